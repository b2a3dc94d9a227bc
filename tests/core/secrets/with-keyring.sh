#!/bin/sh
# Runs a program with a keyring of its own: private home, private D-Bus, empty password.
set -eu
HOME=$(mktemp -d)
export HOME XDG_DATA_HOME="$HOME/data" XDG_CONFIG_HOME="$HOME/config" XDG_CACHE_HOME="$HOME/cache"
export XDG_RUNTIME_DIR="$HOME/run" XDG_CURRENT_DESKTOP=GNOME
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS || true
mkdir -m 700 "$XDG_RUNTIME_DIR"
# The daemon may still be leaving its files behind: what cannot go at once is no failure of the test.
trap 'rm -rf "$HOME" 2>/dev/null || rm -rf "$HOME" || true' EXIT
dbus-run-session -- sh -c '
    printf "\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    "$@"' with-keyring "$@"

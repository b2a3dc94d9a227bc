#!/bin/sh
# Runs a program with a keyring of its own: private home, private D-Bus, empty password.
# with-keyring.sh PROGRAM: once. with-keyring.sh --locked PROGRAM: TEST_WITH_KEYRING says "fill", then "locked" in a new
# session that nobody unlocked (and nobody is asked: there is no screen), then "unlocked" in a third one.
set -eu
sessions=open
[ "$1" != --locked ] || { sessions="fill locked unlocked"; shift; }
HOME=$(mktemp -d)
export HOME XDG_DATA_HOME="$HOME/data" XDG_CONFIG_HOME="$HOME/config" XDG_CACHE_HOME="$HOME/cache"
export XDG_RUNTIME_DIR="$HOME/run" XDG_CURRENT_DESKTOP=GNOME
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS || true
mkdir -m 700 "$XDG_RUNTIME_DIR"
# The daemon may still be leaving its files behind: what cannot go at once is no failure of the test.
trap 'rm -rf "$HOME" 2>/dev/null || rm -rf "$HOME" || true' EXIT
for session in $sessions; do
    [ "$session" = open ] || export TEST_WITH_KEYRING="$session"
    unlock=--unlock
    [ "$session" != locked ] || unlock=--start
    export unlock
    dbus-run-session -- sh -c '
        printf "\n" | gnome-keyring-daemon "$unlock" --components=secrets >/dev/null 2>&1
        "$@"' with-keyring "$@"
done

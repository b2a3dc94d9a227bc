#!/usr/bin/env python3
"""tidy.py BUILD JOBS: clang-tidy over the product sources, with a memory of what it found to be clean.

A source is not looked at again as long as nothing it depends on has changed: its text, every header of the
project that it includes directly or not, its compile command, .clang-tidy and the tool's version. Only clean
results are remembered, under the user's cache folder.
"""
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
TOOL = "clang-tidy-14"
FOLDERS = ("app", "core", "ui")
INCLUDE = re.compile(rb'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)
FORGET_AFTER = 60 * 24 * 3600


def included(source, directories, seen):
    """Every file of the project that `source` needs, itself included."""
    if source in seen:
        return seen
    seen.add(source)
    for name in INCLUDE.findall(source.read_bytes()):
        for directory in (source.parent, *directories):
            found = (directory / os.fsdecode(name)).resolve()
            if found.is_file():
                included(found, directories, seen)
                break
    return seen


def key(command, source, common):
    directories = [pathlib.Path(d) for d in re.findall(r"-I(\S+)", command)]
    state = hashlib.sha256(common)
    state.update(command.replace(str(ROOT), "").encode())
    for path in sorted(included(source, directories, set())):
        state.update(str(path.name).encode() + b"\0" + path.read_bytes() + b"\0")
    return state.hexdigest()


def tidy(build, source):
    # -W flags that only GCC knows are no finding.
    done = subprocess.run(
        [TOOL, "--quiet", "--warnings-as-errors=*", "--extra-arg=-Wno-unknown-warning-option", "-p", build, source],
        capture_output=True, text=True, check=False)
    return done.returncode == 0, done.stdout + ("" if done.stdout else done.stderr)


def main():
    build, jobs = sys.argv[1], int(sys.argv[2])
    cache = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache")
    cache = cache / "sls-alert-assistant" / "tidy"
    cache.mkdir(parents=True, exist_ok=True)
    common = (ROOT / ".clang-tidy").read_bytes() + subprocess.check_output([TOOL, "--version"])

    todo, known = {}, 0
    for entry in json.loads((pathlib.Path(build) / "compile_commands.json").read_text()):
        source = pathlib.Path(entry["directory"], entry["file"]).resolve()
        if not source.is_relative_to(ROOT) or source.relative_to(ROOT).parts[0] not in FOLDERS:
            continue
        mark = cache / key(entry["command"], source, common)
        if mark.exists():
            mark.touch()
            known += 1
        else:
            todo[source] = mark

    bad, shown = 0, set()
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        running = {pool.submit(tidy, build, str(source)): source for source in todo}
        for done in concurrent.futures.as_completed(running):
            clean, text = done.result()
            if clean:
                todo[running[done]].touch()
            else:
                bad += 1
                # A header's finding comes with every source that includes it.
                for finding in re.split(r"(?m)^(?=\S+:\d+:\d+: (?:error|warning): )", text.replace(f"{ROOT}/", "")):
                    if finding.strip() and finding not in shown:
                        shown.add(finding)
                        print(finding.rstrip(), flush=True)
    for mark in cache.iterdir():
        if mark.stat().st_mtime < time.time() - FORGET_AFTER:
            mark.unlink()
    print(f"clang-tidy: {known + len(todo)} sources, {known} known to be clean, {len(todo)} looked at, {bad} with findings")
    return bad != 0


sys.exit(main())

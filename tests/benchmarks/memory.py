"""Resident memory: its growth under attack, and what the command line takes over a million rows."""
import json
import os
import pathlib
import signal
import subprocess
import sys

from receiver import folder, load
from row import Row

ATTACK = pathlib.Path(__file__).resolve().parent.parent / "soak/attack.py"


def attack_rows(build, quick):
    command = [sys.executable, ATTACK, "--json", "--megabytes", "4" if quick else "1024", build / "bin/sls-assistant-cli"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as attack:
        for line in attack.stdout:
            done = json.loads(line)
            sent = f", {done['sent_mb']:,} MB over {done['connections']} connections" if done["sent_mb"] > 999 else ""
            yield Row(f"memory grown by an attack: {done['attack']}{sent}; a good request meanwhile took "
                      f"{done['probe_s']:.2f} s at most", f"{done['grown_mb']:.1f} MB",
                      aim="< 64 MB", met=not done["bad"])


def most_resident(process):
    """In MB; ends the process."""
    os.kill(process.pid, signal.SIGTERM)  # send_signal() would take the end of one that is through, and its figures
    process.stdout.close()
    _, _, usage = os.wait4(process.pid, 0)
    process.returncode = 0
    return usage.ru_maxrss / 1024


def million_rows(build, quick):
    stored = 1000 if quick else 1_000_000
    program = build / "bin/sls-assistant-cli"
    with folder() as path:
        subprocess.run([build / "benchmarks/fill", path, str(stored), "200"], check=True)
        for name, arguments in (("history count", ["history", "--data", path, "count"]),
                                ("history list --limit 1000", ["history", "--data", path, "list", "--limit", "1000"])):
            with subprocess.Popen([program, *arguments], stdout=subprocess.PIPE) as process:
                while process.stdout.read(65536):
                    pass
                used = most_resident(process)
            yield Row(f"resident memory over {stored:,} rows: {name}", f"{used:.1f} MB", aim="< 60 MB", met=used < 60)
        with subprocess.Popen([program, "receive", "--listen", "127.0.0.1:0", "--data", path, "--quiet"],
                              stdout=subprocess.PIPE, text=True) as process:
            load(build, process.stdout.readline().strip(), 16, 100 if quick else 10_000, 500)
            used = most_resident(process)
        yield Row(f"resident memory over {stored:,} rows: receive, 500 deliveries a second, while it deletes the rows "
                  "over its limit", f"{used:.1f} MB", aim="< 60 MB", met=used < 60)

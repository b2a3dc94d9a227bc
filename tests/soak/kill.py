#!/usr/bin/env python3
"""kill.py [--rounds N] PROGRAM: kills a receiver under load again and again (SIGKILL) and looks after each round
whether every delivery that it answered with 200 is in its database, once and byte for byte, and the database whole.
PROGRAM is sls-assistant-cli. 10 rounds are part of the tests; run 500 by hand before a release."""
import argparse
import http.client
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

SENDERS = 8


def load(url, number, acknowledged, stop):
    """Sends unlike bodies over one connection until it breaks; notes those that were answered with 200."""
    parts = urllib.parse.urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=10)
    target = parts.path + "?" + parts.query
    count = 0
    try:
        while not stop.is_set():
            count += 1
            body = json.dumps({"alert_name": "soak", "status": "firing", "fingerprint": f"{number}-{count}",
                               "alert_instance_id": f"{number}-{count}", "severity": 8,
                               "annotations": {"title": "x" * random.randrange(4000)}}).encode()
            connection.request("POST", target, body, {"Content-Type": "application/json"})
            answer = connection.getresponse()
            answer.read()
            if answer.status == 200:
                acknowledged.append(body)
    except (OSError, http.client.HTTPException):
        pass # killed: what this request asked for was never answered


def play(program, folder, round_number):
    receiver = subprocess.Popen([program, "receive", "--listen", "127.0.0.1:0", "--data", folder, "--quiet"],
                                stdout=subprocess.PIPE, text=True)
    url = receiver.stdout.readline().strip()
    acknowledged = [[] for _ in range(SENDERS)]
    stop = threading.Event()
    senders = [threading.Thread(target=load, args=(url, f"{round_number}-{i}", acknowledged[i], stop))
               for i in range(SENDERS)]
    for sender in senders:
        sender.start()
    deadline = time.monotonic() + 30
    while not any(acknowledged) and time.monotonic() < deadline:
        time.sleep(0.01) # a round in which nothing was answered shows nothing
    time.sleep(random.uniform(0, 0.6))
    os.kill(receiver.pid, signal.SIGKILL)
    receiver.wait()
    stop.set()
    for sender in senders:
        sender.join()
    return [body for bodies in acknowledged for body in bodies]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=500)
    parser.add_argument("program")
    options = parser.parse_args()
    folder = tempfile.mkdtemp(prefix="assistant-soak-")
    total = 0
    try:
        for number in range(1, options.rounds + 1):
            answered = play(options.program, folder, number)
            # A copy, log included: the next round's receiver shall find the file as the kill left it.
            copy = os.path.join(folder, "copy")
            shutil.rmtree(copy, ignore_errors=True)
            os.mkdir(copy)
            for name in ("history.db", "history.db-wal"):
                if os.path.exists(os.path.join(folder, name)):
                    shutil.copy(os.path.join(folder, name), copy)
            database = sqlite3.connect(os.path.join(copy, "history.db"))
            stored = {}
            for (body,) in database.execute("SELECT body FROM delivery_bytes"):
                stored[bytes(body)] = stored.get(bytes(body), 0) + 1
            whole = database.execute("PRAGMA integrity_check").fetchone()[0]
            database.close()
            lost = sum(1 for body in answered if body not in stored)
            twice = sum(1 for body in answered if stored.get(body, 0) > 1)
            total += len(answered)
            if not answered or lost or twice or whole != "ok":
                print(f"round {number}: {len(answered)} answered, {lost} lost, {twice} twice, database: {whole}")
                return 1
        print(f"{options.rounds} rounds, {total} deliveries answered with 200: all are there, the database is whole")
        return 0
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())

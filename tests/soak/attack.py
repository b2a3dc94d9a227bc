#!/usr/bin/env python3
"""attack.py [--megabytes N] [--json] PROGRAM: floods a receiver (sls-assistant-cli) in the ways that cost servers their
memory and prints how its resident memory grew, and how long a good request took to be answered meanwhile. A flood that
is refused goes on over the next connection until N megabytes are sent, 1024 unless told otherwise. Fails above 64 MB of
growth and when a good request gets no 200."""
import argparse
import json
import resource
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

LIMIT_MB = 64


class Receiver:
    def __init__(self, program):
        self.folder = tempfile.mkdtemp(prefix="assistant-attack-")
        self.process = subprocess.Popen([program, "receive", "--listen", "127.0.0.1:0", "--data", self.folder, "--quiet"],
                                        stdout=subprocess.PIPE, text=True)
        parts = urllib.parse.urlsplit(self.process.stdout.readline().strip())
        self.port = parts.port
        self.target = parts.path + "?" + parts.query

    def resident(self):
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as status:
            for line in status:
                if line.startswith("VmHWM:"):
                    return int(line.split()[1]) / 1024
        return 0.0

    def connect(self):
        return socket.create_connection(("127.0.0.1", self.port), timeout=30)

    def head(self, fields):
        return f"POST {self.target} HTTP/1.1\r\nHost: 127.0.0.1\r\n{fields}".encode()

    def close(self):
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


def flood(receiver, start, piece, megabytes):
    """Gives how many megabytes it sent, over how many connections."""
    block = piece * (65536 // len(piece) + 1)
    sent, connections = 0, 0
    while sent < megabytes << 20:
        connections += 1
        with receiver.connect() as peer:
            try:
                peer.sendall(start)
                sent += len(start)
                while sent < megabytes << 20:
                    peer.sendall(block)
                    sent += len(block)
            except OSError:
                pass # it has had enough of this connection
    return sent >> 20, connections


def crowd(receiver, _megabytes):
    peers = []
    for _ in range(5000):
        try:
            peer = receiver.connect()
            peer.sendall(receiver.head("X-Slow: "))
            peers.append(peer)
        except OSError:
            break
    for peer in peers:
        peer.close()
    return 0, len(peers)


def held(receiver, _megabytes):
    """As many whole bodies as the budget takes, each without its last byte, until all but that is there."""
    size = 1024 * 1024
    peers = []
    for _ in range(31): # of 32 MB: a good request must still fit
        peer = receiver.connect()
        peer.sendall(receiver.head(f"Content-Length: {size}\r\n\r\n") + b" " * (size - 1))
        peers.append(peer)
    for peer in peers:
        peer.sendall(b"1")
        peer.recv(4096)
        peer.close()
    return 31, len(peers)


def deep(receiver, _megabytes):
    for opening in (b"[", b'{"a":'):
        body = opening * 10000
        peer = receiver.connect()
        peer.sendall(receiver.head(f"Content-Length: {len(body)}\r\n\r\n") + body)
        peer.recv(4096)
        peer.close()
    return 0, 2


def trailer(receiver, _megabytes):
    peer = receiver.connect()
    try:
        peer.sendall(receiver.head("Transfer-Encoding: chunked\r\n\r\n0\r\nX-Long: ") + b"a" * 1024 * 1024 + b"\r\n\r\n")
        peer.recv(4096)
    except OSError:
        pass
    peer.close()
    return 1, 1


def probe(receiver):
    body = b"{}"
    began = time.monotonic()
    try:
        peer = receiver.connect()
        peer.sendall(receiver.head(f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n") + body)
        answer = peer.recv(4096)
        peer.close()
    except OSError:
        answer = b""
    return time.monotonic() - began, answer.startswith(b"HTTP/1.1 200")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--megabytes", type=int, default=1024)
    parser.add_argument("--json", action="store_true", help="one object on each line")
    parser.add_argument("program")
    options = parser.parse_args()
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))

    chunked = "Transfer-Encoding: chunked\r\n\r\n"
    attacks = {
        "header without end": lambda r, m: flood(r, r.head("X-A: "), b"a", m),
        "header fields without end": lambda r, m: flood(r, r.head(""), b"X-A: aaaaaaaa\r\n", m),
        "body larger than declared limit": lambda r, m: flood(r, r.head(f"Content-Length: {m << 20}\r\n\r\n"), b"a", m),
        "chunks without end": lambda r, m: flood(r, r.head(chunked), b"400\r\n" + b"a" * 1024 + b"\r\n", m),
        "chunk extension without end": lambda r, m: flood(r, r.head(chunked) + b"1;", b"a", m),
        "trailer fields without end": lambda r, m: flood(r, r.head(chunked) + b"0\r\n", b"X-A: aaaaaaaa\r\n", m),
        "one trailer field of 1 MB": trailer,
        "31 bodies of 1 MB held open": held,
        "5000 connections": crowd,
        "JSON 10,000 deep": deep,
    }
    failed = False
    if not options.json:
        print(f"{'attack':32} {'sent, MB':>9} {'connections':>11} {'grew, MB':>9} {'probe, s':>9}")
    for name, attack in attacks.items():
        receiver = Receiver(options.program)
        try:
            probe(receiver)
            before = receiver.resident()
            sent = [0, 0]

            def run(attack=attack, receiver=receiver, sent=sent):
                sent[:] = attack(receiver, options.megabytes)

            attacker = threading.Thread(target=run)
            attacker.start()
            worst, answered = 0.0, True
            while True:
                attacker.join(0.2)
                took, good = probe(receiver)
                worst, answered = max(worst, took), answered and good
                if not attacker.is_alive():
                    break
            grown = receiver.resident() - before
            bad = grown > LIMIT_MB or not answered or receiver.process.poll() is not None
            failed = failed or bad
            if options.json:
                print(json.dumps({"attack": name, "sent_mb": sent[0], "connections": sent[1], "grown_mb": grown,
                                  "probe_s": worst, "bad": bad}), flush=True)
            else:
                print(f"{name:32} {sent[0]:9} {sent[1]:11} {grown:9.1f} {worst:9.3f}{'  FAILED' if bad else ''}",
                      flush=True)
        finally:
            receiver.close()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

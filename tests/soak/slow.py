#!/usr/bin/env python3
"""slow.py [--connections N] PROGRAM: three crowds (500 unless told otherwise) that keep a receiver (sls-assistant-cli)
waiting: slow heads, slow bodies, senders that never read. With the deadlines of everyday, so about a minute. Prints when
the first and the last of a crowd was closed, the slowest answer to a good request meanwhile and how the receiver's
resident memory grew. Fails when one outlives its deadline by 2 s, a good request waits 1 s or is not answered with
200, or the memory grows by 64 MB."""
import argparse
import resource
import selectors
import sys
import threading
import time

from attack import LIMIT_MB, Receiver, probe

LATE_S = 2.0
PROBE_S = 1.0


class Crowd:
    """Connections that say `first`, then `more` every `pause` seconds each; their ends are noted."""

    def __init__(self, receiver, count, first, more, pause, apart=0.0):
        self.more, self.pause = more, pause
        self.ends = []
        self.selector = selectors.DefaultSelector()
        for _ in range(count):
            peer = receiver.connect()
            peer.sendall(first)
            self.selector.register(peer, selectors.EVENT_READ, time.monotonic() + pause)
            time.sleep(apart)
        self.began = time.monotonic()

    def play(self, longest, reads):
        while self.selector.get_map() and time.monotonic() - self.began < longest:
            for key, _ in self.selector.select(0.05) if reads else []:
                try:
                    gone = not key.fileobj.recv(4096)
                except OSError:
                    gone = True
                if gone:
                    self.end(key.fileobj)
            for key in list(self.selector.get_map().values()):
                if self.more and key.data <= time.monotonic():
                    try:
                        key.fileobj.send(self.more)
                        self.selector.modify(key.fileobj, selectors.EVENT_READ, time.monotonic() + self.pause)
                    except OSError:
                        self.end(key.fileobj)
            if not reads:
                time.sleep(0.1)

    def end(self, peer):
        self.ends.append(time.monotonic() - self.began)
        self.selector.unregister(peer)
        peer.close()

    def left(self):
        return len(self.selector.get_map())


def count_open(receiver):
    """Sockets of the receiver itself: who never reads cannot tell that it was closed."""
    with open(f"/proc/{receiver.process.pid}/net/tcp", encoding="ascii") as table:
        rows = [line.split() for line in table.readlines()[1:]]
    port = f":{receiver.port:04X}"
    return sum(1 for row in rows if row[1].endswith(port) and row[3] in ("01", "08")) # established, sender closed


def slow_heads(receiver, count):
    crowd = Crowd(receiver, count, receiver.head("X-Slow: "), b"x", 1.0)
    crowd.play(10 + LATE_S, True)
    return crowd.ends, crowd.left(), 10


def slow_bodies(receiver, count):
    crowd = Crowd(receiver, count, receiver.head("Content-Length: 60000\r\n\r\n"), b"x", 2.0)
    crowd.play(30 + LATE_S, True)
    return crowd.ends, crowd.left(), 30


def never_reading(receiver, count):
    # Apart: who is turned away by the limit of requests in work is not what is looked at.
    crowd = Crowd(receiver, count, (receiver.head("Content-Length: 2\r\n\r\n") + b"{}") * 3, b"", 0, 0.005)
    while count_open(receiver) > 5 and time.monotonic() - crowd.began < 15 + LATE_S:
        time.sleep(0.1)
    left = count_open(receiver)
    crowd.play(15 + LATE_S + 1, True)
    return crowd.ends, max(0, left - 5), 15 # a probe or two may be open


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--connections", type=int, default=500)
    parser.add_argument("program")
    options = parser.parse_args()
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    failed = False
    print(f"{'crowd':16} {'closed after, s':>16} {'of at most':>10} {'left':>5} {'probes':>7} {'slowest, s':>10} {'grew, MB':>9}")
    for name, attack in (("slow heads", slow_heads), ("slow bodies", slow_bodies), ("never reading", never_reading)):
        receiver = Receiver(options.program)
        try:
            probe(receiver)
            before = receiver.resident()
            result = []
            attacker = threading.Thread(target=lambda: result.append(attack(receiver, options.connections)))
            attacker.start()
            worst, probes, answered = 0.0, 0, True
            while attacker.is_alive():
                took, good = probe(receiver)
                worst, probes, answered = max(worst, took), probes + 1, answered and good
                attacker.join(0.1)
            ends, left, deadline = result[0]
            grown = receiver.resident() - before
            spread = f"{min(ends):.1f} to {max(ends):.1f}" if ends else "-"
            bad = (left > 0 or not answered or worst >= PROBE_S or grown > LIMIT_MB or not ends
                   or receiver.process.poll() is not None)
            failed = failed or bad
            print(f"{name:16} {spread:>16} {deadline:10} {left:5} {probes:7} {worst:10.3f} {grown:9.1f}{'  FAILED' if bad else ''}",
                  flush=True)
        finally:
            receiver.close()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

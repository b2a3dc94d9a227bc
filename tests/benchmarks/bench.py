#!/usr/bin/env python3
"""bench.py [--quick] BUILD [PART...]: measures what users feel and prints one table with ratios and aims. PART is one
of: libraries, deliveries, rate, attack, million, window, typing; all unless told. BUILD is a release build. --quick is for
the tests: small numbers, whose figures mean nothing."""
import argparse
import os
import pathlib
import sys

sys.dont_write_bytecode = True

import libraries  # noqa: E402
import memory  # noqa: E402
import receiver  # noqa: E402
import window  # noqa: E402

PARTS = {"libraries": libraries.rows, "deliveries": receiver.delivery_rows, "rate": receiver.rate_rows,
         "attack": memory.attack_rows, "million": memory.million_rows, "window": window.rows,
         "typing": window.typing_rows}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("parts", nargs="*")
    options = parser.parse_args()
    unknown = [part for part in options.parts if part not in PARTS]
    if unknown:
        parser.error(f"no such part: {' '.join(unknown)}; there are {' '.join(PARTS)}")
    print(f"{os.cpu_count()} cores\n")
    print("| measure | ours | beside | ratio | aim | |\n|---|---:|---:|---:|---|---|", flush=True)
    missed = 0
    for part in options.parts or PARTS:
        for row in PARTS[part](options.build.resolve(), options.quick):
            missed += row.met is False
            print(row.line(), flush=True)
    print(f"\n{missed} missed" if missed else "\nevery aim is met")
    return 0


if __name__ == "__main__":
    sys.exit(main())

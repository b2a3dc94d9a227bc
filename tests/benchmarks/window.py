"""How long the window's thread is busy with one event: while deliveries pour in, and while somebody types."""
import json
import os
import subprocess

from receiver import folder
from row import Row, median


def rows(build, quick):
    runs, stored, rate, seconds = (1, 500, 50, 1) if quick else (3, 100_000, 2000, 15)
    results = []
    for _ in range(runs):
        with folder() as path:
            subprocess.run([build / "benchmarks/fill", path / "data", str(stored), "3072"], check=True)
            private = {name: str(path) for name in ("HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
            path.chmod(0o700)
            done = subprocess.run([build / "benchmarks/window", path / "data", str(rate), str(seconds)],
                                  env={"QT_QPA_PLATFORM": "offscreen", **os.environ, **private},
                                  stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
            results.append(json.loads(done.stdout))
    bad = sum(result["bad"] for result in results)
    if bad:
        raise RuntimeError(f"{bad} deliveries were not answered with 200")
    what = f"processor time of the window's thread for an event, {rate:,} deliveries a second on {stored:,}"
    for name, aim in (("p99", 8), ("worst", 50)):
        took = median([result[f"{name}_ms"] for result in results])
        yield Row(f"{what}: {name}", f"{took:.1f} ms", aim=f"< {aim} ms", met=took < aim)


def typing_rows(build, quick):
    results = []
    for _ in range(1 if quick else 5):
        done = subprocess.run([build / "benchmarks/bench_typing", "--benchmark_format=json"], check=True,
                              env={"QT_QPA_PLATFORM": "offscreen", **os.environ}, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL)
        results.append(json.loads(done.stdout)["benchmarks"][0])
    for name, aim in (("p99", 16), ("worst", 50)):
        took = median([result[f"{name}_ms"] for result in results])
        yield Row(f"time in one handler, typing into a template of 500 lines with an alert of 64 KB: {name}",
                  f"{took:.1f} ms", aim=f"< {aim} ms", met=took < aim)

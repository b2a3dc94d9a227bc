"""Ours beside the bare library underneath: the Google Benchmark programs, as pairs "NAME/ours" and "NAME/bare"."""
import json
import subprocess

from row import Row

PROGRAMS = {"bench_json": None, "bench_alert": 0.5, "bench_template": None, "bench_store": None}


def rows(build, quick):
    for name, aim in PROGRAMS.items():
        command = [build / "benchmarks" / name, "--benchmark_format=json"]
        command += ["--benchmark_min_time=0.001"] if quick else ["--benchmark_repetitions=9"]
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
        times = {}
        for run in json.loads(done.stdout)["benchmarks"]:
            if run["run_type"] != "iteration":
                continue
            unit = {"ns": 1e-3, "us": 1, "ms": 1e3}[run["time_unit"]]
            real = run["run_name"].endswith("/real_time")
            what, side = run["run_name"].removesuffix("/real_time").rsplit("/", 1)
            # The least of the runs is the one that other programs disturbed least.
            took = (run["real_time"] if real else run["cpu_time"]) * unit
            sides = times.setdefault(what, {})
            sides[side] = min(took, sides.get(side, took))
        for what, sides in times.items():
            if "bare" not in sides:
                yield Row(what, f"{sides['ours']:.1f} µs")
                continue
            speed = sides["bare"] / sides["ours"]
            yield Row(what, f"{sides['ours']:.1f} µs", f"{sides['bare']:.1f} µs", speed,
                      f"≥ {aim} of its speed" if aim else "", speed >= aim if aim else None)

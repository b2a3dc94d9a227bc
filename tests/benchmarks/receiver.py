"""Durable deliveries a second beside SQLite, webhook and nginx, and the time that a reply takes. The same generator
sends the same bodies to all of them; it has a share of the same processors."""
import contextlib
import json
import pathlib
import shutil
import socket
import subprocess
import tempfile
import time

from row import Row, median

FOLDERS = "/var/tmp"  # on a disk: /tmp may be memory


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port):
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.01)
    raise RuntimeError(f"nothing listens on {port}")


def load(build, url, connections, requests, *rate):
    done = subprocess.run([build / "benchmarks/load", url, str(connections), str(requests), *map(str, rate)],
                          stdout=subprocess.PIPE, check=True)
    result = json.loads(done.stdout)
    if result["bad"] > 0:
        raise RuntimeError(f"{result['bad']} of {requests} requests to {url.split('?')[0]} failed")
    return result


@contextlib.contextmanager
def folder():
    path = tempfile.mkdtemp(prefix="assistant-bench-", dir=FOLDERS)
    try:
        yield pathlib.Path(path)
    finally:
        shutil.rmtree(path, ignore_errors=True)


def ours(build, connections, requests):
    """A second, by the receiver; a second, by SQLite alone with the same rows and batches."""
    with folder() as path:
        with subprocess.Popen([build / "benchmarks/receive", path], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                              text=True) as program:
            sent = load(build, program.stdout.readline().strip(), connections, requests)
            program.stdin.close()
            stored = json.loads(program.stdout.read())
        if stored["stored"] != requests:
            raise RuntimeError(f"{stored['stored']} of {requests} were stored")
        return sent["per_second"], stored["ceiling_per_second"], stored["mean_batch"]


@contextlib.contextmanager
def serving(command, port):
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as program:
        try:
            wait_for(port)
            yield
        finally:
            program.terminate()


def webhook(build, connections, requests, runs_command):
    with folder() as path:
        hook = {"id": "sls", "execute-command": "/bin/true", "response-message": "ok"}
        if not runs_command:
            hook["trigger-rule"] = {"match": {"type": "value", "value": "no",
                                              "parameter": {"source": "payload", "name": "status"}}}
        (path / "hooks.json").write_text(json.dumps([hook]))
        port = free_port()
        command = ["webhook", "-hooks", path / "hooks.json", "-ip", "127.0.0.1", "-port", str(port)]
        with serving(command, port):
            return load(build, f"http://127.0.0.1:{port}/hooks/sls", connections, requests)["per_second"]


def nginx(build, connections, requests):
    with folder() as path:
        port = free_port()
        temporary = "".join(f"{kind}_temp_path {path}/{kind};" for kind in
                            ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        (path / "nginx.conf").write_text(
            f"daemon off; pid {path}/pid; error_log /dev/null; events {{}} http {{ access_log off; {temporary} server {{ "
            f"listen 127.0.0.1:{port}; location / {{ return 200 ok; }} }} }}")
        program = shutil.which("nginx") or "/usr/sbin/nginx"
        with serving([program, "-p", path, "-c", path / "nginx.conf"], port):
            return load(build, f"http://127.0.0.1:{port}/", connections, requests)["per_second"]


def delivery_rows(build, quick):
    runs, requests = (1, 300) if quick else (5, 30_000)
    for connections in (16, 64):
        kept = [ours(build, connections, requests) for _ in range(runs)]
        rate = median([run[0] for run in kept])
        what = f"deliveries kept and answered a second, 3 KB, {connections} connections"
        aimed = connections == 64
        ratio = median([run[0] / run[1] for run in kept])
        yield Row(f"{what}: beside SQLite alone, batches of {median([run[2] for run in kept]):.0f}", f"{rate:,.0f}",
                  f"{median([run[1] for run in kept]):,.0f}", ratio, "≥ 0.6" if aimed else "",
                  ratio >= 0.6 if aimed else None)
        if shutil.which("webhook"):
            for runs_command, does in ((True, "running /bin/true for each"), (False, "running nothing")):
                other = median([webhook(build, connections, requests // 4, runs_command) for _ in range(runs)])
                aims = aimed and runs_command
                yield Row(f"{what}: beside webhook {does}", f"{rate:,.0f}", f"{other:,.0f}", rate / other,
                          "> 3" if aims else "", rate > 3 * other if aims else None)
        else:
            yield Row(f"{what}: beside webhook", f"{rate:,.0f}", "not installed")
        if shutil.which("nginx") or pathlib.Path("/usr/sbin/nginx").exists():
            other = median([nginx(build, connections, requests) for _ in range(runs)])
            yield Row(f"{what}: beside nginx that answers 200 and keeps nothing", f"{rate:,.0f}", f"{other:,.0f}",
                      rate / other)
        else:
            yield Row(f"{what}: beside nginx", f"{rate:,.0f}", "not installed")


def rate_rows(build, quick):
    runs, requests, rate = (1, 100, 100) if quick else (5, 10_000, 1000)
    results = []
    for _ in range(runs):
        with folder() as path:
            command = [build / "bin/sls-assistant-cli", "receive", "--listen", "127.0.0.1:0", "--data", path, "--quiet"]
            with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
                results.append(load(build, program.stdout.readline().strip(), 64, requests, rate))
                program.terminate()
    for name, aim in (("p50", None), ("p99", 25), ("worst", None)):
        took = median([result[f"{name}_ms"] for result in results])
        yield Row(f"reply time at {rate:,} a second, commit included: {name}", f"{took:.1f} ms",
                  aim=f"< {aim} ms" if aim else "", met=took < aim if aim else None)

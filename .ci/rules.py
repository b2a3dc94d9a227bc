#!/usr/bin/env python3
"""The rules of the layout that a script can check: which module may use which, what stays pure, what is not
written at all. Prints one line for each breach, as path:line."""
import functools
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent

TOP = {".ci", ".clang-format", ".clang-tidy", ".gitignore", "CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md",
       "app", "core", "dev", "installer", "resources", "tests", "ui"}

# A module may include itself and what stands on a lower step; modules of one step do not know each other.
STEPS = [["base"], ["json"], ["alert"], ["delivery"], ["content_template", "integration", "history", "secrets"],
         ["receiver", "sending"], ["diagnosis"], ["handover", "sls_api"], ["words"], ["ui"], ["app"]]
STEP = {module: step for step, modules in enumerate(STEPS) for module in modules}

# No Qt, no socket, no thread, no timer, no clock; a name with a slash is a file without its ending.
PURE = ("core/Result", "core/Finding", "core/Hex", "core/Utf8", "core/json/", "core/alert/", "core/delivery/",
        "core/content_template/", "core/integration/PushUrl", "core/receiver/HeadPolicy")
IMPURE_HEADER = re.compile(
    r"#\s*include\s*<(Q\w+|Qt\w+/.*|boost/(asio|beast)\b.*|openssl/.*|sqlite3\.h|sys/.*|netinet/.*|unistd\.h|poll\.h|"
    r"thread|mutex|shared_mutex|condition_variable|future|atomic|stop_token|fstream|filesystem|iostream)>")
IMPURE_WORD = re.compile(r"\b(system_clock|steady_clock|QObject|QTimer|QThread|getenv)\b|\bstd::time\(|\btime\(nullptr\)")

# Libraries that one place of the project talks to.
HOME = {r"boost/(asio|beast)": ("core/receiver/", "core/sending/"), r"sqlite3\.h": ("core/history/",),
        r"(qt6)?keychain": ("core/secrets/",), r"QSql\w*|QtSql/.*": ()}

FORBIDDEN = {
    r"\bqDebug\b": "debugging output",
    r"\bprocessEvents\s*\(|\bQEventLoop\b": "a nested event loop",
    r"\bwaitFor(Finished|Started|ReadyRead|BytesWritten|Connected|Disconnected|Encrypted|NewConnection|Done)\s*\(":
        "a blocking wait",
    r"\bQHttpServer\b": "QHttpServer has no limits and no deadlines",
}
# A pause of a few milliseconds between two looks at the thing that is waited for is none; a comment that gives the
# reason, on the line or above it, excuses the others.
FORBIDDEN_IN_TESTS = {r"\b(qWait|qSleep|msleep|sleep_for)\s*\((?!(std::chrono::milliseconds\(\d\)|\d(ms)?)\))|"
                      r"\busleep\(|QThread::sleep\(|::sleep\(": "a fixed wait; wait for the thing itself"}
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")


@functools.cache
def gui_headers():
    folder = subprocess.check_output(["qmake6", "-query", "QT_INSTALL_HEADERS"], text=True).strip()
    return {header.name for part in ("QtGui", "QtWidgets", "QtSvg", "QtSvgWidgets", "QtOpenGL", "QtPrintSupport")
            for header in pathlib.Path(folder, part).glob("*")}


def module_of(path):
    """The module that a file under app, core or ui belongs to."""
    parts = path.split("/")
    if parts[0] != "core":
        return parts[0]
    return parts[1] if len(parts) > 2 else "base"


def module_of_include(name, path):
    first = name.split("/")[0] if "/" in name else None
    if first in STEP:
        return first
    if path.startswith("core/") and first is None:
        return module_of(path) if (ROOT / path).parent.joinpath(name).exists() else "base"
    return None


def code_of(line):
    """The line without its // comment; good enough for words that are no part of any string here."""
    return line.split("//")[0]


def check_includes(path, number, line):
    module = module_of(path)
    if found := re.match(r'\s*#\s*include\s*"([^"]+)"', line):
        other = module_of_include(found.group(1), path)
        if other and other != module and STEP[other] >= STEP[module]:
            yield f"{path}:{number}: {module} may not use {other}"
    if found := re.match(r"\s*#\s*include\s*<([^>]+)>", line):
        header = found.group(1)
        if path.startswith("core/") and (header.split("/")[-1] in gui_headers() or re.match("Qt(Gui|Widgets|Svg)", header)):
            yield f"{path}:{number}: core uses no window: <{header}>"
        for library, homes in HOME.items():
            if re.match(library, header) and not path.startswith(homes):
                yield f"{path}:{number}: <{header}> belongs into {' or '.join(homes) or 'nothing here'}"


def check_product(path, lines):
    pure = path.startswith(PURE)
    for number, line in enumerate(lines, 1):
        yield from check_includes(path, number, line)
        code = code_of(line)
        for pattern, why in FORBIDDEN.items():
            if re.search(pattern, code):
                yield f"{path}:{number}: {why}"
        if pure and (found := IMPURE_HEADER.search(code) or IMPURE_WORD.search(code)):
            yield f"{path}:{number}: a pure module uses {found.group(0)}"
    limit = 300 if path.endswith(".h") else 500
    if len(lines) > limit:
        yield f"{path}:{limit}: longer than {limit} lines; is there a second idea in it?"


def check_links(path, text):
    """What core links: neither a window nor, in the pure modules, Qt."""
    if re.search(r"Qt6::(Gui|Widgets|Svg)", text):
        yield f"{path}:1: core uses no window"
    if module_of(path) in ("json", "alert", "delivery", "content_template") and "Qt6::" in text:
        yield f"{path}:1: a pure module links Qt"


def main():
    files = subprocess.check_output(["git", "ls-files", "-z"], cwd=ROOT, text=True).split("\0")[:-1]
    findings = [f"{name}:1: stands at the top level" for name in sorted({file.split("/")[0] for file in files} - TOP)]
    # Where this copy lies, and anybody's home folder.
    machine = re.compile(rf"{re.escape(str(ROOT))}\b|(?<![\w.])/(home|Users)/\w+|(?<![\w.])/root\b")
    for file in files:
        if not (ROOT / file).is_file():
            continue
        try:
            text = (ROOT / file).read_text()
        except UnicodeDecodeError:
            continue
        lines = text.split("\n")[:-1]
        source = file.endswith((".cpp", ".h"))
        if not file.startswith("tests/fixtures/"):
            findings += [f"{file}:{n}: a path of one machine" for n, line in enumerate(lines, 1)
                         if file != ".ci/rules.py" and machine.search(line)]
        if source:
            findings += [f"{file}:{n}: not finished" for n, line in enumerate(lines, 1) if UNFINISHED.search(line)]
        if source and file.startswith(("app/", "core/", "ui/")):
            findings += check_product(file, lines)
        if source and file.startswith("tests/"):
            findings += [f"{file}:{n}: {why}" for n, line in enumerate(lines, 1)
                         for pattern, why in FORBIDDEN_IN_TESTS.items() if re.search(pattern, code_of(line))
                         and "//" not in line and not lines[n - 2].strip().startswith("//")]
        if file.startswith("core/") and file.endswith("CMakeLists.txt"):
            findings += check_links(file, text)
    print("\n".join(findings) if findings else f"rules: {len(files)} files")
    return bool(findings)


sys.exit(main())

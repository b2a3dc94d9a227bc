#!/usr/bin/env python3
"""Every sentence of the programs has a finished Chinese translation, and no translation is left over."""
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

ROOT = pathlib.Path(__file__).resolve().parent.parent


def messages(tree):
    """{(context, source, comment): why it is not finished, or None}, and those of them that have plural forms"""
    found, plural = {}, set()
    for context in tree.iter("context"):
        for message in context.iter("message"):
            name = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            translation = message.find("translation")
            state = translation.get("type")
            forms = translation.findall("numerusform") or [translation]
            if state is None and not all((form.text or "").strip() for form in forms):
                state = "empty"
            found[name] = state
            if message.get("numerus") == "yes":
                plural.add(name)
    return found, plural


def in_the_sources():
    bin_folder = subprocess.check_output(["qmake6", "-query", "QT_HOST_BINS"], text=True).strip()
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder, "fresh.ts")
        done = subprocess.run([f"{bin_folder}/lupdate", "-silent", "-extensions", "cpp,h", "-locations", "none",
                               *(str(ROOT / part) for part in ("core", "ui", "app")), "-ts", str(fresh)],
                              capture_output=True, text=True, check=True)
        complaints = done.stderr.strip().replace(f"{ROOT}/", "")
        return *messages(xml.etree.ElementTree.parse(fresh).getroot()), complaints.splitlines()


def main():
    wanted, plural, findings = in_the_sources()
    languages = {"zh_CN": set()}
    for file in sorted((ROOT / "resources" / "translations").glob("*.ts")):
        tree = xml.etree.ElementTree.parse(file).getroot()
        found, _ = messages(tree)
        name = file.relative_to(ROOT)
        findings += [f"{name}: {state}: {m[0]}: {m[1]!r}" for m, state in found.items() if state]
        findings += [f"{name}: left over: {m[0]}: {m[1]!r}" for m in sorted(found.keys() - wanted.keys())]
        languages.setdefault(tree.get("language"), set()).update(found)
    for language, done in languages.items():
        # English is the language of the sources: only its plurals are translated.
        missing = (plural if language.startswith("en") else wanted.keys()) - done
        findings += [f"{language}: not translated: {m[0]}: {m[1]!r}" for m in sorted(missing)]
    print("\n".join(findings) if findings else f"translations: {len(wanted)} sentences, all finished")
    return bool(findings)


sys.exit(main())

"""Renders the templates of a JSON file {"alert": …, "templates": […]} with Python's Jinja2 and prints a JSON array:
the text of each, or null where it fails."""

import json
import sys

try:
    import jinja2_differences

    jinja2_differences.zoneinfo.ZoneInfo("America/New_York")
except (ImportError, KeyError) as error:  # no Jinja2, or no zones
    print(error, file=sys.stderr)
    sys.exit(77)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        work = json.load(file)
    env = jinja2_differences.environment()
    alert = jinja2_differences.mark(work["alert"])
    results = []
    for content in work["templates"]:
        try:
            results.append(env.from_string(content).render(alert=alert))
        except Exception:  # any failure counts alike
            results.append(None)
    json.dump(results, sys.stdout)


main()

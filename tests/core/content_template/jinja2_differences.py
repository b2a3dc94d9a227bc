"""Where the template language of SLS is meant to differ from plain Jinja2, each with its reason.

Everything else in the generated corpus has to give the same text, or fail, in both. What the corpus leaves out:
constructs that the vendor does not document (set, is, ~, conditions in expressions, slices, loop), names of Python's
own methods as keys, whole numbers beyond 64 bits (an error with us, unbounded in Python), map keys that are no texts
(an error with us), Windows line ends (kept by us, "white space outside is kept"; turned into \n by Jinja2), the
formatting of texts with %, and items() of a missing value (nothing with us: "an invalid reference is replaced with an
empty string").
"""

import base64
import datetime
import hashlib
import json
import math
import re
import urllib.parse
import zoneinfo

import jinja2
import markupsafe

CHINA = datetime.timezone(datetime.timedelta(hours=8))
DATE = "%Y-%m-%d %H:%M:%S"


class AlertMap(dict):
    pass


class AlertList(list):
    pass


class Missing(jinja2.ChainableUndefined):
    """A lookup in a missing value is missing again: "an invalid reference is replaced with an empty string"."""

    def __repr__(self):  # inside a printed list; Jinja2 would print the word Undefined
        return "None"


def mark(value):
    if isinstance(value, dict):
        return AlertMap((key, mark(item)) for key, item in value.items())
    if isinstance(value, list):
        return AlertList(mark(item) for item in value)
    return value


def to_json(value):
    """", " and ": " and nothing escaped: the vendor's example and a real body."""
    return json.dumps(None if isinstance(value, jinja2.Undefined) else value, ensure_ascii=False)


def printed(value):
    """Objects of the alert print as JSON (vendor's page on variables), truth values as true and false (the vendor's
    examples of startswith and endswith)."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (AlertMap, AlertList)):
        return to_json(value)
    return value if isinstance(value, str) else str(value)


def or_empty(value):
    """A missing value is an empty text for int and float, so they give their default; Jinja2 fails."""
    return "" if isinstance(value, jinja2.Undefined) else value


def whole_round(value, n=0):
    """1.56 gives 2 on the vendor's page; Jinja2 gives 2.0."""
    return int(round(value)) if n == 0 else round(value, n)


def indent(value, n=4):
    """The first line too, on the vendor's page."""
    return jinja2.filters.do_indent(printed(value), width=n, first=True)


def truncate(value, n, end=""):
    """Exactly n characters, without regard to words, on the vendor's page."""
    text = printed(value)
    return text if len(text) <= n else text[:n] + end


def moment(value, fmt=DATE):
    if isinstance(value, str):
        return datetime.datetime.strptime(value, fmt).replace(tzinfo=CHINA)
    return datetime.datetime.fromtimestamp(value, CHINA)


def format_date(value, tz=None, fmt=DATE):
    """UTC+8 when no zone is given, on the vendor's page."""
    date = moment(value)
    return date.astimezone(zoneinfo.ZoneInfo(tz) if tz else CHINA).strftime(fmt)


def first_of(items):
    return items[0] if items else Missing()


FUNCTIONS = {
    # Of Jinja2; here they may also be called as functions.
    "float": lambda value, default=0.0: jinja2.filters.do_float(or_empty(value), default),
    "int": lambda value, default=0: jinja2.filters.do_int(or_empty(value), default),
    "length": len,
    "abs": abs,
    "sum": sum,
    "min": jinja2.filters.do_min,
    "max": jinja2.filters.do_max,
    "sort": jinja2.filters.do_sort,
    "dictsort": jinja2.filters.do_dictsort,
    "list": list,
    "first": lambda value: first_of(list(value)),
    "last": lambda value: first_of(list(value)[::-1]),
    "capitalize": lambda value: jinja2.filters.do_capitalize(printed(value)),
    "lower": lambda value: jinja2.filters.do_lower(printed(value)),
    "upper": lambda value: jinja2.filters.do_upper(printed(value)),
    "title": lambda value: jinja2.filters.do_title(printed(value)),
    "trim": lambda value: jinja2.filters.do_trim(printed(value)),
    "wordcount": lambda value: jinja2.filters.do_wordcount(printed(value)),
    "string": printed,
    "join": lambda value, d="": d.join(printed(item) for item in value),
    "replace": lambda value, old, new: printed(value).replace(old, new),
    "escape_html": lambda value: str(markupsafe.escape(printed(value))),
    "dict": dict,
    # Of Python.
    "ceil": math.ceil,
    "floor": math.floor,
    "enumerate": lambda value, start=0: list(enumerate(value, start)),
    "startswith": lambda value, prefix: printed(value).startswith(prefix),
    "endswith": lambda value, suffix: printed(value).endswith(suffix),
    "removeprefix": lambda value, prefix: printed(value).removeprefix(prefix),
    "removesuffix": lambda value, suffix: printed(value).removesuffix(suffix),
    "split": lambda value, sep=None, maxsplit=-1: printed(value).split(sep, maxsplit),
    "parse_json": json.loads,
    "base64_encoding": lambda value: base64.b64encode(printed(value).encode()).decode(),
    "base64_decoding": lambda value: base64.b64decode(value, validate=True).decode(),
    "md5_encoding": lambda value: hashlib.md5(printed(value).encode()).hexdigest(),
    "url_encoding": lambda value: urllib.parse.quote(printed(value), safe=""),
    "url_decoding": lambda value: urllib.parse.unquote(printed(value)),
    "parse_date": lambda value, fmt=DATE: moment(value, fmt).strftime(DATE),
    "timestamp": lambda value: int(moment(value).timestamp()),
    # Of SLS alone.
    "round": whole_round,
    "indent": indent,
    "truncate": truncate,
    "quote": lambda value: json.dumps(printed(value), ensure_ascii=False),
    "to_json": to_json,
    "escape_markdown": lambda value: re.sub(r"[_*#-]", lambda m: "&#%d;" % ord(m[0]), printed(value)),
    "format_date": format_date,
}


def environment():
    env = jinja2.Environment(undefined=Missing, finalize=printed, keep_trailing_newline=True, autoescape=False)
    env.globals.clear()
    env.globals.update(FUNCTIONS)
    env.filters.clear()
    env.filters.update(FUNCTIONS)
    return env

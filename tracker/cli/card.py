"""One commitment as a card that is read from top to bottom."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

import click

from tracker.cli.output import NOTHING, figure, terminal_width, text, words
from tracker.model import Signal

MARGIN = 14
WIDEST = 100


def give(found: dict[str, Any]) -> None:
    """Print what `records.whole` tells."""
    click.secho(f"{found['ref']}  {text(found['title'])}", bold=True)
    if found["statement"]:
        click.echo(_wrapped(text(found["statement"]), "  "))
    click.echo()
    for name, value in _facts(found):
        click.echo(_wrapped(value, " " * MARGIN, f"{name:<{MARGIN}}"))
    _part("Deadlines", (_deadline(d) for d in found["deadlines"]))
    _part("Quantities", (_pace(p) for p in found["paces"]))
    _part("Status", (_status(s) for s in found["statuses"]))
    _part("Reached", (_reached(p) for p in found["progress_entries"]))
    _part("Evidence", (_evidence(e) for e in found["evidence"]))
    _part("Searches", (_search(s) for s in found["searches"]))
    _part("Scores", (_score(s) for s in found["scores"]))
    _part("Passages", (_passage(p) for p in found["passages"]))


def _facts(found: dict[str, Any]) -> Iterable[tuple[str, str]]:
    yield "Status", words(found["status"]) + (f" on {found['status_on']}" if found["status_on"] else "")
    yield "Signal", " | ".join(words(signal) for signal in found["signals"])
    if found["timing"]:
        yield "Timing", words(found["timing"])
    yield "Due", text(found["due"]) + (f" (“{text(found['due_phrase'])}”)" if found["due_phrase"] else "")
    yield "Pledgors", text("; ".join(found["pledgors"]))
    yield "Beneficiaries", text("; ".join(found["beneficiaries"]))
    yield "Kind", f"{found['kind']}, {found['strength']}"
    if found["tags"]:
        yield "Tags", text(", ".join(found["tags"]))
    if found["note"]:
        yield "Note", text(found["note"])
    if found["withdrawn"]:
        yield "Withdrawn", text(found["withdrawn"])


def _part(title: str, lines: Iterable[str]) -> None:
    told = list(lines)
    if told:
        click.echo(f"\n{title}")
    for line in told:
        click.echo(_wrapped(line, "    ", "  "))


def _deadline(d: dict[str, Any]) -> str:
    if d["earliest"] is None:
        days = "not resolved: the date that it counts from is unknown" if d["rule"] == "unresolved" else "no end"
    else:
        days = str(d["latest"]) if d["earliest"] == d["latest"] else f"{d['earliest']} to {d['latest']}"
    return f"{days} · “{text(d['phrase'])}”" + (f" · {text(d['label'])}" if d["label"] else "")


def _pace(p: dict[str, Any]) -> str:
    reached = "no data" if p["reached"] is None else f"{figure(p['reached'])} reached as of {p['as_of']}"
    told = [f"{figure(p['value'])} {text(p['unit'])}: {reached}"]
    if p["expected"]:
        low, high = (figure(Decimal(round(e))) for e in p["expected"])
        told.append(f"expected {low}" + (f"–{high}" if low != high else ""))
    signals = " | ".join(words(signal) for signal in p["signals"] if signal != Signal.NO_DATA)
    return "; ".join([*told, signals] if signals else told)


def _status(s: dict[str, Any]) -> str:
    party = f" ({text(s['party'])})" if s["party"] else ""
    return f"{s['on']} · {words(s['status'])}{party} · {text(s['note'])} · {text(s['author'])}"


def _reached(p: dict[str, Any]) -> str:
    sign = "+" if p["mode"] == "increment" else ""
    party = f" ({text(p['party'])})" if p["party"] else ""
    return f"{p['as_of']} · {sign}{figure(p['value'])}{party} · {text(p['note'])} · {text(p['author'])}"


def _evidence(e: dict[str, Any]) -> str:
    said = [e["kind"], text(e["source"]), text(e["statement"]) if e["statement"] else ""]
    said += [f"happened {e['happened']}" if e["happened"] else "", *_weighed(e)]
    return " · ".join(filter(None, said))


def _weighed(e: dict[str, Any]) -> Iterable[str]:
    """What was said of a piece of evidence beyond its content."""
    for name in ("stage", "stance", "weight"):
        if e[name] != "unknown":
            yield words(e[name])
    if e["counts"] not in ("unknown", "yes"):
        yield f"counts: {e['counts']} ({text(e['reason'])})"
    if e["copy_of"]:
        yield f"a copy of {e['copy_of']}"


def _search(s: dict[str, Any]) -> str:
    again = f" · next look {s['next_due']}" if s["next_due"] else ""
    result = {"none": "no evidence found"}.get(s["result"], words(s["result"]))
    return f"{s['on']} · {result} · {text(s['place'])}: {text(s['queries'])}{again} · {text(s['author'])}"


def _score(s: dict[str, Any]) -> str:
    return f"{text(s['cycle'])} · {text(s['party'])} · {s['value']} · {text(s['rationale'])} · {text(s['analyst'])}"


def _passage(p: dict[str, Any]) -> str:
    page = f", page {p['page']}" if p["page"] else ""
    return f"{p['document']} {p['start']}–{p['end']}{page} · {words(p['role'])} · “{text(p['quote'])}”"


def _wrapped(line: str, later: str, first: str | None = None) -> str:
    wide = min(terminal_width() or WIDEST, WIDEST)
    start = later if first is None else first
    return textwrap.fill(line, max(wide, MARGIN + 20), initial_indent=start, subsequent_indent=later) or NOTHING

"""The rule by which a commitment is scored, written before: which actions are strong, which weak, and how many of each
give which score. Checked for gaps and overlaps, locked when scoring begins, versioned after.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tracker import commitments
from tracker.errors import Invalid
from tracker.model import Label
from tracker.parties import insert
from tracker.scales import G20, Scale
from tracker.store import Store, now


@dataclass(frozen=True, slots=True)
class Span:
    """Counts from `least` to `most`, both counted; `most` None is without end."""

    least: int = 0
    most: int | None = None

    def __contains__(self, number: int) -> bool:
        return self.least <= number and (self.most is None or number <= self.most)

    def __str__(self) -> str:
        if self.most is None:
            return f"{self.least} or more" if self.least else "any number"
        return str(self.least) if self.least == self.most else f"{self.least} to {self.most}"


@dataclass(frozen=True, slots=True)
class Rule:
    """So many strong and so many weak actions give this score."""

    value: str
    strong: Span = Span()
    weak: Span = Span()


@dataclass(frozen=True, slots=True)
class Rubric:
    """A version of the rule; `locked_at` is '' until scoring begins."""

    rules: tuple[Rule, ...]
    strong: tuple[str, ...] = ()  # what counts as a strong action, by examples
    weak: tuple[str, ...] = ()
    scale: str = G20
    note: str = ""
    version: int = 0
    locked_at: str = ""
    author: str = ""
    id: int = 0


def bound(rules: Sequence[Rule]) -> int:
    """The count from which on nothing changes: one more than the largest that any rule names.

    A rule asks of a count only whether it is at least `least` and at most `most`. For every count n above all numbers
    named, each `n >= least` is true and each `n <= most` is false, whatever n is: all such n get the same scores, and
    the first of them stands for the rest. Trying each pair up to this bound tries every pair that there is.
    """
    named = [n for rule in rules for span in (rule.strong, rule.weak) for n in (span.least, span.most) if n is not None]
    return max(named, default=0) + 1


def scores(rules: Sequence[Rule], strong: int, weak: int) -> list[str]:
    """What the rules give for these counts; a sound rubric gives exactly one."""
    return [rule.value for rule in rules if strong in rule.strong and weak in rule.weak]


def faults(rules: Sequence[Rule]) -> list[str]:
    """Every gap and every overlap, one sentence each: pairs of counts that get no score, or more than one."""
    last = bound(rules)
    found: dict[str, list[tuple[int, int]]] = {}
    for strong in range(last + 1):
        for weak in range(last + 1):
            given = sorted(set(scores(rules, strong, weak)))
            if len(given) != 1:
                found.setdefault(" and ".join(given), []).append((strong, weak))
    return [_sentence(given, pairs, last) for given, pairs in found.items()]


def _sentence(given: str, pairs: list[tuple[int, int]], last: int) -> str:
    strong, weak = pairs[0]
    where = f"{_count(strong, last)} strong and {_count(weak, last)} weak"
    more = f", and {len(pairs) - 1} more pairs of counts" if len(pairs) > 1 else ""
    return f"{where}{more} {f'get {given}' if given else 'get no score'}."


def _count(number: int, last: int) -> str:
    return f"{number} or more" if number == last else str(number)


# --- in the store -----------------------------------------------------------------------------------------------------


def write(store: Store, id_: int, rubric: Rubric, scale: Scale) -> int:
    """Write the rule of a commitment down; gives its version. One change. Raises `Invalid` on gaps and overlaps.

    A rule that is not locked yet is replaced; a locked one stays, and a new version follows with the reason in `note`.
    One that is written after the first score needs the reason, too, and is locked from the beginning.
    """
    known = commitments.get(store, id_)
    rules = tuple(Rule(scale.value(rule.value).code, rule.strong, rule.weak) for rule in rubric.rules)
    if not rules:
        raise Invalid("rules", "A rubric needs rules: which counts give which score.")
    for span in (s for rule in rules for s in (rule.strong, rule.weak)):
        if span.least < 0 or (span.most is not None and span.most < span.least):
            raise Invalid("rules", f"{span.least} to {span.most} is no span of counts.")
    if wrong := faults(rules):
        raise Invalid("rules", "Each pair of counts must give exactly one score: " + " ".join(wrong))
    before = newest(store, id_)
    if before and before.locked_at and not rubric.note.strip():
        raise Invalid("note", f"The rubric of {known.ref} is locked: a new version needs a note that says why.")
    late = before is None and bool(store.read("SELECT 1 FROM score WHERE commitment_id = ? LIMIT 1", id_))
    if late and not rubric.note.strip():
        raise Invalid("note", f"{known.ref} was scored already: a rule that comes after needs a note that says why.")
    values = _columns(rubric, rules, scale.code)
    with store.change(Label.WRITE_RUBRIC, known.ref) as db:
        if before and not before.locked_at:
            db.table("rubric").update(before.id, values)
            return before.version
        version = before.version + 1 if before else 1
        when = {"author": store.author, "created_at": now(), "locked_at": now() if late else None}
        insert(db, "rubric", commitment_id=id_, version=version, **values, **when)
        return version


def _columns(rubric: Rubric, rules: Sequence[Rule], scale: str) -> dict[str, str]:
    told = [{"value": r.value, "strong": _pair(r.strong), "weak": _pair(r.weak)} for r in rules]
    lists = {
        "strong": json.dumps(rubric.strong, ensure_ascii=False),
        "weak": json.dumps(rubric.weak, ensure_ascii=False),
    }
    return {"scale": scale, "rules": json.dumps(told), "note": rubric.note.strip(), **lists}


def _pair(span: Span) -> list[int | None]:
    return [span.least, span.most]


def lock(db: Any, id_: int) -> int | None:
    """Lock the newest rule of a commitment, because scoring begins; gives its id, None where there is none. Within a
    change."""
    row = db.conn.execute(
        "SELECT id, locked_at FROM rubric WHERE commitment_id = ? ORDER BY version DESC LIMIT 1", (id_,)
    ).fetchone()
    if row is None:
        return None
    if row["locked_at"] is None:
        db.table("rubric").update(row["id"], {"locked_at": now()})
    return int(row["id"])


def newest(store: Store, id_: int) -> Rubric | None:
    """The last version of a commitment's rule."""
    found = versions(store, id_)
    return found[-1] if found else None


def versions(store: Store, id_: int) -> list[Rubric]:
    """Every version of a commitment's rule, in order."""
    rows = store.read("SELECT * FROM rubric WHERE commitment_id = ? ORDER BY version", id_)
    return [
        Rubric(
            tuple(_rule(data) for data in json.loads(row["rules"])),
            tuple(json.loads(row["strong"])),
            tuple(json.loads(row["weak"])),
            **{name: row[name] for name in ("scale", "note", "version", "author", "id")},
            locked_at=row["locked_at"] or "",
        )
        for row in rows
    ]


def _rule(data: dict[str, Any]) -> Rule:
    return Rule(data["value"], Span(*data["strong"]), Span(*data["weak"]))


# --- as people write it -----------------------------------------------------------------------------------------------

_RULE = re.compile(r"\s*(?P<value>[^=]+?)\s*=(?P<rest>.*)")
_PART = re.compile(
    r"(?P<name>strong|weak)\s*(?:(?P<sign>>=|<=|=|:)\s*)?(?P<least>\d+)(?:\s*(?P<to>-|–|to|\.\.)\s*(?P<most>\d+)|(?P<plus>\+))?"
)


def rule_from(text: str) -> Rule:
    """A rule as people write it: '+1 = strong 5+', '0 = strong 3-4, weak 0-2', '-1 = strong <= 2'; raises `Invalid`."""
    found = _RULE.fullmatch(text)
    parts = list(_PART.finditer(found["rest"])) if found else []
    left = _PART.sub("", found["rest"]).replace(",", "").replace("and", "").strip() if found else text
    names = [part["name"] for part in parts]
    if not found or left or len(set(names)) < len(names):
        raise Invalid("rules", f"{text!r} is no rule; write '+1 = strong 5+, weak 0-3' or '-1 = strong <= 2'.")
    spans = {part["name"]: _span(part) for part in parts}
    return Rule(found["value"], spans.get("strong", Span()), spans.get("weak", Span()))


def _span(part: re.Match[str]) -> Span:
    least = int(part["least"])
    if part["sign"] == "<=":
        return Span(0, least)
    if part["plus"] or part["sign"] == ">=":
        return Span(least)
    return Span(least, int(part["most"]) if part["most"] else least)

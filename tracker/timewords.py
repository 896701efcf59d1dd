"""Time phrases in a sentence, before any date is counted: what sort they are, and with which numbers.

The words and patterns are data (`resources/words/LANGUAGE/dates.toml`); `tracker.dates` turns a phrase into days.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from tracker.phrases import Class, Match, Pattern, Token, compile_pattern, match, tokenise, word_class

_NAMES = re.compile(r"\{(\w+)\}")
RELATIVE = frozenset(
    {
        "this", "next", "month_of_year", "month_next_year", "day_of_year", "season_of_year", "quarter_of_year",
        "this_decade", "century", "mid_century", "tomorrow", "weekday",
    }
)  # fmt: skip
LANGUAGES = ("en", "fr", "es", "ru", "zh")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A time phrase: tokens [start:end), the rule that reads it and its parts. `value` is EDTF, whole or in part."""

    rule: str
    side: str = ""  # by, before, since, or nothing
    part: str = ""  # end, middle, early, late
    value: str = ""
    number: int | None = None
    unit: str = ""
    start: int = 0
    end: int = 0

    @property
    def relative(self) -> bool:
        return self.rule in RELATIVE


@dataclass(frozen=True)
class _Grammar:
    words: Mapping[str, Mapping[str, Any]]
    sides: tuple[tuple[str, Class], ...]
    parts: tuple[tuple[str, Class], ...]
    patterns: tuple[
        tuple[str, Pattern, frozenset[str], frozenset[str]], ...
    ]  # each with the words and classes it starts with
    openings: frozenset[str]  # the classes that patterns start with
    classes: Mapping[str, Class]
    openers: frozenset[str]
    anchors: frozenset[str]  # one of these, or a number, is in every time phrase


@cache
def _grammar(language: str) -> _Grammar | None:
    path = files("resources") / "words" / language / "dates.toml"
    if not path.is_file():
        return None
    words = tomllib.loads(path.read_text("utf-8"))
    named = {"m": "months", "u": "units", "s": "seasons", "o": "ordinals", "q": "quarters", "w": "weekdays"}
    classes: dict[str, Class] = {key: word_class(list(words.get(name, {})) or ["\x00"]) for key, name in named.items()}
    classes |= {"e": word_class(list(_events()) or ["\x00"])}
    classes |= {"y": is_year, "d": _day_of(words), "n": _number_of(words.get("numbers", {})), "h": _length_of(words)}
    patterns = tuple(
        (each["rule"] + ("!" if each.get("sided") else ""), found, *found.starts)
        for each in words["phrase"]
        for found in map(compile_pattern, each["match"])
    )
    openings = frozenset(name for _, _, _, names in patterns for name in names)
    sides = tuple((name, word_class(phrases)) for name, phrases in words["prepositions"].items())
    parts = tuple((name, word_class(phrases)) for name, phrases in words["parts"].items())
    return _Grammar(words, sides, parts, patterns, openings, classes, _openers(words, patterns), _anchors(words))


@cache
def _events() -> Mapping[str, str]:
    """The names of conferences, in small letters and without blanks, with the month in which each is held."""
    path = files("resources") / "words" / "events.tsv"
    rows = [line.split("\t") for line in path.read_text("utf-8").splitlines() if line and line[0] != "#"]
    return {name: row[1] for row in rows for name in row[0].split("|") if row[0] != "version"}


def _anchors(words: Mapping[str, Any]) -> frozenset[str]:
    listed = [word for table in ("months", "units", "seasons", "quarters", "weekdays") for word in words.get(table, {})]
    listed += [*words.get("anchors", []), *_events()]
    return frozenset(tokenise(word)[-1].norm for word in listed)


def _openers(words: Mapping[str, Any], patterns: Sequence[tuple[str, Pattern, Any, Any]]) -> frozenset[str]:
    listed = [phrase for table in ("prepositions", "parts") for phrases in words[table].values() for phrase in phrases]
    listed += [
        word for table in ("months", "numbers", "quarters", "seasons", "weekdays") for word in words.get(table, {})
    ]
    return frozenset(tokenise(phrase)[0].norm for phrase in listed).union(
        *(p.first for _, p, _, _ in patterns if p.first)
    )


def is_year(tokens: Sequence[Token], at: int) -> int:
    """1 where a token is a year from 1900 to 2199, else 0."""
    norm = tokens[at].norm
    return int(len(norm) == 4 and norm.isdigit() and "1900" <= norm <= "2199")


def _day_of(words: Mapping[str, Any]) -> Class:
    endings = frozenset(words.get("day_endings", ("st", "nd", "rd", "th")))

    def length(tokens: Sequence[Token], at: int) -> int:
        norm = tokens[at].norm
        if not (norm.isdigit() and len(norm) <= 2 and 1 <= int(norm) <= 31):
            return 0
        return 2 if at + 1 < len(tokens) and tokens[at + 1].norm in endings else 1

    return length


def _number_of(numbers: Mapping[str, int]) -> Class:
    def length(tokens: Sequence[Token], at: int) -> int:
        norm = tokens[at].norm
        if norm.isdigit() and len(norm) <= 4:
            return 1
        size = 0
        while at + size < len(tokens) and tokens[at + size].kind == "cjk" and tokens[at + size].norm in numbers:
            size += 1
        return size or int(norm in numbers)

    return length


def _length_of(words: Mapping[str, Any]) -> Class:
    """A number and a unit in one word: "three-year"."""
    numbers, units = words.get("numbers", {}), words["units"]

    def length(tokens: Sequence[Token], at: int) -> int:
        number, dash, unit = tokens[at].norm.partition("-")
        return int(bool(dash) and number in numbers and unit in units)

    return length


def parse(text: str) -> Phrase | None:
    """The time phrase that the whole text is, in whichever language has it; None where it is none."""
    tokens = tokenise(text)
    for language in LANGUAGES if tokens else ():
        grammar = _grammar(language)
        found = _best(tokens, 0, grammar, len(tokens)) if grammar else None
        if found:
            return found
    return None


def time_phrases(tokens: Sequence[Token], language: str = "en") -> list[Phrase]:
    """The time phrases among the tokens, the longest at each place, none within another."""
    grammar = _grammar(language)
    found: list[Phrase] = []
    at = 0
    near = _near_anchors(tokens, grammar) if grammar else []
    while grammar and at < len(tokens):
        opens = near[at] and (tokens[at].kind == "number" or tokens[at].norm in grammar.openers)
        phrase = _best(tokens, at, grammar) if opens else None
        if phrase:
            found.append(phrase)
        at = phrase.end if phrase else at + 1
    return found


def time_at(tokens: Sequence[Token], at: int, language: str) -> Phrase | None:
    """The longest time phrase that starts at a token; None for none."""
    grammar = _grammar(language)
    opens = grammar and at < len(tokens) and (tokens[at].kind == "number" or tokens[at].norm in grammar.openers)
    return _best(tokens, at, grammar) if grammar and opens else None


_REACH = 9  # words from the start of a time phrase to its number, month or unit


def _near_anchors(tokens: Sequence[Token], grammar: _Grammar) -> list[bool]:
    """For each place, whether a number, month or unit follows soon enough for a time phrase to start there."""
    near = [False] * len(tokens)
    last = len(tokens) + _REACH
    for at in range(len(tokens) - 1, -1, -1):
        norm = tokens[at].norm
        if tokens[at].kind == "number" or norm in grammar.anchors or ("-" in norm and grammar.classes["h"](tokens, at)):
            last = at
        near[at] = last - at <= _REACH
    return near


def _best(tokens: Sequence[Token], at: int, grammar: _Grammar, whole: int | None = None) -> Phrase | None:
    """The longest phrase at a token; with `whole`, only one that ends there."""
    best: Phrase | None = None
    for side, after in _sides(tokens, at, grammar):
        for part, core in _parts(tokens, after, grammar):
            for rule, pattern in _likely(tokens, core, grammar):
                found = match(pattern, tokens, core, grammar.classes)
                if not found or (whole is not None and found.end != whole):
                    continue
                phrase = _phrase(rule, side, part, at, found, tokens, grammar)
                if phrase and (best is None or phrase.end > best.end):
                    best = phrase
    return best


def _likely(tokens: Sequence[Token], at: int, grammar: _Grammar) -> Iterator[tuple[str, Pattern]]:
    """The patterns that can start at a token: with its word, or with a class that stands there."""
    if at >= len(tokens):
        return
    norm = tokens[at].norm
    here = frozenset(name for name in grammar.openings if grammar.classes[name](tokens, at))
    for rule, pattern, literals, names in grammar.patterns:
        if norm in literals or not here.isdisjoint(names):
            yield rule, pattern


def _sides(tokens: Sequence[Token], at: int, grammar: _Grammar) -> list[tuple[str, int]]:
    found = [(name, at + size(tokens, at)) for name, size in grammar.sides if size(tokens, at)]
    return [*found, ("", at)]


def _parts(tokens: Sequence[Token], at: int, grammar: _Grammar) -> list[tuple[str, int]]:
    if at >= len(tokens):
        return []
    found = [(name, at + size(tokens, at)) for name, size in grammar.parts if size(tokens, at)]
    if grammar.classes["w"](tokens, at) and at + 2 < len(tokens):  # "Wednesday, 7 May"
        found.append(("", at + 1 + (tokens[at + 1].norm == ",")))
    return [*found, ("", at)]


def _phrase(
    rule: str, side: str, part: str, at: int, found: Match, tokens: Sequence[Token], grammar: _Grammar
) -> Phrase | None:
    if (rule.endswith("!") and not (side in ("by", "before") or part)) or (rule == "event" and found.start == at):
        return None
    rule = rule.rstrip("!")
    words = _words_of(rule, found, tokens)
    unit = str(grammar.words["units"].get("".join(words.get("u", [])), ""))
    number = _number("".join(words["n"]), grammar) if "n" in words else None
    singular = unit.rstrip("s")
    if rule == "count" and singular == "day" and tokens[found.start + 1].norm in grammar.words.get("firsts", ()):
        rule = "vague"  # "in its first 100 days": from a day that no text gives
    if rule in ("count", "ahead") and (side not in ("over", "within") and rule == "count"):
        return None
    if rule in ("next", "this") and (unit.endswith("s") and unit != singular):
        return None
    if rule == "rolling" and number is None:
        if unit != singular or side not in ("over", "within"):
            return None
        number = 1
    if rule == "vague" and unit == singular and unit:
        return None
    if rule == "month_of_year" and found.end - found.start == 1 and not side and not part:
        return None
    if rule == "this" and not part and _ends_it(tokens[found.start : found.end]):
        part = "end"
    known = _parts_of(words, number, grammar)
    template = _VALUES.get(rule, "")
    if any(name not in known for name in _NAMES.findall(template)):  # "FY 300"
        return None
    value = template.format_map(known)
    if rule == "years" and value[:4] >= value[5:]:
        return None
    if rule == "this" and words.get("u") is None and not part and tokens[found.end - 1].norm == "year":
        return None
    shown = side if side in ("by", "before", "since") and rule != "years" else ""
    counted = "split" if rule == "fiscal" and "y" in words and number is not None else singular or "year"
    return Phrase(rule, shown, part, value, number, counted, at, found.end)


def _ends_it(tokens: Sequence[Token]) -> bool:
    """Whether the words name the end of a year: "year-end", "year's end"."""
    return tokens[-1].norm in ("end", "year-end")


def _words_of(rule: str, found: Match, tokens: Sequence[Token]) -> dict[str, list[str]]:
    """The words of each class that a pattern keeps."""
    words = {name: [token.norm for token in tokens[a:b]] for name, (a, b) in found.parts.items()}
    if "h" in words:
        words["n"], words["u"] = [words["h"][0].partition("-")[0]], [words["h"][0].partition("-")[2]]
    if rule == "years":
        inner = range(found.start, found.end)
        words["y"] = [tokens[i].norm for i in inner if is_year(tokens, i)]
    return words


def _number(word: str, grammar: _Grammar) -> int | None:
    return int(word) if word.isdigit() else grammar.words.get("numbers", {}).get(word)


def _parts_of(words: Mapping[str, list[str]], number: int | None, grammar: _Grammar) -> dict[str, str]:
    """The parts of a date that the words give, as EDTF writes them."""
    tables = grammar.words
    joined = {name: "".join(norms) for name, norms in words.items()}
    parts: dict[str, str] = {}
    if "y" in words:
        year, last = words["y"][0], words["y"][-1]
        if len(words["y"]) == 1 and number is not None and number < 100:  # "2025-26"
            last = f"{year[:2]}{number:02}"
        parts |= {"year": year, "tens": year[:3], "last": last}
    elif number is not None and number < 100:
        parts |= {"year": f"20{number:02}", "last": f"20{number:02}"}
    if "d" in words:
        parts["day"] = f"{int(words['d'][0]):02}"
    if "m" in words:
        parts["month"] = f"{tables['months'][joined['m']]:02}"
    elif number is not None:
        parts["month"] = f"{number:02}"
    if "e" in words:
        parts["event"] = next(month for name, month in _events().items() if _norms(name) == words["e"])
    if "w" in words:
        parts["weekday"] = str(tables["weekdays"][joined["w"]])
    if "s" in words:
        parts["season"] = str(tables["seasons"][joined["s"]])
    if "o" in words or "q" in words:
        ordinal = int(tables["quarters"][joined["q"]] if "q" in words else tables["ordinals"][joined["o"]])
        parts["quarter"] = str(36 if ordinal < 0 else 32 + ordinal if ordinal <= 4 else 35 + ordinal)
        parts["half"] = "40" if ordinal == 1 else "41"
    return parts


def _norms(phrase: str) -> list[str]:
    return [token.norm for token in tokenise(phrase)]


_VALUES: Mapping[str, str] = {
    "day": "{year}-{month}-{day}", "days": "{year}-{month}-{day}", "day_of_year": "{month}-{day}",
    "month": "{year}-{month}", "month_of_year": "{month}", "month_next_year": "{month}", "year": "{year}",
    "years": "{year}/{last}", "decade": "{tens}X", "quarter": "{year}-{quarter}", "half": "{year}-{half}",
    "quarter_of_year": "{quarter}", "season": "{year}-{season}", "season_of_year": "{season}", "fiscal": "{last}",
    "weekday": "{weekday}", "event": "{event}",
}  # fmt: skip
"""How each rule writes its value in EDTF; the rules that count from the document's date may leave out the year."""

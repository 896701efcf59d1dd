"""Numbers with what they count: amounts of money, shares, and things."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise
from typing import Any

from tracker.finder.clauses import Part
from tracker.finder.counting import counted_elsewhere, multiple
from tracker.finder.gazetteer import party_at
from tracker.finder.grammar import closed, form_of
from tracker.finder.lexicon import Lexicon
from tracker.finder.numerals import is_ambiguous
from tracker.model import Quantity, Span
from tracker.phrases import Token
from tracker.timewords import is_year

_MOST_UNIT_WORDS = 4
_TIMES = "times"
_LEADS = frozenset(["to", "further", "additional", "another", "by"])  # what stands before a number without its noun
_ANDS = ("and", ",", "a", "an")  # what joins two quantities, where a language names nothing else


@dataclass(frozen=True, slots=True)
class Found:
    """A quantity at tokens [start:end); `assumed` where its currency is a guess, `figure` where that reads two ways."""

    quantity: Quantity
    start: int
    end: int
    assumed: bool = False
    figure: str = ""


def quantities(
    text: str, tokens: Sequence[Token], span: tuple[int, int], words: Lexicon, dates: Sequence[tuple[int, int]]
) -> list[Found]:
    """The quantities among tokens [span), dates, years, baselines and ordinals left out."""
    found: list[Found] = []
    at = span[0]
    while at < span[1]:
        if any(first <= at < last for first, last in dates):
            at += 1
            continue
        one = _at(text, tokens, at, span[1], words) or _multiplied(text, tokens, at, span[0], words)
        if one:
            found += _range(text, tokens, one, words)
        at = one.end if one else at + 1
    plain = [one for one in found if one.quantity.unit != _TIMES]
    return plain or found  # "double the places to 400" promises 400


def _multiplied(text: str, tokens: Sequence[Token], at: int, first: int, words: Lexicon) -> Found | None:
    """What a verb says as a number: "double", "halve"."""
    hit = multiple(tokens, at, first, words) if "multiples" in words.units else None
    if hit is None:
        return None
    value, unit, after = hit
    return Found(Quantity(value, unit, "=", _span(text, tokens, at, after)), at, after)


def _span(text: str, tokens: Sequence[Token], first: int, after: int) -> Span:
    start, end = tokens[first].start, tokens[after - 1].end
    return Span("number", start, end, text[start:end])


def _at(text: str, tokens: Sequence[Token], at: int, end: int, words: Lexicon, *, plain: bool = False) -> Found | None:
    units = words.units
    currency, size = _currency(tokens, at, end, units)
    number, after = _number(tokens, at + size, end, units)
    if number is None or _not_counted(tokens, at, after, end, words) or _is_start(tokens, at, after, words):
        return None
    comparator, first = _comparator(tokens, at, units)
    assumed = False
    if currency:
        unit, assumed = currency, bool(size) and tokens[at].text in ("$", "¥", "£")
    else:
        unit, after, more = _unit(text, tokens, after, end, words)
        comparator = more or comparator
    if not unit:
        return None if plain else _of_others(text, tokens, (at, first, after), Quantity(number, "", comparator), words)
    figure = tokens[at + size].text if is_ambiguous(tokens[at + size].text, words) else ""
    return Found(Quantity(number, unit, comparator, _span(text, tokens, first, after)), first, after, assumed, figure)


def _of_others(
    text: str, tokens: Sequence[Token], place: tuple[int, int, int], bare: Quantity, words: Lexicon
) -> Found | None:
    """A number without a noun, with what it counts by the words before: "the number of clinics from 20 to 60"."""
    at, first, after = place
    led = at > 0 and (tokens[at - 1].norm in _LEADS or tokens[at - 1].text[0].isupper())
    if not led or tokens[at].kind != "number" or is_year(tokens, at) or not _stands_alone(tokens, after, words):
        return None
    if not (elsewhere := counted_elsewhere(tokens, at, words)):
        return None
    start, end, told = elsewhere
    unit = " ".join(text[tokens[start].start : tokens[end - 1].end].split())
    return Found(replace(bare, unit=unit, span=_span(text, tokens, told, after)), first, after)


def _stands_alone(tokens: Sequence[Token], after: int, words: Lexicon) -> bool:
    return after >= len(tokens) or tokens[after].kind == "mark" or tokens[after].norm in closed(words.language)


def _range(text: str, tokens: Sequence[Token], one: Found, words: Lexicon) -> list[Found]:
    """A quantity, or the two ends of a range: "50-52 %" is at least 50 and at most 52."""
    at = one.start
    if at < 2 or tokens[at - 1].norm not in ("-", "to") or tokens[at - 2].kind != "number":
        return [one]
    low = _figure(tokens[at - 2].text, words.units)
    if low is None or low >= one.quantity.value or len(tokens[at - 2].text) == 4:
        return [one]
    if at > 2 and tokens[at - 3].norm in words.units.get("starting", ()):
        return [one]  # "from 30 to 120"
    span = _span(text, tokens, at - 2, one.end)
    scale, unit = _scale(tokens, one, words), one.quantity.unit
    return [
        Found(Quantity(low * scale, unit, ">=", span), at - 2, one.end),
        replace(one, quantity=replace(one.quantity, comparator="<=")),
    ]


def _scale(tokens: Sequence[Token], one: Found, words: Lexicon) -> Decimal:
    scale = Decimal(1)
    for token in tokens[one.start : one.end]:
        scale *= Decimal(words.units["magnitudes"].get(token.norm, "1"))
    return scale


def with_share(text: str, tokens: Sequence[Token], part: Part, words: Lexicon) -> Part:
    """Widen a promise to the share it is measured by, if no comma parts them: "cut gases used in surgery by 75 %"."""
    for i in range(part.end, part.full):
        if tokens[i].norm in (",", "to", ";"):
            break
        if tokens[i].norm in words.units["percent"]:
            return Part(part.start, i + 1, part.verb, part.full)
    return _with_goal(text, tokens, part, words)


def _with_goal(text: str, tokens: Sequence[Token], part: Part, words: Lexicon) -> Part:
    """Widen a promise without a number to the one that it reaches: "triple its aid, to 100 million euros"."""
    at = part.end
    reaches = at + 2 < part.full and tokens[at].norm == "," and tokens[at + 1].norm in words.units.get("goals", ())
    if not reaches or any(token.kind == "number" for token in tokens[part.start : at]):
        return part
    for i in range(at + 2, min(at + 7, part.full)):
        if one := _at(text, tokens, i, part.full, words, plain=True):
            return Part(part.start, one.end, part.verb, part.full)
    return part


def _currency(tokens: Sequence[Token], at: int, end: int, units: Mapping[str, Any]) -> tuple[str, int]:
    """A currency before its number: "US$", "$", "EUR", "CAD $"."""
    table = units["currency_before"]
    two = tokens[at].norm + (tokens[at + 1].norm if at + 1 < end else "")
    if two in table and at + 1 < end and tokens[at + 1].kind != "number":
        return table[two], 2
    if tokens[at].norm in table and (
        not tokens[at].norm.isalpha() or tokens[at].text.isupper() or tokens[at].text == "Rs"
    ):
        return table[tokens[at].norm], 1
    return "", 0


def _number(tokens: Sequence[Token], at: int, end: int, units: Mapping[str, Any]) -> tuple[Decimal | None, int]:
    """A number in figures or words with its magnitude, and the place after it."""
    if at >= end:
        return None, at
    value: Decimal | None = None
    if tokens[at].kind == "number":
        value, at = _figures(tokens, at, end, units)
    else:
        total, seen = 0, False
        while at < end and tokens[at].norm in units["numbers"]:
            if seen and tokens[at].norm in ("a", "an"):
                break
            total, seen, at = total + units["numbers"][tokens[at].norm], True, at + 1
            if at + 1 < end and tokens[at].norm == "-" and tokens[at + 1].norm in units["numbers"]:
                at += 1
        value = Decimal(total) if seen else None
    if value is None:
        return None, at
    while at < end:
        step = 1 if tokens[at].norm == "-" and at + 1 < end and tokens[at + 1].norm in units["magnitudes"] else 0
        magnitude = units["magnitudes"].get(tokens[at + step].norm)
        if magnitude is None:
            break
        value, at = value * Decimal(magnitude), at + 1 + step
        at += at + 1 < end and tokens[at].text == "." and tokens[at - 1].norm in units.get("dotted", ())
    return value, at


def _figures(tokens: Sequence[Token], at: int, end: int, units: Mapping[str, Any]) -> tuple[Decimal | None, int]:
    """A number in figures, where a language parts thousands by a blank ("1 500") all of its groups; the place after."""
    after = at + 1
    if units.get("spaced") and tokens[at].text.isdigit() and len(tokens[at].text) <= 3:
        while after < end and _is_group(tokens, after, units):
            after += 1
    return _figure("".join(token.text for token in tokens[at:after]), units), after


def _is_group(tokens: Sequence[Token], at: int, units: Mapping[str, Any]) -> bool:
    """Whether three digits, the last group perhaps with decimals, follow the number before after one blank."""
    whole = tokens[at].text.split(units["point"])[0]
    before = tokens[at - 1]
    return len(whole) == 3 and whole.isdigit() and before.text.isdigit() and tokens[at].start - before.end == 1


def _figure(text: str, units: Mapping[str, Any]) -> Decimal | None:
    thousands, point = units.get("thousands", ","), units.get("point", ".")
    pieces = text.split(thousands)
    if len(pieces) > 1 and not all(len(piece.split(point)[0]) == 3 for piece in pieces[1:]):
        if thousands == "." and len(pieces) == 2:
            return Decimal(text)
        return None
    plain = "".join(pieces).replace(point, ".")
    return Decimal(plain) if plain.count(".") <= 1 else None


def _not_counted(tokens: Sequence[Token], at: int, after: int, end: int, words: Lexicon) -> bool:
    """Whether a number names rather than counts: "COP 29", "Article 6", "5th", "Resolution 2231"."""
    units = words.units
    if (
        after < end
        and tokens[after].start == tokens[after - 1].end
        and tokens[after].kind == "word"
        and after - at == 1
    ):
        known = tokens[after].norm in units["measures"] or tokens[after].norm in units["percent"]
        if not known and tokens[after].norm not in units["currency_after"]:
            return True  # "6G"
    if at and tokens[at - 1].norm in words.words("definite") and after - at == 1:
        owned = tokens[at].kind == "number" and tokens[at - 1].norm in words.words("owning")
        return not owned  # "the two countries", but "our 300 suppliers"
    if _is_manner(tokens, at, after, words) or _is_of_name(tokens, at, after):
        return True
    if (
        tokens[at].kind == "number"
        and at
        and (tokens[at - 1].norm in units["names_before"] or tokens[at - 1].text in "-./#")
    ):
        return not (tokens[at - 1].text == "-" and at > 1 and tokens[at - 2].kind == "number")
    if after < end and tokens[after].norm in units["ordinal_ends"] and tokens[after].start == tokens[after - 1].end:
        return True
    return after - at == 1 and tokens[at].norm in ("a", "an", "one", "un", "une", "una", "uno")


def _is_of_name(tokens: Sequence[Token], at: int, after: int) -> bool:
    """Whether a small number belongs to the name before it: "the SuperTruck 3 projects"."""
    before = tokens[at - 1] if at > 1 else None
    small = tokens[at].kind == "number" and len(tokens[at].text) <= 2 and after - at == 1
    named = before is not None and before.kind == "word" and before.text[0].isupper() and not before.text.isupper()
    return small and named and tokens[at - 2].text[0] not in ".!?:" and not party_at(tokens, at - 1)


def _is_manner(tokens: Sequence[Token], at: int, after: int, words: Lexicon) -> bool:
    """Whether a small number in words says how or where rather than how much: "in three phases", "to two countries"."""
    spelt = tokens[at].kind != "number" and after - at == 1 and tokens[at].norm in words.units["numbers"]
    return spelt and at > 0 and tokens[at - 1].norm in words.units.get("manner", ())


def _is_start(tokens: Sequence[Token], at: int, after: int, words: Lexicon) -> bool:
    """Whether a number is where a change starts ("from 18 % to 9 %") or how often it comes ("every two years")."""
    before = tokens[at - 1].norm if at else ""
    if before in words.units.get("often", ()):
        return True
    if before == "and" and at > 2 and tokens[at - 2].kind == "number" and after - at == 1:
        return tokens[at - 3].norm in words.units["names_before"]  # "Scope 1 and 2"
    if before not in words.units.get("starting", ()):
        return False
    ahead = tokens[after : after + 9]
    reaching = words.units.get("reaching", ("to",))
    ends = [i for i, token in enumerate(ahead[:-1]) if token.norm in reaching]
    return any(token.kind == "number" or token.text in "$€£¥" for i in ends for token in ahead[i + 1 : i + 3])


def _comparator(tokens: Sequence[Token], at: int, units: Mapping[str, Any]) -> tuple[str, int]:
    """The approximation before a number: at least, up to, about."""
    for sign, phrases in units["comparators"].items():
        for phrase in phrases:
            norms = phrase.split()
            first = at - len(norms)
            if first >= 0 and [token.norm for token in tokens[first:at]] == norms:
                return sign, first
    return "=", at


def _unit(text: str, tokens: Sequence[Token], at: int, end: int, words: Lexicon) -> tuple[str, int, str]:
    """What is counted: a share, a currency, a measure or a noun; the place after it; and "+by" for additional."""
    units = words.units
    more = ""
    at += at < end and tokens[at].norm in units.get("partitives", ())
    two = " ".join(token.norm for token in tokens[at : at + 2])
    if at + 1 < end and two in units["currency_after"]:
        return units["currency_after"][two], at + 2, more
    if at < end and tokens[at].norm in units["currency_after"]:
        return units["currency_after"][tokens[at].norm], at + 1, more
    if at < end and tokens[at].norm in units["percent"]:
        return "%", at + 1, more
    if two in units["percent"]:
        return "%", at + 2, more
    if at + 1 < end and tokens[at].text == "°" and tokens[at + 1].text in ("C", "F"):
        return ("degrees Celsius" if tokens[at + 1].text == "C" else "degrees Fahrenheit"), at + 2, more
    if at + 1 < end and tokens[at].norm == "of" and tokens[at + 1].norm in ("them", "these", "those"):
        return f"of {tokens[at + 1].norm}", at + 2, more
    at += at < end and tokens[at].norm in ("of", "-")
    while at < end and tokens[at].norm in units["additional"]:
        more, at = "+by", at + 1
    last = _counter_end(tokens, at, end, words) or _noun_end(tokens, at, end, words)
    if last == at:
        return "", at, more
    return " ".join(text[tokens[at].start : tokens[last - 1].end].split()), last, more


def _counter_end(tokens: Sequence[Token], at: int, end: int, words: Lexicon) -> int:
    """The end of a measure word of a script without spaces; 0 for none."""
    for counter in sorted(words.units.get("counters", ()), key=len, reverse=True):
        if "".join(token.text for token in tokens[at : min(end, at + len(counter))]) == counter:
            return at + len(counter)
    return 0


def _noun_end(tokens: Sequence[Token], at: int, end: int, words: Lexicon) -> int:
    """The end of the noun phrase that starts at a place: up to a small word, a mark or a verb in its past."""
    i = at
    while i < end and i - at < _MOST_UNIT_WORDS:
        token = tokens[i]
        if token.kind not in ("word",) or token.norm in closed(words.language) or token.norm.endswith("'s"):
            break
        if i > at and token.norm.endswith(tuple(words.units.get("unit_ends", "\x00"))):
            break
        if (
            i > at
            and form_of(words, token.norm) in ("past", "pp", "ing")
            and not token.text[0].isupper()
            and not token.norm.endswith("ing")
        ):
            break
        if token.norm in words.units["measures"]:
            return i + 1
        i += 1
    return i


def joined(
    tokens: Sequence[Token], counted: Sequence[Found], part: Part, words: Lexicon, dates: Sequence[tuple[int, int]] = ()
) -> list[tuple[Part, Found]]:
    """Each joined quantity as a promise of its own ("1,500 places by 2026 and 600 scholarships"); [] for none."""
    apart = [one for one in counted if one.quantity.unit != "%" or len(counted) > 1]
    if len(apart) < 2:
        return []
    ands = words.units.get("ands", _ANDS)
    for one, following in pairwise(apart):
        if not _is_joined(tokens, one, following, ands, dates):
            return []
    last = part.end
    bounds = [*(following.start for following in apart[1:]), last]
    shares = all(one.quantity.unit == "%" for one in apart)
    out: list[tuple[Part, Found]] = []
    for one, bound in zip(apart, bounds, strict=True):
        end = bound
        while end > one.end and tokens[end - 1].norm in (*ands, "or", "another"):
            end -= 1
        end = one.end if bound == last and not shares else end
        start = part.start if shares and not out else one.start
        out.append((Part(start, max(end, one.end), part.verb, max(end, one.end) if shares else part.full), one))
    return out


def _is_joined(
    tokens: Sequence[Token], one: Found, following: Found, ands: Sequence[str], dates: Sequence[tuple[int, int]]
) -> bool:
    """Whether only a short tail, a time and an "and" stand between two quantities."""
    between = [
        tokens[i].norm
        for i in range(one.end, following.start)
        if tokens[i].kind != "number" and not any(first <= i < last for first, last in dates)
    ]
    while "by" in between and one.quantity.unit == "%" == following.quantity.unit:
        between.remove("by")
    if not between or between[-1] not in ands:
        return False
    inner = [norm for norm in between if norm not in ands]
    return len(inner) <= 6 and not any(norm in ("to", "by", "from", "that", "which") for norm in inner)

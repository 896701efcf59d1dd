"""The names in a subject, each member of a list by itself."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.finder.actors import Subject, is_party
from tracker.finder.gazetteer import party_at, party_names
from tracker.finder.grammar import closed, form_of
from tracker.finder.lexicon import Lexicon
from tracker.phrases import Token

_NO_NAMES = frozenset(["the", "a", "an", "and", ",", "both", "all", "each", "-", "today", "my", "our", "why", "how"])


def named(text: str, tokens: Sequence[Token], subject: Subject, words: Lexicon) -> tuple[str, ...]:
    """The names in a subject: each member of a list by itself, without articles."""
    places = named_places(tokens, subject, words)
    return tuple(" ".join(text[tokens[first].start : tokens[last - 1].end].split()) for first, last in places)


def named_places(tokens: Sequence[Token], subject: Subject, words: Lexicon) -> tuple[tuple[int, int], ...]:
    """The places of the names in a subject, as token ranges without articles."""
    pieces: list[tuple[int, int]] = []
    start = subject.start
    for i in range(subject.start, subject.end):
        if tokens[i].norm in (",", "and") and _names_on_both_sides(tokens, i, subject, words):
            pieces.append((start, i))
            start = i + 1
    pieces.append((start, subject.end))
    places = [place for first, last in pieces if (place := _bare(tokens, first, last))]
    small = closed(words.language)
    return tuple((first, last) for first, last in places if last - first > 1 or tokens[first].norm not in small)


def _names_on_both_sides(tokens: Sequence[Token], at: int, subject: Subject, words: Lexicon) -> bool:
    before = tokens[at - 1] if at > subject.start else None
    after = next((token for token in tokens[at + 1 : subject.end] if token.norm not in ("and", "the", "its")), None)
    if before is None or after is None:
        return tokens[at].norm in (",", "and")
    if after.norm in ("inc", "inc.", "ltd", "llc"):
        return False
    if tokens[at].norm == "and" and not any(token.norm == "," for token in tokens[subject.start : subject.end]):
        several = _is_code(after) or (after.text[0].isupper() and _is_plural(tokens, subject.end, words))
        if before.text[0].isupper() and several and not _in_one_name(tokens, at, subject):
            return True
        return _is_whole(tokens, subject.start, at, words) and not _in_one_name(tokens, at, subject)
    if before.norm == "," or (
        (before.text[0].isupper() or before.text in ")'") and (after.text[0].isupper() or tokens[at + 1].norm == "the")
    ):
        return not _in_one_name(tokens, at, subject)
    return False


def _is_plural(tokens: Sequence[Token], at: int, words: Lexicon) -> bool:
    """Whether the verb at a place has several subjects: "Arlo and Bern Group are cutting", "will each give"."""
    ahead = [token.norm for token in tokens[at : at + 2]]
    several = {"are", "have", "were", "each", "both", "jointly"}
    return bool(several.intersection(ahead)) or form_of(words, ahead[0] if ahead else "") == "base"


def _is_code(token: Token) -> bool:
    """Whether a word is the letters by which a body is known, and so a name by itself: "the White House and HHS"."""
    return token.kind == "word" and token.text.isupper() and len(token.text) >= 2


def _is_whole(tokens: Sequence[Token], start: int, end: int, words: Lexicon) -> bool:
    """Whether words name a party by themselves, so that an "and" after them joins another one."""
    if tokens[end].norm == "and" and end + 1 < len(tokens) and tokens[end + 1].norm in ("the", "its", "our"):
        return True
    return any(token.text[0].isupper() for token in tokens[start:end]) and is_party(tokens, start, end, words)


def _in_one_name(tokens: Sequence[Token], at: int, subject: Subject) -> bool:
    """Whether an "and" is inside a name: "Trinidad and Tobago", "Department of Science and Technology"."""
    for first in range(max(subject.start, at - 4), at):
        size = party_names()(tokens, first)
        if size and first + size > at + 1:
            return True
    of = any(token.norm in ("of", "for") for token in tokens[max(subject.start, at - 7) : at])
    return of and not party_at(tokens, at + 1) and tokens[at + 1].norm != "the"


def _bare(tokens: Sequence[Token], first: int, last: int) -> tuple[int, int] | None:
    if first + 2 < last and tokens[first].kind == "number" and tokens[first + 1].text in ".)":
        first += 2  # the number of a section
    while first < last and (
        tokens[first].norm
        in ("the", "a", "an", "and", ",", "both", "all", "each", "-", "today", "my", "our", "why", "how")
        or tokens[first].kind == "mark"
    ):
        first += 1
    for i in range(first + 1, last):
        if (tokens[i].norm in ("(", ",", "who", "which") and tokens[i].norm != ",") or (
            tokens[i].norm == "," and i + 1 < last and tokens[i + 1].norm not in ("inc", "inc.", "ltd")
        ):
            last = i
            break
    return (first, last) if first < last else None


def named_around(
    text: str, tokens: Sequence[Token], start: int, end: int, words: Lexicon
) -> tuple[tuple[str, ...], tuple[int, int]]:
    """Who holds a noun such as "decision", and where: "the decision of NASA and ISRO to", "Google's intent to"."""
    for i in range(start, end):
        if tokens[i].norm in ("of", "by", "from") and i + 1 < end:
            inner = Subject(i + 1, end - 1 if tokens[end - 1].norm == "to" else end, "party")
            if inner.end > inner.start and tokens[inner.end - 1].norm == ",":
                inner = Subject(inner.start, inner.end - 1, "party")
            return named(text, tokens, inner, words), (inner.start, inner.end)
    at = start
    while at < end and not tokens[at].norm.endswith("'s") and not (tokens[at].norm == "'" and at > start):
        at += 1
    if at < end and tokens[start].norm not in words.words("possessives"):
        while start < at and tokens[start].text[0].islower() and tokens[start].norm != "the":
            start += 1  # "reiterated China's commitment"
        if start == at and not tokens[at].text[0].isupper():
            return (), (start, start)  # "his government's commitment"
        raw = text[tokens[start].start : tokens[at].end].rstrip("'’")
        raw = raw[:-2] if raw.endswith(("'s", "’s")) else raw
        return (" ".join(raw.split()).removeprefix("the ").removeprefix("The "),), (start, at + 1)
    return (), (start, start)


def between(text: str, tokens: Sequence[Token], subject: Subject, words: Lexicon) -> tuple[str, ...]:
    """Who "both sides" are by the words before: "Under an arrangement between A and B, both sides will ..."."""
    norms = [token.norm for token in tokens[subject.start : subject.end]]
    if not (set(norms) & {"both", "two"} and norms[-1] in words.words("sides")):
        return ()
    start = next((i + 1 for i in range(subject.start) if tokens[i].norm == "between"), -1)
    end = next((i for i in range(start, subject.start) if tokens[i].norm == ","), -1)
    pair = named(text, tokens, Subject(start, end, "party"), words) if 0 <= start < end else ()
    return pair if len(pair) == 2 else ()


def included(text: str, tokens: Sequence[Token], subject: Subject, words: Lexicon) -> tuple[str, ...]:
    """The members that an aside names: "Major associations, including A, the B and C, have committed"."""
    opens = [token.norm for token in tokens[subject.end : subject.end + 2]] == [",", "including"]
    if not opens or any(token.text[0].isupper() for token in tokens[max(1, subject.start) : subject.end]):
        return ()
    finite = words.words("modals") | words.words("be") | words.words("have")
    start = subject.end + 2
    end = next((i for i in range(start, len(tokens)) if tokens[i].norm in finite), start)
    end -= end > start and tokens[end - 1].norm == ","
    if end - start > 2 and not any(token.norm == "," for token in tokens[start:end]):
        at = next((i for i in range(start, end) if tokens[i].norm == "and"), end)
        pair = (Subject(start, at, "party"), Subject(min(at + 1, end), end, "party"))
        names = tuple(name for one in pair if one.end > one.start for name in named(text, tokens, one, words))
    else:
        names = named(text, tokens, Subject(start, end, "party"), words) if end > start else ()
    return names if len(names) > 1 and all(name[0].isupper() for name in names) else ()

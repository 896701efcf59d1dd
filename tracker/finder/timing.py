"""When a promise falls due: which times of its sentence, or of the lines above it, are its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import zip_longest

from tracker.dates import read
from tracker.finder.clauses import Part
from tracker.finder.layout import Kind
from tracker.finder.lexicon import Lexicon
from tracker.finder.raw import NOMINAL, Raw
from tracker.finder.sentences import CELL, Sentence
from tracker.model import Due, Span
from tracker.phrases import Token
from tracker.timewords import Phrase, time_phrases

_NEAR = 5  # words before a time that can make it somebody else's
_JOINERS = frozenset({"and", ",", ";", "but", "while"})
_COUNTED_FROM = frozenset({"of", "from", "after"})
_A_WHILE = 31  # days within which somebody is served rather than a promise kept: "paid within 30 days"
_SPANS = frozenset({"years", "fiscal", "quarter", "half", "this_decade"})
_A_COLUMN = 3  # blanks that part the columns of a table


@dataclass(frozen=True, slots=True)
class Moment:
    """A time phrase of a sentence with its place in the text."""

    phrase: Phrase
    span: Span


@dataclass(frozen=True, slots=True)
class Times:
    """The times of a sentence: those that can be deadlines, and the places of all, whose numbers count nothing."""

    moments: tuple[Moment, ...] = ()
    places: tuple[tuple[int, int], ...] = ()


def times_of(text: str, tokens: Sequence[Token], words: Lexicon) -> Times:
    """The times of a sentence; baselines and names of years are no deadlines, of two columns of a table the last is."""
    phrases = time_phrases(tokens, words.language)
    found = []
    for phrase, following in zip_longest(phrases, phrases[1:]):
        first, last = tokens[phrase.start], tokens[phrase.end - 1]
        starts = following is not None and _are_columns(tokens, phrase, following)
        if (
            starts
            or _is_service(tokens, phrase, words)
            or (_is_baseline(tokens, phrase, words) and not _is_column(tokens, phrase))
        ):
            continue
        found.append(Moment(phrase, Span("period", first.start, last.end, text[first.start : last.end])))
    return Times(tuple(found), tuple((phrase.start, phrase.end) for phrase in phrases))


def leading(sentence: Sentence, text: str, words: Lexicon) -> tuple[Moment, ...]:
    """The times that a heading or a line above a list gives to what stands under it: "By 2030:", "Within 100 days"."""
    tokens = sentence.tokens
    heading = sentence.block.kind is Kind.HEADING
    if not heading and tokens[-1].norm not in (":", "："):
        return ()
    found = times_of(text, tokens, words)
    if any(token.norm in ("was", "were") for token in tokens):
        return ()  # "The following announcements were made on 21 June:"
    inner = [t for i, t in enumerate(tokens) if t.kind == "word" and not any(a <= i < b for a, b in found.places)]
    if not heading:
        return found.moments
    spans = _SPANS if len(inner) <= 1 else frozenset()  # a day or a month in a heading is rather a dateline
    return tuple(m for m in found.moments if _rank(m.phrase) < 2 or m.phrase.rule in spans)


def _is_of_speaking(tokens: Sequence[Token], phrase: Phrase, words: Lexicon) -> bool:
    """Whether a time says when something was told: "said on Wednesday", "LONDON, Oct 30 (Wire) -"."""
    told = phrase.start > 0 and tokens[phrase.start - 1].norm in words.words("told_verbs") | words.words("announcing")
    after = tokens[phrase.end].text if phrase.end < len(tokens) else ""
    dateline = phrase.start <= 4 and phrase.rule in ("day", "day_of_year") and after in ("(", "-", "–", "—")
    return (told and phrase.side not in ("by", "before")) or dateline


def _are_columns(tokens: Sequence[Token], phrase: Phrase, following: Phrase) -> bool:
    """Whether two times stand in neighbouring columns, of a start and an end."""
    between = [token.norm for token in tokens[phrase.end : following.start]]
    return between in ([], [CELL]) and not (phrase.side or following.side)


def _is_column(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a lone year stands in the last column of a table."""
    last = phrase.end == len(tokens) and phrase.start > 0
    before = tokens[phrase.start - 1]
    return phrase.start > 0 and (before.norm == CELL or (last and tokens[phrase.start].start - before.end >= _A_COLUMN))


def _is_baseline(tokens: Sequence[Token], phrase: Phrase, words: Lexicon) -> bool:
    before = tokens[phrase.start - 1].norm if phrase.start else ""
    after = tokens[phrase.end].norm if phrase.end < len(tokens) else ""
    if (
        (phrase.side == "since" and not _takes_effect(tokens, phrase, words))
        or _is_compared(tokens, phrase, words)
        or after in words.words("baseline_nouns")
    ):
        return True
    if phrase.rule == "year" and phrase.end - phrase.start == 1:  # "the 2030 Agenda", "2022 was"
        return not (before == "(" and after == ")" and tokens[phrase.start - 2].norm in words.words("meetings"))
    short = phrase.end - phrase.start
    in_name = (
        phrase.rule in ("year", "years")
        and phrase.end < len(tokens)
        and tokens[phrase.end].text[0].isupper()
        and tokens[phrase.end].kind == "word"
    )
    return in_name and short <= 2 and before in ("the", "of", "our")


def _is_compared(tokens: Sequence[Token], phrase: Phrase, words: Lexicon) -> bool:
    """Whether a time is one of comparison: "below 1990", "from a 2016 baseline", "relative to the level of 2005"."""
    if phrase.side in ("by", "before"):
        return False
    at = phrase.start - 1
    while at > max(0, phrase.start - 6) and tokens[at].norm in words.words("comparing"):
        at -= 1
    return at >= 0 and tokens[at].norm in words.words("baselines")


def _takes_effect(tokens: Sequence[Token], phrase: Phrase, words: Lexicon) -> bool:
    """Whether "from" a time says when something begins to hold rather than what it is compared with."""
    after = tokens[phrase.end].norm if phrase.end < len(tokens) else ""
    ends = tokens[phrase.start].norm in words.words("ending_after")  # "no new diesel buses after 2027"
    denied = any(token.norm in ("not", "no", "never") for token in tokens[max(0, phrase.start - 14) : phrase.start])
    opens = tokens[phrase.start].norm in words.words("starting_from") or (ends and denied)
    if any(token.norm in words.words("each_time") for token in tokens[max(0, phrase.start - 5) : phrase.start]):
        return False  # "at each of its sessions from 2024 onwards"
    return opens and after not in ("to", "until", "till", "-", *words.words("baselines"))


def due_of(
    raw: Raw, part: Part, found: Sequence[Moment], issued: date | None, inherited: Sequence[Moment], words: Lexicon
) -> Due | None:
    """When a promise falls due, never in the past: by its own words, else by what opens its sentence or its list."""
    if raw.rule.id == "reaffirm":
        return None
    groups = (
        [moment for moment in found if _is_inside(raw, part, moment, words)],
        [moment for moment in found if _is_between(raw, part, moment)],
        [moment for moment in found if moment.phrase.start > part.end and _opens_cell(raw, moment)],
        *_opening(raw, found),
        _meant(raw, part, found, words),
        [m for m in found if raw.sort == "with" and raw.trigger[0] <= m.phrase.start < part.start],
        inherited,
    )
    for group in groups:
        dated = [
            (_rank(moment.phrase), i, moment) for i, moment in enumerate(group) if not _is_past(moment.phrase, issued)
        ]
        if dated:
            moment = min(dated, key=lambda entry: entry[:2])[2]
            phrase = replace(moment.phrase, side="") if moment.phrase.side == "since" else moment.phrase
            return Due(" ".join(moment.span.text.split()), read(phrase, issued), moment.span)
    return None


def _is_inside(raw: Raw, part: Part, moment: Moment, words: Lexicon) -> bool:
    """Whether a time stands in the words of a promise, or after them but not in an aside or in another clause."""
    tokens, phrase = raw.sentence.tokens, moment.phrase
    last = max(min(part.full, raw.limit - 1 if raw.limit < part.full else part.full), part.end)
    cut = last - 3 if last < part.full else last
    if phrase.start < part.start or phrase.end > max(cut, part.end):
        return False
    if tokens[phrase.start - 1].norm in _JOINERS and _opens_clause(raw, phrase, words):
        return False
    inner = [token.norm for token in tokens[max(part.start, phrase.start - _NEAR) : phrase.start]]
    if words.words("inner_openers").intersection(inner[:-1]) or inner[-1:] == ["due"]:
        return False  # "debts due by 2027", "those who arrive by 2026"
    if phrase.rule == "count" and tokens[phrase.start].norm == "for" and "have" in inner:
        return False  # "to have lived there for 2 years"
    gap = [token.norm for token in tokens[part.end : phrase.start]]
    if not gap or gap[-1] in (",", "("):
        return True
    if words.words("aside_openers").intersection(gap):
        return False
    return not (phrase.rule == "count" and tokens[phrase.start].norm == "for")


def _opens_clause(raw: Raw, phrase: Phrase, words: Lexicon) -> bool:
    """Whether a time after "and" opens the next clause: ", and in March the ministry will"."""
    tokens = raw.sentence.tokens
    if raw.limit < len(tokens) and 0 <= raw.limit - phrase.end <= 1:
        return True
    ahead = [token.norm for token in tokens[phrase.end : phrase.end + 4]]
    return bool(ahead) and ahead[0] not in ("and", ",") and any(norm in words.words("modals") for norm in ahead[1:])


def _opens_cell(raw: Raw, moment: Moment) -> bool:
    """Whether a time stands at the beginning of another cell of a promise's row."""
    return moment.phrase.start > 0 and raw.sentence.tokens[moment.phrase.start - 1].norm == CELL


def _is_between(raw: Raw, part: Part, moment: Moment) -> bool:
    """Whether a time stands between subject and verb ("will by 2030 double"), or right before a joined verb."""
    tokens, phrase = raw.sentence.tokens, moment.phrase
    if not (0 < raw.subject.end <= phrase.start and phrase.end <= part.start):
        return False
    if raw.rule.family in NOMINAL and phrase.side not in ("by", "before"):
        return False  # "the decision in 2023 to"
    if all(token.norm == "," for token in tokens[phrase.end : part.start]):
        return True
    return raw.trigger[0] - raw.subject.end <= 8 and phrase.start <= raw.trigger[1] + 1


def _opening(raw: Raw, found: Sequence[Moment]) -> tuple[list[Moment], list[Moment]]:
    """The times right before a subject, and those that open its sentence."""
    head = raw.subject.start if raw.subject.end else raw.trigger[0]
    tokens = raw.sentence.tokens
    before = [moment for moment in found if moment.phrase.end <= head]
    return (
        [moment for moment in before if all(token.norm in ",(" for token in tokens[moment.phrase.end : head])],
        [moment for moment in before if _opens_sentence(tokens, moment.phrase)],
    )


def _opens_sentence(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a time stands at the beginning, but for a word or two or the marks of a section: "Sec. 4. (a) Within"."""
    marks = all(
        t.kind != "word" or len(t.text) == 1 or t.norm in ("sec", "section", "art") for t in tokens[: phrase.start]
    )
    return phrase.start <= 3 or marks


def _meant(raw: Raw, part: Part, found: Sequence[Moment], words: Lexicon) -> list[Moment]:
    """The time that "by then" or "by that date" in a promise takes up: the last one named before."""
    tokens = raw.sentence.tokens
    for at in range(part.start, min(part.full, len(tokens)) - 1):
        if tokens[at].norm in ("by", "before", "until") and tokens[at + 1].norm in words.words("taking_up"):
            return [moment for moment in found if moment.phrase.end <= at][-1:]
    return []


def _is_service(tokens: Sequence[Token], phrase: Phrase, words: Lexicon) -> bool:
    """Whether a time says how fast each case is served: "within 14 days", "to each of its reports within 90 days"."""
    after = tokens[phrase.end].norm if phrase.end < len(tokens) else ""
    if phrase.rule != "count" or tokens[phrase.start].norm != "within" or phrase.start == 0 or after in _COUNTED_FROM:
        return False
    if phrase.unit == "day" and phrase.number is not None and phrase.number <= _A_WHILE:
        return True
    return any(token.norm in words.words("each_time") for token in tokens[max(0, phrase.start - 8) : phrase.start])


def _rank(phrase: Phrase) -> int:
    if phrase.side in ("by", "before"):
        return 0
    if phrase.rule in ("rolling", "count"):
        return 1
    return 3 if phrase.rule == "vague" or phrase.side == "since" else 2


def _is_past(phrase: Phrase, issued: date | None) -> bool:
    if issued is None:
        return phrase.side == "since"
    readings = read(phrase, issued)
    if not readings or readings[0].latest is None:
        return False
    whole_day = readings[0].earliest == readings[0].latest and phrase.rule in ("day", "days", "day_of_year")
    return readings[0].latest < issued or (whole_day and readings[0].latest == issued)

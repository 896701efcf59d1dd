"""What is promised: from the words after a trigger to its parts, split where they could be kept apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from tracker.finder.grammar import adverb_class, aside, closed, form_of, verb_of
from tracker.finder.lexicon import Lexicon
from tracker.finder.openings import among_adjectives, doing_after, opens_verb, traits_of
from tracker.finder.sentences import CELL
from tracker.finder.trimming import CLOSING, OPENING, Part, trimmed
from tracker.phrases import Token

__all__ = ["Part", "parts"]

_DOING = frozenset(["by", "through", "of", "for", "in", "from", "on"])
_STOPS = frozenset([";", "—", "–", "?", "!", "。", "；"])


def parts(tokens: Sequence[Token], start: int, limit: int, complement: str, words: Lexicon) -> list[Part]:
    """The promises between two places: one for each joined verb with an object of its own."""
    end = _clause_end(tokens, start, limit, words)
    at = _skip_adverbs(tokens, start, end, words)
    if at >= end or tokens[at].text in ",.;:)":
        return []
    form = form_of(words, tokens[at].norm)
    mode = (
        "ing"
        if complement == "ing" and form == "ing"
        else "base"
        if form == "base" and complement in ("base", "ing")
        else "np"
    )
    if complement == "base" and mode == "np":
        mode = "base"  # after "will" and "to", any word is a verb
    if (
        complement == "ing"
        and form == "base"
        and "n" in traits_of(words, tokens[at].norm)
        and not opens_verb(tokens, at, end, words)
        and not _has_noun_after(tokens, at, end, words)
    ):
        mode = "np"
    if mode == "np":
        return [part for span in _joined_nouns(tokens, start, end) for part in _noun_parts(tokens, span, words)]
    made = [trimmed(tokens, part, words) for part in _split(tokens, (at, end), mode, words)]
    return [part for part in made if part.end > part.start and tokens[part.start].kind != "mark"]


def _noun_parts(tokens: Sequence[Token], span: tuple[int, int], words: Lexicon) -> list[Part]:
    start, end = span
    verb = start if form_of(words, tokens[start].norm) == "base" and tokens[start - 1].norm == "to" else -1
    part = trimmed(tokens, Part(start, end, verb, end), words)
    return [part] if part.end > part.start and tokens[part.start].text not in ",.;:)" else []


def _joined_nouns(tokens: Sequence[Token], start: int, end: int) -> list[tuple[int, int]]:
    """Nouns joined by the preposition before the first one: "stand for reform, and for votes at 16"."""
    repeated = tokens[start - 1].norm if start else ""
    if repeated not in ("to", "for", "on"):
        return [(start, end)]
    cuts = [
        i
        for i in range(start + 2, end - 2)
        if tokens[i].norm == "and"
        and tokens[i + 1].norm == repeated
        and tokens[i + 2].norm not in ("be", "this", "that", "which")
    ]
    bounds = [(start, cuts[0] if cuts else end)]
    bounds += [(cut + 2, last) for cut, last in zip(cuts, [*cuts[1:], end], strict=False)]
    return bounds


def _has_noun_after(tokens: Sequence[Token], at: int, end: int, words: Lexicon) -> bool:
    """Whether "to" and a word that can be a noun make an infinitive with an object: "not to raise taxes"."""
    if at + 1 >= end or not at or tokens[at - 1].norm != "to":
        return False
    return tokens[at + 1].kind == "word" and tokens[at + 1].norm not in closed(words.language)


def _clause_end(tokens: Sequence[Token], start: int, limit: int, words: Lexicon) -> int:
    depth = 0
    for i in range(start, limit):
        depth += (tokens[i].text in OPENING) - (tokens[i].text in CLOSING)
        if depth < 0 or tokens[i].norm == CELL or _closes_quotation(tokens, i, start):
            return i
        if depth == 0 and _ends_clause(tokens, i, limit, words):
            return i
    end = limit
    while end > start and tokens[end - 1].text in ".:,!?":
        end -= 1
    return end


def _ends_clause(tokens: Sequence[Token], at: int, limit: int, words: Lexicon) -> bool:
    """Whether a mark outside brackets ends a clause; a dash between names, or within a word, does not."""
    text = tokens[at].text
    if text in "-–—" and at + 1 < limit:
        if _ties(tokens, at):
            return False
        if text == "-":
            return tokens[at].start > tokens[at - 1].end and tokens[at + 1].start > tokens[at].end
    return text in _STOPS and not (text == ";" and _verb_follows(tokens, at, limit, words))


def _closes_quotation(tokens: Sequence[Token], at: int, start: int) -> bool:
    """Whether a quotation that began before ends here: '"We will build it," she said'."""
    if tokens[at].norm != '"' or at <= start:
        return False
    if sum(token.norm == '"' for token in tokens[:start]) % 2:
        return True
    if tokens[at - 1].text not in ",.!?":
        return False
    opened = any(token.norm == '"' for token in tokens[start:at])
    return not opened and tokens[at].start == tokens[at - 1].end


def _ties(tokens: Sequence[Token], at: int) -> bool:
    """Whether a dash ties two names or two numbers: "the Rome–Berlin line", "2021–2027"."""
    before, after = tokens[at - 1], tokens[at + 1]
    if before.kind == after.kind == "number":
        return before.end == tokens[at].start and tokens[at].end == after.start
    return before.text[0].isupper() and after.text[0].isupper()


def _verb_follows(tokens: Sequence[Token], at: int, limit: int, words: Lexicon) -> bool:
    """Whether a list goes on after a semicolon: "; and promote innovation"."""
    i = at + 1
    while i < limit and tokens[i].norm in ("and", "or", "to", "will", "also"):
        i += 1
    return i < limit and form_of(words, tokens[i].norm) in ("base", "ing") and opens_verb(tokens, i, limit, words)


def _skip_adverbs(tokens: Sequence[Token], at: int, end: int, words: Lexicon) -> int:
    adverb = adverb_class(words)
    while at < end:
        size = adverb(tokens, at)
        if not size or tokens[at].norm == "not":
            break
        at += size
    return at


def _split(tokens: Sequence[Token], span: tuple[int, int], mode: str, words: Lexicon) -> list[Part]:
    start, end = span
    found: list[Part] = []
    state = _State(start, start)
    at, depth = start + 1, 0
    while at < end:
        depth += (tokens[at].text in OPENING) - (tokens[at].text in CLOSING)
        opener = _joined_verb(tokens, at, end, mode, words) if depth <= 0 and _joins(tokens, at) else -1
        if opener >= 0 and _has_object(tokens, state.verb, at, words):
            if not state.nested or _takes_up(tokens, (at, opener), mode, state, words):
                found.append(Part(state.start, at, state.verb, at))
                state = _State(opener, opener)
                at = opener
            else:
                state.inner.append((at, opener))
        elif depth <= 0:
            _note_nesting(tokens, at, end, mode, state, words)
        at += 1
    last = Part(state.start, end, state.verb, end)
    return [*found, *(_inner_parts(tokens, last, state, words) or [last])]


@dataclass
class _State:
    """What is known while a promise is read: its start, whether an infinitive opened in it, what is joined inside."""

    start: int
    verb: int
    nested: int = 0  # the place of the infinitive or "by doing" that opened
    purpose: bool = False  # ", to do" was seen
    inner: list[tuple[int, int]] = field(default_factory=list)


def _joins(tokens: Sequence[Token], at: int) -> bool:
    if tokens[at].norm in (",", "and", "or", ";", "but"):
        return True
    return [token.norm for token in tokens[at : at + 3]] == ["as", "well", "as"]


def _takes_up(tokens: Sequence[Token], span: tuple[int, int], mode: str, state: _State, words: Lexicon) -> bool:
    """Whether a verb joined after an infinitive belongs to the trigger again rather than to the infinitive."""
    at, opener = span
    between = [tokens[i].norm for i in range(at, opener)]
    if "will" in between or "shall" in between or tokens[at].norm == ";":
        return True
    if "to" in between:
        return mode == "ing" or ("and" in between and not state.purpose)
    if mode == "base" and tokens[state.nested].norm in _DOING and form_of(words, tokens[opener].norm) == "base":
        return True  # "start talks for concluding a pact and prepare another"
    closed_list = bool(state.inner) and tokens[state.inner[-1][0]].norm == "and"
    return between[:2] == [",", "and"] and (not state.inner or closed_list) and mode == "base"


def _inner_parts(tokens: Sequence[Token], whole: Part, state: _State, words: Lexicon) -> list[Part]:
    """ "work with partners to A, B, and C": the joined infinitives are the promises, "work" only leads to them."""
    verb = verb_of(words, tokens[whole.verb].norm)
    if not state.inner or not state.nested or verb is None or verb.base not in words.words("leading"):
        return []
    starts, ends = [state.nested + 1], []
    for at, opener in state.inner:
        if _has_object(tokens, starts[-1], at, words):
            starts.append(opener)
            ends.append(at)
    if not ends:
        return []
    ends.append(whole.end)
    return [Part(start, end, start, end) for start, end in zip(starts, ends, strict=True)]


def _note_nesting(tokens: Sequence[Token], at: int, end: int, mode: str, state: _State, words: Lexicon) -> None:
    if not state.nested and _nests(tokens, at, end, mode, words):
        state.nested = at
    if tokens[at].norm == "to" and tokens[at - 1].norm == "," and mode == "base":
        state.purpose = True


def _nests(tokens: Sequence[Token], at: int, end: int, mode: str, words: Lexicon) -> bool:
    """Whether an infinitive or a "by doing" opens here, to which later verbs rather belong."""
    if at + 1 >= end:
        return False
    here, form = tokens[at].norm, form_of(words, tokens[at + 1].norm)
    if here in ("that", "which", "who", "whose"):
        return True
    if mode == "base":
        return here == "to" and form == "base"
    doing = form == "ing" or (here == "by" and doing_after(tokens, at + 1, end, words))
    return here in _DOING and doing


def _joined_verb(tokens: Sequence[Token], at: int, end: int, mode: str, words: Lexicon) -> int:
    """Where a joined verb phrase of the same form starts after a comma or "and"; -1 for none."""
    i = _past_joiners(tokens, at, end, words)
    if i >= end:
        return -1
    if (
        i > at + 1
        and tokens[i - 1].norm == "to"
        and tokens[at].norm == ","
        and "and" not in [tokens[k].norm for k in range(at, i)]
        and mode == "base"
        and not _to_follows(tokens, i, end, words)
    ):
        return -1  # ", to do" gives a purpose
    if tokens[i].norm == "not":
        return i if i + 1 < end and mode == "base" and form_of(words, tokens[i + 1].norm) == "base" else -1
    form = form_of(words, tokens[i].norm)
    if i + 1 < end and tokens[i + 1].norm in ("them", "it") and (i + 2 >= end or tokens[i + 2].kind == "mark"):
        return -1  # "find leaks and repair them"
    if mode == "ing":
        joins = form == "ing" and opens_verb(tokens, i, end, words)
        listed = tokens[at].norm != "," or _and_follows(tokens, i, end, words)
        return i if joins and listed else -1
    marked = tokens[i - 1].norm == "to" and tokens[i - 2].norm == "and"
    if form != "base" or not (marked or opens_verb(tokens, i, end, words)) or among_adjectives(tokens, at, i, words):
        return -1
    return i


_LONGEST_LIST = 30  # words


def _to_follows(tokens: Sequence[Token], at: int, end: int, words: Lexicon) -> bool:
    """Whether an infinitive after a comma is one of a list: ", to install meters and to reduce leakage"."""
    if any(tokens[i].norm == "to" and tokens[i - 1].norm == "and" for i in range(max(1, at - 4), at)):
        return True
    return any(
        tokens[i].norm == "and" and tokens[i + 1].norm == "to" and form_of(words, tokens[i + 2].norm) == "base"
        for i in range(at, min(end - 2, at + _LONGEST_LIST))
    )


_NO_OBJECT = frozenset([",", "and", "or", "out", "up", "down", "off", "away", "forward"])
_LINKS = frozenset(["and", "or", "but", "also", "then", "to", "will", "shall", "further", "both", ",", "nor"])


def _past_joiners(tokens: Sequence[Token], at: int, end: int, words: Lexicon) -> int:
    """Past "and will also", and an aside after it: "and, building on this work, to"."""
    i = at + (3 if tokens[at].norm == "as" else 1)
    while i < end and tokens[i].norm in _LINKS:
        i += 1
    i = _skip_adverbs(tokens, i, end, words)
    if tokens[at].norm == "and" and i == at + 2 and i < end and (size := aside(tokens, at + 1)):
        i = at + 1 + size
        i += i < end and tokens[i].norm == "to"
    return i


def _and_follows(tokens: Sequence[Token], at: int, end: int, words: Lexicon) -> bool:
    """Whether an -ing after a comma is one of a list ("A-ing x, B-ing y, and C-ing z") rather than an afterthought."""
    if any(tokens[i].norm in ("and", "or", "to") for i in (at - 1, at - 2)):
        return True
    return any(
        tokens[i].norm == "and" and form_of(words, tokens[i + 1].norm) == "ing"
        for i in range(at, min(end - 1, at + 40))
    )


def _has_object(tokens: Sequence[Token], verb: int, at: int, words: Lexicon) -> bool:
    """Whether something between a verb and a joiner can be its object, so that the next verb has its own."""
    adverb = adverb_class(words)
    inner = [i for i in range(verb + 1, at) if tokens[i].norm not in _NO_OBJECT and not adverb(tokens, i)]
    inner = [i for i in inner if form_of(words, tokens[i].norm) == "" or (i - 1 in inner and i - 1 > verb)]
    return bool(inner) or (at - verb == 1 and "light" in traits_of(words, tokens[verb].norm))

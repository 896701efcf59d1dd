"""Who binds themselves: the subject before a trigger, told apart by its head, and named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from tracker.finder.gazetteer import party_at
from tracker.finder.grammar import adverb_class, closed, form_of, is_participle
from tracker.finder.lexicon import Lexicon, read_toml
from tracker.phrases import Class, Token, word_class
from tracker.timewords import time_at

_WE = frozenset(["we", "i", "us"])
_THEY = frozenset(["they", "he", "she", "both", "all", "each"])
_SOME = frozenset(["all", "both", "each", "many", "most", "one", "several", "some"])
_THINGS = frozenset(["this", "that", "these", "those", "it", "which", "there", "such", "what"])
_ASIDE_HEADS = frozenset({"we", "party", "programme", "thing"})
_BREAKS = frozenset([";", ":", "—", "–", "?", "!", "。", '"', "“", "”", "(", "[", "|", "•"])
_MOST_WORDS = 40


@dataclass(frozen=True, slots=True)
class Subject:
    """The words [start:end) before a trigger and what they are: we, party, they, thing, pronoun, relative, none."""

    start: int
    end: int
    sort: str


@cache
def _roles(language: str, name: str) -> Class:
    return word_class(read_toml(language, "roles").get(name, ["\x00"]))


def subject_before(tokens: Sequence[Token], at: int, words: Lexicon) -> Subject:
    """The noun phrase that a trigger at a place has as its subject."""
    end = _without_adverbs(tokens, at, words)
    if end and tokens[end - 1].norm in ("and", "or", "but", "to", "a", "an", "the", "this", "including"):
        return Subject(end, end, "none")
    if end and tokens[end - 1].norm in words.words("prepositions") and tokens[end - 1].norm not in ("above", "below"):
        return Subject(end, end, "none")
    if end and tokens[end - 1].norm in ("which", "who", "that") and end > 1:
        return Subject(end - 1, end, "relative")
    if end > 3 and tokens[end - 1].norm == ",":
        return _before_aside(tokens, end - 1, words)
    start = _start_of(tokens, end, words)
    start, end = _bare(tokens, start, end, words)
    if start >= end or _is_order(tokens, start, words):
        return Subject(start, start, "none")
    return Subject(start, end, _sort(tokens, start, end, words))


def _is_order(tokens: Sequence[Token], start: int, words: Lexicon) -> bool:
    """Whether what looks like a subject begins with the verb of an item: "Improve capacity of the agencies"."""
    verb = words.forms.get(tokens[start].norm)
    plain = verb is not None and verb[1] in ("base", "ing") and "n" not in verb[0].traits
    return start == 0 and plain and not tokens[0].name and not party_at(tokens, 0)


def _before_aside(tokens: Sequence[Token], comma: int, words: Lexicon) -> Subject:
    """The subject before an aside between commas: "The agency, with help from others, is ..."."""
    found = []
    for i in range(comma - 1, max(0, comma - _MOST_WORDS), -1):
        titled = comma - i <= 5 and all(token.text[0].isupper() for token in tokens[i + 1 : comma])
        aside = tokens[i + 1].norm in words.words("asides") or titled or is_participle(words, tokens[i + 1].norm)
        if tokens[i].norm != "," or not aside or i == 0:
            continue
        start, end = _bare(tokens, _start_of(tokens, i, words), i, words)
        if start < end and (sort := _sort(tokens, start, end, words)) in _ASIDE_HEADS:
            found.append((i, Subject(start, end, sort)))
    opened = [subject for i, subject in found if tokens[i + 1].norm in words.words("prepositions")]
    nearest = found[0][1] if found else Subject(comma, comma, "none")
    return opened[-1] if opened else nearest  # "The ministry, with help from A, the B and C, is"


def main_subject(tokens: Sequence[Token], at: int, words: Lexicon) -> Subject:
    """The subject of the first finite verb before a place: whom a later verb without a subject belongs to."""
    finite = words.words("modals") | words.words("be") | words.words("have")
    for i in range(1, min(at, _MOST_WORDS)):
        form = form_of(words, tokens[i].norm)
        if (
            tokens[i].norm in finite
            or form in ("s", "past")
            or (form == "base" and tokens[i - 1].norm in ("we", "they"))
        ):
            subject = subject_before(tokens, i, words)
            named = subject.sort == "programme" and _has_name(tokens, subject)
            agents = subject.sort == "thing" and names_agents(tokens, subject.start, subject.end, words)
            if subject.sort in ("we", "party", "they") or named or agents:
                return subject
    return Subject(at, at, "none")


def _has_name(tokens: Sequence[Token], subject: Subject) -> bool:
    return any(token.text[0].isupper() for token in tokens[subject.start : subject.end])


def _without_adverbs(tokens: Sequence[Token], at: int, words: Lexicon) -> int:
    adverb = adverb_class(words)
    while at > 0:
        for back in range(1, 9):
            if back == 1 and at > 1 and tokens[at - 1].norm in ("has", "have", "had"):
                at -= 1
                break
            if (
                at - back >= 0
                and adverb(tokens, at - back) == back
                and tokens[at - back].norm not in ("each", "all", "both")
            ):
                at -= back
                break
        else:
            return at
    return at


def _start_of(tokens: Sequence[Token], end: int, words: Lexicon) -> int:
    """Leftwards from the trigger to where its subject can no longer reach."""
    at, depth, last_and = end, 0, -1
    modals, be = words.words("modals"), words.words("be") | words.words("have")
    while at > 0 and end - at < _MOST_WORDS:
        token = tokens[at - 1]
        if token.text in ")]":
            depth += 1
        elif token.text in "([" and depth:
            depth -= 1
        elif depth == 0:
            if token.text in _BREAKS or token.norm in words.words("subordinators") or _is_dash(tokens, at - 1):
                return at
            if token.norm in modals or token.norm in be or _is_finite(tokens, at - 1, words):
                return last_and + 1 if last_and >= 0 else at
            if token.norm == "," and not _in_list(tokens, at - 1, end):
                return at
            if token.norm in ("and", "or", "but"):
                last_and = at - 1 if last_and < 0 else last_and
        at -= 1
    return at


def _is_dash(tokens: Sequence[Token], at: int) -> bool:
    """Whether a hyphen stands for a dash: "GENEVA, 4 May - Donors pledged"."""
    return (
        tokens[at].text == "-"
        and 0 < at < len(tokens) - 1
        and tokens[at - 1].end < tokens[at].start
        and tokens[at].end < tokens[at + 1].start
    )


def _is_finite(tokens: Sequence[Token], at: int, words: Lexicon) -> bool:
    """Whether a word is rather the verb of a clause before than part of a noun phrase."""
    token = tokens[at]
    form = form_of(words, token.norm)
    if token.text[0].isupper() and at > 0:
        return False
    if token.norm in words.words("told_verbs") and at > 0:
        return True
    if form == "past" and at > 0 and tokens[at - 1].kind == "word" and tokens[at - 1].norm not in ("the", "a", "an"):
        return at + 1 < len(tokens) and tokens[at + 1].norm not in (
            "by",
            "in",
            "on",
            "under",
            "at",
            "to",
            "from",
            "with",
        )
    verb = words.forms.get(token.norm)
    return form in ("base", "s") and verb is not None and "n" not in verb[0].traits and not (form == "s" and at == 0)


def _in_list(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether a comma stands within a list of names ("Brazil, India, and China") or before a short aside."""
    if at == 0 or at + 1 >= end:
        return False
    before, after = tokens[at - 1], tokens[at + 1]
    if after.norm in ("and", "or") and at + 2 < end:
        return before.text[0].isupper() or before.text == ")"
    if after.norm == "the" and at + 2 < end:
        after = tokens[at + 2]
    if after.norm in ("inc", "inc.", "ltd", "llc", "plc"):
        return True
    joined = any(tokens[i].norm in ("and", "or", "&") for i in range(at + 1, end))
    return joined and before.text[0].isupper() and after.text[0].isupper() and before.norm != "today"


def _bare(tokens: Sequence[Token], start: int, end: int, words: Lexicon) -> tuple[int, int]:
    adverb = adverb_class(words)
    while start < end and (
        tokens[start].norm in ("and", "or", "but", ",", "nor", "that", "-", ".")
        or (adverb(tokens, start) and tokens[start].norm not in ("each", "all", "both", "every"))
    ):
        start += 1
    while end > start and tokens[end - 1].norm in (",", "-"):
        end -= 1
    if start < end and tokens[start].norm in words.words("scene_openings"):
        comma = next((i for i in range(start, end) if tokens[i].norm == ","), -1)
        start = comma + 1 if comma > 0 else start + (tokens[start].norm == "including")
    return _past_time(tokens, start, end, words) if start < end else start, end


def _past_time(tokens: Sequence[Token], start: int, end: int, words: Lexicon) -> int:
    """Past a time that no comma parts from the subject: "In 2027 we will"."""
    phrase = time_at(tokens, start, words.language)
    return phrase.end if phrase and phrase.end < end else start


def _sort(tokens: Sequence[Token], start: int, end: int, words: Lexicon) -> str:
    first = tokens[start].norm
    if end - start > 1 and tokens[end - 1].norm in ("it", "he", "she", "they"):
        return _sort(tokens, end - 1, end, words)  # "said on Tuesday it plans to"
    if first in _WE or tokens[end - 1].norm in ("we", "i") or first in ("ourselves",):
        return "we"
    if (end - start == 1 and first in _THEY) or tokens[end - 1].norm in ("they", "he", "she"):
        return "they"
    if end - start == 1 and first in _THINGS:
        return "relative" if first in ("which", "that", "who") else "pronoun"
    if first in ("this", "these", "such", "that", "those") and not _head_is(tokens, start, end, "parties", words):
        return "programme" if first == "this" and _head_is(tokens, start, end, "programmes", words) else "pronoun"
    if first == "there":
        return "pronoun"
    if is_party(tokens, start, end, words):
        return "party"
    named = _is_name(tokens, start, end) or (start == 0 and end == 1 and _may_be_name(tokens[0], words))
    return "programme" if named or _head_is(tokens, start, end, "programmes", words) else "thing"


def _head(tokens: Sequence[Token], start: int, end: int, words: Lexicon) -> int:
    """The place of a noun phrase's head: the last word before its first preposition or participle."""
    start = _past_amount(tokens, start, end, words)
    for i in range(start + 1, end):
        norm = tokens[i].norm
        if norm in words.words("prepositions") or norm in ("who", "which", "that", "(", ","):
            if norm == "," and i + 1 < end and tokens[i + 1].text[0].isupper():
                continue
            return i - 1
        if form_of(words, norm) == "ing" and not tokens[i].text[0].isupper():
            return i - 1
    return end - 1


def _past_amount(tokens: Sequence[Token], start: int, end: int, words: Lexicon) -> int:
    """Past how many there are: "more than 400 companies", "six of the largest banks"."""
    if start + 2 < end and tokens[start].norm in ("more", "fewer", "less") and tokens[start + 1].norm == "than":
        start += 2
    number = tokens[start].kind == "number" or tokens[start].norm in words.units["numbers"]
    counted = number or tokens[start].norm in _SOME
    return start + 2 if counted and start + 2 < end and tokens[start + 1].norm == "of" else start


def _head_is(tokens: Sequence[Token], start: int, end: int, roles: str, words: Lexicon) -> bool:
    head = _head(tokens, start, end, words)
    role = _roles(words.language, roles)
    return any(role(tokens, i) and i + role(tokens, i) > head for i in range(max(start, head - 2), head + 1))


def is_party(tokens: Sequence[Token], start: int, end: int, words: Lexicon) -> bool:
    head = _head(tokens, start, end, words)
    if _head_is(tokens, start, end, "parties", words):
        return True
    for i in range(start, head + 1):
        named = party_at(tokens, i)
        if named and i + named[1] > head:
            return True
    token = tokens[head]
    if (
        token.kind == "word"
        and token.text.isupper()
        and len(token.text) >= 2
        and token.norm not in words.words("adverbs")
        and token.norm not in words.units.get("currency_before", ())
    ):
        return True  # NASA, USAID, an abbreviation not listed
    return is_titled(tokens, start, head)


@cache
def _titles() -> frozenset[str]:
    return frozenset(
        [
            "president",
            "minister",
            "secretary",
            "chancellor",
            "king",
            "prime",
            "mr",
            "mrs",
            "ms",
            "dr",
            "chair",
            "chairman",
            "governor",
            "senator",
            "ambassador",
            "commissioner",
            "mayor",
            "sheikh",
            "emir",
            "premier",
            "vice",
            "ceo",
        ]
    )


def is_titled(tokens: Sequence[Token], start: int, head: int) -> bool:
    return any(tokens[i].norm in _titles() and tokens[i].text[0].isupper() for i in range(start, head + 1))


def titled(text: str, tokens: Sequence[Token]) -> str:
    """The person last named with a title in a sentence: "Prime Minister Ida Voss"; empty for none."""
    for i in range(len(tokens) - 1, -1, -1):
        if tokens[i].norm in _titles() and tokens[i].text[0].isupper():
            start = i
            while start and tokens[start - 1].text[0].isupper() and tokens[start - 1].kind == "word":
                start -= 1
            end = i + 1
            while end < len(tokens) and tokens[end].text[0].isupper() and tokens[end].kind == "word":
                end += 1
            return " ".join(text[tokens[start].start : tokens[end - 1].end].split()) if end - start > 1 else ""
    return ""


def names_agents(tokens: Sequence[Token], start: int, end: int, words: Lexicon) -> bool:
    """Whether a phrase is a name or people ("Oru Telecom", "38 operators") rather than a thing."""
    last = _head(tokens, start, end, words)
    head = tokens[last].norm
    inner = any(token.text[0].isupper() for token in tokens[max(start, 1) : last + 1])
    return inner or head in words.words("people") or head.endswith(("ators", "opers", "cers", "yers", "nies"))


def _is_name(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a phrase is a proper name, so that it may be a body that the tables do not know."""
    words = [
        token
        for token in tokens[start:end]
        if token.kind == "word" and token.norm not in ("the", "of", "and", "for", "a")
    ]
    inner = words[1:] if len(words) > 1 and words[0] is tokens[0] else words
    return (
        bool(inner)
        and all(token.text[0].isupper() for token in inner)
        and (start > 0 or words[0] is not tokens[0] or len(words) > 1 or words[0].text.isupper() or words[0].name)
    )


def _may_be_name(token: Token, words: Lexicon) -> bool:
    """Whether a lone first word, of which its capital tells nothing, is rather a name than a noun: "Norland will"."""
    if token.norm in words.forms or token.norm in closed(words.language) or token.norm in words.words("indefinites"):
        return False
    return token.kind == "word" and not token.norm.endswith(tuple(words.words("noun_endings")))

"""For whom a promise is made: whom it is given to, helped by it, trained, protected; by the words alone."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from tracker.finder.actors import Subject
from tracker.finder.clauses import Part
from tracker.finder.gazetteer import demonyms, party_at
from tracker.finder.grammar import closed, form_of, verb_of
from tracker.finder.lexicon import Lexicon, read_toml
from tracker.finder.naming import named_places
from tracker.finder.pledgors import gains
from tracker.finder.raw import Raw
from tracker.model import Span
from tracker.phrases import Class, Token, word_class

_LONGEST = 7  # words of a noun phrase
_NEAR = 5  # words within which the cause that is supported is named
_MOST = 8  # names
_Place = tuple[int, int]


def beneficiaries_of(text: str, raw: Raw, part: Part, words: Lexicon) -> tuple[tuple[str, ...], tuple[Span, ...]]:
    """Who gains by the words, as names and the words that say them."""
    tokens = raw.sentence.tokens
    places = _subject(raw, words) or _object(tokens, part, words) or _supported(raw, part)
    places = places or _marked(tokens, part, words) or _helped_later(tokens, part, words) or _owner(tokens, part, words)
    places = places or _where(tokens, part, words)
    spans = tuple(
        Span("beneficiary", tokens[a].start, tokens[b - 1].end, text[tokens[a].start : tokens[b - 1].end])
        for a, b in places[:_MOST]
    )
    return tuple(" ".join(span.text.split()).removesuffix("'s").removesuffix("’s") for span in spans), spans


def _subject(raw: Raw, words: Lexicon) -> list[_Place]:
    """The subject of what is received: "every pupil will receive a meal"."""
    if not gains(raw, words):
        return []
    tokens, start, end = raw.sentence.tokens, raw.subject.start, raw.subject.end
    start += tokens[start].norm in words.words("articles_before")
    thing = raw.subject.sort == "thing" and not _people(tokens, start, end, words)
    return (
        []
        if thing and tokens[end - 1].norm not in words.words("people") and _is_plain(tokens, start, end)
        else [(start, end)]
    )


def _is_plain(tokens: Sequence[Token], start: int, end: int) -> bool:
    return not any(token.text[0].isupper() for token in tokens[start + 1 : end]) and tokens[end - 1].norm in ("goods",)


def _object(tokens: Sequence[Token], part: Part, words: Lexicon) -> list[_Place]:
    """The object of a verb that helps: "train 400 officers", "protect the vulnerable"."""
    verb = verb_of(words, tokens[part.verb].norm) if part.verb >= 0 else None
    if verb is None or verb.base not in words.words("helping"):
        return []
    found = _people(tokens, part.verb + 1, part.full, words)
    return found or (_body(tokens, part.verb + 1, part.full, words) if verb.base in ("fund", "finance") else [])


def _supported(raw: Raw, part: Part) -> list[_Place]:
    """The party whose cause is supported: "our support for ASEAN centrality", not "support a UN treaty"."""
    tokens = raw.sentence.tokens
    if raw.rule.id not in ("support", "our-support"):
        return []
    for at in range(part.start, min(part.end, part.start + _NEAR)):
        if found := party_at(tokens, at):
            end = at + found[1]
            describes = end < len(tokens) and tokens[end].kind == "word" and tokens[end].text[0].islower()
            treaty = describes and tokens[at - 1].norm not in ("for", "to")
            return [] if treaty or (end < len(tokens) and tokens[end].text == "-") else [(at, end)]
    return []


def _marked(tokens: Sequence[Token], part: Part, words: Lexicon) -> list[_Place]:
    """Whom "for", "to" or "with" names, and the "of" of what people have: "the needs of refugees"."""
    gives = False
    for at in range(part.start + 1, min(part.full, len(tokens) - 1)):
        before, here = tokens[at - 1], tokens[at].norm
        gives = gives or _hands_over(before, words)
        if here in ("while", "which"):
            break
        tied = here == "with" and before.norm in words.words("ties")
        if tied and (found := _people(tokens, at + 1, part.end, words)):
            return found
        if not _leads_to_gainer(before.norm, here, gives, words) or _in_name(tokens, at):
            continue
        if found := _people(tokens, at + 1, part.full, words) or _body(tokens, at + 1, part.full, words):
            return found
    return []


def _leads_to_gainer(before: str, here: str, gives: bool, words: Lexicon) -> bool:
    if here == "to":
        return gives or before in ("support", "assistance", "aid", "access")
    if here in ("by", "with"):
        return before in ("stand", "standing")
    return here == "for" or (here == "of" and before in words.words("gainful"))


def _hands_over(token: Token, words: Lexicon) -> bool:
    verb = verb_of(words, token.norm)
    return verb is not None and ("gives" in verb.traits or verb.base in words.words("handing"))


def _body(tokens: Sequence[Token], at: int, end: int, words: Lexicon) -> list[_Place]:
    """A ministry, fund or project that is given something: "to the finance ministry", "for the Vaccine Facility"."""
    start = at + (tokens[at].norm in ("the", "our", "its"))
    i = start
    while (
        i < end and i - start < _LONGEST and tokens[i].kind == "word" and tokens[i].norm not in closed(words.language)
    ):
        i += 1
    if i - start < 2 or tokens[i - 1].norm not in words.words("receiving_bodies"):
        return []
    return [(start, i)]


def _in_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a small word ties the parts of a name: "the Partnership for Global Infrastructure"."""
    following = next((token for token in tokens[at + 1 : at + 3] if token.norm != "the"), None)
    capitals = tokens[at - 1].text[0].isupper() and following is not None and following.text[0].isupper()
    return capitals and not party_at(tokens, at + 1) and at > 1


def _helped_later(tokens: Sequence[Token], part: Part, words: Lexicon) -> list[_Place]:
    """Whom an infinitive or a doing helps: "invest 10 million euros to help small firms"."""
    for at in range(part.start + 1, part.full - 1):
        verb = verb_of(words, tokens[at].norm)
        helps = verb is not None and verb.base in words.words("helping")
        joined = tokens[at - 1].norm == "to" or (tokens[at - 1].norm in ("by", "and", ",") and at < part.end)
        does = form_of(words, tokens[at].norm) in ("base", "ing") and joined
        if not (helps and does):
            continue
        if found := _people(tokens, at + 1, part.full, words):
            return found
        if tokens[at + 1].norm.endswith("'s") and tokens[at + 1].text[0].isupper():
            return [(at + 1, at + 2)]
    return []


def _owner(tokens: Sequence[Token], part: Part, words: Lexicon) -> list[_Place]:
    """The state or group whose thing is helped: "support Ukraine's reconstruction", "invest in Africa's economy"."""
    verb = verb_of(words, tokens[part.verb].norm) if part.verb >= 0 else None
    if verb is None or verb.base not in words.words("furthering"):
        return []
    for at in range(part.verb + 1, min(part.end, part.verb + _LONGEST)):
        bare = tokens[at].norm.removesuffix("'s")
        if bare != tokens[at].norm and tokens[at].text[0].isupper():
            start = at
            while start - 1 > part.verb and tokens[start - 1].text[0].isupper():
                start -= 1
            return [(start, at + 1)]
    return []


def _where(tokens: Sequence[Token], part: Part, words: Lexicon) -> list[_Place]:
    """The region in which something is improved: "create jobs in Latin America and the Caribbean"."""
    verb = verb_of(words, tokens[part.verb].norm) if part.verb >= 0 else None
    if verb is None or verb.base not in words.words("improving"):
        return []
    region = _regions(words.language)
    for at in range(part.verb + 1, min(part.end, len(tokens)) - 1):
        start = at + 1 + (tokens[at + 1].norm == "the")
        if tokens[at].norm not in ("in", "across", "throughout") or start >= part.end:
            continue
        if size := region(tokens, start):
            return [(start, _past_regions(tokens, start + size, part.end, region))]
    return []


@cache
def _regions(language: str) -> Class:
    return word_class(sorted(read_toml(language, "grammar").get("regions", ["\x00"])))


def _past_regions(tokens: Sequence[Token], at: int, end: int, region: Class) -> int:
    following = at + 1 + (at + 1 < end and tokens[at + 1].norm == "the")
    if at < end and tokens[at].norm == "and" and following < end and region(tokens, following):
        return following + region(tokens, following)
    return at + (at < end and tokens[at].norm in ("region", "countries"))


def _people(tokens: Sequence[Token], at: int, end: int, words: Lexicon) -> list[_Place]:
    """The noun phrases at a place, if people, parties or places head them."""
    start = _past_count(tokens, at, end, words)
    if start >= end:
        return []
    if tokens[start].norm in words.words("poor") and tokens[start - 1].norm in ("the", "most"):
        return [(start - 1 if tokens[start - 1].norm == "the" else start, start + 1)]
    i = _phrase_end(tokens, start, end, words)
    if i == start:
        return []
    named = party_at(tokens, start)
    if named and start + named[1] >= i:
        return _parties(tokens, start, max(i, start + named[1]), end, words)
    if _is_named(tokens, start, i, end):
        return _parties(tokens, start, i, end, words)
    if _are_people(tokens, i - 1, words) or (tokens[i - 1].norm in ("partners", "members") and i - start > 1):
        return [(start, _joined(tokens, _from_where(tokens, i, end), end, words))]
    if tokens[i - 1].norm in words.words("places") and tokens[start - 1].norm == "the":
        return [(start, i)]
    return []


def _phrase_end(tokens: Sequence[Token], start: int, end: int, words: Lexicon) -> int:
    """The end of a noun phrase: at a small word, a verb, or a name after people ("officers Jan 2025")."""
    i = start
    while (
        i < end and i - start < _LONGEST and tokens[i].kind == "word" and tokens[i].norm not in closed(words.language)
    ):
        people = i > start and _are_people(tokens, i - 1, words)
        finite = form_of(words, tokens[i].norm) in ("past", "pp", "s") and tokens[i].text[0].islower()
        if i > start and finite and not _are_people(tokens, i, words):
            break
        if people and not _are_people(tokens, i, words) and tokens[i - 1].text[0].islower():
            break
        i += 1
    return i


def _are_people(tokens: Sequence[Token], at: int, words: Lexicon) -> bool:
    norm = tokens[at].norm
    single = any(token.norm in words.words("singling") for token in tokens[max(0, at - 3) : at])
    if norm in words.words("people") or (single and norm + "s" in words.words("people")):
        return True
    if norm.removesuffix("s") + "s" == norm and norm.removesuffix("'s") in demonyms():
        return True
    agent = len(norm) > 5 and norm.endswith(tuple(words.words("people_endings")))
    return agent and norm not in words.words("no_people")


def _is_named(tokens: Sequence[Token], start: int, end: int, limit: int) -> bool:
    """Whether a name of one or two words, of somebody the tables do not know, stands at tokens [start:end)."""
    measured = end < limit and tokens[end].kind in ("number", "mark") and tokens[end].text not in ",.;"
    goes_on = end + 1 < limit and tokens[end].norm in ("of", "for", "on") and tokens[end + 1].text[0].isupper()
    return end - start <= 2 and not measured and not goes_on and all(t.text.istitle() for t in tokens[start:end])


def _parties(tokens: Sequence[Token], start: int, end: int, limit: int, words: Lexicon) -> list[_Place]:
    """A name, and those that are listed with it: "to Fiji, Kiribati and Vanuatu"."""
    last = end
    while last + 1 < limit and tokens[last].norm in (",", "and"):
        at = last + 1
        while at < limit and tokens[at].norm in ("and", "the"):
            at += 1
        found = party_at(tokens, at) if at < limit else None
        if not found:
            break
        last = at + found[1]
    if last == end and tokens[end - 1].norm in ("republic", "kingdom", "government", "people", "governments", "states"):
        last = _from_where(tokens, end, limit)
        return [(start, last)]
    return list(named_places(tokens, Subject(start, last, "party"), words))


def _joined(tokens: Sequence[Token], at: int, end: int, words: Lexicon) -> int:
    """Past other people joined by "and" to those before: "women and girls"."""
    if at + 1 < end and tokens[at].norm == "and" and _are_people(tokens, at + 1, words):
        return at + 2
    return at


def _past_count(tokens: Sequence[Token], at: int, end: int, words: Lexicon) -> int:
    """Past articles and numbers: "an additional 800 million people"."""
    counting = words.words("counting")
    while at < end and (tokens[at].norm in counting or tokens[at].kind == "number"):
        at += 1
    return at


def _from_where(tokens: Sequence[Token], at: int, end: int) -> int:
    """Past "from Central Asian countries" after "students"."""
    if at + 1 >= end or tokens[at].norm not in ("from", "in", "of"):
        return at
    i = at + 1 + (tokens[at + 1].norm == "the")
    if i >= end or not tokens[i].text[0].isupper():
        return at
    places = ("countries", "states", "nations", "region", "islands")
    while i < end and tokens[i].kind == "word" and (tokens[i].text[0].isupper() or tokens[i].norm in places):
        i += 1
    return i

"""Facts of a document that its own words give: language, date, and who speaks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache

from tracker.dates import read
from tracker.finder.endings import INFLECTED
from tracker.finder.gazetteer import known_parties, party_at
from tracker.finder.grammar import adverb_class
from tracker.finder.issuer import (
    announcing,
    at_home,
    group_in_title,
    issuer_of,
    joint_sides,
    labelled,
    named_in_title,
    resolving,
    sides_named,
)
from tracker.finder.layout import blocks
from tracker.finder.lexicon import Lexicon, Party, lexicon, read_toml, read_tsv
from tracker.finder.sentences import Sentence, sentences
from tracker.finder.speaking import collective_in
from tracker.model import Text
from tracker.phrases import Token
from tracker.timewords import Phrase, time_phrases

_SCRIPTS = (
    ("zh", "\u4e00", "\u9fff"),
    ("ja", "\u3040", "\u30ff"),
    ("ko", "\uac00", "\ud7af"),
    ("ru", "\u0400", "\u04ff"),
    ("ar", "\u0600", "\u06ff"),
    ("hi", "\u0900", "\u097f"),
    ("el", "\u0370", "\u03ff"),
    ("he", "\u0590", "\u05ff"),
    ("th", "\u0e00", "\u0e7f"),
)
_LATIN = "\u024f"  # the last Latin letter in common use
_HEAD = 12_000  # code points in which a document says what it is
_DATED = frozenset({"day", "days"})
_NEAR_THE_TOP = 8  # sentences, headings counted


def language_of(text: str) -> str:
    """The language of a text as ISO 639-1, by its script and commonest small words; empty where neither tells."""
    sample = text[:_HEAD]
    letters = sum(map(str.isalpha, sample))
    if not letters:
        return ""
    other = [sign for sign in sample if sign > _LATIN]
    shares = {code: sum(first <= sign <= last for sign in other) / letters for code, first, last in _SCRIPTS}
    if shares["ja"] > 0.1:
        return "ja"
    script = max(shares, key=lambda code: shares[code])
    if shares[script] > 0.3:
        return _cyrillic(sample) if script == "ru" else script
    return _by_small_words(sample)


def _cyrillic(sample: str) -> str:
    """Russian, unless its neighbours' letters are frequent."""
    if any(sample.count(sign) > len(sample) / 500 for sign in "їєі"):
        return "uk"
    return "kk" if sum(sample.count(sign) for sign in "әғқңөұүһ") > len(sample) / 100 else "ru"


@cache
def _small_words() -> Mapping[str, frozenset[str]]:
    return {code: frozenset(words) for code, words in read_toml("", "languages")["small_words"].items()}


def _by_small_words(sample: str) -> str:
    words = Counter(re.findall(r"[^\W\d_]+", sample.lower()))
    total = sum(words.values()) or 1
    scores = {code: sum(words[word] for word in small) / total for code, small in _small_words().items()}
    best = max(sorted(scores), key=lambda code: scores[code])
    return best if scores[best] > 0.08 else ""


def document_facts(text: Text) -> dict[str, str]:
    """What a document's own words say of it: language, date (with date_basis and date_note), collective.

    A date stands in its head (stated), or is the first full one that it mentions (inferred); never today's.
    """
    language = text.facts.get("language") or language_of(text.text)
    facts = {"language": language} if language else {}
    if not lexicon(language):
        return facts
    found = sentences(text.text[:_HEAD], blocks(text.text[:_HEAD]))
    facts |= _date_of(found, text.text, language)
    collective = collective_of(found, text.text, language)
    return facts | ({"collective": collective} if collective else {})


def _date_of(found: Sequence[Sentence], text: str, language: str) -> dict[str, str]:
    """The first full date near the top; stated where it stands by itself or in a dateline.

    A month alone, or a day deep in the text, is rather a deadline or an event: then a person is asked.
    """
    for number, sentence in enumerate(found[:_NEAR_THE_TOP]):
        for phrase in time_phrases(sentence.tokens, language):
            day = _day(phrase) if phrase.rule in _DATED and not phrase.side else None
            if day is None:
                continue
            alone = number < 6 and len(sentence.tokens) <= 14
            words = " ".join(text[sentence.tokens[phrase.start].start : sentence.tokens[phrase.end - 1].end].split())
            why = "stands at the top of the text." if alone else "is the first full date near the top of the text."
            basis = "stated" if alone else "inferred"
            return {"date": day.isoformat(), "date_basis": basis, "date_note": f"“{words}” {why}"}
    return {}


def _day(phrase: Phrase) -> date | None:
    readings = read(phrase, None)
    return readings[0].latest if readings else None


def collective_of(found: Sequence[Sentence], text: str, language: str) -> str:
    """Who "we" is: "We, the Leaders of the Group of Seven (G7)"; else the two sides of a text, a bar between."""
    if language in INFLECTED:
        return collective_in(found, text, words_of(language))
    words = words_of(language)
    for sentence in found[:40]:
        name = _after_we(sentence.tokens, text, language)
        if name:
            return name
    if (speakers := words.grammar.get("speakers")) and (name := _most_named(text, speakers)):
        return name
    if language == "en" and (name := _stated_issuer(found, text, words)):
        return name
    counts: Counter[str] = Counter()
    for sentence in found[:25]:
        counts.update(party.name for party in known_parties(sentence.tokens) if party.kind == "state")
    ranked = counts.most_common(3)
    if len(ranked) >= 2 and ranked[1][1] >= 4 and (len(ranked) == 2 or ranked[1][1] >= 3 * ranked[2][1]):
        return "|".join(name for name, _ in ranked[:2])
    if name := _group_in_head(found) or _counted(found, words) or (ranked[0][0] if ranked and _alone(ranked) else ""):
        return name
    return issuer_of(found, text, words) if language == "en" else ""


def _stated_issuer(found: Sequence[Sentence], text: str, words: Lexicon) -> str:
    """Whom the top of an English text says that it is from."""
    return (
        resolving(found, text, words)
        or named_in_title(found, text, words)
        or joint_sides(found, text)
        or sides_named(found)
        or group_in_title(found)
        or labelled(found, text, words)
        or at_home(found, text)
        or announcing(found, text, words)
    )


def _counted(found: Sequence[Sentence], words: Lexicon) -> str:
    """ "Six nations": a number of states or sides that act together, the commonest such phrase."""
    phrases: Counter[str] = Counter()
    for sentence in found[:60]:
        for first, number, noun in zip(sentence.tokens, sentence.tokens[1:], sentence.tokens[2:], strict=False):
            if first.norm == "the" and number.norm in words.words("side_counts") and noun.norm in words.words("sides"):
                phrases[f"{number.norm} {noun.norm}"] += 1
    return phrases.most_common(1)[0][0] if phrases else ""


def _most_named(text: str, speakers: Sequence[str]) -> str:
    """The speaker of a list that a text names most often, and at least twice."""
    counts = {name: text.count(name) for name in speakers}
    best = max(speakers, key=lambda name: counts[name])
    return best if counts[best] >= 2 else ""


def _alone(ranked: Sequence[tuple[str, int]]) -> bool:
    return ranked[0][1] >= 4 and (len(ranked) == 1 or ranked[0][1] >= 2 * ranked[1][1])


def _after_we(tokens: Sequence[Token], text: str, language: str) -> str:
    """ "We, the leaders of X," -> X, or the whole apposition."""
    for at in range(min(len(tokens) - 3, 12)):
        if tokens[at].norm != "we" or tokens[at + 1].text not in (",", "—", "–", "-"):
            continue
        if adverb_class(words_of(language))(tokens, at + 1):  # "We, therefore, reiterate"
            continue
        end = at + 2
        depth = 0
        while end < len(tokens) and end < at + 120:
            depth += (tokens[end].text == "(") - (tokens[end].text == ")")
            if tokens[end].text in ("—", "–", ";") or (
                depth == 0 and _apposition_ends(tokens, end, words_of(language))
            ):
                break
            end += 1
        for inner in range(at + 2, min(end, at + 14)):
            hit = party_at(tokens, inner)
            if (
                hit
                and hit[0].kind in ("group", "body")
                and not any(tokens[i].text == "," for i in range(at + 2, inner))
            ):
                return hit[0].name
        group = group_of(known_parties(tokens[at + 2 : end]))
        if group:
            return group
        first = at + 2 + (tokens[at + 2].norm == "the")
        if depth == 0 and (bracket := next((i for i in range(first, end) if tokens[i].text == "("), 0)) > first:
            end = bracket  # "the Heads of State of the Association (ESA)"
        return " ".join(text[tokens[first].start : tokens[end - 1].end].split())
    return ""


def words_of(language: str) -> Lexicon:
    """The lexicon of a language that has one."""
    words = lexicon(language)
    assert words is not None, language
    return words


def group_of(parties: Sequence[Party]) -> str:
    """The group whose members are exactly the states named, in some year: the Quad, the G7; empty for none."""
    codes = frozenset(party.code for party in parties if party.kind == "state")
    if len(codes) < 3:
        return ""
    for code, _, _, members in read_tsv("groups.tsv"):
        if frozenset(members.split()) == codes:
            return next((row[2] for row in read_tsv("parties.tsv") if row[0] == code), "")
    return ""


def _apposition_ends(tokens: Sequence[Token], at: int, words: Lexicon) -> bool:
    follows = tokens[at + 1].norm if at + 1 < len(tokens) else ""
    return tokens[at].text == "," and follows in words.words("apposition_ends")


def _group_in_head(found: Sequence[Sentence]) -> str:
    for sentence in found[:6]:
        for at in range(len(sentence.tokens)):
            hit = party_at(sentence.tokens, at)
            if hit and hit[0].kind == "group":
                return hit[0].name
    return ""

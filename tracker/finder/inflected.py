"""Promises in languages whose verbs say by their endings when and by whom: French, Spanish, Russian.

A rule's words bind what follows them as an infinitive or a noun, or are a verb in the future themselves. The words and
endings are data of each language; nothing here knows which language it reads.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tracker.finder.actors import Subject
from tracker.finder.clauses import Part
from tracker.finder.endings import is_future, is_infinitive, is_ours, listed
from tracker.finder.grammar import verb_of
from tracker.finder.lexicon import Lexicon, Rule
from tracker.finder.phrasing import before_adverbs, subject_of
from tracker.finder.portions import portions
from tracker.finder.raw import NOBODY, Raw, Stem
from tracker.finder.sentences import Sentence
from tracker.finder.triggers import Ban, Hit, bans, hits
from tracker.phrases import Token

_MOST_TRIGGERS = 25
_MOST_LATER = 6
_LISTED = Rule("listed", "list", "firm", "any", "none")
_SHOWN_ALONE = frozenset({"directive", "forecast", "hope"})
_BINDERS = frozenset({"we", "party", "they", "programme", "list", "none"})
_EFFECT = "It gives the purpose or the effect of something else."


def promises(sentence: Sentence, words: Lexicon, stem: Stem | None = None) -> list[Raw]:
    """The raw promises of a sentence in order, vetoed ones among them."""
    tokens = sentence.tokens
    if tokens[-1].text == "?":
        return []
    found, banned = hits(tokens, words)[:_MOST_TRIGGERS], bans(tokens, words)
    raws: list[Raw] = []
    if stem and sentence.first:
        raws = _listed(sentence, stem, words)
    return raws or _by_hits(sentence, found, banned, words) or _alone(sentence, found, banned)


def stem_of(sentence: Sentence, words: Lexicon) -> Stem | None:
    """What a line ending in a colon gives to the items below it: the rule of its last words, or of a noun."""
    tokens = sentence.tokens
    found, banned = hits(tokens, words), bans(tokens, words)
    asked = next((ban for ban in banned if ban.veto.id == "directive"), None)
    if asked:
        return Stem(_LISTED, "list", NOBODY, sentence, asked.veto.reason)
    for hit in reversed(found):
        subject = _subject(tokens, hit, 0, NOBODY, words)
        if hit.end >= len(tokens) - 1 or any(token.norm in words.words("following") for token in tokens[hit.end :]):
            return Stem(replace(hit.rule, whole=False, include_trigger=False), "list", subject, sentence)
    if any(token.norm in words.words("outcomes") for token in tokens[-6:]):
        return Stem(_LISTED, "list", NOBODY, sentence)
    return None


def _listed(sentence: Sentence, stem: Stem, words: Lexicon) -> list[Raw]:
    """The promises of a list item that begins with an infinitive, or under a noun with anything but a clause."""
    tokens = sentence.tokens
    start = int(tokens[0].norm in words.words("infinitive_marks"))
    at = start
    adverb = listed(words.language, "adverbs", "adverb_endings")
    while at < len(tokens) - 1 and (size := adverb(tokens, at)):
        at += size
    opens = at < len(tokens) and is_infinitive(words, _lowered(tokens[at]))
    if not opens and (stem.rule.complement == "inf" or any(is_future(words, token) for token in tokens)):
        return []
    marks = frozenset({tokens[0].norm}) if start else frozenset[str]()
    made = portions(tokens, (start, len(tokens)), at if opens else -1, marks, words)
    return [
        Raw(sentence, stem.rule, "list", part, (part.start, part.start), stem.subject, None, stem.reason, part.full)
        for part in made
    ]


def _lowered(token: Token) -> Token:
    return replace(token, text=token.text.lower())


def _by_hits(sentence: Sentence, found: Sequence[Hit], banned: Sequence[Ban], words: Lexicon) -> list[Raw]:
    tokens = sentence.tokens
    raws: list[Raw] = []
    last, done, floor = NOBODY, 0, 0
    for number, hit in enumerate(found):
        if hit.start < done:
            continue
        subject = _subject(tokens, hit, floor, last, words)
        limit = _limit(tokens, hit, found[number + 1 :], words)
        made = _read_hit(sentence, hit, subject, limit, banned, words)
        raws += made
        if made and subject.sort in ("we", "party", "they", "programme", "thing"):
            last = subject
        done = max((raw.part.full for raw in made), default=done)
        floor = done if made else floor
    return raws


def _subject(tokens: Sequence[Token], hit: Hit, floor: int, last: Subject, words: Lexicon) -> Subject:
    """The subject of a hit: its own words, its verb's ending, or the subject of the hit before."""
    own = subject_of(tokens, hit.start, floor, words)
    ours = any(is_ours(words, token.norm) for token in tokens[hit.start : hit.end] if token.kind == "word")
    ours = ours or tokens[hit.start].norm in words.words("ours")
    if ours and own.sort not in ("we", "relative"):
        return Subject(own.start, own.end, "we")
    if own.sort == "none" and last.sort != "none":
        return last
    return own


def _limit(tokens: Sequence[Token], hit: Hit, later: Sequence[Hit], words: Lexicon) -> int:
    """How far the words after a trigger can reach: to the clause of the next trigger that stands beside it."""
    for other in later[:_MOST_LATER]:
        subject = subject_of(tokens, other.start, hit.end, words)
        if subject.sort in ("relative", "pronoun"):
            continue
        at = subject.start if subject.start < subject.end else before_adverbs(tokens, other.start, hit.end, words)
        return _before_joiners(tokens, at, hit.end, words)
    return len(tokens)


def _before_joiners(tokens: Sequence[Token], at: int, floor: int, words: Lexicon) -> int:
    loose = words.words("joiners") | words.words("subordinators") | {",", ";", ":"}
    while at > floor and tokens[at - 1].norm in loose:
        at -= 1
    return at


def _read_hit(
    sentence: Sentence, hit: Hit, subject: Subject, limit: int, banned: Sequence[Ban], words: Lexicon
) -> list[Raw]:
    tokens = sentence.tokens
    made = _parts_of(tokens, hit, subject, limit, words)
    told = words.words("telling")
    if not made or (hit.rule.id.startswith("would") and not any(token.norm in told for token in tokens[: hit.start])):
        return []
    sort = _sort(tokens, hit, subject, made[0], words)
    agent = hit.rule.family == "commissive" and sort == "thing"  # only somebody can commit
    if hit.rule.subject == "party" and sort not in _BINDERS and sort != "relative" and not agent:
        return []
    veto = _governing(tokens, hit, subject, banned, words)
    reason = veto.veto.reason if veto else _EFFECT if sort in ("relative", "pronoun") else ""
    span = (hit.start, hit.end)
    rule = hit.rule
    if made[0].verb >= 0 and rule.family in ("reaffirm", "committed"):  # "determination to provide" is no mere stance
        rule = replace(rule, id=f"{rule.id}-to", family="intend")
    return [Raw(sentence, rule, sort, part, span, subject, veto, reason, limit) for part in made]


def _sort(tokens: Sequence[Token], hit: Hit, subject: Subject, part: Part, words: Lexicon) -> str:
    """What the promise's subject is, by which its rule's record is kept."""
    if hit.rule.whole and subject.sort in ("thing", "none", "programme"):
        return "passive"
    verb = verb_of(words, tokens[part.verb].norm) if part.verb >= 0 else None
    return "effect" if subject.sort == "thing" and verb and "result" in verb.traits else subject.sort


def _parts_of(tokens: Sequence[Token], hit: Hit, subject: Subject, limit: int, words: Lexicon) -> list[Part]:
    """What is promised: the words after the trigger, its own verb with them, or its subject too."""
    rule = hit.rule
    negated = _negation(tokens, hit, words)
    if rule.whole or rule.include_trigger:
        first = subject.start if rule.whole and subject.sort in ("thing", "programme") else hit.start
        first = first if subject.end <= hit.start and first <= hit.start else hit.start
        start = min(first, negated) if negated >= 0 else first
        verb = next((i for i in range(hit.start, hit.end) if is_future(words, tokens[i])), hit.start)
        return portions(tokens, (start, max(limit, hit.end)), verb, frozenset(), words)
    at = hit.end
    adverb, clitic = listed(words.language, "adverbs", "adverb_endings"), listed(words.language, "clitics")
    while at < limit and (size := adverb(tokens, at) or clitic(tokens, at)):
        at += size
    if at >= limit:
        return []
    opens = is_infinitive(words, tokens[at])
    if (rule.complement == "inf" and not opens) or (rule.complement == "np" and opens):
        return []
    start = negated if negated >= 0 else hit.end if opens else _noun_start(tokens, hit, words)
    last = tokens[hit.end - 1].norm
    marks = frozenset({last}) & words.words("infinitive_marks")
    return portions(tokens, (start, limit), at if opens else -1, marks, words)


def _noun_start(tokens: Sequence[Token], hit: Hit, words: Lexicon) -> int:
    """Where a promise begins that is a noun: at what is reaffirmed ("attachement à ..."), else after the trigger."""
    holders = words.words("holders")
    return next((i for i in range(hit.start, hit.end) if tokens[i].norm in holders), hit.end)


def _negation(tokens: Sequence[Token], hit: Hit, words: Lexicon) -> int:
    """Where a "not" before or within the words of a trigger stands; -1 for none."""
    first = before_adverbs(tokens, hit.start, 0, words)
    return next((i for i in range(first, hit.end) if tokens[i].norm in words.words("negations")), -1)


def _governing(
    tokens: Sequence[Token], hit: Hit, subject: Subject, banned: Sequence[Ban], words: Lexicon
) -> Ban | None:
    """The veto that the words of a trigger stand under, the nearest."""
    for ban in reversed(banned):
        if ban.veto.scope == "self" and ban.start < hit.end and hit.start < ban.end:
            return ban
        if ban.veto.scope != "after" or ban.start >= hit.start:
            continue
        place = subject.start if ban.end <= subject.start < subject.end <= hit.start else hit.start
        place = before_adverbs(tokens, place, min(ban.end, place), words)
        between = tokens[ban.end : place]
        clause = any(token.norm in words.words("that") for token in tokens[ban.end - 1 : place])
        if any(token.text in ";:" for token in between) or (ban.veto.that and not clause):
            continue
        joined = place > ban.end and tokens[place - 1].norm in words.words("joiners") | {","}
        if joined and not clause and place - 1 > ban.end:
            continue  # a new main clause
        if clause and joined and tokens[place - 1].norm == "," and subject.sort == "we":
            continue
        return ban
    return None


def _alone(sentence: Sentence, found: Sequence[Hit], banned: Sequence[Ban]) -> list[Raw]:
    """A sentence without a promise that asks, hopes or forecasts, kept for the audit."""
    if found:
        return []
    for ban in banned:
        if ban.veto.id in _SHOWN_ALONE and ban.end < len(sentence.tokens) - 1:
            rule = Rule(ban.veto.id, "veto", "soft", "np", "none")
            end = len(sentence.tokens)
            part = Part(ban.end, end, -1, end)
            return [Raw(sentence, rule, "none", part, (ban.start, ban.end), NOBODY, ban, ban.veto.reason, end)]
    return []

"""The promises that the triggers of a sentence open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from tracker.finder.actors import Subject, main_subject, subject_before
from tracker.finder.clauses import Part, parts
from tracker.finder.gapping import with_gapped
from tracker.finder.grammar import adverb_class, closed, finite_words, form_of, verb_of
from tracker.finder.lexicon import Lexicon
from tracker.finder.openings import traits_of
from tracker.finder.raw import NOBODY, NOMINAL, Raw
from tracker.finder.sentences import Sentence
from tracker.finder.standing import asks, fits, sort_of
from tracker.finder.triggers import Ban, Hit
from tracker.finder.vetoing import governing, in_complement, own_reason
from tracker.phrases import Token

_MOST_LATER = 6  # triggers after one that can end it; more would make long sentences slow
_JOINERS = frozenset({"and", "or", "but", ",", ";", "nor"})


def by_triggers(
    sentence: Sentence, found: Sequence[Hit], banned: Sequence[Ban], words: Lexicon, fallback: Subject = NOBODY
) -> list[Raw]:
    tokens = sentence.tokens
    raws: list[Raw] = []
    last = NOBODY
    done = said = 0  # how far the promises so far reach, and how far their shortest words do
    for number, hit in enumerate(found):
        within = hit.start < done and not hit.rule.whole
        if within and (hit.start < said or not _may_stand_within(tokens, hit, words)):
            continue
        following = found[number + 1] if number + 1 < len(found) else None
        if hit.rule.complement == "clause" and following and following.rule.id in _DECIDED:
            banned = [ban for ban in banned if ban.start > hit.start or ban.veto.id not in _TOLD]
            continue
        if following and _wraps(tokens, hit, following, words):
            if hit.rule.family in NOMINAL or hit.rule.id == "reaffirm":
                continue
            rule = replace(hit.rule, complement="ing", include_trigger=False, needs="")
            hit = Hit(rule, hit.start, following.end)
            done = following.end
        if hit.rule.id == "commit" and any(_is_amount(token) for token in tokens[hit.start : hit.end]):
            hit = Hit(replace(hit.rule, complement="np"), hit.start, hit.start + 1)  # "committed 70 % of its budget to"
        if _is_noun(tokens, hit, words):
            continue
        subject = _own_subject(tokens, hit, words)
        binding = ("we", "party", "they", "none", *(["programme"] if hit.rule.needs == "quantity" else []))
        if hit.rule.subject in ("party", "we") and subject.sort not in binding:
            continue
        if subject.sort == "none" and not hit.rule.whole:  # whose noun stands before it, whoever speaks
            subject = last if last.sort != "none" and hit.start else _far_subject(tokens, hit, fallback, words)
        limit = _reach(tokens, hit, subject, found[number + 1 :], words)
        made = _read_hit(sentence, hit, subject, limit, banned, words)
        raws += [piece for raw in made for piece in with_gapped(raw, words)]
        last = subject if subject.sort not in ("none", "list") and made else last
        done = max((raw.part.full for raw in made if not raw.reason), default=done)
        said = max((raw.part.end for raw in made if not raw.reason), default=said)
    return raws


def _may_stand_within(tokens: Sequence[Token], hit: Hit, words: Lexicon) -> bool:
    """Whether a hit after the shortest words of a promise opens one of its own: ", which will train 500 teachers"."""
    if hit.rule.id in ("our-support", "with-goal"):
        return True
    if hit.rule.id == "decision" and hit.start > 1 and tokens[hit.start - 2].norm == "with":
        return True
    subject = subject_before(tokens, hit.start, words)
    if hit.rule.family in ("commissive", "agree", "intend"):
        return subject.sort in ("we", "party", "programme") and _after_relative(tokens, subject)
    return hit.rule.family == "modal" and (subject.sort == "relative" or _after_relative(tokens, subject))


def _after_relative(tokens: Sequence[Token], subject: Subject) -> bool:
    """Whether a subject stands in a relative clause: "of which 25 million will", "whose findings we pledge to"."""
    return any(token.norm in ("which", "whose") for token in tokens[max(0, subject.start - 3) : subject.end])


def _is_noun(tokens: Sequence[Token], hit: Hit, words: Lexicon) -> bool:
    """Whether a verb's word is a noun after another verb: "discussed plans to"."""
    before = tokens[hit.start - 1] if hit.start else None
    if before is None or hit.rule.id not in _NOUNS or "n" not in traits_of(words, tokens[hit.start].norm):
        return False
    if form_of(words, tokens[hit.start].norm) not in ("base", "s") or not before.text.islower():
        return False
    if before.norm in finite_words(words.language) or hit.rule.id == "commit":
        return before.norm in words.words("bygone")
    named = before.norm in words.words("determined") and before.norm != "no"
    named = named or before.norm in words.words("prepositions") or before.norm in _ORDINALS
    return named or form_of(words, before.norm) in ("past", "pp", "ing")


def _own_subject(tokens: Sequence[Token], hit: Hit, words: Lexicon) -> Subject:
    """The subject of a hit, which may stand within its own words: "we'll"."""
    first = tokens[hit.start].norm.partition("'")[0]
    if first in _CONTRACTED and "'" in tokens[hit.start].norm:
        return Subject(hit.start, hit.start + 1, _CONTRACTED[first])
    return subject_before(tokens, hit.start, words)


def _is_amount(token: Token) -> bool:
    return token.kind == "number" and not (len(token.text) == 4 and token.text.isdigit())


def _far_subject(tokens: Sequence[Token], hit: Hit, fallback: Subject, words: Lexicon) -> Subject:
    """The subject of a hit that has none beside it: the speakers' in "Will pursue efforts to", or an earlier one."""
    if not hit.start:
        return fallback if fallback.sort != "none" else Subject(0, 0, "list" if hit.rule.family == "modal" else "none")
    found = main_subject(tokens, hit.start, words)
    return found if found.sort != "none" else fallback


_APART = frozenset({"our-support", "noun-money", "holds-sums", "plan-holds"})
_LONGEST_SCENE = 7  # words
_NOUNS = frozenset({"intend", "pledge-thing", "pledge-money", "commit", "organs", "instructed"})
_TOLD = frozenset({"evaluative", "belief"})  # vetoes that a decision or a promise lifts: "noted the promise that"
_ORDINALS = frozenset({"new", "first", "second", "third", "only", "next", "last", "single"})
_CONTRACTED: Mapping[str, str] = {"we": "we", "i": "we", "they": "they", "he": "they", "she": "they", "it": "pronoun"}


def clause_start(tokens: Sequence[Token], hit: Hit, words: Lexicon) -> int:
    subject = subject_before(tokens, hit.start, words)
    return subject.start if subject.sort not in ("none", "relative", "pronoun") else hit.start


def _wraps(tokens: Sequence[Token], hit: Hit, following: Hit, words: Lexicon) -> bool:
    """Whether a trigger only carries the next one ("commit to a goal of ...", "reaffirm our commitment to ...")."""
    if following.rule.family not in NOMINAL or following.rule.id in _APART or following.start - hit.end > 3:
        return False
    between = tokens[hit.end : following.start]
    return all(
        token.norm in closed(words.language) | words.words("carrying") or token.norm.endswith("ly") for token in between
    )


def _reach(tokens: Sequence[Token], hit: Hit, subject: Subject, later: Sequence[Hit], words: Lexicon) -> int:
    """How far the words after a trigger can reach; a relative clause ends before the verb of its sentence."""
    limit = _limit(tokens, hit, later, words)
    return _aside_end(tokens, hit.end, limit, words) if subject.sort == "relative" else limit


def _limit(tokens: Sequence[Token], hit: Hit, later: Sequence[Hit], words: Lexicon) -> int:
    """How far the words after a trigger can reach: to the clause of the next trigger that stands beside it."""
    bare = form_of(words, tokens[min(hit.end, len(tokens) - 1)].norm) == "base"
    for other in later[:_MOST_LATER]:
        if (
            (other.rule.family in NOMINAL and not _and_a(tokens, other))
            or (other.rule.family == "event" and subject_before(tokens, other.start, words).sort == "none")
            or (bare and other.rule.family == "stance")
        ):
            continue
        subject = subject_before(tokens, other.start, words)
        if other.rule.subject in ("party", "we") and subject.sort not in ("we", "party", "they", "none"):
            continue
        before = other.start - 1
        adverbs = subject.end if subject.sort == "none" else other.start
        if subject.sort in ("we", "party", "programme", "thing", "they") and subject.start > hit.end:
            at = _before_scene(tokens, subject.start - 1, hit.end, words)
            at -= tokens[at].norm == "that" and tokens[at - 1].norm in _JOINERS
            joiner = tokens[at].norm
            if joiner in _JOINERS or joiner in ("while", "as", ":"):
                return at - 1 if at > hit.end and tokens[at - 1].norm == "," else at
        elif (
            subject.sort == "pronoun" and tokens[subject.start].norm in ("it", "he", "she") and subject.start > hit.end
        ):
            if tokens[subject.start - 1].norm in _JOINERS:
                return subject.start - 1 - (tokens[subject.start - 2].norm == ",")
        elif subject.sort == "none" and tokens[min(before, adverbs - 1)].norm in _JOINERS and adverbs - 1 > hit.end:
            return adverbs - 1
    return len(tokens)


def _before_scene(tokens: Sequence[Token], at: int, floor: int, words: Lexicon) -> int:
    """Past what opens a clause before its subject: ", and from January 2027 we will"."""
    for i in range(at, max(floor, at - _LONGEST_SCENE), -1):
        opener = i + 1 + (tokens[i + 1].norm == "that")
        if tokens[i].norm in ("and", ";") and tokens[opener].norm in words.words("scene_openings"):
            return i
    return at


def _and_a(tokens: Sequence[Token], hit: Hit) -> bool:
    """Whether a noun trigger is joined as a second promise: "... and a commitment to conserve"."""
    before = [token.norm for token in tokens[max(0, hit.start - 2) : hit.start]]
    return before[-1:] == ["and"] or (before[:1] == ["and"] and before[-1:] in (["a"], ["an"], ["the"]))


def _read_hit(
    sentence: Sentence, hit: Hit, subject: Subject, limit: int, banned: Sequence[Ban], words: Lexicon
) -> list[Raw]:
    tokens = sentence.tokens
    made = _parts_of(tokens, hit, subject, limit, words)
    sort = sort_of(tokens, hit, subject, made, words)
    if not made or not fits(hit.rule, sort, made, tokens, words):
        return []
    if (
        sort in ("we", "party", "they")
        and asks(tokens, made[0], words)
        and not any(t.text in "$€£" for t in tokens[hit.end : made[0].end])
    ):
        sort = "asking"
    if hit.rule.family == "nominal" and hit.start and tokens[hit.start].text[0].isupper():
        return []  # "the Paris Agreement to ..."
    veto = governing(tokens, hit, subject, banned, words)
    veto = veto or (in_complement(made[0], banned) if hit.rule.family in ("modal", "duty") else None)
    reason = veto.veto.reason if veto else own_reason(tokens, hit, subject, sort, made[0], words)
    if hit.rule.whole and sort in ("relative", "pronoun"):
        sort = "aside"
    out = []
    refused = max((i for i in range(hit.start, hit.end) if tokens[i].norm in ("not", "never")), default=-1)
    if refused >= 0 and hit.rule.family in _REFUSABLE:
        made = [replace(made[0], start=refused), *made[1:]]
    for i, part in enumerate(made):
        near = subject.start < subject.end and hit.start - subject.end <= 3
        if (
            sort in ("passive", "state", "thing", "effect")
            and i == 0
            and near
            and (sort == "passive" or subject.sort != "party")
            and hit.rule.family in ("modal", "duty")
        ):
            part = replace(part, start=subject.start)
        out.append(Raw(sentence, hit.rule, sort, part, (hit.start, hit.end), subject, veto, reason, limit))
    return out


def _parts_of(tokens: Sequence[Token], hit: Hit, subject: Subject, limit: int, words: Lexicon) -> list[Part]:
    """What stands after a trigger, and before it for an event, as parts."""
    if hit.rule.whole:
        return _event_parts(tokens, hit, subject, limit, words)
    alone = hit.end - hit.start <= 2
    if hit.rule.include_trigger and alone and hit.end < len(tokens) and tokens[hit.end].text in ",.;:)":
        return []
    own = hit.rule.include_trigger and not (hit.rule.id == "support" and tokens[hit.end - 1].norm == "for")
    start = past_wrappers(tokens, hit.start if own else hit.end, limit, words)
    made = parts(tokens, start, limit, "ing" if hit.rule.complement == "clause" else hit.rule.complement, words)
    made = _for_this(tokens, made, words)
    return (
        [_with_trigger(part, tokens, hit, words) for part in made[:1]] + made[1:] if hit.rule.include_trigger else made
    )


_DECIDED = frozenset({"will", "will-continue", "will-soft"})  # "decides that the fund shall ..."
_REFUSABLE = frozenset({"modal", "commissive", "agree", "intend", "duty"})


def _with_trigger(part: Part, tokens: Sequence[Token], hit: Hit, words: Lexicon) -> Part:
    adverb = adverb_class(words)
    at = hit.start
    while at < hit.end - 1 and (adverb(tokens, at) or tokens[at].norm in ("is", "are", "was", "were")):
        at += max(1, adverb(tokens, at))
    return replace(part, start=at, verb=at)


def _for_this(tokens: Sequence[Token], made: list[Part], words: Lexicon) -> list[Part]:
    """ "We will do this by joining ...": the means say what is promised."""
    if (
        len(made) == 1
        and made[0].verb >= 0
        and [t.norm for t in tokens[made[0].verb + 1 : made[0].end]][:1] in (["this"], ["so"], ["that"])
    ):
        return by_means(tokens, made[0], words)
    return made


def by_means(tokens: Sequence[Token], part: Part, words: Lexicon) -> list[Part]:
    """An item's means, where it gives some ("protect the oceans by banning ..."): they are what can be checked."""
    at = next((i for i in range(part.verb + 1, part.end) if tokens[i].norm == "by"), part.end)
    if any(token.kind == "number" for token in tokens[part.start : at]):
        return [part]  # a number can be checked before its means
    verb = verb_of(words, tokens[part.verb].norm) if part.verb >= 0 else None
    if verb is None or not (verb.traits & {"result", "stance"} or verb.base in words.words("upholding")):
        return [part]
    if part.verb < 0 or at + 1 >= part.full or tokens[at].norm != "by" or form_of(words, tokens[at + 1].norm) != "ing":
        return [part]
    return parts(tokens, at + 1, part.full, "ing", words)


def past_wrappers(tokens: Sequence[Token], start: int, limit: int, words: Lexicon) -> int:
    """Past words that only lead to the promise: "work together to", "a collective goal of"."""
    adverb = adverb_class(words)
    at = _past_aside(tokens, start, limit, words)
    while at < limit and adverb(tokens, at) and tokens[at].norm not in ("not", "no"):
        at += adverb(tokens, at)
    if at + 1 < limit and tokens[at].norm == "to" and form_of(words, tokens[at + 1].norm) == "base":
        at += 1
    if at + 2 < limit and tokens[at].norm in words.words("wrapping"):
        inner = at + 1
        while inner < limit and tokens[inner].norm in words.words("wrapped") and tokens[inner - 1].norm != "to":
            inner += 1
        if tokens[inner - 1].norm == "to" and form_of(words, tokens[inner].norm if inner < limit else "") == "base":
            return inner
    return at


def _past_aside(tokens: Sequence[Token], start: int, limit: int, words: Lexicon) -> int:
    """Past an aside between a modal and its verb: "will, by June 2026, publish"."""
    if start < limit and tokens[start].norm == ",":
        for i in range(start + 1, min(start + 12, limit - 1)):
            if tokens[i].norm == "," and form_of(words, tokens[i + 1].norm) == "base":
                return i + 1
    return start


def _event_parts(tokens: Sequence[Token], hit: Hit, subject: Subject, limit: int, words: Lexicon) -> list[Part]:
    aside = hit.start > 0 and tokens[hit.start - 1].norm == ","
    made = parts(tokens, hit.end, _aside_end(tokens, hit.end, limit, words) if aside else limit, "np", words)
    noun = tokens[hit.start].norm == "to" or subject.sort == "none"
    start = _noun_before(tokens, hit.start) if noun else subject.start
    end = made[0].end if made else hit.end
    return [Part(start, max(end, hit.end), -1, max(made[0].full if made else 0, hit.end))]


def _aside_end(tokens: Sequence[Token], start: int, limit: int, words: Lexicon) -> int:
    """Where an aside that a comma opened ends: at the comma before the verb of its sentence."""
    finite = finite_words(words.language)
    ends = (i for i in range(start, limit - 1) if tokens[i].norm == "," and tokens[i + 1].norm in finite)
    return next(ends, limit)


def _noun_before(tokens: Sequence[Token], at: int) -> int:
    end = at
    while end > 0 and tokens[end - 1].norm in (",", "is", "are", "was", "were"):
        end -= 1
    start = end
    while (
        start > 0
        and end - start < 12
        and tokens[start - 1].kind in ("word", "number")
        and tokens[start - 1].norm
        not in ("the", "for", "to", "of", "that", "will", "and", "upcoming", "forthcoming", "at")
    ):
        start -= 1
    return start if start < end else at

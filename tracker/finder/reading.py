"""From a sentence to raw promises: which trigger binds whom to which words, and which are vetoed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tracker.finder.actors import Subject, main_subject, subject_before
from tracker.finder.clauses import Part, opens_verb, parts
from tracker.finder.grammar import adverb_class, closed, form_of, is_participle, verb_of
from tracker.finder.lexicon import Lexicon, Rule
from tracker.finder.sentences import Sentence
from tracker.finder.triggers import Ban, Hit, bans, hits
from tracker.phrases import Token

_NOMINAL = frozenset({"reaffirm", "nominal", "goal"})
_JOINERS = frozenset({"and", "or", "but", ",", ";", "nor"})
_SHOWN_ALONE = frozenset({"directive", "forecast", "hope"})
IMPERATIVE = Rule("imperative", "imperative", "firm", "base", "none")
GERUND = Rule("gerund", "imperative", "firm", "ing", "none")
LISTED = Rule("listed", "list", "firm", "ing", "none")


@dataclass(frozen=True, slots=True)
class Raw:
    """A promise in a sentence, before its fields are read. `sort` is what its subject is; `veto` is a reason, if any."""

    sentence: Sentence
    rule: Rule
    sort: str
    part: Part
    trigger: tuple[int, int]
    subject: Subject
    veto: Ban | None = None
    reason: str = ""
    limit: int = 0
    stem: bool = False  # it stands in a line that introduces a list


@dataclass(frozen=True, slots=True)
class Stem:
    """What a line ending in a colon gives to the items below it."""

    rule: Rule
    sort: str
    subject: Subject
    sentence: Sentence
    reason: str = ""


_NOBODY = Subject(0, 0, "none")


def promises(sentence: Sentence, words: Lexicon, stem: Stem | None) -> list[Raw]:
    """The raw promises of a sentence in order, vetoed ones among them."""
    tokens = sentence.tokens
    found, banned = hits(tokens, words), bans(tokens, words)
    raws: list[Raw] = []
    if stem and sentence.first and not _speaks_for_itself(tokens, found, words):
        raws = _listed(sentence, stem, found, words)
    elif not found or found[0].start > 0 or found[0].rule.subject in ("party", "we"):
        raws = _imperative(sentence, found, words)
    if raws and raws[-1].rule is not IMPERATIVE:
        return raws
    done = max((raw.part.full for raw in raws), default=0)
    raws += _by_triggers(sentence, [hit for hit in found if hit.start >= done], banned, words)
    return raws or _banned(sentence, banned, words)


def _speaks_for_itself(tokens: Sequence[Token], found: Sequence[Hit], words: Lexicon) -> bool:
    """Whether a list item is a whole sentence of its own ("The United States will ...")."""
    if not found or form_of(words, tokens[0].norm) in ("base", "ing"):
        return False
    first = found[0]
    subject = subject_before(tokens, first.start, words)
    lead = _after_lead(tokens)
    if subject.start >= lead and subject.sort in ("we", "party", "they", "programme"):
        return True
    return form_of(words, tokens[lead].norm) not in ("base", "ing") and any(hit.start > lead for hit in found)


def _listed(sentence: Sentence, stem: Stem, found: Sequence[Hit], words: Lexicon) -> list[Raw]:
    """The promises of a list item: its verb phrases, or those of the pledge that it speaks of itself."""
    tokens = sentence.tokens
    start = _after_lead(tokens)
    end = len(tokens)
    start += start + 1 < end and tokens[start].norm == "to" and form_of(words, tokens[start + 1].norm) == "base"
    form = form_of(words, tokens[start].norm)
    if form not in ("base", "ing") and _is_clause(tokens, start, words):
        return []
    if tokens[start + 1 : start + 2] and tokens[start + 1].text[0].isupper() and any(t.norm in _FINITE for t in tokens[start + 1 : start + 5]):
        return []
    inner = [hit for hit in found if hit.rule.family in _SPOKEN and hit.start >= start]
    if form == "ing" and inner:
        return _outer(sentence, stem, start, inner[0].start, words) + _by_triggers(sentence, inner, (), words, replace(stem.subject, start=0, end=0, sort="list"))
    complement = "ing" if form == "ing" or stem.rule.complement in ("np", "clause") else stem.rule.complement
    made = [piece for part in parts(tokens, _past_wrappers(tokens, start, end, words), end, complement, words) for piece in _by_means(tokens, part, words)]
    return [
        Raw(sentence, stem.rule, stem.sort, part, (start, start), stem.subject, reason=stem.reason, limit=end)
        for part in made
    ]


def _is_clause(tokens: Sequence[Token], start: int, words: Lexicon) -> bool:
    """Whether an item is a statement rather than a phrase: it has a finite verb of its own."""
    finite = words.words("modals") | words.words("be") | words.words("have")
    return any(token.norm in finite or (form_of(words, token.norm) == "past" and i > 0 and tokens[start + i - 1].kind == "word" and tokens[start + i - 1].text[0].isupper()) for i, token in enumerate(tokens[start : start + 16]))


_SPOKEN = frozenset({"commissive", "agree", "committed", "reaffirm", "nominal", "intend"})


def _outer(sentence: Sentence, stem: Stem, start: int, inner: int, words: Lexicon) -> list[Raw]:
    """What stands in an item beside its own pledge, joined by "and": "Supporting x and underscored their commitment to"."""
    tokens = sentence.tokens
    at = next((i for i in range(inner - 1, start, -1) if tokens[i].norm == "and" and inner - i <= 4), -1)
    if at < 0:
        return []
    made = parts(tokens, start, at, "ing", words)
    return [Raw(sentence, stem.rule, stem.sort, part, (start, start), stem.subject, reason=stem.reason, limit=at) for part in made]


def _by_means(tokens: Sequence[Token], part: Part, words: Lexicon) -> list[Part]:
    """An item's means, where it gives some ("protect the oceans by banning ..."): they are what can be checked."""
    at = next((i for i in range(part.verb + 1, part.end) if tokens[i].norm == "by"), part.end)
    if part.verb < 0 or at + 1 >= part.full or tokens[at].norm != "by" or form_of(words, tokens[at + 1].norm) != "ing":
        return [part]
    return parts(tokens, at + 1, part.full, "ing", words)


def _after_lead(tokens: Sequence[Token]) -> int:
    """Past a short title that a list item starts with ("Clean energy: invest ...")."""
    for i, token in enumerate(tokens[:14]):
        if token.norm == ":" and i + 2 < len(tokens) and (i < 9 or tokens[i + 1].text[0].isupper()):
            return i + 1
    return 0


def _imperative(sentence: Sentence, found: Sequence[Hit], words: Lexicon) -> list[Raw]:
    tokens = sentence.tokens
    item = sentence.block.kind.value == "item"
    lead = _after_lead(tokens)
    lead = lead if item or lead <= 5 else 0
    start = lead + (adverb_class(words)(tokens, lead) if lead < len(tokens) else 0)
    if start + 1 < len(tokens) and tokens[start].norm == ",":
        start += 1
    if start >= len(tokens) - 1 or (start == 0 and not tokens[0].text[0].isupper()):
        return []
    form = form_of(words, tokens[start].norm)
    if any(token.norm == ":" for token in tokens[start : start + 6]):
        return []
    if tokens[start + 1].text[0].isupper() and any(token.norm in _FINITE for token in tokens[start + 1 : start + 5]):
        return []
    if form != "base" or not opens_verb(tokens, start, len(tokens), words) or tokens[start].norm in _NO_ORDER:
        return []
    if found and found[0].rule.subject == "any" and subject_before(tokens, found[0].start, words).start <= start:
        return []
    sort = "item" if item else "paragraph"
    limit = next((_clause_start(tokens, hit, words) for hit in found if hit.start > start), len(tokens))
    made = parts(tokens, start, limit if limit > start + 2 else len(tokens), "base", words)
    return [Raw(sentence, IMPERATIVE, sort, part, (start, start), _NOBODY, limit=limit) for part in made]


_FINITE = frozenset("is are was were has have had will would shall can could may must".split())
_NO_ORDER = frozenset("let see note read click follow contact visit welcome thank thanks given like remember imagine consider please based need call".split())


def _clause_start(tokens: Sequence[Token], hit: Hit, words: Lexicon) -> int:
    subject = subject_before(tokens, hit.start, words)
    return subject.start if subject.sort not in ("none", "relative", "pronoun") else hit.start


def _by_triggers(
    sentence: Sentence, found: Sequence[Hit], banned: Sequence[Ban], words: Lexicon, fallback: Subject = _NOBODY
) -> list[Raw]:
    tokens = sentence.tokens
    raws: list[Raw] = []
    last = _NOBODY
    done = 0
    for number, hit in enumerate(found):
        if hit.start < done and not hit.rule.whole:
            continue
        following = found[number + 1] if number + 1 < len(found) else None
        if following and _wraps(tokens, hit, following, words):
            strong = hit.rule.family not in _NOMINAL and hit.rule.id != "reaffirm"
            if strong:
                hit = Hit(replace(hit.rule, complement="ing", include_trigger=False), hit.start, following.end)
            if not strong:
                continue
            done = following.end
        subject = subject_before(tokens, hit.start, words)
        if hit.rule.subject in ("party", "we") and subject.sort not in ("we", "party", "they", "none"):
            continue
        if subject.sort == "none" and hit.start:
            subject = last if last.sort != "none" else main_subject(tokens, hit.start, words)
            subject = subject if subject.sort != "none" else fallback
        limit = _limit(tokens, hit, found[number + 1 :], words)
        made = _read_hit(sentence, hit, subject, limit, banned, words)
        raws += made
        last = subject if subject.sort not in ("none", "list") and made else last
        done = max((raw.part.full for raw in made if not raw.reason), default=done)
    return raws


def _wraps(tokens: Sequence[Token], hit: Hit, following: Hit, words: Lexicon) -> bool:
    """Whether a trigger only carries the next one ("commit to a goal of ...", "reaffirm our commitment to ...")."""
    if following.rule.family not in _NOMINAL or following.rule.id == "our-support" or following.start - hit.end > 3:
        return False
    between = tokens[hit.end : following.start]
    return all(token.norm in closed(words.language) | words.words("carrying") or token.norm.endswith("ly") for token in between)


def _limit(tokens: Sequence[Token], hit: Hit, later: Sequence[Hit], words: Lexicon) -> int:
    """How far the words after a trigger can reach: to the clause of the next trigger that stands beside it."""
    bare = form_of(words, tokens[min(hit.end, len(tokens) - 1)].norm) == "base"
    for other in later:
        if other.rule.family in _NOMINAL | {"event"} or (bare and other.rule.family == "stance"):
            continue
        subject = subject_before(tokens, other.start, words)
        if other.rule.subject in ("party", "we") and subject.sort not in ("we", "party", "they", "none"):
            continue
        before = other.start - 1
        adverbs = subject.end if subject.sort == "none" else other.start
        if subject.sort in ("we", "party", "programme", "thing", "they") and subject.start > hit.end:
            joiner = tokens[subject.start - 1].norm
            if joiner in _JOINERS or joiner in ("while", "as", ":"):
                at = subject.start - 1
                return at - 1 if at > hit.end and tokens[at - 1].norm == "," else at
        elif subject.sort == "none" and tokens[min(before, adverbs - 1)].norm in _JOINERS and adverbs - 1 > hit.end:
            return adverbs - 1
    return len(tokens)


def _read_hit(
    sentence: Sentence, hit: Hit, subject: Subject, limit: int, banned: Sequence[Ban], words: Lexicon
) -> list[Raw]:
    tokens = sentence.tokens
    if hit.rule.whole:
        made = _event_parts(tokens, hit, subject, limit, words)
    else:
        start = hit.start if hit.rule.include_trigger else hit.end
        start = _past_wrappers(tokens, start, limit, words)
        made = parts(tokens, start, limit, "ing" if hit.rule.complement == "clause" else hit.rule.complement, words)
        made = _for_this(tokens, made, words)
        if hit.rule.include_trigger:
            made = [_with_trigger(part, tokens, hit, words) for part in made[:1]] + made[1:]
    sort = _sort_of(tokens, hit, subject, made, words)
    if not made or not _fits(hit.rule, sort, made, tokens, words):
        return []
    if sort in ("we", "party", "they") and _asks(tokens, made[0], words) and not any(t.text in "$€£" for t in tokens[hit.end : made[0].end]):
        sort = "asking"
    if hit.rule.include_trigger and hit.end < len(tokens) and tokens[hit.end].text in ",.;:)":
        return []
    if hit.rule.family == "nominal" and hit.start and tokens[hit.start].text[0].isupper():
        return []  # "the Paris Agreement to ..."
    veto = _governing(tokens, hit, subject, banned)
    reason = veto.veto.reason if veto else _own_reason(tokens, hit, sort, made[0], words)
    out = []
    refused = max((i for i in range(hit.start, hit.end) if tokens[i].norm in ("not", "never")), default=-1)
    if refused >= 0 and hit.rule.family in _REFUSABLE:
        made = [replace(made[0], start=refused), *made[1:]]
    for i, part in enumerate(made):
        near = subject.start < subject.end and hit.start - subject.end <= 3
        if sort in ("passive", "state", "thing") and i == 0 and near and subject.sort != "party" and hit.rule.family in ("modal", "duty"):
            part = replace(part, start=subject.start)
        out.append(Raw(sentence, hit.rule, sort, part, (hit.start, hit.end), subject, veto, reason, limit))
    return out


def _for_this(tokens: Sequence[Token], made: list[Part], words: Lexicon) -> list[Part]:
    """ "We will do this by joining ...": the means say what is promised."""
    if len(made) == 1 and made[0].verb >= 0 and [t.norm for t in tokens[made[0].verb + 1 : made[0].end]][:1] in (["this"], ["so"], ["that"]):
        return _by_means(tokens, made[0], words)
    return made


_REFUSABLE = frozenset({"modal", "commissive", "agree", "intend", "duty"})


def _with_trigger(part: Part, tokens: Sequence[Token], hit: Hit, words: Lexicon) -> Part:
    adverb = adverb_class(words)
    at = hit.start
    while at < hit.end - 1 and (adverb(tokens, at) or tokens[at].norm in ("is", "are", "was", "were")):
        at += max(1, adverb(tokens, at))
    return replace(part, start=at, verb=at)


def _past_wrappers(tokens: Sequence[Token], start: int, limit: int, words: Lexicon) -> int:
    """Past words that only lead to the promise: "work together to", "a collective goal of"."""
    adverb = adverb_class(words)
    at = _past_aside(tokens, start, limit, words)
    while at < limit and adverb(tokens, at) and tokens[at].norm not in ("not", "no"):
        at += adverb(tokens, at)
    if at + 1 < limit and tokens[at].norm == "to" and form_of(words, tokens[at + 1].norm) == "base":
        at += 1
    if at + 2 < limit and tokens[at].norm in ("work", "working", "continue", "continuing", "collaborate", "collaborating", "cooperate", "cooperating"):
        inner = at + 1
        while inner < limit and tokens[inner].norm in ("together", "jointly", "closely", "collectively", "actively", "to") and tokens[inner - 1].norm != "to":
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
    made = parts(tokens, hit.end, limit, "np", words)
    noun = tokens[hit.start].norm == "to" or subject.sort == "none"
    start = _noun_before(tokens, hit.start) if noun else subject.start
    end = made[0].end if made else hit.end
    return [Part(start, max(end, hit.end), -1, max(made[0].full if made else 0, hit.end))]


def _noun_before(tokens: Sequence[Token], at: int) -> int:
    end = at
    while end > 0 and tokens[end - 1].norm in (",", "is", "are", "was", "were"):
        end -= 1
    start = end
    while start > 0 and end - start < 12 and tokens[start - 1].kind in ("word", "number") and tokens[start - 1].norm not in ("the", "for", "to", "of", "that", "will", "and", "upcoming", "forthcoming", "at"):
        start -= 1
    return start if start < end else at


def _sort_of(tokens: Sequence[Token], hit: Hit, subject: Subject, made: Sequence[Part], words: Lexicon) -> str:
    if hit.rule.id == "commitment":
        before = {token.norm for token in tokens[max(0, hit.start - 8) : hit.start]}
        return "governed" if before & words.words("governing") else "bare"
    if hit.rule.id == "goal":
        return "bare" if tokens[hit.start].norm == "the" and tokens[hit.end - 1].norm == "of" else "goal"
    if hit.rule.id == "progressive" and subject.sort in ("we", "party", "they") and made and (verb := verb_of(words, tokens[hit.end - 1].norm)):
        return "launching" if verb.base in words.words("launching") else subject.sort
    if hit.rule.family not in ("modal", "duty") or not made:
        return subject.sort
    if subject.sort == "pronoun":
        first = tokens[subject.start].norm
        return first if first in ("it", "there") and subject.end - subject.start == 1 else "pronoun"
    if subject.sort != "relative" and _is_passive(tokens, made[0], words):
        return "passive"
    if subject.sort in ("thing", "programme") and _is_state(tokens, made[0], words):
        return "state"
    return subject.sort


def _asks(tokens: Sequence[Token], part: Part, words: Lexicon) -> bool:
    verb = verb_of(words, tokens[part.verb].norm) if part.verb >= 0 else None
    return verb is not None and verb.base in words.words("asking")


def _is_state(tokens: Sequence[Token], part: Part, words: Lexicon) -> bool:
    """Whether a thing is promised a standing: "the goods will be exempt", "the site shall not be open"."""
    return any(tokens[i].norm == "be" for i in range(part.start, part.start + 2)) and any(
        token.norm in words.words("states") for token in tokens[part.start + 1 : part.start + 4]
    )


def _is_passive(tokens: Sequence[Token], part: Part, words: Lexicon) -> bool:
    at = part.verb
    if at < 0 or tokens[at].norm not in ("be", "not"):
        return False
    adverb = adverb_class(words)
    at += 1 + (tokens[at].norm == "not")
    while at < part.full and adverb(tokens, at):
        at += adverb(tokens, at)
    return at < part.full and (is_participle(words, tokens[at].norm) or tokens[at].norm.endswith("ed"))


def _fits(rule: Rule, sort: str, made: Sequence[Part], tokens: Sequence[Token], words: Lexicon) -> bool:
    if rule.subject == "party":
        return sort in ("we", "party", "they", "launching", "list")
    if rule.subject == "we":
        return sort in ("we", "party", "list")
    if rule.subject == "any" and sort == "none":
        return False
    verb = made[0].verb
    return not (rule.complement == "base" and verb >= 0 and form_of(words, tokens[verb].norm) in ("ing",) and rule.id != "progressive")


def _own_reason(tokens: Sequence[Token], hit: Hit, sort: str, part: Part, words: Lexicon) -> str:
    """Why a hit is no promise by its own subject: "this will help", "which will enable"."""
    if hit.rule.subject != "any":
        return ""
    verb = verb_of(words, tokens[part.verb].norm) if part.verb >= 0 else None
    result = verb is not None and "result" in verb.traits
    if sort in ("relative", "pronoun") or (sort == "thing" and hit.rule.family == "intend"):
        return "It gives the purpose or the effect of something else."
    told = any(token.norm == "that" for token in tokens[max(0, part.start - 6) : part.start]) and any(token.norm.startswith("announc") for token in tokens[: part.start])
    if sort == "thing" and result and not told:
        return "It says what an effect will be, not what a party will do."
    return ""


def _governing(tokens: Sequence[Token], hit: Hit, subject: Subject, banned: Sequence[Ban]) -> Ban | None:
    """The veto that the words of a trigger stand under, the nearest."""
    for ban in reversed(banned):
        if ban.veto.scope != "after" or ban.end > hit.start or _covers(hit, ban):
            continue
        if ban.veto.id == "completed" and hit.start - ban.end > 2:
            continue
        between = range(ban.end, hit.start)
        if any(tokens[i].text in (";", ":") for i in between):
            continue
        if _breaks(tokens, ban, hit, subject):
            continue
        if ban.veto.id == "evaluative" and subject.sort == "we":
            continue  # "we reaffirm that we will"
        if ban.veto.that and (hit.rule.family in _NOMINAL | {"event"} or not _in_that_clause(tokens, ban, hit, subject)):
            continue
        return ban
    return None


def _covers(hit: Hit, ban: Ban) -> bool:
    return hit.start <= ban.start < hit.end


def _in_that_clause(tokens: Sequence[Token], ban: Ban, hit: Hit, subject: Subject) -> bool:
    return subject.start == ban.end or any(tokens[i].norm in ("that", "how", "whether") for i in range(ban.end - 1, hit.start))


def _breaks(tokens: Sequence[Token], ban: Ban, hit: Hit, subject: Subject) -> bool:
    """Whether a new main clause starts between a veto and a trigger: ", and we will ..."."""
    before = subject.start - 1 if subject.sort != "none" and subject.start >= ban.end else hit.start - 1
    if before < ban.end:
        return False
    joined = tokens[before].norm in ("and", "but", ",") or tokens[before].norm == "also"
    clause = any(tokens[i].norm == "that" for i in range(ban.end - 1, before))
    own = subject.sort in ("we", "party") and subject.start >= ban.end
    if joined and own and not (clause and tokens[before].norm == ","):
        return True
    return joined and hit.start - 1 == before and not clause and not hit.rule.family == "modal"


def _banned(sentence: Sentence, banned: Sequence[Ban], words: Lexicon) -> list[Raw]:
    """A sentence without any promise whose veto is worth an audit: it asks, forecasts or hopes."""
    tokens = sentence.tokens
    for ban in banned:
        if ban.veto.id in _SHOWN_ALONE and ban.end < len(tokens):
            part = Part(ban.end, len(tokens) - (tokens[-1].text in ".;:"), -1, len(tokens))
            if part.end > part.start:
                rule = Rule(ban.veto.id, "veto", "soft", "np", "none")
                return [Raw(sentence, rule, "none", part, (ban.start, ban.end), _NOBODY, ban, ban.veto.reason, len(tokens))]
    return []


def stem_of(sentence: Sentence, words: Lexicon) -> Stem | None:
    """What a line that introduces a list gives to its items; None where it promises nothing."""
    tokens = sentence.tokens
    end = len(tokens)
    while end and (tokens[end - 1].norm in (":", "*", "：") or tokens[end - 1].text in "*_"):
        end -= 1
    found = hits(tokens[:end], words)
    banned = [ban for ban in bans(tokens[:end], words) if ban.veto.id in ("directive", "forecast", "hope")]
    if found:
        hit = found[-2] if len(found) > 1 and found[-1].start - found[-2].end <= 1 and found[-1].end < end else found[-1]
        subject = subject_before(tokens, hit.start, words)
        reason = next((ban.veto.reason for ban in banned if ban.end <= hit.start and not _breaks(tokens, ban, hit, subject)), "")
        tail = [token.norm for token in tokens[hit.end : end]]
        open_ended = not tail or tail[-1] in ("by", "through", "to", "on", "following", "including", "that", "as") or len(tail) <= 4 or "following" in tail
        if open_ended and hit.rule.family not in ("progressive", "event"):
            complement = "ing" if tail else hit.rule.complement
            rule = replace(hit.rule, complement=complement, include_trigger=False, whole=False, needs="")
            return Stem(rule, "list", subject, sentence, reason)
    outcome = words.words("outcomes")
    if any(token.norm in outcome for token in tokens[max(0, end - 8) : end]) or (end and tokens[end - 1].norm in outcome):
        return Stem(LISTED, "list", _NOBODY, sentence, banned[0].veto.reason if banned else "")
    if banned:
        return Stem(LISTED, "list", _NOBODY, sentence, banned[0].veto.reason)
    if end and tokens[end - 1].norm in ("by", "to"):
        subject = main_subject(tokens, end, words)
        return Stem(LISTED, "list", subject, sentence) if subject.sort in ("we", "party", "they") else None
    return None

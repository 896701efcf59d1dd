"""Who is bound, by name: "we", "they" and "the leaders" are resolved to the group that speaks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tracker.finder.actors import Subject, main_subject, names_agents, titled
from tracker.finder.gazetteer import capitals, demonyms, is_party_name
from tracker.finder.grammar import closed, form_of, verb_of
from tracker.finder.issuer import label_of
from tracker.finder.lexicon import Lexicon, read_toml
from tracker.finder.naming import between, included, named, named_around
from tracker.finder.raw import Raw, Stem
from tracker.finder.sentences import Sentence
from tracker.finder.timing import Moment
from tracker.model import Span
from tracker.phrases import Token
from tracker.timewords import time_at


@dataclass(frozen=True, slots=True)
class Speakers:
    """Who speaks: the document's collective, two sides apart, and the party last named as a subject."""

    collective: tuple[str, ...]
    last: tuple[str, ...] = ()
    before: Sentence | None = None  # the sentence before the one being read
    times: tuple[Moment, ...] = ()  # of the heading or the line above a list
    owner: tuple[str, ...] = ()  # whom a table names as responsible for what follows


_Who = tuple[tuple[str, ...], Span | None, str]  # names, the words that say them, a doubt


def pledgors_of(text: str, raw: Raw, speakers: Speakers, words: Lexicon) -> _Who:
    """The names, the words that say them if any, and a doubt where they are inferred."""
    tokens, subject = raw.sentence.tokens, raw.subject
    if raw.rule.id in ("decision", "commitment", "goal"):
        names, place = named_around(text, tokens, *raw.trigger, words)
        if names:
            return names, _span(text, tokens, place), ""
    if (bound := _bound_object(raw)) is not None:
        return named(text, tokens, bound, words), _span(text, tokens, (bound.start, bound.end)), ""
    if gains(raw, words):
        return _inferred(replace(raw, sort="passive"), speakers, _announcer(text, raw, speakers, words))
    if raw.sort == "passive" and (agent := _agent(text, raw, words)):
        return agent
    apart = raw.sort == "list" or raw.trigger[0] == raw.trigger[1]  # its subject stands in the line above
    if (apart or subject.sort == "none") and (label := label_of(raw.sentence, text, words)):
        return (label,), None, ""
    if raw.sort == "list" or (words.language == "en" and apart and subject.end):
        return _of_stem(raw, speakers)
    if raw.sort == "told" and (teller := main_subject(tokens, subject.start, words)).sort in ("party", "programme"):
        return _party(text, tokens, teller, speakers, words), None, "A relative pronoun says who is meant."
    if tokens[raw.trigger[0]].norm in _OWNERS and subject.sort in ("none", "pronoun"):
        names = _antecedent(text, tokens, Subject(*raw.trigger, "they"), speakers, words)
        return names, None, f"“{tokens[raw.trigger[0]].text}” is taken to be {', '.join(names)}." if names else ""
    span = None if apart else _span(text, tokens, (subject.start, subject.end))
    return _by_subject(text, raw, span, speakers, words)


def _bound_object(raw: Raw) -> Subject | None:
    """Whom a law or a plan binds: "The act commits the State to"."""
    tokens, bound = raw.sentence.tokens, Subject(raw.trigger[0] + 1, raw.trigger[1] - 1, "party")
    binds = raw.rule.id == "commit" and raw.subject.sort in ("programme", "thing")
    return bound if binds and any(token.text[0].isupper() for token in tokens[bound.start : bound.end]) else None


def _by_subject(text: str, raw: Raw, span: Span | None, speakers: Speakers, words: Lexicon) -> _Who:
    """Who is bound by the subject of the clause, or by the text where that is none who could be."""
    tokens, subject = raw.sentence.tokens, raw.subject
    if subject.sort == "we":
        return _collective(speakers), span, "" if speakers.collective else "Who “we” is, the text does not say."
    if subject.sort in ("party", "programme") and _acts(raw, words):
        names = tuple(_as_issuer(name, speakers) for name in _party(text, tokens, subject, speakers, words))
        names = tuple(_in_full(name, text, span, words) for name in names)
        states = tuple(_state_of(name) for name in names)
        doubt = f"“{', '.join(names)}” is taken to speak for {', '.join(states)}." if states != names else ""
        return states, span, doubt
    if subject.sort == "thing" and _may_promise(raw, speakers, words):
        names = named(text, tokens, subject, words)
        return names, span, f"Whether “{', '.join(names)}” can promise is not known." if names else ""
    if subject.sort in ("they", "pronoun") and (names := _antecedent(text, tokens, subject, speakers, words)):
        return names, span, f"“{tokens[subject.end - 1].text}” is taken to be {', '.join(names)}."
    return _inferred(raw, speakers, _announcer(text, raw, speakers, words))


def _announcer(text: str, raw: Raw, speakers: Speakers, words: Lexicon) -> tuple[str, ...]:
    """Who announces in the same sentence what will be done: "Norland announced that fees would be cut"."""
    tokens = raw.sentence.tokens
    if words.language != "en" or raw.sort not in _DONE_BY_OTHERS:
        return ()
    teller = main_subject(tokens, raw.subject.start, words)
    verb = next(
        (token.norm for token in tokens[teller.end : teller.end + 3] if token.norm in words.words("announcing")), ""
    )
    return _party(text, tokens, teller, speakers, words) if verb and teller.sort == "party" and verb != "said" else ()


def _may_promise(raw: Raw, speakers: Speakers, words: Lexicon) -> bool:
    """Whether what the tables do not know is rather who promises than a thing that somebody promises about."""
    tokens, subject = raw.sentence.tokens, raw.subject
    if raw.rule.family not in _SAID_BY_SUBJECT or words.language == "zh":
        return False
    if raw.sort not in ("thing", "none", "measured"):
        return False
    if tokens[subject.start].norm in words.words("prepositions"):
        return False
    if names_agents(tokens, subject.start, subject.end, words):
        return True
    taken_up = tokens[subject.start].norm in ("the", "this") and bool(speakers.last)
    return not speakers.collective and not taken_up


def _acts(raw: Raw, words: Lexicon) -> bool:
    """Whether a subject itself does what is promised: not what is done, held or set up by somebody else."""
    tokens, subject = raw.sentence.tokens, raw.subject
    inner = tokens[subject.start : subject.end]
    obliged = [t.norm for t in tokens[raw.part.verb : raw.part.verb + 2]] == ["have", "to"]
    if obliged or any(t.norm in ("required", "obliged") for t in tokens[slice(*raw.trigger)]):
        return False
    if raw.sort == "passive":
        return any(t.norm in words.words("engaged") for t in tokens[raw.part.verb + 1 : raw.part.verb + 4])
    if raw.rule.family == "event":
        return any(token.norm in words.words("gathering") for token in tokens[slice(*raw.trigger)])
    plain = not any(token.text[0].isupper() for token in inner[1:])
    generic = inner[0].norm in words.words("definite") | words.words("singling") | {"this", "all"}
    return not (subject.sort == "programme" and plain and generic)


def listing(text: str, stem: Stem, speakers: Speakers, words: Lexicon) -> tuple[str, ...]:
    """Whom a line names whose list follows: "Through the bill, the government will:"; () where it names nobody."""
    if stem.subject.sort != "party" or words.language != "en":
        return ()
    tokens, subject = stem.sentence.tokens, stem.subject
    span = _span(text, tokens, (subject.start, subject.end))
    return tuple(_in_full(name, text, span, words) for name in _party(text, tokens, subject, speakers, words))


def counts_actor(raw: Raw, end: int, words: Lexicon) -> bool:
    """Whether a number that ends at a token counts those who promise: "38 operators will cut prices"."""
    tokens, subject = raw.sentence.tokens, raw.subject
    if end > subject.end or raw.sort not in _ACTIVE or raw.rule.family == "event" or gains(raw, words):
        return False
    measured = tokens[end - 1].norm in words.units["measures"]  # "buildings over 18 metres must"
    return measured or subject.sort == "party" or names_agents(tokens, subject.start, subject.end, words)


def gains(raw: Raw, words: Lexicon) -> bool:
    """Whether the subject of a modal is who gains: "every pupil will receive a meal", "councils will be able to"."""
    if raw.rule.family != "modal" or raw.subject.sort in ("we", "none", "pronoun", "relative"):
        return False
    tokens, part = raw.sentence.tokens, raw.part
    verb = verb_of(words, tokens[part.verb].norm) if part.verb >= 0 else None
    able = any(token.norm in ("able", "entitled", "eligible") for token in tokens[raw.trigger[0] : part.verb + 2])
    if verb is not None and verb.base == "get":
        return tokens[part.verb + 1].norm in words.words("determined") or tokens[part.verb + 1].kind == "number"
    accesses = [token.norm for token in tokens[part.verb : part.verb + 2]] == ["have", "access"]
    return able or accesses or _is_given(raw, words) or (verb is not None and verb.base in words.words("receiving"))


def _is_given(raw: Raw, words: Lexicon) -> bool:
    """Whether the subject of a passive is given an object: "residents will be offered a grant"."""
    tokens, part = raw.sentence.tokens, raw.part
    for i in range(max(part.verb, 0) + 1, min(part.verb + 4, len(tokens) - 1)):
        verb = verb_of(words, tokens[i].norm)
        if raw.sort == "passive" and verb and "gives" in verb.traits:
            return tokens[i + 1].norm in words.words("determined") or tokens[i + 1].kind == "number"
    return False


def _antecedent(
    text: str, tokens: Sequence[Token], subject: Subject, speakers: Speakers, words: Lexicon
) -> tuple[str, ...]:
    """Whom "they" stands for: both sides, the subject of the sentence before, or the party last named."""
    alone = tokens[subject.end - 1].norm in ("he", "she")
    if len(speakers.collective) == 2 and subject.sort == "they" and not alone:
        return speakers.collective
    if alone and speakers.before and (person := titled(text, speakers.before.tokens)):
        return (person,)
    if speakers.before and (alone or len(speakers.collective) != 2):
        earlier = main_subject(speakers.before.tokens, len(speakers.before.tokens), words)
        if earlier.sort in ("party", "programme"):
            return _party(text, speakers.before.tokens, earlier, speakers, words)
    return speakers.last


def resolved(raw: Raw, speakers: Speakers, words: Lexicon) -> Raw:
    """A promise of "it", where the sentence before says who that is."""
    if raw.sort != "it" or raw.rule.family not in ("modal", "intend") or speakers.before is None:
        return raw
    before = speakers.before.tokens
    earlier = main_subject(before, len(before), words)
    return replace(raw, sort="they") if earlier.sort in ("party", "programme") else raw


def _inferred(
    raw: Raw, speakers: Speakers, announcer: tuple[str, ...] = ()
) -> tuple[tuple[str, ...], Span | None, str]:
    if announcer and raw.sort in _DONE_BY_OTHERS:
        return announcer, None, f"{', '.join(announcer)} is taken to do what it announces."
    if named := speakers.owner or speakers.collective:
        return named, None, f"The words name nobody: {', '.join(named)} is inferred."
    taken_up = raw.sort in ("thing", "measured", "passive", "state")
    if not speakers.last or (raw.sort in _NOBODYS and not taken_up):
        return (), None, "The words name nobody."
    return speakers.last, None, f"{', '.join(speakers.last)} is inferred."


_SAID_BY_SUBJECT = frozenset({"modal", "commissive", "agree", "committed", "intend"})
_DONE_BY_OTHERS = frozenset({"passive", "state", "thing", "measured"})
_OWNERS = frozenset({"its", "his", "her", "their"})
_ACTIVE = frozenset({"party", "programme", "thing", "measured", "effect", "launching"})
_NOBODYS = frozenset(
    {"passive", "thing", "effect", "measured", "state", "there", "paragraph", "item", "clause", "target", "none"}
)


def _agent(text: str, raw: Raw, words: Lexicon) -> tuple[tuple[str, ...], Span | None, str] | None:
    """Who a passive names after "by": "will be led by the two alliances"."""
    tokens, part = raw.sentence.tokens, raw.part
    for i in range(max(part.verb, part.start) + 1, part.end - 1):
        named_here = tokens[i].norm == "by" and tokens[i + 1].kind == "word"
        if named_here and form_of(words, tokens[i + 1].norm) != "ing" and not time_at(tokens, i, words.language):
            agent = Subject(i + 1, part.end, "party")
            if any(token.text[0].isupper() for token in tokens[i + 1 : part.end]):
                return named(text, tokens, agent, words), _span(text, tokens, (i + 1, part.end)), ""
    return None


def _in_full(name: str, text: str, span: Span | None, words: Lexicon) -> str:
    """A party's longer name where the text used one before: "the Administration", "the Department"."""
    role = name.lower() in read_toml(words.language, "roles").get("parties", ())
    if span is None or not role or not name[:1].isupper() or name.isupper() or is_party_name(name):
        return name
    head = text[max(0, span.start - 6000) : span.start]
    before = re.compile(r"((?:[A-Z][\w.’'-]*[ \t]*[ \t\n](?:of\s|for\s|and\s)?){1,5})" + re.escape(name) + r"\b")
    after = re.compile(
        rf"\b{re.escape(name)}\s+(?:of|for)\s+(?:the\s+)?[A-Z][\w’'-]*(?:,?\s+(?:and\s+)?[A-Z][\w’'-]*){{0,6}}"
    )
    longer = [*before.finditer(head), *after.finditer(head)]
    fitting = [
        " ".join(one.group().split()).removeprefix("The ") for one in sorted(longer, key=lambda one: one.start())
    ]
    small = closed(words.language) | words.forms.keys()
    named = name.lower()
    fitting = [
        one
        for one in fitting
        if one != name and ". " not in one and (one.split()[0].lower() == named or one.split()[0].lower() not in small)
    ]
    return fitting[-1] if fitting else name


def _state_of(name: str) -> str:
    """The state for which its capital or its side speaks: "Berlin", "Chinese side"."""
    side = demonyms().get(name.lower().removesuffix(" side")) if name.endswith(" side") else None
    state = side or capitals().get(name)
    return state.name if state else name


def _as_issuer(name: str, speakers: Speakers) -> str:
    """The issuer's whole name where its first word stands for it: "Harrow" for "Harrow Foods"."""
    issuer = speakers.collective[0] if len(speakers.collective) == 1 else ""
    whole = " and " not in issuer and (issuer.startswith(f"{name} ") or issuer.endswith(f" {name}"))
    return issuer if whole and name[:1].isupper() and not is_party_name(name) else name


def _of_stem(raw: Raw, speakers: Speakers) -> tuple[tuple[str, ...], Span | None, str]:
    if speakers.last and raw.subject.sort in ("party", "programme"):
        return speakers.last, None, ""
    return (
        speakers.owner or _collective(speakers),
        None,
        "" if speakers.collective else "The line above the list names nobody.",
    )


def _collective(speakers: Speakers) -> tuple[str, ...]:
    return speakers.collective or ("We",)


def _party(text: str, tokens: Sequence[Token], subject: Subject, speakers: Speakers, words: Lexicon) -> tuple[str, ...]:
    if words.language != "en":
        return named(text, tokens, subject, words)
    norms = [token.norm for token in tokens[subject.start : subject.end]]
    if sides := between(text, tokens, subject, words) or included(text, tokens, subject, words):
        return sides
    plain = [norm for norm in norms if norm not in ("the", "both", "two", "all", "our", "these")]
    bare = len(plain) <= 1 and (not plain or plain[0] in words.words("collective_roles"))
    if len(speakers.collective) == 2 and bare:
        return speakers.collective
    if len(speakers.last) == 2 and bare and {"both", "two"} & set(norms):
        return speakers.last
    if norms[0] in ("the", "our") and plain[:1] and plain[-1] in words.words("own_names") and len(plain) == 1:
        return speakers.collective or named(text, tokens, subject, words)
    last = speakers.last if speakers.before is not None and len(speakers.last) == 1 else ()
    if last and norms[0] == "the" and len(plain) == 1 and plain[0] in words.words("bodies"):
        fits = plain[0] in last[0].lower() or last[0].isupper()  # "EPA ... The agency"
        if fits and tokens[subject.end - 1].text[0].islower():
            return last
    return named(text, tokens, subject, words)


def _span(text: str, tokens: Sequence[Token], place: tuple[int, int]) -> Span | None:
    first, last = place
    if first >= last:
        return None
    return Span("actor", tokens[first].start, tokens[last - 1].end, text[tokens[first].start : tokens[last - 1].end])

"""What forbids a trigger: a veto that governs its clause, or its own subject."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.finder.actors import Subject
from tracker.finder.clauses import Part
from tracker.finder.grammar import form_of, verb_of
from tracker.finder.lexicon import Lexicon
from tracker.finder.raw import NOMINAL
from tracker.finder.triggers import Ban, Hit
from tracker.phrases import Token


def own_reason(tokens: Sequence[Token], hit: Hit, subject: Subject, sort: str, part: Part, words: Lexicon) -> str:
    """Why a hit is no promise by its own subject: "this will help", "which will enable"."""
    if hit.rule.complement == "clause":
        decided = any(token.norm.startswith(("deci", "agre", "reso", "dete")) for token in tokens[hit.start : hit.end])
        binding = ("will", "shall", "would", *(("should", "must") if decided else ()))
        binds = any(tokens[i].norm in binding for i in range(part.start, part.full))
        return "" if binds else "It says what somebody believes, not what they will do."
    first = _clause_start(hit, subject)
    if any(tokens[i].norm in words.words("asking_words") for i in range(max(0, first - 1), hit.start)):
        return "It tells what is known or will be marked, and promises nothing."  # "how we will measure it"
    if sort == "relative" and form_of(words, tokens[hit.start].norm) == "past":
        return "It is already done, or was promised before."
    if hit.rule.subject != "any":
        return ""
    if hit.rule.id == "would" and sort not in ("we", "party") and not _reported(tokens, hit, words):
        return "It speaks of a case that may not come."
    if sort in ("relative", "pronoun") or (sort == "thing" and _may_aim(tokens, hit, words)):
        return "It gives the purpose or the effect of something else."
    return ""


def _may_aim(tokens: Sequence[Token], hit: Hit, words: Lexicon) -> bool:
    """Whether a thing can be the subject of an intention: the plan aims to, but only people offer to."""
    verbs = (verb_of(words, token.norm) for token in tokens[hit.start : hit.end])
    willing = any(verb and verb.base in words.words("willing") for verb in verbs)
    return hit.rule.family == "intend" and not willing


def _clause_start(hit: Hit, subject: Subject) -> int:
    return subject.start if subject.start < subject.end <= hit.start else hit.start


def governing(tokens: Sequence[Token], hit: Hit, subject: Subject, banned: Sequence[Ban], words: Lexicon) -> Ban | None:
    """The veto that the words of a trigger stand under, the nearest."""
    for ban in reversed(banned):
        if ban.veto.scope == "self" and ban.start == hit.start and hit.rule.family == "modal":
            return ban  # "are likely to"
        if ban.start >= hit.start or ban.veto.scope != "after":
            continue
        if ban.veto.id == "necessity" and hit.rule.family in NOMINAL and _governed_anew(tokens, ban, hit, words):
            continue  # "emphasise the role of, and confirm our commitment to"
        if ban.veto.id == "completed" and (hit.start - ban.end > 2 or _reported(tokens, ban, words)):
            continue
        if ban.veto.id == "condition" and any(tokens[i].norm == "," for i in range(ban.end, subject.start)):
            continue  # "If needed, the Council will"
        if ban.veto.id == "belief" and tokens[ban.start].norm.startswith("agree") and hit.rule.family == "modal":
            continue  # "agreed to meet, and that they would report"
        between = range(ban.end, hit.start)
        if any(tokens[i].text in (";", ":") for i in between):
            continue
        if breaks(tokens, ban, hit, subject):
            continue
        if ban.veto.id == "evaluative" and subject.sort in ("we", "they"):
            continue  # "we reaffirm that we will", "they stressed that they would"
        if ban.veto.that and tokens[ban.start - 1].norm in ("be", "been", "being") and ban.start:
            continue  # "shall be concluded ..., and decides that"
        if ban.veto.that and (hit.rule.family in NOMINAL | {"event"} or not _in_that_clause(tokens, ban, hit, subject)):
            continue
        return ban
    return None


def _reported(tokens: Sequence[Token], hit: Hit | Ban, words: Lexicon) -> bool:
    """Whether somebody is said to have announced it: "the Minister said the works would be carried out"."""
    return any(token.norm in words.words("announcing") for token in tokens[: hit.start])


def _governed_anew(tokens: Sequence[Token], ban: Ban, hit: Hit, words: Lexicon) -> bool:
    return any(
        tokens[i].norm in words.words("governing") and tokens[i - 1].norm in ("and", ",")
        for i in range(ban.end + 1, hit.start)
    )


def in_complement(part: Part, banned: Sequence[Ban]) -> Ban | None:
    """The veto that a promised verb is itself: "will travel to Hiroshima on Friday" is an entry in a diary."""
    return next((ban for ban in banned if ban.veto.scope == "complement" and ban.start == part.verb), None)


def _in_that_clause(tokens: Sequence[Token], ban: Ban, hit: Hit, subject: Subject) -> bool:
    return subject.start == ban.end or any(
        tokens[i].norm in ("that", "how", "whether") for i in range(ban.end - 1, hit.start)
    )


def breaks(tokens: Sequence[Token], ban: Ban, hit: Hit, subject: Subject) -> bool:
    """Whether a new main clause starts between a veto and a trigger: ", and we will ..."."""
    before = subject.start - 1 if subject.sort != "none" and subject.start >= ban.end else hit.start - 1
    if before < ban.end:
        return False
    joined = tokens[before].norm in ("and", "but", ",") or tokens[before].norm == "also"
    clause = any(tokens[i].norm == "that" for i in range(ban.end - 1, before))
    own = subject.sort in ("we", "party") and subject.start >= ban.end
    adjunct = ban.start == 0 and tokens[0].norm.endswith("ing")  # "Recognizing that ..., the leaders agreed"
    if joined and own and adjunct:
        return True
    if joined and own and not (clause and tokens[before].norm == ","):
        return True
    if not clause and hit.start - 1 == before and joined and tokens[hit.start].norm in ("will", "shall"):
        return True
    if clause or hit.start - 1 != before or hit.rule.family == "modal":
        return False
    return joined and (tokens[before - 1].norm == "," or not _is_infinitive(tokens[hit.start].norm))


def _is_infinitive(norm: str) -> bool:
    """Whether a trigger's word can be joined to an infinitive: "call on all to stop and commit to talks"."""
    return not norm.endswith(("s", "ed", "ing"))

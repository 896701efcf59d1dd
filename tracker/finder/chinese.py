"""Promises in Chinese sentences: clause by clause, the mood carried from one comma to the next.

Chinese needs no cutting into words for this: a clause promises by a cue before its verb, or by beginning with a verb
of policy while an earlier clause of the sentence still governs it. Cues, vetoes and verbs are data.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from tracker.finder.actors import Subject
from tracker.finder.clauses import Part
from tracker.finder.lexicon import Lexicon, Rule, Veto, read_toml
from tracker.finder.raw import Raw, Stem
from tracker.finder.sentences import Sentence
from tracker.finder.triggers import Ban
from tracker.phrases import Class, Token, word_class

_COMMAS = frozenset("，；：,;:")
_ENDS = frozenset("。！？.")
_LONGEST_SUBJECT = 90
_NOBODY = Subject(0, 0, "none")
_ORDER = Rule("order", "imperative", "firm", "base", "none")
_TARGET = Rule("target", "goal", "soft", "np", "none")


@dataclass(frozen=True, slots=True)
class _Cue:
    rule: Rule
    start: int
    end: int
    keep: bool


@dataclass(frozen=True, slots=True)
class _Mood:
    """What still governs when a clause begins: the rule of the clause before and whose promise it was."""

    rule: Rule | None = None
    subject: Subject = _NOBODY
    sort: str = "none"
    target: bool = False


@cache
def _class(language: str, name: str) -> Class:
    return word_class(list(read_toml(language, "grammar").get(name, ["\x00"])))


@cache
def _cues(language: str) -> tuple[tuple[Rule, Class, bool], ...]:
    rows = read_toml(language, "triggers")["cue"]
    return tuple(
        (
            Rule(row["id"], row["family"], row["strength"], "base", "none"),
            word_class(row["words"]),
            row.get("keep", False),
        )
        for row in rows
    )


@cache
def _bans(language: str) -> tuple[tuple[Veto, Class], ...]:
    rows = read_toml(language, "vetoes")["ban"]
    return tuple((Veto(row["id"], row["reason"], "after"), word_class(row["words"])) for row in rows)


def promises(sentence: Sentence, words: Lexicon, stem: Stem | None = None) -> list[Raw]:
    """The raw promises of a Chinese sentence in order, vetoed ones among them."""
    del stem  # items of Chinese lists are whole clauses
    tokens = sentence.tokens
    mood = _Mood()
    raws: list[Raw] = []
    opened = bool(_class(words.language, "adjunct_starts")(tokens, 0)) and any(
        _cue(tokens, start, end, words.language) for start, end in _clauses(tokens)[1:]
    )
    for start, end in _clauses(tokens):
        made, mood = _clause(sentence, start, end, mood, words)
        if opened and mood.rule is _ORDER:
            made, mood = [], _Mood()
        raws += made
    return raws


def _clauses(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """The stretches between commas, those within brackets and quotation marks left whole."""
    found: list[tuple[int, int]] = []
    start = depth = 0
    for i, token in enumerate(tokens):
        depth += (token.text in "（《“(") - (token.text in "）》”)")
        if (token.text in _COMMAS and depth <= 0) or token.text in _ENDS:
            found.append((start, i))
            start, depth = i + 1, 0
    found.append((start, len(tokens)))
    return [(first, last) for first, last in found if last - first >= 2]


def _clause(sentence: Sentence, start: int, end: int, mood: _Mood, words: Lexicon) -> tuple[list[Raw], _Mood]:
    tokens, language = sentence.tokens, words.language
    start = _past(tokens, start, end, _class(language, "connectors"))
    if _find(tokens, start, end, _class(language, "targets")) >= 0:
        return [], _Mood(_TARGET, _NOBODY, "target", target=True)
    ban = _ban(tokens, start, end, language)
    cue = _cue(tokens, start, end, language)
    if ban and not (cue and cue.start < ban.start):
        return _banned(sentence, start, end, cue, ban), _Mood(None, mood.subject, mood.sort)
    if _ends_with(tokens, end, _class(language, "adjunct_ends")):
        return [], mood
    if mood.target:
        return [_raw(sentence, _TARGET, "target", start, end, start)], mood
    if cue:
        subject = _subject(tokens, start, cue.start, words, mood)
        first = cue.start if cue.keep else _past(tokens, cue.end, end, _class(language, "connectors"))
        sort = subject.sort if subject.sort != "none" else "none"
        raw = replace(
            _raw(sentence, cue.rule, sort, first, end, cue.start), trigger=(cue.start, cue.end), subject=subject
        )
        return ([raw] if end - first >= 2 else []), _Mood(cue.rule, subject, sort)
    return _uncued(sentence, start, end, mood, words)


def _uncued(sentence: Sentence, start: int, end: int, mood: _Mood, words: Lexicon) -> tuple[list[Raw], _Mood]:
    """A clause without a cue: an order, the next of several promises, a purpose, or nothing."""
    tokens, language = sentence.tokens, words.language
    if _reports(tokens, start, end, language):
        subject = _subject(tokens, start, end, words, mood)
        return [], _Mood(None, subject, "reported")
    if _class(language, "purposes")(tokens, start) and mood.rule:
        return [], mood
    verb = _verb_at(tokens, start, end, language)
    counted = any(token.kind == "number" for token in tokens[start:end]) and tokens[start].norm not in ("比", "其")
    if verb < 0 and not (mood.rule and mood.rule.id in ("ready", "will") and counted):
        return [], mood
    if mood.rule is None and mood.sort == "reported":
        return [], mood
    rule, sort = (mood.rule, mood.sort) if mood.rule else (_ORDER, "clause")
    raw = replace(_raw(sentence, rule, sort, start, end, verb), subject=mood.subject)
    return [raw], _Mood(rule, mood.subject, sort)


def _raw(sentence: Sentence, rule: Rule, sort: str, start: int, end: int, verb: int) -> Raw:
    tokens = sentence.tokens
    compared = next(
        (i for i in range(start + 2, end - 1) if tokens[i].norm == "、" and tokens[i + 1].norm == "比"), end
    )
    part = Part(start, compared, verb if verb >= start else -1, end)
    return Raw(sentence, rule, sort, part, (start, start), _NOBODY, limit=end)


def _past(tokens: Sequence[Token], at: int, end: int, opening: Class) -> int:
    while at < end - 1 and opening(tokens, at):
        at += opening(tokens, at)
    return at


def _find(tokens: Sequence[Token], start: int, end: int, wanted: Class) -> int:
    return next((i for i in range(start, end) if wanted(tokens, i)), -1)


def _cue(tokens: Sequence[Token], start: int, end: int, language: str) -> _Cue | None:
    """The first cue of a clause that has at most a subject before it, outside of names and quotations."""
    depth = 0
    reporting = _class(language, "reporting")
    for at in range(start, min(end, start + _LONGEST_SUBJECT)):
        depth += (tokens[at].text in "《“（") - (tokens[at].text in "》”）")
        if depth > 0:
            continue
        sizes = [(size, rule, keep) for rule, words, keep in _cues(language) if (size := words(tokens, at))]
        if sizes:
            size, rule, keep = max(sizes, key=lambda option: option[0])
            if not _inside_word(tokens, at, size):
                return _Cue(rule, at, at + size, keep)
        if at > start and _verb_at(tokens, start, end, language) == start and not reporting(tokens, at):
            return None  # the clause began with its verb
    return None


_NOT_CUES = frozenset(
    [
        "需要",
        "主要",
        "重要",
        "首要",
        "要求",
        "供应",
        "反应",
        "应对",
        "应用",
        "将来",
        "必要",
        "响应",
        "相应",
        "效应",
        "适应",
        "只要",
        "要素",
        "纲要",
        "要点",
    ]
)


def _inside_word(tokens: Sequence[Token], at: int, size: int) -> bool:
    """Whether a one-sign cue is half of another word: 主要, 应对."""
    if size > 1:
        return False
    before = tokens[at - 1].text + tokens[at].text if at else ""
    after = tokens[at].text + tokens[at + 1].text if at + 1 < len(tokens) else ""
    return before in _NOT_CUES or after in _NOT_CUES


def _ban(tokens: Sequence[Token], start: int, end: int, language: str) -> Ban | None:
    for at in range(start, end):
        for veto, words in _bans(language):
            if size := words(tokens, at):
                return Ban(veto, at, at + size)
    return None


def _banned(sentence: Sentence, start: int, end: int, cue: _Cue | None, ban: Ban) -> list[Raw]:
    """A clause under a veto, kept for the audit where it has a cue or asks others."""
    if cue is None and ban.veto.id not in ("directive", "forecast"):
        return []
    rule = cue.rule if cue else Rule(ban.veto.id, "veto", "soft", "np", "none")
    raw = _raw(sentence, rule, "none", start, end, -1)
    return [replace(raw, veto=ban, reason=ban.veto.reason)]


def _reports(tokens: Sequence[Token], start: int, end: int, language: str) -> bool:
    """Whether a clause only says who holds what follows: 各方指出."""
    reporting = _class(language, "reporting")
    return any(at + reporting(tokens, at) >= end for at in range(start, end) if reporting(tokens, at))


def _subject(tokens: Sequence[Token], start: int, end: int, words: Lexicon, mood: _Mood) -> Subject:
    """What stands before a cue, without reporting words and adverbs; else the subject of the clause before."""
    language = words.language
    reporting, adverbs = _class(language, "reporting"), _class(language, "adverbs")
    last = end
    for at in range(start, end):
        if reporting(tokens, at) or (at > start and adverbs(tokens, at)):
            last = at
            break
    if last <= start:
        return mood.subject
    if _class(language, "we")(tokens, start):
        return Subject(start, last, "we")
    return Subject(start, last, "party" if _ends_with(tokens, last, _class(language, "party_ends")) else "thing")


def _ends_with(tokens: Sequence[Token], end: int, wanted: Class) -> bool:
    return any(at + wanted(tokens, at) == end for at in range(max(0, end - 4), end) if wanted(tokens, at))


def _verb_at(tokens: Sequence[Token], start: int, end: int, language: str) -> int:
    """Where the verb of policy is that a clause begins with, after adverbs and what a coverb brings; -1 for none."""
    adverbs, verbs, coverbs = (_class(language, name) for name in ("adverbs", "verbs", "coverbs"))
    at = start
    while at < end and (size := adverbs(tokens, at)) and not verbs(tokens, at):
        at += size
    if at < end and verbs(tokens, at):
        return start
    if at < end and adverbs(tokens, start) and verbs(tokens, start + adverbs(tokens, start)):
        return start
    if at < end and coverbs(tokens, at):
        inner = next((i for i in range(at + 2, end) if verbs(tokens, i)), -1)
        return start if inner >= 0 else -1
    return -1

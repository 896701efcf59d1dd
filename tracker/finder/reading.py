"""From a sentence to raw promises: which words bind whom to what, and which are vetoed."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.finder.clauses import Part
from tracker.finder.grammar import adverb_class
from tracker.finder.lexicon import Lexicon, Rule
from tracker.finder.listing import IMPERATIVE, imperative, labelled, listed, named_item, speaks_for_itself
from tracker.finder.raw import NOBODY, Raw, Stem
from tracker.finder.sentences import Sentence
from tracker.finder.triggered import by_triggers
from tracker.finder.triggers import Ban, Hit, bans, hits
from tracker.phrases import Token

_MOST_TRIGGERS = 25  # a run of words with more is no sentence
_RESOLVING = frozenset({"agree", "commissive", "decision", "intend", "reaffirm"})
_PREAMBLES = frozenset({"directive", "evaluative", "thanks", "hope", "belief"})
_SHOWN_ALONE = frozenset({"directive", "forecast", "hope"})


def promises(sentence: Sentence, words: Lexicon, stem: Stem | None) -> list[Raw]:
    """The raw promises of a sentence in order, vetoed ones among them."""
    tokens = sentence.tokens
    if tokens[-1].text == "?":
        return []
    found, banned = hits(tokens, words)[:_MOST_TRIGGERS], bans(tokens, words)
    raws: list[Raw] = []
    if _opens_resolution(tokens, found, banned, words):
        return by_triggers(sentence, found, banned, words) or _banned(sentence, banned)
    if stem and sentence.first and not speaks_for_itself(tokens, found, words):
        raws = listed(sentence, stem, found, words)
    elif not found or found[0].start > 0 or found[0].rule.subject in ("party", "we"):
        raws = imperative(sentence, found, words)
    if raws and raws[-1].rule is not IMPERATIVE:
        return raws
    done = max((raw.part.full for raw in raws), default=0)
    raws += by_triggers(sentence, [hit for hit in found if hit.start >= done], banned, words)
    return raws or labelled(sentence, words) or _banned(sentence, banned) or named_item(sentence, words)


def _opens_resolution(tokens: Sequence[Token], found: Sequence[Hit], banned: Sequence[Ban], words: Lexicon) -> bool:
    """Whether a paragraph without a subject begins as those of resolutions do: "Also decides to", "Recalls"."""
    adverb = adverb_class(words)
    at = 0
    while at < len(tokens) - 1 and adverb(tokens, at):
        at += adverb(tokens, at)
    if any(hit.start in (0, at) and hit.rule.family in _RESOLVING and hit.rule.subject == "none" for hit in found):
        return True
    # "Affirm our commitments" is an item of a list
    owned = at + 1 < len(tokens) and tokens[at + 1].norm in words.words("possessives")
    return not owned and any(ban.start in (0, at) and ban.veto.id in _PREAMBLES for ban in banned)


def _banned(sentence: Sentence, banned: Sequence[Ban]) -> list[Raw]:
    """A sentence without any promise whose veto is worth an audit: it asks, forecasts or hopes."""
    tokens = sentence.tokens
    for ban in banned:
        if ban.veto.id in _SHOWN_ALONE and ban.end < len(tokens):
            part = Part(ban.end, len(tokens) - (tokens[-1].text in ".;:"), -1, len(tokens))
            if part.end > part.start:
                rule = Rule(ban.veto.id, "veto", "soft", "np", "none")
                return [
                    Raw(sentence, rule, "none", part, (ban.start, ban.end), NOBODY, ban, ban.veto.reason, len(tokens))
                ]
    return []

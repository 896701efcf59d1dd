"""Lines that introduce a list, and what they give to its items."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tracker.finder.actors import main_subject, subject_before
from tracker.finder.lexicon import Lexicon, Rule
from tracker.finder.listing import LISTED
from tracker.finder.raw import NOBODY, Stem
from tracker.finder.sentences import Sentence
from tracker.finder.triggers import Ban, Hit, bans, hits
from tracker.finder.vetoing import breaks
from tracker.phrases import Token

ASKED = Rule("asked", "asked", "firm", "ing", "none")

_ASKING = frozenset({"directive", "forecast", "hope"})
_LAST = 8  # words of a line among which the noun of its list stands


def stem_of(sentence: Sentence, words: Lexicon) -> Stem | None:
    """What a line that introduces a list gives to its items; None where it promises nothing."""
    tokens = sentence.tokens
    end = len(tokens)
    while end and (tokens[end - 1].norm in (":", "*", "：") or tokens[end - 1].text in "*_"):
        end -= 1
    banned = [ban for ban in bans(tokens[:end], words) if ban.veto.id in _ASKING]
    found = hits(tokens[:end], words)
    if found and (stem := _by_trigger(sentence, end, found, banned, words)):
        return stem
    if banned and _asks_itself(tokens, banned[0]):
        return Stem(ASKED, "list", NOBODY, sentence)
    if banned or any(token.norm in words.words("outcomes") for token in tokens[max(0, end - _LAST) : end]):
        return Stem(LISTED, "list", NOBODY, sentence, banned[0].veto.reason if banned else "")
    if end and tokens[end - 1].norm in ("by", "to"):
        subject = main_subject(tokens, end, words)
        return Stem(LISTED, "list", subject, sentence) if subject.sort in ("we", "party", "they") else None
    return None


def _by_trigger(
    sentence: Sentence, end: int, found: Sequence[Hit], banned: Sequence[Ban], words: Lexicon
) -> Stem | None:
    """The stem of a line whose last trigger is left open: "We will:", "They agreed on the following:"."""
    tokens = sentence.tokens
    wrapped = len(found) > 1 and found[-1].start - found[-2].end <= 1 and found[-1].end < end
    hit = found[-2] if wrapped else found[-1]
    tail = [token.norm for token in tokens[hit.end : end]]
    leading = ("by", "through", "to", "on", "following", "including", "that", "as")
    open_ended = len(tail) <= 4 or tail[-1] in leading or "following" in tail
    if not open_ended or hit.rule.family in ("progressive", "event") or tail[:1] == ["be"]:
        return None  # "will be guided by the following" promises nothing of its items
    subject = subject_before(tokens, hit.start, words)
    over = (ban for ban in banned if ban.end <= hit.start and not breaks(tokens, ban, hit, subject))
    reason = next((ban.veto.reason for ban in over), "")
    complement = "ing" if tail else hit.rule.complement
    rule = replace(hit.rule, complement=complement, include_trigger=False, whole=False, needs="")
    return Stem(rule, "list", subject, sentence, reason)


def _asks_itself(tokens: Sequence[Token], ban: Ban) -> bool:
    """Whether those who are asked are those who decide: "The Conference of the Parties calls on Parties to"."""
    at = ban.end + (ban.end < len(tokens) and tokens[ban.end].norm in ("all", "its", "the"))
    asked = tuple(token.text for token in tokens[at : at + 2])
    return bool(asked) and (asked[0] == "Parties" or asked in (("Member", "States"), ("Contracting", "Parties")))

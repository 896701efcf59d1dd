"""Promises without a trigger of their own: list items, orders, and the lines that introduce them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tracker.finder.actors import Subject, subject_before
from tracker.finder.clauses import parts
from tracker.finder.gazetteer import party_at
from tracker.finder.grammar import adverb_class, form_of
from tracker.finder.lexicon import Lexicon, Rule
from tracker.finder.openings import opens_verb, traits_of
from tracker.finder.raw import NOBODY, NOMINAL, Raw, Stem
from tracker.finder.sentences import CELL, Sentence
from tracker.finder.triggered import by_means, by_triggers, clause_start, past_wrappers
from tracker.finder.triggers import Hit
from tracker.phrases import Token

IMPERATIVE = Rule("imperative", "imperative", "firm", "base", "none")


LABELLED = Rule("labelled", "labelled", "firm", "np", "none")
PLEDGED = Rule("pledge-row", "commissive", "firm", "np", "party", needs="quantity")


LISTED = Rule("listed", "list", "firm", "ing", "none")


_FEWEST_TITLED = 4  # words of more than three letters
_LONGEST_NAMED = 25  # words
NAMED = Rule("named", "named", "firm", "np", "none")


_SPOKEN = frozenset({"commissive", "agree", "committed", "reaffirm", "nominal", "intend"})


def speaks_for_itself(tokens: Sequence[Token], found: Sequence[Hit], words: Lexicon) -> bool:
    """Whether a list item is a whole sentence of its own ("The United States will ...")."""
    if not found:
        return False
    first = found[0]
    if first.start == 1 and _binds_name(tokens, first):
        return True
    if form_of(words, tokens[0].norm) in ("base", "ing"):
        return False
    subject = subject_before(tokens, first.start, words)
    lead = after_lead(tokens)
    if subject.start >= lead and subject.sort in ("we", "party", "they", "programme"):
        return True
    return form_of(words, tokens[lead].norm) not in ("base", "ing") and any(hit.start > lead for hit in found)


def _binds_name(tokens: Sequence[Token], hit: Hit) -> bool:
    """Whether a trigger's verb makes a name of the word before it: "Target pledges to", "Snap will"."""
    return hit.rule.family in _SPOKEN | {"modal"} and tokens[hit.start].norm.endswith(("s", "will", "ed"))


def listed(sentence: Sentence, stem: Stem, found: Sequence[Hit], words: Lexicon) -> list[Raw]:
    """The promises of a list item: its verb phrases, or those of the pledge that it speaks of itself."""
    tokens = sentence.tokens
    start = after_lead(tokens)
    end = len(tokens)
    if tokens[start].norm in words.words("speaking"):
        return []
    start += start + 1 < end and tokens[start].norm == "to" and form_of(words, tokens[start + 1].norm) == "base"
    form = form_of(words, tokens[start].norm)
    if form not in ("base", "ing") and _is_clause(tokens, start, words):
        return []
    if (
        tokens[start + 1 : start + 2]
        and tokens[start + 1].text[0].isupper()
        and any(t.norm in words.words("finite") for t in tokens[start + 1 : start + 5])
    ):
        return []
    inner = [hit for hit in found if hit.rule.family in _SPOKEN and hit.start >= start]
    if form == "ing" and inner:
        return _outer(sentence, stem, start, inner[0].start, words) + by_triggers(
            sentence, inner, (), words, replace(stem.subject, start=0, end=0, sort="list")
        )
    complement = "ing" if form == "ing" or stem.rule.complement in ("np", "clause") else stem.rule.complement
    made = [
        piece
        for part in parts(tokens, past_wrappers(tokens, start, end, words), end, complement, words)
        for piece in by_means(tokens, part, words)
    ]
    return [
        Raw(sentence, stem.rule, stem.sort, part, (start, start), stem.subject, reason=stem.reason, limit=end)
        for part in made
    ]


def _is_clause(tokens: Sequence[Token], start: int, words: Lexicon) -> bool:
    """Whether an item is a statement rather than a phrase: it has a finite verb of its own."""
    finite = words.words("modals") | words.words("be") | words.words("have")
    return any(
        token.norm in finite
        or token.norm in words.words("told")
        or (
            form_of(words, token.norm) == "past"
            and i > 0
            and tokens[start + i - 1].kind == "word"
            and tokens[start + i - 1].text[0].isupper()
        )
        for i, token in enumerate(tokens[start : start + 16])
    )


def _outer(sentence: Sentence, stem: Stem, start: int, inner: int, words: Lexicon) -> list[Raw]:
    """What stands in an item beside its own pledge: "Supporting x and underscored their commitment to"."""
    tokens = sentence.tokens
    at = next((i for i in range(inner - 1, start, -1) if tokens[i].norm == "and" and inner - i <= 4), -1)
    if at < 0:
        return []
    made = parts(tokens, start, at, "ing", words)
    return [
        Raw(sentence, stem.rule, stem.sort, part, (start, start), stem.subject, reason=stem.reason, limit=at)
        for part in made
    ]


def after_lead(tokens: Sequence[Token]) -> int:
    """Past a short title that a list item starts with ("Clean energy: invest ...")."""
    for i, token in enumerate(tokens[:14]):
        if token.norm == ":" and i + 2 < len(tokens) and (i < 9 or tokens[i + 1].text[0].isupper()):
            return i + 1
    return 0


def imperative(sentence: Sentence, found: Sequence[Hit], words: Lexicon) -> list[Raw]:
    tokens = sentence.tokens
    item = sentence.block.kind.value == "item"
    lead = after_lead(tokens)
    lead = lead if item or lead <= 5 else 0
    start = lead + (adverb_class(words)(tokens, lead) if lead < len(tokens) else 0)
    if start + 1 < len(tokens) and tokens[start].norm == ",":
        start += 1
    if start >= len(tokens) - 1 or (start == 0 and not tokens[0].text[0].isupper()):
        return []
    form = form_of(words, tokens[start].norm)
    if any(token.norm == ":" for token in tokens[start : start + 3]) or _states(tokens, start, words):
        return []
    if any(hit.start == start + 1 and _binds_name(tokens, hit) for hit in found[:1]):
        return []
    if any(hit.rule.family in NOMINAL and 0 < hit.start - start <= 2 for hit in found[:2]):
        return []  # "Reiterate our commitment to", "Support the goal of"
    if tokens[start + 1].text[0].isupper() and any(
        token.norm in words.words("finite") for token in tokens[start + 1 : start + 5]
    ):
        return []
    if (
        form != "base"
        or not opens_verb(tokens, start, len(tokens), words)
        or tokens[start].norm in words.words("no_orders")
    ):
        return []
    if found and found[0].rule.subject == "any" and subject_before(tokens, found[0].start, words).start <= start:
        return []
    row = any(token.norm == CELL for token in tokens)
    sort = "titled" if _is_titled(tokens[start:]) and not row else "item" if item else "paragraph"
    limit = next((clause_start(tokens, hit, words) for hit in found if hit.start > start), len(tokens))
    made = parts(tokens, start, limit if limit > start + 2 else len(tokens), "base", words)
    return [Raw(sentence, IMPERATIVE, sort, part, (start, start), NOBODY, limit=limit) for part in made]


def _is_titled(tokens: Sequence[Token]) -> bool:
    """Whether the words are capitalised as a title's are: it names what the text below it promises."""
    long = [token for token in tokens if token.kind == "word" and len(token.text) > 3]
    return len(long) >= _FEWEST_TITLED and all(token.text[0].isupper() for token in long)


def named_item(sentence: Sentence, words: Lexicon) -> list[Raw]:
    """An item that only names what is to come ("A minimum wage of £10 by 2031", "Establishes a fund")."""
    tokens = sentence.tokens
    start = after_lead(tokens)
    if sentence.block.kind.value != "item" or not sentence.first or not 4 <= len(tokens) - start <= _LONGEST_NAMED:
        return []
    form = form_of(words, tokens[start].norm)
    if tokens[start].norm in words.words("no_orders"):
        return []
    if form == "past" or any(t.norm in words.words("finite") for t in tokens[start:]) or _told(tokens, start, words):
        return []
    made = parts(tokens, start, len(tokens), "ing", words)[:1]
    return [Raw(sentence, NAMED, "named", part, (start, start), NOBODY, limit=len(tokens)) for part in made]


def _told(tokens: Sequence[Token], start: int, words: Lexicon) -> bool:
    """Whether a verb in its past or in -s after a noun makes a statement of an item: "The board met"."""
    return any(
        form_of(words, tokens[i].norm) in ("past", "s")
        and not {"n"} & traits_of(words, tokens[i].norm)
        and tokens[i - 1].kind == "word"
        and tokens[i + 1].norm in words.words("determined")
        for i in range(start + 1, min(len(tokens) - 1, start + 10))
    )


def _states(tokens: Sequence[Token], start: int, words: Lexicon) -> bool:
    """Whether a word that looks like an order is the noun of a statement: "Budget documents are published"."""
    if "n" not in traits_of(words, tokens[start].norm):
        return False
    for i in range(start + 1, min(start + 9, len(tokens))):
        norm = tokens[i].norm
        if norm in words.words("subordinators") or tokens[i].text in ",;:":
            return False
        if norm in words.words("determined") and i == start + 1:
            return False
        past = (
            form_of(words, norm) == "past" and i + 1 < len(tokens) and tokens[i + 1].norm in words.words("determined")
        )
        if norm in words.words("finite") or past or norm in words.words("told"):
            return True
    return False


def labelled(sentence: Sentence, words: Lexicon) -> list[Raw]:
    """What stands after a label that promises ("Our ambition: no waste by 2030"), or a name ("Kuwait: $5 million")."""
    tokens = sentence.tokens
    at = next((i for i in range(1, min(8, len(tokens) - 2)) if tokens[i].norm in (":", CELL, "-")), 0)
    if not at or not sentence.first:
        return []
    end = len(tokens)
    if any(token.norm in words.words("labels") for token in tokens[:at]) and tokens[at].norm == ":":
        told = any(token.norm in words.words("finite") for token in tokens[at + 1 :])
        made = [] if told else parts(tokens, at + 1, end, "ing", words)[:1]
        return [Raw(sentence, LABELLED, "labelled", part, (0, at), NOBODY, limit=end) for part in made]
    named = party_at(tokens, 0) or (party_at(tokens, 1) if tokens[0].norm == "the" else None)
    if named and named[1] + (tokens[0].norm == "the") == at and _is_money(tokens, at + 1, words):
        made = parts(tokens, at + 1, end, "np", words)[:1]
        return [
            Raw(sentence, PLEDGED, "party", part, (at, at + 1), Subject(0, at, "party"), limit=end) for part in made
        ]
    return []


def _is_money(tokens: Sequence[Token], at: int, words: Lexicon) -> bool:
    before = words.units["currency_before"]
    return any(token.norm in before or token.text in "$€£¥" for token in tokens[at : at + 2])

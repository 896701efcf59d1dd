"""Who issues a text that names no group: the body that resolves, the name in its title, or whom it says most of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from tracker.finder.actors import is_party
from tracker.finder.layout import Kind
from tracker.finder.lexicon import Lexicon
from tracker.finder.sentences import Sentence
from tracker.phrases import Token

_HEAD = 8  # sentences in which a title stands
_LONGEST_TITLE = 24  # words
_JOINING = frozenset({"of", "the", "for", "and"})


def issuer_of(found: Sequence[Sentence], text: str, words: Lexicon) -> str:
    """The name of the body that a text speaks for, as it is written; empty where nothing tells."""
    return _resolving(found, text) or _in_title(found, text, words) or _most_bound(found, text, words)


def label_of(sentence: Sentence, text: str, words: Lexicon) -> str:
    """The party that stands before a colon at the head of an item: "The Harrow Foundation: $75 million for ..."."""
    tokens = sentence.tokens
    colon = next((i for i, token in enumerate(tokens[:9]) if token.norm == ":"), 0)
    start = int(tokens[0].norm == "the")
    if not sentence.first or colon <= start or not is_party(tokens, start, colon, words):
        return ""
    return _written(text, tokens, start, colon) if all(t.text[0].isupper() for t in tokens[start:colon]) else ""


def joint_sides(found: Sequence[Sentence], text: str) -> str:
    """The two sides of a joint text by its title, a bar between: "Joint Statement by Japan and Morland"."""
    for sentence in found[:_HEAD]:
        tokens = sentence.tokens
        if len(tokens) > 2 * _LONGEST_TITLE or not any(token.norm in ("joint", "bilateral") for token in tokens[:4]):
            continue
        for i in range(1, len(tokens) - 2):
            if tokens[i].norm != "and" or not (tokens[i - 1].text[0].isupper() and tokens[i + 1].text[0].isupper()):
                continue
            start = next((k for k in range(i - 1, 0, -1) if tokens[k].norm in ("by", "between", "of", "from")), -1)
            end = next((k for k in range(i + 1, len(tokens)) if not _in_title_name(tokens, k)), len(tokens))
            if start >= 0 and i - start <= 6:
                first = _written(text, tokens, start + 1, i)
                return f"{first.removeprefix('the ')}|{_written(text, tokens, i + 1, end)}"
    return ""


def _in_title_name(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].text[0].isupper() or tokens[at].norm in ("of", "the")


def responsible(sentence: Sentence, text: str, words: Lexicon) -> str:
    """The name after a label such as "Lead agency:", by which a table says whose promises follow; else empty."""
    tokens = sentence.tokens
    colon = next((i for i, token in enumerate(tokens[:6]) if token.norm == ":"), 0)
    label = " ".join(token.norm for token in tokens[:colon])
    return _written(text, tokens, colon + 1, len(tokens)) if label in words.words("responsible_labels") else ""


def _resolving(found: Sequence[Sentence], text: str) -> str:
    """ "The Conference of the Parties," on a line of its own, before what it decides."""
    for sentence in found[:40]:
        tokens = sentence.tokens
        whole = sentence.first and sentence.last and 2 < len(tokens) <= 12
        if whole and tokens[0].text == "The" and tokens[1].text[0].isupper() and tokens[-1].text == ",":
            return _written(text, tokens, 1, len(tokens) - 1)
    return ""


def _in_title(found: Sequence[Sentence], text: str, words: Lexicon) -> str:
    for sentence in found[:_HEAD]:
        if sentence.tokens[0].text == "[":
            continue
        title = sentence.block.kind is Kind.HEADING or (sentence.last and len(sentence.tokens) < _LONGEST_TITLE // 2)
        if not title or len(sentence.tokens) > _LONGEST_TITLE:
            return ""
        for start, end in _names(sentence.tokens):
            shouted = all(token.text.isupper() for token in sentence.tokens[start:end])
            if end - start > 1 and not shouted and is_party(sentence.tokens, start, end, words):
                return _written(text, sentence.tokens, start, end)
    return ""


def _most_bound(found: Sequence[Sentence], text: str, words: Lexicon) -> str:
    """The name before most of the verbs that bind, if it is more than half of such names."""
    counts: Counter[str] = Counter()
    for sentence in found:
        ends = {end: start for start, end in _names(sentence.tokens)}
        for i, token in enumerate(sentence.tokens):
            if i in ends and token.norm in words.words("binding"):
                counts[_written(text, sentence.tokens, ends[i], i)] += 1
    name, count = counts.most_common(1)[0] if counts else ("", 0)
    return name if count >= 2 and count * 2 > counts.total() else ""


def _names(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """The runs of capitalised words, with the small words that join them, as token ranges without articles."""
    runs: list[tuple[int, int]] = []
    at = 0
    while at < len(tokens):
        if tokens[at].kind != "word" or not tokens[at].text[0].isupper() or tokens[at].norm in _JOINING:
            at += 1
            continue
        end = at + 1
        ahead = end
        while ahead < len(tokens) and (tokens[ahead].norm in _JOINING or tokens[ahead].text[0].isupper()):
            ahead += 1
            end = ahead if tokens[ahead - 1].norm not in _JOINING else end
        runs.append((at, end))
        at = end
    return runs


def _written(text: str, tokens: Sequence[Token], start: int, end: int) -> str:
    return " ".join(text[tokens[start].start : tokens[end - 1].end].split()) if end > start else ""

"""Who issues a text that names no group: the body that resolves, the name in its title, or whom it says most of."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from tracker.finder.actors import is_party, is_titled
from tracker.finder.gazetteer import demonyms, party_at
from tracker.finder.grammar import closed, form_of
from tracker.finder.layout import Kind
from tracker.finder.lexicon import Lexicon
from tracker.finder.sentences import Sentence
from tracker.phrases import Token

_HEAD = 8  # sentences in which a title stands
_LONGEST_TITLE = 24  # words
_JOINING = frozenset({"of", "the", "for", "and"})


def issuer_of(found: Sequence[Sentence], text: str, words: Lexicon) -> str:
    """The name of the body that a text speaks for, as it is written; empty where nothing tells."""
    name = (
        _in_title(found, text, words)
        or _most_bound(found, text, words)
        or _most_told_of(found, text, words)
        or _first_told_of(found, text, words)
    )
    return _longest(name.removeprefix("My ").removeprefix("Our "), text)


def _first_told_of(found: Sequence[Sentence], text: str, words: Lexicon) -> str:
    """The body that opens the first full sentence: "Belhaven City Council has set out ..."."""
    finite = words.words("have") | words.words("be") | words.words("modals")
    for sentence in found[:_HEAD]:
        tokens = sentence.tokens
        if _is_title(sentence):
            continue
        start, end = next(iter(_names(tokens)), (1, 1))
        opens = start <= 1 and end < len(tokens) and tokens[end].norm in finite
        return _written(text, tokens, start, end) if opens and is_party(tokens, start, end, words) else ""
    return ""


def named_in_title(found: Sequence[Sentence], text: str, words: Lexicon) -> str:
    """The party that a line at the top consists of, or the company that it begins with: "Harrow plc | Report"."""
    for sentence in found[:3]:
        tokens = sentence.tokens
        hit = party_at(tokens, 0)
        if hit and hit[1] == len(tokens) and hit[0].kind != "state":
            return hit[0].name
        if name := _of_genre(tokens, text, words):
            return name
        for i in range(1, min(5, len(tokens))):
            known = tokens[i].norm in words.words("company_forms") and all(t.text[0].isupper() for t in tokens[:i])
            if known and (i + 1 == len(tokens) or tokens[i + 1].text in "|-–—:"):
                return _written(text, tokens, 0, i + 1)
    return ""


def _of_genre(tokens: Sequence[Token], text: str, words: Lexicon) -> str:
    """Whose document a title names: "Harbour Party Manifesto 2031", "Harrow Foods Sustainability Report"."""
    for i, token in enumerate(tokens[:8]):
        if token.norm in words.words("genres") and i:
            end = i
            while end > 1 and tokens[end - 1].norm in words.words("genre_words"):
                end -= 1
            start = int(tokens[0].norm == "the")
            if end <= start or tokens[end - 1].norm.endswith("'s") or tokens[end - 1].norm == "'":
                return ""  # "Chairman's Statement"
            named = [t for t in tokens[start:end] if t.kind == "word" and t.text[0].isupper()]
            whole = len(named) == end - start and not any(t.norm in closed(words.language) for t in named)
            return _written(text, tokens, start, end) if whole and is_party(tokens, start, end, words) else ""
    return ""


def at_home(found: Sequence[Sentence], text: str) -> str:
    """Who "we" is where a text says so in passing: "At Harrow we make", "We at Harrow"."""
    for sentence in found[:20]:
        tokens = sentence.tokens
        for first, end in _names(tokens):
            start = first + (tokens[first].norm == "at")
            led = start > 0 and tokens[start - 1].norm == "at" and start < end
            before = start > 1 and tokens[start - 2].norm == "we"
            if led and (before or [token.norm for token in tokens[end : end + 2] if token.text != ","][:1] == ["we"]):
                return _written(text, tokens, start, end)
    return ""


def group_in_title(found: Sequence[Sentence]) -> str:
    """The group that a title names: "G20 New Delhi Leaders' Declaration"."""
    for sentence in found[:3]:
        if not _is_title(sentence):
            return ""
        for at in range(len(sentence.tokens)):
            hit = party_at(sentence.tokens, at)
            if hit and hit[0].kind == "group" and not _is_about(sentence.tokens, at):
                return hit[0].name
    return ""


def _is_title(sentence: Sentence) -> bool:
    return len(sentence.tokens) <= _LONGEST_TITLE and (
        sentence.block.kind is Kind.HEADING or (sentence.first and sentence.last)
    )


def _is_about(tokens: Sequence[Token], at: int) -> bool:
    """Whether a title speaks of a party rather than for it: "Statement on the G7", "Report to the EU"."""
    before = [token.norm for token in tokens[max(0, at - 2) : at]]
    return any(norm in ("on", "to", "about", "with", "against", "at") for norm in before)


def labelled(found: Sequence[Sentence], text: str, words: Lexicon) -> str:
    """The name after a label at the top of a text: "From: Department of Health"; else the speaker of "Remarks by X"."""
    for sentence in found[:_HEAD]:
        tokens = sentence.tokens
        colon = next((i for i, token in enumerate(tokens[:4]) if token.norm == ":"), 0)
        label = " ".join(token.norm for token in tokens[:colon])
        end = next((i for i in range(colon + 1, len(tokens)) if _ends_label(tokens, i)), len(tokens))
        if label in words.words("issuer_labels") and is_party(tokens, colon + 1, end, words):
            return _written(text, tokens, colon + 1, end)
        owner = tokens[0].norm == "the" and len(tokens) == 3 and tokens[1].norm.endswith("'s")
        if owner and tokens[2].norm in words.words("speech_titles") and _is_title(sentence):
            return _written(text, tokens, 1, 2)[:-2]
        by = next((i for i, token in enumerate(tokens[:6]) if token.norm in ("by", "of") and i), 0)
        if by and tokens[0].norm in words.words("speech_titles") and _is_title(sentence):
            start = by + 1 + (tokens[by + 1].norm == "the")
            end = next((i for i in range(start, len(tokens)) if not _in_title_name(tokens, i)), len(tokens))
            if is_party(tokens, start, end, words):
                return _written(text, tokens, start, end)
    return ""


def _ends_label(tokens: Sequence[Token], at: int) -> bool:
    """Whether another label follows on the same line: "From: X Published: 27 November"."""
    return tokens[at].text in ";|." or (at + 1 < len(tokens) and tokens[at + 1].norm == ":")


def announcing(found: Sequence[Sentence], text: str, words: Lexicon) -> str:
    """Who announces at the beginning: "Harrow Foods today announced ..."; two with a bar between."""
    verbs = words.words("publishing")
    for sentence in found[:_HEAD]:
        tokens = sentence.tokens
        opening = verbs | words.words("title_verbs") if _is_title(sentence) else verbs
        for i in range(1, min(30, len(tokens))):
            end = _before_bracket(tokens, i - 1 if tokens[i - 1].norm == "today" else i)
            start = _name_before(tokens, end, words)
            if tokens[i].norm not in opening or start >= end or (start > 0 and tokens[i].norm not in verbs):
                continue
            name, state = _both(text, tokens, start, end), party_at(tokens, start)
            if "|" in name or not (is_titled(tokens, start, end - 1) or (state and state[0].kind == "state")):
                return name
    return ""


def _name_before(tokens: Sequence[Token], end: int, words: Lexicon) -> int:
    """Where the name that ends at a place begins; the place itself for none, or for a name led by a preposition."""
    start = end
    while (
        start
        and tokens[start - 1].kind == "word"
        and (tokens[start - 1].text[0].isupper() or tokens[start - 1].norm in _JOINING)
    ):
        start -= 1
    while start < end and tokens[start].norm in _JOINING:
        start += 1
    small = start < end and any(tokens[i].norm in closed(words.language) for i in (start, end - 1))
    return end if small or _is_led(tokens, start, words) else start


def _before_bracket(tokens: Sequence[Token], at: int) -> int:
    """The place before what stands in brackets there: "Harrow Foods (LSE: HRW) announced"."""
    if at and tokens[at - 1].text == ")":
        return next((i for i in range(at - 1, 0, -1) if tokens[i].text == "("), at)
    return at


def _both(text: str, tokens: Sequence[Token], start: int, end: int) -> str:
    """Two states or groups that speak as one, a bar between; else the name as it stands."""
    for i in range(start + 1, end - 1):
        if tokens[i].norm == "and" and party_at(tokens, i + 1) and any(party_at(tokens, k) for k in range(start, i)):
            return f"{_written(text, tokens, start, i)}|{_written(text, tokens, i + 1, end)}"
    return _written(text, tokens, start, end)


def label_of(sentence: Sentence, text: str, words: Lexicon) -> str:
    """The party that stands before a colon at the head of an item: "The Harrow Foundation: $75 million for ..."."""
    tokens = sentence.tokens
    colon = next((i for i in range(min(9, len(tokens))) if tokens[i].norm == ":" or _is_dash(tokens, i)), 0)
    start = int(tokens[0].norm == "the")
    if not sentence.first or colon <= start or not is_party(tokens, start, colon, words):
        return ""
    return _written(text, tokens, start, colon) if all(t.text[0].isupper() for t in tokens[start:colon]) else ""


def _is_dash(tokens: Sequence[Token], at: int) -> bool:
    """Whether a dash with blanks around it parts what stands before and after."""
    inner = 0 < at < len(tokens) - 1 and tokens[at].norm == "-"
    return inner and tokens[at - 1].end < tokens[at].start and tokens[at].end < tokens[at + 1].start


def sides_named(found: Sequence[Sentence]) -> str:
    """The two sides that a text tells of, a bar between: "The Chinese side", "the African side"."""
    sides: list[str] = []
    for sentence in found:
        for before, token in pairwise(sentence.tokens):
            if token.norm == "side" and before.text[0].isupper() and before.norm != "the":
                state = demonyms().get(before.norm)
                name = state.name if state else f"{before.text} side"
                sides += [name] if name not in sides else []
    return "|".join(sides) if len(sides) == 2 else ""


def joint_sides(found: Sequence[Sentence], text: str) -> str:
    """The two sides of a joint text by its title, a bar between: "Joint Statement by Japan and Morland"."""
    for sentence in found[:_HEAD]:
        tokens = sentence.tokens
        if len(tokens) > 2 * _LONGEST_TITLE or not any(token.norm in ("joint", "bilateral") for token in tokens[:4]):
            continue
        for i in range(1, len(tokens) - 1):
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


def resolving(found: Sequence[Sentence], text: str, words: Lexicon) -> str:
    """ "The Conference of the Parties," before what it recalls and decides, on a line of its own or not."""
    for sentence in found[:40]:
        tokens = sentence.tokens
        end = next((i for i, token in enumerate(tokens[:_LONGEST_TITLE]) if token.text == ","), 0)
        if not sentence.first or end < 3 or tokens[0].norm != "the" or not tokens[1].text[0].isupper():
            continue
        ends_line = end == len(tokens) - 1 and sentence.last
        if ends_line or (tokens[end + 1 : end + 2] and tokens[end + 1].norm in words.words("recitals")):
            return _written(text, tokens, 1, end)
    return ""


def _in_title(found: Sequence[Sentence], text: str, words: Lexicon) -> str:
    for sentence in found[:_HEAD]:
        if sentence.tokens[0].text == "[" or sentence.tokens[0].norm in words.words("salutations"):
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
    """The name before most of the verbs that bind, if it is more than half of such names; its commonest form."""
    counts: Counter[str] = Counter()
    forms: Counter[tuple[str, str]] = Counter()
    for sentence in found:
        ends = {end: start for start, end in _names(sentence.tokens) if not _is_led(sentence.tokens, start, words)}
        for i in range(len(sentence.tokens)):
            alone = i in ends and i - ends[i] == 1 and sentence.tokens[ends[i]].norm in closed(words.language)
            bound = [t.norm for t in sentence.tokens[i : i + 2] if t.norm not in words.words("be")][:1]
            if i in ends and not alone and bound and bound[0] in words.words("binding"):
                counts[sentence.tokens[i - 1].norm] += 1
                forms[sentence.tokens[i - 1].norm, _written(text, sentence.tokens, ends[i], i)] += 1
    last, count = counts.most_common(1)[0] if counts else ("", 0)
    names = [name for (end, name), _ in forms.most_common() if end == last]
    return names[0] if count >= 2 and count * 2 > counts.total() else ""


def _longest(name: str, text: str) -> str:
    """The name with what the text writes before or after its one word: "Council" -> "Belhaven City Council"."""
    if not name or " " in name:
        return name
    longer = re.search(rf"(?:[A-Z][\w’'-]+[ \t]){{1,3}}{re.escape(name)}\b", text)
    return longer.group().removeprefix("The ").removeprefix("My ") if longer else name


def _is_led(tokens: Sequence[Token], at: int, words: Lexicon) -> bool:
    """Whether a name follows a preposition ("on Wednesday pledged"), so that it is no subject."""
    return at > 0 and tokens[at - 1].norm in words.words("prepositions")


def _most_told_of(found: Sequence[Sentence], text: str, words: Lexicon) -> str:
    """The name that opens the most sentences, at least two, where no other opens half as many; in its longest form."""
    finite = words.words("modals") | words.words("be") | words.words("have")
    counts: Counter[str] = Counter()
    longest: dict[str, str] = {}
    for sentence in found:
        tokens = sentence.tokens
        start, end = next(iter(_names(tokens)), (len(tokens), len(tokens)))
        verb = end < len(tokens) and (tokens[end].norm in finite or form_of(words, tokens[end].norm) in ("s", "past"))
        if start <= 1 and verb and not words.forms.get(tokens[start].norm) and tokens[start].norm not in closed("en"):
            counts[tokens[start].norm] += 1
            written = _written(text, tokens, start, end)
            longest[tokens[start].norm] = max(longest.get(tokens[start].norm, ""), written, key=len)
    ranked = counts.most_common(2)
    alone = bool(ranked) and ranked[0][1] >= 2 and (len(ranked) == 1 or ranked[0][1] >= 2 * ranked[1][1])
    name = longest[ranked[0][0]] if alone else ""
    return "" if f"({name})" in text else name  # an abbreviation of what the text tells of


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

"""The finder: text in, candidates out, in document order. Pure and deterministic."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from tracker.finder import chinese, fields, gainers, inflected, measuring, nets, quantities, scoring, speaking, timing
from tracker.finder.endings import INFLECTED
from tracker.finder.facts import collective_of, language_of
from tracker.finder.grammar import form_of
from tracker.finder.issuer import responsible
from tracker.finder.layout import Kind as BlockKind
from tracker.finder.layout import blocks
from tracker.finder.lexicon import Lexicon, lexicon
from tracker.finder.listing import LISTED
from tracker.finder.numerals import adapted
from tracker.finder.pledgors import Speakers, counts_actor, listing, pledgors_of, resolved
from tracker.finder.raw import NOBODY, Raw, Stem
from tracker.finder.reading import promises
from tracker.finder.sentences import Sentence, sentences
from tracker.finder.stems import stem_of
from tracker.finder.tails import with_absolutes, with_tails
from tracker.model import Candidate, Span, Text, Tick, Tier, silent

Tallies = Mapping[str, tuple[float, float]]
_MOST_FIGURES = 20  # a run of words with more is a table
_A_TICK = 50  # sentences


@dataclass(frozen=True)
class _Reader:
    """What stays the same while one document is read."""

    text: str
    words: Lexicon
    issued: date | None
    tallies: Tallies


def find_candidates(
    text: Text, issued: date | None, tick: Tick = silent, *, tallies: Tallies | None = None
) -> list[Candidate]:
    """The candidates of a document in order, all tiers. `tallies` adds (right, wrong) decisions to each rule's record.

    Relative deadlines count from `issued`; without it they keep their phrase and have no reading. A language without a
    pack gives no candidates.
    """
    words = lexicon(text.facts.get("language") or language_of(text.text))
    if words is None:
        return []
    words = adapted(words, text.text)
    layout = blocks(text.text)
    found = sentences(text.text, layout)
    known = text.facts.get("collective") or collective_of(found, text.text, words.language)
    speakers = Speakers(tuple(filter(None, known.split("|"))))
    reader = _Reader(text.text, words, issued, tallies or {})
    return scoring.linked(_read_all(reader, found, speakers, tick))


def _read_all(reader: _Reader, found: Sequence[Sentence], speakers: Speakers, tick: Tick) -> list[Candidate]:
    out: list[Candidate] = []
    above = _Above()
    heads = {
        sentence.block.stem for sentence in found if sentence.block.stem >= 0 and sentence.block.kind is BlockKind.ITEM
    }
    for number, sentence in enumerate(found):
        if number % _A_TICK == 0:
            tick(number, len(found), "Finding promises")
        owner = responsible(sentence, reader.text, reader.words)
        speakers = replace(speakers, owner=(owner,)) if owner else speakers
        _note(reader, sentence, above, speakers)
        if owner or sentence.block.kind is BlockKind.HEADING:
            continue
        stem = _stem_for(sentence, above.stems, reader.words)
        before = found[number - 1] if number and found[number - 1].index == sentence.index else None
        last = above.names.get(sentence.block.stem) or speakers.last
        held = replace(speakers, last=last, before=before, times=_times_above(sentence, above))
        raws, made = _of_sentence(reader, sentence, stem, held, sentence.index in heads)
        out += made
        named = next(
            (c.pledgors for raw in reversed(raws) if raw.subject.sort == "party" for c in made[-1:] if c.pledgors), ()
        )
        speakers = replace(speakers, last=named or speakers.last)
        if sentence.index in above.stems:
            above.names[sentence.index] = above.names.get(sentence.index) or speakers.last
    tick(len(found), len(found), "Finding promises")
    return scoring.in_programme(out)


@dataclass
class _Above:
    """What lines and headings, by the index of their block, give to what stands under them."""

    stems: dict[int, Stem] = field(default_factory=dict)
    names: dict[int, tuple[str, ...]] = field(default_factory=dict)
    times: dict[int, tuple[timing.Moment, ...]] = field(default_factory=dict)
    lists: set[int] = field(default_factory=set)  # those that end in a colon


def _note(reader: _Reader, sentence: Sentence, above: _Above, speakers: Speakers) -> None:
    """Keep what a sentence gives to those under it."""
    index, words = sentence.index, reader.words
    if sentence.last and (stem := _stem(sentence, words)):
        above.stems[index], above.names[index] = stem, _listing(reader, stem, speakers)
    if sentence.block.kind is BlockKind.HEADING and sentence.tokens[-1].norm in words.words("outcomes"):
        above.stems[index] = Stem(LISTED, "list", NOBODY, sentence)
    if sentence.last and (leads := timing.leading(sentence, reader.text, words)):
        above.times[index] = leads
    if sentence.tokens[-1].norm in (":", "："):
        above.lists.add(index)


def _times_above(sentence: Sentence, above: _Above) -> tuple[timing.Moment, ...]:
    """The times of the line or heading above; a heading with a colon speaks for the list below it alone."""
    block = sentence.block
    if block.stem in above.times:
        return above.times[block.stem]
    listed = block.kind is BlockKind.ITEM or block.heading not in above.lists
    return above.times.get(block.heading, ()) if listed else ()


def _listing(reader: _Reader, stem: Stem, speakers: Speakers) -> tuple[str, ...]:
    """Whom the line above a list names."""
    if reader.words.language in INFLECTED:
        return speaking.listing(reader.text, stem, reader.words)
    return listing(reader.text, stem, speakers, reader.words)


def _has_figure(sentence: Sentence, words: Lexicon) -> bool:
    if words.language != "en":
        return False
    return 0 < sum(token.kind == "number" for token in sentence.tokens) <= _MOST_FIGURES


def _caught(reader: _Reader, sentence: Sentence, raws: Sequence[Raw], times: timing.Times) -> list[Raw]:
    """What only a figure speaks for, in a language for which that is tried."""
    if not _has_figure(sentence, reader.words):
        return []
    whole = (0, len(sentence.tokens))
    counted = quantities.quantities(reader.text, sentence.tokens, whole, reader.words, times.places)
    return nets.caught(sentence, raws, times.moments, counted, reader.words)


def _leads(raw: Raw, head: bool) -> bool:
    """Whether a promise only sums up what a list, or a text after a colon, says."""
    tokens = raw.sentence.tokens
    return raw.sentence.last and (head or (tokens[-1].norm == ":" and raw.part.full >= len(tokens) - 1))


def _of_sentence(
    reader: _Reader, sentence: Sentence, stem: Stem | None, held: Speakers, head: bool
) -> tuple[list[Raw], list[Candidate]]:
    """The raw promises of a sentence, and all candidates that it gives."""
    words = reader.words
    raws = [replace(resolved(raw, held, words), stem=_leads(raw, head)) for raw in _promises(sentence, words, stem)]
    times = timing.Times()
    if raws or _has_figure(sentence, words):
        times = timing.times_of(reader.text, sentence.tokens, words)
    all_raws = with_absolutes(with_tails(_bounded(raws), words), words)
    all_raws += _caught(reader, sentence, all_raws, times)
    all_raws.sort(key=lambda raw: (raw.part.start, raw.part.full))
    return raws, [candidate for raw in all_raws for candidate in _candidates(reader, raw, held, times)]


def _promises(sentence: Sentence, words: Lexicon, stem: Stem | None) -> list[Raw]:
    """The raw promises of a sentence, by the reader of its language."""
    if words.language in INFLECTED:
        return inflected.promises(sentence, words, stem)
    return chinese.promises(sentence, words, stem) if words.language == "zh" else promises(sentence, words, stem)


def _stem_for(sentence: Sentence, stems: dict[int, Stem], words: Lexicon) -> Stem | None:
    """The line that a block stands under; for a paragraph without a mark only if it begins as an item would."""
    stem = stems.get(sentence.block.stem)
    if stem is None and sentence.block.kind is BlockKind.ITEM:
        return stems.get(sentence.block.heading)
    if (
        stem
        and sentence.block.kind is BlockKind.PARAGRAPH
        and form_of(words, sentence.tokens[0].norm) not in ("base", "ing")
    ):
        del stems[sentence.block.stem]
        return None
    return stem


def _bounded(raws: Sequence[Raw]) -> list[Raw]:
    """Let no promise take a deadline that stands in or before the next one."""
    starts = [min(raw.part.start, raw.trigger[0], raw.subject.start or raw.trigger[0]) for raw in raws]
    return [
        replace(raw, limit=min([start for start in starts[i + 1 :] if start > raw.part.start], default=raw.limit))
        for i, raw in enumerate(raws)
    ]


def _stem(sentence: Sentence, words: Lexicon) -> Stem | None:
    tail = sentence.tokens[-3:]
    if words.language == "zh":
        return None
    if words.language in INFLECTED:
        return inflected.stem_of(sentence, words) if tail[-1].norm == ":" else None
    return stem_of(sentence, words) if any(token.norm in (":", "：", "following") for token in tail) else None


def _candidates(reader: _Reader, raw: Raw, speakers: Speakers, times: timing.Times) -> list[Candidate]:
    """The candidates of one raw promise: one, or one for each of its joined quantities."""
    tokens, words, found = raw.sentence.tokens, reader.words, times.moments
    raw = replace(raw, part=quantities.with_share(reader.text, tokens, raw.part, words))
    counted = quantities.quantities(reader.text, tokens, (raw.part.start, raw.part.end), words, times.places)
    if not measuring.has_needed(raw, counted, found):
        return []
    raw = measuring.as_measured(raw, counted, found, words)
    if words.language == "en" and measuring.long_ago(raw, found, reader.issued, words):
        raw = replace(raw, reason="It is already done, or was promised before.")
    split = quantities.joined(tokens, counted, raw.part, words, times.places) or measuring.by_nouns(
        tokens, raw.part, counted
    )
    if split:
        return [_candidate(reader, replace(raw, part=part), speakers, [one], found) for part, one in split]
    events = measuring.by_times(tokens, raw.part, found) if words.language == "en" else []
    pieces = [replace(raw, part=part, limit=part.full) for part in events] or [raw]
    return [_candidate(reader, piece, speakers, counted, found) for piece in pieces]


def _candidate(
    reader: _Reader, raw: Raw, speakers: Speakers, counted: Sequence[quantities.Found], found: Sequence[timing.Moment]
) -> Candidate:
    text, words, tokens, part = reader.text, reader.words, raw.sentence.tokens, raw.part
    inflecting = words.language in INFLECTED
    names, actor, doubt = (speaking.pledgors_of if inflecting else pledgors_of)(text, raw, speakers, words)
    due = timing.due_of(raw, part, found, reader.issued, speakers.times, words)
    beneficiaries, gaining = (speaking if inflecting else gainers).beneficiaries_of(text, raw, part, words)
    amounts = tuple(one.quantity for one in counted if not counts_actor(raw, one.end, words))
    start, end = raw.sentence.start, raw.sentence.end
    focus = (tokens[part.start].start, tokens[part.end - 1].end)
    spans = [*gaining, *(q.span for q in amounts if q.span), _trigger_span(text, raw)]
    deadline = due.span if due and due.span and start <= due.span.start < end else None
    spans += [span for span in (actor, deadline, _veto_span(text, raw)) if span]
    confidence = scoring.confidence(raw, words, reader.tallies, bool(doubt))
    return Candidate(
        quote=text[start:end],
        start=start,
        end=end,
        focus=text[slice(*focus)],
        focus_start=focus[0],
        focus_end=focus[1],
        pledgors=names,
        beneficiaries=beneficiaries,
        kind=fields.kind_of(raw, tokens, amounts, words, due is not None),
        quantities=amounts,
        due=due,
        strength=fields.strength_of(raw, tokens, words),
        confidence=confidence,
        rule=scoring.key(raw),
        why=tuple(sorted(set(spans), key=lambda span: (span.start, span.end, span.kind))),
        doubts=scoring.doubts(doubt, due, counted, reader.issued),
        tier=Tier.VETOED if raw.reason else scoring.tier(confidence),
        veto=raw.reason,
    )


def _trigger_span(text: str, raw: Raw) -> Span:
    tokens = raw.sentence.tokens
    first, last = raw.trigger
    if first == last:  # an item: its own verb
        last = first + 1
    last = max(last, min(raw.part.verb + 1, raw.part.end)) if raw.part.verb == last else last
    return Span("verb", tokens[first].start, tokens[last - 1].end, text[tokens[first].start : tokens[last - 1].end])


def _veto_span(text: str, raw: Raw) -> Span | None:
    if raw.veto is None:
        return None
    tokens = raw.sentence.tokens
    first, last = tokens[raw.veto.start], tokens[raw.veto.end - 1]
    return Span("veto", first.start, last.end, text[first.start : last.end])

"""What is promised: from the words after a trigger to its parts, split where they could be kept apart, cut where purpose starts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from tracker.finder.grammar import adverb_class, closed, form_of, verb_of
from tracker.finder.lexicon import Lexicon, lexicon
from tracker.phrases import Class, Token, word_class

_DETERMINED = frozenset("the a an our their its his her this these those all any each every both such no some more".split())
_STOPS = frozenset([";", "—", "–", "?", "!", "。", "；"])
_LONG_TAIL = 9  # words after "through" from which on it is means rather than part of the promise
_SHORT = 8  # words so few that a relative clause after them still says what is promised
_OPEN, _CLOSE = frozenset("([（"), frozenset(")]）")


@dataclass(frozen=True, slots=True)
class Part:
    """One promise: tokens [start:end), its verb (-1 for a noun phrase); `full` is where it would end uncut."""

    start: int
    end: int
    verb: int
    full: int


@cache
def _cuts(language: str) -> Class:
    words = lexicon(language)
    assert words is not None
    return word_class(words.grammar.get("cuts", ["\x00"]))


def parts(tokens: Sequence[Token], start: int, limit: int, complement: str, words: Lexicon) -> list[Part]:
    """The promises between two places: one for each joined verb with an object of its own."""
    end = _clause_end(tokens, start, limit, words)
    at = _skip_adverbs(tokens, start, end, words)
    if at >= end or tokens[at].text in ",.;:)":
        return []
    form = form_of(words, tokens[at].norm)
    mode = "ing" if complement == "ing" and form == "ing" else "base" if form == "base" and complement in ("base", "ing") else "np"
    if complement == "base" and mode == "np":
        mode = "base"  # after "will" and "to", any word is a verb
    if complement == "ing" and form == "base" and "n" in _traits(words, tokens[at].norm) and not opens_verb(tokens, at, end, words):
        mode = "np"
    if mode == "np":
        return [_trimmed(tokens, Part(start, end, -1, end), words)]
    made = [_trimmed(tokens, part, words) for part in _split(tokens, (at, end), mode, words)]
    return [part for part in made if part.end > part.start and tokens[part.start].kind != "mark"]


def _traits(words: Lexicon, norm: str) -> frozenset[str]:
    verb = verb_of(words, norm)
    return verb.traits if verb else frozenset()


def _clause_end(tokens: Sequence[Token], start: int, limit: int, words: Lexicon) -> int:
    depth = 0
    for i in range(start, limit):
        text = tokens[i].text
        if text in _OPEN:
            depth += 1
        elif text in _CLOSE:
            depth -= 1
            if depth < 0:
                return i
        elif depth == 0 and text in "-–—" and tokens[i - 1].text[0].isupper() and i + 1 < limit and tokens[i + 1].text[0].isupper():
            continue
        elif depth == 0 and text in _STOPS and not (text == ";" and _verb_follows(tokens, i, limit, words)):
            return i
        elif depth == 0 and text == "-" and i + 1 < limit and tokens[i].start > tokens[i - 1].end and tokens[i + 1].start > tokens[i].end:
            return i
    end = limit
    while end > start and tokens[end - 1].text in ".:,!?":
        end -= 1
    return end


def _verb_follows(tokens: Sequence[Token], at: int, limit: int, words: Lexicon) -> bool:
    """Whether a list goes on after a semicolon: "; and promote innovation"."""
    i = at + 1
    while i < limit and tokens[i].norm in ("and", "or", "to", "will", "also"):
        i += 1
    return i < limit and form_of(words, tokens[i].norm) in ("base", "ing") and opens_verb(tokens, i, limit, words)


def _skip_adverbs(tokens: Sequence[Token], at: int, end: int, words: Lexicon) -> int:
    adverb = adverb_class(words)
    while at < end:
        size = adverb(tokens, at)
        if not size or tokens[at].norm == "not":
            break
        at += size
    return at if at < end and tokens[at].norm != "not" else at


def _split(tokens: Sequence[Token], span: tuple[int, int], mode: str, words: Lexicon) -> list[Part]:
    start, end = span
    found: list[Part] = []
    state = _State(start, start)
    at, depth = start + 1, 0
    while at < end:
        depth += (tokens[at].text in _OPEN) - (tokens[at].text in _CLOSE)
        opener = _joined_verb(tokens, at, end, mode, words) if depth <= 0 and _joins(tokens, at) else -1
        if opener >= 0 and _has_object(tokens, state.verb, at, words):
            if not state.nested or _takes_up(tokens, at, opener, mode, state):
                found.append(Part(state.start, at, state.verb, at))
                state = _State(opener, opener)
                at = opener
            else:
                state.inner.append((at, opener))
        elif depth <= 0:
            _note_nesting(tokens, at, end, mode, state, words)
        at += 1
    last = Part(state.start, end, state.verb, end)
    return [*found, *(_inner_parts(tokens, last, state, words) or [last])]


@dataclass
class _State:
    """What is known while a promise is read: where it starts, whether an infinitive opened in it, and what is joined inside."""

    start: int
    verb: int
    nested: int = 0  # the place of the infinitive or "by doing" that opened
    purpose: bool = False  # ", to do" was seen
    inner: list[tuple[int, int]] = field(default_factory=list)


def _joins(tokens: Sequence[Token], at: int) -> bool:
    if tokens[at].norm in (",", "and", "or", ";", "but"):
        return True
    return [token.norm for token in tokens[at : at + 3]] == ["as", "well", "as"]


def _takes_up(tokens: Sequence[Token], at: int, opener: int, mode: str, state: _State) -> bool:
    """Whether a verb joined after an infinitive belongs to the trigger again rather than to the infinitive."""
    between = [tokens[i].norm for i in range(at, opener)]
    if "will" in between or "shall" in between or tokens[at].norm == ";":
        return True
    if "to" in between:
        return mode == "ing" or ("and" in between and not state.purpose)
    return between[:2] == [",", "and"] and not state.inner and mode == "base"


def _inner_parts(tokens: Sequence[Token], whole: Part, state: _State, words: Lexicon) -> list[Part]:
    """ "work with partners to A, B, and C": the joined infinitives are the promises, "work" only leads to them."""
    verb = verb_of(words, tokens[whole.verb].norm)
    if not state.inner or not state.nested or verb is None or verb.base not in words.words("leading"):
        return []
    starts = [state.nested + 1, *(opener for _, opener in state.inner)]
    ends = [*(at for at, _ in state.inner), whole.end]
    return [Part(start, end, start, end) for start, end in zip(starts, ends, strict=True)]


def _note_nesting(tokens: Sequence[Token], at: int, end: int, mode: str, state: _State, words: Lexicon) -> None:
    if not state.nested and _nests(tokens, at, end, mode, words):
        state.nested = at
    if tokens[at].norm == "to" and tokens[at - 1].norm == "," and mode == "base":
        state.purpose = True


def _nests(tokens: Sequence[Token], at: int, end: int, mode: str, words: Lexicon) -> bool:
    """Whether an infinitive or a "by doing" opens here, to which later verbs rather belong."""
    if at + 1 >= end:
        return False
    here, form = tokens[at].norm, form_of(words, tokens[at + 1].norm)
    if here in ("that", "which", "who", "whose"):
        return True
    if mode == "base":
        return here == "to" and form == "base"
    doing = form == "ing" or (here == "by" and _doing_after(tokens, at + 1, end, words))
    return here in ("by", "through", "of", "for", "in", "from") and doing


def _joined_verb(tokens: Sequence[Token], at: int, end: int, mode: str, words: Lexicon) -> int:
    """Where a joined verb phrase of the same form starts after a comma or "and"; -1 for none."""
    i = at + (3 if tokens[at].norm == "as" else 1)
    while i < end and tokens[i].norm in ("and", "or", "but", "also", "then", "to", "will", "shall", "further", "both", ",", "nor"):
        i += 1
    i = _skip_adverbs(tokens, i, end, words)
    if i >= end:
        return -1
    if i > at + 1 and tokens[i - 1].norm == "to" and tokens[at].norm == "," and "and" not in [tokens[k].norm for k in range(at, i)] and mode == "base":
        return -1  # ", to do" gives a purpose
    if tokens[i].norm == "not":
        return i if i + 1 < end and mode == "base" and form_of(words, tokens[i + 1].norm) == "base" else -1
    form = form_of(words, tokens[i].norm)
    if mode == "ing":
        joins = form == "ing" and opens_verb(tokens, i, end, words)
        listed = tokens[at].norm != "," or _and_follows(tokens, i, end, words)
        return i if joins and listed else -1
    if form != "base" or not opens_verb(tokens, i, end, words) or _among_adjectives(tokens, at, i, words):
        return -1
    return i


def _among_adjectives(tokens: Sequence[Token], at: int, opener: int, words: Lexicon) -> bool:
    """Whether the joiner stands among adjectives: "open, reliable, and secure internet"."""
    last = at - 1
    while last > 0 and tokens[last].norm in (",", "and"):
        last -= 1
    before = tokens[last].norm
    alike = before.endswith(("able", "ible", "ive", "ous", "ent", "ant", "ful", "ic")) and not before.endswith(("ment", "public", "executive", "republic", "traffic", "incentive", "initiative", "perspective", "objective", "representative", "directive"))
    listed = before in ("open", "free", "safe", "secure", "clean", "fair", "stable", "prosperous", "peaceful", "green")
    return (alike or listed) and tokens[opener].norm in ("open", "secure", "free", "clean", "clear", "complete", "correct", "equal", "live", "light", "warm", "direct", "separate", "smart", "advance", "advanced", "balance", "present", "near", "slow", "dry", "close")


def _and_follows(tokens: Sequence[Token], at: int, end: int, words: Lexicon) -> bool:
    """Whether an -ing after a comma is one of a list ("A-ing x, B-ing y, and C-ing z") rather than an afterthought."""
    if any(tokens[i].norm in ("and", "or", "to") for i in (at - 1, at - 2)):
        return True
    return any(
        tokens[i].norm == "and" and form_of(words, tokens[i + 1].norm) == "ing" for i in range(at, min(end - 1, at + 40))
    )


def opens_verb(tokens: Sequence[Token], at: int, end: int, words: Lexicon) -> bool:
    """Whether a word that can be a verb is one here, by what follows it."""
    verb = verb_of(words, tokens[at].norm)
    if verb is None or at + 1 >= end:
        return False
    following = tokens[at + 1]
    if [token.norm for token in tokens[max(0, at - 3) : at]] == ["as", "well", "as"]:
        return True
    if following.norm in (",", "and", "or"):  # "design, build and run the plant"
        return "n" not in verb.traits and _verb_after(tokens, at + 1, end, words)
    if following.norm in ("of", ".", ")", ":"):
        return False
    if following.norm in ("down", "up", "out", "off", "forward"):
        return True
    if "n" not in verb.traits:
        return True
    if form_of(words, tokens[at].norm) == "ing":
        return following.norm not in ("for", "in", "with", "between", "among", "at")
    if following.norm in _DETERMINED or following.kind == "number" or following.text in "$€£¥":
        return True
    if following.norm in ("for", "in", "between", "among", "is", "are", "will", "by", "from", "as", "within", "under"):
        return False
    if following.norm in ("with", "on", "to", "at", "toward", "towards", "together", "closely", "against", "through"):
        return tokens[at].norm in ("work", "partner", "act", "focus", "build", "move", "report", "start", "look", "aim", "plan", "fight", "engage", "contribute", "continue", "respond")
    if following.norm.endswith("ly") or _describes(following) or following.text[0].isupper():
        return True
    return following.norm.endswith("s") and (at == 0 or any(tokens[i].norm == "," for i in range(max(0, at - 2), at)))


def _verb_after(tokens: Sequence[Token], at: int, end: int, words: Lexicon) -> bool:
    while at < end and tokens[at].norm in (",", "and", "or"):
        at += 1
    return at < end and form_of(words, tokens[at].norm) in ("base", "ing")


def _describes(token: Token) -> bool:
    return token.norm.endswith(("al", "ive", "ous", "ful", "able", "ible", "ic", "ary", "ing", "ed", "er", "new", "-based", "ent", "ant"))


def _has_object(tokens: Sequence[Token], verb: int, at: int, words: Lexicon) -> bool:
    """Whether anything stands between a verb and a joiner that could be its object, so that the next verb has its own."""
    adverb = adverb_class(words)
    inner = [
        i for i in range(verb + 1, at)
        if tokens[i].norm not in (",", "and", "or") and form_of(words, tokens[i].norm) == "" and not adverb(tokens, i)
    ]  # fmt: skip
    return bool(inner) or (at - verb == 1 and "light" in _traits(words, tokens[verb].norm))


def _trimmed(tokens: Sequence[Token], part: Part, words: Lexicon) -> Part:
    """The shortest words that say what is promised: without trailing purpose, means and examples."""
    cut = _cuts(words.language)
    first = (part.verb if part.verb >= 0 else part.start) + 2
    depth = 0
    end = part.end
    for i in range(first, part.end):
        depth += (tokens[i].text in _OPEN) - (tokens[i].text in _CLOSE)
        if depth <= 0 and (cut(tokens, i) or _cuts_here(tokens, i, part, words)) and _says_enough(tokens, i, part, words):
            end = i
            break
    while end > part.start + 1 and (tokens[end - 1].text in ",;:-" or tokens[end - 1].norm in ("and", "or", "as", "also", "both")):
        end -= 1
    return Part(part.start, end, part.verb, part.full)


def _doing_after(tokens: Sequence[Token], at: int, end: int, words: Lexicon) -> bool:
    """Whether an -ing follows after adverbs: "by urgently and effectively addressing"."""
    adverb = adverb_class(words)
    while at < end and (tokens[at].norm == "and" or adverb(tokens, at)):
        at += max(1, adverb(tokens, at))
    return at < end and form_of(words, tokens[at].norm) == "ing"


def _says_enough(tokens: Sequence[Token], at: int, part: Part, words: Lexicon) -> bool:
    """Whether the words so far say what is promised; a verb with one word, or a bare sum of money, does not."""
    size = sum(token.kind != "mark" for token in tokens[part.start : at])
    if part.verb >= 0 and size <= 2 and tokens[at].norm != ",":
        return False
    spent = tokens[at - 1].norm in ("million", "billion", "trillion") or (tokens[at - 1].kind == "number" and tokens[at - 2].text in "$€£¥")
    return not (spent and part.verb >= 0 and at - part.verb <= 8 and any(tokens[i].norm == "to" for i in range(at, min(at + 14, part.full))))


def _cuts_here(tokens: Sequence[Token], i: int, part: Part, words: Lexicon) -> bool:
    norm = tokens[i].norm
    if i + 1 >= part.end:
        return False
    form = form_of(words, tokens[i + 1].norm)
    before = tokens[i - 1]
    if norm == "by" and (form == "ing" or _doing_after(tokens, i + 1, part.end, words)):
        return True
    if norm == "through" and part.full - i > _LONG_TAIL:
        return True
    if norm == "to" and form == "base" and opens_verb(tokens, i + 1, part.end, words):
        return not _carries(tokens, i, part, words)
    if part.verb < 0 and norm == "," and tokens[i + 1].norm in ("the", "we", "our", "they", "it", "this"):
        return True
    if part.verb < 0 and norm == "and" and form in ("base", "s") and "n" not in _traits(words, tokens[i + 1].norm):
        return True
    if norm in ("that", "which", "who") and sum(token.kind != "mark" for token in tokens[part.start : i]) < _SHORT:
        return False
    if norm in ("that", "which", "who"):
        finite = form in ("s", "base", "past", "pp") or tokens[i + 1].norm in words.words("modals") | words.words("be") | words.words("have")
        return finite and i - part.start >= 3
    if form_of(words, norm) == "pp" or (form_of(words, norm) == "past" and norm.endswith("ed")):
        placed = tokens[i + 1].norm in ("in", "on", "at", "by", "during", "under", "through")
        return placed and i - part.start >= 4 and before.kind == "word" and before.norm not in closed(words.language)
    return False


def _carries(tokens: Sequence[Token], at: int, part: Part, words: Lexicon) -> bool:
    """Whether the infinitive at a place belongs to the promise: "work to", "take steps to", "invest $2 million to"."""
    before = tokens[at - 1].norm
    if before in words.words("carriers") or before in words.words("light_objects"):
        return True
    verb = verb_of(words, tokens[part.verb].norm) if part.verb >= 0 else None
    if verb and ("light" in verb.traits or (verb.base in words.words("controlling") and at - part.verb <= 7)):
        return True
    if before.endswith(("able", "ible")) or before in ("ready", "willing", "likely", "due", "required", "from", "up"):
        return True
    money = before in ("million", "billion", "trillion", "dollars", "euros") or tokens[at - 1].kind == "number"
    return money or at - (part.verb if part.verb >= 0 else part.start) <= 2

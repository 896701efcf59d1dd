"""The future forms of French, Spanish and Russian verbs, from their infinitive."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from tracker.finder.forms import Verb, forms_of


def forms_in(language: str, verb: Verb) -> Iterator[tuple[str, str]]:
    """Each form of a verb that promises can stand in, with its name: base and future, or all of an English verb."""
    if language not in _FUTURES:
        yield from forms_of(verb)
        return
    yield verb.base, "base"
    yield from ((form, "future") for form in future_forms(language, verb))


def future_forms(language: str, verb: Verb) -> Iterator[str]:
    """The future forms of a verb; irregular ones stand in the table, with bars between."""
    yield from verb.irregular.split("|") if verb.irregular else _FUTURES[language](verb)


def _french(verb: Verb) -> Iterator[str]:
    stem = verb.base.removesuffix("e")
    yield from (stem + ending for ending in ("ai", "a", "ons", "ont"))


def _spanish(verb: Verb) -> Iterator[str]:
    yield from (verb.base + ending for ending in ("é", "á", "emos", "án"))


def _russian(verb: Verb) -> Iterator[str]:
    """The present of a perfective verb, which is its future; imperfective verbs have none of one word."""
    if "perf" not in verb.traits:
        return
    base, tail = (verb.base[:-2], True) if verb.base.endswith("ся") else (verb.base, False)
    for form in _russian_stems(base):
        yield form + "ся" if tail else form


def _russian_stems(base: str) -> Iterator[str]:
    if base.endswith("ить"):
        stem = base[:-3]
        hushing = stem[-1] in "жшщч"
        yield from (stem + ending for ending in ("ит", "ат" if hushing else "ят", "им"))
    elif base.endswith(("овать", "евать")):
        yield from (base[:-5] + ("у" if base[-5] == "о" else "ю") + ending for ending in ("ет", "ют", "ем"))
    elif base.endswith("нуть"):
        yield from (base[:-3] + ending for ending in ("ет", "ут", "ем"))
    else:
        yield from (base[:-2] + ending for ending in ("ет", "ют", "ем"))


_FUTURES: Mapping[str, Callable[[Verb], Iterator[str]]] = {"fr": _french, "es": _spanish, "ru": _russian}

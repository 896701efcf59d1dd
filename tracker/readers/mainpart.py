"""Which part of a web page is its text: where most words stand that are no links, without what navigates or shares."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from tracker.readers.hypertext import is_hidden

_AROUND = frozenset(("nav", "footer", "aside", "menu", "script", "style", "noscript", "template", "dialog", "iframe"))
_AROUND_ROLES = frozenset(("navigation", "banner", "contentinfo", "search", "complementary", "dialog", "menu", "alert"))
_AROUND_NAMES = re.compile(
    r"(?:(?:site|main|page|top|left|right|global|primary|secondary|mobile)[-_])*"
    r"(?:nav|navbar|navigation|menu|breadcrumbs?|cookies?|consent|share|sharing|social|sidebar|footer|masthead|skip|related"
    r"|newsletter|subscribe|comments?|pagination|pager|toolbar)"
    r"(?:[-_](?:bar|links?|menu|nav|banner|notice|list|items?|container|wrapper|inner|content|area|section|block|box|buttons?"
    r"|icons?|posts?|media|form|widget|message|law|info|popup))*",
    re.IGNORECASE,
)
_LITTLE = 0.3  # share of a page's words that a part with a telling name may hold and still be left out
_MOST = 0.85  # share of the words that even a hidden part must not hold, for pages that show it by a script
_FRAMES = frozenset(("div", "section", "main", "article", "center", "form", "td", "body"))
_LINE = 250  # characters, such as a copyright line
_FEW = 0.03  # share of the words
_MARKED = 0.4  # share of the words that <main> or <article> must hold to be believed


_ALONE = 0.75  # share of the words in all such parts: of several articles, no one is the page's text


@dataclass(slots=True)
class _Weight:
    words: int = 0  # characters that are no links
    linked: int = 0
    links: int = 0


def main_part(root: Any) -> Any:
    """The element that holds the page's text; what is around it is taken out of the tree."""
    body = next(root.iter("body"), root)
    _weigh_and_drop(body)
    weights = _weights(body)
    whole = max(1, weights[body].words)
    for mark in (".//main | .//*[@role='main']", ".//article | .//*[@itemprop='articleBody']"):
        marked = [element for element in body.xpath(mark) if element in weights]
        largest = max(marked, key=lambda element: weights[element].words, default=None)
        least = max(_MARKED * whole, _ALONE * sum(weights[element].words for element in marked))
        if largest is not None and weights[largest].words >= least:
            return _without_menus(largest, weights)
    return _without_menus(_innermost(body, weights), weights)


def _weigh_and_drop(body: Any) -> None:
    """Take out what is around the text by its element, role or name, unless too many of the words stand in it."""
    weights = _weights(body)
    whole = max(1, weights[body].words)
    for element in list(body.iterdescendants()):
        if not isinstance(element.tag, str) or element not in weights:
            continue
        share = weights[element].words / whole
        if (is_hidden(element) and share < _MOST) or (_is_around(element) and share < _LITTLE):
            _take_out(element)


def _is_around(element: Any) -> bool:
    if element.tag in _AROUND or element.get("role") in _AROUND_ROLES:
        return True
    if element.tag == "header":
        return next(element.iter("h1"), None) is None
    if element.tag in ("div", "section", "ul", "ol", "p", "span", "table"):
        names = f"{element.get('class', '')} {element.get('id', '')}".split()
        return any(map(_AROUND_NAMES.fullmatch, names))
    return False


def _take_out(element: Any) -> None:
    """Empty an element and hide it; the words behind it stay."""
    element.clear(keep_tail=True)
    element.set("hidden", "")


def _weights(root: Any) -> dict[Any, _Weight]:
    """For every element the words in it and how many of them are links."""
    from lxml import etree  # noqa: PLC0415 - costs 20 ms that only documents of markup should pay

    weights: dict[Any, _Weight] = {}
    open_: list[_Weight] = []
    inside_link = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if not isinstance(element.tag, str) or element.tag in ("script", "style", "noscript", "template"):
            continue
        if event == "start":
            inside_link += element.tag == "a"
            open_.append(_Weight(links=int(element.tag == "a")))
            _count(open_[-1], element.text, inside_link)
            continue
        inside_link -= element.tag == "a"
        weights[element] = done = open_.pop()
        if open_:
            outer = open_[-1]
            outer.words, outer.linked, outer.links = (
                outer.words + done.words, outer.linked + done.linked, outer.links + done.links
            )  # fmt: skip
            _count(outer, element.tail, inside_link)
    return weights


def _count(weight: _Weight, text: str | None, inside_link: int) -> None:
    length = len(text.strip()) if text else 0
    if inside_link:
        weight.linked += length
    else:
        weight.words += length


def _innermost(element: Any, weights: dict[Any, _Weight]) -> Any:
    """Down to the element whose words are spread over its children: what is left beside it may be a line or two."""
    while True:
        heavy = [child for child in element if child in weights and child.tag in _FRAMES]
        best = max(heavy, key=lambda child: weights[child].words, default=None)
        whole = weights[element].words
        if best is None or whole - weights[best].words > max(_LINE, _FEW * whole):
            return element
        element = best


def _without_menus(part: Any, weights: dict[Any, _Weight]) -> Any:
    """The part without lists and boxes that are hardly more than links."""
    for element in list(part.iterdescendants("ul", "ol", "div", "section", "table", "p")):
        weight = weights.get(element)
        if weight and weight.links >= 4 and weight.linked > 4 * weight.words and weight.linked < 40 * weight.links:
            _take_out(element)
    return part

"""Charts as SVG. Colours are written out, and each shape carries a class, so that a page can recolour it in the dark.

All lengths are in units of the view box, which is `WIDTH` wide; a letter is about half as wide as its size.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from xml.etree import ElementTree as Xml

from tracker.content import Bars, Burn, Chart, Figure, Mark, PaceBars, Timeline, Tone
from tracker.writers import display

WIDTH = 640.0
SIZE = 11.0
TEXT_FACE = "Libertinus Serif, Charter, Cambria, Georgia, serif"
SHAPE_FACE = "DejaVu Sans Mono, DejaVu Sans, Segoe UI Symbol, Apple Symbols, sans-serif"
COLOURS = {
    Tone.OPEN: "#cdd4d9",
    Tone.MOVING: "#1d5f8f",
    Tone.KEPT: "#27744a",
    Tone.WARNING: "#8a5a00",
    Tone.DANGER: "#ab2f27",
    Tone.QUIET: "#8f9aa3",
    "ink": "#1c2126",
    "muted": "#59646e",
    "line": "#b9c1c8",
    "ground": "#eef1f3",
    "band": "#dbe7f0",
    "on": "#ffffff",
    "accent": "#1d5f8f",
}


def svg(figure: Figure) -> str:
    """The figure as an SVG document with its title and its description in words."""
    drawn, height = _draw(figure.chart)
    root = Xml.Element("svg", xmlns="http://www.w3.org/2000/svg", viewBox=f"0 0 {WIDTH:g} {_n(height)}", role="img")
    root.set("font-family", TEXT_FACE)
    root.set("font-size", _n(SIZE))
    Xml.SubElement(root, "title").text = display.clean(figure.caption)
    Xml.SubElement(root, "desc").text = display.clean(figure.alternative)
    root.extend(drawn)
    return Xml.tostring(root, encoding="unicode")


def _draw(chart: Chart) -> tuple[list[Xml.Element], float]:
    match chart:
        case Bars():
            return _bars(chart)
        case PaceBars():
            return _pace_bars(chart)
        case Timeline():
            return _timeline(chart)
    return _burn(chart)


# --- shapes -----------------------------------------------------------------------------------------------------------


def _n(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _rect(x: float, y: float, size: tuple[float, float], colour: str, **more: str) -> Xml.Element:
    width, height = size
    places = {"x": _n(x), "y": _n(y), "width": _n(max(width, 0)), "height": _n(height)}
    return Xml.Element("rect", {**places, "class": f"f-{colour}", "fill": COLOURS[colour], **more})


def _line(start: tuple[float, float], end: tuple[float, float], colour: str, **more: str) -> Xml.Element:
    places = {"x1": _n(start[0]), "y1": _n(start[1]), "x2": _n(end[0]), "y2": _n(end[1])}
    return Xml.Element("line", {**places, "class": f"s-{colour}", "stroke": COLOURS[colour], **more})


def _text(x: float, y: float, text: str, colour: str = "ink", **more: str) -> Xml.Element:
    made = Xml.Element("text", {"x": _n(x), "y": _n(y), "class": f"f-{colour}", "fill": COLOURS[colour], **more})
    made.text = display.clean(text)
    return made


def _shape(x: float, y: float, mark: Mark, colour: str = "") -> Xml.Element:
    return _text(x, y, mark.shape, colour or _ink(mark.tone), **{"font-family": SHAPE_FACE})


def _ink(tone: Tone) -> str:
    return "muted" if tone in (Tone.OPEN, Tone.QUIET) else tone


def _cut(text: str, width: float) -> str:
    """Text that fits into a width, with an ellipsis where it does not."""
    most = max(int(width / (SIZE * 0.54)), 4)
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


# --- charts -----------------------------------------------------------------------------------------------------------

ROW = 24.0
BAR = 14.0


def _bars(chart: Bars) -> tuple[list[Xml.Element], float]:
    left = 210.0 if len(chart.bars) > 1 else 0.0
    drawn: list[Xml.Element] = []
    for row, bar in enumerate(chart.bars):
        y = row * ROW + 4
        if left:
            drawn.append(_text(0, y + BAR - 3, _cut(bar.label, left - 10)))
        total = sum(part.value for part in bar.parts)
        x = left
        for part in bar.parts:
            width = (WIDTH - left) * part.value / total
            drawn.append(_rect(x, y, (width - 1.5, BAR), part.mark.tone))
            if width > 34:
                on = "ink" if part.mark.tone is Tone.OPEN else "on"
                drawn += [
                    _shape(x + 6, y + BAR - 3.5, part.mark, on),
                    _text(x + 18, y + BAR - 3.5, f"{part.value}", on),
                ]
            x += width
    marks = {part.mark.code: part.mark for bar in chart.bars for part in bar.parts}
    legend, height = _legend(marks.values(), left, len(chart.bars) * ROW + 16)
    return drawn + legend, height


def _legend(marks: Iterable[Mark], left: float, y: float) -> tuple[list[Xml.Element], float]:
    drawn: list[Xml.Element] = []
    x = left
    for mark in marks:
        width = 22 + len(mark.word) * SIZE * 0.52
        if x + width > WIDTH:
            x, y = left, y + 16
        drawn += [_shape(x, y, mark), _text(x + 13, y, mark.word, "muted")]
        x += width + 8
    return drawn, y + 6


def _pace_bars(chart: PaceBars) -> tuple[list[Xml.Element], float]:
    left, right = 240.0, WIDTH - 56
    drawn: list[Xml.Element] = []
    for row, bar in enumerate(chart.bars):
        y = row * ROW + 4
        drawn.append(_text(0, y + BAR - 3, _cut(bar.label, left - 12)))
        drawn.append(_rect(left, y, (right - left, BAR), "ground"))
        if bar.expected:
            low, high = (left + (right - left) * float(share) for share in bar.expected)
            drawn.append(_rect(low - 1, y - 2, (high - low + 2, BAR + 4), "line"))
        if bar.share is None:
            drawn.append(_text(left + 6, y + BAR - 3, "no data", "muted", **{"font-style": "italic"}))
            drawn.append(_text(right + 8, y + BAR - 3, "–", "muted"))
            continue
        share = min(max(float(bar.share), 0.0), 1.0)
        drawn.append(_rect(left, y + 3, ((right - left) * share, BAR - 6), "accent"))
        drawn.append(_text(right + 8, y + BAR - 3, display.percent(bar.share)))
    y = len(chart.bars) * ROW + 16
    drawn += [_rect(left, y - 6, (14, 5), "accent"), _text(left + 19, y, "reached", "muted")]
    drawn += [
        _rect(left + 78, y - 9, (4, 11), "line"),
        _text(left + 88, y, "expected at an even pace (computed)", "muted"),
    ]
    return drawn, y + 6


def _place(first: date, last: date, left: float, right: float) -> tuple[float, float]:
    """The place of day 0 and the width of a day, so that `first` and `last` lie at the ends."""
    width = (right - left) / max((last - first).days, 1)
    return left - first.toordinal() * width, width


def _years(first: date, last: date, at: tuple[float, float], y: float, height: float) -> list[Xml.Element]:
    """A fine line and a number for each new year between two days; every fifth where they are many."""
    many = last.year - first.year > 14
    drawn = []
    for year in range(first.year + 1, last.year + 1):
        if many and year % 5:
            continue
        x = at[0] + date(year, 1, 1).toordinal() * at[1]
        drawn += [
            _line((x, y), (x, y + height), "line", **{"stroke-width": "0.5"}),
            _text(x, y + height + 11, f"{year}", "muted", **{"text-anchor": "middle", "font-size": "9.5"}),
        ]
    return drawn


def _today(day: date, at: tuple[float, float], y: float, height: float) -> list[Xml.Element]:
    x = at[0] + day.toordinal() * at[1]
    anchor = "end" if x > WIDTH - 60 else "start" if x < 60 else "middle"
    return [
        _line((x, y), (x, y + height), "ink", **{"stroke-dasharray": "2 2"}),
        _text(x, y - 4, "today", "muted", **{"text-anchor": anchor, "font-size": "9.5"}),
    ]


def _timeline(chart: Timeline) -> tuple[list[Xml.Element], float]:
    left, right, top = 80.0, WIDTH - 12, 16.0
    days = [chart.today, *(on for on, _ in chart.marks)]
    days += [day for span in chart.spans for day in (span.start or span.earliest, span.latest)]
    first, last = min(days), max(days)
    at = _place(first, last, left, right)
    rows = len(chart.spans) + bool(chart.marks)
    drawn = _years(first, last, at, top, rows * ROW)
    for row, span in enumerate(chart.spans):
        y = top + row * ROW + 5
        start, earliest, latest = (
            at[0] + day.toordinal() * at[1] for day in (span.start or span.earliest, span.earliest, span.latest)
        )
        drawn += [
            _text(0, y + BAR - 3, _cut(span.label, left - 10)),
            _rect(start, y + 4, (earliest - start, BAR - 8), "band"),
            _rect(earliest - 1.5, y, (max(latest - earliest, 0) + 3, BAR), "accent"),
        ]
    if chart.marks:
        y = top + len(chart.spans) * ROW + 5 + BAR - 3
        drawn.append(_text(0, y, "Judged", "muted"))
        drawn += [_shape(at[0] + on.toordinal() * at[1] - 3.5, y, mark) for on, mark in chart.marks]
    drawn += _today(chart.today, at, top, rows * ROW)
    return drawn, top + rows * ROW + 16


def _burn(chart: Burn) -> tuple[list[Xml.Element], float]:
    left, right, top, bottom = 60.0, WIDTH - 12, 18.0, 138.0
    last = max(chart.latest, chart.today, *(on for on, _ in chart.points))
    at = _place(chart.start, last, left, right)
    values = [chart.baseline, chart.target, *(value for _, value in chart.points)]
    low, high = min(values), max(values)

    def x(day: date) -> float:
        return at[0] + day.toordinal() * at[1]

    def y(value: Decimal) -> float:
        return bottom - (bottom - top) * float((value - low) / (high - low)) if high > low else bottom

    band = [
        (x(chart.start), y(chart.baseline)),
        (x(chart.earliest), y(chart.target)),
        (x(chart.latest), y(chart.target)),
    ]
    drawn = _years(chart.start, last, at, top, bottom - top)
    drawn += [
        _polygon(band, "band"),
        _line((left, bottom), (right, bottom), "line"),
        _line((left, y(chart.target)), (right, y(chart.target)), "muted", **{"stroke-width": "0.75"}),
        _text(left - 6, y(chart.target) + 4, display.number(chart.target), **{"text-anchor": "end"}),
        _text(left - 6, y(chart.baseline) + 4, display.number(chart.baseline), "muted", **{"text-anchor": "end"}),
    ]
    drawn += _points([(x(on), y(value)) for on, value in chart.points], [value for _, value in chart.points])
    if not chart.points:
        middle = (left + right) / 2
        no_data = {"text-anchor": "middle", "font-style": "italic"}
        drawn.append(_text(middle, (top + bottom) / 2, "no data", "muted", **no_data))
    drawn += _today(chart.today, at, top, bottom - top)
    return drawn, bottom + 16


def _polygon(points: list[tuple[float, float]], colour: str) -> Xml.Element:
    path = " ".join(f"{_n(x)},{_n(y)}" for x, y in points)
    attributes = {"points": path, "class": f"f-{colour} s-{colour}", "fill": COLOURS[colour], "stroke": COLOURS[colour]}
    return Xml.Element("polygon", attributes)


def _points(points: list[tuple[float, float]], values: list[Decimal]) -> list[Xml.Element]:
    """What was recorded: dots with their values, and a line between them. Before the first record nothing is known."""
    accent = COLOURS["accent"]
    path = " ".join(f"{_n(x)},{_n(y)}" for x, y in points)
    line = {"points": path, "class": "s-accent", "fill": "none", "stroke": accent, "stroke-width": "1.75"}
    drawn = [Xml.Element("polyline", line)] if len(points) > 1 else []
    for (x, y), value in zip(points, values, strict=True):
        drawn.append(Xml.Element("circle", {"cx": _n(x), "cy": _n(y), "r": "3", "class": "f-accent", "fill": accent}))
        drawn.append(_text(x + 6, y + 10, display.number(value)))
    return drawn

"""What every command takes: the store, the day, the form of the answer and the author, before or after its name."""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import click

from tracker import past, settings
from tracker.errors import NotFound
from tracker.past import Moment
from tracker.signals import Thresholds
from tracker.store import Store


class _Day(click.ParamType[date]):
    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is no day; write it as 2026-06-30.", param, ctx)


DAY = _Day()
KEY = "tracker.cli."


@dataclass(frozen=True, slots=True)
class Here:
    """Where and when a command is run.

    `named`: somebody chose the store for this call. `soon`: how many days ahead are due soon by the settings.
    `look_again`: after how many days to look again where nothing was found.
    `limits`: the thresholds by which signals are judged.
    `moment`: the day of knowledge and the day of truth by which the store is looked at.
    """

    path: Path
    named: bool
    today: date
    as_json: bool
    author: str
    soon: int
    look_again: int
    moment: Moment
    limits: Thresholds

    @contextlib.contextmanager
    def open(self, *, new: bool = False) -> Iterator[Store]:
        """The store, or the past that was asked for; what brings something in (`new`) makes one that is missing."""
        if not new and not self.path.exists():
            raise NotFound(f"There is no store {self.path}.", "'import', 'add' and 'demo' make one.")
        if self.moment:
            with past.opened(self.path, self.moment, author=self.author) as then:
                then.limits = self.limits
                yield then
        else:
            with Store(self.path, author=self.author) as store:
                store.limits = self.limits
                yield store


def _remember(ctx: click.Context, param: click.Parameter, value: object) -> None:
    if value:
        ctx.meta[KEY + str(param.name)] = value


def common() -> list[click.Parameter]:
    """The options of every command. They are taken before and after its name; the later one counts."""
    remembered = functools.partial(click.Option, expose_value=False, callback=_remember)
    return [
        remembered(
            ["--store"], type=click.Path(path_type=Path), help="The file to work on, instead of your own store."
        ),
        remembered(["--today"], type=DAY, help="The day to judge deadlines by, instead of the clock's."),
        remembered(["--json"], is_flag=True, help="One JSON array or object on standard output, and nothing else."),
        remembered(["--author"], help="The name under which changes are made, instead of the account's."),
    ]


def moments() -> list[click.Parameter]:
    """The options of commands that look at the store, and can look at it as it was."""
    remembered = functools.partial(click.Option, expose_value=False, callback=_remember, type=DAY)
    return [
        remembered(["--as-of"], help="What was true by this day: later-dated entries are left out."),
        remembered(["--known-on"], help="What was known by the end of this day (UTC): later entries are left out."),
    ]


def command(name: str, *, looks: bool = False) -> Callable[[Callable[..., Any]], click.Command]:
    """A command of this name: its function gets a `Here` and then its own arguments by name.

    One that `looks` at the store and changes nothing takes the days of `moments`, too.
    """

    def decorate(function: Callable[..., Any]) -> click.Command:
        @functools.wraps(function)
        def call(**values: Any) -> Any:
            return function(here(click.get_current_context().meta), **values)

        made = click.command(name)(call)
        made.params += [*common(), *(moments() if looks else [])]
        return made

    return decorate


def group(name: str, about: str) -> click.Group:
    """A command that has commands of its own; `about` is its help."""
    made = click.Group(name, help=about)
    made.params += common()
    return made


def here(given: dict[str, Any]) -> Here:
    """What the options say, with the environment, the settings and the clock for those that were not given."""
    path, chosen = given.get(KEY + "store"), settings.load()
    moment = Moment(given.get(KEY + "known_on"), given.get(KEY + "as_of"))
    return Here(
        path or settings.default_store(),
        bool(path or settings.store_variable()),
        moment.as_of or moment.known_on or given.get(KEY + "today") or date.today(),
        bool(given.get(KEY + "json")),
        given.get(KEY + "author") or chosen.author,
        chosen.soon_days,
        chosen.look_again_days,
        moment,
        settings.limits(chosen),
    )

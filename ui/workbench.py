"""What the window shows: one view at a time and the commitment in hand. Every command is called with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import QObject, QSettings, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from tracker import search
from tracker.errors import TrackerError
from ui.banner import Banner
from ui.importing import Importing
from ui.marking import translate, without_mark
from ui.places import Place, Places
from ui.session import Session
from ui.theme import Theme
from ui.views.commitments import CommitmentsView
from ui.views.document import DocumentView
from ui.views.review import ReviewView


@dataclass(frozen=True, slots=True)
class View:
    """A row of the table of views, from which menus, navigation, stack and pictures are made.

    `words` are the menu's, and `help` what F1 tells of it, marked for translation in the context "views". `make` builds
    the view on its first visit and connects it; `enter` is called each time it is asked for. `panel`: the detail panel
    is shown beside it. `listed`: it stands in the navigation.
    """

    key: str
    words: str
    icon: str
    shortcut: str
    make: Callable[[Workbench], QWidget]
    enter: Callable[[Workbench], object] | None = None
    panel: bool = True
    listed: bool = True
    help: str = ""

    @property
    def explained(self) -> str:
        """What it is for, translated."""
        return translate("views", self.help)

    @property
    def title(self) -> str:
        """Its name, translated, without the mark of a menu's key."""
        return without_mark(translate("views", self.words))


@runtime_checkable
class Lists(Protocol):
    """A view in which commitments are chosen: commands are for those."""

    def selected(self) -> list[int]: ...

    def select(self, id_: int) -> None: ...


@runtime_checkable
class Prints(Protocol):
    """A view that prints itself; of others a picture is printed."""

    def print_on(self, printer: Any) -> None: ...


class Workbench(QObject):
    """The window's parts as commands and views need them; it holds no data."""

    shown = Signal(str)  # the key of the view that came to the front
    document_shown = Signal(int)
    current_changed = Signal(int)
    moved = Signal()  # back and forward may lead elsewhere now
    store_wanted = Signal(object)  # the path of another store to open
    moment_wanted = Signal(object)  # the tracker.past.Moment to look back to

    def __init__(
        self, window: QWidget, session: Session, theme: Theme, state: QSettings, views: Sequence[View]
    ) -> None:
        super().__init__(window)
        self.window, self.session, self.theme, self.state = window, session, theme, state
        self.views = {view.key: view for view in views}
        self.stack, self.banner = QStackedWidget(), Banner(theme)
        self.importing = Importing(session, window)
        self.actions: dict[str, QAction] = {}  # by the command's key; filled by the window
        self.current = 0  # the commitment in the detail panel
        self.key = ""  # of the view that is shown
        self.folder = QTemporaryDir()  # of files that are dragged out
        self.places, self._travelling = Places(), False
        self._made: dict[str, QWidget] = {}

    def show_view(self, key: str) -> QWidget:
        """Bring a view to the front, building it on its first visit."""
        view = self.view(key)
        self.key = key
        self.stack.setCurrentWidget(view)
        self.shown.emit(key)
        self._agree(view)
        self._note()
        focus = getattr(view, "table", None) or view
        focus.setFocus(Qt.FocusReason.OtherFocusReason)
        return view

    def enter_view(self, key: str) -> None:
        """Bring a view to the front as its command does."""
        enter = self.views[key].enter
        if enter:
            enter(self)
        else:
            self.show_view(key)

    def view(self, key: str) -> QWidget:
        """A view by its key in the table."""
        if key not in self._made:
            self._made[key] = self.views[key].make(self)
            self.stack.addWidget(self._made[key])
        return self._made[key]

    def commitments_view(self) -> CommitmentsView:
        """The view of all commitments."""
        view = self.view("commitments")
        assert isinstance(view, CommitmentsView)
        return view

    def document_view(self) -> DocumentView:
        """The view of a document."""
        view = self.view("document")
        assert isinstance(view, DocumentView)
        return view

    def show_commitment(self, id_: int) -> None:
        """Show a commitment in the detail panel; 0 clears it."""
        self.current = id_
        self.current_changed.emit(id_)
        self._note()

    def follow(self, view: QWidget, id_: int) -> None:
        """Take over what is chosen in a view while that is seen: behind another it only keeps itself up to date."""
        if self.stack.currentWidget() in (view, None):
            self.show_commitment(id_)

    def show_new(self, id_: int) -> None:
        """Show a commitment that was just made, in the table and in the panel."""
        self._travelling = True
        self.show_view("commitments")
        view = self.commitments_view()
        view.search.clear()
        view.select_when_shown(id_)
        self._travelling = False
        self._note(id_, jump=True)
        self.show_commitment(id_)

    def show_source(self, id_: int) -> None:
        """Show the words of the document that a commitment rests on."""
        view = self.document_view()
        if view.show_commitment(id_):
            self._show_document_view(view)
        self.show_commitment(id_)

    def show_document(self, id_: int) -> None:
        """Show a document with its passages lit."""
        view = self.document_view()
        view.show_document(id_)
        self._show_document_view(view)

    def show_latest_document(self) -> None:
        """Show the document at hand, else the one imported last."""
        view = self.document_view()
        view.show_latest()
        self._show_document_view(view)

    def show_review(self, document: int = 0) -> None:
        """Show the queue of candidates, of one document or of all."""
        view = self.show_view("review")
        assert isinstance(view, ReviewView)
        view.show_document(document)

    def look_for(self, text: str) -> None:
        """Show in the table what a search finds; BadQuery where it cannot be read."""
        search.parse(text, self.session.today)
        self.show_view("commitments")
        self.commitments_view().look_for(text)

    def go(self, step: int) -> None:
        """Go back (-1) or forward (1) to what was seen; nothing happens where there is nothing."""
        place = self.places.move(step)
        if place is None:
            return
        self._travelling = True
        if place.view == "document" and place.document:
            self.show_document(place.document)
        else:
            self.show_view(place.view)
        view: object = self.stack.currentWidget()
        if isinstance(view, Lists) and place.commitment:
            view.select(place.commitment)
        self.show_commitment(place.commitment)
        self._travelling = False
        self.moved.emit()

    def selected(self) -> list[int]:
        """The commitments that a command is for: the rows chosen in the view, else the one in the detail panel."""
        view: object = self.stack.currentWidget()
        if isinstance(view, Lists) and view.selected():
            return view.selected()
        return [self.current] if self.current else []

    def show_error(self, error: Exception) -> None:
        """What the world does not allow goes into the banner; anything else is a fault of ours."""
        if not isinstance(error, TrackerError):
            raise error
        self.banner.say(str(error), error=True)

    def _show_document_view(self, view: DocumentView) -> None:
        self.show_view("document")
        self.document_shown.emit(view.document_id)

    def _note(self, commitment: int = 0, *, jump: bool = False) -> None:
        """Note what is seen, for the way back."""
        if self._travelling or not self.key:
            return
        document = self.document_view().document_id if self.key == "document" else 0
        self.places.note(Place(self.key, document, commitment or self.current), jump=jump)
        self.moved.emit()

    def _agree(self, view: object) -> None:
        """Make the row of the view and the detail panel the same commitment: commands are for both."""
        if isinstance(view, Lists) and self.current not in view.selected():
            view.select(self.current)
            self.show_commitment(next(iter(view.selected()), 0))

"""What is decided over candidates in the review: each method is a key and a button there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from tracker import documents, reshaping, review
from tracker.model import Label, Tier
from tracker.record import StoredCandidate, reference
from tracker.store import Store
from ui import words
from ui.dialogs.commitment import CommitmentDialog
from ui.dialogs.likeness import LikenessDialog
from ui.dialogs.reason import ask_reason
from ui.dialogs.split import SplitDialog
from ui.jobs import Job
from ui.panels.candidate import usual_reasons
from ui.panels.speaking import Speaking

if TYPE_CHECKING:
    from ui.views.review import ReviewView

AT_ONCE = 100
"""So many decisions are made at once; more are made beside the window."""


class Deciding(QObject):
    """`told` is a sentence where a key does not do what one might expect of it."""

    told = Signal(str)
    opened = Signal(int)

    def __init__(self, view: ReviewView) -> None:
        super().__init__(view)
        self._view, self._session = view, view.session

    def accept(self) -> None:
        """Make commitments of the chosen candidates."""
        ids = [c.id for c in self._view.chosen() if c.state in ("new", "rejected")]
        if ids:
            self._view.go_on_after(ids)
            self._decide(words.say(words.LABEL[Label.ACCEPT]), lambda store: review.accept(store, ids), len(ids))

    def edit(self) -> None:
        """Edit the fields of the candidate at hand, then accept it; or edit the commitment that it became."""
        item = self._view.current()
        if item is None or item.state in ("split", "merged"):
            return
        if item.state == "accepted" and item.commitment_id:
            CommitmentDialog(self._session, self._view, id_=item.commitment_id).exec()
            return
        issued = documents.get(self._session.store, item.document_id).facts.issued
        draft = review.draft_of(item.candidate)
        speaking = Speaking(self._view.theme, item.candidate)
        dialog = CommitmentDialog(self._session, self._view, draft=draft, issued=issued, speaking=speaking)
        if dialog.exec() and dialog.draft:
            self._view.go_on_after([item.id])
            self._session.run(review.accept, [item.id], {item.id: dialog.draft})

    def reject(self) -> None:
        """Turn the chosen candidates down, with a reason."""
        chosen = self._undecided()
        if not chosen:
            return
        sentence = self.tr("The reason is kept with the candidate, so that the coding can be checked.")
        reason = ask_reason(self.tr("Reject"), sentence, self._view, usual_reasons(chosen[0].candidate))
        if reason:
            ids = [c.id for c in chosen]
            self._view.go_on_after(ids)
            self._decide(self.tr("Reject"), lambda store: review.reject(store, ids, reason), len(ids))

    def split(self) -> None:
        """Make several candidates of the one at hand."""
        item = self._view.current()
        if item is None or item.state != "new":
            return
        dialog = SplitDialog(item, documents.text(self._session.store, item.version_id), self._view)
        if dialog.exec():
            made = self._session.run(reshaping.split, item.id, dialog.parts())
            self._view.want(made[0])

    def merge(self) -> None:
        """Make one candidate of those chosen; with one alone, ask which commitment it is another wording of."""
        chosen = self._undecided()
        if len(chosen) > 1:
            into = self._session.run(reshaping.merge, [c.id for c in chosen])
            self._view.want(into)
        elif chosen:
            dialog = LikenessDialog(self._session, chosen[0], self._view)
            if dialog.exec() and dialog.chosen():
                self.take_as_wording(dialog.chosen())

    def take_as_wording(self, commitment: int) -> None:
        """Take the candidate at hand as another wording of a commitment."""
        item = self._view.current()
        if item and item.state == "new":
            self._view.go_on_after([item.id])
            self._session.run(reshaping.merge_into_commitment, [item.id], commitment)

    def reconsider(self) -> None:
        """Put the chosen rejected candidates back into the queue, or say what takes other decisions back."""
        chosen = self._view.chosen()
        ids = [c.id for c in chosen if c.state == "rejected"]
        if ids:
            self._session.run(review.reconsider, ids)
        elif chosen:
            self.told.emit(self._way_back(chosen[0]))

    def _way_back(self, item: StoredCandidate) -> str:
        if item.state == "accepted":
            said = self.tr(
                "%1 was accepted as %2. Z undoes the last step; to take back an older one, open it (O) and withdraw it."
            )
            return said.replace("%1", item.ref).replace("%2", reference("C", item.commitment_id or 0))
        if item.state == "new":
            return self.tr("%1 is not decided, so there is nothing to take back.").replace("%1", item.ref)
        return self.tr("%1 was %2; undo brings it back.").replace("%1", item.ref).replace("%2", item.reason)

    def accept_sure(self) -> None:
        """Accept all that the finder is sure of among what is shown, as one change."""
        document = self._view.document or None
        number = sum(c.state == "new" and c.candidate.tier is Tier.SURE for c in self._view.queue.all)
        if number:
            self._decide(self.tr("Accept all sure"), lambda store: review.accept_sure(store, document), number)

    def open(self) -> None:
        """Show the commitment that the candidate at hand became, in its document."""
        item = self._view.current()
        if item and item.commitment_id:
            self.opened.emit(item.commitment_id)

    def _undecided(self) -> list[StoredCandidate]:
        return [c for c in self._view.chosen() if c.state == "new"]

    def _decide(self, title: str, decide: Callable[[Store], object], number: int) -> None:
        if number > AT_ONCE:
            self._session.start(Job(title, lambda store, _: decide(store)))
        else:
            self._session.run(decide)

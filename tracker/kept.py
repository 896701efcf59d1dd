"""What a commitment's row keeps of its deadlines and judgements, so that lists need not ask: made again from those."""

from __future__ import annotations

from tracker import commitments
from tracker.model import Reading
from tracker.sqlite import Connection

COLUMNS = frozenset({"due", "due_earliest", "due_latest", "status", "status_on"})

_STATUS = (
    "SELECT coalesce(max(value), ''), max(valid_on) FROM (SELECT value, valid_on FROM status_entry"
    " WHERE commitment_id = commitment.id AND party_id IS NULL AND scale = 'tracker'"
    " ORDER BY valid_on DESC, recorded_at DESC, id DESC LIMIT 1)"
)
_DUE = (
    "SELECT c.id, coalesce(first.edtf, ''),"
    " (SELECT min(earliest) FROM deadline_now WHERE commitment_id = c.id),"
    " (SELECT max(latest) FROM deadline_now WHERE commitment_id = c.id)"
    " FROM commitment c LEFT JOIN deadline_now first ON first.commitment_id = c.id AND first.position = 0"
)


def make_again(db: Connection, only: int | None = None) -> None:
    """Bring what is kept into step with what it is kept of, where it differs: in `only` this commitment, or in all."""
    where, values = ("id = :only", {"only": only}) if only else ("true", {})
    db.execute(
        f"UPDATE commitment SET (status, status_on) = ({_STATUS})"  # noqa: S608 - constants
        f" WHERE {where} AND (status, status_on) IS NOT ({_STATUS})",
        values,
    )
    for id_, edtf, earliest, latest in db.execute(f"{_DUE} WHERE c.{where}" if only else _DUE, values).fetchall():
        due = (commitments.end_text(Reading(edtf, None, None)), earliest, latest)
        db.execute(
            "UPDATE commitment SET due = ?, due_earliest = ?, due_latest = ?"
            " WHERE id = ? AND (due, due_earliest, due_latest) IS NOT (?, ?, ?)",
            (*due, id_, *due),
        )

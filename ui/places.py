"""The way back: the views and records that were seen, in their order, as a browser keeps its pages."""

from __future__ import annotations

from dataclasses import dataclass, replace

MOST = 100


@dataclass(frozen=True, slots=True)
class Place:
    """What was seen: a view, the document in it (0 for none) and the commitment in hand (0 for none)."""

    view: str
    document: int = 0
    commitment: int = 0


class Places:
    """Places with one of them as the present one. Stepping through the rows of a view makes no new place."""

    def __init__(self) -> None:
        self._seen: list[Place] = []
        self._at = -1

    def note(self, place: Place, *, jump: bool = False) -> None:
        """Go on to a place; what lay ahead is forgotten. Another commitment is a place of its own only after a jump."""
        here = self.here
        if here == place:
            return
        stepped = here and replace(here, commitment=place.commitment) == place
        if here and stepped and not (jump and here.commitment):
            self._seen[self._at] = place
            return
        self._seen = [*self._seen[: self._at + 1], place][-MOST:]
        self._at = len(self._seen) - 1

    @property
    def here(self) -> Place | None:
        return self._seen[self._at] if self._seen else None

    def can(self, step: int) -> bool:
        """Whether there is a place so many steps ahead (1) or behind (-1)."""
        return 0 <= self._at + step < len(self._seen)

    def move(self, step: int) -> Place | None:
        """Go back (-1) or forward (1); gives the place, None where there is none."""
        if not self.can(step):
            return None
        self._at += step
        return self._seen[self._at]

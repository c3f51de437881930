"""The workplace as one person's windows have it: the same in everything, but that its station is for this person's eyes. Knows no page."""

from typing import Any, cast

from offline.people import Session
from ui.workplace.workplace import Workplace


class _Seated:
    """Invariant: everything but the station is the workplace's own."""

    def __init__(self, workplace: Workplace, session: Session) -> None:
        self._workplace = workplace
        self.station = workplace.station.seen_by(session)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._workplace, name)


def seated(workplace: Workplace, session: Session) -> Workplace:
    """Every window of a person is made with this: no page of it can read what he may not see."""
    return cast("Workplace", _Seated(workplace, session))

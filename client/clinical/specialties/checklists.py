"""Checklists: which item is done by whom, what is open, and how long there is; refuses to tick anything because time has passed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from client.clinical.specialties.book import Checklist, ChecklistItem
from client.records.specialties import CheckedItem


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemStanding:
    """An item with the newest answer to it; None: nobody said anything."""

    item: ChecklistItem
    said: CheckedItem | None = None

    @property
    def is_open(self) -> bool:
        return self.said is None

    @property
    def is_under(self) -> bool:
        """A score that does not reach what the list asks for."""
        least, said = self.item.least, self.said
        return least is not None and said is not None and said.score is not None and said.score < least


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """One list of one stay. `due_at`: when it should be through; None where no time is known to count from."""

    checklist: Checklist
    items: tuple[ItemStanding, ...]
    due_at: datetime | None = None

    @property
    def answered(self) -> int:
        return sum(1 for one in self.items if not one.is_open)

    @property
    def next(self) -> ItemStanding | None:
        return next((one for one in self.items if one.is_open), None)

    def is_late(self, now: datetime) -> bool:
        return self.due_at is not None and now > self.due_at and self.next is not None


def standing(checklist: Checklist, said: Sequence[CheckedItem], since: datetime | None) -> Standing:
    """The newest answer to an item counts; `since` is what its time counts from."""
    newest: dict[str, CheckedItem] = {}
    for one in sorted(said, key=_when):
        if one.checklist == checklist.id:
            newest[one.item] = one
    within = checklist.within_h
    due = since + timedelta(hours=within) if since is not None and within is not None else None
    items = tuple(ItemStanding(item=item, said=newest.get(item.id)) for item in checklist.items)
    return Standing(checklist=checklist, items=items, due_at=due)


def _when(one: CheckedItem) -> tuple[float, str]:
    return one.at.timestamp() if one.at is not None else 0.0, one.key

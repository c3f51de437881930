"""Checklists: which item is done by whom, what is open, and how long there is; refuses to tick anything because time has passed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from client.clinical.specialties.book import Checklist, ChecklistItem
from client.records.specialties import CheckedItem


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemStanding:
    """An item with the newest answer to it; None: nobody said anything. `against` says the opposite, each not knowing of the other.

    Then nothing is answered: neither of the two is right because it came later.
    """

    item: ChecklistItem
    said: CheckedItem | None = None
    against: CheckedItem | None = None
    earlier: tuple[str, ...] = ()
    """Every answer that a further one takes the place of."""

    @property
    def is_open(self) -> bool:
        return self.said is None or self.against is not None

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
    """The newest answer to an item counts, unless another says the opposite beside it; `since` is what its time counts from."""
    given: dict[str, list[CheckedItem]] = {}
    for one in sorted(said, key=_when):
        if one.checklist == checklist.id:
            given.setdefault(one.item, []).append(one)
    within = checklist.within_h
    due = since + timedelta(hours=within) if since is not None and within is not None else None
    items = tuple(_standing(item, given.get(item.id, [])) for item in checklist.items)
    return Standing(checklist=checklist, items=items, due_at=due)


def _standing(item: ChecklistItem, given: Sequence[CheckedItem]) -> ItemStanding:
    """What nobody has answered anew stands. Two opposite ones of one person are a correction, whose he knows."""
    replaced = {key for one in given for key in one.earlier}
    left = [one for one in given if one.key not in replaced]
    said = left[-1] if left else None
    others = [one for one in left if said is not None and one.is_done is not said.is_done and not _is_one(one, said)]
    return ItemStanding(
        item=item, said=said, against=others[-1] if others else None, earlier=tuple(one.key for one in left)
    )


def _is_one(one: CheckedItem, other: CheckedItem) -> bool:
    """One person, as far as it is known who they are."""
    return bool(one.by) and one.by == other.by


def _when(one: CheckedItem) -> tuple[float, str]:
    return one.at.timestamp() if one.at is not None else 0.0, one.key

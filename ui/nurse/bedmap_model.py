"""The bed map's view model: cards, ledger, filters, jump to a bed, to-do list. Holds what the station said; decides nothing about care."""

from collections import Counter
from datetime import datetime

import msgspec

from client.clinical.fluids import FluidBook
from client.records import Person, Role
from offline.changes import Change
from offline.day_views import OnDuty
from offline.projection.doses import HOURS_BACK
from offline.views import BedCard, WardMap
from ui.nurse import bed_filters
from ui.nurse.bed_face import TasksDue
from ui.nurse.bed_facts import is_announced, is_inpatient
from ui.nurse.door import NurseStation
from ui.nurse.hearing import concerns
from ui.nurse.ledger import Duty, Ledger, doctors_now, duties, ledger
from ui.nurse.loading import Knowing, Loading
from ui.nurse.todo import Todo, TodoSlot, slots, todo_items
from ui.nurse.vitals_model import SLOT_HOURS, is_in_slot, slot_around

HOURS_AHEAD = 4


class BedMapModel(Loading):
    """Invariant: cards, figures and to-do list come from one refresh; a filter hides cards and never changes a count."""

    def __init__(self, station: NurseStation, person: Person, hours: tuple[int, ...] = SLOT_HOURS) -> None:
        """`hours`: of the slots in which this hospital measures."""
        super().__init__()
        self._station, self._person, self._hours = station, person, hours
        self.ward: WardMap | None = None
        self.items: tuple[Todo, ...] = ()
        self.filter = bed_filters.ALL
        self.order = bed_filters.BY_BED
        self.is_mine = False
        """Whether the to-do list is of this nurse's patients alone."""
        self.on_duty: tuple[OnDuty, ...] = ()
        self.typed = ""
        self.to_assess: Counter[str] = Counter()

    async def refresh(self) -> None:
        with self.refreshing() as is_latest:
            ward = await self._station.ward_map()
            tasks = await self._station.tasks()
            due = await self._station.due(HOURS_BACK, HOURS_AHEAD)
            verify = await self._station.to_verify()
            assess = await self._station.assessments_due()
            roster = await self._station.on_duty()
            if not is_latest():
                return
            self.to_assess = Counter(one.patient for one in assess if one.is_due(self.now))
            ward = msgspec.structs.replace(ward, cards=(*ward.cards, *ward.awaited))
            self.on_duty = roster
            self.ward, self.items = seated(ward), todo_items(tasks, due, verify, self.now)

    def is_touched_by(self, change: Change) -> bool:
        """Nearly any change may move a count of the ward."""
        return concerns(change)

    @property
    def now(self) -> datetime:
        return self._station.clock.now()

    @property
    def is_known(self) -> bool:
        """Of a ward not read, or nobody is known on, nothing is counted: unknown is not zero, and no bed is free."""
        found = self.ward.cards if self.ward is not None and self.knowing is not Knowing.FAILED else ()
        return any(card.patient is not None for card in found)

    # -- what is shown ------------------------------------------------------------------------------------------

    def cards(self) -> tuple[BedCard, ...]:
        return () if self.ward is None else bed_filters.shown(self.ward, self._tests()[self.filter], self.order)

    def counts(self) -> dict[str, int]:
        return bed_filters.counts(self.ward, self._tests()) if self.ward is not None and self.is_known else {}

    def ledger(self) -> Ledger:
        zone = self._station.clock.zone
        known = self.ward if self.is_known else None
        return (
            ()
            if known is None
            else ledger(known, self.now.astimezone(zone).date(), zone, sees_billing=self.sees_billing)
        )

    def duties(self) -> tuple[Duty, ...]:
        return duties(self.ward) if self.ward is not None and self.is_known else ()

    def doctors(self) -> tuple[Duty, ...]:
        """Who is there now by the times that central gives; of whom it gives none nothing is said."""
        if not self.is_known:
            return ()
        return doctors_now(self.on_duty, self.now.astimezone(self._station.clock.zone))

    def shift_ends(self, book: FluidBook | None) -> str:
        """When the shift ends that runs now, by the site's shifts; empty where it names none."""
        if book is None or not self.is_known:
            return ""
        _, _, until = book.shift(self.now.astimezone(self._station.clock.zone))
        return f"{until.astimezone(self._station.clock.zone):%H:%M}"

    def todo(self) -> tuple[TodoSlot, ...]:
        items = self.mine() if self.is_mine else self.items
        return slots(items, self._station.clock.zone) if self.is_known else ()

    def mine(self) -> tuple[Todo, ...]:
        """What is to be done for the patients whose stay names this nurse."""
        if self.ward is None:
            return ()
        holds = self._tests()["mine"]
        keys = {card.patient.key for card in self.ward.cards if card.patient is not None and holds(card)}
        return tuple(item for item in self.items if item.patient in keys)

    def tasks_of(self, card: BedCard) -> TasksDue:
        """Whether the signs of the present slot are missing, and how many assessments are due."""
        if card.patient is None or not is_inpatient(card):
            return TasksDue()
        local = self.now.astimezone(self._station.clock.zone)
        slot = slot_around(local, self._hours)
        times = [vital.sign.taken_at for vital in card.vitals if vital.sign.taken_at is not None]
        is_to_measure = not is_in_slot(max(times, default=None), slot)
        return TasksDue(is_to_measure=is_to_measure, to_assess=self.to_assess[card.patient.key])

    @property
    def sees_billing(self) -> bool:
        """What billing says of a prepayment is for who runs the ward."""
        return self._person.role is Role.HEAD_NURSE

    def overdue(self) -> int:
        return sum(item.is_overdue for item in self.items)

    # -- what a person does -------------------------------------------------------------------------------------

    def next_order(self) -> None:
        at = bed_filters.ORDERS.index(self.order)
        self.order = bed_filters.ORDERS[(at + 1) % len(bed_filters.ORDERS)]

    def choose_filter(self, key: str) -> None:
        self.filter = key if key in self._tests() else bed_filters.ALL

    def type_digit(self, digit: str) -> None:
        self.typed = (self.typed + digit)[-4:]

    def forget_typed(self) -> None:
        self.typed = ""

    def jump(self) -> int | None:
        """The place of the typed bed among the shown cards; the filter gives way when it hides it. None: no such bed."""
        typed, self.typed = self.typed, ""
        if self._place(typed) is None:
            self.filter = bed_filters.ALL if self._exists(typed) else self.filter
        return self._place(typed)

    def _exists(self, typed: str) -> bool:
        return self.ward is not None and any(_is_bed(card, typed) for card in self.ward.cards)

    def _place(self, typed: str) -> int | None:
        return next((at for at, card in enumerate(self.cards()) if _is_bed(card, typed)), None)

    def _tests(self) -> dict[str, bed_filters.Holds]:
        zone = self._station.clock.zone
        return bed_filters.tests_of(self._person.name, self.now.astimezone(zone).date(), zone)


def seated(ward: WardMap) -> WardMap:
    """Who is announced stands on the card of the bed that is kept for him, as long as nobody lies in it."""
    free = {card.bed.key: card.bed for card in ward.cards if card.bed is not None and card.patient is None}
    waiting = {
        card.stay.reserved_bed or card.stay.key: card
        for card in ward.cards
        if card.bed is None and card.stay is not None
    }
    by_stay = {card.stay.key: card for card in waiting.values() if card.stay is not None}
    held = {bed.key: by_stay[bed.hold.stay] for bed in free.values() if bed.hold and bed.hold.stay in by_stay}
    kept = {bed: card for bed, card in {**waiting, **held}.items() if bed in free and is_announced(card)}
    cards = [
        msgspec.structs.replace(kept[card.bed.key], bed=card.bed)
        if card.bed is not None and card.bed.key in kept
        else card
        for card in ward.cards
        if card not in kept.values()
    ]
    return msgspec.structs.replace(ward, cards=tuple(cards))


def _is_bed(card: BedCard, typed: str) -> bool:
    """`1` and `01` are the same bed; a label with letters must be typed as it hangs there."""
    if card.bed is None or not typed:
        return False
    label = card.bed.label
    return label == typed or (label.isdigit() and typed.isdigit() and int(label) == int(typed))

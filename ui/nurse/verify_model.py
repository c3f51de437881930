"""Order groups that wait for the nurse's check, and the check itself: one group at a time. Refuses to verify a whole patient at once."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from client.clinical.bedside import Verifying, loinc_of
from client.clinical.pack import ContentPack
from client.clinical.skin_tests import may_second
from client.commands import ConfirmStop, QueryOrder, VerifyOrder
from client.records import Code, Order, Person
from offline.changes import Change
from offline.views import Banner, OrderRow, ResultRow, VerifyGroup
from ui.nurse.door import NurseStation, Saved, SignedIn
from ui.nurse.hearing import MEASURED, WRITTEN, concerns
from ui.nurse.loading import Loading
from ui.nurse.todo import slot_of_verify

NO_TIME = ""


PARTS = ("dose", "route", "frequency", "remark", "rate")
"""What a line can change against the order before it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """The order of the same thing before this one, and the `PARTS` that differ. Without any it was ordered just the same."""

    order: OrderRow
    parts: tuple[str, ...]


class Kind(StrEnum):
    """Which groups are listed: all, new orders, changes of one before, stops of long-term orders, what was taken back."""

    ALL = "all"
    NEW = "new"
    CHANGES = "changes"
    STOPS = "stops"
    VOIDS = "voids"


class Hindrance(StrEnum):
    """What stands against checking a group, as intake would say it too."""

    HELD = "held"
    QUERIED = "queried"


def most_urgent_first(groups: tuple[VerifyGroup, ...]) -> tuple[VerifyGroup, ...]:
    """St or urgent first, then who waits longest; the groups of one patient stay together, where his most urgent one stands."""
    first: dict[str, tuple[bool, str]] = {}
    for group in groups:
        first[group.patient] = min(first.get(group.patient, _need(group)), _need(group))
    ranks = {id(group): (first[group.patient], *_bed(group), group.patient, _need(group)) for group in groups}

    def rank(group: VerifyGroup) -> tuple[object, ...]:
        return ranks[id(group)]

    return tuple(sorted(groups, key=rank))


def _need(group: VerifyGroup) -> tuple[bool, str]:
    return not group.is_urgent, group.waiting_since.isoformat() if group.waiting_since else NO_TIME


def _bed(group: VerifyGroup) -> tuple[int, int, str]:
    return (0, int(group.bed), "") if group.bed.isdigit() else (1, 0, group.bed)


def _is_of(group: VerifyGroup, kind: Kind) -> bool:
    return kind in {Kind.ALL, kind_of(group)}


def kind_of(group: VerifyGroup) -> Kind:
    """The one tab beside `ALL` on which it stands."""
    if group.is_stop:
        return Kind.VOIDS if group.is_void else Kind.STOPS
    return Kind.CHANGES if group.is_change else Kind.NEW


def hindrance(group: VerifyGroup) -> Hindrance | None:
    """None for a stop: it is in force whatever is asked about it."""
    if group.is_stop:
        return None
    if group.held_for:
        return Hindrance.HELD
    return Hindrance.QUERIED if group.is_queried else None


def order_before(row: OrderRow, others: tuple[OrderRow, ...], group: VerifyGroup) -> Before | None:
    """The order whose place it takes, else the newest earlier one of the same item, whatever became of it; None when there is none."""
    replaced = next((other for other in others if row.order.replaces and other.order.key == row.order.replaces), None)
    if replaced is not None:
        return Before(order=replaced, parts=differing_parts(replaced.order, row.order))
    mine = {each.order.key for each in group.rows}
    same = [
        other
        for other in others
        if other.order.key not in mine and _is_same(row.order, other.order) and _is_earlier(other.order, row.order)
    ]
    if not same:
        return None
    newest = max(same, key=lambda other: other.order.authored_at.isoformat() if other.order.authored_at else "")
    return Before(order=newest, parts=differing_parts(newest.order, row.order))


def _is_same(first: Order, second: Order) -> bool:
    if first.kind is not second.kind:
        return False
    if first.drug_id and second.drug_id:
        return first.drug_id == second.drug_id
    if first.what.code and first.what.system == second.what.system:
        return first.what.code == second.what.code
    return first.what.text == second.what.text


def _is_earlier(first: Order, second: Order) -> bool:
    return second.authored_at is None or first.authored_at is None or first.authored_at < second.authored_at


def differing_parts(before: Order, now: Order) -> tuple[str, ...]:
    """By what was recorded; the words of the screen may be the same for two codes."""
    pairs = zip(PARTS, _recorded(before), _recorded(now), strict=True)
    return tuple(part for part, old, new in pairs if old != new)


def _recorded(order: Order) -> tuple[str, ...]:
    dose = (order.dose_text or "") if order.dose is None else f"{order.dose.value.normalize():,f} {order.dose.unit}"
    rate = f"{order.rate.value.normalize():,f} {order.rate.unit}" if order.rate is not None else ""
    return (dose, *(code.text if code else "" for code in (order.route, order.frequency)), order.remark, rate)


class VerifyModel(Loading):
    """Invariant: `chosen` is one of `groups` or None; what is shown beside belongs to its patient. `all_groups` are those of every kind."""

    def __init__(self, station: NurseStation, session: SignedIn, pack: ContentPack | None = None) -> None:
        super().__init__()
        self._station, self._session, self._pack = station, session, pack
        self.rules = pack.bedside.verifying if pack is not None else Verifying()
        self.results: tuple[ResultRow, ...] = ()
        self.ticked = ""
        self.all_groups: tuple[VerifyGroup, ...] = ()
        self.kind = Kind.ALL
        self.patient: str | None = None
        self.chosen_key = ""
        self.banner: Banner | None = None
        self.is_signing = False
        self._orders: dict[str, tuple[OrderRow, ...]] = {}

    async def refresh(self) -> None:
        with self.refreshing() as is_latest:
            groups = most_urgent_first(await self._station.to_verify(self.patient))
            if not is_latest():
                return
            self.all_groups = groups
            await self._load_orders()
            if self.chosen is None and self.groups:
                self.chosen_key = slot_of_verify(self.groups[0])
            await self._load_beside()

    def is_touched_by(self, change: Change) -> bool:
        """Also forgets the orders read of the patients it tells of."""
        if not concerns(change, apart=WRITTEN | MEASURED):
            return False
        self._orders = {
            key: rows for key, rows in self._orders.items() if change.patients and key not in change.patients
        }
        return concerns(change, patient=self.patient)

    @property
    def groups(self) -> tuple[VerifyGroup, ...]:
        return tuple(one for one in self.all_groups if _is_of(one, self.kind))

    def counts(self) -> dict[Kind, int]:
        return {kind: sum(1 for one in self.all_groups if _is_of(one, kind)) for kind in Kind}

    async def show(self, kind: Kind) -> None:
        """A group that is not listed is not chosen: nothing out of sight is confirmed."""
        self.kind = kind
        if self.chosen is None:
            self.chosen_key = slot_of_verify(self.groups[0]) if self.groups else ""
        await self._load_beside()

    @property
    def chosen(self) -> VerifyGroup | None:
        return next((group for group in self.groups if slot_of_verify(group) == self.chosen_key), None)

    async def choose(self, key: str) -> None:
        self.chosen_key = key
        await self._load_beside()

    def only(self, patient: str | None) -> None:
        """Show one patient's groups, or with None the ward's."""
        self.patient = patient
        self.overtake()

    def choose_first_of(self, patient: str) -> None:
        found = next((group for group in self.groups if group.patient == patient), None)
        self.chosen_key = slot_of_verify(found) if found else self.chosen_key

    def before(self, row: OrderRow, group: VerifyGroup) -> Before | None:
        return order_before(row, self._orders.get(group.patient, ()), group)

    def tick(self, seen: str) -> None:
        """Space: it was read and compared; a second time takes that back. A line that changes meanwhile is not ticked any more."""
        self.ticked = "" if self.ticked == seen else seen

    async def witness(self, staff_number: str, password: str) -> Person | None:
        """Who checks it beside the nurse; None for one who may not. Raises SignInRefused, NotAllowed."""
        group = self.chosen
        act = self._command(group, None) if group is not None and not group.is_stop else None
        second = await self._station.witness(self._session, staff_number, password, act)
        is_prescriber = group is not None and second.reference == group.prescriber
        return second if may_second(second, self._session.person) and not is_prescriber else None

    async def ask(self, group: VerifyGroup, reason: Code, text: str) -> Saved:
        """The question to who ordered it, about every line of the group."""
        ordered = [row.order for row in group.rows]
        saved = await self._station.submit(
            QueryOrder(
                id=self._station.new_id(),
                author=self._session.person,
                patient=group.patient,
                encounter=group.encounter,
                occurred_at=self._station.clock.now(),
                orders=tuple(order.key for order in ordered),
                what=Code(text="、".join(order.what.text for order in ordered)),
                reason=reason,
                text=text,
                recipient=group.prescriber,
            )
        )
        self.overtake()
        return saved

    async def verify(self, second: Person | None = None) -> Saved | None:
        """Checks the chosen group, and nothing but it; it leaves the list at once and the next is chosen. None when there is none."""
        group = self.chosen
        if group is None or self.is_signing or hindrance(group) is not None:
            return None
        after = self._following(group)
        self.is_signing = True
        try:
            saved = await self._station.submit(self._command(group, second))
        finally:
            self.is_signing = False
        self.overtake()
        self.all_groups = tuple(each for each in self.all_groups if slot_of_verify(each) != slot_of_verify(group))
        if self.chosen is None:
            self.chosen_key = after
        await self._load_beside()
        return saved

    def _following(self, group: VerifyGroup) -> str:
        at = self.groups.index(group)
        rest = (*self.groups[at + 1 :], *reversed(self.groups[:at]))
        return slot_of_verify(rest[0]) if rest else ""

    def _command(self, group: VerifyGroup, second: Person | None) -> VerifyOrder | ConfirmStop:
        about: dict[str, Any] = {
            "id": self._station.new_id(),
            "author": self._session.person,
            "patient": group.patient,
            "encounter": group.encounter,
            "occurred_at": self._station.clock.now(),
            "orders": tuple(row.order.key for row in group.rows),
        }
        if group.is_stop:
            return ConfirmStop(**about, task=group.task or "", task_version=group.task_version)
        return VerifyOrder(
            **about,
            order_versions=tuple(row.order.version for row in group.rows),
            task=group.task,
            task_version=group.task_version,
            second=second,
        )

    def looked_at(self, group: VerifyGroup) -> tuple[str, ...]:
        """LOINC codes of what belongs beside its drugs."""
        drugs = self._pack.catalogue.drugs if self._pack is not None else {}
        found = (drugs.get(row.order.drug_id or "") for row in group.rows)
        return () if group.is_stop else self.rules.looked_at(drug for drug in found if drug is not None)

    async def _load_results(self, group: VerifyGroup) -> None:
        codes = self.looked_at(group)
        found = await self._station.results(group.patient) if codes else ()
        if self.chosen is group or (self.chosen is not None and self.chosen.patient == group.patient):
            self.results = tuple(row for row in found if loinc_of(row.result.code) in codes)

    async def _load_orders(self) -> None:
        """Of each patient on the list once: read again only after a change that told of him."""
        for patient in dict.fromkeys(group.patient for group in self.all_groups):
            if patient not in self._orders:
                self._orders[patient] = await self._station.orders(patient)

    async def _load_beside(self) -> None:
        group = self.chosen
        self.results = ()
        if group is not None:
            await self._load_results(group)
        if group is None:
            self.banner = None
        elif self.banner is None or self.banner.patient.key != group.patient:
            self.banner = None
            found = await self._station.banner(group.patient)
            if self.chosen is not None and self.chosen.patient == group.patient:
                self.banner = found

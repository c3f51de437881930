"""What the projection gives to the pages of blood, adverse events and suspected infections: frozen values; refuses wording."""

from datetime import datetime
from decimal import Decimal

import msgspec

from client.records import Amount, Order
from client.records.cases import CaseMessage, CaseTask, EventReport
from client.records.transfusions import BloodGroup, DoneStep, MatchedUnit, PatientGroup, Transfusion, Watch
from offline.views import Mark


class TakenSign(msgspec.Struct, frozen=True, kw_only=True):
    """One measured value of a look."""

    loinc: str
    amount: Amount


class Look(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody looked at the patient: what was measured and said. `signs` and `steps` of a reaction only."""

    watch: Watch
    values: tuple[TakenSign, ...] = ()
    signs: tuple[DoneStep, ...] = ()
    steps: tuple[DoneStep, ...] = ()
    mark: Mark | None = None


class BagGiven(msgspec.Struct, frozen=True, kw_only=True):
    """One bag that was begun, with everything that was seen of it. `next_look_at` only while it runs."""

    transfusion: Transfusion
    looks: tuple[Look, ...] = ()
    volume: Decimal | None = None
    has_volume: bool = False
    next_look_at: datetime | None = None
    finish_by: datetime | None = None
    """Until when it has to be in, by the site's times; only while it runs."""
    mark: Mark | None = None

    def is_over_time(self, now: datetime) -> bool:
        return self.finish_by is not None and now >= self.finish_by

    def is_late(self, now: datetime) -> bool:
        return self.next_look_at is not None and now > self.next_look_at

    @property
    def had_reaction(self) -> bool:
        return self.transfusion.had_reaction or any(one.watch.phase == "reaction" for one in self.looks)


class Bag(msgspec.Struct, frozen=True, kw_only=True):
    """A bag that was matched for the patient, and what already stands against it before anybody looks at it."""

    matched: MatchedUnit
    against: tuple[str, ...] = ()
    is_used: bool = False


class BloodOrder(msgspec.Struct, frozen=True, kw_only=True):
    """A doctor's order of a component in force. `component` is our code."""

    order: Order
    component: str
    is_verified: bool
    bags: tuple[Bag, ...] = ()
    given: tuple[BagGiven, ...] = ()
    mark: Mark | None = None


class BloodPatient(msgspec.Struct, frozen=True, kw_only=True):
    """One patient with an order of blood, or with a bag that ran in within the last days."""

    patient: str
    name: str
    bed: str
    encounter: str | None
    group: PatientGroup = PatientGroup()
    numbers: tuple[str, ...] = ()
    """What may stand on the wristband."""
    orders: tuple[BloodOrder, ...] = ()
    others: tuple[BagGiven, ...] = ()
    """Bags whose order is over or is not here."""
    doctor: str | None = None
    doctor_name: str = ""

    @property
    def given(self) -> tuple[BagGiven, ...]:
        return (*(bag for order in self.orders for bag in order.given), *self.others)

    @property
    def running(self) -> tuple[BagGiven, ...]:
        return tuple(one for one in self.given if one.transfusion.is_running)


class CaseRow(msgspec.Struct, frozen=True, kw_only=True):
    """One case with its thread; `event` of a report. `answers` of different people are all there."""

    task: CaseTask
    patient_name: str
    bed: str
    messages: tuple[CaseMessage, ...] = ()
    event: EventReport | None = None
    mark: Mark | None = None


def group_words(group: BloodGroup) -> str:
    """`A RhD+`, in signs that need no language; what is not known is a question to be asked, shown as a dash."""
    rhd = {"pos": "RhD+", "neg": "RhD−"}.get(group.rhd, "RhD —")
    return f"{group.abo or '—'} {rhd}"

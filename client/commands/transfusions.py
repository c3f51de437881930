"""What is asked about a bag of blood: begun by two at the bed, looked at, ended, a reaction; each is something that happened."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal

import msgspec

from client.commands.bedside import VitalEntry
from client.commands.care import CareAct
from client.records import Amount, Code, Person
from client.records.transfusions import BloodUnit, DoneStep, PatientGroup


class StartTransfusion(CareAct, frozen=True, kw_only=True, tag="start-transfusion"):
    """One bag, begun: what both nurses checked, each by own name, and the signs before it.

    `match`: the blood bank's row of this bag; None where it is not here, then `crossmatch` was read from the paper. `despite`: what stood
    against it and was answered with `note`. Whoever takes it in judges the groups again, on the table of the pack.
    """

    order: str
    what: Code
    procedure: Code
    unit: BloodUnit
    patient_group: PatientGroup
    second: Person
    checks: tuple[DoneStep, ...]
    wristband: str
    match: str | None = None
    crossmatch: str | None = None
    values: tuple[VitalEntry, ...] = ()
    rate: Amount | None = None
    out_at: datetime | None = None
    """When the bag left its refrigerator; None where nobody said."""
    despite: tuple[str, ...] = ()
    note: str = ""

    def about(self) -> tuple[str, ...]:
        named = (self.order, *self.patient_group.sources, *([self.match] if self.match else []))
        return tuple(dict.fromkeys(named))

    def aimed(self, known: Mapping[str, str]) -> "StartTransfusion":
        replace = msgspec.structs.replace
        sources = tuple(known.get(key, key) for key in self.patient_group.sources)
        return replace(
            self,
            order=known.get(self.order, self.order),
            match=known.get(self.match, self.match) if self.match else None,
            patient_group=replace(self.patient_group, sources=sources),
        )

    def summary(self) -> tuple[str, ...]:
        return (self.what.text, self.unit.number)


class OnTransfusion(CareAct, frozen=True, kw_only=True):
    """About one bag that was begun; `what` names it in lists."""

    transfusion: str
    what: str = ""
    values: tuple[VitalEntry, ...] = ()

    def about(self) -> tuple[str, ...]:
        return (self.transfusion,)

    def aimed(self, known: Mapping[str, str]) -> "OnTransfusion":
        return msgspec.structs.replace(self, transfusion=known.get(self.transfusion, self.transfusion))

    def summary(self) -> tuple[str, ...]:
        return (self.what,) if self.what else ()


class NoteTransfusion(OnTransfusion, frozen=True, kw_only=True, tag="note-transfusion"):
    """Somebody looked while it ran, or after it: signs, rate, words. `phase`: first, hourly, other, after."""

    phase: str
    rate: Amount | None = None
    text: str = ""


class EndTransfusion(OnTransfusion, frozen=True, kw_only=True, tag="end-transfusion"):
    """It is over: how much went in (None: nobody can say), and why before its end where it was stopped."""

    version: str | None
    volume: Decimal | None
    is_stopped: bool = False
    reason: str = ""

    def changed(self) -> Mapping[str, str | None]:
        return {self.transfusion: self.version}


class ReactTransfusion(OnTransfusion, frozen=True, kw_only=True, tag="react-transfusion"):
    """A reaction: what was seen and what was done, so far. A running one is stopped; the patient's doctor is asked to look at once."""

    version: str | None
    signs: tuple[DoneStep, ...]
    steps: tuple[DoneStep, ...]
    text: str = ""
    volume: Decimal | None = None
    is_running: bool = True
    whom: str = ""
    owner: str | None = None
    owner_name: str = ""

    def changed(self) -> Mapping[str, str | None]:
        return {self.transfusion: self.version}

    def summary(self) -> tuple[str, ...]:
        return (*super().summary(), *(one.text for one in self.signs), *([self.text] if self.text else []))

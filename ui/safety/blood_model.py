"""Blood as a page sees it: who has an order, what runs, one bag being checked. Refuses to begin what something stands against.

What is typed is judged on every key by the same rules that intake asks again.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from types import MappingProxyType
from typing import Any, ClassVar

from client.clinical.transfusion import (
    ANSWERABLE,
    UNKNOWN_GROUP,
    Component,
    against,
    bag_number,
    is_for_unknown,
    out_against,
)
from client.commands import (
    EndTransfusion,
    NoteTransfusion,
    ReactTransfusion,
    StartTransfusion,
    VitalEntry,
)
from client.errors import NotAllowed, SignInRefused, WardlightError
from client.records import Amount, Person
from client.records.transfusions import BloodGroup, BloodUnit, DoneStep, MatchedUnit
from offline.changes import Change
from offline.people import Session
from offline.safety_views import BagGiven, BloodOrder, BloodPatient
from ui.acting_desk import ActingDesk, Faults
from ui.doctor.ending_model import read_time
from ui.nurse.hearing import concerns
from ui.nurse.loading import Loading
from ui.safety.door import SafetyDoor
from ui.safety.signs import number, read_signs

OF_ANOTHER, NOT_HERE, USED, WRISTBAND = "bag-of-other-patient", "bag-not-here", "bag-used", "wristband-differs"
BEFORE = frozenset({"8310-5", "8867-4", "8480-6"})
"""Measured before every bag: the site's list has more, these no guideline leaves out (JPAC 4.11)."""


@dataclass(kw_only=True)
class BagEntry:
    """What stands in the fields of the check at the bed. `group`, `expires` and `crossmatch` only where the bank's row is not here."""

    wristband: str = ""
    number: str = ""
    abo: str = ""
    rhd: str = ""
    expires: str = ""
    crossmatch: str = ""
    ticked: set[str] = field(default_factory=set)
    signs: dict[str, str] = field(default_factory=dict)
    rate: str = ""
    out: str = ""
    """When the bag left its refrigerator, as a clock says it; empty where nobody said."""
    note: str = ""


class BloodModel(ActingDesk[SafetyDoor], Loading):
    """Invariant: an act is about a row of the last reading; one act at a time."""

    FAULTS: ClassVar[Mapping[str, str]] = MappingProxyType(
        {
            word: word
            for word in (
                "order-over",
                "unverified",
                "second-not-allowed",
                "bag-of-other-patient",
                "bag-differs",
                "bag-not-here",
                "bag-used",
                "wristband-differs",
                "transfusion-over",
                "patient-group-unknown",
                "patient-group-conflict",
                "abo-mismatch",
                "rhd-mismatch",
                "bag-expired",
                "crossmatch-incompatible",
                "crossmatch-missing",
                "check-left-out",
                "other-component",
                "bag-out-too-long",
                "bag-out-ahead",
            )
        }
    )

    def __init__(self, station: SafetyDoor, session: Session) -> None:
        ActingDesk.__init__(self, station, session)
        Loading.__init__(self)
        self.book = station.knowledge.pack.transfusion
        self.people: tuple[BloodPatient, ...] = ()
        self.patient: str | None = None
        self.row: str = ""
        self.wanted = ""
        """The number of a bag that was begun just now: what one looks at as soon as it is read."""
        self.error: WardlightError | None = None

    async def refresh(self) -> None:
        with self.refreshing() as is_latest:
            found = await self.station.blood()
            if is_latest():
                self.people = found

    def is_touched_by(self, change: Change) -> bool:
        return concerns(change, apart=frozenset({"Composition", "DocumentReference"}))

    # -- what is chosen -----------------------------------------------------------------------------------------------

    @property
    def chosen(self) -> BloodPatient | None:
        return next((one for one in self.people if one.patient == self.patient), None)

    @property
    def order(self) -> BloodOrder | None:
        """The order that was chosen, or that of the bag that was."""
        person, bag = self.chosen, self.bag
        if person is None:
            return None
        wanted = bag.transfusion.order if bag is not None else self.row
        return next((one for one in person.orders if one.order.key == wanted), None)

    @property
    def bag(self) -> BagGiven | None:
        person = self.chosen
        return next((one for one in person.given if one.transfusion.key == self.row), None) if person else None

    def follow(self) -> None:
        """After a bag was begun, that bag is what one looks at."""
        person = self.chosen
        found = [one for one in person.running if one.transfusion.unit.number == self.wanted] if person else []
        if self.wanted and found:
            self.row, self.wanted = found[0].transfusion.key, ""

    def late(self) -> int:
        return sum(
            one.is_late(self.now) or one.is_over_time(self.now) for person in self.people for one in person.running
        )

    def running(self) -> int:
        return sum(len(person.running) for person in self.people)

    # -- a bag at the bed ---------------------------------------------------------------------------------------------

    def known(self, entry: BagEntry) -> MatchedUnit | None:
        """What the blood bank said of this bag, for whomever of the ward."""
        typed = bag_number(entry.number)
        rows = (bag.matched for person in self.people for order in person.orders for bag in order.bags)
        found = [one for one in rows if one.unit.number == typed]
        mine = [one for one in found if one.patient == self.patient]
        return next(iter((*mine, *found)), None) if typed else None

    def unit(self, entry: BagEntry) -> BloodUnit:
        """As the bank said it; else as it was typed from the label and the paper."""
        known = self.known(entry)
        if known is not None:
            return known.unit
        component = self.component()
        return BloodUnit(
            number=bag_number(entry.number),
            component=component.code if component else "",
            name=component.zh if component else "",
            category=component.category if component else "",
            group=BloodGroup(abo=entry.abo, rhd=entry.rhd),
            expires_at=self.expiry(entry.expires),
        )

    def component(self) -> Component | None:
        order = self.order
        return self.book.component(order.component) if order is not None else None

    def expiry(self, text: str) -> datetime | None:
        """`2026-12-01 23:59` of the ward; a date alone is no time of expiry."""
        try:
            return datetime.strptime(text.strip(), "%Y-%m-%d %H:%M").replace(tzinfo=self.now.tzinfo)
        except ValueError:
            return None

    def stands_against(self, entry: BagEntry) -> tuple[str, ...]:
        """In the order in which a nurse has to hear it; fields that are still empty come first."""
        person, order = self.chosen, self.order
        if person is None or order is None:
            return ("order-over",)
        found: list[str] = []
        if not entry.wristband.strip():
            found.append("wristband")
        elif entry.wristband.strip() not in person.numbers:
            found.append(WRISTBAND)
        if not bag_number(entry.number):
            return (*found, "number" if not entry.number.strip() else "bag-number")
        known = self.known(entry)
        if known is not None and known.patient != self.patient:
            return (*found, OF_ANOTHER)
        found += [NOT_HERE] if known is None else []
        found += [USED] if self._is_used(entry) else []
        found += ["unverified"] if not order.is_verified else []
        unit = self.unit(entry)
        crossmatch = known.result if known is not None else entry.crossmatch or None
        found += against(
            self.book,
            unit,
            person.group,
            ordered=order.component,
            crossmatch=crossmatch,
            checked=entry.ticked,
            at=self.now,
        )
        found += out_against(self.book, unit.component, self.out_at(entry), self.now)
        return tuple(dict.fromkeys(found))

    def out_at(self, entry: BagEntry) -> datetime | None:
        """The last time the clock said so; None for what is empty or no time."""
        typed = entry.out.strip()
        found = read_time(typed, self.now) if typed else None
        if found is None:
            return None
        return found - timedelta(days=1) if found - self.now > timedelta(hours=12) else found

    def _is_used(self, entry: BagEntry) -> bool:
        typed = bag_number(entry.number)
        return any(one.transfusion.unit.number == typed for person in self.people for one in person.given) or any(
            bag.is_used
            for person in self.people
            for order in person.orders
            for bag in order.bags
            if bag.matched.unit.number == typed
        )

    def may_answer(self, word: str, entry: BagEntry) -> bool:
        """Whether a reason lets it go on."""
        component = self.component()
        if word == UNKNOWN_GROUP:
            return component is not None and is_for_unknown(self.book, component, self.unit(entry).group)
        return word in ANSWERABLE | {NOT_HERE}

    def stops(self, entry: BagEntry) -> tuple[str, ...]:
        """What no reason answers."""
        return tuple(one for one in self.stands_against(entry) if not self.may_answer(one, entry))

    async def begin(self, entry: BagEntry, staff_number: str, password: str, language: str) -> Faults:
        """Both sign: who sits here, and who typed number and password beside."""
        person, order, component = self.chosen, self.order, self.component()
        found = self.stands_against(entry)
        stops = self.stops(entry)
        values, wrong = read_signs(entry.signs, self.station.knowledge.pack.vitals)
        rate = number(entry.rate) if entry.rate.strip() else None
        faults = [*stops, *wrong]
        faults += ["pre-signs"] if not wrong and not {one.loinc for one in values} >= BEFORE else []
        faults += ["rate"] if entry.rate.strip() and (rate is None or rate <= 0) else []
        faults += ["out"] if entry.out.strip() and self.out_at(entry) is None else []
        faults += ["note"] if found and not stops and not entry.note.strip() else []
        faults += ["second"] if not (staff_number.strip() and password) else []
        if faults or person is None or order is None or component is None:
            return tuple(dict.fromkeys(faults)) or ("order-over",)
        second = await self._second(staff_number, password)
        if isinstance(second, str):
            return (second,)
        known = self.known(entry)
        return await self.submit(
            StartTransfusion(
                **self.act(person.patient, order.order.encounter or person.encounter),
                order=order.order.key,
                what=order.order.what,
                procedure=component.giving(language),
                unit=self.unit(entry),
                patient_group=person.group,
                second=second,
                checks=tuple(
                    DoneStep(code=one.code, text=one.words(language))
                    for one in self.book.checks
                    if one.code in entry.ticked
                ),
                wristband=entry.wristband.strip(),
                match=known.key if known is not None else None,
                crossmatch=known.result if known is not None else entry.crossmatch or None,
                values=values,
                rate=_rate(rate),
                out_at=self.out_at(entry),
                despite=found,
                note=entry.note.strip() if found else "",
            )
        )

    async def _second(self, staff_number: str, password: str) -> Person | str:
        try:
            return await self.station.witness(self.session, staff_number.strip(), password)
        except SignInRefused as error:
            return "same-person" if "same-person" in error.facts else "second-wrong"
        except NotAllowed:
            return "second-not-allowed"

    # -- while it runs ------------------------------------------------------------------------------------------------

    def phase(self) -> str:
        """Which look this is: the first, one of the hourly ones, or one after the end."""
        bag = self.bag
        if bag is None or not bag.transfusion.is_running:
            return "after"
        return "hourly" if any(one.watch.phase in {"first", "hourly"} for one in bag.looks) else "first"

    def _signs(self, texts: Mapping[str, str]) -> tuple[tuple[VitalEntry, ...], Faults]:
        return read_signs(texts, self.station.knowledge.pack.vitals)

    async def look(self, signs: Mapping[str, str], rate: str, text: str) -> Faults:
        bag = self.bag
        values, wrong = self._signs(signs)
        typed = number(rate) if rate.strip() else None
        faults = [*wrong, *(["rate"] if rate.strip() and (typed is None or typed <= 0) else [])]
        faults += ["values"] if not faults and not values and typed is None and not text.strip() else []
        if faults or bag is None:
            return tuple(faults) or ("changed",)
        return await self.submit(
            NoteTransfusion(**self._of(bag), phase=self.phase(), values=values, rate=_rate(typed), text=text.strip())
        )

    async def end(self, volume: str, signs: Mapping[str, str], *, is_stopped: bool, reason: str) -> Faults:
        bag = self.bag
        values, wrong = self._signs(signs)
        said, is_read = _volume(volume)
        faults = [*wrong, *([] if is_read else ["volume"])]
        faults += ["reason"] if is_stopped and not reason.strip() else []
        if faults or bag is None:
            return tuple(faults) or ("changed",)
        return await self.submit(
            EndTransfusion(
                **self._of(bag),
                version=bag.transfusion.version,
                volume=said,
                values=values,
                is_stopped=is_stopped,
                reason=reason.strip(),
            )
        )

    async def react(
        self,
        seen: set[str],
        done: set[str],
        *,
        text: str,
        volume: str,
        signs: Mapping[str, str],
        language: str,
        whom: str,
    ) -> Faults:
        """Volume may stay unsaid: nobody waits for a number before a bag is stopped."""
        bag, person = self.bag, self.chosen
        values, wrong = self._signs(signs)
        said, is_read = _volume(volume) if volume.strip() else (None, True)
        faults = [*wrong, *([] if is_read else ["volume"])]
        faults += ["signs"] if not seen and not text.strip() else []
        if faults or bag is None or person is None:
            return tuple(faults) or ("changed",)
        return await self.submit(
            ReactTransfusion(
                **self._of(bag),
                version=bag.transfusion.version,
                signs=tuple(DoneStep(code=x.code, text=x.words(language)) for x in self.book.signs if x.code in seen),
                steps=tuple(DoneStep(code=x.code, text=x.words(language)) for x in self.book.steps if x.code in done),
                text=text.strip(),
                values=values,
                volume=said,
                is_running=bag.transfusion.is_running,
                whom=whom,
                owner=person.doctor,
                owner_name=person.doctor_name,
            )
        )

    def _of(self, bag: BagGiven) -> dict[str, Any]:
        one = bag.transfusion
        return {
            **self.act(one.patient, one.encounter),
            "transfusion": one.key,
            "what": f"{one.unit.name} {one.unit.number}",
        }


def _rate(value: Decimal | None) -> Amount | None:
    return None if value is None else Amount(value=value, unit="mL/h", code="mL/h")


def _volume(text: str) -> tuple[Decimal | None, bool]:
    """The volume, and whether it could be read. None for `?`: nobody knows."""
    if text.strip() in {"?", "？"}:
        return None, True
    found = number(text)
    return found, found is not None and found >= 0

"""Telephone and paper as a page sees them: a call with its read-back, a sheet line by line, its sums. Refuses to double what is known.

What is typed is read whole or not at all; a line that the record may hold already is shown beside it before anything is saved.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal, InvalidOperation
from types import MappingProxyType
from typing import Any, ClassVar

import msgspec

from client.clinical.catalogue import LabTest
from client.clinical.fluids import read_line
from client.clinical.identifiers import NUMBER, kind_of
from client.clinical.search import ItemKind
from client.commands import (
    AdministerDose,
    ClosePaper,
    Command,
    FromPaper,
    GivenLine,
    PaperTotals,
    PhonedResult,
    RecordFluids,
    RecordVitals,
    ReportPhoned,
    SettlePhoned,
)
from client.records import Amount, Code, DoseOutcome, Person
from offline.changes import Change
from offline.projection.paper import Known, PaperLine, replaced
from offline.projection.phoned import Comparison, PhonedRow
from offline.views import Banner, OrderRow
from ui.acting_desk import ActingDesk, Faults
from ui.doctor.ending_model import read_time
from ui.downtime.door import DowntimeDoor
from ui.nurse.hearing import concerns
from ui.nurse.loading import Loading
from ui.safety.signs import read_signs

LOINC = "http://loinc.org"
VITALS, FLUIDS, DOSE = "vitals", "fluids", "dose"
KINDS = (VITALS, FLUIDS, DOSE)
ANSWERED = ("unverified", "once-more", "given-just-before", "interval-not-over", "no-second-person", "order-over")
"""What may be said of a dose that was given on paper: who enters it is asked, says why, and it is told with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """As typed: the value twice, once as said and once as said back."""

    test: str = ""
    value: str = ""
    again: str = ""
    unit: str = ""
    caller: str = ""
    department: str = ""
    specimen: str = ""
    taken: str = ""
    first: str = ""
    second: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Which sheet is in hand, of whom, and who wrote on it."""

    page: str = ""
    writer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of it as typed: `text` are signs (38.5 96 120/80 20), a line of fluids (u 350), or the number of an order with its dose."""

    kind: str = ""
    time: str = ""
    text: str = ""
    order: str = ""
    reason: str = ""
    """Why it was given all the same, where something was said against it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A dose that was refused, the line as it was typed then, and every word that was said against it."""

    line: Line
    command: AdministerDose
    words: tuple[str, ...]


class DowntimeModel(ActingDesk[DowntimeDoor], Loading):
    """Invariant: a sheet belongs to one patient; choosing another forgets it and everything typed from it."""

    FAULTS: ClassVar[Mapping[str, str]] = MappingProxyType(
        {
            word: word
            for word in (
                "paper-duplicate",
                "in-the-future",
                "paper-counts",
                "not-read-back",
                "differs-unsaid",
                "settled-already",
                *ANSWERED,
            )
        }
    )

    def __init__(self, station: DowntimeDoor, session: Any) -> None:
        ActingDesk.__init__(self, station, session)
        Loading.__init__(self)
        self.rows: tuple[PhonedRow, ...] = ()
        self.chosen_key = ""
        self.banner: Banner | None = None
        self.sheet = Sheet()
        self.lines: tuple[PaperLine, ...] = ()
        self.totals = PaperTotals(lines=0)
        self.known: tuple[Known, ...] = ()
        """Lines of this sheet that stood in the record already and were not entered again."""
        self.orders: tuple[OrderRow, ...] = ()
        self.offered: tuple[Known, ...] = ()
        self.waiting: Command | None = None
        """The line for which something was offered: it is saved as another, or left out as known."""
        self.asked: Asked | None = None
        """The dose that goes in only with a reason of who enters it."""
        self._typed = Line()

    # -- reading --------------------------------------------------------------------------------------------------

    async def refresh(self) -> None:
        with self.refreshing() as is_latest:
            rows = await self.station.phoned()
            if is_latest():
                self.rows = rows
                if not any(one.result.key == self.chosen_key for one in rows):
                    self.chosen_key = rows[0].result.key if rows else ""
        await self.read_sheet()

    def is_touched_by(self, change: Change) -> bool:
        return concerns(change)

    @property
    def chosen(self) -> PhonedRow | None:
        return next((one for one in self.rows if one.result.key == self.chosen_key), None)

    async def find(self, typed: str) -> bool:
        """The one patient whom this bed, name or number means; several or none are nobody."""
        found = await self.station.find_patients(typed)
        exact = [one for one in found if one.matched == "bed"] or list(found)
        banner = await self.station.banner(exact[0].patient.key) if len(exact) == 1 else None
        if banner is None or self.banner is None or banner.patient.key != self.banner.patient.key:
            self.sheet, self.known = Sheet(), ()
            self.drop_offer()
        self.banner = banner
        self.orders = await self.station.orders(banner.patient.key) if banner is not None else ()
        return banner is not None

    async def read_sheet(self) -> None:
        banner, page = self.banner, self.sheet.page.strip()
        if banner is None or not page:
            self.lines, self.totals = (), PaperTotals(lines=0)
            return
        self.lines = await self.station.paper_lines(banner.patient.key, page)
        self.totals = await self.station.paper_totals(banner.patient.key, page, len(self.known))

    # -- by telephone ---------------------------------------------------------------------------------------------

    def test_of(self, typed: str) -> LabTest | None:
        found = self.station.knowledge.index.search(typed, kinds=(ItemKind.LAB,)).hits
        return self.station.knowledge.catalogue.labs.get(found[0].code) if found else None

    async def report(self, call: Call) -> Faults:
        banner, test = self.banner, self.test_of(call.test)
        kinds = [kind_of(banner.patient, banner.stay, one) if banner else "" for one in (call.first, call.second)]
        taken = read_time(call.taken, self.now) if call.taken.strip() else None
        checks = (
            ("patient", banner is not None),
            ("test", test is not None),
            ("value", bool(call.value.strip())),
            ("not-read-back", call.value.strip() == call.again.strip()),
            ("unit", _number(call.value) is None or bool(call.unit.strip())),
            ("caller", bool(call.caller.strip())),
            ("identity", all(kinds) and len(set(kinds)) == len(kinds)),
            ("time", not call.taken.strip() or (taken is not None and taken <= self.now)),
        )
        faults = tuple(fault for fault, is_right in checks if not is_right)
        if faults or banner is None or test is None:
            return faults
        stay = banner.stay.key if banner.stay else None
        return await self.submit(
            ReportPhoned(
                **self.act(banner.patient.key, stay),
                results=(_result(test, call),),
                caller=call.caller.strip(),
                department=call.department.strip(),
                specimen=call.specimen.strip(),
                taken_at=taken,
                identified_by=tuple("wristband" if one == NUMBER else one for one in kinds),
            )
        )

    async def settle(self, reason: str) -> Faults:
        """The laboratory's own counts from now on; where it says another value the person says why."""
        row = self.chosen
        if row is None or row.laboratory is None:
            return ("no-laboratory",)
        is_same = row.comparison is Comparison.SAME
        if not is_same and not reason.strip():
            return ("reason",)
        return await self.submit(
            SettlePhoned(
                **self.act(row.who.patient, row.encounter),
                phoned=row.result.key,
                phoned_version=row.version,
                laboratory=row.laboratory.key,
                is_same=is_same,
                reason=reason.strip(),
            )
        )

    # -- paper ----------------------------------------------------------------------------------------------------

    async def take_sheet(self, sheet: Sheet) -> Faults:
        """Another page is another sheet: what was known of the one before is forgotten."""
        if self.banner is None or not sheet.page.strip():
            return ("patient",) if self.banner is None else ("page",)
        if sheet.page.strip() != self.sheet.page.strip():
            self.known = ()
        self.drop_offer()
        self.sheet = replace(sheet, page=sheet.page.strip())
        await self.read_sheet()
        return () if await self._writer() is not None else ("writer",)

    async def _writer(self) -> Person | None:
        """By staff number or whole name, of those who are known at this station."""
        said = self.sheet.writer.strip().casefold()
        found = [
            one
            for one in (*await self.station.people_here(), self.me)
            if said and said in {(one.staff_number or "").casefold(), one.name.casefold()}
        ]
        return found[0] if len({one.reference for one in found}) == 1 else None

    async def enter(self, line: Line) -> Faults:
        """One line: read whole, looked for in the record, saved as its writer's with the enterer beside."""
        writer = await self._writer()
        at = read_time(line.time, self.now) if line.time.strip() else None
        faults = tuple(
            fault
            for fault, is_right in (
                ("patient", self.banner is not None),
                ("page", bool(self.sheet.page.strip())),
                ("writer", writer is not None),
                ("time", at is not None),
            )
            if not is_right
        )
        if faults or writer is None or at is None:
            return faults
        asked, self._typed = self.asked, replace(line, reason="")
        if asked is not None and asked.line == self._typed:
            if not line.reason.strip():
                return (asked.words[-1], "why-given")
            why = f"补录：{line.reason.strip()}"
            return await self._save(msgspec.structs.replace(asked.command, despite=asked.words, note=why))
        self.asked = None
        made = self._command(line, writer, at, self.banner)
        return made if isinstance(made, tuple) else await self._save(made)

    async def _save(self, command: Command) -> Faults:
        offered = await self.station.paper_duplicates(command)
        said = command.paper.others if command.paper is not None else ()
        self.offered = tuple(one for one in offered if one.key not in said)
        if self.offered:
            self.waiting = command
            return ("paper-duplicate",)
        faults = await self.submit(command)
        if faults and isinstance(command, AdministerDose) and set(faults) <= set(ANSWERED) - set(command.despite):
            self.asked = Asked(line=self._typed, command=command, words=(*command.despite, *faults))
            return (*faults, "why-given")
        if not faults:
            self.drop_offer()
            await self.read_sheet()
        return faults

    async def is_another(self) -> Faults:
        """What was offered is another fact: the line is saved beside it."""
        if self.waiting is None:
            return ("no-offer",)
        keys = tuple(one.key for one in self.offered)
        before = self.waiting.paper.others if self.waiting.paper is not None else ()
        return await self._save(replaced(self.waiting, (*before, *keys)))

    async def is_known(self) -> Faults:
        """The record holds it already: the line counts, and nothing is written."""
        if self.waiting is None:
            return ("no-offer",)
        self.known = (*self.known, self.offered[0])
        self.drop_offer()
        await self.read_sheet()
        return ()

    def drop_offer(self) -> None:
        self.offered, self.waiting, self.asked = (), None, None

    def _command(self, line: Line, writer: Person, at: datetime, banner: Banner | None) -> Command | Faults:
        if banner is None:
            return ("patient",)
        paper = FromPaper(page=self.sheet.page, line=self.totals.lines + 1, enterer=self.me)
        stay = banner.stay.key if banner.stay else None
        plain = {**self.act(banner.patient.key, stay), "author": writer, "occurred_at": at, "paper": paper}
        if line.kind == VITALS:
            values, wrong = read_signs(_signs(line.text), self.station.knowledge.pack.vitals)
            return ("vitals",) if wrong or not values else RecordVitals(**plain, values=values)
        if line.kind == FLUIDS:
            book = self.station.fluid_book
            typed = read_line(line.text, book) if book is not None else None
            is_wrong = typed is None or typed.faults or not typed.entries
            return ("fluids",) if is_wrong or typed is None else RecordFluids(**plain, entries=typed.entries)
        row = next((one for one in self.orders if one.order.key == line.order), None)
        if line.kind != DOSE or row is None:
            return ("order",) if line.kind == DOSE else ("kind",)
        same = [one.order for one in self.orders if row.order.group and one.order.group == row.order.group] or [
            row.order
        ]
        lines = tuple(GivenLine(order=one.key, what=one.what, amount=one.dose, route=one.route) for one in same)
        return AdministerDose(**plain, lines=lines, slot_at=None, outcome=DoseOutcome.GIVEN, note="补录")

    async def close(self, counted: Mapping[str, str], reason: str) -> Faults:
        """The sheet is entered whole: what is counted on it by eye against what stands here."""
        banner, numbers = self.banner, {name: _number(text) for name, text in counted.items()}
        if banner is None or not self.sheet.page:
            return ("page",)
        if any(one is None or one < 0 for one in numbers.values()):
            return ("count",)
        whole = PaperTotals(
            lines=int(numbers["lines"] or 0),
            doses=int(numbers["doses"] or 0),
            intake=numbers["intake"] or Decimal(0),
            output=numbers["output"] or Decimal(0),
        )
        await self.read_sheet()
        if whole != self.totals and not reason.strip():
            return ("differs",)
        stay = banner.stay.key if banner.stay else None
        return await self.submit(
            ClosePaper(
                **self.act(banner.patient.key, stay),
                page=self.sheet.page,
                counted=whole,
                entered=self.totals,
                known=tuple(one.key for one in self.known),
                reason=reason.strip(),
            )
        )


def _result(test: LabTest, call: Call) -> PhonedResult:
    what = Code(text=test.name_zh or test.name_en, system=LOINC, code=test.loinc)
    number = _number(call.value)
    if number is None:
        return PhonedResult(what=what, value_text=call.value.strip(), read_back_text=call.again.strip())
    again, unit = _number(call.again), call.unit.strip()
    said = Amount(value=number, unit=unit, code=unit)
    return PhonedResult(
        what=what, amount=said, read_back=Amount(value=again, unit=unit, code=unit) if again is not None else None
    )


def _signs(text: str) -> dict[str, str]:
    """`38.5 96 120/80 20`: temperature, pulse, pressure, breaths; a dash for what was not measured."""
    parts = text.replace("，", " ").replace(",", " ").split()
    return {name: "" if part in {"-", "—"} else part for name, part in zip(("t", "p", "bp", "r"), parts, strict=False)}


def _number(text: str) -> Decimal | None:
    try:
        found = Decimal(text.strip())
    except InvalidOperation:
        return None
    return found if found.is_finite() else None

"""Telephone and paper as a page sees them: a call with its read-back, a sheet line by line, its sums. Refuses to double what is known.

What is typed is read whole or not at all; a line that the record may hold already is shown beside it before anything is saved.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Any, ClassVar

import msgspec

from client.clinical.safety.findings import Finding
from client.commands import AdministerDose, ClosePaper, Command, FromPaper, OrderDraft, PaperTotals
from client.records import Person
from client.staff_numbers import canonical
from offline.changes import Change
from offline.projection.paper import Elsewhere, Known, PaperLine, replaced
from offline.projection.phoned import PhonedRow
from offline.views import Banner, OrderRow
from ui.acting_desk import ActingDesk, Faults
from ui.doctor.drafts_model import Sheet as OrderSheet
from ui.doctor.drafts_model import with_reason, with_report
from ui.doctor.ending_model import read_time
from ui.downtime.door import DowntimeDoor
from ui.downtime.lines import Known as LineKnown
from ui.downtime.lines import Line, command_of_line, order_of
from ui.downtime.page_words import other_patient_words, page_words
from ui.downtime.phone import Call, number_of, reported, settled, test_of
from ui.nurse.hearing import concerns
from ui.nurse.loading import Loading
from ui.printing.codes import read_ticket

ANSWERED = (
    *("unverified", "once-more", "given-just-before", "interval-not-over", "no-second-person", "order-over"),
    *("bottle-not-taken-in", "bottle-unchecked", "preparation-unfinished"),
)
"""What may be said of a dose that was given on paper: who enters it is asked, says why, and it is told with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Which sheet is in hand, of whom, and who wrote on it."""

    page: str = ""
    writer: str = ""


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
                "paper-empty",
                "paper-closed",
                "not-read-back",
                "differs-unsaid",
                "settled-already",
                "critical-by-phone",
                "said-already",
                "below-zero",
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
        self.elsewhere: tuple[Elsewhere, ...] = ()
        """What other stations entered of this sheet."""
        self.order_sheet = OrderSheet(patient="")
        """The order that is being entered from the present line."""
        self.waiting: Command | None = None
        """The line for which something was offered: it is saved as another, or left out as known."""
        self.asked: Asked | None = None
        """The dose that goes in only with a reason of who enters it."""
        self.scanned = ""
        """What the page that was scanned last came to; `is_missing`: something on it is known nowhere here."""
        self.is_missing = False
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

    async def look_at_page(self, code: str) -> bool:
        """A scanned emergency page: whose it is, and what became of each entry on it. False where the code is no page of ours."""
        ticket = read_ticket(code)
        if ticket is None:
            return False
        is_known = bool(ticket.patient_number) and await self.find(ticket.patient_number)
        patient = self.banner.patient if is_known and self.banner is not None else None
        if patient is None or ticket.patient_number not in {patient.hospital_number, patient.key}:
            self.scanned, self.is_missing = other_patient_words(ticket.patient_number), False
            return True
        found = await self.station.page_entries(patient.key, ticket.numbers)
        self.scanned, self.is_missing = page_words(ticket, found), any(one.is_unknown for one in found)
        await self.read_sheet()
        return True

    async def read_sheet(self) -> None:
        banner, page = self.banner, self.sheet.page.strip()
        if banner is None or not page:
            self.lines, self.totals, self.elsewhere = (), PaperTotals(lines=0), ()
            return
        self.lines = await self.station.paper_lines(banner.patient.key, page)
        self.elsewhere = await self.station.paper_elsewhere(banner.patient.key, page)
        self.totals = await self.station.paper_totals(banner.patient.key, page, len(self.known))

    # -- by telephone ---------------------------------------------------------------------------------------------

    async def report(self, call: Call) -> Faults:
        banner = self.banner
        stay = banner.stay.key if banner is not None and banner.stay else None
        act = self.act(banner.patient.key if banner is not None else "", stay)
        made = reported(call, banner, test_of(call.test, self.station.knowledge), self.now, act)
        return made if isinstance(made, tuple) else await self.submit(made)

    async def settle(self, reason: str) -> Faults:
        """The laboratory's own counts from now on; where it says another value the person says why."""
        row = self.chosen
        act = self.act(row.who.patient, row.encounter) if row is not None else {}
        made = settled(row, reason, act)
        return made if isinstance(made, tuple) else await self.submit(made)

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
        """By staff number or whole name, of those who are known at this station, and of the patient's doctors."""
        said = canonical(self.sheet.writer)
        doctors = await self.station.doctors(self.banner.patient.key) if self.banner is not None else ()
        found = [
            one
            for one in (*await self.station.people_here(), self.me, *doctors)
            if said and said in {canonical(one.staff_number or ""), canonical(one.name)}
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
            self.order_sheet = OrderSheet(patient="")
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
        """What was offered about the line before; the order of another patient goes with it."""
        if self.banner is None or self.order_sheet.patient != self.banner.patient.key:
            self.order_sheet = OrderSheet(patient="")
        self.offered, self.waiting, self.asked = (), None, None

    def _command(self, line: Line, writer: Person, at: datetime, banner: Banner | None) -> Command | Faults:
        if banner is None:
            return ("patient",)
        paper = FromPaper(page=self.sheet.page, line=self.totals.lines + 1, enterer=self.me)
        stay = banner.stay.key if banner.stay else None
        act = {**self.act(banner.patient.key, stay), "author": writer, "occurred_at": at, "paper": paper}
        station = self.station
        known = LineKnown(
            act=act,
            writer=writer,
            knowledge=station.knowledge,
            fluids=station.fluid_book,
            orders=self.orders,
            sheet=self.order_sheet,
        )
        return command_of_line(line, known)

    async def take_order(self, draft: OrderDraft) -> None:
        """The line was read as this order; what the rules say to it is asked at once."""
        banner = self.banner
        if banner is None:
            return
        self.order_sheet = order_of(banner.patient.key, draft)
        sheet = self.order_sheet
        report = await self.station.check(sheet.patient, sheet.drafts)
        self.order_sheet = with_report(self.order_sheet, sheet.version, report, at=self.now, elapsed_s=0.0)

    def answer(self, finding: Finding, reason: str) -> None:
        self.order_sheet = with_reason(self.order_sheet, finding, reason)

    async def close(self, counted: Mapping[str, str], reason: str) -> Faults:
        """The sheet is entered whole: what is counted on it by eye against what stands here."""
        banner, numbers = self.banner, {name: number_of(text) for name, text in counted.items()}
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

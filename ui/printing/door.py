"""What printing needs of the station, and what a document is to the print room; refuses to be implemented here."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol, runtime_checkable

from PySide6.QtGui import QPainter

from client.clinical.temperature import TemperatureBook
from client.clock import Clock
from client.records import Person
from offline.board_views import LabelStuff
from offline.care_views import Discharge, HandoverRow
from offline.drills import DrillReport
from offline.event_report import EmergencyReport
from offline.knowledge import Knowledge
from offline.numbers import PrintedPage
from offline.nursing_views import NursingTimeline, WardHandover
from offline.print_queue import PrintJob
from offline.safety_views import CaseRow
from offline.special_views import LabourView
from offline.temperature_views import TemperatureFacts
from offline.views import Banner, OrderRow, ResultRow, VisitChart, WardMap
from offline.views.mar import MarView, RunningInfusion
from ui.marking.state import MarkingState
from ui.printing.codes import Ticket
from ui.printing.order_lines import AS_RECORDED, Naming


class SignedIn(Protocol):
    """Who prints."""

    @property
    def person(self) -> Person: ...


class PrintStation(Protocol):
    """The part of the one door that printing uses."""

    @property
    def clock(self) -> Clock: ...

    @property
    def station_code(self) -> str: ...

    @property
    def ward_name(self) -> str: ...

    @property
    def hospital_name(self) -> str: ...

    async def banner(self, patient: str, /) -> Banner | None: ...

    async def orders(self, patient: str, /) -> tuple[OrderRow, ...]: ...

    async def visit_chart(self, patient: str, /) -> VisitChart: ...

    async def discharge(self, patient: str, /) -> Discharge: ...

    async def handovers(self) -> tuple[HandoverRow, ...]: ...

    async def nursing_record(self, patient: str, /, hours: int = 24) -> NursingTimeline: ...

    async def ward_handover(self, back: int = 0) -> WardHandover | None: ...

    @property
    def temperature_book(self) -> TemperatureBook | None: ...

    async def temperature(self, patient: str, /) -> TemperatureFacts | None: ...

    async def labour(self, patient: str, /) -> LabourView: ...

    async def drills(self) -> tuple[DrillReport, ...]: ...

    async def event_report(self) -> EmergencyReport | None: ...

    async def ward_map(self) -> WardMap: ...

    async def mar(self, patient: str, since: datetime, until: datetime, /) -> MarView: ...

    async def infusions(self, patient: str | None = None, /) -> tuple[RunningInfusion, ...]: ...

    async def results(self, patient: str, /) -> tuple[ResultRow, ...]: ...

    async def printed_pages(self, day: date, /) -> Sequence[PrintedPage]: ...

    async def event_reports(self) -> tuple[CaseRow, ...]: ...

    @property
    def knowledge(self) -> Knowledge: ...

    async def label_stuff(self) -> LabelStuff: ...

    async def labels_printed(self, codes: Sequence[str], by: Person, /) -> None: ...

    def new_id(self) -> str: ...

    async def void_page(self, number: str, reason: str, by: Person | None = None, /) -> None: ...

    async def keep_print_job(self, job: PrintJob, /) -> None: ...

    async def print_jobs(self) -> tuple[PrintJob, ...]: ...

    async def next_page_number(self, document: str, by: Person, /) -> str: ...

    async def note_printed(self, document: str, by: Person, copies: int, /) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelAsk:
    """Which labels: kinds, of whom (empty: the ward), planned between which times; or exactly these codes."""

    kinds: frozenset[str]
    since: datetime
    until: datetime
    patients: frozenset[str] = frozenset()
    codes: frozenset[str] = frozenset()
    is_apart: bool = False
    """A label for each drug of a group that is prepared apart; the bed then asks for every one of them."""
    roll_mm: int = 0
    """The width of the label printer's roll, a page for each label; 0: sheets of A4 that are cut apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """What is to be printed: whose, by whom, how often, and how the windows are marked at this moment."""

    patient: str
    by: Person
    marking: MarkingState
    copies: int = 1
    naming: Naming = AS_RECORDED
    language: str = "zh"
    """Of what the pack names in two languages."""
    labels: LabelAsk | None = None
    spoken: str = ""
    """In which language everything on it is said, as `pt_PT`; empty: as the windows speak."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageOf:
    """Which page of which copy. `number` is None on the screen: numbers are taken when paper or a file is made."""

    page: int
    pages: int
    copy: int
    copies: int
    printed_at: datetime
    number: str | None = None


class Document(Protocol):
    """Something to print. Invariant: `paint` shows the same on every device, in units of 1/96 inch on A4 upright."""

    @property
    def key(self) -> str: ...

    @property
    def name(self) -> str: ...

    @property
    def pages(self) -> int: ...

    @property
    def copies(self) -> int: ...

    @property
    def is_numbered(self) -> bool: ...

    def paint(self, painter: QPainter, page: PageOf, /) -> None: ...

    def ticket(self, page: int, /) -> Ticket: ...


@runtime_checkable
class Sized(Protocol):
    """A document whose pages are not A4. `size`: of the page of this number, in units of 1/96 inch."""

    def size(self, page: int, /) -> tuple[float, float]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Printable:
    """One kind of document: its machine word, its title in the present language, and how it is read and laid out."""

    key: str
    title: Callable[[], str]
    read: Callable[[PrintStation, Ask], Awaitable[Document]]

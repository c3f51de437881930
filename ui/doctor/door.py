"""The part of the station that the doctor's page uses, as types. Holds nothing and does nothing: `offline.station.Station` fits it."""

from collections.abc import Callable, Collection, Sequence
from typing import Protocol

from client.clinical.catalogue import OrderSet
from client.clinical.safety.findings import CheckReport
from client.commands import OrderDraft
from client.records import Person
from offline.advising import Asking, CentralAdvice
from offline.changes import Change
from offline.chart_view import ChartView
from offline.drafts import PLAIN, DraftForm, KeptDraft
from offline.knowledge import Knowledge
from offline.own_sets import OwnSet
from offline.people import Session
from offline.record_views import RecordView
from offline.rule_counts import Fate, RuleSeen
from offline.scopes import Scope
from offline.status import StationStatus
from offline.views import (
    Banner,
    CourseStep,
    DiagnosisRow,
    DueDose,
    Event,
    NoteRow,
    OralGroup,
    OrderRow,
    QueueEntry,
    ResultRow,
    Scoped,
    VitalSeries,
    WardMap,
)
from ui.people.details import DetailsDoor

Unsubscribe = Callable[[], None]


class Door(DetailsDoor, Protocol):
    """Invariant of the fitting class: `submit` returns once the command is durable, or raises a `WardlightError`."""

    @property
    def knowledge(self) -> Knowledge: ...

    @property
    def status(self) -> StationStatus: ...

    def on_change(self, listener: Callable[[Change], None]) -> Unsubscribe: ...

    def on_status(self, listener: Callable[[StationStatus], None]) -> Unsubscribe: ...

    async def keep_draft(
        self, session: Session, patient: str, *, title: str, text: str, form: DraftForm = PLAIN
    ) -> KeptDraft: ...

    async def drafts(self, session: Session) -> tuple[KeptDraft, ...]: ...

    async def favourites(self, session: Session) -> tuple[OrderDraft, ...]: ...

    async def keep_favourites(self, session: Session, drafts: Sequence[OrderDraft]) -> None: ...

    async def order_sets(self) -> tuple[OrderSet, ...]: ...

    async def own_sets(self, session: Session) -> tuple[OwnSet, ...]: ...

    async def keep_own_set(self, session: Session, one: OwnSet) -> None: ...

    async def drop_own_set(self, session: Session, one: OwnSet) -> None: ...

    async def withdraw(self, session: Session, command: str, reason: str) -> object: ...

    async def check(
        self, patient: str, drafts: Sequence[OrderDraft], by: Person | None = None, *, without: Collection[str] = ()
    ) -> CheckReport: ...

    async def due(
        self, hours_back: int = ..., hours_ahead: int = ..., patient: str | None = None
    ) -> tuple[DueDose, ...]: ...

    async def confirm(self, session: Session, password: str) -> None: ...

    async def witness(self, session: Session, staff_number: str, password: str) -> Person: ...

    async def advise(self, asking: Asking) -> CentralAdvice: ...

    async def count_findings(self, fate: Fate, rules: Sequence[RuleSeen]) -> None: ...

    async def to_countersign(self, owner: str | None = None) -> tuple[OralGroup, ...]: ...

    async def ward_map(self) -> WardMap: ...

    async def scopes(self, me: str) -> dict[Scope, Scoped]: ...

    async def chart(
        self,
        patient: str,
        vitals_h: int = ...,
        timeline_h: int = ...,
        *,
        is_ahead: bool = ...,
        first: Callable[[Banner], None] | None = ...,
    ) -> ChartView: ...

    async def banner(self, patient: str) -> Banner | None: ...

    async def orders(self, patient: str) -> tuple[OrderRow, ...]: ...

    async def order_course(self, patient: str, orders: Sequence[str]) -> tuple[CourseStep, ...]: ...

    async def vitals(self, patient: str, hours: int = 72) -> tuple[VitalSeries, ...]: ...

    async def results(self, patient: str) -> tuple[ResultRow, ...]: ...

    async def notes(self, patient: str) -> tuple[NoteRow, ...]: ...

    async def diagnoses(self, patient: str) -> tuple[DiagnosisRow, ...]: ...

    async def record(self, patient: str) -> RecordView: ...

    async def timeline(self, patient: str, hours: int = 24) -> tuple[Event, ...]: ...

    async def queue(self) -> tuple[QueueEntry, ...]: ...

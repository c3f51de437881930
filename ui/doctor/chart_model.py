"""Everything known about the open patient, of one moment of the store. Refuses to paint an answer that is not about the patient now open.

An answer about the patient before is thrown away whole, and so is one older than what is shown. A part that could not be read is named
in `failed`; it is neither empty nor unknown.
"""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import partial
from typing import Any, TypeVar

from client.errors import WardlightError
from offline.changes import Change
from offline.chart_view import ChartView
from offline.record_views import RecordView
from offline.views import Banner, Event, NoteRow, OrderRow, QueueEntry, ResultRow, VitalSeries
from ui.doctor.door import Door, Unsubscribe

T = TypeVar("T")

TIMELINE_H = 24
VITALS_H = 24


class PartName(StrEnum):
    """The parts of a chart that are read together."""

    BANNER = "banner"
    ORDERS = "orders"
    VITALS = "vitals"
    RESULTS = "results"
    NOTES = "notes"
    RECORD = "record"
    TIMELINE = "timeline"
    QUEUE = "queue"


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """One patient's values of one moment. Invariant: every part is about `patient`."""

    patient: str
    banner: Banner | None = None
    orders: tuple[OrderRow, ...] = ()
    vitals: tuple[VitalSeries, ...] = ()
    results: tuple[ResultRow, ...] = ()
    notes: tuple[NoteRow, ...] = ()
    record: RecordView | None = None
    """Deadlines and findings; None where they could not be read."""
    timeline: tuple[Event, ...] = ()
    queue: tuple[QueueEntry, ...] = ()
    """What was entered at this station and is not through; of all patients."""
    failed: dict[PartName, WardlightError] = field(default_factory=dict)
    made: ChartView | None = field(default=None, repr=False, compare=False)
    """What the store gave; the same one again means that nothing that is shown was written since."""

    @property
    def encounter(self) -> str | None:
        return self.banner.stay.key if self.banner and self.banner.stay else None


class ChartModel:
    """Invariant: `chart` is None or about `patient`; `shown` is called once per batch."""

    def __init__(self, station: Door) -> None:
        self._station = station
        self._token = self._oldest = 0
        """The newest read, and the oldest whose answer is still taken."""
        self._listeners: list[Callable[[], None]] = []
        self._unsubscribe: Unsubscribe | None = None
        self._stale: Callable[[], None] | None = None
        self._readings: set[asyncio.Task[Chart]] = set()
        self._first_seen: Callable[[], None] | None = None
        self._told: Banner | None = None
        self.patient: str | None = None
        self.chart: Chart | None = None
        self.first: Chart | None = None
        """Who is being opened, once that much is read: his banner and nothing else. None before it, and when his chart is there."""

    def see_first(self, seen: Callable[[], None]) -> None:
        """From now on `seen` is called when it is read who is being opened, and the rest is not."""
        self._first_seen = seen

    def listen(self, shown: Callable[[], None]) -> None:
        self._listeners.append(shown)

    def follow(self, stale: Callable[[], None]) -> None:
        """From now on `stale` is called when something of the open patient has changed."""
        self._stale = stale
        self._unsubscribe = self._station.on_change(self._changed)

    def close(self) -> None:
        """No answer is taken after this."""
        self._leave_reads()
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None

    def leave_for(self, patient: str) -> None:
        """The chart before goes away at once."""
        if patient != self.patient:
            self.patient, self.chart, self.first = patient, None, None
            self._leave_reads()

    def _leave_reads(self) -> None:
        """What is still being read of the patient before must not stand before the one now opened in the store's queue."""
        self._oldest = self._token + 1
        for reading in tuple(self._readings):
            reading.cancel()

    async def open(self, patient: str) -> bool:
        """Reads all parts; False when another patient was opened meanwhile. A later read of the same patient may have been shown first."""
        self.leave_for(patient)
        return await self.refresh() or (self.chart is not None and self.chart.patient == patient)

    async def refresh(self) -> bool:
        """False where nothing is to be drawn: he was left meanwhile, or what stands there is what the store says."""
        patient = self.patient
        if patient is None:
            return False
        self._token += 1
        token = self._token
        first = partial(self._take_first, patient, token) if self.chart is None else None
        chart = await self._unless_left(self._read(patient, first))
        if chart is not None and first is not None and self.first is None and chart.banner is not None:
            first(chart.banner)
            await asyncio.sleep(0)  # it was held whole: who he is is painted before the panes are filled all the same
        if chart is None or token < self._oldest:
            return False
        if chart.made is not None and self.chart is not None and chart.made is self.chart.made:
            self._oldest = token
            return False
        self._oldest, self.chart, self.first = token, chart, None
        for shown in tuple(self._listeners):
            shown()
        return True

    def _take_first(self, patient: str, token: int, banner: Banner) -> None:
        """Nobody who was left meanwhile, and nothing beside a chart that is there already."""
        if patient == self.patient and token >= self._oldest and self.chart is None:
            self.first, self._told = Chart(patient=patient, banner=banner), banner
            if self._first_seen is not None:
                self._first_seen()

    def was_told(self, chart: Chart | None) -> bool:
        """Whether his banner was told first, a moment ago, out of this very reading; true once."""
        told, self._told = self._told, None
        return chart is not None and told is not None and chart.banner is told

    async def refresh_banner(self) -> bool:
        """Only the banner of the chart that is open; False when it is not the same chart any more."""
        chart = self.chart
        if chart is None:
            return False
        banner = await self._station.banner(chart.patient)
        if chart is not self.chart or banner is None:
            return False
        self.chart = replace(chart, banner=banner)
        return True

    async def _unless_left(self, reading: Coroutine[Any, Any, Chart]) -> Chart | None:
        """None when the patient was left meanwhile."""
        task = asyncio.ensure_future(reading)
        self._readings.add(task)
        task.add_done_callback(self._readings.discard)
        try:
            await asyncio.wait({task})
        finally:
            task.cancel()
        return None if task.cancelled() else task.result()

    async def expect(self, patient: str) -> None:
        """He may be opened next: the store makes his chart while nobody waits for it. Nothing of it is kept here."""
        if patient == self.patient:
            return
        with suppress(WardlightError):  # whoever opens him is told
            await self._station.chart(patient, VITALS_H, TIMELINE_H, is_ahead=True)

    async def _read(self, patient: str, first: Callable[[Banner], None] | None) -> Chart:
        try:
            view = await self._station.chart(patient, VITALS_H, TIMELINE_H, first=first)
        except WardlightError:
            return await self._read_apart(patient)
        return Chart(
            patient=patient,
            banner=view.banner,
            orders=view.orders,
            vitals=view.vitals,
            results=view.results,
            notes=view.notes,
            record=view.record,
            timeline=view.timeline,
            queue=view.queue,
            made=view,
        )

    async def _read_apart(self, patient: str) -> Chart:
        """Part by part, so that what can be read is shown and what cannot says so in its own place."""
        station, failed = self._station, dict[PartName, WardlightError]()
        first = asyncio.gather(
            _held(PartName.BANNER, station.banner(patient), failed),
            _held(PartName.ORDERS, station.orders(patient), failed),
            _held(PartName.VITALS, station.vitals(patient, VITALS_H), failed),
            _held(PartName.RESULTS, station.results(patient), failed),
        )
        second = asyncio.gather(
            _held(PartName.NOTES, station.notes(patient), failed),
            _held(PartName.TIMELINE, station.timeline(patient, TIMELINE_H), failed),
            _held(PartName.QUEUE, station.queue(), failed),
            _held(PartName.RECORD, station.record(patient), failed),
        )
        (banner, orders, vitals, results), (notes, timeline, queue, record) = await asyncio.gather(first, second)
        return Chart(
            patient=patient,
            banner=banner,
            orders=orders or (),
            vitals=vitals or (),
            results=results or (),
            notes=notes or (),
            record=record,
            timeline=timeline or (),
            queue=queue or (),
            failed=failed,
        )

    def _changed(self, change: Change) -> None:
        if self.patient in change.patients and self._stale is not None:
            self._stale()


async def _held(name: PartName, reading: Awaitable[T], failed: dict[PartName, WardlightError]) -> T | None:
    try:
        return await reading
    except WardlightError as error:
        failed[name] = error
        return None

"""The outpatient queue as screens read it; refuses an order of its own: it stands as central gave it."""

from datetime import datetime
from decimal import Decimal

import msgspec

from client.records import Booking, Certificate, Patient, Visit, VisitState
from offline.views.orders import Mark


class VisitRow(msgspec.Struct, frozen=True, kw_only=True):
    """One patient of the queue. `booking` None: central named no appointment, so number and kind are not known.

    `visit` None: booked, not arrived. `mark` is of the step that central has not confirmed.
    """

    patient: Patient
    visit: Visit | None = None
    booking: Booking | None = None
    mark: Mark | None = None
    is_pending: bool = False
    allergies: tuple[str, ...] = ()
    has_results: bool = False
    """Something was reported since he arrived."""
    fresh_at: datetime | None = None
    """Up to when his rows are known here; None: he was never read whole."""

    @property
    def key(self) -> str:
        return self.visit.key if self.visit is not None else self.booking.key if self.booking is not None else ""

    @property
    def state(self) -> VisitState | None:
        """None: not arrived."""
        return self.visit.state if self.visit is not None else None


class ClinicView(msgspec.Struct, frozen=True, kw_only=True):
    """Today's queue of the department's clinics; `as_of` None was never read, which is not an empty queue."""

    name: str = ""
    clinics: tuple[str, ...] = ()
    rows: tuple[VisitRow, ...] = ()
    as_of: datetime | None = None
    reason: str = ""


class PastVisit(msgspec.Struct, frozen=True, kw_only=True):
    """An earlier stay or visit of the same patient."""

    key: str
    at: datetime | None
    class_code: str
    reason: str
    place: str = ""
    note: str = ""
    """The first words of what was written then."""


class Trend(msgspec.Struct, frozen=True, kw_only=True):
    """One measure over the visits, oldest first; the last may be today's."""

    name: str
    unit: str
    points: tuple[tuple[datetime, Decimal], ...]


class RequestLine(msgspec.Struct, frozen=True, kw_only=True):
    """A request of this visit. `state` is central's word, `reported` where a report answers it, "" where nothing is said."""

    key: str
    name: str
    state: str = ""
    is_pending: bool = False


class VisitChart(msgspec.Struct, frozen=True, kw_only=True):
    """What one visit shows beside the chart: its row, earlier visits, and the certificates issued in it and before."""

    row: VisitRow | None = None
    before: tuple[PastVisit, ...] = ()
    certificates: tuple[Certificate, ...] = ()
    trends: tuple[Trend, ...] = ()
    requests: tuple[RequestLine, ...] = ()
    not_to_dispense: tuple[str, ...] = ()
    """Keys of drugs in force whose skin test is positive."""

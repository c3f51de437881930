"""Everything about one patient in one reading; refuses parts of different moments."""

from datetime import datetime

import msgspec

from offline.record_views import RecordView
from offline.views import Banner, Event, NoteRow, OrderRow, QueueEntry, ResultRow, VitalSeries


class ChartView(msgspec.Struct, frozen=True, kw_only=True):
    """Everything about one patient in one reading: all parts are of the same moment of the store."""

    patient: str
    at: datetime
    """The time of this station that it was made at."""
    banner: Banner | None
    orders: tuple[OrderRow, ...]
    vitals: tuple[VitalSeries, ...]
    results: tuple[ResultRow, ...]
    notes: tuple[NoteRow, ...]
    timeline: tuple[Event, ...]
    queue: tuple[QueueEntry, ...]
    """What was entered at this station and is not through; of all patients."""
    record: RecordView
    """Deadlines and findings."""

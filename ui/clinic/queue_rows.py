"""The rows of the queue: number, who, what for, how long. Refuses to cut a name and to write an unknown wait as none."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.clinical.age import age_of
from client.records import VisitKind, VisitState
from offline.views import VisitRow
from ui.clinic.queue_model import waited
from ui.clinic.words import kind_words, state_words, triage_words
from ui.doctor.wording import sex_words
from ui.people.age_words import short_words
from ui.person_words import patient_name
from ui.widgets.painting import Align, Chip, Run, Words
from ui.widgets.table_model import Cell, Column, TableRow, cell

_TONES = {VisitState.CALLED: "acc", VisitState.WITH_DOCTOR: "acc", VisitState.SKIPPED: "plain"}
_URGENT = frozenset({"1", "2"})


def queue_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="number", title=translate("Clinic", "No."), width=56, wraps=True),
        Column(key="who", title=translate("Clinic", "Patient"), wraps=True, pad=6),
        Column(
            key="wait",
            title=translate("Clinic", "Waits"),
            width=62,
            align=Align.RIGHT,
            wraps=True,
            pad=4,
            may_hide=True,
        ),
    )


def queue_row(row: VisitRow, now: datetime) -> TableRow:
    number = row.booking.number if row.booking and row.booking.number else "—"
    return TableRow(
        key=row.key,
        cells=(cell(number, weight=600), Cell(runs=_who(row, now)), cell(wait_words(row, now), tone="t2")),
        is_pending=row.is_pending,
        subject=row.patient.key,
    )


def _who(row: VisitRow, now: datetime) -> tuple[Run, ...]:
    """Name, sex and age; then the marks; then what for."""
    age = age_of(row.patient, now)
    person = " ".join((sex_words(row.patient.sex), short_words(age, row.patient.birth_date_text) if age else ""))
    reason = row.visit.reason if row.visit and row.visit.reason else row.booking.reason if row.booking else ""
    return (
        Words(patient_name(row.patient), weight=600),
        Words(f" {person.strip()} ", tone="t2", role="meta"),
        *marks(row),
        Words(f" {reason}", tone="t2", role="meta"),
    )


def marks(row: VisitRow) -> tuple[Chip, ...]:
    """State, kind of visit, triage, priority, online, reports; each only where it is said."""
    translate = QCoreApplication.translate
    booking, visit = row.booking, row.visit
    found: list[Chip] = []
    if row.state is not VisitState.WAITING:
        found.append(
            Chip(text=state_words(row.state), tone=_TONES.get(row.state or VisitState.DONE, "plain"), is_small=True)
        )
    if booking is not None and booking.kind is not None:
        found.append(Chip(text=kind_words(booking.kind), is_small=True))
    if visit is not None and visit.triage:
        tone = "red" if visit.triage in _URGENT else "plain"
        found.append(Chip(text=triage_words(visit.triage), tone=tone, is_small=True))
    if booking is not None and booking.priority:
        found.append(Chip(text=translate("Clinic", "priority"), tone="ink", is_small=True))
    if booking is not None and booking.is_online:
        found.append(Chip(text=translate("Clinic", "online"), is_small=True))
    if row.has_results and not (booking is not None and booking.kind is VisitKind.RETURN):
        found.append(Chip(text=translate("Clinic", "reports here"), tone="acc", is_small=True))
    return tuple(found)


def wait_words(row: VisitRow, now: datetime) -> str:
    translate = QCoreApplication.translate
    if row.visit is None:
        starts = row.booking.starts_at if row.booking else None
        return f"{starts.astimezone(now.tzinfo):%H:%M}" if starts else "—"
    since = waited(row, now)
    if since is not None:
        return translate("Clinic", "{count} min").format(count=int(since.total_seconds() // 60))
    last = row.visit.last
    return f"{last.at.astimezone(now.tzinfo):%H:%M}" if last and last.at else "—"


def known_words(queue_as_of: datetime | None, now: datetime, *, is_away: bool, reason: str) -> str:
    """What the queue rests on; in an emergency that the other rooms do not see a call."""
    translate = QCoreApplication.translate
    if queue_as_of is None:
        return translate("Clinic", "The queue was not read yet ({reason}).").format(reason=reason or "—")
    at = f"{queue_as_of.astimezone(now.tzinfo):%H:%M}"
    if is_away:
        return translate(
            "Clinic",
            "Queue as last known at {time}. You call from this room alone: other rooms and the screen in the hall do not see it until "
            "central answers. Who arrives now is not on it: write him down and call him by name.",
        ).format(time=at)
    return translate("Clinic", "In the hospital's order, as of {time}").format(time=at)

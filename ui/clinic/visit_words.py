"""What the visit's bar, its questions and its banner say. Refuses to leave out which two identifiers are to be asked for."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from offline.views import VisitRow
from ui.clinic.queue_rows import wait_words
from ui.clinic.visit_model import Missing
from ui.clinic.words import kind_words, state_words
from ui.people.age_words import age_words
from ui.person_words import patient_name
from ui.widgets.banner_content import BannerContent


def identified_words(row: VisitRow, now: datetime) -> str:
    """Two identifiers, to be said by the patient himself."""
    patient = row.patient
    born = patient.birth_date.isoformat() if patient.birth_date else patient.birth_date_text or "—"
    words = QCoreApplication.translate(
        "Clinic",
        "Let the patient say name and date of birth. Here stands: {name} · born {born} ({age}) · hospital no. {number} · queue {queue}",
    )
    number = row.booking.number if row.booking else ""
    return words.format(
        name=patient_name(patient),
        born=born,
        age=age_words(patient, now),
        number=patient.hospital_number or "—",
        queue=number or "—",
    )


def missing_words(missing: Missing) -> str:
    translate = QCoreApplication.translate
    return {
        Missing.NOT_BEGUN: translate("Clinic", "the visit was not begun"),
        Missing.NO_DIAGNOSIS: translate("Clinic", "no diagnosis"),
        Missing.UNSIGNED_ORDERS: translate("Clinic", "unsigned orders"),
        Missing.UNSIGNED_NOTE: translate("Clinic", "unsigned note"),
        Missing.CARRIED: translate("Clinic", "fields of the last note not confirmed"),
        Missing.NO_NOTE: translate("Clinic", "no note of this visit yet"),
    }[missing]


def told_words(row: VisitRow | None, missing: Sequence[Missing], now: datetime) -> tuple[str, ...]:
    """Where the visit stands and what is missing before it may end."""
    translate = QCoreApplication.translate
    if row is None:
        return (translate("Clinic", "Nobody of the queue is open: call the next, or choose one."),)
    state = f"{state_words(row.state)} {wait_words(row, now)}"
    parts = [part for part in (state, row.visit.last.room if row.visit and row.visit.last else "") if part]
    if missing:
        words = ", ".join(missing_words(each) for each in missing)
        parts.append(translate("Clinic", "before the end: {missing}").format(missing=words))
    if row.is_pending:
        parts.append(translate("Clinic", "saved here, not at central yet"))
    return tuple(parts)


def visit_banner(content: BannerContent, row: VisitRow, now: datetime) -> BannerContent:
    """The queue number where the bed stands, and of the visit what the stay says on a ward."""
    translate = QCoreApplication.translate
    number = row.booking.number if row.booking else ""
    kind = kind_words(row.booking.kind if row.booking else None)
    at = row.visit.arrived_at.astimezone(now.tzinfo) if row.visit and row.visit.arrived_at else None
    arrived = translate("Clinic", "arrived {time}").format(time=f"{at:%H:%M}") if at else ""
    return replace(
        content,
        bed=number or "—",
        place_word=state_words(row.state),
        care_word=translate("Clinic", "Visit"),
        nursing=kind or translate("Clinic", "kind of visit not said"),
        stay=arrived,
        facts_line=row.booking.reason if row.booking else "",
    )

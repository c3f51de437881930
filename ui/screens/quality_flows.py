"""Ways to what central found about a note, to a note that is locked, and to a person's own columns. Signs and keeps nothing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from client.clinical.documents.deadlines import Urgency
from offline.scopes import Scope
from ui.tour.hands import settle, until
from ui.tour.people import Cast

FOUND_BED, LOCKED_BED = "12", "11"


async def _open(people: Cast, bed: str) -> None:
    page = people.doctor.page
    hits = await people.workplace.station.find_patients(bed)
    patient = next(hit.patient.key for hit in hits if hit.bed.lstrip("0") == bed)
    page.open_patient(patient)
    await until(
        lambda: page.model.chart is not None and page.model.chart.patient == patient and page.model.chart.record,
        "the record",
    )
    page.show_notes()
    await settle(0.3)


async def quality(people: Cast) -> QWidget:
    """A note with a finding of a person at central: appealed against, and given back."""
    await _open(people, FOUND_BED)
    page = people.doctor.page
    page.model.drop_draft()
    record = page.model.chart.record if page.model.chart is not None else None
    found = next((note for note, several in record.central.items() if several), None) if record is not None else None
    if found is not None:
        page.notes.read(found)
    await settle(0.5)
    return people.doctor.window


async def locked(people: Cast) -> QWidget:
    """A document so late that it is locked; an unlock was asked."""
    await _open(people, LOCKED_BED)
    page = people.doctor.page
    chart = page.model.chart
    late = chart.record.deadlines if chart is not None and chart.record is not None else ()
    key = next((one.key for one in late if one.urgency is Urgency.LOCKED), None)
    if key is not None:
        page.summary.duties.listing.table.choose(key)
        page.summary.duties.listing.table.setFocus(Qt.FocusReason.OtherFocusReason)
    await settle(0.4)
    return people.doctor.window


async def columns(people: Cast) -> QWidget:
    """The columns of the orders, one of them tried out as hidden; left as before."""
    people.doctor.page.orders.table.setFocus()
    desk = people.doctor.columns
    desk.ask()
    await settle(0.3)
    return people.doctor.window


async def day(people: Cast) -> QWidget:
    """Requests for records, who is on duty."""
    people.doctor.window.show_page("day")
    await until(lambda: people.doctor.day.page.day is not None, "the day's work")
    await settle(0.4)
    return people.doctor.window


async def to_come(people: Cast) -> QWidget:
    """Who is announced, and the pre-admission without a bed opened."""
    page = people.doctor.page
    scope = Scope.ANNOUNCED
    await until(lambda: page.model.patients.is_known(scope) and page.model.patients.others.get(scope), "who is to come")
    page.patients.scopes.choose(scope.value)
    virtual = [line for line in page.model.patients.others[scope] if line.card.stay and not line.card.stay.reserved_bed]
    if virtual:
        page.open_patient(virtual[0].patient)
    await settle(0.8)
    return people.doctor.window


WAYS = (
    ("doctor-quality", quality),
    ("doctor-locked", locked),
    ("doctor-columns", columns),
    ("doctor-day", day),
    ("doctor-to-come", to_come),
)

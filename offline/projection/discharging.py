"""What a discharge gathers about one patient, and what is still open; refuses to hold anybody back: it tells."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from client.clinical.care import CareBook, DischargeDiagnosis, PageFacts, front_page
from client.clinical.orders import Review
from client.clinical.vitals import last_moment
from client.fhir import names
from client.fhir.reading.elements import targets
from client.records import AllergyKnowledge, DoseOutcome, OrderKind, OrderStatus, OrderTerm, Patient, Sex, Stay
from client.records.notes import NoteField
from offline import census
from offline.care_views import Discharge, OpenItem
from offline.outbox import OPEN
from offline.projection import (
    belonging,
    care,
    chart,
    consults,
    diagnoses,
    lists,
    orders,
    pharmacy,
    queue,
    results,
    rows,
    safety,
)
from offline.projection.lists import CRITICAL_WINDOW
from offline.store.books import Books
from offline.views import DiagnosisRow, NoteRow, OrderRow

COMPARISON, SUMMARY = "discharge-medicines", "discharge"
RESULTS_BACK = timedelta(days=30)
_TESTS = frozenset({OrderKind.LABORATORY, OrderKind.IMAGING})


def discharge(books: Books, patient: str, book: CareBook, ward: str, now: datetime) -> Discharge:
    """Of somebody unknown here an empty one."""
    person, stay = chart.patient(books, patient), chart.stays(books, [patient]).get(patient)
    every = orders.orders_of(books, [patient]).get(patient, ())
    table = tuple(row for row in every if belonging.is_of_stay(row.order, stay))
    notes = chart.notes(books, patient)
    notes = tuple(row for row in notes if belonging.is_note_of(row, stay))
    summary = _document(notes, SUMMARY)
    found = tuple(
        row
        for row in diagnoses.diagnoses(books, patient)
        if row.diagnosis.is_in_force and row.is_this_stay is not False
    )
    who = lists.people(books, [patient])[patient]
    return Discharge(
        patient=patient,
        name=who.name,
        bed=who.bed,
        encounter=stay.key if stay else None,
        home=tuple(care.home_medicine(row) for row in rows.read(books, ["MedicationStatement"], patients=[patient])),
        running=tuple(row for row in table if _runs(row, now) and row.order.kind is OrderKind.MEDICATION),
        taken_home=pharmacy.on_orders(books, patient, [row for row in table if _is_for_home(row, now)], now),
        diagnoses=found,
        order=next((row for row in table if _is_discharge(row)), None),
        summary=summary,
        comparison=_document(notes, COMPARISON),
        open=tuple(_open(books, patient, table, ward, now)),
        findings=front_page(_facts(books, person, stay, found, summary), book.front_page),
        results=results.results(books, patient, now - RESULTS_BACK, last_moment(now)),
    )


def _document(notes: tuple[NoteRow, ...], template: str) -> NoteRow | None:
    """The newest of this template that nothing replaced."""
    return next(
        (
            row
            for row in notes
            if row.note.kind.code_in(names.DOCUMENT_TYPE) == template and row.note.superseded_by is None
        ),
        None,
    )


def _runs(row: OrderRow, now: datetime) -> bool:
    return row.order.term is not OrderTerm.DISCHARGE and safety.is_running(row.order, now)


def _is_for_home(row: OrderRow, now: datetime) -> bool:
    return row.order.term is OrderTerm.DISCHARGE and safety.is_running(row.order, now)


def _is_discharge(row: OrderRow) -> bool:
    is_over = row.order.status in {OrderStatus.STOPPED, OrderStatus.CANCELLED, OrderStatus.ENTERED_IN_ERROR}
    return row.order.what.code_in(names.REVIEW_ORDER) == Review.DISCHARGE.value and not is_over


# -- what must be known before leaving --------------------------------------------------------------------------------


def _open(books: Books, patient: str, table: tuple[OrderRow, ...], ward: str, now: datetime) -> Iterator[OpenItem]:
    for row in results.unread_critical(books, [patient], now - CRITICAL_WINDOW).get(patient, ()):
        yield OpenItem(kind="unread-critical", what=row.code.text, key=row.key, at=row.issued_at or row.observed_at)
    yield from _of_orders(books, patient, table, now)
    here = {one.patient for one in census.ward(books)}
    for one in consults.consults(books, "", ward, now).rows if patient in here else ():
        if one.task.patient == patient and (one.is_open or one.waits_for_reading):
            what = f"{one.task.owner_name or ''} {one.task.question}".strip()
            yield OpenItem(kind="consult", what=what, key=one.task.key, at=one.task.asked_at)
    for entry in queue.queue(books, OPEN, patient=patient):
        yield OpenItem(kind="undelivered", what=", ".join(entry.summary), key=entry.command, at=entry.saved_at)


def _of_orders(books: Books, patient: str, table: tuple[OrderRow, ...], now: datetime) -> Iterator[OpenItem]:
    reported = {
        key
        for row in rows.read(books, ["DiagnosticReport", "Observation"], patients=[patient], with_marks=False)
        for key in targets(row.resource.get("basedOn"))
    }
    taken_back = _taken_back(table)
    for row in table:
        order = row.order
        is_ended_by_it = order.status is OrderStatus.STOPPED and order.stop_at in taken_back
        kind = "to-reissue" if is_ended_by_it else _kind(row, now, is_reported=order.key in reported)
        kind = "running-infusion" if _drips(row) else kind
        if kind is not None:
            yield OpenItem(kind=kind, what=order.what.text, key=order.key, at=order.authored_at)


def _drips(row: OrderRow) -> bool:
    """Whether it still runs into the patient, whatever became of its order."""
    return row.last_dose is not None and row.last_dose.outcome is DoseOutcome.IN_PROGRESS


def _taken_back(table: tuple[OrderRow, ...]) -> frozenset[datetime]:
    """When discharge orders were signed that do not stand any more, while none does: what they ended goes on being ended."""
    asked = [row for row in table if row.order.what.code_in(names.REVIEW_ORDER) == Review.DISCHARGE.value]
    if any(_is_discharge(row) for row in asked):
        return frozenset()
    return frozenset(row.order.authored_at for row in asked if row.order.authored_at is not None)


def _kind(row: OrderRow, now: datetime, *, is_reported: bool) -> str | None:
    order = row.order
    if not safety.is_running(order, now) or order.term is OrderTerm.DISCHARGE:
        return None
    if order.is_held_for_skin_test:
        return "skin-test"
    if order.kind in _TESTS and not is_reported and row.standing.value != "done":
        return "pending-result"
    return "long-term" if order.term is OrderTerm.LONG and order.kind is OrderKind.MEDICATION else None


# -- the front page ---------------------------------------------------------------------------------------------------


def _facts(
    books: Books, person: Patient | None, stay: Stay | None, found: tuple[DiagnosisRow, ...], summary: NoteRow | None
) -> PageFacts:
    """What the front page would say today: diagnoses at discharge, the discharge record, and who he is."""
    own = [row.diagnosis for row in found if row.diagnosis.use is not None and row.diagnosis.use.value == "discharge"]
    fields = _fields(summary)
    knowledge = chart.allergies(books, person.key)[0] if person else AllergyKnowledge.UNAVAILABLE
    return PageFacts(
        diagnoses=[
            DischargeDiagnosis(icd10=one.icd10, is_main=one.is_primary is True, is_provisional=one.is_provisional)
            for one in own
        ],
        leaving=_said(fields, "way"),
        outcome=_said(fields, "outcome"),
        has_birth_date=person is not None and person.birth_date is not None,
        has_sex=person is not None and person.sex is not Sex.UNKNOWN,
        has_admission_number=stay is not None and bool(stay.admission_number),
        has_allergies=knowledge not in {AllergyKnowledge.NOT_RECORDED, AllergyKnowledge.UNAVAILABLE},
        has_doctor=stay is not None and stay.responsible is not None,
        has_admission=stay is not None and stay.admitted_at is not None,
    )


def _fields(summary: NoteRow | None) -> dict[str, NoteField]:
    sections = summary.note.sections if summary else ()
    return {field.id: field for section in sections for field in section.fields}


def _said(fields: dict[str, NoteField], ident: str) -> str:
    return fields[ident].value if ident in fields else ""

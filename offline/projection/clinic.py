"""The outpatient queue of the department, and what stands against a step in it; refuses to sort people by anything central did not say."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal

import msgspec

from client.clinical.pack import ContentPack
from client.clinical.queueing import (
    NO_DIAGNOSIS,
    NO_VISIT,
    NOT_BEGUN,
    NUMBER_USED,
    against,
    against_leave,
    may_certify,
)
from client.commands import Command, IssueCertificate, StepVisit
from client.fhir.reading.elements import target, targets
from client.records import Allergy, Booking, OrderStatus, Patient, Visit
from offline import census, scopes
from offline.projection import belonging, chart, diagnoses, holds, records, results, rows
from offline.projection.rows import Shown
from offline.scopes import Question
from offline.store.books import Books
from offline.views import ClinicView, OrderRow, PastVisit, RequestLine, Trend, VisitChart, VisitRow

SHIFT = timedelta(hours=12)
"""How far back a queue reaches over midnight: nobody is lost from it because a day ended."""
_FIRST_WORDS = 60
_NUMBERED = "body ->> '$.masterIdentifier.value' = ?"
_LAST = 9_999
_COMES = frozenset({"booked", "pending", "arrived", "checked-in"})
_GONE = frozenset({OrderStatus.STOPPED, OrderStatus.CANCELLED, OrderStatus.ENTERED_IN_ERROR})
_VISITS = 5
"""How many days with a visit a trend goes back."""


def clinic(books: Books, now: datetime) -> ClinicView:
    """Everybody of today, in central's order: priority, booked time, number. Pending steps of this station are shown in it."""
    answer = scopes.answered(books, Question.CLINIC)
    held = rows.by_key(books, answer.keys)
    every = [row for row in held.values() if row.type == "Location"]
    places = [row for row in every if records.room_place(row) is None]
    rooms = {row.key for row in every} - {row.key for row in places}
    visits = {
        found.key: (found, row)
        for row in held.values()
        if row.type == "Encounter" and (found := _visit(row)) and found.clinic not in rooms
    }
    bookings = [
        one for row in held.values() if row.type == "Appointment" if (one := records.booking(row)).place not in rooms
    ]
    people = chart.patients(books, {one.patient for one, _ in visits.values()} | {one.patient for one in bookings})
    lines = _lines(visits, bookings, people, now)
    knowledge = chart.allergies_of(books, [line.patient.key for line in lines])
    results = _reported(books, lines)
    here = census.of(books, [line.patient.key for line in lines])
    return ClinicView(
        name=" · ".join(str(row.resource.get("name", "")) for row in places),
        clinics=tuple(row.key for row in places),
        rows=tuple(_told(line, knowledge[line.patient.key][1], results, here.get(line.patient.key)) for line in lines),
        as_of=rows.at(answer.at_ms) if answer.at_ms else None,
        reason=answer.reason if answer.at_ms else answer.reason or "not-asked",
    )


def _visit(row: Shown) -> Visit | None:
    return records.visit(row)


def _lines(
    visits: dict[str, tuple[Visit, Shown]], bookings: Sequence[Booking], people: dict[str, Patient], now: datetime
) -> list[VisitRow]:
    booked = {one.key: one for one in bookings}
    named = {visit.appointment for visit, _ in visits.values()}
    lines = [
        VisitRow(
            patient=people.get(visit.patient) or Patient(key=visit.patient, name=""),
            visit=visit,
            booking=booked.get(visit.appointment or ""),
            mark=row.mark,
            is_pending=row.is_pending,
        )
        for visit, row in visits.values()
        if _is_of_shift(visit.arrived_at, now) or visit.ended_at is None
    ]
    lines += [
        VisitRow(patient=people.get(one.patient) or Patient(key=one.patient, name=""), booking=one)
        for one in bookings
        if one.key not in named and one.status in _COMES
        if _is_of_shift(one.starts_at, now)
    ]
    return sorted(lines, key=_place)


def _is_of_shift(at: datetime | None, now: datetime) -> bool:
    """Today's, and what began before midnight in a shift that goes on."""
    return at is None or at.astimezone(now.tzinfo).date() == now.date() or timedelta() <= now - at <= SHIFT


def _place(line: VisitRow) -> tuple[int, float, str, str]:
    booking, visit = line.booking, line.visit
    starts = booking.starts_at if booking and booking.starts_at else visit.arrived_at if visit else None
    priority = booking.priority if booking and booking.priority else _LAST
    return priority, starts.timestamp() if starts else float("inf"), booking.number if booking else "", line.key


def _told(line: VisitRow, allergies: Sequence[Allergy], results: frozenset[str], here: census.Here | None) -> VisitRow:
    shown = tuple(one.substance.text for one in allergies if one.is_active and not one.is_absence)
    fresh_at = rows.at_or_none(here.fresh_at_ms) if here is not None else None
    return msgspec.structs.replace(line, allergies=shown, has_results=line.patient.key in results, fresh_at=fresh_at)


def _reported(books: Books, lines: Sequence[VisitRow]) -> frozenset[str]:
    since = {line.patient.key: line.visit.arrived_at for line in lines if line.visit and line.visit.arrived_at}
    found = rows.read(books, ["DiagnosticReport"], patients=list(since), with_marks=False) if since else []
    return frozenset(
        row.patient or ""
        for row in found
        if (at := records.report(row).issued_at) is not None and at >= since[row.patient or ""]
    )


def came(books: Books, now: datetime, rooms: Collection[str]) -> tuple[dict[str, Visit], dict[str, Booking]]:
    """Of this shift, by patient: who came to a clinic or a room of the department, and who is booked for one of these rooms."""
    held = rows.by_key(books, scopes.answered(books, Question.CLINIC).keys).values()
    here = {one.patient for one in census.ward(books)}
    visits = [found for row in held if row.type == "Encounter" and (found := _visit(row)) is not None]
    booked = [records.booking(row) for row in held if row.type == "Appointment"]
    return (
        {one.patient: one for one in visits if one.patient not in here and _is_of_shift(one.arrived_at, now)},
        {
            one.patient: one
            for one in booked
            if one.place in rooms
            and one.patient not in here
            and one.status in _COMES
            and _is_of_shift(one.starts_at, now)
        },
    )


def followed(books: Books) -> dict[str, str | None]:
    """Patients of the queue who do not lie on the ward, with their visit: they are read like those of the ward.

    Who is booked for the infusion room comes without a visit of today: what is given there was ordered on another day.
    """
    held = rows.by_key(books, scopes.answered(books, Question.CLINIC).keys).values()
    here = {one.patient for one in census.ward(books)}
    rooms = {row.key for row in held if row.type == "Location" and records.room_place(row) is not None}
    booked = [records.booking(row) for row in held if row.type == "Appointment"]
    visits = [found for row in held if row.type == "Encounter" and (found := _visit(row)) is not None]
    known: dict[str, str | None] = {one.patient: None for one in booked if one.place in rooms and one.status in _COMES}
    known |= {one.patient: one.key for one in visits}
    return {patient: visit for patient, visit in known.items() if patient and patient not in here}


def visit_of(books: Books, encounter: str | None) -> Visit | None:
    """The visit that an Encounter is; None for a stay, for one that is not here, and for who lies on the ward in an emergency."""
    row = rows.by_key(books, [encounter]).get(encounter) if encounter else None
    visit = _visit(row) if row is not None and row.type == "Encounter" else None
    is_lying = visit is not None and visit.is_emergency and visit.patient in {one.patient for one in census.ward(books)}
    return None if is_lying else visit


def objections(books: Books, command: Command) -> tuple[str, ...]:
    """What no answer helps against, judged in the transaction that stores the step, the certificate or the prescription."""
    if isinstance(command, IssueCertificate):
        return tuple(_against_certificate(books, command))
    if not isinstance(command, StepVisit):
        return belonging.objections(books, command)
    visit = visit_of(books, command.encounter)
    if visit is None:
        return ("no-visit",)
    found = against(visit, command.step, command.author.reference)
    return () if found is None else (found,)


def _against_certificate(books: Books, command: IssueCertificate) -> Iterator[str]:
    """Of a visit that was begun, for a diagnosis that is on file, and under a number that nothing else bears."""
    found = rows.read(books, ["DocumentReference"], where=_NUMBERED, values=[command.number.strip()], with_marks=False)
    if found:
        yield NUMBER_USED
    if command.paper is not None:  # it was handed out as it was
        return
    visit = visit_of(books, command.encounter)
    if visit is None:
        yield NO_VISIT
    elif not may_certify(visit):
        yield NOT_BEGUN
    if not any(row.diagnosis.is_in_force for row in diagnoses.diagnoses(books, command.patient)):
        yield NO_DIAGNOSIS
    against_it = against_leave(command.days, command.since, command.occurred_at.date())
    if against_it is not None:
        yield against_it


def visit_chart(books: Books, patient: str, now: datetime, pack: ContentPack) -> VisitChart:
    view = clinic(books, now)
    line = next((one for one in view.rows if one.patient.key == patient and one.visit is not None), None)
    present = line.visit.key if line is not None and line.visit is not None else ""
    documents = rows.read(books, ["DocumentReference"], patients=[patient], order="ORDER BY at_s DESC")
    papers = tuple(found for row in documents if (found := records.certificate(row)) is not None)
    return VisitChart(
        row=line,
        not_to_dispense=tuple(order.key for _, order, _ in holds.positive(books, [patient], now, pack)),
        before=_before(books, patient, present),
        certificates=papers,
        trends=_trends(books, patient),
        requests=_requests(books, patient, present),
    )


def _trends(books: Books, patient: str) -> tuple[Trend, ...]:
    """Numbers that were measured in at least two visits, over the last five days with any of them."""
    visits = {
        row.key
        for row in rows.read(books, ["Encounter"], patients=[patient], with_marks=False)
        if records.stay(row).class_code in {"AMB", "EMER"}
    }
    points: dict[tuple[str, str], dict[date, tuple[datetime, Decimal]]] = defaultdict(dict)
    where = f"is_vital = 0 AND status NOT IN ('entered-in-error', 'cancelled') AND {results.NO_ASSESSMENT}"
    for row in rows.read(
        books, ["Observation"], patients=[patient], where=where, order="ORDER BY at_s", with_marks=False
    ):
        if target(row.resource.get("encounter")) not in visits:
            continue
        for result in records.results(row):
            if result.amount is not None and result.observed_at is not None:
                name = (result.code.text, result.amount.unit)
                points[name][result.observed_at.date()] = (result.observed_at, result.amount.value)
    days = sorted({day for each in points.values() for day in each})[-_VISITS:]
    found = [
        Trend(name=name, unit=unit, points=tuple(each[day] for day in days if day in each))
        for (name, unit), each in points.items()
    ]
    return tuple(one for one in found if len(one.points) > 1)


def _requests(books: Books, patient: str, visit: str) -> tuple[RequestLine, ...]:
    """Tests, examinations and what ends the visit; drugs stand on their forms."""
    reports = rows.read(books, ["DiagnosticReport"], patients=[patient], with_marks=False)
    answered = {key for row in reports for key in targets(row.resource.get("basedOn"))}
    found = []
    for row in rows.read(books, ["ServiceRequest"], patients=[patient], order="ORDER BY at_s"):
        order = records.order(row)
        if order.encounter == visit and order.status not in _GONE:
            state = "reported" if row.key in answered else order.request_state
            found.append(RequestLine(key=row.key, name=order.what.text, state=state, is_pending=row.is_pending))
    return tuple(found)


def told_apart(books: Books, table: tuple[OrderRow, ...]) -> tuple[OrderRow, ...]:
    """The orders, those of outpatient visits marked as such."""
    named = {row.order.encounter for row in table if row.order.encounter}
    visits = {key for key, row in rows.by_key(books, named).items() if row.type == "Encounter" and _visit(row)}
    if not visits:
        return table
    return tuple(
        msgspec.structs.replace(row, is_outpatient=True) if row.order.encounter in visits else row for row in table
    )


def _before(books: Books, patient: str, present: str) -> tuple[PastVisit, ...]:
    """Earlier stays and visits, newest first, each with the first words that were written in it."""
    notes = rows.read(books, ["Composition"], patients=[patient], order="ORDER BY at_s", with_marks=False)
    written = {note.encounter: note for note in map(records.note, notes) if note.encounter}
    found = []
    for row in rows.read(books, ["Encounter"], patients=[patient], order="ORDER BY at_s DESC", with_marks=False):
        stay = records.stay(row)
        if row.key == present or stay.status in {"planned", "cancelled", "entered-in-error"}:
            continue
        note = written.get(row.key)
        words = note.text.strip().partition("\n")[0] if note is not None else ""
        found.append(
            PastVisit(
                key=row.key,
                at=stay.admitted_at,
                class_code=stay.class_code or "",
                reason=stay.reason.text if stay.reason else "",
                place=stay.ward_name,
                note=words[:_FIRST_WORDS],
            )
        )
    return tuple(found)

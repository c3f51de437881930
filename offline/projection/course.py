"""What happened to a patient over all stays, as far as it is here; refuses to order by guess: what has no usable time is counted apart."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from client.fhir.reading.elements import HERE, code, first, mapping, moment, recorded, text, who
from client.records import Code, Ward
from offline import census
from offline.projection import chart, lists, orders, records, results, rows
from offline.projection.rows import Shown
from offline.result_views import Course, CourseEntry, CourseKind
from offline.store.books import Books
from offline.views import OrderRow

MOST = 1500
_VOID = frozenset({"entered-in-error", "cancelled"})
_VOID_NOTES = frozenset({"entered-in-error", "superseded"})
_LYING = frozenset({"IMP", "ACUTE", "NONAC", "SS", "OBSENC"})
"""v3-ActEncounterCode of stays; anything else is a visit."""
Made = Iterator[CourseEntry | None]


def course(books: Books, patient: str) -> Course:
    """Newest first; the oldest beyond `MOST` are left out and that is said. None of the parts stands for an entry without a usable time."""
    places = _wards(books)
    parts: tuple[Iterable[CourseEntry | None], ...] = (
        _stays(books, patient, places),
        _problems(books, patient),
        _criticals(books, patient),
        _orders(books, patient),
        _reports(books, patient),
        _notes(books, patient),
        _procedures(books, patient),
    )
    every = [entry for part in parts for entry in part]
    dated = sorted((one for one in every if one is not None), key=lambda one: (-one.at.timestamp(), one.key))
    here = census.of(books, [patient]).get(patient)
    return Course(
        patient=patient,
        entries=tuple(dated[:MOST]),
        undated=len(every) - len(dated),
        loaded_at=rows.at_or_none(here.fresh_at_ms) if here else None,
        is_cut=len(dated) > MOST,
    )


def _wards(books: Books) -> dict[str, str]:
    found = (records.place(row) for row in rows.read(books, ["Location"], with_marks=False))
    return {place.key: place.name for place in found if isinstance(place, Ward)}


def _stays(books: Books, patient: str, places: dict[str, str]) -> Made:
    for row in _read(books, patient, "Encounter"):
        stay = records.stay(row)
        if stay.status in _VOID:
            continue
        is_lying = stay.class_code is None or stay.class_code in _LYING
        reason, place = (stay.reason,) if stay.reason else (), places.get(stay.ward or "", "")
        by = stay.responsible.name if stay.responsible else ""
        begun = CourseKind.ADMISSION if is_lying else CourseKind.VISIT
        if stay.status != "planned":
            yield _entry(begun, row, stay.admitted_at, names=reason, place=place, by=by, encounter=row.key)
        if stay.ended_at is not None and is_lying:
            yield _entry(CourseKind.DISCHARGE, row, stay.ended_at, names=reason, place=place, by=by, encounter=row.key)


def _problems(books: Books, patient: str) -> Made:
    for row in _read(books, patient, "Condition"):
        problem = records.problem(row)
        verified = mapping(row.resource.get("verificationStatus"))
        if "entered-in-error" not in str(verified.get("coding")):
            at = problem.recorded_at or recorded(row.resource.get("onsetDateTime"), HERE)
            yield _entry(CourseKind.DIAGNOSIS, row, at, names=(problem.name,))


def _criticals(books: Books, patient: str) -> Made:
    where = "is_flagged = 1 AND is_vital IS NOT 1"
    for row in rows.read(books, ["Observation"], patients=[patient], where=where):
        for result in records.results(row):
            if results.is_critical(result) and result.status not in _VOID:
                said = f"{result.amount.value} {result.amount.unit}" if result.amount else result.text or ""
                at = result.observed_at or result.issued_at
                yield _entry(CourseKind.CRITICAL, row, at, names=(result.code,), said=said.strip(), key=result.key)


def _orders(books: Books, patient: str) -> Made:
    for group in lists.by_group(orders.orders(books, patient)):
        lead = group[0]
        yield _order(CourseKind.ORDER, group, lead.order.authored_at, lead.order.author)
        if lead.order.stopped_by is not None or lead.order.stop_reason is not None:
            yield _order(CourseKind.STOP, group, lead.order.ends_at, lead.order.stopped_by, lead.order.stop_reason)


def _order(
    kind: CourseKind, group: list[OrderRow], at: datetime | None, by: str | None, said: str | None = None
) -> CourseEntry | None:
    if at is None:
        return None
    lead = group[0]
    return CourseEntry(
        kind=kind,
        key=lead.order.key,
        at=at,
        names=tuple(row.order.what for row in group),
        said=said or "",
        by=by or "",
        encounter=lead.order.encounter,
        mark=lead.mark,
    )


def _reports(books: Books, patient: str) -> Made:
    for row in _read(books, patient, "DiagnosticReport"):
        report = records.report(row)
        if report.status not in _VOID and "LAB" not in report.categories:
            name = (report.name,) if report.name else ()
            yield _entry(
                CourseKind.REPORT,
                row,
                report.issued_at or report.effective_at,
                names=name,
                said=report.conclusion or "",
                by=report.performers[-1] if report.performers else "",
            )


def _notes(books: Books, patient: str) -> Made:
    for one in chart.notes(books, patient, limit=MOST):
        note = one.note
        if note.status in _VOID_NOTES or note.written_at is None:
            yield None
            continue
        yield CourseEntry(
            kind=CourseKind.NOTE,
            key=note.key,
            at=note.written_at,
            names=(Code(text=note.title),),
            by=note.author or "",
            mark=one.mark,
        )


def _procedures(books: Books, patient: str) -> Made:
    """Operations and other procedures that were begun; planned ones have not happened."""
    for row in _read(books, patient, "Procedure"):
        resource = row.resource
        if text(resource.get("status")) in {*_VOID, "preparation", "not-done"}:
            continue
        name = code(resource.get("code"))
        period = mapping(resource.get("performedPeriod"))
        at = moment(resource.get("performedDateTime")) or recorded(period.get("start"), HERE)
        yield _entry(
            CourseKind.PROCEDURE,
            row,
            at or recorded(resource.get("performedDateTime"), HERE),
            names=(name,) if name else (),
            said=_outcome(resource.get("outcome")),
            by=who(first(resource.get("performer")).get("actor")) or "",
        )


def _outcome(concept: object) -> str:
    found = code(concept)
    return found.text if found else ""


def _read(books: Books, patient: str, kind: str) -> list[Shown]:
    return rows.read(books, [kind], patients=[patient], order="ORDER BY at_s DESC, key")


def _entry(
    kind: CourseKind,
    row: Shown,
    at: datetime | None,
    *,
    names: tuple[Code, ...] = (),
    said: str = "",
    place: str = "",
    by: str = "",
    encounter: str | None = None,
    key: str = "",
) -> CourseEntry | None:
    if at is None:
        return None
    about = mapping(row.resource.get("encounter")).get("reference")
    return CourseEntry(
        kind=kind,
        key=key or row.key,
        at=at,
        names=names,
        said=said,
        place=place,
        by=by,
        encounter=encounter or (str(about) if about else None),
        mark=row.mark,
    )

"""All results of a patient with the reports that issued them, and the reports; refuses to flag and to leave out silently.

What was entered in error is left out of the values; a report that was is shown as such, because somebody may have acted on it.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from client.fhir import reading
from client.fhir.reading.elements import targets
from client.records import Code, Dose, DoseOutcome, Result
from offline import census
from offline.projection import records, results, rows, told
from offline.projection.results import Read
from offline.projection.rows import Shown
from offline.result_views import Measured, ReportLine, ReportRow, ResultHistory
from offline.store.books import Books

MOST_RESULTS, MOST_REPORTS, MOST_DOSES = 4000, 500, 2000
_VOID = frozenset({"entered-in-error", "cancelled"})
_TRUE = "(status IS NULL OR status NOT IN ('entered-in-error', 'cancelled'))"
_DEEPEST = 3
"""A germ has its antibiotics under it; nothing of a laboratory lies deeper."""
Panels = Mapping[str, tuple[str, int]]


def history(books: Books, patient: str, now: datetime) -> ResultHistory:
    """Every value here, newest first; the oldest beyond `MOST_RESULTS` are left out and that is said."""
    found = rows.read(
        books,
        ["Observation"],
        patients=[patient],
        where=f"is_vital IS NOT 1 AND {_TRUE} AND {results.NO_ASSESSMENT}",
        order=f"ORDER BY at_s DESC, key LIMIT {MOST_RESULTS + 1:d}",
    )
    panels, read = _panels(books, patient), results.acknowledged(books, [patient])
    here = census.of(books, [patient]).get(patient)
    return ResultHistory(
        patient=patient,
        measured=tuple(one for row in found[:MOST_RESULTS] for one in _measured(row, panels, read)),
        doses=_doses(books, patient),
        is_pregnant=told.is_pregnant(books, patient, now),
        loaded_at=rows.at_or_none(here.fresh_at_ms) if here else None,
        is_cut=len(found) > MOST_RESULTS,
    )


def _measured(row: Shown, panels: Panels, read: Mapping[str, Read]) -> Iterator[Measured]:
    caller = reading.reported_by(row.resource)
    for place, result in enumerate(records.results(row)):
        if result.status in _VOID:
            continue
        by = read.get(result.key) or read.get(row.key)
        panel, at = panels.get(row.key, ("", 0))
        yield Measured(
            result=result,
            panel=panel,
            place=at * 100 + place,
            read_by=by.by if by else None,
            reported_by=caller,
            mark=(by.mark if by else None) or row.mark,
        )


def _panels(books: Books, patient: str) -> dict[str, tuple[str, int]]:
    """Observation to the newest report that lists it, and its place there."""
    found: dict[str, tuple[str, int]] = {}
    where = "status IS NULL OR status <> 'entered-in-error'"
    for row in rows.read(
        books, ["DiagnosticReport"], patients=[patient], where=where, order="ORDER BY at_s", with_marks=False
    ):
        report = records.report(row)
        if report.name is not None:
            found |= {key: (report.name.text, place) for place, key in enumerate(report.results)}
    return found


def _doses(books: Books, patient: str) -> tuple[Dose, ...]:
    found = rows.read(
        books,
        ["MedicationAdministration"],
        patients=[patient],
        order=f"ORDER BY at_s DESC LIMIT {MOST_DOSES:d}",
        with_marks=False,
    )
    return tuple(dose for row in found if (dose := records.dose(row)).outcome is DoseOutcome.GIVEN)


def reports(books: Books, patient: str) -> tuple[ReportRow, ...]:
    """Newest first by when they were issued, else by what they are about."""
    found = rows.read(
        books, ["DiagnosticReport"], patients=[patient], order=f"ORDER BY at_s DESC, key LIMIT {MOST_REPORTS:d}"
    )
    read = results.acknowledged(books, [patient])
    observed = _observed(books, patient)
    made = [_report(row, read, observed) for row in found]
    return tuple(sorted(made, key=_age))


def _age(row: ReportRow) -> tuple[bool, float, str]:
    at = row.issued_at or row.effective_at
    return at is None, -at.timestamp() if at else 0.0, row.key


def _observed(books: Books, patient: str) -> dict[str, Shown]:
    found = rows.read(
        books,
        ["Observation"],
        patients=[patient],
        where="is_vital IS NOT 1",
        order=f"ORDER BY at_s DESC LIMIT {MOST_RESULTS:d}",
        with_marks=False,
    )
    return {row.key: row for row in found}


def _report(row: Shown, read: Mapping[str, Read], observed: Mapping[str, Shown]) -> ReportRow:
    report = records.report(row)
    by = read.get(row.key)
    return ReportRow(
        key=row.key,
        name=report.name or Code(text=""),
        categories=report.categories,
        status=report.status,
        effective_at=report.effective_at,
        issued_at=report.issued_at,
        performers=report.performers,
        conclusion=report.conclusion,
        conclusion_codes=report.conclusion_codes,
        lines=tuple(_lines(_leading(report.results, observed), observed, 0, frozenset())),
        studies=report.studies,
        attachments=report.attachments,
        version=row.version,
        read_by=by.by if by else None,
        mark=(by.mark if by else None) or row.mark,
    )


def _leading(keys: Sequence[str], observed: Mapping[str, Shown]) -> list[str]:
    """Those that no other of the report has as its member: a report may name a germ and its antibiotics side by side."""
    members = {one for key in keys if key in observed for one in targets(observed[key].resource.get("hasMember"))}
    return [key for key in keys if key not in members] or list(keys)


def _lines(
    keys: Sequence[str], observed: Mapping[str, Shown], level: int, above: frozenset[str]
) -> Iterator[ReportLine]:
    """What the report names, each followed by what it has as members; one that names itself ends there."""
    for key in keys:
        row = observed.get(key)
        if row is None or key in above or level > _DEEPEST:
            continue
        for result in records.results(row):
            if result.status not in _VOID and (result.amount or result.text or result.flag):
                yield _line(result, level)
        yield from _lines(targets(row.resource.get("hasMember")), observed, level + 1, above | {key})


def _line(result: Result, level: int) -> ReportLine:
    words = result.text
    if result.comparator and result.amount:
        words = f"{result.comparator} {result.amount.value} {result.amount.unit}".strip()
    return ReportLine(
        name=result.code,
        amount=None if result.comparator else result.amount,
        text=words,
        flag=result.flag,
        level=level,
    )

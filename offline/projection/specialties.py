"""A labour, teeth, checklists and programmes from what is shown here; refuses records of another stay and what was entered in error."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from client.clinical.specialties.book import Checklist, SpecialtyBook
from client.clinical.specialties.checklists import Standing, standing
from client.clinical.specialties.labour import labour_of
from client.fhir import names
from client.fhir.reading import specialties as reading
from client.records import DoseOutcome, Stay
from client.records.specialties import CheckedItem, ProgrammeItem
from offline import census
from offline.projection import chart, records, rows
from offline.projection.rows import Shown, once
from offline.special_views import ChecklistView, GivenDrug, LabourView, Pressure, TeethView
from offline.store.books import Books
from offline.views import Mark

labour_record = once(reading.labour_record, 512)
tooth_finding = once(reading.tooth_finding, 512)
checked_item = once(reading.checked_item, 1024)
_programme = once(reading.programme_items, 256)
_KINDS = (names.LABOUR_CHECK, names.LABOUR_ONSET, names.LABOUR_DELIVERY)
_VISITS = frozenset({"AMB", "EMER"})
_NAMES = '%"' + names.TOOTH + '"%'


def labour(books: Books, patient: str, book: SpecialtyBook) -> LabourView:
    """Of the present stay. Pressures and doses are those since the onset."""
    stay = chart.stays(books, [patient]).get(patient)
    found = rows.read(books, ["Observation"], patients=[patient], where="code IN (?, ?, ?)", values=_KINDS)
    kept = [(row, one) for row in found if (one := labour_record(row)) is not None and _is_of(stay, one.encounter)]
    profile = book.labour[0] if book.labour else None
    made = labour_of([one for _, one in kept], profile)
    return LabourView(
        patient=patient,
        encounter=stay.key if stay else None,
        labour=made,
        pressures=_pressures(books, patient, made.since),
        drugs=_drugs(books, patient, made.since),
        marks=_marks(kept),
        is_whole=_is_whole(books, patient),
    )


def _is_of(stay: Stay | None, encounter: str | None) -> bool:
    """A record that names no stay may be of this one."""
    return stay is None or encounter in {None, stay.key}


def _is_whole(books: Books, patient: str) -> bool:
    here = census.of(books, [patient]).get(patient)
    return here is not None and here.fresh_at_ms is not None


def _marks(kept: Sequence[tuple[Shown, object]]) -> Mapping[str, Mark]:
    return {row.key: row.mark for row, _ in kept if row.mark is not None}


def _pressures(books: Books, patient: str, since: datetime | None) -> tuple[Pressure, ...]:
    if since is None:
        return ()
    found = rows.read(
        books,
        ["Observation"],
        patients=[patient],
        where="is_vital = 1 AND code = ? AND at_s >= ?",
        values=[names.BLOOD_PRESSURE, int(since.timestamp())],
        order="ORDER BY at_s",
        with_marks=False,
    )
    return tuple(one for row in found if (one := _pressure(row)) is not None)


def _pressure(row: Shown) -> Pressure | None:
    signs = {one.loinc: one for one in records.signs(row)}
    high, low = signs.get(names.SYSTOLIC), signs.get(names.DIASTOLIC)
    at = next((one.taken_at for one in (high, low) if one is not None and one.taken_at is not None), None)
    if at is None:
        return None
    return Pressure(
        key=row.key,
        at=at,
        systolic=high.amount if high else None,
        diastolic=low.amount if low else None,
        version=row.version,
    )


def _drugs(books: Books, patient: str, since: datetime | None) -> tuple[GivenDrug, ...]:
    if since is None:
        return ()
    found = rows.read(
        books,
        ["MedicationAdministration"],
        patients=[patient],
        where="at_s >= ?",
        values=[int(since.timestamp())],
        order="ORDER BY at_s",
        with_marks=False,
    )
    doses = (records.dose(row) for row in found)
    return tuple(
        GivenDrug(
            what=dose.what.text if dose.what else "",
            at=dose.given_at,
            amount=dose.amount,
            is_running=dose.outcome is DoseOutcome.IN_PROGRESS,
        )
        for dose in doses
        if dose.given_at is not None and dose.outcome in {DoseOutcome.GIVEN, DoseOutcome.IN_PROGRESS}
    )


def teeth(books: Books, patient: str) -> TeethView:
    stay = chart.stays(books, [patient]).get(patient)
    found = rows.read(
        books,
        ["Observation"],
        patients=[patient],
        where="body LIKE ?",
        values=[_NAMES],
        order="ORDER BY at_s DESC, key",
    )
    kept = [(row, one) for row in found if (one := tooth_finding(row)) is not None]
    return TeethView(
        patient=patient,
        encounter=stay.key if stay else None,
        is_visit=stay is not None and stay.class_code in _VISITS,
        findings=tuple(one for _, one in kept),
        marks=_marks(kept),
        is_whole=_is_whole(books, patient),
    )


def checklists(books: Books, patient: str, book: SpecialtyBook) -> ChecklistView:
    """Every list of the pack for the present stay; the day case's own only for one, and then first."""
    stay = chart.stays(books, [patient]).get(patient)
    kept = _said(books, patient, stay)
    said = [one for _, one in kept]
    is_day = stay is not None and stay.is_day_case
    birth = labour(books, patient, book).labour.until
    begun = {one.checklist for one in said}
    holds = {
        "always": True,
        "day-case": is_day,
        "planned": stay is not None and stay.is_planned,
        "delivery": birth is not None,
        "teeth": bool(teeth(books, patient).findings),
    }
    lists = sorted((one for one in book.checklists if holds[one.when] or one.id in begun), key=_day_first)
    admitted = stay.admitted_at if stay else None
    return ChecklistView(
        patient=patient,
        encounter=stay.key if stay else None,
        is_day_case=is_day,
        admitted_at=admitted,
        lists=tuple(standing(one, said, birth if one.when == "delivery" else admitted) for one in lists),
        said=tuple(said),
        programmes=programmes(books, patient),
        marks=_marks(kept),
        is_whole=_is_whole(books, patient),
    )


def _day_first(one: Checklist) -> bool:
    return one.when != "day-case"


def _said(books: Books, patient: str, stay: Stay | None) -> list[tuple[Shown, CheckedItem]]:
    found = rows.read(books, ["Task"], patients=[patient], where="body LIKE ?", values=[f'%"{names.CHECKLIST_ITEM}"%'])
    return _kept(found, checked_item, stay)


def _kept(
    found: Sequence[Shown], read: Callable[[Shown], CheckedItem | None], stay: Stay | None
) -> list[tuple[Shown, CheckedItem]]:
    return [(row, one) for row in found if (one := read(row)) is not None and _is_of(stay, one.encounter)]


def programmes(books: Books, patient: str) -> tuple[ProgrammeItem, ...]:
    """What is due first; what has no date comes last."""
    found = rows.read(books, ["CarePlan"], patients=[patient], with_marks=False)
    return tuple(sorted((one for row in found for one in _programme(row)), key=_due))


def _due(one: ProgrammeItem) -> tuple[float, str]:
    return one.due_at.timestamp() if one.due_at is not None else float("inf"), one.title


def day_encounters(books: Books) -> dict[str, Shown]:
    """The running or planned day cases known here, by patient."""
    where = "(body LIKE ? OR body LIKE '%\"SS\"%') AND status IN ('planned', 'arrived', 'in-progress', 'onleave')"
    found = rows.read(
        books,
        ["Encounter"],
        where=where,
        values=[f'%"{names.ENCOUNTER_TYPE}"%'],
        order="ORDER BY at_s",
        with_marks=False,
    )
    return {row.patient: row for row in found if row.patient and records.stay(row).is_day_case}


def standing_of(books: Books, patient: str, stay: Stay, book: SpecialtyBook) -> Standing | None:
    """Of the day case's own list."""
    listed = book.of_day_cases
    return None if listed is None else standing_in(books, patient, stay, listed)


def standing_in(books: Books, patient: str, stay: Stay, listed: Checklist) -> Standing:
    """Of one list in one stay."""
    return standing(listed, [one for _, one in _said(books, patient, stay)], stay.admitted_at)

"""The day cases known here as a list for their team: checklist, place, team and last handover; refuses those that are over."""

from client.clinical.specialties.book import SpecialtyBook
from client.fhir import reading
from client.records import Stay
from offline import census
from offline.projection import care, chart, lists, records, rows, specialties
from offline.projection.doses import Who
from offline.special_views import DayCase
from offline.store.books import Books

_NOBODY = Who(patient="", name="", bed="")
_team = rows.once(reading.team, 512)


def day_cases(books: Books, book: SpecialtyBook) -> tuple[DayCase, ...]:
    """By place, those on the ward and those whom we may read elsewhere."""
    found = specialties.day_encounters(books)
    if not found:
        return ()
    here = {one.patient for one in census.ward(books)}
    who = lists.people(books, [one for one in found if one in here])
    who |= lists.elsewhere(books, [one for one in found if one not in here])
    stays = {patient: records.stay(row) for patient, row in found.items()}
    teams, given = _teams(books, list(found)), _handovers(books, list(found))
    names = chart.patients(books, list(found))
    made = [
        _case(books, patient, stay, who.get(patient, _NOBODY), book, teams.get(patient, ""), given.get(patient, ""))
        for patient, stay in stays.items()
        if patient in names
    ]
    return tuple(sorted(made, key=_place))


def _place(one: DayCase) -> tuple[object, ...]:
    return (lists.natural(one.place), one.name)


def _case(books: Books, patient: str, stay: Stay, who: Who, book: SpecialtyBook, team: str, handover: str) -> DayCase:
    return DayCase(
        patient=patient,
        name=who.name,
        place=who.bed,
        headline=stay.reason.text if stay.reason else "",
        standing=specialties.standing_of(books, patient, stay, book),
        admitted_at=stay.admitted_at,
        status=stay.status,
        team=team,
        handover=handover,
    )


def _teams(books: Books, patients: list[str]) -> dict[str, str]:
    found = (_team(row) for row in rows.read(books, ["CareTeam"], patients=patients, with_marks=False))
    return {one.patient: one.name for one in found if one.is_active}


def _handovers(books: Books, patients: list[str]) -> dict[str, str]:
    """How the newest handover of each stands."""
    found: dict[str, str] = {}
    for row in rows.read(books, ["Task"], patients=patients, order="ORDER BY at_s", with_marks=False):
        task = care.handover_task(row)
        if task is not None and row.patient is not None:
            found[row.patient] = task.status
    return found

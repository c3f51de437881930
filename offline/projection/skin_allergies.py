"""Positive skin tests of which no doctor has said yet whether they are an allergy; refuses to call any of them one by itself.

Until then, and after, the drug is stopped by the test itself. What was decided, either way, is not proposed again; nor is what is known.
"""

from collections.abc import Collection, Iterator, Mapping
from datetime import datetime

from client.clinical.skin_tests import substance_of
from client.commands import Command, DecideAllergy
from client.fhir import names
from client.fhir.reading.elements import HERE, first, targets, who
from client.records import Allergy, AllergyProposal, Code, Result, SkinOutcome
from offline.projection import chart, rows, told
from offline.projection.doses import Who
from offline.projection.rows import Shown
from offline.store.books import Books
from offline.work_views import WorkItem, WorkKind

NOT_POSITIVE, DECIDED, NO_REASON = "no-positive-test", "already-decided", "no-reason"
OTHER_SUBSTANCE = "other-substance"
_SYSTEMS = (names.ALLERGEN, names.DRUG, names.ATC)


def proposed(books: Books, patients: Collection[str]) -> dict[str, tuple[AllergyProposal, ...]]:
    """Per patient, the newest first; none for who has nothing to be decided."""
    positive = [
        (row, result) for row, result in told.tests(books, patients) if told.outcome_of(result) is SkinOutcome.POSITIVE
    ]
    if not positive:
        return {}
    whose = {row.patient or "" for row, _ in positive}
    known, drugs = chart.allergies_of(books, whose), told.drugs_waiting(books, whose)
    found: dict[str, tuple[AllergyProposal, ...]] = {}
    for row, result in reversed(positive):
        patient = row.patient or ""
        one = _proposal(row, result, drugs)
        before = found.get(patient, ())
        if not _is_settled(one, known[patient][1]) and all(one.substance != other.substance for other in before):
            found[patient] = (*before, one)
    return found


def waiting(books: Books, here: Mapping[str, Who]) -> Iterator[WorkItem]:
    """For the task centre: each is urgent."""
    for patient, every in (proposed(books, sorted(here)) if here else {}).items():
        one = here[patient]
        for each in every:
            yield WorkItem(
                kind=WorkKind.ALLERGY,
                patient=patient,
                patient_name=one.name,
                place=one.bed,
                what=f"{each.substance.text} · {each.name} {each.said}".strip(),
                key=each.key,
                since=each.at,
                origin=each.by or "",
                is_urgent=True,
            )


def objections(books: Books, command: Command) -> tuple[str, ...]:
    """Decided once, on a positive reading of this patient that is here, about what that test was made with."""
    if not isinstance(command, DecideAllergy):
        return ()
    if not command.is_confirmed and not command.reason.strip():
        return (NO_REASON,)
    known = {row.key: (row, result) for row, result in told.tests(books, [command.patient])}
    row, result = known.get(command.observation, (None, None))
    if row is None or result is None or told.outcome_of(result) is not SkinOutcome.POSITIVE:
        return (NOT_POSITIVE,)
    if not _is_same(command.substance, _proposal(row, result, told.drugs_waiting(books, [command.patient])).substance):
        return (OTHER_SUBSTANCE,)
    every = chart.allergies(books, command.patient)[1]
    return (DECIDED,) if any(one.source == command.observation for one in every) else ()


def _proposal(row: Shown, result: Result, drugs: Mapping[str, Code]) -> AllergyProposal:
    answered = targets(row.resource.get("basedOn"), HERE)
    at: datetime | None = rows.at(row.at_s * 1000) if row.at_s is not None else None
    return AllergyProposal(
        key=row.key,
        name=result.code.text,
        said=result.text or "",
        substance=substance_of(result.code, next((drugs[key] for key in answered if key in drugs), None)),
        at=at,
        by=who(first(row.resource.get("performer"))),
    )


def _is_settled(one: AllergyProposal, known: Collection[Allergy]) -> bool:
    """It was judged, or the very substance is a known allergy."""
    return any(
        each.source == one.key or (_is_same(each.substance, one.substance) and (each.is_active or _is_later(each, one)))
        for each in known
    )


def _is_later(known: Allergy, one: AllergyProposal) -> bool:
    """An older reading of what was declined on a newer one is not brought up again."""
    is_judged = known.source is not None and known.recorded_at is not None
    return is_judged and one.at is not None and known.recorded_at is not None and known.recorded_at >= one.at


def _is_same(known: Code, asked: Code) -> bool:
    pairs = ((known.code_in(system), asked.code_in(system)) for system in _SYSTEMS)
    return any(one is not None and one == other for one, other in pairs) or known.text.strip() == asked.text.strip()

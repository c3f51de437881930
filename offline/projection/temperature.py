"""Everything the temperature chart of one stay is drawn from: readings, events, drug allergies. Refuses what belongs to another stay.

A reading that names another stay or visit is left out; one that names none counts from the admission on.
"""

from collections.abc import Collection
from datetime import datetime

from client.clinical.temperature import TemperatureBook
from client.fhir import reading
from client.records import Happening, Reading, SkinOutcome, Stay
from offline import census
from offline.commands_kept import marks
from offline.projection import chart, records, rows, told
from offline.projection.rows import Shown
from offline.store.books import Books
from offline.temperature_views import DrugSign, KeptReading, TemperatureFacts

_PARTS = {"8480-6": "85354-9", "8462-4": "85354-9"}
"""Where a component is found, by the code of its whole."""
_ALSO = frozenset({"http://loinc.org|3151-8"})
"""Typed with the others of a slot, on no chart: the flow of oxygen."""


def facts(books: Books, patient: str, book: TemperatureBook) -> TemperatureFacts | None:
    """None for a patient of whom nothing is here."""
    who = chart.patient(books, patient)
    if who is None:
        return None
    stay = chart.stays(books, [patient]).get(patient)
    row = rows.by_key(books, [stay.key]).get(stay.key) if stay else None
    return TemperatureFacts(
        patient=who,
        stay=stay,
        beds=records.bed_trail(row) if row else (),
        readings=_readings(books, patient, stay, book.sign_of()),
        happenings=_happenings(books, patient, stay, row, who.deceased_at, book),
        drugs=_drugs(books, patient, stay),
    )


def _readings(books: Books, patient: str, stay: Stay | None, wanted: Collection[str]) -> tuple[KeptReading, ...]:
    idents = {code.rpartition("|")[2] for code in wanted}
    codes = sorted({*idents, *(_PARTS[one] for one in idents if one in _PARTS)})
    found = rows.read(books, ["Observation"], patients=[patient], where=f"code IN ({marks(codes)})", values=codes)
    kept = [
        KeptReading(reading=one, mark=row.mark, is_pending=row.is_pending)
        for row in found
        for one in records.chart_readings(row)
        if one.code in wanted and _is_of(one, stay)
    ]
    return tuple(sorted(kept, key=_when))


def slot_readings(
    books: Books, wanted: Collection[str], since: datetime, until: datetime
) -> dict[str, tuple[KeptReading, ...]]:
    """Of everybody on the ward, whatever his stay: what was measured from one moment to another, and what could not be."""
    people = [one.patient for one in census.ward(books) if one.left_at_ms is None]
    found = rows.read(
        books,
        ["Observation"],
        patients=people,
        where="is_vital = 1 AND at_s >= ? AND at_s < ?",
        values=[int(since.timestamp()), int(until.timestamp())],
    )
    kept: dict[str, list[KeptReading]] = {}
    for row in found:
        kept.setdefault(row.patient or "", []).extend(
            KeptReading(reading=one, mark=row.mark, is_pending=row.is_pending)
            for one in records.chart_readings(row)
            if one.code in wanted or one.code in _ALSO
        )
    return {patient: tuple(sorted(every, key=_when)) for patient, every in kept.items()}


def _when(one: KeptReading) -> tuple[float, str]:
    at = one.reading.at
    return (at.timestamp() if at else 0.0, one.reading.key)


def _is_of(one: Reading, stay: Stay | None) -> bool:
    if one.at is None or stay is None:
        return False
    if one.encounter is not None:
        return one.encounter == stay.key
    return stay.admitted_at is None or one.at >= stay.admitted_at


def _happenings(
    books: Books,
    patient: str,
    stay: Stay | None,
    row: Shown | None,
    died_at: datetime | None,
    book: TemperatureBook,
) -> tuple[Happening, ...]:
    if row is None or stay is None:
        return ()
    found = [*reading.stay_happenings(row.resource, died_at)]
    for one in rows.read(books, ["Procedure"], patients=[patient], with_marks=False):
        happened = reading.operation(one.resource, book.operations.codes, book.operations.deliveries)
        if happened is not None and (stay.admitted_at is None or happened.at >= stay.admitted_at):
            found.append(happened)
    return tuple(sorted(found, key=_at))


def _at(one: Happening) -> tuple[datetime, str]:
    return one.at, one.kind


def _drugs(books: Books, patient: str, stay: Stay | None) -> tuple[DrugSign, ...]:
    """Allergies to drugs that nobody refuted, then negative skin tests of the stay."""
    found: list[DrugSign] = []
    for row in rows.read(books, ["AllergyIntolerance"], patients=[patient], order="ORDER BY at_s"):
        one = records.allergy(row)
        if one.is_active and not one.is_absence and (not one.categories or "medication" in one.categories):
            found.append(
                DrugSign(name=one.substance.text, at=one.recorded_at, is_positive=True, is_pending=row.is_pending)
            )
    since = stay.admitted_at if stay else None
    negative = (
        DrugSign(name=test.name, at=test.at, is_positive=False)
        for test in told.skin_tests_read(books, patient)
        if test.outcome is SkinOutcome.NEGATIVE and test.at and (since is None or test.at >= since)
    )
    return (*found, *negative)

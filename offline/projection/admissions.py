"""What is known of those who are to come: the review of their admission, and how far their preparations are. Refuses to tick anything."""

from collections.abc import Collection

from client.clinical.specialties.book import SpecialtyBook
from client.fhir import names
from client.fhir.reading.admissions import admission_review
from client.records import Stay
from client.records.admissions import AdmissionReview, Awaited
from offline.projection import chart, rows, specialties
from offline.projection.rows import once
from offline.store.books import Books

_read = once(admission_review, 256)


def awaited(books: Books, patients: Collection[str], book: SpecialtyBook) -> dict[str, Awaited]:
    """By patient; of his planned stay only."""
    stays = chart.stays(books, patients) if patients else {}
    planned = {patient: stay for patient, stay in stays.items() if stay.is_planned}
    return {patient: _awaited(books, patient, stay, book) for patient, stay in planned.items()}


def _awaited(books: Books, patient: str, stay: Stay, book: SpecialtyBook) -> Awaited:
    listed = book.of_awaited
    found = specialties.standing_in(books, patient, stay, listed) if listed is not None else None
    return Awaited(
        review=_review(books, patient, stay),
        done=found.answered if found is not None else 0,
        items=len(found.items) if found is not None else 0,
    )


def _review(books: Books, patient: str, stay: Stay) -> AdmissionReview | None:
    """The newest about this stay; one that names no stay may be of it."""
    where = "code = ?"
    found = rows.read(
        books, ["Task"], patients=[patient], where=where, values=[names.ADMISSION_REVIEW], order="ORDER BY at_s, key"
    )
    read = [one for row in found if (one := _read(row)) is not None and one.encounter in {None, stay.key}]
    return read[-1] if read else None

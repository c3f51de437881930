"""One patient's record judged by the pack's rules: what is to be written, what was found, what was answered; refuses to read beyond him."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from client.clinical.documents.book import DocumentBook
from client.clinical.documents.deadlines import Deadline, deadlines
from client.clinical.documents.quality import check
from client.clinical.documents.record import Diagnosis, Document, RecordFacts
from client.clinical.documents.rules import RecordRules
from client.clinical.vitals import VitalBook
from client.fhir import names
from client.records import Allergy, Problem, Sex
from offline.projection import assessed, chart, orders, quality, records, results, rows
from offline.record_views import DismissedRow, RecordView, ReplyRow, standing
from offline.store.books import Books
from offline.views import NoteRow

_ICD10 = ("http://hl7.org/fhir/sid/icd-10", "http://hl7.org/fhir/sid/icd-10-cn", "urn:oid:2.16.840.1.113883.6.3")
_SIDES = {"left": "左侧", "right": "右侧", "bilateral": "双侧"}
_HAS_SIDE = re.compile(r"左|右|双侧|left|right|bilateral", re.IGNORECASE)
CRITICAL_BACK = timedelta(hours=24)


def record(
    books: Books, patient: str, book: DocumentBook, rules: RecordRules, vitals: VitalBook, now: datetime
) -> RecordView:
    """Everything about the record of this patient; of somebody unknown here an empty one."""
    written = chart.notes(books, patient)
    facts = _facts(books, patient, written, book, now)
    dismissed, limits = _dismissed(books, patient), _deadlines(books, patient, facts, book, rules, now)
    current = {row.note.key for row in standing(written)}
    findings = {
        document.key: found
        for document in facts.documents
        if document.key in current and (found := check(document, facts, book, rules, now, vitals))
    }
    return RecordView(
        facts=facts,
        folders={document.key: document.folder for document in facts.documents},
        deadlines=_still_due(limits, dismissed),
        limits=limits,
        dismissed=dismissed,
        findings=findings,
        replies=_replies(books, patient),
        central=quality.findings(books, [patient], {row.note.key: row.note for row in written}),
        requests=quality.requests(books, [patient]),
        assessments=assessed.latest(books, patient),
    )


def facts(books: Books, patient: str, book: DocumentBook, now: datetime) -> RecordFacts:
    """What a note of this patient is held against."""
    return _facts(books, patient, chart.notes(books, patient), book, now)


def limits(books: Books, patient: str, book: DocumentBook, rules: RecordRules, now: datetime) -> tuple[Deadline, ...]:
    """What was not written, put aside or not, without judging what was: a lock is not opened by putting its deadline aside."""
    facts = _facts(books, patient, chart.notes(books, patient), book, now)
    return _deadlines(books, patient, facts, book, rules, now)


def _deadlines(
    books: Books, patient: str, facts: RecordFacts, book: DocumentBook, rules: RecordRules, now: datetime
) -> tuple[Deadline, ...]:
    return deadlines(facts, book, rules, now) if _is_of_a_stay(books, patient) else ()


def _is_of_a_stay(books: Books, patient: str) -> bool:
    """The time rules are those of inpatients: an outpatient visit owes no admission record."""
    stay = chart.stays(books, [patient]).get(patient)
    return stay is None or stay.class_code not in {"AMB", "EMER"}


def _still_due(every: Sequence[Deadline], dismissed: Sequence[DismissedRow]) -> tuple[Deadline, ...]:
    """Without those that were put aside: that very one of a repeating rule, to the minute."""
    aside = {(row.dismissal.rule, _minute(row.dismissal.due_at)) for row in dismissed}
    return tuple(one for one in every if (one.rule, _minute(one.due_at)) not in aside)


def _minute(moment: datetime | None) -> int | None:
    return None if moment is None else int(moment.timestamp()) // 60


def _facts(books: Books, key: str, written: tuple[NoteRow, ...], book: DocumentBook, now: datetime) -> RecordFacts:
    patient, stay = chart.patient(books, key), chart.stays(books, [key]).get(key)
    current = {row.note.key for row in standing(written)}
    _, allergies = chart.allergies(books, key)
    numbers = {patient.hospital_number if patient else None, stay.admission_number if stay else None} - {None}
    return RecordFacts(
        zone=now.tzinfo or UTC,
        name=patient.name if patient else "",
        numbers=frozenset(str(number) for number in numbers),
        sex=patient.sex if patient else Sex.UNKNOWN,
        birth_date=patient.birth_date if patient else None,
        admitted_at=stay.admitted_at if stay else None,
        ended_at=stay.ended_at if stay else None,
        is_in_hospital=stay is not None and stay.status == "in-progress",
        conditions=tuple(tag.name.text for tag in chart.tags_of(books, [key])[key] if tag.kind == "condition"),
        diagnoses=tuple(_diagnosis(one) for one in chart.problems_of(books, [key])[key]),
        requested=_requested(books, key),
        allergies=tuple(one.substance.text for one in allergies if _counts(one)),
        criticals=_criticals(books, key, now),
        documents=tuple(document(row, book, is_old=row.note.key not in current) for row in written),
    )


def _criticals(books: Books, patient: str, now: datetime) -> tuple[datetime, ...]:
    """When each critical result of the last day was issued, else observed; one without a time starts no clock."""
    found = results.criticals(books, patient, now - CRITICAL_BACK)
    return tuple(sorted(at for one in found if (at := one.issued_at or one.observed_at) is not None))


def _counts(allergy: Allergy) -> bool:
    """An allergy that is on file and active; the statement that there is none is no allergy."""
    return allergy.is_active and not allergy.is_absence


def _diagnosis(problem: Problem) -> Diagnosis:
    icd = next((code for system in _ICD10 if (code := problem.name.code_in(system))), None)
    return Diagnosis(key=problem.key, text=_sided(problem.name.text, problem.side), icd=icd)


def _sided(words: str, side: str) -> str:
    """The side that stands beside a name in a field of its own, in the words of the record."""
    return words if not side or _HAS_SIDE.search(words) else f"{_SIDES.get(side, '')}{words}"


def _requested(books: Books, patient: str) -> tuple[Diagnosis, ...]:
    """Operations asked for: what, which side, where."""
    found = []
    for _, order in orders.live_orders(books, [patient], ["ServiceRequest"])[patient]:
        form = order.request
        if form is not None and form.kind == "surgery":
            said = form.side or form.value_of("procedure-side") or ""
            parts = (_sided(one, said) for one in (order.what.text, form.site) if one)
            found.append(Diagnosis(key=order.key, text="。".join(parts)))
    return tuple(found)


def document(row: NoteRow, book: DocumentBook, *, is_old: bool = False) -> Document:
    """A note as the rules see it."""
    note = row.note
    return Document(
        key=note.key,
        kind=note.kind,
        title=note.title,
        text=note.text,
        folder=book.folder_of(note.kind, note.title),
        template=note.kind.code_in(names.DOCUMENT_TYPE),
        written_at=note.written_at,
        author=note.author,
        fields={field.id: field for section in note.sections for field in section.fields},
        is_old=is_old,
    )


def _dismissed(books: Books, patient: str) -> tuple[DismissedRow, ...]:
    found = rows.read(
        books, ["Task"], patients=[patient], where="code = ?", values=[names.WRITE_DOCUMENT], order="ORDER BY at_s"
    )
    return tuple(
        DismissedRow(dismissal=one, mark=row.mark) for row in found if (one := records.dismissal(row)) is not None
    )


def _replies(books: Books, patient: str) -> tuple[ReplyRow, ...]:
    found = rows.read(books, ["Communication"], patients=[patient], order="ORDER BY key")
    said = [ReplyRow(reply=one, mark=row.mark) for row in found if (one := records.reply(row)) is not None]
    return tuple(sorted(said, key=quality.sent))

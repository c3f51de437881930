"""The nursing record of a patient as a time line: signed entries, and what was observed, given and assessed. Refuses to join the two.

What a machine knows stands beside what a nurse wrote, each with its own author; only what she takes over becomes part of her entry.
"""

from datetime import datetime, timedelta

from client.clinical.pack import ContentPack
from client.fhir import names
from offline import census
from offline.nursing_views import Entry, NursingTimeline
from offline.projection import chart, nurse_handovers, nursing_events
from offline.store.books import Books

PULLED = ("sign", "fluid", "dose", "not-given", "assessment", "skin-test")
_AHEAD = timedelta(minutes=1)


def timeline(books: Books, patient: str, pack: ContentPack, now: datetime, hours: int) -> NursingTimeline:
    since, until = now - timedelta(hours=hours), now + _AHEAD
    observed = [
        *nursing_events.signs(books, patient, since, until),
        *nursing_events.amounts(books, patient, pack.fluids, since, until, now),
        *nursing_events.doses(books, patient, since, until),
        *nursing_events.assessments(books, patient, pack, since, until),
        *nursing_events.skin_tests(books, patient, since, until),
    ]
    stay = chart.stays(books, [patient]).get(patient)
    here = census.of(books, [patient]).get(patient)
    written = _written(books, patient, stay.key if stay else None)
    return NursingTimeline(
        patient=patient,
        encounter=stay.key if stay else None,
        entries=nursing_events.newest_first([*written, *_handed(books, patient, since), *observed]),
        pulls=nursing_events.newest_first(observed),
        is_whole=here is not None and here.fresh_at_ms is not None,
    )


def _written(books: Books, patient: str, encounter: str | None) -> list[Entry]:
    """Of the present stay; an entry that another stands in place of is kept as the older one."""
    every = [
        row
        for row in chart.notes(books, patient, 1000)
        if row.note.kind.code_in(names.DOCUMENT_TYPE) == names.NURSING_RECORD
        and (encounter is None or row.note.encounter in {None, encounter})
    ]
    replaced = {row.note.replaces for row in every if row.note.replaces}
    return [
        Entry(
            kind="record",
            what=row.note.text,
            at=row.note.written_at,
            key=row.note.key,
            by=row.note.author or "",
            note=row,
            mark=row.mark,
            is_old=row.note.key in replaced or row.note.superseded_by is not None,
        )
        for row in every
        if row.note.written_at is not None
    ]


def _handed(books: Books, patient: str, since: datetime) -> list[Entry]:
    found = nurse_handovers.history(books, [patient]).get(patient, ())
    return [
        Entry(
            kind="handover",
            what=one.given.summary,
            at=one.given.given_at,
            key=one.given.key,
            by=one.given.given_by or "",
            mark=one.mark,
        )
        for one in found
        if one.given.given_at is not None and one.given.given_at >= since
    ]

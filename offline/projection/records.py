"""Rows to records, each resource read once: the readers of `client.fhir.reading` remember what they made; refuses anything of their own.

What is remembered is keyed by the resource's key, version and content, so it cannot be old: another content is another entry.
"""

from client.fhir import reading
from client.fhir.reading import nursing
from client.fhir.reading.room import room_event as read_room_event
from client.fhir.reading.room import room_or_seat
from client.records import VitalSign
from offline.projection import bare, rows
from offline.projection.rows import Shown, once

patient = once(reading.patient, 1024)
stay = once(reading.stay, 1024)
place = once(reading.ward_or_bed, 512)
allergy = once(reading.allergy, 1024)
problem = once(reading.problem, 2048)
ranks = once(reading.diagnosis_ranks, 1024)
diagnosis = once(reading.diagnosis, 2048)
uses = once(reading.diagnosis_uses, 1024)
tag = once(reading.tag, 2048)
results = once(reading.results, 2048)
report = once(reading.report, 2048)
note = once(reading.note, 1024)
reply = once(reading.reply, 512)
dismissal = once(reading.dismissal, 512)
record_finding = once(reading.record_finding, 1024)
record_request = once(reading.record_request, 512)
order = once(reading.order, 4096)
countersign = once(reading.countersign_task, 512)
request_booking = once(reading.request_booking, 512)
decoction = once(reading.decoction, 512)
dispense = once(reading.dispense, 2048)
review = once(reading.review_task, 512)
pharm_review = once(reading.pharm_review, 1024)
issue_words = once(reading.issue_words, 512)
task = once(reading.verify_task, 4096)
dose = once(reading.dose, 4096)
visit = once(reading.visit, 512)
booking = once(reading.booking, 512)
certificate = once(reading.certificate, 512)
chart_readings = once(reading.readings, 4096)
bed_trail = once(reading.bed_trail, 256)
order_query = once(nursing.order_query, 1024)
query_reply = once(nursing.query_reply, 1024)
skin_test_given = once(nursing.skin_test_given, 512)
specimen_taken = once(nursing.specimen_taken, 1024)
specimen_missed = once(nursing.specimen_missed, 512)
room_event = once(read_room_event, 2048)
room_place = once(room_or_seat, 512)
_odd_signs = once(reading.vital_signs, 512)


def signs(row: Shown) -> tuple[VitalSign, ...]:
    """Hundreds of each patient: those of the usual shape are read again each time, which costs less than to remember them."""
    found = None if row.targets else reading.plain_signs(row.body, row.key)
    return _odd_signs(row) if found is None else found


def signs_of(line: rows.Line, body: bytes) -> tuple[VitalSign, ...]:
    """The same of a settled row of which nothing but its own text was read."""
    found = reading.plain_signs(body, line[0])
    return _odd_signs(bare.whole(line, body)) if found is None else found

"""The board of skin tests: which wait, which run, which are to be read, what they said; refuses to read one before its time.

A test runs from the moment that was written down when its solution was given: the countdown is in the record, not in a clock of a window,
so it survives a restart, another station, and central being gone.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

import msgspec

from client.clinical.bedside import BedsideBook
from client.clinical.orders import pack_id
from client.clinical.skin_reagents import DELAYED
from client.clinical.skin_tests import is_delayed, is_skin_test, may_second, readers
from client.commands import Command, RecordSkinTest, StartSkinTest
from client.fhir import names
from client.fhir.reading.elements import HERE, extension, first, targets, text, who
from client.records import Order, OrderKind, SkinOutcome, SkinTestRead
from client.records.nursing import SkinTestGiven
from offline.board_views import SkinRow, SkinState
from offline.projection import belonging, chart, orders, records, rows, safety, skin_tests, told
from offline.projection.doses import Who
from offline.projection.rows import Shown
from offline.store.books import Books
from offline.views import Mark

NO_TEST, OVER, RUNS, NOT_THEN = "no-such-test", "skin-test-over", "skin-test-runs", "skin-test-time"
EARLY, LATE, NOT_A_SECOND = "skin-test-early", "skin-test-late", "second-not-allowed"
NOT_BEGUN, NO_SECOND, SECOND_BEGAN = "skin-test-not-begun", "skin-test-second", "skin-test-second-began"
WAS_POSITIVE, TIME_UNKNOWN = "skin-test-was-positive", "skin-test-time-unknown"
BACK = timedelta(days=7)
"""What was read longer ago is not on the board."""
_AHEAD = timedelta(minutes=1)
_ORDER = {state: place for place, state in enumerate(SkinState)}
_WEAK = ("弱", "±", "weak")


def board(books: Books, now: datetime, book: BedsideBook, patient: str | None = None) -> tuple[SkinRow, ...]:
    """Of the ward and the clinic, or of one patient: what is to be read first, then what runs out first."""
    people = skin_tests.people(books)
    if patient is not None:
        people = {patient: people[patient]} if patient in people else {}
    given = _given(books, sorted(people), book)
    stays = chart.stays(books, people)
    found = []
    for key, who_is in people.items():
        asked = [
            (row, order)
            for row in rows.read(books, ["ServiceRequest"], patients=[key])
            if is_skin_test((order := records.order(row)).what) and belonging.is_of_stay(order, stays.get(key))
        ]
        if asked:
            found += _of_patient(books, who_is, asked, given, now)
    return tuple(sorted(found, key=_rank))


def _rank(row: SkinRow) -> tuple[int, str, str, str]:
    due = row.given.read_from if row.given is not None else None
    return _ORDER[row.state], due.isoformat() if due else "", row.bed, row.test.key


def _of_patient(
    books: Books,
    one: Who,
    asked: Sequence[tuple[Shown, Order]],
    given: Mapping[str, tuple[Shown, SkinTestGiven]],
    now: datetime,
) -> list[SkinRow]:
    read = skin_tests.counting(told.readings(books, one.patient))
    late = _delayed_readings(books, one.patient)
    live = orders.live_orders(books, [one.patient])[one.patient]
    held = [order for _, order in live if order.is_held_for_skin_test and order.kind is OrderKind.MEDICATION]
    made = []
    for row, order in asked:
        drugs = tuple(each for each in held if order.key in each.rests_on and each.status in safety.RUNNING)
        row_given, start = given.get(order.key, (None, None))
        last = read.get(order.key) or late.get(order.key)
        if last is not None and start is not None and not _stands(last, start):
            last = None  # begun anew since
        if last is None and order.status in told.TEST_OVER:
            continue
        if last is not None and last.at is not None and now - last.at > BACK and not drugs:
            continue
        batch, mark = _reading_facts(books, last)
        made.append(
            SkinRow(
                patient=one.patient,
                patient_name=one.name,
                bed=one.bed,
                encounter=order.encounter,
                test=order,
                state=_state(last, start, has_drugs=bool(drugs), now=now),
                is_delayed=is_delayed(order.what),
                drugs=drugs,
                given=start,
                said=last.said if last is not None else "",
                read_at=last.at if last is not None else None,
                read_by=_both(books, last),
                batch=batch or (start.batch if start is not None else ""),
                until=last.until if last is not None else None,
                mark=mark or (row_given.mark if row_given is not None else None) or row.mark,
            )
        )
    return made


def _stands(last: SkinTestRead, start: SkinTestGiven) -> bool:
    """A positive reading stands whatever was begun since; any other until the test is begun anew."""
    is_older = start.at is not None and last.at is not None and start.at > last.at
    return last.outcome is SkinOutcome.POSITIVE or not is_older


def _state(last: SkinTestRead | None, start: SkinTestGiven | None, *, has_drugs: bool, now: datetime) -> SkinState:
    if last is not None:
        return _read_state(last, has_drugs=has_drugs, now=now)
    if start is None:
        return SkinState.TO_DO
    if start.read_until is not None and now > start.read_until:
        return SkinState.OVERDUE
    return SkinState.RUNNING if start.read_from is None or now < start.read_from else SkinState.TO_READ


def _read_state(last: SkinTestRead, *, has_drugs: bool, now: datetime) -> SkinState:
    if last.outcome is SkinOutcome.POSITIVE:
        return SkinState.WEAK if any(word in last.said.casefold() for word in _WEAK) else SkinState.POSITIVE
    if last.outcome is SkinOutcome.UNCLEAR:
        return SkinState.UNCLEAR
    if last.until is not None and last.until <= now:
        return SkinState.EXPIRED
    return SkinState.TO_RELEASE if has_drugs else SkinState.NEGATIVE


def _given(books: Books, patients: Sequence[str], book: BedsideBook) -> dict[str, tuple[Shown, SkinTestGiven]]:
    """Key of a test's order to when its solution was given last."""
    found: dict[str, tuple[Shown, SkinTestGiven]] = {}
    made = [
        (row, one)
        for row in (rows.read(books, ["Procedure"], patients=patients) if patients else [])
        if (one := records.skin_test_given(row)) is not None
    ]
    for row, one in sorted(made, key=_when):
        for test in one.tests:
            found[test] = (row, _timed(books, one, test, book))
    return found


def _timed(books: Books, one: SkinTestGiven, test: str, book: BedsideBook) -> SkinTestGiven:
    """What names no time is read after the minutes that the site says of this test; where it says none, the time is not known."""
    row = rows.by_key(books, [test]).get(test) if one.read_from is None and one.at is not None else None
    times = book.skin_tests.get(pack_id(records.order(row)) or "") if row is not None else None
    if times is None or one.at is None:
        return one
    until = one.at + times.read_until if times.read_until is not None else None
    return msgspec.structs.replace(one, read_from=one.at + times.read_after, read_until=one.read_until or until)


def _when(pair: tuple[Shown, SkinTestGiven]) -> tuple[str, str]:
    return pair[1].at.isoformat() if pair[1].at else "", pair[0].key


def _delayed_readings(books: Books, patient: str) -> dict[str, SkinTestRead]:
    """Of tests that are of no drug: their readings are no skin test in the sense of the drugs."""
    where = "code = ? AND (status IS NULL OR status <> 'entered-in-error')"
    found: dict[str, SkinTestRead] = {}
    for code in sorted(DELAYED):
        for row in rows.read(
            books, ["Observation"], patients=[patient], where=where, values=[code], order="ORDER BY at_s"
        ):
            for result in records.results(row):
                one = SkinTestRead(
                    key=row.key,
                    name=result.code.text,
                    outcome=told.outcome_of(result),
                    said=result.text or "",
                    at=rows.at(row.at_s * 1000) if row.at_s is not None else None,
                    by=who(first(row.resource.get("performer"))),
                    answers=targets(row.resource.get("basedOn"), HERE),
                )
                found |= dict.fromkeys(one.answers, one)
    return found


def _reading_facts(books: Books, last: SkinTestRead | None) -> tuple[str, Mark | None]:
    row = rows.by_key(books, [last.key]).get(last.key) if last is not None else None
    if row is None:
        return "", None
    return text(extension(row.resource, names.SKIN_TEST_BATCH).get("valueString")) or "", row.mark


def _both(books: Books, last: SkinTestRead | None) -> str:
    """Both readers by name, as it was written down."""
    row = rows.by_key(books, [last.key]).get(last.key) if last is not None else None
    said = text(extension(row.resource, names.READ_BY).get("valueString")) if row is not None else None
    return said or (last.by or "" if last is not None else "")


def objections(books: Books, command: Command, book: BedsideBook, now: datetime) -> tuple[str, ...]:
    """A test is begun once, while its order runs; a negative one frees a drug, so two people prove that they read it, in its time."""
    if isinstance(command, StartSkinTest):
        return _starting(books, command, book, now)
    if not isinstance(command, RecordSkinTest):
        return ()
    _, start = _given(books, [command.patient], book).get(_shown(books, command.test), (None, None))
    against = _second_reader(command, start)
    if against or command.outcome != "negative":
        return against
    if start is None:
        return (NOT_BEGUN,)
    if start.read_from is None:
        return (TIME_UNKNOWN,)
    if command.occurred_at < start.read_from:
        return (EARLY,)
    return (LATE,) if start.read_until is not None and command.occurred_at > start.read_until else ()


def begun(books: Books, command: RecordSkinTest) -> str | None:
    """The key under which the last giving of this test's solution is shown."""
    row, _ = _given(books, [command.patient], BedsideBook()).get(_shown(books, command.test), (None, None))
    return row.key if row is not None else None


def _second_reader(command: RecordSkinTest, start: SkinTestGiven | None) -> tuple[str, ...]:
    """Who reads it beside the author proved it, is named in the reading, and is not who gave the solution."""
    second = command.second
    if second is None:
        return (NO_SECOND,) if command.outcome == "negative" else ()
    if not may_second(second, command.author) or not readers(command.read_by) & readers(second.name):
        return (NOT_A_SECOND,)
    return (SECOND_BEGAN,) if start is not None and start.by_reference == second.reference else ()


def _starting(books: Books, command: StartSkinTest, book: BedsideBook, now: datetime) -> tuple[str, ...]:
    row = rows.by_key(books, [command.test]).get(command.test)
    order = records.order(row) if row is not None and row.type == "ServiceRequest" else None
    if order is None or not (is_skin_test(order.what) or told.is_waited_for(books, command.patient, command.test)):
        return (NO_TEST,)
    if order.status in told.TEST_OVER:
        return (OVER,)
    if command.occurred_at > now + _AHEAD:
        return (NOT_THEN,)
    read = skin_tests.counting(told.readings(books, command.patient)).get(order.key)
    if read is not None and read.outcome is SkinOutcome.POSITIVE:
        return (WAS_POSITIVE,)
    every = board(books, now, book, command.patient)
    runs = {SkinState.RUNNING, SkinState.TO_READ}
    own = next((one for one in every if one.test.key == order.key and one.state in runs), None)
    is_timed = own is not None and own.given is not None and own.given.read_from is not None
    return (RUNS,) if is_timed else ()


def _shown(books: Books, key: str) -> str:
    row = rows.by_key(books, [key]).get(key)
    return key if row is None else row.key

"""Containers to fill: which requests share one, what was taken, what could not be; refuses the wrong tube and the wrong patient.

A request is collected when a usable Specimen names it, or a result answers it. Of a long-term request every day is a day of its own.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, time, timedelta

from client.clinical.bedside import BedsideBook, Container
from client.clinical.catalogue import Catalogue
from client.clinical.orders import is_at_once
from client.clinical.specimen_codes import read_specimen_code, specimen_code
from client.commands import CollectSpecimen, Command, MissSpecimen
from client.fhir.names import LOINC, SPECIMEN_TYPE
from client.fhir.reading.elements import HERE, targets
from client.records import Code, Order, OrderKind, OrderStatus, OrderTerm
from client.records.nursing import SpecimenMissed, SpecimenTaken
from offline.board_views import SpecimenRow, SpecimenState
from offline.projection import belonging, chart, finding, lists, records, rows
from offline.projection.doses import Who
from offline.projection.rows import Shown
from offline.store.books import Books

NOT_REQUESTED, COLLECTED, WRONG_TUBE, WRONG_PATIENT = (
    "not-requested",
    "already-collected",
    "wrong-tube",
    "wrong-patient",
)
NOT_THEN = "specimen-time"
MIXED, TWICE, WRONG_CONTAINER = "two-materials", "request-twice", "wrong-container"
AHEAD, BACK, SHOWN = timedelta(hours=24), timedelta(days=14), timedelta(hours=12)
"""How far ahead a request is listed, how old an open one may be, and how long a collected one stays in sight."""
_AHEAD = timedelta(minutes=1)
_BRACKETS = re.compile(r"[(（].*?[)）]")
_LIVE = frozenset({OrderStatus.ACTIVE, OrderStatus.UNKNOWN})
_Taken = tuple[Shown, SpecimenTaken]


def board(
    books: Books, people: Mapping[str, Who], now: datetime, catalogue: Catalogue, book: BedsideBook
) -> tuple[SpecimenRow, ...]:
    """Containers of these patients: what is urgent first, then by bed and in the order of draw."""
    known, stays = chart.patients(books, people), chart.stays(books, people)
    found: list[SpecimenRow] = []
    for key, who in people.items():
        asked = [
            (row, order)
            for row in rows.read(books, ["ServiceRequest"], patients=[key], order="ORDER BY at_s, key")
            if (order := records.order(row)).kind is OrderKind.LABORATORY
            and belonging.is_of_stay(order, stays.get(key))
            and _is_near(order, now)
        ]
        if asked:
            person = known.get(key)
            numbers = finding.numbers_of(person, stays.get(key)) if person is not None else ()
            found += _of_patient(books, who, asked, numbers, now, catalogue, book)
    return tuple(sorted(found, key=_rank))


def _rank(row: SpecimenRow) -> tuple[object, ...]:
    is_done = row.state is SpecimenState.COLLECTED
    return is_done, not row.is_urgent, lists.natural(row.bed), row.draw or 99, row.code


def _is_near(order: Order, now: datetime) -> bool:
    at = order.starts_at or order.authored_at
    return at is None or now - BACK <= at <= now + AHEAD


def _of_patient(
    books: Books,
    who: Who,
    asked: Sequence[tuple[Shown, Order]],
    numbers: tuple[str, ...],
    now: datetime,
    catalogue: Catalogue,
    book: BedsideBook,
) -> Iterator[SpecimenRow]:
    taken, missed, answered = _taken(books, who.patient), _missed(books, who.patient), _answered(books, who.patient)
    for specimen, members in _shared(asked, catalogue).items():
        open_ones = [
            pair
            for pair in members
            if pair[1].status in _LIVE
            and pair[1].key not in answered
            and not any(_covers(pair[1], one, now) for one in taken.get(pair[1].key, ()))
        ]
        if open_ones:
            yield _open_row(who, specimen[0], open_ones, taken, missed, numbers, book)
        yield from _collected(who, specimen[0], members, taken, now, book)


def _open_row(
    who: Who,
    specimen: str,
    members: Sequence[tuple[Shown, Order]],
    taken: Mapping[str, Sequence[_Taken]],
    missed: Mapping[str, SpecimenMissed],
    numbers: tuple[str, ...],
    book: BedsideBook,
) -> SpecimenRow:
    ordered = tuple(order for _, order in members)
    before = _last(one for order in ordered for one in taken.get(order.key, ()))
    told = next((missed[order.key] for order in ordered if order.key in missed), None)
    unusable = before if before is not None and not before[1].is_usable else None
    state = SpecimenState.AGAIN if unusable else SpecimenState.MISSED if told else SpecimenState.TO_COLLECT
    return _row(
        who,
        specimen,
        ordered,
        book,
        code=specimen_code(ordered, 1 + _containers(ordered, taken)),
        state=state,
        taken=unusable[1] if unusable else None,
        missed=told,
        numbers=numbers,
        mark=members[0][0].mark,
    )


def _containers(ordered: Sequence[Order], taken: Mapping[str, Sequence[_Taken]]) -> int:
    return len({one.key for order in ordered for _, one in taken.get(order.key, ())})


def _collected(
    who: Who,
    specimen: str,
    members: Sequence[tuple[Shown, Order]],
    taken: Mapping[str, Sequence[_Taken]],
    now: datetime,
    book: BedsideBook,
) -> Iterator[SpecimenRow]:
    """What was taken lately, container by container."""
    by_container: dict[str, tuple[_Taken, list[Order]]] = {}
    for _, order in members:
        for pair in taken.get(order.key, ()):
            by_container.setdefault(pair[1].key, (pair, []))[1].append(order)
    for (row, one), ordered in by_container.values():
        if one.is_usable and one.at is not None and now - one.at <= SHOWN:
            state = SpecimenState.COLLECTED
            yield _row(who, specimen, tuple(ordered), book, code=one.code, state=state, taken=one, mark=row.mark)


def _row(who: Who, specimen: str, ordered: tuple[Order, ...], book: BedsideBook, **more: object) -> SpecimenRow:
    container = book.containers.get(specimen)
    starts = [order.starts_at for order in ordered if order.starts_at is not None]
    return SpecimenRow(
        patient=who.patient,
        patient_name=who.name,
        bed=who.bed,
        encounter=ordered[0].encounter,
        specimen=specimen,
        orders=ordered,
        draw=container.order if container is not None else None,
        due_at=min(starts, default=None),
        is_urgent=any(order.is_urgent or is_at_once(order) for order in ordered),
        **more,  # type: ignore[arg-type]  # the members of the row itself
    )


def _shared(
    asked: Iterable[tuple[Shown, Order]], catalogue: Catalogue
) -> dict[tuple[str, str], list[tuple[Shown, Order]]]:
    """By material and department of the laboratory; a test that the pack does not know has a container of its own."""
    found: dict[tuple[str, str], list[tuple[Shown, Order]]] = {}
    for row, order in asked:
        test = catalogue.labs.get(order.what.code_in(LOINC) or "")
        place = (test.specimen_code, test.category) if test is not None else ("", order.key)
        found.setdefault(place, []).append((row, order))
    return found


def _covers(order: Order, one: _Taken, now: datetime) -> bool:
    """Whether this container is enough for now: of a long-term request that of another day is not."""
    at = one[1].at
    if not one[1].is_usable:
        return False
    midnight = datetime.combine(now.date(), time(0), now.tzinfo)
    return order.term is not OrderTerm.LONG or at is None or at >= midnight


def _taken(books: Books, patient: str) -> dict[str, list[_Taken]]:
    found: dict[str, list[_Taken]] = {}
    for row in rows.read(books, ["Specimen"], patients=[patient], order="ORDER BY key"):
        if (one := records.specimen_taken(row)) is not None:
            for key in one.orders:
                found.setdefault(key, []).append((row, one))
    return found


def _last(found: Iterable[_Taken]) -> _Taken | None:
    return max(found, key=_when, default=None)


def _when(one: _Taken) -> str:
    return one[1].at.isoformat() if one[1].at else ""


def _missed(books: Books, patient: str) -> dict[str, SpecimenMissed]:
    """The last time that each could not be collected."""
    found = (
        records.specimen_missed(row)
        for row in rows.read(books, ["Communication"], patients=[patient], where="status = 'not-done'")
    )
    every = sorted((one for one in found if one is not None), key=_missed_at)
    return {key: one for one in every for key in one.orders}


def _missed_at(one: SpecimenMissed) -> str:
    return one.at.isoformat() if one.at else ""


def _answered(books: Books, patient: str) -> frozenset[str]:
    """Requests that have a result already, whoever took the specimen."""
    found = rows.read(
        books, ["DiagnosticReport", "Observation"], patients=[patient], where="is_vital IS NOT 1", with_marks=False
    )
    return frozenset(key for row in found for key in targets(row.resource.get("basedOn"), HERE))


def objections(
    books: Books, command: Command, now: datetime, catalogue: Catalogue, book: BedsideBook
) -> tuple[str, ...]:
    """The tube is the one of these very requests, the wristband this patient's, and nobody collected it before."""
    if not isinstance(command, CollectSpecimen | MissSpecimen):
        return ()
    if command.occurred_at > now + _AHEAD:
        return (NOT_THEN,)
    shown = rows.by_key(books, command.orders)
    if len(shown) < len(set(command.orders)):
        return (NOT_REQUESTED,)
    ordered = {row.key: records.order(row) for row in shown.values()}
    if any(order.kind is not OrderKind.LABORATORY or order.status not in _LIVE for order in ordered.values()):
        return (NOT_REQUESTED,)
    if isinstance(command, MissSpecimen):
        return ()
    if len(set(command.orders)) < len(command.orders) or len(ordered) < len(shown):
        return (TWICE,)
    wrong = _filled_wrongly(command, [(row, ordered[row.key]) for row in shown.values()], catalogue, book)
    return wrong or _collecting(books, command, ordered, now)


def _filled_wrongly(
    command: CollectSpecimen, asked: Sequence[tuple[Shown, Order]], catalogue: Catalogue, book: BedsideBook
) -> tuple[str, ...]:
    """One material in one tube, and of what the pack knows the material and the container that it names."""
    groups = _shared(asked, catalogue)
    if len(groups) > 1:
        return (MIXED,)
    ((material, _),) = groups
    container = book.containers.get(material)
    said, tube = command.specimen, command.container
    is_other = bool(material and said.code and said.system == SPECIMEN_TYPE and said.code != material)
    is_other_tube = container is not None and tube is not None and not _is_named(tube, container)
    return (WRONG_CONTAINER,) if is_other or is_other_tube else ()


def _is_named(tube: Code, container: Container) -> bool:
    """By the pack's code, or in words by one of its names, with what stands in brackets or without: other words are another tube."""
    named = container.named
    if tube.code:
        return tube.code == named.code
    names = {part.strip().casefold() for one in (named.zh, named.en) for part in (one, _BRACKETS.sub("", one))}
    return tube.text.strip().casefold() in {"", *names}


def _collecting(books: Books, command: CollectSpecimen, ordered: Mapping[str, Order], now: datetime) -> tuple[str, ...]:
    person = chart.patients(books, [command.patient]).get(command.patient)
    stay = chart.stays(books, [command.patient]).get(command.patient)
    numbers = finding.numbers_of(person, stay) if person is not None else ()
    if command.patient_code.strip().casefold() not in {number.casefold() for number in numbers}:
        return (WRONG_PATIENT,)
    taken = _taken(books, command.patient)
    if any(_covers(order, one, now) for key, order in ordered.items() for one in taken.get(key, ())):
        return (COLLECTED,)
    wanted = specimen_code(list(ordered.values()), 1 + _containers(list(ordered.values()), taken))
    return () if read_specimen_code(command.code) == wanted else (WRONG_TUBE,)

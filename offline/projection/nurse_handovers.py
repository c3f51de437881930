"""The change of the shift at the nurse station: the sheet of the ward, who was given and taken, and what fills one patient's ISBAR.

What fills it are rows with their time; nothing is judged. A handover once signed is read as it was signed, whatever came later.
"""

from collections.abc import Collection, Iterator, Mapping
from datetime import date, datetime, timedelta

from client.clinical.fluids import FluidBook, Shift
from client.clinical.pack import ContentPack
from client.clinical.temperature import TemperatureBook
from client.fhir import names, reading
from client.records import Happening
from client.records.care import HandoverEvent, HandoverTask, Isbar, WardPart
from offline.isbar import filled
from offline.nursing_views import (
    Entry,
    KeptHandover,
    NurseHandoverRow,
    SheetPerson,
    WardHandover,
    WardSheet,
)
from offline.projection import care, chart, handovers, lists, nursing_events, orders, rows, skin_tests, ward
from offline.projection.critical import open_of
from offline.projection.doses import Who
from offline.projection.plan import Plan
from offline.store.books import Books
from offline.views import BedCard, Mark

GRACE = timedelta(minutes=60)
"""So long after a shift has ended its handover is still the one that is given."""
HISTORY = timedelta(days=7)
_CONDITIONS = {"COND-CRITICAL": WardPart.CRITICAL, "COND-SERIOUS": WardPart.SERIOUS}
_CAME = {
    "admission": WardPart.NEW,
    "transfer-in": WardPart.TRANSFER_IN,
    "transfer-out": WardPart.TRANSFER_OUT,
    "discharge": WardPart.DISCHARGE,
    "death": WardPart.DEATH,
}


def shift_of(book: FluidBook, now: datetime, back: int = 0) -> tuple[Shift, datetime, datetime]:
    """The shift that is handed over at this moment, or an earlier one."""
    found = book.shift(now - GRACE)
    for _ in range(back):
        found = book.shift(found[1] - timedelta(minutes=1))
    return found


def ward_handover(
    books: Books, ward_key: str, now: datetime, plan: Plan, pack: ContentPack, back: int = 0
) -> WardHandover | None:
    """The sheet and every patient of the ward, without what fills his form. None where the pack names no shifts."""
    if pack.fluids is None:
        return None
    return _ward(books, ward_key, now, _cards(books, ward_key, now, plan, pack), pack, shift_of(pack.fluids, now, back))


def _cards(books: Books, ward_key: str, now: datetime, plan: Plan, pack: ContentPack) -> tuple[BedCard, ...]:
    every = ward.ward_map(books, ward_key, now, plan, pack.scores).cards
    return tuple(card for card in every if card.patient is not None)


def _ward(
    books: Books,
    ward_key: str,
    now: datetime,
    cards: Collection[BedCard],
    pack: ContentPack,
    shift: tuple[Shift, datetime, datetime],
) -> WardHandover:
    sheet = _sheet(books, ward_key, cards, shift, now, pack.temperature)
    kept = history(books, [card.patient.key for card in cards if card.patient])
    return WardHandover(sheet=sheet, rows=tuple(_row(card, sheet, kept) for card in cards))


def _row(card: BedCard, sheet: WardSheet, kept: Mapping[str, tuple[KeptHandover, ...]]) -> NurseHandoverRow:
    patient = card.patient
    if patient is None:
        raise ValueError("a card without a patient")
    return NurseHandoverRow(
        patient=patient.key,
        name=patient.name,
        bed=card.bed.label if card.bed else "",
        encounter=card.stay.key if card.stay else None,
        since=sheet.since,
        given_from=sheet.since + GRACE,
        fill=Isbar(),
        parts=sheet.parts_of(patient.key),
        news2=card.news2,
        history=kept.get(patient.key, ()),
    )


def open_rows(
    books: Books, people: Collection[Who], now: datetime, book: FluidBook | None
) -> tuple[NurseHandoverRow, ...]:
    """Who was given and is taken by nobody, or was refused; without the sheet and without what fills a form."""
    named = {one.patient: one for one in people}
    where = "code = ? AND status IN ('requested', 'received', 'rejected')"
    asked = rows.read(
        books, ["Task"], patients=[*named], where=where, values=[names.NURSING_HANDOVER], with_marks=False
    )
    if book is None or not asked:
        return ()
    since = shift_of(book, now)[1]
    found = (
        NurseHandoverRow(
            patient=patient,
            name=named[patient].name,
            bed=named[patient].bed,
            encounter=None,
            since=since,
            given_from=since + GRACE,
            fill=Isbar(),
            history=kept,
        )
        for patient, kept in history(books, sorted({row.patient or "" for row in asked})).items()
    )
    return tuple(row for row in found if row.is_open)


def history(books: Books, patients: Collection[str]) -> dict[str, tuple[KeptHandover, ...]]:
    """Each patient's handovers of nurses as they were signed, the newest first, with the receiver's answer."""
    tasks: dict[str, tuple[HandoverTask, Mark | None]] = {}
    found = rows.read(
        books, ["Task"], patients=patients, where="code = ?", values=[names.NURSING_HANDOVER], order="ORDER BY at_s"
    )
    for row in found:
        if (task := care.handover_task(row)) is not None:
            tasks[task.handover] = task, row.mark
    kept: dict[str, list[KeptHandover]] = {}
    for row in rows.read(books, ["Composition"], patients=patients, order="ORDER BY at_s DESC, seq DESC"):
        if (given := care.nursing_handover(row)) is None:
            continue
        answer = tasks.get(given.key)
        kept.setdefault(given.patient, []).append(
            KeptHandover(
                given=given,
                task=answer[0] if answer else None,
                mark=row.mark,
                answer_mark=answer[1] if answer else None,
            )
        )
    return {patient: tuple(each) for patient, each in kept.items()}


# --- the sheet of the ward -------------------------------------------------------------------------------------------


def _sheet(
    books: Books,
    ward_key: str,
    cards: Collection[BedCard],
    shift: tuple[Shift, datetime, datetime],
    now: datetime,
    temperature: TemperatureBook | None,
) -> WardSheet:
    since, until = shift[1], min(shift[2], now)
    here = {card.patient.key: card for card in cards if card.patient is not None}
    counted: dict[WardPart, dict[str, SheetPerson]] = {part: {} for part in WardPart}
    for part, one in _moves(books, ward_key, since, until):
        counted[part][one.patient] = one
    for part, one in (*_lasting(here.values()), *_operations(books, [*here], since, until, temperature)):
        counted[part].setdefault(one.patient, one)
    for one in _tomorrow(books, [*here], now.date() + timedelta(days=1)):
        counted[WardPart.OPERATION_TOMORROW][one.patient] = one
    named = {part: tuple(_named(one, here) for one in each.values()) for part, each in counted.items()}
    ordered = {part: tuple(sorted(each, key=_by_bed)) for part, each in named.items()}
    present = sum(1 for card in cards if card.left_at is None and not _is_announced(card))
    return WardSheet(shift=shift[0], since=since, until=shift[2], counted=ordered, present=present)


def _is_announced(card: BedCard) -> bool:
    return card.stay is not None and card.stay.status == "planned"


def _by_bed(one: SheetPerson) -> tuple[object, str]:
    return lists.natural(one.bed), one.name


def _named(one: SheetPerson, here: Mapping[str, BedCard]) -> SheetPerson:
    card = here.get(one.patient)
    bed = card.bed.label if card is not None and card.bed is not None else one.bed
    name = card.patient.name if card is not None and card.patient is not None else one.name
    return SheetPerson(patient=one.patient, name=name, bed=bed, at=one.at)


def _moves(books: Books, ward_key: str, since: datetime, until: datetime) -> Iterator[tuple[WardPart, SheetPerson]]:
    """Who was there when the shift began, and who came and left in it: by the Encounters, not by the beds."""
    found = rows.read(books, ["Encounter"], where="body LIKE ?", values=[f'%"{ward_key}"%'], with_marks=False)
    people = chart.patients(books, {row.patient for row in found if row.patient})
    for row in found:
        person = people.get(row.patient or "")
        if person is None or row.resource.get("status") in {"planned", "cancelled", "entered-in-error"}:
            continue
        was_there = False
        for one in sorted(reading.ward_stay(row.resource, ward_key, person.deceased_at), key=_at):
            who = SheetPerson(patient=person.key, name=person.name, bed=_last_bed(row.resource), at=one.at)
            if one.at < since:
                was_there = one.kind in {"admission", "transfer-in"}
            elif one.at < until:
                yield _CAME[one.kind], who
        if was_there:
            yield WardPart.ORIGINAL, SheetPerson(patient=person.key, name=person.name, bed=_last_bed(row.resource))


def _at(one: Happening) -> datetime:
    return one.at


def _last_bed(resource: Mapping[str, object]) -> str:
    trail = reading.bed_trail(resource)
    return trail[-1] if trail else ""


def _lasting(cards: Collection[BedCard]) -> Iterator[tuple[WardPart, SheetPerson]]:
    for card in cards:
        for tag in card.tags:
            part = _CONDITIONS.get(tag.name.code or "") or next(
                (_CONDITIONS[code] for _, code in tag.name.others if code in _CONDITIONS), None
            )
            if part is not None and card.patient is not None:
                yield part, SheetPerson(patient=card.patient.key, name=card.patient.name, bed="")


def _operations(
    books: Books, patients: Collection[str], since: datetime, until: datetime, book: TemperatureBook | None
) -> Iterator[tuple[WardPart, SheetPerson]]:
    """By the categories that the pack calls an operation and a delivery."""
    if book is None:
        return
    for row in rows.read(books, ["Procedure"], patients=patients, with_marks=False):
        happened = reading.operation(row.resource, book.operations.codes, book.operations.deliveries)
        if happened is not None and since <= happened.at < until:
            part = WardPart.DELIVERY if happened.kind == "delivery" else WardPart.OPERATION
            yield part, SheetPerson(patient=row.patient or "", name="", bed="", at=happened.at)


def _tomorrow(books: Books, patients: Collection[str], day: date) -> Iterator[SheetPerson]:
    """An operation asked for on a day that is said; one without a day is not tomorrow's."""
    for patient, live in orders.live_orders(books, patients, ["ServiceRequest"]).items():
        for _, order in live:
            is_surgery = order.request is not None and order.request.kind == "surgery"
            if is_surgery and order.starts_at is not None and order.starts_at.date() == day:
                yield SheetPerson(patient=patient, name="", bed="", at=order.starts_at)


# --- one patient -----------------------------------------------------------------------------------------------------


def nurse_handover(
    books: Books, patient: str, ward_key: str, now: datetime, plan: Plan, pack: ContentPack, back: int = 0
) -> NurseHandoverRow | None:
    """His row with what fills it; None for somebody who is not on the ward."""
    cards = _cards(books, ward_key, now, plan, pack)
    card = next((one for one in cards if one.patient is not None and one.patient.key == patient), None)
    if card is None or pack.fluids is None:
        return None
    found = _ward(books, ward_key, now, cards, pack, shift_of(pack.fluids, now, back))
    row = next(one for one in found.rows if one.patient == patient)
    since = found.sheet.since
    banner = ward.banner(books, patient, now)
    table = [one.order for one in orders.orders_of(books, [patient], with_doses=False).get(patient, ())]
    events = [*handovers.events_of(books, patient, table, since), *_of_nursing(books, patient, pack, since, now)]
    waiting = skin_tests.waiting(books, now, patient)
    events += [
        HandoverEvent(
            kind="skin-test", what=f"待读：{one.test.what.text}", at=one.test.authored_at, source=one.test.key
        )
        for one in waiting
    ]
    ordered = tuple(sorted(events, key=_newest))
    critical = _critical(books, patient, ward_key, now, ordered)
    return NurseHandoverRow(
        patient=row.patient,
        name=row.name,
        bed=row.bed,
        encounter=row.encounter,
        since=since,
        given_from=row.given_from,
        fill=filled(banner, card, ordered, now, history=row.history),
        events=ordered,
        critical=critical,
        parts=row.parts,
        news2=row.news2,
        history=row.history,
    )


def _critical(
    books: Books, patient: str, ward_key: str, now: datetime, events: Collection[HandoverEvent]
) -> tuple[HandoverEvent, ...]:
    """Those of the shift, then those of before that nobody has closed: all of them are said again."""
    found = tuple(one for one in events if one.kind == "critical")
    known = {one.source for one in found}
    values = (one.result for one in open_of(books, patient, ward_key, now))
    return (*found, *(handovers.result_event(one, "critical") for one in values if one.key not in known))


def _newest(one: HandoverEvent) -> tuple[float, str]:
    return -(one.at.timestamp() if one.at else 0.0), one.source


def _of_nursing(books: Books, patient: str, pack: ContentPack, since: datetime, now: datetime) -> list[HandoverEvent]:
    """Abnormal signs, amounts, doses not given, assessments, skin tests read."""
    until = now + timedelta(minutes=1)
    missed = (one for one in nursing_events.doses(books, patient, since, until) if one.kind == "not-given")
    entries: list[Entry] = [
        *nursing_events.signs(books, patient, since, until, pack.scores),
        *nursing_events.amounts(books, patient, pack.fluids, since, until, now),
        *missed,
        *nursing_events.assessments(books, patient, pack, since, until),
        *nursing_events.skin_tests(books, patient, since, until),
    ]
    return [HandoverEvent(kind=one.kind, what=one.what, at=one.at, source=one.key) for one in entries]

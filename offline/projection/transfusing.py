"""Blood as it stands here: who has an order, which bags are matched, what runs; and what stands against beginning one.

Refuses to say that a bag fits. What the screen asked is asked again by intake, on the table of the pack and on the groups known here.
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, timedelta
from decimal import Decimal

from client.clinical.skin_tests import may_second
from client.clinical.transfusion import (
    ANSWERABLE,
    UNKNOWN_GROUP,
    TransfusionBook,
    against,
    bag_number,
    finish_by,
    is_for_unknown,
    next_look,
    out_against,
)
from client.commands import Command, StartTransfusion
from client.fhir import names
from client.fhir.reading import blood
from client.fhir.reading.elements import code_in, has_code, targets
from client.fhir.reading.values import value
from client.records import NOT_IN_FORCE, Patient, Stay
from client.records.transfusions import (
    BloodGroup,
    GroupStanding,
    MatchedUnit,
    PatientGroup,
    Transfusion,
)
from offline.projection import chart, checks, orders, records, rows
from offline.projection.doses import Who
from offline.projection.rows import Shown, once
from offline.safety_views import Bag, BagGiven, BloodOrder, BloodPatient, Look, TakenSign
from offline.store.books import Books
from offline.views import OrderRow

ORDER_OVER, UNVERIFIED, NOT_A_SECOND = "order-over", "unverified", "second-not-allowed"
BAD_NUMBER, OF_ANOTHER, DIFFERS = "bag-number", "bag-of-other-patient", "bag-differs"
NOT_HERE, USED, WRISTBAND = "bag-not-here", "bag-used", "wristband-differs"
BACK = timedelta(days=3)
"""For how long a bag that ended stays on the page."""
_GROUP_CODES = (names.ABO_GROUP, names.RHD_TYPE, names.ABO_RHD)
transfusion = once(blood.transfusion, 512)
matched = once(blood.matched_unit, 512)


def patients(books: Books, who: Mapping[str, Who], book: TransfusionBook, now: datetime) -> tuple[BloodPatient, ...]:
    """Everybody with an order of blood in force or a bag of the last days; running ones first."""
    ordered = _ordered(books, who, book)
    given = _given(books, who, book, now)
    wanted = sorted({*ordered, *given})
    if not wanted:
        return ()
    groups, bags = groups_of(books, wanted), matched_of(books, wanted)
    people, stays = chart.patients(books, wanted), chart.stays(books, wanted)
    used = numbers_used(books, [one.unit.number for every in bags.values() for one in every])
    found = []
    for patient in wanted:
        group, stay = groups.get(patient, PatientGroup()), stays.get(patient)
        made = [
            _order(books, row, patient, group, bags.get(patient, ()), given.get(patient, ()), used, book, now)
            for row in ordered.get(patient, ())
        ]
        taken = {bag.transfusion.key for order in made for bag in order.given}
        person = people.get(patient)
        found.append(
            BloodPatient(
                patient=patient,
                name=who[patient].name,
                bed=who[patient].bed,
                encounter=stay.key if stay else None,
                group=group,
                numbers=_numbers(person, stay),
                orders=tuple(made),
                others=tuple(one for one in given.get(patient, ()) if one.transfusion.key not in taken),
                doctor=stay.responsible.reference if stay and stay.responsible else None,
                doctor_name=stay.responsible.name if stay and stay.responsible else "",
            )
        )
    return tuple(sorted(found, key=lambda one: (not one.running, one.bed, one.patient)))


def _numbers(person: Patient | None, stay: Stay | None) -> tuple[str, ...]:
    found = [person.hospital_number if person else None, stay.admission_number if stay else None]
    found += [ident for _, ident in person.identifiers] if person else []
    return tuple(dict.fromkeys(one for one in found if one))


def _ordered(books: Books, who: Collection[str], book: TransfusionBook) -> dict[str, list[OrderRow]]:
    if not book.components:
        return {}
    table = orders.orders_of(books, who, kinds=("ServiceRequest",), live_only=True, with_doses=False)
    found = {
        patient: [row for row in every if row.order.what.code_in(names.NURSING_ORDER) in book.components]
        for patient, every in table.items()
    }
    return {patient: every for patient, every in found.items() if every}


def _order(
    books: Books,
    row: OrderRow,
    patient: str,
    group: PatientGroup,
    bags: Iterable[MatchedUnit],
    given: Iterable[BagGiven],
    used: Mapping[str, str],
    book: TransfusionBook,
    now: datetime,
) -> BloodOrder:
    component = row.order.what.code_in(names.NURSING_ORDER) or ""
    mine = [
        one for one in bags if one.order == row.order.key or (one.order is None and one.unit.component == component)
    ]
    return BloodOrder(
        order=row.order,
        component=component,
        is_verified=not checks.unverified(books, patient, [row.order.key]),
        bags=tuple(_bag(one, component, group, used, book, now) for one in mine if one.is_valid),
        given=tuple(one for one in given if one.transfusion.order == row.order.key),
        mark=row.mark,
    )


def _bag(
    one: MatchedUnit, component: str, group: PatientGroup, used: Mapping[str, str], book: TransfusionBook, now: datetime
) -> Bag:
    """Judged as if every line of the checklist were ticked: what stands against it already."""
    checked = [line.code for line in book.checks]
    found = against(book, one.unit, group, ordered=component, crossmatch=one.result, checked=checked, at=now)
    return Bag(matched=one, against=found, is_used=one.unit.number in used)


# --- what is read ----------------------------------------------------------------------------------------------------


def groups_of(books: Books, wanted: Collection[str]) -> dict[str, PatientGroup]:
    """By every final report that is here. Two that differ are a conflict, whichever is newer."""
    marks = ", ".join("?" for _ in _GROUP_CODES)
    found: dict[str, list[tuple[Shown, BloodGroup]]] = {}
    for row in rows.read(
        books,
        ["Observation"],
        patients=wanted,
        where=f"code IN ({marks})",
        values=_GROUP_CODES,
        order="ORDER BY at_s",
        with_marks=False,
    ):
        one = blood.blood_group(row.resource)
        if one is not None and (one.abo or one.rhd):
            found.setdefault(row.patient or "", []).append((row, one))
    return {patient: _group(every) for patient, every in found.items()}


def _group(every: list[tuple[Shown, BloodGroup]]) -> PatientGroup:
    abo, rhd = {one.abo for _, one in every if one.abo}, {one.rhd for _, one in every if one.rhd}
    sources = tuple(row.key for row, _ in every)
    if len(abo) > 1 or len(rhd) > 1:
        return PatientGroup(standing=GroupStanding.CONFLICT, sources=sources)
    group = BloodGroup(abo=next(iter(abo), ""), rhd=next(iter(rhd), ""))
    at = every[-1][0].at_s
    return PatientGroup(
        standing=GroupStanding.KNOWN if group.is_known else GroupStanding.UNKNOWN,
        group=group,
        sources=sources,
        at=rows.at(at * 1000) if at is not None else None,
    )


def matched_of(books: Books, wanted: Collection[str]) -> dict[str, tuple[MatchedUnit, ...]]:
    found: dict[str, list[MatchedUnit]] = {}
    for row in _crossmatches(books, wanted):
        if (one := matched(row)) is not None and one.is_valid:
            found.setdefault(one.patient, []).append(one)
    return {patient: tuple(every) for patient, every in found.items()}


def _crossmatches(books: Books, wanted: Collection[str] | None, number: str = "") -> list[Shown]:
    where, values = "code = ?", [names.MAJOR_CROSSMATCH]
    if number:
        where, values = f"{where} AND instr(body, ?) > 0", [*values, number]
    return rows.read(
        books,
        ["Observation"],
        patients=wanted,
        where=where,
        values=values,
        order="ORDER BY at_s, key",
        with_marks=False,
    )


def _procedures(books: Books, wanted: Collection[str] | None, text: str) -> list[tuple[Shown, Transfusion]]:
    found = rows.read(
        books, ["Procedure"], patients=wanted, where="instr(body, ?) > 0", values=[text], order="ORDER BY at_s, key"
    )
    pairs = ((row, transfusion(row)) for row in found)
    return [(row, one) for row, one in pairs if one is not None and one.status != "entered-in-error"]


def numbers_used(books: Books, numbers: Collection[str]) -> dict[str, str]:
    """Donation number to the transfusion it went into, whichever patient's."""
    if not numbers:
        return {}
    every = _procedures(books, None, names.TRANSFUSED_UNIT)
    return {one.unit.number: one.key for _, one in every if one.unit.number in numbers}


def _given(books: Books, who: Collection[str], book: TransfusionBook, now: datetime) -> dict[str, tuple[BagGiven, ...]]:
    every = [pair for pair in _procedures(books, who, names.TRANSFUSED_UNIT) if _is_young(pair[1], now)]
    if not every:
        return {}
    looks, volumes = (
        _looks(books, {one.patient for _, one in every}),
        _volumes(books, {one.patient for _, one in every}),
    )
    found: dict[str, list[BagGiven]] = {}
    for row, one in every:
        seen = tuple(sorted(looks.get(one.key, ()), key=_time_of))
        times = [look.watch.at for look in seen if look.watch.at is not None]
        due = next_look(book, one.started_at, times) if one.is_running and one.started_at is not None else None
        found.setdefault(one.patient, []).append(
            BagGiven(
                transfusion=one,
                looks=seen,
                volume=volumes.get(one.key),
                has_volume=one.key in volumes,
                next_look_at=due,
                finish_by=finish_by(book, one.unit.component, one.started_at, one.out_at) if one.is_running else None,
                mark=row.mark,
            )
        )
    return {patient: tuple(bags) for patient, bags in found.items()}


def _time_of(look: Look) -> float:
    return look.watch.at.timestamp() if look.watch.at is not None else 0.0


def _is_young(one: Transfusion, now: datetime) -> bool:
    last = one.ended_at or one.started_at
    return one.is_running or last is None or now - last <= BACK


def _looks(books: Books, wanted: Collection[str]) -> dict[str, list[Look]]:
    """By transfusion; the signs taken with a look are those of its time and transfusion."""
    values: dict[tuple[str, int | None], list[TakenSign]] = {}
    watches: list[tuple[Shown, str]] = []
    for row in rows.read(books, ["Observation"], patients=wanted, where="instr(body, '\"partOf\"') > 0"):
        part = next((one for one in targets(row.resource.get("partOf")) if one.startswith("Procedure/")), "")
        if part and has_code(row.resource.get("code"), names.TRANSFUSION, "watch", "bedside-check"):
            watches.append((row, part))
        elif part and row.resource.get("status") != "entered-in-error":
            values.setdefault((part, row.at_s), []).extend(_taken(row))
    found: dict[str, list[Look]] = {}
    for row, part in watches:
        made = _look(row, tuple(values.get((part, row.at_s), ())))
        if made is not None:
            found.setdefault(part, []).append(made)
    return found


def _look(row: Shown, values: tuple[TakenSign, ...]) -> Look | None:
    one = blood.watch(row.resource)
    if one is None:
        return None
    return Look(
        watch=one,
        values=values,
        signs=blood.reaction_lines(row.resource, names.REACTION_SIGN),
        steps=blood.reaction_lines(row.resource, names.REACTION_STEP),
        mark=row.mark,
    )


def _taken(row: Shown) -> list[TakenSign]:
    return [
        TakenSign(loinc=one.loinc, amount=one.amount)
        for one in records.signs(row)
        if one.loinc is not None and one.amount is not None
    ]


def _volumes(books: Books, wanted: Collection[str]) -> dict[str, Decimal | None]:
    found: dict[str, Decimal | None] = {}
    for row in rows.read(
        books, ["Observation"], patients=wanted, where="code = 'blood'", order="ORDER BY at_s", with_marks=False
    ):
        part = next(iter(targets(row.resource.get("partOf"))), "")
        if code_in([row.resource.get("code")], names.FLUID) == "blood" and row.resource.get("status") == "final":
            said = value(row.resource).amount
            found[part] = said.value if said is not None else None
    return found


# --- at intake -------------------------------------------------------------------------------------------------------


def objections(books: Books, command: Command, book: TransfusionBook) -> tuple[str, ...]:
    """Empty when nothing known stands against it; what was answered with a reason goes in where the table lets it."""
    if not isinstance(command, StartTransfusion):
        return ()
    answered = set(command.despite) if command.note.strip() else set()
    found = (*_identity(books, command), *_bag_against(books, command), *_blood_against(books, command, book))
    found += out_against(book, command.unit.component, command.out_at, command.occurred_at)
    return tuple(dict.fromkeys(one for one in found if one not in answered or not _may_answer(one, command, book)))


def _may_answer(one: str, command: StartTransfusion, book: TransfusionBook) -> bool:
    component = book.component(command.unit.component)
    if one == UNKNOWN_GROUP:
        return component is not None and is_for_unknown(book, component, command.unit.group)
    return one in ANSWERABLE | {NOT_HERE}


def _identity(books: Books, command: StartTransfusion) -> Iterable[str]:
    """The order is the patient's, in force and checked; two people; and it is he who lies there."""
    row = rows.by_key(books, [command.order]).get(command.order)
    order = records.order(row) if row is not None and row.type == "ServiceRequest" else None
    if order is None or order.status in NOT_IN_FORCE:
        yield ORDER_OVER
    elif checks.unverified(books, command.patient, [order.key]):
        yield UNVERIFIED
    if not may_second(command.second, command.author):
        yield NOT_A_SECOND
    person = chart.patients(books, [command.patient]).get(command.patient)
    stay = chart.stays(books, [command.patient]).get(command.patient)
    if command.wristband.strip() not in _numbers(person, stay):
        yield WRISTBAND


def _bag_against(books: Books, command: StartTransfusion) -> Iterable[str]:
    number = command.unit.number
    if bag_number(number) != number:
        yield BAD_NUMBER
        return
    known = [one for row in _crossmatches(books, None, number) if (one := matched(row)) is not None and one.is_valid]
    known = [one for one in known if one.unit.number == number]
    mine = [one for one in known if one.patient == command.patient]
    if known and not mine:
        yield OF_ANOTHER
    elif not known:
        yield NOT_HERE
    elif not any(one.unit == command.unit and one.result == command.crossmatch for one in mine):
        yield DIFFERS
    if any(one.unit.number == number for _, one in _procedures(books, None, number)):
        yield USED


def _blood_against(books: Books, command: StartTransfusion, book: TransfusionBook) -> Iterable[str]:
    """By the groups known here, never by those that the command brought."""
    group = groups_of(books, [command.patient]).get(command.patient, PatientGroup())
    row = rows.by_key(books, [command.order]).get(command.order)
    ordered = records.order(row).what.code_in(names.NURSING_ORDER) if row is not None else None
    return against(
        book,
        command.unit,
        group,
        ordered=ordered,
        crossmatch=command.crossmatch,
        checked=[one.code for one in command.checks],
        at=command.occurred_at,
    )

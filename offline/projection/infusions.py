"""Infusions that run: how much is in, how long it takes, when somebody has to look; refuses to compute from what is not known.

The volume of a bag is the sum of its lines that are ordered in millilitres. Drops per minute tell no millilitres: the factor of the set is
not known here, so what is left is unknown then.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

from client.clinical.giving import GivingBook
from client.clinical.rates import ml_per_hour
from client.clinical.units import Quantity, convert
from client.fhir.reading.bedside import infusion_note
from client.records import Amount, Dose, DoseOutcome, Order
from client.records.assessments import RowSeen
from client.records.bedside import InfusionNote, InfusionStep
from offline import census
from offline.projection import chart, lists, records, rows
from offline.projection.doses import Who
from offline.projection.rows import Shown
from offline.store.books import Books
from offline.views.mar import RunningInfusion

note_of = rows.once(infusion_note, 1024)
_RUNS = "status IN ('in-progress', 'on-hold')"
_HOUR_S = Decimal(3600)


def running(books: Books, people: Mapping[str, Who], now: datetime, book: GivingBook) -> tuple[RunningInfusion, ...]:
    """Of these patients, the one that ends first at the top; those of which nobody knows when they end stand last."""
    found = rows.read(books, ["MedicationAdministration"], patients=people, where=_RUNS, order="ORDER BY at_s, key")
    if not found:
        return ()
    noted = notes(books, people)
    ordered = rows.by_key(books, {dose.order for row in found if (dose := records.dose(row)).order})
    groups: dict[tuple[str, str, datetime | None], list[tuple[Shown, Dose, Order]]] = {}
    for row in found:
        dose = records.dose(row)
        known = ordered.get(dose.order or "")
        if known is None or dose.outcome is not DoseOutcome.IN_PROGRESS or dose.is_unclear or row.patient not in people:
            continue
        order = records.order(known)
        place = (row.patient or "", order.group or order.key, dose.slot_at or dose.given_at)
        groups.setdefault(place, []).append((row, dose, order))
    made = [_infusion(people[place[0]], members, noted, now, book) for place, members in groups.items()]
    return tuple(sorted(made, key=lambda one: (one.ends_at is None, str(one.ends_at or ""), one.bed, one.key)))


def is_any_running(books: Books, patient: str) -> bool:
    """Whether something runs into this patient, as far as it is known here."""
    found = rows.read(books, ["MedicationAdministration"], patients=[patient], where=_RUNS, with_marks=False)
    return any(dose.outcome is DoseOutcome.IN_PROGRESS and not dose.is_unclear for dose in map(records.dose, found))


def everybody(books: Books) -> dict[str, Who]:
    """The ward, and who left the hospital from it with something running: that is listed until somebody writes its end."""
    gone = [one.patient for one in census.ward(books, with_left=True) if one.left_at_ms is not None]
    stays = chart.stays(books, gone)
    left = [key for key in gone if key in stays and stays[key].status == "finished" and is_any_running(books, key)]
    return {**lists.people(books), **{key: replace(who, bed="") for key, who in lists.people(books, left).items()}}


def notes(books: Books, people: Collection[str]) -> dict[str, list[InfusionNote]]:
    """Administration to what was noted about it, the oldest first."""
    found: dict[str, list[InfusionNote]] = {}
    for row in rows.read(
        books,
        ["Observation"],
        patients=people,
        where="code = 'infusion-step'",
        order="ORDER BY at_s, key",
        with_marks=False,
    ):
        one = note_of(row)
        if one is None:
            continue
        for key in one.doses:
            found.setdefault(key, []).append(one)
    return found


def _infusion(
    who: Who,
    members: Sequence[tuple[Shown, Dose, Order]],
    noted: Mapping[str, Sequence[InfusionNote]],
    now: datetime,
    book: GivingBook,
) -> RunningInfusion:
    members = sorted(members, key=lambda each: (each[2].line, each[2].key))
    row, lead, order = members[0]
    every = {one.key: one for line in members for one in noted.get(line[1].key, ())}
    told = tuple(sorted(every.values(), key=lambda one: (str(one.at or ""), one.key)))
    began, rates = lead.given_at, _rates(lead, order, told)
    rate = rates[-1][1] if rates else None
    volume = volume_of(tuple(line for _, _, line in members))
    infused = infused_ml(rates, now) if rates else None
    is_paused = lead.is_paused
    looked = max((one.at for one in told if one.at is not None), default=began)
    every_so = book.round_every
    return RunningInfusion(
        key=f"{who.patient}|{order.key}|{(lead.slot_at or began or now).isoformat()}",
        patient=who.patient,
        patient_name=who.name,
        bed=who.bed,
        encounter=order.encounter,
        lines=tuple(line for _, _, line in members),
        doses=tuple(RowSeen(key=dose.key, version=dose.version) for _, dose, _ in members),
        began_at=began,
        rate=rate,
        volume_ml=volume,
        infused_ml=infused,
        is_paused=is_paused,
        ends_at=None if is_paused else _end(volume, infused, rate, now),
        notes=told,
        looked_at=looked,
        look_at=looked + every_so if looked is not None and every_so is not None else None,
        mark=row.mark,
    )


def volume_of(lines: Iterable[Order]) -> Decimal | None:
    """Of the lines that are ordered by volume; None where none is."""
    found = [part for line in lines if (part := _ml(line.dose)) is not None]
    return sum(found, Decimal(0)) if found else None


def _ml(amount: Amount | None) -> Decimal | None:
    if amount is None:
        return None
    found = convert(Quantity(amount.value, amount.code or amount.unit), "mL")
    return None if found is None else found.value


def _rates(lead: Dose, order: Order, told: Sequence[InfusionNote]) -> list[tuple[datetime, Amount | None]]:
    """From when on it ran how fast; a pause is no rate at all. It began at the rate that was noted then, else at the ordered one."""
    if lead.given_at is None:
        return []
    now_at = lead.rate or order.rate
    found: list[tuple[datetime, Amount | None]] = [(lead.given_at, now_at)]
    zero = Amount(value=Decimal(0), unit="mL/h", code="mL/h")
    for one in told:
        if one.at is None:
            continue
        if one.step == InfusionStep.PAUSE:
            found.append((one.at, zero))
        elif one.step in {InfusionStep.RATE, InfusionStep.RESUME}:
            now_at = one.rate or now_at
            found.append((one.at, now_at))
    return found


def infused_ml(rates: Sequence[tuple[datetime, Amount | None]], now: datetime) -> Decimal | None:
    """What ran in until now; None as soon as one of the rates cannot be counted in millilitres."""
    total = Decimal(0)
    for (since, rate), (until, _) in zip(rates, [*rates[1:], (now, None)], strict=True):
        speed = ml_per_hour(rate)
        if speed is None:
            return None
        total += speed * Decimal(max((until - since) / timedelta(seconds=1), 0)) / _HOUR_S
    return total.quantize(Decimal("0.1"))


def _end(volume: Decimal | None, infused: Decimal | None, rate: Amount | None, now: datetime) -> datetime | None:
    speed = ml_per_hour(rate)
    if volume is None or infused is None or not speed:
        return None
    return now + timedelta(hours=float(max(volume - infused, Decimal(0)) / speed))

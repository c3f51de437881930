"""What people do at a station of the campaign: the real commands, made of what the station shows; refuses to check or send one."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from decimal import Decimal

import msgspec

from client.clinical.check_characters import check_character
from client.commands import (
    Choice,
    ClosePaper,
    Command,
    Ending,
    EndingKind,
    FromPaper,
    OrderDraft,
    PaperTotals,
    PhonedResult,
    RecordFluids,
    ReportPhoned,
    SettlePhoned,
)
from client.fhir import names
from client.records import NOT_IN_FORCE, Amount, Code, DiagnosisChange, DoseOutcome, OrderKind, OrderTerm
from client.records.fluids import FluidEntry, FluidKind
from offline.outbox import State
from offline.projection.phoned import Comparison
from tests.support import builders, temporaries, whole
from tests.support.whole import Place

DRUGS = ("omeprazole-cap", "metformin-tab", "folic-acid-tab", "ambroxol-tab", "lactulose-sol", "smectite-powder")
DIAGNOSES = (("肺炎", "J18.9"), ("高血压", "I10"), ("2 型糖尿病", "E11.9"))
Made = Command | None
Making = Callable[["Person"], Awaitable[Made]]


class Person:
    """Somebody at one station about to do one thing: `n` is its number in the whole run, `pick` chooses among what there is."""

    def __init__(self, place: Place, n: int, who: int, pick: int, guests: list[int]) -> None:
        self.place, self.n, self.pick, self.guests = place, n, pick, guests
        known = [f"Patient/p{one}" for one in whole.PATIENTS] + [temporaries.key_of(one) for one in guests]
        self.who = known[who % len(known)]
        self.stays = {temporaries.key_of(one): temporaries.stay_of(one) for one in guests}

    async def make(self, what: str) -> Made:
        """The command; None where there is nothing to do it to."""
        made = await MAKING[what](self)
        if made is None or made.patient not in self.stays:
            return made
        found: Command = msgspec.structs.replace(made, encounter=self.stays[made.patient])
        return found

    async def order(self) -> tuple[str, str | None] | None:
        rows = [one.order for one in await self.place.station.orders(self.who)]
        found = [one for one in rows if one.key.startswith("MedicationRequest/")]
        return (found[self.pick % len(found)].key, found[self.pick % len(found)].version) if found else None

    def drug(self, more: int = 0) -> str:
        return DRUGS[(self.pick + more) % len(DRUGS)]


async def sign(one: Person) -> Made:
    return builders.sign(one.n, builders.draft(one.drug()), who=one.who)


async def group(one: Person) -> Made:
    lines = [builders.draft(one.drug(more), group=1) for more in (0, 1)]
    return builders.sign(one.n, *lines, who=one.who)


async def laboratory(one: Person) -> Made:
    line = OrderDraft(
        kind=OrderKind.LABORATORY,
        term=OrderTerm.ONCE,
        what=Code(text="Potassium"),
        catalogue_id="2823-3",
        starts_at=builders.NOW,
    )
    return builders.sign(one.n, line, who=one.who)


async def stop(one: Person) -> Made:
    found = await one.order()
    return builders.stop(one.n, found[0], versions=(found[1],), who=one.who) if found else None


async def order_again(one: Person) -> Made:
    """A drug that was stopped or taken back here is ordered anew, sent or not."""
    rows = [row.order for row in await one.place.station.orders(one.who)]
    found = [row for row in rows if row.drug_id in DRUGS and row.status in NOT_IN_FORCE]
    if not found:
        return None
    return builders.sign(one.n, builders.draft(found[one.pick % len(found)].drug_id or ""), who=one.who)


async def stop_ahead(one: Person) -> Made:
    found, hours = await one.order(), 1 + one.pick % 9
    return builders.stop_ahead(one.n, hours, found[0], versions=(found[1],), who=one.who) if found else None


async def void(one: Person) -> Made:
    found, is_error = await one.order(), bool(one.pick % 2)
    return builders.void(one.n, found[0], versions=(found[1],), who=one.who, is_error=is_error) if found else None


async def change(one: Person) -> Made:
    if (found := await one.order()) is None:
        return None
    how = list(EndingKind)[one.pick % len(EndingKind)]
    ending = Ending(orders=(found[0],), versions=(found[1],), how=how, at=builders.NOW, reason="更改", replaced_by=0)
    return builders.sign(one.n, builders.draft(one.drug()), who=one.who, endings=(ending,))


async def oral(one: Person) -> Made:
    return builders.oral(one.n, builders.draft(one.drug(), frequency="ST", term=OrderTerm.ONCE), who=one.who)


async def countersign(one: Person) -> Made:
    waiting = await one.place.station.to_countersign()
    if not waiting:
        return None
    row = waiting[one.pick % len(waiting)]
    keys = tuple(order.key for order in row.orders)
    return builders.countersign(one.n, row.countersign.task.key, *keys, who=row.patient)


async def verify(one: Person) -> Made:
    groups = await one.place.station.to_verify(one.who)
    if not groups:
        return None
    row = groups[one.pick % len(groups)]
    return builders.verify(one.n, row.rows[0].order.key, row.task, who=one.who)


async def check_order(one: Person) -> Made:
    """The check without which no dose of it is given, where it waits for one."""
    found = await one.order()
    for row in await one.place.station.to_verify(one.who):
        if found is not None and found[0] in {line.order.key for line in row.rows}:
            return builders.verify(one.n, row.rows[0].order.key, row.task, who=one.who)
    return None


async def give(one: Person, outcome: DoseOutcome = DoseOutcome.GIVEN) -> Made:
    found = await one.order()
    at = builders.NOW.replace(hour=(8, 12, 18)[one.pick % 3])
    return builders.give(one.n, found[0], at, outcome, who=one.who) if found else None


async def not_given(one: Person) -> Made:
    return await give(one, DoseOutcome.NOT_GIVEN)


async def vitals(one: Person) -> Made:
    return builders.vitals(one.n, one.who, temperature="38.5", systolic="120", diastolic="80")


async def fluids(one: Person) -> Made:
    entry = FluidEntry(kind=FluidKind("oral"), volume=Decimal(100 + one.pick % 200))
    return RecordFluids(**builders.act(one.n, builders.NURSE, one.who), entries=(entry,))


async def note(one: Person) -> Made:
    return builders.note(one.n, who=one.who)


async def correct(one: Person) -> Made:
    rows = [row.note for row in await one.place.station.notes(one.who)]
    if not rows:
        return None
    found = rows[one.pick % len(rows)]
    again = {"replaces": found.key, "replaces_version": found.version, "reason": "更正"}
    made: Command = msgspec.structs.replace(builders.note(one.n, who=one.who), **again)
    return made


async def diagnose(one: Person) -> Made:
    what, code = DIAGNOSES[one.pick % len(DIAGNOSES)]
    return builders.diagnose(one.n, what, code, who=one.who)


async def revise(one: Person) -> Made:
    rows = await one.place.station.diagnoses(one.who)
    if not rows:
        return None
    found = rows[one.pick % len(rows)].diagnosis
    change = (DiagnosisChange.CONFIRM, DiagnosisChange.REFUTE, DiagnosisChange.DOUBT)[one.pick % 3]
    return builders.revise(one.n, change, found.key, who=one.who, versions=(found.version,))


async def acknowledge(one: Person) -> Made:
    return builders.acknowledge(one.n, f"Observation/l{one.who[-1]}", who=one.who) if one.who[-2:-1] == "p" else None


async def phoned(one: Person) -> Made:
    said = Amount(value=Decimal(30 + one.pick % 40) / 10, unit="mmol/L", code="mmol/L")
    what = Code(text="钾", system=names.LOINC, code="2823-3")
    result = PhonedResult(what=what, amount=said, read_back=said)
    return ReportPhoned(
        **builders.act(one.n, builders.NURSE, one.who),
        results=(result,),
        caller="检验科 王敏",
        taken_at=builders.NOW,
        identified_by=("name", "hospital-number"),
    )


async def settle_phoned(one: Person) -> Made:
    rows = [row for row in await one.place.station.phoned() if row.laboratory is not None]
    if not rows:
        return None
    row = rows[one.pick % len(rows)]
    assert row.laboratory is not None
    return SettlePhoned(
        **builders.act(one.n, builders.NURSE, row.who.patient),
        phoned=row.result.key,
        phoned_version=row.version,
        laboratory=row.laboratory.key,
        is_same=row.comparison is Comparison.SAME,
        reason="听错",
    )


def _page(who: str) -> str:
    """Of each patient one sheet."""
    bare = f"P-N3-N3D01-261120-{int.from_bytes(who.encode()[-1:], 'big'):04d}"
    return f"{bare}-{check_character(bare)}"


async def paper(one: Person) -> Made:
    at = builders.NOW - timedelta(hours=6, minutes=one.n * 3)
    written = FromPaper(page=_page(one.who), line=one.n, enterer=builders.DOCTOR)
    plain = builders.vitals(one.n, one.who, pulse=str(60 + one.pick % 50))
    found: Command = msgspec.structs.replace(plain, paper=written, occurred_at=at)
    return found


async def paper_again(one: Person) -> Made:
    """The first line of the sheet, whoever enters it."""
    written = FromPaper(page=_page(one.who), line=1, enterer=builders.NURSE)
    plain = await fluids(one)
    if plain is None:
        return None
    made: Command = msgspec.structs.replace(plain, paper=written)
    return made


async def paper_dose(one: Person) -> Made:
    """As the page enters it: with the time it was given, and without the one it was planned for."""
    found = await one.order()
    if found is None:
        return None
    written = FromPaper(page=_page(one.who), line=one.n, enterer=builders.NURSE)
    made: Command = msgspec.structs.replace(builders.give(one.n, found[0], None, who=one.who), paper=written)
    return made


async def close_paper(one: Person) -> Made:
    page = _page(one.who)
    totals = await one.place.station.paper_totals(one.who, page)
    counted = PaperTotals(lines=totals.lines + 1)
    about = builders.act(one.n, builders.NURSE, one.who)
    return ClosePaper(**about, page=page, counted=counted, entered=totals, reason="第 2 行起无法辨认")


async def name(one: Person) -> Made:
    if not one.guests:
        return None
    key = temporaries.key_of(one.guests[one.pick % len(one.guests)])
    return temporaries.named(one.n, key)


async def join(one: Person) -> Made:
    if not one.guests:
        return None
    key = temporaries.key_of(one.guests[one.pick % len(one.guests)])
    return temporaries.join(one.n, key, "Patient/p1")


async def decide(one: Person) -> Made:
    found = await one.place.station.conflicts()
    if not found:
        return None
    row = found[one.pick % len(found)]
    choice = list(Choice)[one.pick % len(Choice)]
    return builders.decide(one.n, row.command, choice, row.seen, row.patient, await one.place.giver(row.command))


async def resend(one: Person) -> Made:
    """What central lost after it had confirmed it: the person to whom it is offered has it sent again, the earliest first."""
    found = [row for row in await one.place.station.conflicts() if row.conflict == "lost-at-central"]
    if not found:
        return None
    row = sorted(found, key=lambda row: row.saved_at)[one.pick % len(found)]
    author = await one.place.giver(row.command)
    return builders.decide(one.n, row.command, Choice.KEEP_MINE, row.seen, row.patient, author)


_MAKERS: tuple[Making, ...] = (
    sign,
    group,
    laboratory,
    stop,
    order_again,
    stop_ahead,
    void,
    change,
    oral,
    countersign,
    verify,
    check_order,
    give,
    not_given,
    vitals,
    fluids,
    note,
    correct,
    diagnose,
    revise,
    acknowledge,
    phoned,
    settle_phoned,
    paper,
    paper_again,
    paper_dose,
    close_paper,
    name,
    join,
    decide,
    resend,
)
MAKING = {one.__name__.replace("_", "-"): one for one in _MAKERS}


async def refused_ones(place: Place) -> list[str]:
    return [entry.command for entry in await place.station.queue() if entry.state is State.REFUSED]

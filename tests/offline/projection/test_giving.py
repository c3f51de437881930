"""What speaks against charting a dose, asked in the transaction that would store it."""

from collections.abc import Callable
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.commands import AdministerDose, FromPaper
from client.errors import PolicyRefused
from client.fhir import names
from client.records import Amount, Code, DoseOutcome
from offline import commands_kept, replica
from offline.changes import Changes
from offline.intake import Intake, Receipt
from offline.mode import Mode
from offline.outbox import Outcome
from offline.projection import doses, lists, mar, units
from offline.store.books import Books
from offline.store.database import Database
from offline.views import DueDose
from offline.views.mar import MarState
from offline.views.units import UnitState
from tests.support import builders
from tests.support.builders import NOW, NOW_MS, PATIENT, ident, keep

ORDER = "MedicationRequest/m1"
SLOT = NOW - timedelta(minutes=10)


def dose(n: int = 1, *, amount: str = "0.5", unit: str = "g", **changes: object) -> AdministerDose:
    made = builders.give(n, ORDER, SLOT)
    (line,) = made.lines
    given = msgspec.structs.replace(line, amount=Amount(value=Decimal(amount), unit=unit, code=unit))
    return msgspec.structs.replace(made, lines=(given,), **changes)


def charted(
    tmp_path: Path, *commands: AdministerDose, prepare: Callable[[Books], object] = lambda _: None
) -> list[str]:
    """What each was refused with, or `saved`, one after the other on one store."""

    async def through(database: Database) -> list[str]:
        known = [builders.patient(), builders.stay(), builders.drug_order("m1")]
        await database.write(lambda books: builders.load(books, *known))
        await database.write(prepare)
        desk = Intake(database, Changes(), builders.set_clock(), builders.desk())
        return [await _one(desk, command) for command in commands]

    found: list[str] = builders.run(through, tmp_path / "s.db")
    return found


async def _one(desk: Intake, command: AdministerDose) -> str:
    try:
        assert isinstance(await desk.take(command, builders.mode_state(Mode.EMERGENCY)), Receipt)
    except PolicyRefused as refused:
        return ",".join(refused.facts[1:])
    return "saved"


def stopped(books: Books) -> None:
    keep(books, builders.stop(90, ORDER, versions=("1",)))


def stop_in_conflict(books: Books) -> None:
    stopped(books)
    commands_kept.move(books, ident(90), Outcome.CONFLICT_FOUND, at_ms=NOW_MS)


def charted_at_central(books: Books) -> None:
    builders.load(books, builders.dose_given("d1", ORDER, SLOT))


def test_a_planned_time_is_answered_once_on_this_station(tmp_path: Path) -> None:
    assert charted(tmp_path, dose(1), dose(2)) == ["saved", "already-charted"]


def test_a_planned_time_that_somebody_else_answered_is_not_answered_again(tmp_path: Path) -> None:
    assert charted(tmp_path, dose(1), prepare=charted_at_central) == ["already-charted"]
    refused = dose(2, outcome=DoseOutcome.NOT_GIVEN, reason="拒绝")
    assert charted(tmp_path / "b", refused, prepare=charted_at_central) == ["already-charted"]


def test_a_drug_whose_stop_is_in_conflict_is_charted_only_by_who_says_so(tmp_path: Path) -> None:
    against = "order-disputed"
    silent = dose(1)
    wordless = dose(2, despite=(against,))
    said = dose(3, despite=(against,), note="已于停嘱前抽好并给予")
    assert charted(tmp_path, silent, wordless, said, prepare=stop_in_conflict) == [against, against, "saved"]


def test_a_drug_that_was_stopped_is_not_given_now_whatever_is_said(tmp_path: Path) -> None:
    said = [dose(n, despite=(word,), note="x") for n, word in ((2, "order-over"), (3, "order-stopped"))]
    assert charted(tmp_path, dose(1), *said, prepare=stopped) == ["order-stopped"] * 3


def test_what_was_given_after_the_stop_and_is_charted_afterwards_is_a_fact_for_who_says_so(tmp_path: Path) -> None:
    def stopped_an_hour_ago(books: Books) -> None:
        order = builders.drug_order("m1", status="entered-in-error")
        replica.put(books, [builders.given(order, "2", NOW + timedelta(seconds=1))], NOW_MS)

    silent = dose(1, occurred_at=NOW - timedelta(minutes=30))
    said = dose(2, occurred_at=NOW - timedelta(minutes=30), despite=("order-over",), note="停嘱前已抽好")
    assert charted(tmp_path, silent, said, prepare=stopped_an_hour_ago) == ["order-over", "saved"]


def test_what_stood_on_paper_is_a_fact_whatever_its_amount_and_time(tmp_path: Path) -> None:
    paper = FromPaper(page="P-0007", line=1, enterer=builders.NURSE)
    more = dose(1, amount="50", paper=paper, despite=("more-than-ordered", "order-over"), note="纸上如此")
    assert charted(tmp_path, more, prepare=stopped) == ["saved"]


@pytest.mark.parametrize("status", ["entered-in-error", "stopped", "cancelled", "completed"])
def test_an_order_that_ended_before_its_planned_end_is_over(tmp_path: Path, status: str) -> None:
    """Ended by other software: nothing says when, and the planned end lies two days ahead."""

    def prepare(books: Books) -> None:
        order = builders.drug_order("m1", status=status)
        order["dosageInstruction"][0]["timing"]["repeat"]["boundsPeriod"]["end"] = builders.stamp(
            NOW + timedelta(days=2)
        )
        replica.put(books, [builders.given(order, "2", NOW + timedelta(seconds=1))], NOW_MS)

    earlier = NOW - timedelta(minutes=6)
    said = dose(2, despite=("order-over",), note="已给予", occurred_at=earlier)
    assert charted(tmp_path, dose(1), dose(3, occurred_at=earlier), said, prepare=prepare) == [
        "order-stopped",
        "order-over",
        "saved",
    ]


def test_the_last_dose_of_an_order_that_ran_out_is_given_late_by_who_says_so(tmp_path: Path) -> None:
    def prepare(books: Books) -> None:
        order = builders.drug_order("m1", status="completed")
        end = builders.stamp(NOW - timedelta(minutes=5))
        order["dosageInstruction"][0]["timing"]["repeat"]["boundsPeriod"]["end"] = end
        replica.put(books, [builders.given(order, "2", NOW + timedelta(seconds=1))], NOW_MS)

    said = dose(2, despite=("order-over",), note="患者检查归来，医师同意")
    assert charted(tmp_path, dose(1), said, prepare=prepare) == ["order-over", "saved"]


def test_a_dose_given_before_the_stop_is_charted_as_it_was(tmp_path: Path) -> None:
    before = dose(1, occurred_at=NOW - timedelta(minutes=30))
    assert charted(tmp_path, before, prepare=stopped) == ["saved"]


def test_that_a_stopped_drug_was_not_given_may_always_be_said(tmp_path: Path) -> None:
    refused = dose(1, outcome=DoseOutcome.NOT_GIVEN, reason="拒绝")
    assert charted(tmp_path, refused, prepare=stopped) == ["saved"]


@pytest.mark.parametrize(("amount", "unit"), [("1", "g"), ("500", "mg"), ("4999", "mg"), ("2", "{tbl}")])
def test_more_than_was_ordered_or_another_unit_stops_until_somebody_answers(
    tmp_path: Path, amount: str, unit: str
) -> None:
    found = charted(
        tmp_path,
        dose(1, amount=amount, unit=unit),
        dose(2, amount=amount, unit=unit, despite=("more-than-ordered",), note="口头医嘱加量"),
    )
    assert found == ["more-than-ordered", "saved"]


@pytest.mark.parametrize(("amount", "unit"), [("50", "g"), ("5", "g"), ("5000", "mg")])
def test_ten_times_what_was_ordered_is_not_given_now_whatever_is_said(tmp_path: Path, amount: str, unit: str) -> None:
    words = ("more-than-ordered", "ten-times-ordered")
    said = dose(2, amount=amount, unit=unit, despite=words, note="ok")
    found = charted(tmp_path, dose(1, amount=amount, unit=unit), said)
    assert found == ["ten-times-ordered", "ten-times-ordered"]


def test_ten_times_what_was_ordered_that_was_given_before_is_a_fact_for_who_says_so(tmp_path: Path) -> None:
    said = dose(1, amount="5", despite=("more-than-ordered",), note="误给，已报告医师", occurred_at=SLOT)
    assert charted(tmp_path, said) == ["saved"]


def test_less_than_was_ordered_is_a_fact_that_says_why(tmp_path: Path) -> None:
    less = dose(1, amount="0.25")
    said = msgspec.structs.replace(dose(2, amount="0.25"), note="呕吐，服下一半")
    assert charted(tmp_path, less, said) == ["why-less", "saved"]


def with_line(n: int = 1, **changes: object) -> AdministerDose:
    made = dose(n)
    return msgspec.structs.replace(made, lines=(msgspec.structs.replace(made.lines[0], **changes),))


CHLORIDE = Code(text="氯化钾注射液", system=names.DRUG, code="potassium-chloride-inj")
PUSH = Code(text="静脉推注", system=names.ROUTE, code="IVP")


@pytest.mark.parametrize(
    ("command", "against"),
    [
        (with_line(what=CHLORIDE), "other-drug,no-second-person"),
        (with_line(route=PUSH), "other-route"),
        (with_line(order="MedicationRequest/nowhere"), "order-not-here"),
        (dose(amount="-5"), "amount-impossible"),
        (dose(amount="0"), "amount-impossible"),
        (dose(amount="NaN"), "amount-impossible"),
        (msgspec.structs.replace(dose(), lines=dose().lines * 2), "line-twice"),
        (dose(occurred_at=NOW + timedelta(days=1)), "dose-ahead,why-not-on-time"),
        (dose(occurred_at=NOW + timedelta(seconds=30)), "saved"),
        (dose(occurred_at=NOW - timedelta(days=25000)), "before-the-order,why-not-on-time"),
    ],
    ids=["drug", "route", "no order", "negative", "nothing", "no number", "twice", "ahead", "clock", "before"],
)
def test_what_is_charted_is_what_was_ordered_of_an_order_that_is_here_and_by_now(
    tmp_path: Path, command: AdministerDose, against: str
) -> None:
    def prepare(books: Books) -> None:
        order = builders.drug_order("m1")
        order["dosageInstruction"][0]["route"] = {"coding": [{"system": names.ROUTE, "code": "PO"}], "text": "口服"}
        replica.put(books, [builders.given(order, "2", NOW + timedelta(seconds=1))], NOW_MS)

    assert charted(tmp_path, command, prepare=prepare) == [against]


@pytest.mark.parametrize(
    ("slot", "against"),
    [(None, "once-more,given-just-before"), (NOW.replace(hour=8, minute=1), "once-more")],
    ids=["no time", "a minute beside"],
)
def test_once_more_for_an_answered_time_is_said_with_words_or_not_taken_in(
    tmp_path: Path, slot: datetime | None, against: str
) -> None:
    first = dose(1, slot_at=NOW.replace(hour=8), occurred_at=NOW.replace(hour=8))
    again = dose(2, slot_at=slot, occurred_at=NOW.replace(hour=9))
    said = msgspec.structs.replace(again, note="患者呕吐，医师同意补服", despite=tuple(against.split(",")))
    assert charted(tmp_path, first, again, said) == ["saved", against, "saved"]


def test_an_order_for_one_time_is_given_once_whatever_time_is_named(tmp_path: Path) -> None:
    def prepare(books: Books) -> None:
        order = builders.drug_order("m1")
        order["dosageInstruction"][0]["timing"] = {"event": [builders.stamp(SLOT)]}
        replica.put(books, [builders.given(order, "2", NOW + timedelta(seconds=1))], NOW_MS)

    beside = dose(3, slot_at=SLOT + timedelta(seconds=1))
    assert charted(tmp_path, dose(1), dose(2, slot_at=None), beside, prepare=prepare) == [
        "saved",
        "once-more",
        "once-more,given-just-before",
    ]


def grouped(books: Books) -> None:
    orders = [builders.drug_order("m1"), builders.drug_order("m2", "ambroxol-tab")]
    for one in orders:
        one["groupIdentifier"] = {"system": names.ORDER_GROUP, "value": "g1"}
    replica.put(books, [builders.given(one, "2", NOW + timedelta(seconds=1)) for one in orders], NOW_MS)


def test_a_group_that_was_answered_in_part_is_still_to_be_done(tmp_path: Path) -> None:
    books = builders.open_books(tmp_path / "s.db")
    builders.load(books, builders.patient(), builders.stay())
    grouped(books)
    slot = NOW.replace(hour=8)
    builders.load(books, builders.dose_given("d1", ORDER, slot))

    def found() -> tuple[tuple[str, ...], UnitState]:
        every = units.units(books, lists.people(books), NOW, builders.plan(), builders.pack().catalogue)
        due = doses.due_doses(books, lists.people(books), slot, NOW, NOW, builders.plan())
        return due[0].rest, next(one.state for one in every if one.slot_at == slot)

    assert found() == (("MedicationRequest/m2",), UnitState.PARTLY)
    builders.load(books, builders.dose_given("d2", "MedicationRequest/m2", slot, status="not-done"))
    assert found() == ((), UnitState.DONE)


def test_a_line_charted_elsewhere_without_its_planned_time_leaves_the_rest_to_be_done(tmp_path: Path) -> None:
    """Other software charts when it gave, for one drug of the infusion, and no planned time."""
    books = builders.open_books(tmp_path / "s.db")
    builders.load(books, builders.patient(), builders.stay())
    grouped(books)
    slot, people = NOW.replace(hour=8), lists.people(books)

    def elsewhere(ident: str, order: str, **more: Any) -> None:
        made = builders.dose_given(ident, order, slot, **more) | {"effectiveDateTime": builders.stamp(slot)}
        builders.load(books, {key: value for key, value in made.items() if key != "extension"})

    def found() -> DueDose:
        return doses.due_doses(books, people, slot, NOW, NOW, builders.plan())[0]

    def state() -> UnitState:
        every = units.units(books, people, NOW, builders.plan(), builders.pack().catalogue)
        return next(one.state for one in every if one.slot_at == slot)

    elsewhere("d2", "MedicationRequest/m2")
    assert (found().rest, state(), found().is_overdue) == ((ORDER,), UnitState.PARTLY, True)
    assert doses.due_doses(books, people, slot, NOW, NOW, builders.plan(), open_only=True)
    view = mar.mar(books, PATIENT, slot, NOW, NOW, builders.plan(), builders.pack().catalogue, builders.pack().giving)
    assert view.rows[0].events[0].state is MarState.OVERDUE
    elsewhere("d1", ORDER, status="not-done")
    assert (found().rest, found().left_out, state()) == ((), (ORDER,), UnitState.DONE)
    view = mar.mar(books, PATIENT, slot, NOW, NOW, builders.plan(), builders.pack().catalogue, builders.pack().giving)
    assert view.rows[0].events[0].state is MarState.PARTIAL, "the solution ran, its drug did not"


def test_a_part_of_a_group_is_told_until_every_line_is_answered(tmp_path: Path) -> None:
    part = dose(1)
    said = msgspec.structs.replace(dose(2), note="另一药未到", despite=("part-of-group",))
    other = msgspec.structs.replace(
        dose(3), lines=(msgspec.structs.replace(part.lines[0], order="MedicationRequest/m2"),)
    )
    assert charted(tmp_path, part, said, other, prepare=grouped) == ["part-of-group", "saved", "saved"]

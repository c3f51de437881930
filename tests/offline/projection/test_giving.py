"""What speaks against charting a dose, asked in the transaction that would store it."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest

from client.commands import AdministerDose
from client.errors import PolicyRefused
from client.records import Amount, DoseOutcome
from offline import commands_kept, replica
from offline.changes import Changes
from offline.intake import Intake, Receipt
from offline.mode import Mode
from offline.outbox import Outcome
from offline.store.books import Books
from offline.store.database import Database
from tests.support import builders
from tests.support.builders import NOW, NOW_MS, ident, keep

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


@pytest.mark.parametrize(
    ("prepare", "against"), [(stopped, "order-over"), (stop_in_conflict, "order-disputed")], ids=["stopped", "disputed"]
)
def test_a_drug_whose_stop_is_known_here_is_charted_only_by_who_says_so(
    tmp_path: Path, prepare: Callable[[Books], None], against: str
) -> None:
    silent = dose(1)
    wordless = dose(2, despite=(against,))
    said = dose(3, despite=(against,), note="已于停嘱前抽好并给予")
    assert charted(tmp_path, silent, wordless, said, prepare=prepare) == [against, against, "saved"]


@pytest.mark.parametrize("status", ["entered-in-error", "stopped", "cancelled", "completed"])
def test_an_order_that_ended_before_its_planned_end_is_over(tmp_path: Path, status: str) -> None:
    """Ended by other software: nothing says when, and the planned end lies two days ahead."""

    def prepare(books: Books) -> None:
        order = builders.drug_order("m1", status=status)
        order["dosageInstruction"][0]["timing"]["repeat"]["boundsPeriod"]["end"] = builders.stamp(
            NOW + timedelta(days=2)
        )
        replica.put(books, [builders.given(order, "2", NOW + timedelta(seconds=1))], NOW_MS)

    said = dose(2, despite=("order-over",), note="已给予")
    assert charted(tmp_path, dose(1), said, prepare=prepare) == ["order-over", "saved"]


def test_a_dose_given_before_the_stop_is_charted_as_it_was(tmp_path: Path) -> None:
    before = dose(1, occurred_at=NOW - timedelta(minutes=30))
    assert charted(tmp_path, before, prepare=stopped) == ["saved"]


def test_that_a_stopped_drug_was_not_given_may_always_be_said(tmp_path: Path) -> None:
    refused = dose(1, outcome=DoseOutcome.NOT_GIVEN, reason="拒绝")
    assert charted(tmp_path, refused, prepare=stopped) == ["saved"]


@pytest.mark.parametrize(("amount", "unit"), [("5", "g"), ("500", "mg")])
def test_more_than_was_ordered_or_another_unit_stops_until_somebody_answers(
    tmp_path: Path, amount: str, unit: str
) -> None:
    found = charted(
        tmp_path,
        dose(1, amount=amount, unit=unit),
        dose(2, amount=amount, unit=unit, despite=("more-than-ordered",), note="口头医嘱加量"),
    )
    assert found == ["more-than-ordered", "saved"]


def test_less_than_was_ordered_is_a_fact(tmp_path: Path) -> None:
    assert charted(tmp_path, dose(1, amount="0.25")) == ["saved"]

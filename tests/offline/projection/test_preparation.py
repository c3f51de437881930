"""What was prepared, until when it may be given, whether a second nurse checked it, and that it is made anew when it is past its time."""

from datetime import datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from client.clinical.giving import Unchecked
from client.clinical.unit_codes import order_identity, unit_id
from client.commands import AdministerDose, StepUnit
from client.errors import InputRefused
from client.fhir import names, reading
from client.records import DoseOutcome, Person, Role
from client.records.units import ChainStep, StepTask
from offline.projection import unit_steps
from tests.offline.projection.test_at_bed import ORDER, SLOT, checked, dose, order, taken
from tests.support.builders import NOW, NURSE, act

OTHER = Person(reference="Practitioner/n2", name="白芷", role=Role.NURSE, staff_number="N002")
HOUR = timedelta(hours=1)


def drip(drug: str = "omeprazole-inj") -> dict[str, object]:
    made = order(drug, dose="40")
    made["dosageInstruction"][0]["route"] = {"coding": [{"system": names.ROUTE, "code": "IVGTT"}]}
    return made


def step(
    n: int,
    what: ChainStep,
    at: datetime = NOW,
    *,
    author: Person = NURSE,
    until: datetime | None = None,
    ordered: dict[str, object] | None = None,
) -> StepUnit:
    lead = reading.order(ordered or drip())
    return StepUnit(
        **{**act(n, author), "occurred_at": at},
        unit=str(unit_id(order_identity(lead), SLOT)),
        orders=(ORDER,),
        what=(lead.what,),
        slot_at=SLOT,
        step=what,
        use_before=until,
    )


def given(n: int) -> AdministerDose:
    return dose(n, "40")


def compounded(n: int, at: datetime, lasts: timedelta = 6 * HOUR) -> StepUnit:
    return step(n, ChainStep.COMPOUND, at, until=at + lasts)


def test_what_is_past_its_time_of_use_is_not_given_whatever_is_said(tmp_path: Path) -> None:
    knowing = msgspec.structs.replace(given(3), note="仍可用", despite=("preparation-expired",))
    found = taken(tmp_path, drip(), compounded(1, NOW - 7 * HOUR), given(2), knowing)
    assert found == ["saved", "preparation-expired", "preparation-expired"]


def test_what_was_prepared_anew_is_given(tmp_path: Path) -> None:
    old, new = compounded(1, NOW - 7 * HOUR), compounded(3, NOW - HOUR)
    assert taken(tmp_path, drip(), old, given(2), new, given(4)) == ["saved", "preparation-expired", "saved", "saved"]


def test_that_it_was_not_given_may_be_said_of_what_is_past_its_time(tmp_path: Path) -> None:
    refused = msgspec.structs.replace(given(2), outcome=DoseOutcome.NOT_GIVEN, reason="超时弃用")
    assert taken(tmp_path, drip(), compounded(1, NOW - 7 * HOUR), refused) == ["saved", "saved"]


def test_a_step_that_stands_is_not_done_twice(tmp_path: Path) -> None:
    assert taken(tmp_path, drip(), compounded(1, NOW - HOUR), compounded(2, NOW)) == ["saved", "step-done"]


def test_where_the_site_knows_how_long_it_lasts_the_preparation_says_so_and_no_later_time(tmp_path: Path) -> None:
    silent, late = step(1, ChainStep.COMPOUND), compounded(2, NOW, 7 * HOUR)
    sooner = compounded(3, NOW, 2 * HOUR)
    assert taken(tmp_path, drip(), silent, late, sooner) == ["use-before", "use-before", "saved"]


def test_where_nobody_knows_how_long_it_lasts_the_label_may_say_so_and_nothing_is_guessed(tmp_path: Path) -> None:
    unknown = drip("ceftriaxone-inj")
    silent = step(1, ChainStep.COMPOUND, NOW - timedelta(days=1), ordered=unknown)
    assert taken(tmp_path / "a", unknown, silent, given(2)) == ["saved", "saved"]
    by_label = step(1, ChainStep.COMPOUND, NOW - 2 * HOUR, ordered=unknown, until=NOW - HOUR)
    assert taken(tmp_path / "b", unknown, by_label, given(2)) == ["saved", "preparation-expired"]


def test_only_what_is_compounded_has_such_a_time_and_it_lies_ahead(tmp_path: Path) -> None:
    with pytest.raises(InputRefused):
        taken(tmp_path / "a", drip(), step(1, ChainStep.LAY_OUT, until=NOW + HOUR))
    assert taken(tmp_path / "b", drip(), compounded(1, NOW, -HOUR)) == ["use-before"]


# --- the second nurse's check ----------------------------------------------------------------------------------------


def insulin(n: int, **changes: object) -> AdministerDose:
    return dose(n, "6", "[iU]", second=checked("6", unit="[iU]"), **changes)


def pen() -> dict[str, object]:
    return order("insulin-aspart-inj", dose="6", unit="[iU]")


@pytest.mark.parametrize(
    ("site", "found"),
    [
        (Unchecked.ALLOW, ["saved"]),
        (Unchecked.WARN, ["preparation-unchecked"]),
        (Unchecked.BLOCK, ["preparation-unchecked"]),
    ],
)
def test_a_dose_of_a_class_that_two_prepare_asks_for_the_check_as_the_site_says(
    tmp_path: Path, site: Unchecked, found: list[str]
) -> None:
    assert taken(tmp_path, pen(), insulin(1), site=site) == found


@pytest.mark.parametrize(("site", "found"), [(Unchecked.WARN, "saved"), (Unchecked.BLOCK, "preparation-unchecked")])
def test_where_the_site_only_asks_words_answer_it(tmp_path: Path, site: Unchecked, found: str) -> None:
    knowing = insulin(1, note="核对者在另一工作站，断网", despite=("preparation-unchecked",))
    assert taken(tmp_path, pen(), knowing, site=site) == [found]


def test_after_the_second_nurses_check_nothing_is_asked(tmp_path: Path) -> None:
    laid = step(1, ChainStep.LAY_OUT, NOW - HOUR, ordered=pen())
    seen = step(2, ChainStep.CHECK, NOW - HOUR / 2, author=OTHER, ordered=pen())
    assert taken(tmp_path, pen(), laid, seen, insulin(3), site=Unchecked.BLOCK) == ["saved"] * 3


def test_a_drug_that_one_prepares_and_one_that_is_given_at_once_ask_for_no_check(tmp_path: Path) -> None:
    assert taken(tmp_path / "a", drip(), given(1), site=Unchecked.BLOCK) == ["saved"]
    at_once = pen()
    at_once["dosageInstruction"][0]["timing"]["code"]["coding"][0]["code"] = "STAT"  # type: ignore[index]
    assert taken(tmp_path / "b", at_once, insulin(1), site=Unchecked.BLOCK) == ["saved"]


# --- which steps count -----------------------------------------------------------------------------------------------


def task(n: int, what: ChainStep, at: datetime, until: datetime | None = None) -> StepTask:
    return StepTask(key=f"Task/{n}", unit="u", orders=(ORDER,), step=what, is_done=True, at=at, use_before=until)


def test_of_a_preparation_past_its_time_nothing_counts_and_the_new_one_begins_at_its_first_step() -> None:
    old = [
        task(1, ChainStep.LAY_OUT, NOW - 9 * HOUR),
        task(2, ChainStep.COMPOUND, NOW - 8 * HOUR, NOW - 2 * HOUR),
        task(3, ChainStep.CHECK, NOW - 8 * HOUR),
    ]
    assert [one.key for one in unit_steps.present(old, NOW - 3 * HOUR)] == ["Task/1", "Task/2", "Task/3"]
    assert unit_steps.present(old, NOW) == ()
    new = [*old, task(4, ChainStep.LAY_OUT, NOW - HOUR)]
    assert [one.key for one in unit_steps.present(new, NOW)] == ["Task/4"]
    again = [*new, task(5, ChainStep.COMPOUND, NOW - HOUR / 2, NOW + HOUR)]
    assert [one.key for one in unit_steps.present(again, NOW)] == ["Task/4", "Task/5"]


def test_a_check_of_what_was_thrown_away_is_no_check_of_what_is_given(tmp_path: Path) -> None:
    ordered = order("insulin-aspart-inj", dose="6", unit="[iU]")

    def made(n: int, at: datetime, until: datetime) -> StepUnit:
        return step(n, ChainStep.COMPOUND, at, until=until, ordered=ordered)

    steps = (
        made(1, NOW - 5 * HOUR, NOW - 2 * HOUR),
        step(2, ChainStep.CHECK, NOW - 4 * HOUR, author=OTHER, ordered=ordered),
        made(3, NOW - HOUR, NOW + HOUR),
    )
    found = taken(tmp_path, ordered, *steps, insulin(4), site=Unchecked.BLOCK)
    assert found == ["saved", "saved", "saved", "preparation-unchecked"]

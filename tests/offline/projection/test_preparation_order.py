"""What hangs is what was checked: mixed before it is checked, checked anew when it is mixed again, and a mixture begun is finished."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec

from client.clinical.giving import Unchecked
from client.commands import AdministerDose, GivenLine, StepUnit
from client.fhir import names
from client.records import Code, DoseOutcome
from client.records.units import ChainStep
from offline.store.books import Books
from tests.offline.projection.test_at_bed import ORDER, checked, dose, mg, order, taken
from tests.offline.projection.test_preparation import OTHER, drip, step
from tests.support import builders
from tests.support.builders import NOW

HOUR = timedelta(hours=1)
GROUP = {"system": "urn:wardlight:group", "value": "g1"}
SALINE = "MedicationRequest/m2"


def grouped(made: dict[str, Any]) -> dict[str, Any]:
    made["groupIdentifier"] = GROUP
    made["dosageInstruction"][0]["route"] = {"coding": [{"system": names.ROUTE, "code": "IVGTT"}]}
    return made


def drug() -> dict[str, Any]:
    return grouped(drip())


def saline(books: Books) -> None:
    builders.load(books, grouped({**order("sodium-chloride-09-inj", dose="100", unit="mL"), "id": "m2"}))


def chain(n: int, what: ChainStep, at: Any = NOW - HOUR, **more: Any) -> StepUnit:
    made = step(n, what, at, ordered=drug(), **more)
    return msgspec.structs.replace(made, orders=(ORDER, SALINE), what=(made.what[0], made.what[0]))


def hung(n: int, **more: Any) -> AdministerDose:
    made = dose(n, "40", outcome=DoseOutcome.IN_PROGRESS, **more)
    fluid = GivenLine(order=SALINE, what=Code(text="NS"), amount=mg("100", "mL"))
    return msgspec.structs.replace(made, lines=(*made.lines, fluid))


def test_a_mixture_is_mixed_before_a_second_nurse_checks_it(tmp_path: Path) -> None:
    steps = (
        chain(1, ChainStep.LAY_OUT),
        chain(2, ChainStep.CHECK, author=OTHER),
        chain(3, ChainStep.COMPOUND, until=NOW + 2 * HOUR),
        chain(4, ChainStep.CHECK, author=OTHER),
    )
    assert taken(tmp_path, drug(), *steps, prepare=saline) == ["saved", "step-early", "saved", "saved"]


def test_what_was_laid_out_and_not_mixed_is_hung_knowingly_only(tmp_path: Path) -> None:
    laid = chain(1, ChainStep.LAY_OUT)
    knowing = hung(3, note="药房已配好，漏记", despite=("preparation-unfinished",))
    found = taken(tmp_path, drug(), laid, hung(2), knowing, prepare=saline)
    assert found == ["saved", "preparation-unfinished", "saved"]
    made = chain(2, ChainStep.COMPOUND, until=NOW + 2 * HOUR)
    assert taken(tmp_path / "b", drug(), laid, made, hung(3), prepare=saline) == ["saved"] * 3


def test_a_single_bag_that_was_laid_out_needs_no_mixing(tmp_path: Path) -> None:
    hanging = dose(2, "40", outcome=DoseOutcome.IN_PROGRESS)
    assert taken(tmp_path, drip(), step(1, ChainStep.LAY_OUT, NOW - HOUR), hanging) == ["saved", "saved"]


def pen_step(n: int, what: ChainStep, at: Any, **more: Any) -> StepUnit:
    return step(n, what, at, ordered=order("insulin-aspart-inj", dose="6", unit="[iU]"), **more)


def test_a_check_before_the_mixing_is_no_check_of_what_is_given(tmp_path: Path) -> None:
    ordered = order("insulin-aspart-inj", dose="6", unit="[iU]")
    steps = (
        pen_step(1, ChainStep.LAY_OUT, NOW - HOUR),
        pen_step(2, ChainStep.CHECK, NOW - HOUR / 2, author=OTHER),
        pen_step(3, ChainStep.COMPOUND, NOW - HOUR / 3, until=NOW + HOUR),
    )
    given = dose(4, "6", "[iU]", second=checked("6", unit="[iU]"))
    found = taken(tmp_path, ordered, *steps, given, site=Unchecked.BLOCK)
    assert found == ["saved", "saved", "saved", "preparation-unchecked"]
    anew = pen_step(5, ChainStep.CHECK, NOW - HOUR / 4, author=OTHER)
    assert taken(tmp_path / "b", ordered, *steps, anew, given, site=Unchecked.BLOCK) == ["saved"] * 5


def test_nothing_is_checked_at_a_time_before_it_was_mixed(tmp_path: Path) -> None:
    made = step(1, ChainStep.COMPOUND, NOW - HOUR / 4, until=NOW + 2 * HOUR)
    early = step(2, ChainStep.CHECK, NOW - HOUR / 2, author=OTHER)
    assert taken(tmp_path, drip(), made, early) == ["saved", "step-early"]


def test_a_check_after_the_dose_is_no_check_of_it(tmp_path: Path) -> None:
    """The dose of half an hour ago is charted now; what was written about its preparation since then says nothing of it."""
    ordered = order("insulin-aspart-inj", dose="6", unit="[iU]")
    laid = pen_step(1, ChainStep.LAY_OUT, NOW - HOUR)
    late = pen_step(2, ChainStep.CHECK, NOW, author=OTHER)
    given = dose(3, "6", "[iU]", second=checked("6", unit="[iU]"), occurred_at=NOW - HOUR / 3)
    found = taken(tmp_path, ordered, laid, late, given, site=Unchecked.BLOCK)
    assert found == ["saved", "saved", "preparation-unchecked"]


def test_less_than_was_ordered_says_why(tmp_path: Path) -> None:
    less = dose(1, "250")
    said = msgspec.structs.replace(less, id=builders.ident(2), note="呕吐，服下一半")
    assert taken(tmp_path, order("paracetamol-tab", dose="500"), less, said) == ["why-less", "saved"]

"""A nurse's shift on the real windows, on some beds; the long form is `wardlight tour --story shift`."""

import asyncio
import json
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from ui.tour.book import Step
from ui.tour.drive import shift
from ui.tour.shift import SHORT
from ui.tour.shift_book import ShiftBook
from ui.tour.shift_count import AtCentral, at_central, compared, without_unit

BEGIN, END = datetime(2026, 11, 30, 12, tzinfo=UTC), datetime(2026, 11, 30, 20, tzinfo=UTC)
AT = "2026-11-30T14:00:00+00:00"
BASE = "https://wardlight.org/fhir"


def test_a_shift_with_its_outage_ends_with_plan_mar_and_central_in_agreement(tmp_path: Path) -> None:
    status = asyncio.run(shift(tmp_path, language="en", beds=SHORT))
    book = json.loads((tmp_path / "shift.json").read_text(encoding="utf-8"))
    assert book["broken"] == []
    assert status == 0
    assert (book["lost"], book["doubled"], book["conflicts"]) == (0, 0, 1)
    drugs = book["counted"]["rows"]["drugs"]
    assert drugs["plan"] == drugs["MAR"] == drugs["central"]
    assert drugs["central"]["given"] == book["entered"]["given"] > 5
    assert drugs["central"]["not given"] == book["entered"]["not_given"] == 1
    assert book["counted"]["near_misses"] == 1
    assert len(book["planted"]) == 1, "a dose that was charted once more after the count is named by it"


def unit(name: str, *orders: str, state: str = "done") -> dict[str, Any]:
    return {
        "unit": f"unit-{name}",
        "code": f"WLU{name}",
        "bed": "01",
        "slot_at": AT,
        "orders": list(orders),
        "name": name,
        "state": state,
        "is_drug": True,
    }


def dose(order: str, status: str = "completed", at: str = AT) -> dict[str, Any]:
    return {
        "resourceType": "MedicationAdministration",
        "status": status,
        "request": {"reference": order},
        "extension": [{"url": f"{BASE}/StructureDefinition/slot-time", "valueDateTime": at}],
    }


def cell(name: str, state: str) -> dict[str, str]:
    return {"code": f"WLU{name}", "state": state}


def there(*resources: dict[str, Any]) -> AtCentral:
    return at_central(resources, BEGIN)


def test_what_agrees_has_no_difference_and_what_is_void_is_not_counted() -> None:
    found = compared(
        [unit("a", "1")], [cell("a", "given")], there(dose("1"), dose("1", "entered-in-error")), BEGIN, END
    )
    assert (found.differences, found.doubled) == ([], [])
    assert found.rows["drugs"]["central"] == {"given": 1, "not given": 0, "open": 0}


def test_a_dose_that_central_does_not_have_is_a_difference() -> None:
    found = compared([unit("a", "1")], [cell("a", "given")], there(), BEGIN, END)
    assert found.differences == ["bed 01 14:00 a: plan given, MAR given, central open"]


def test_a_group_of_which_one_line_is_missing_is_a_difference() -> None:
    found = compared([unit("a", "1", "2")], [cell("a", "given")], there(dose("1")), BEGIN, END)
    assert "1 of 2 lines" in found.differences[0]


def test_a_dose_that_stands_there_twice_and_one_that_nobody_planned_are_told() -> None:
    found = compared(
        [unit("a", "1")],
        [cell("a", "given")],
        there(dose("1"), dose("1"), dose("9"), dose("8", at="2026-11-29T14:00:00Z")),
        BEGIN,
        END,
    )
    assert found.doubled == ["bed 01 14:00 a: 2 doses of 1"]
    assert [one for one in found.differences if "not planned" in one] == [f"charted and not planned: 9 {AT}"]


def test_a_cell_without_a_unit_and_a_unit_without_a_cell_are_differences() -> None:
    found = compared([unit("a", "1", state="open")], [cell("b", "due")], there(), BEGIN, END)
    assert len(found.differences) == 2


def test_what_was_given_by_its_label_has_a_unit_at_central_for_each_line() -> None:
    empty = there()
    whole = AtCentral(
        doses={}, instances={"unit-a": Counter({"1": 1, "2": 1})}, steps={}, handovers=Counter(), near_misses=0
    )
    assert without_unit([unit("a", "1", "2")], ["WLUa"], whole) == []
    assert len(without_unit([unit("a", "1", "2")], ["WLUa"], empty)) == 1
    assert without_unit([unit("a", "1", "2")], [], empty) == []


def handover(status: str, given_at: str, answered_at: str | None = None) -> dict[str, Any]:
    coding = {"system": f"{BASE}/CodeSystem/task", "code": "nursing-handover"}
    task = {"resourceType": "Task", "status": status, "code": {"coding": [coding]}, "authoredOn": given_at}
    return task if answered_at is None else {**task, "executionPeriod": {"end": answered_at}}


def test_a_handover_of_the_morning_counts_when_it_was_answered_in_the_shift() -> None:
    morning, noon = "2026-11-30T07:40:00+00:00", "2026-11-30T12:05:00+00:00"
    found = there(
        handover("completed", morning, noon), handover("completed", morning, morning), handover("requested", noon)
    )
    assert dict(found.handovers) == {"completed": 1, "requested": 1}


def test_a_shift_that_counted_nothing_keeps_no_promise() -> None:
    assert len(ShiftBook().broken()) >= 8
    assert "every step went well" in ShiftBook(steps=[Step(name="scan", ok=False, seconds=1)]).broken()

"""What is asked again where a dose is taken in: the time, the dose before it, who checked beside whom, what was thrown away."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.clinical.giving import Unchecked
from client.clinical.unit_codes import order_identity, part_code, unit_code, unit_id
from client.commands import AdministerDose, Command, FromPaper
from client.errors import PolicyRefused
from client.fhir import names, reading
from client.records import Amount, Code, DoseOutcome, Person, Role
from client.records.bedside import BedsideCheck, ControlledUse, KnownBy, NoScan, SecondCheck
from offline import commands_kept
from offline.changes import Changes
from offline.intake import Intake
from offline.mode import Mode
from offline.store.books import Books
from offline.store.database import Database
from tests.support import builders
from tests.support.builders import NOW, NURSE

ORDER, MORPHINE = "MedicationRequest/m1", "morphine-inj"
SLOT = NOW - timedelta(minutes=10)
BAND = "B0000001"
SECOND = Person(reference="Practitioner/n2", name="白芷", role=Role.NURSE, staff_number="N002")


def mg(value: str, unit: str = "mg") -> Amount:
    return Amount(value=Decimal(value), unit=unit, code=unit)


def order(drug: str, *, dose: str = "6", unit: str = "mg", frequency: str = "Q8H") -> dict[str, Any]:
    made = builders.drug_order("m1", drug)
    (line,) = made["dosageInstruction"]
    line["doseAndRate"] = [{"doseQuantity": {"value": float(dose), "unit": unit, "system": names.UCUM, "code": unit}}]
    line["timing"]["code"] = {"coding": [{"system": names.FREQUENCY, "code": frequency}], "text": frequency}
    line["route"] = {"coding": [{"system": names.ROUTE, "code": "SC"}]}
    return made


def as_needed(drug: str = "paracetamol-tab") -> dict[str, Any]:
    made = order(drug, dose="500", frequency="PRN")
    (line,) = made["dosageInstruction"]
    line["asNeededBoolean"] = True
    line["timing"]["repeat"] = {"frequency": 1, "period": 6, "periodUnit": "h"}
    return made


def dose(n: int = 1, amount: str = "6", unit: str = "mg", **changes: Any) -> AdministerDose:
    made = builders.give(n, ORDER, SLOT)
    (line,) = made.lines
    line = msgspec.structs.replace(line, amount=mg(amount, unit), what=Code(text="drug"))
    return msgspec.structs.replace(made, **{"lines": (line,), **changes})


def taken(
    path: Path,
    ordered: dict[str, Any],
    *commands: Command,
    prepare: Callable[[Books], object] | None = None,
    site: Unchecked = Unchecked.ALLOW,
) -> list[str]:
    """`site`: what becomes of a dose whose preparation nobody checked."""

    async def through(database: Database) -> list[str]:
        known = [builders.patient(), builders.stay(), ordered]
        await database.write(lambda books: builders.load(books, *known))
        if prepare is not None:
            await database.write(prepare)
        desk = builders.desk()
        papers = replace(desk.papers, giving=replace(desk.papers.giving, unchecked=site))
        intake = Intake(database, Changes(), builders.set_clock(), replace(desk, papers=papers))
        return [await _one(intake, command) for command in commands]

    found: list[str] = builders.run(through, path / "s.db")
    return found


async def _one(intake: Intake, command: Command) -> str:
    try:
        await intake.take(command, builders.mode_state(Mode.EMERGENCY))
    except PolicyRefused as refused:
        return ",".join(refused.facts[1:])
    return "saved"


def checked(*amounts: str, person: Person = SECOND, unit: str = "mg") -> SecondCheck:
    return SecondCheck(person=person, amounts=tuple(mg(one, unit) for one in amounts))


def used(**changes: Any) -> ControlledUse:
    plain = {"batch": "24A071", "ampoules": 1, "opened": mg("10"), "given": mg("6"), "wasted": mg("4")}
    return ControlledUse(**{"order": ORDER, "witness": SECOND, **plain, **changes})


# --- the second person -----------------------------------------------------------------------------------------------


def test_a_high_alert_drug_is_not_given_by_one_person_alone(tmp_path: Path) -> None:
    insulin = order("insulin-aspart-inj", dose="6", unit="[iU]")
    found = taken(
        tmp_path,
        insulin,
        dose(1, unit="[iU]"),
        dose(2, unit="[iU]", note="忙", despite=("no-second-person",)),
        dose(3, unit="[iU]", second=checked("6", unit="[iU]")),
    )
    assert found == ["no-second-person", "no-second-person", "saved"]


def test_a_drug_that_asks_for_nobody_is_given_by_one(tmp_path: Path) -> None:
    assert taken(tmp_path, order("paracetamol-tab", dose="500"), dose(1, "500")) == ["saved"]


def test_two_results_that_differ_stop_whatever_is_said(tmp_path: Path) -> None:
    insulin = order("insulin-aspart-inj", dose="6", unit="[iU]")
    wrong = dose(1, unit="[iU]", second=checked("60", unit="[iU]"), note="算错", despite=("second-differs",))
    assert taken(tmp_path, insulin, wrong) == ["second-differs"]


def test_nobody_checks_his_own_dose(tmp_path: Path) -> None:
    insulin = order("insulin-aspart-inj", dose="6", unit="[iU]")
    own = dose(1, unit="[iU]", second=checked("6", person=NURSE, unit="[iU]"))
    assert taken(tmp_path, insulin, own) == ["same-person"]


def test_in_a_rescue_who_stands_alone_gives_it_and_says_why(tmp_path: Path) -> None:
    rescue = order("epinephrine-inj", dose="1", frequency="ST")
    silent, said = dose(1, "1"), dose(2, "1", note="抢救，单人在场", despite=("no-second-person",))
    assert taken(tmp_path, rescue, silent, said) == ["no-second-person", "saved"]


def test_that_it_was_not_given_needs_nobody(tmp_path: Path) -> None:
    refused = dose(1, outcome=DoseOutcome.NOT_GIVEN, reason="拒绝")
    assert taken(tmp_path, order("insulin-aspart-inj"), refused) == ["saved"]


# --- the witness -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "against"),
    [
        ({}, "saved"),
        ({"wasted": mg("3")}, "waste-sum"),
        ({"given": mg("5"), "wasted": mg("5")}, "waste-sum"),
        ({"ampoules": 2}, "ampoules"),
        ({"batch": " "}, "no-batch"),
        ({"wasted": mg("0.4", "mL")}, "waste-unit"),
        ({"witness": NURSE}, "same-person"),
    ],
    ids=["right", "does not add up", "other than was given", "one too many", "no batch", "another unit", "alone"],
)
def test_what_was_opened_is_given_and_thrown_away_before_a_witness(
    tmp_path: Path, changes: dict[str, Any], against: str
) -> None:
    command = dose(1, second=checked("6"), controlled=(used(**changes),))
    assert taken(tmp_path, order(MORPHINE), command) == [against]


def test_a_narcotic_without_a_witness_is_not_taken_in(tmp_path: Path) -> None:
    assert taken(tmp_path, order(MORPHINE), dose(1, second=checked("6"))) == ["no-witness"]


# --- time ------------------------------------------------------------------------------------------------------------


def test_outside_its_window_a_dose_needs_words(tmp_path: Path) -> None:
    late: dict[str, Any] = {"slot_at": NOW - timedelta(minutes=75)}
    found = taken(tmp_path, order("paracetamol-tab", dose="500"), dose(1, "500", **late))
    said = taken(tmp_path / "b", order("paracetamol-tab", dose="500"), dose(2, "500", **late, note="外出检查"))
    assert (found, said) == (["why-not-on-time"], ["saved"])


def test_insulin_has_a_narrower_window(tmp_path: Path) -> None:
    late = dose(1, unit="[iU]", slot_at=NOW - timedelta(minutes=40), second=checked("6", unit="[iU]"))
    assert taken(tmp_path, order("insulin-aspart-inj", unit="[iU]"), late) == ["why-not-on-time"]


def test_two_overdue_doses_are_not_given_back_to_back_without_a_word(tmp_path: Path) -> None:
    first = dose(1, "500", slot_at=NOW - timedelta(hours=5), note="外出检查")
    second = dose(2, "500", slot_at=NOW - timedelta(minutes=30))
    said = msgspec.structs.replace(second, note="已询问医师", despite=("given-just-before", "once-more"))
    assert taken(tmp_path, order("paracetamol-tab", dose="500"), first, second, said) == [
        "saved",
        "once-more,given-just-before",
        "saved",
    ]


def test_what_a_drug_is_dissolved_in_under_another_order_is_no_dose_given_twice(tmp_path: Path) -> None:
    saline = order("sodium-chloride-09-inj", dose="100", unit="mL")
    other = {**order("sodium-chloride-09-inj", dose="100", unit="mL"), "id": "m2"}

    def given_there(books: Books) -> None:
        row = builders.dose_given("d1", "MedicationRequest/m2", SLOT)
        coding = {"system": names.DRUG, "code": "sodium-chloride-09-inj"}
        builders.load(books, other, {**row, "medicationCodeableConcept": {"coding": [coding], "text": "NS"}})

    assert taken(tmp_path, saline, dose(1, "100", "mL"), prepare=given_there) == ["saved"]


def given_by_other_software(books: Books) -> None:
    """A little while ago, of the same order, for no planned time."""
    seen = builders.dose_given("d1", ORDER, NOW - timedelta(minutes=20))
    seen["extension"] = []
    builders.load(books, seen)


@pytest.mark.parametrize(
    "timing",
    [
        {"repeat": {"frequency": 3, "period": 1, "periodUnit": "d"}, "code": {"text": "TID"}},
        {"repeat": {"frequency": 3, "period": 1, "periodUnit": "d"}, "code": {"text": "每日三次"}},
        {"repeat": {"frequency": 1, "period": 8, "periodUnit": "h"}},
        {"repeat": {"timeOfDay": ["08:00:00", "12:00:00", "18:00:00"]}},
        {"code": {"text": "TID"}},
        {
            "repeat": {"frequency": 3, "period": 1, "periodUnit": "d"},
            "code": {"coding": [{"system": "urn:x", "code": "3"}]},
        },
        {"code": {"coding": [{"system": names.FREQUENCY, "code": "TID"}], "text": "TID"}},
    ],
    ids=["text", "words", "hours", "times of day", "a name alone", "a foreign code", "the pack's code"],
)
def test_however_an_order_says_how_often_a_second_dose_an_hour_after_the_first_is_stopped(
    tmp_path: Path, timing: dict[str, Any]
) -> None:
    ordered = order("paracetamol-tab", dose="500")
    ordered["dosageInstruction"][0]["timing"] = timing
    noon = NOW + timedelta(hours=2)
    early = dose(1, "500", slot_at=noon, occurred_at=NOW, note="提前")
    found = taken(tmp_path, ordered, early, prepare=given_by_other_software)
    assert "given-just-before" in found[0]


def test_a_drug_that_other_software_charted_by_its_name_alone_was_given_all_the_same(tmp_path: Path) -> None:
    def prepare(books: Books) -> None:
        seen = builders.dose_given("d1", "MedicationRequest/other", NOW - timedelta(minutes=30))
        seen["medicationCodeableConcept"] = {"text": "paracetamol-tab"}
        builders.load(books, seen)

    ordered = order("paracetamol-tab", dose="500")
    assert taken(tmp_path, ordered, dose(1, "500"), prepare=prepare) == ["given-just-before"]


def test_as_needed_the_interval_and_the_limit_of_the_day_are_asked_for(tmp_path: Path) -> None:
    def at(n: int, hours: int, amount: str = "500", **more: Any) -> AdministerDose:
        return dose(n, amount, slot_at=None, occurred_at=NOW - timedelta(hours=hours), **more)

    found = taken(tmp_path, as_needed(), at(1, 9), at(2, 8), at(3, 0, "9000"))
    assert found == ["saved", "interval-not-over", "ten-times-ordered,day-limit"]


# --- the label -------------------------------------------------------------------------------------------------------


def test_a_label_of_another_execution_is_refused_here_as_well(tmp_path: Path) -> None:
    ordered = order("paracetamol-tab", dose="500")
    identity = order_identity(reading.order(ordered))
    own, other = (unit_code(unit_id(identity, slot)) for slot in (SLOT, SLOT + timedelta(hours=8)))

    def scanned(n: int, code: str) -> AdministerDose:
        check = BedsideCheck(patient=KnownBy.SCANNED, label=KnownBy.SCANNED, codes=(code,), band=BAND)
        return dose(n, "500", check=check, note="x", despite=("label-of-another",))

    assert taken(tmp_path, ordered, scanned(1, other), scanned(2, own)) == ["label-of-another", "saved"]


@pytest.mark.parametrize(
    ("check", "against"),
    [
        ({"codes": ("WLU",)}, "label-not-read"),
        ({"codes": ()}, "label-not-read"),
        ({"codes": ("{own-half}",)}, "label-not-read"),
        ({"band": "B0000002"}, "wristband-not-his"),
        ({"band": ""}, "wristband-not-his"),
        ({"patient": KnownBy.TYPED}, "not-told-apart,why-not-scanned"),
        (
            {"patient": KnownBy.TYPED, "identifiers": ("bed", "bed"), "reason": NoScan.OTHER},
            "not-told-apart,why-not-scanned",
        ),
        (
            {
                "patient": KnownBy.TYPED,
                "identifiers": ("name", "name"),
                "typed": ("赵秉衡", "赵秉衡"),
                "reason": NoScan.ISOLATION,
            },
            "not-told-apart",
        ),
        (
            {
                "patient": KnownBy.TYPED,
                "identifiers": ("name", "hospital-number"),
                "typed": ("赵秉衡", "B0000002"),
                "reason": NoScan.ISOLATION,
            },
            "not-told-apart",
        ),
        (
            {
                "patient": KnownBy.TYPED,
                "identifiers": ("name", "birth-date"),
                "typed": ("赵秉衡", "1959/03/08"),
                "reason": NoScan.ISOLATION,
            },
            "saved",
        ),
        ({}, "saved"),
        ({"patient": KnownBy.NONE}, "patient-not-checked"),
        ({"label": KnownBy.NONE, "codes": ()}, "why-not-scanned"),
    ],
)
def test_what_is_said_of_the_check_at_the_bed_is_asked_of_the_record(
    tmp_path: Path, check: dict[str, Any], against: str
) -> None:
    ordered = order("paracetamol-tab", dose="500")
    own = unit_code(unit_id(order_identity(reading.order(ordered)), SLOT))
    plain = {"patient": KnownBy.SCANNED, "label": KnownBy.SCANNED, "codes": (own,), "band": BAND}
    said = {**plain, **check}
    said["codes"] = tuple(own[:-1] if one == "{own-half}" else one for one in said["codes"])
    assert taken(tmp_path, ordered, dose(1, "500", check=BedsideCheck(**said))) == [against]


def test_a_dose_of_whom_nobody_told_apart_is_not_taken_and_no_remark_answers_it(tmp_path: Path) -> None:
    ordered = order("paracetamol-tab", dose="500")
    bare = dose(1, "500", check=None, note="x", despite=("patient-not-checked",))
    on_paper = FromPaper(page="P", line=1, enterer=SECOND)
    entered = dose(3, "500", check=None, paper=on_paper, note="按纸单补录")
    not_given = dose(4, "500", check=None, outcome=DoseOutcome.NOT_GIVEN, reason="拒绝")
    assert taken(tmp_path, ordered, bare) == ["patient-not-checked"]
    assert taken(tmp_path / "b", ordered, entered) == ["saved"], "what stood on paper happened already"
    assert taken(tmp_path / "c", ordered, not_given) == ["saved"]


def test_two_people_who_both_worked_out_nothing_do_not_agree(tmp_path: Path) -> None:
    empty = dose(1, unit="[iU]", second=SecondCheck(person=SECOND, amounts=(None,)))
    (line,) = empty.lines
    empty = msgspec.structs.replace(empty, lines=(msgspec.structs.replace(line, amount=None),))
    assert taken(tmp_path, order("insulin-aspart-inj", dose="6", unit="[iU]"), empty) == ["amount-impossible"]


def test_of_a_group_prepared_apart_every_label_is_scanned_before_it_is_given(tmp_path: Path) -> None:
    """Two lines of one group, each with a label of its own: one alone, one twice, and the label of a group of three are not enough."""
    ordered = order("paracetamol-tab", dose="500")
    code = unit_code(unit_id(order_identity(reading.order(ordered)), SLOT))

    def scanned(n: int, *parts: tuple[int, int]) -> AdministerDose:
        codes = tuple(part_code(code, *part) for part in parts)
        check = BedsideCheck(patient=KnownBy.SCANNED, label=KnownBy.SCANNED, codes=codes)
        made = dose(n, "500", check=check, note="x", despite=("group-incomplete",))
        return msgspec.structs.replace(made, lines=made.lines * 2)

    found = taken(
        tmp_path,
        ordered,
        scanned(1, (1, 2)),
        scanned(2, (1, 2), (1, 2)),
        scanned(3, (1, 3), (2, 3), (3, 3)),
        scanned(4, (1, 2), (2, 3)),
    )
    assert ["group-incomplete" in said for said in found] == [True] * 4
    assert ["group-incomplete" in said for said in taken(tmp_path / "whole", ordered, scanned(5, (2, 2), (1, 2)))] == [
        False
    ]


def test_what_was_given_bears_the_name_of_the_order_and_an_amount(tmp_path: Path) -> None:
    ordered = order("paracetamol-tab", dose="500")
    (line,) = dose(1, "500").lines
    bare = msgspec.structs.replace(line, amount=None)
    assert taken(tmp_path, ordered, dose(1, lines=(bare,))) == ["amount-impossible"]

    async def through(database: Database) -> str:
        await database.write(lambda books: builders.load(books, builders.patient(), builders.stay(), ordered))
        other = msgspec.structs.replace(line, what=Code(text="吗啡注射液"))
        intake = Intake(database, Changes(), builders.set_clock(), builders.desk())
        await intake.take(dose(2, lines=(other,)), builders.mode_state(Mode.EMERGENCY))
        made = await database.read(lambda books: commands_kept.rows(books, dose(2).id))
        given = next(one for one in made if one.resource_type == "MedicationAdministration")
        return str(given.body)

    written = builders.run(through, tmp_path / "named" / "s.db")
    assert "吗啡" not in written
    assert "paracetamol-tab" in written

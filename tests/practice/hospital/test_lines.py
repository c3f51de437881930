"""The notation of the conditions' orders."""

from decimal import Decimal

import pytest

from practice.hospital.condition import condition
from practice.hospital.lines import Part, read_lines


def test_a_medication_line_reads_its_parts_route_and_frequency() -> None:
    (line,) = read_lines("m NS100 + ambroxol-inj 30 mg | IVGTT Q12H | day=2 near")
    assert line.kind == "medication"
    assert line.parts == (
        Part(drug="sodium-chloride-09-inj", amount=Decimal(100), unit="mL"),
        Part(drug="ambroxol-inj", amount=Decimal(30), unit="mg"),
    )
    assert (line.route, line.frequency, line.day, line.marks) == ("IVGTT", "Q12H", 2, frozenset({"near"}))


def test_a_service_line_reads_its_codes_and_hours_ago() -> None:
    (line,) = read_lines("l cbc bmp | ST | ago=1.5")
    assert (line.codes, line.frequency, line.ago_h, line.parts) == (("cbc", "bmp"), "ST", Decimal("1.5"), ())


def test_a_nursing_line_without_more_has_no_frequency_of_its_own() -> None:
    (line,) = read_lines("\n  n TURN-Q2H  \n")
    assert (line.kind, line.codes, line.frequency, line.marks) == ("nursing", ("TURN-Q2H",), "", frozenset())


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(KeyError):
        read_lines("z something")


def test_a_picture_reads_its_question_marks_and_courses() -> None:
    picture = condition(
        problems="A16.2? 肺结核待排; I10 高血压",
        orders="d SOFT",
        labs="6690-2 14.2>18.7 1988-5 9",
        finding="",
        story="",
        plan="",
    )
    assert [(each.code, each.is_provisional) for each in picture.problems] == [("A16.2", True), ("I10", False)]
    assert picture.labs == {"6690-2": (Decimal("14.2"), Decimal("18.7")), "1988-5": (Decimal(9), Decimal(9))}

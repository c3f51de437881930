from datetime import date, timedelta
from decimal import Decimal

import pytest

from client.clinical.pack import ContentPack
from client.records import Code, Dose, DoseOutcome, Sex
from offline.result_views import Measured
from tests.support import builders
from tests.support.builders import NOW
from tests.ui.results.values import (
    CREATININE,
    HAEMOGLOBIN,
    POTASSIUM,
    amount,
    banner,
    history,
    measured,
    series,
    sign,
)
from ui.doctor.results_model import Lean
from ui.results.lines import Line, Origin, Person, lab_lines, person_of
from ui.results.matrix import Window, matrix, since_of
from ui.results.matrix_rows import column_titles, matrix_table_rows
from ui.results.names import names_of
from ui.results.signs import flow_lines, sign_lines

MAN = Person(sex=Sex.MALE, years=Decimal(67))


@pytest.fixture
def pack() -> ContentPack:
    return builders.pack()


def lines(pack: ContentPack, *every: Measured, person: Person = MAN) -> tuple[Line, ...]:
    return lab_lines(history(*every), person, pack.labs, pack.views)


def test_the_laboratorys_own_range_and_flag_come_first(pack: ContentPack) -> None:
    (line,) = lines(pack, measured("5.4", flag="N", limits=("3.5", "5.5")))
    assert (line.usual.origin, line.usual.low, line.usual.high) == (Origin.CENTRAL, Decimal("3.5"), Decimal("5.5"))
    assert line.points[0].lean is Lean.NORMAL


def test_without_a_range_of_the_laboratory_that_of_the_pack_for_this_sex_stands_with_its_source(
    pack: ContentPack,
) -> None:
    def usual(sex: Sex) -> tuple[object, ...]:
        one = measured("120", code=HAEMOGLOBIN, unit="g/L", limits=(None, None))
        (line,) = lines(pack, one, person=Person(sex=sex, years=Decimal(67)))
        return line.usual.origin, line.usual.low, line.usual.source, line.points[0].lean

    assert usual(Sex.MALE) == (Origin.PACK, Decimal(130), "WS/T 405-2012 (recalled)", Lean.LOW)
    assert usual(Sex.FEMALE) == (Origin.PACK, Decimal(115), "WS/T 405-2012 (recalled)", Lean.NORMAL)
    assert usual(Sex.UNKNOWN) == (Origin.NONE, None, "", Lean.UNKNOWN)


def test_a_child_has_no_range_of_the_pack_and_is_not_called_normal(pack: ContentPack) -> None:
    one = measured("120", code=HAEMOGLOBIN, unit="g/L", limits=(None, None))
    (line,) = lines(pack, one, person=Person(sex=Sex.MALE, years=Decimal(7)))
    assert (line.usual.origin, line.points[0].lean) == (Origin.NONE, Lean.UNKNOWN)


def test_the_packs_range_is_not_used_in_a_known_pregnancy(pack: ContentPack) -> None:
    one = measured("120", code=HAEMOGLOBIN, unit="g/L", limits=(None, None))
    (line,) = lines(pack, one, person=Person(sex=Sex.FEMALE, years=Decimal(30), is_pregnant=True))
    assert (line.usual.origin, line.usual.low, line.points[0].lean) == (Origin.PREGNANT, None, Lean.UNKNOWN)


def test_a_range_in_another_unit_is_no_range(pack: ContentPack) -> None:
    (line,) = lines(pack, measured("1.2", code=CREATININE, unit="mg/dL", limits=(None, None)))
    assert (line.usual.origin, line.points[0].lean) == (Origin.NONE, Lean.UNKNOWN)


def test_critical_is_what_the_laboratory_flags_and_a_limit_of_the_pack_that_was_reached_stands_beside_it(
    pack: ContentPack,
) -> None:
    flagged, silent, high = (
        measured("4.1", flag="HH"),
        measured("7.1", limits=(None, None), hours_ago=2),
        measured("7.1", flag="H", hours_ago=3),
    )
    (line,) = lines(pack, flagged, silent, high)
    assert [point.is_critical for point in line.points] == [False, False, True]
    assert [point.beyond.id if point.beyond else "" for point in line.points] == ["CV01", "CV01", ""]
    assert all(point.is_abnormal for point in line.points)


def test_a_value_below_a_limit_of_detection_is_written_and_not_drawn(pack: ContentPack) -> None:
    (line,) = lines(pack, measured("0.05", comparator="<", limits=(None, None)))
    assert (line.points[0].text, line.points[0].value, line.is_drawable) == ("<0.05", None, False)


def test_panels_stand_by_their_newest_result_and_tests_in_the_laboratorys_order(pack: ContentPack) -> None:
    found = lines(
        pack,
        measured("100", code=CREATININE, place=200, hours_ago=30),
        measured("4.0", place=100, hours_ago=30),
        measured("130", code=HAEMOGLOBIN, panel="血常规", hours_ago=2),
    )
    assert [(line.group, line.code.code) for line in found] == [
        ("血常规", HAEMOGLOBIN),
        ("肾功能电解质", POTASSIUM),
        ("肾功能电解质", CREATININE),
    ]


def test_age_counts_in_days_below_two_years() -> None:
    infant = person_of(banner(born=NOW.date() - timedelta(days=73)), None, NOW)
    assert infant.years is not None
    assert Decimal("0.19") < infant.years < Decimal("0.21")
    assert person_of(banner(born=date(1959, 3, 8)), None, NOW).years == 67
    assert person_of(banner(born=None), None, NOW).years is None


# --- matrix ----------------------------------------------------------------------------------------------------------


def test_times_stand_across_with_the_newest_right_and_what_does_not_fit_is_counted(pack: ContentPack) -> None:
    found = matrix(
        lines(pack, *(measured(str(4 + at), hours_ago=at) for at in range(1, 6))), since=None, room=2, zone=NOW.tzinfo
    )
    assert found.columns == (NOW - timedelta(hours=2), NOW - timedelta(hours=1))
    assert [point.text if point else None for point in found.rows[0].cells] == ["6", "5"]
    assert (found.older, found.newer) == (3, 0)
    back = matrix(
        lines(pack, *(measured(str(4 + at), hours_ago=at) for at in range(1, 6))),
        since=None,
        room=2,
        zone=NOW.tzinfo,
        back=2,
    )
    assert (back.older, back.newer) == (1, 2)


def test_a_cell_without_a_value_is_empty(pack: ContentPack) -> None:
    found = matrix(
        lines(
            pack,
            measured("4.1"),
            measured("90", code=CREATININE, hours_ago=3, place=1, limits=(None, None), unit="umol/L"),
        ),
        since=None,
        room=9,
        zone=NOW.tzinfo,
    )
    assert [[point is not None for point in row.cells] for row in found.rows] == [[False, True], [True, False]]


def test_only_abnormal_hides_usual_rows_and_says_how_many(pack: ContentPack) -> None:
    every = lines(pack, measured("4.1", flag="N"), measured("200", code=CREATININE, unit="umol/L", flag="H"))
    found = matrix(every, since=None, room=9, zone=NOW.tzinfo, only_abnormal=True)
    assert ([row.line.code.code for row in found.rows], found.hidden) == ([CREATININE], 1)


def test_the_window_leaves_older_values_out(pack: ContentPack) -> None:
    every = lines(pack, measured("4.1", hours_ago=2), measured("3.9", hours_ago=30))
    day = matrix(every, since=since_of(Window.DAY, NOW, None), room=9, zone=NOW.tzinfo)
    assert [len(row.line.points) for row in day.rows] == [1]
    assert since_of(Window.STAY, NOW, NOW - timedelta(days=4)) == NOW - timedelta(days=4)
    assert since_of(Window.ALL, NOW, NOW) is None


# --- signs and flowsheets --------------------------------------------------------------------------------------------


def test_a_pressure_is_one_line_with_both_ends(pack: ContentPack) -> None:
    upper = series("8480-6", sign("8480-6", "92", "mm[Hg]", 1, "Observation/bp"))
    lower = series("8462-4", sign("8462-4", "54", "mm[Hg]", 1, "Observation/bp"))
    (line,) = sign_lines((lower, upper), MAN, pack.views)
    assert (line.points[0].text, line.points[0].value, line.points[0].second) == ("92/54", Decimal(92), Decimal(54))


def test_signs_of_a_child_have_no_band(pack: ContentPack) -> None:
    pulse = (series("8867-4", sign("8867-4", "140", "/min", 1)),)
    (line,) = sign_lines(pulse, Person(years=Decimal(3)), pack.views)
    assert (line.usual.origin, line.points[0].lean, line.points[0].is_critical) == (Origin.NONE, Lean.UNKNOWN, False)


def test_a_flowsheet_keeps_rows_without_values_and_takes_the_newest_of_an_hour(pack: ContentPack) -> None:
    sheet = next(one for one in pack.views.flowsheets if one.id == "icu")
    at = NOW.replace(hour=9, minute=5)
    labs = lines(
        pack,
        measured("2.0", code="2518-9", at=at, limits=(None, None)),
        measured("2.4", code="2518-9", at=at + timedelta(minutes=40), limits=(None, None)),
    )
    pulse = sign_lines((series("8867-4", sign("8867-4", "118", "/min", 1)),), MAN, pack.views)
    every = flow_lines(sheet, "en", labs, pulse, (), pack.catalogue, pack.views.axes)
    found = matrix(every, since=None, room=9, zone=NOW.tzinfo, every=sheet.every, keeps_empty=True)
    assert [name for name, _ in found.groups] == ["Vital signs", "Oxygen", "Urine", "Blood gas and lactate"]
    lactate = next(row for row in found.rows if row.line.code.code == "2518-9")
    assert [(point.text, point.count) for point in lactate.cells if point] == [("2.4", 2)]
    assert any(not row.line.points for row in found.rows), "what was not measured stays in the sheet"


def test_the_chemotherapy_sheet_shows_doses_by_their_atc_code(pack: ContentPack) -> None:
    sheet = next(one for one in pack.views.flowsheets if one.id == "chemotherapy")
    ondansetron = Dose(
        key="MedicationAdministration/1",
        order=None,
        outcome=DoseOutcome.GIVEN,
        given_at=NOW,
        amount=amount("8", "mg"),
        what=Code(text="昂丹司琼", system="https://wardlight.org/fhir/CodeSystem/drug", code="ondansetron-inj"),
    )
    saline = Dose(
        key="MedicationAdministration/2", order=None, outcome=DoseOutcome.GIVEN, given_at=NOW, what=Code(text="NS")
    )
    every = flow_lines(sheet, "zh", (), (), (ondansetron, saline), pack.catalogue, pack.views.axes)
    assert [(line.code.text, line.points[0].text) for line in every if line.points] == [("昂丹司琼", "8")]


def test_a_row_whose_values_lie_at_other_times_says_so_instead_of_looking_unmeasured(pack: ContentPack) -> None:
    every = lines(
        pack,
        measured("4.1", hours_ago=30),
        measured("90", code=CREATININE, hours_ago=1, place=1, unit="umol/L", limits=(None, None)),
    )
    found = matrix(every, since=None, room=1, zone=NOW.tzinfo)
    (potassium, _) = [row for row in matrix_table_rows(found, names_of(pack), "en") if not row.is_section]
    assert potassium.cells[3].text == "at other times"


def test_the_day_stands_at_the_first_column_and_where_it_changes(pack: ContentPack) -> None:
    at = NOW.replace(hour=9, minute=0)
    times = (at - timedelta(days=1), at, at + timedelta(minutes=30))
    assert column_titles(times) == (f"{times[0]:%m-%d} 09:00", f"{at:%m-%d} 09:00", "09:30")

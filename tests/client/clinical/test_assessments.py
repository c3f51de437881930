"""Questionnaires: the content's own examples, every cut-point on both sides, and never a total from what was not answered."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from client.clinical import assessments
from client.clinical.assessing import ABSENT, UNTESTABLE, asked, judge
from client.clinical.assessments import FILE, Form, ItemKind
from client.clinical.pack import ContentPack
from client.errors import PackDamaged

PACK = resources.path("packs/practice")
BOOK = ContentPack.parse({file.name: file.read_bytes() for file in PACK.iterdir()}).assessments
FORMS = [form for form in BOOK.forms.values() if form.items]
SCORED = [form for form in FORMS if form.table is not None]
SCORES = {one["id"]: one for one in orjson.loads((PACK / "scores.json").read_bytes())["scores"]}
OWN = {one["id"]: one for one in orjson.loads((PACK / FILE).read_bytes())["forms"]}
VECTORS = [
    (form.id, vector) for form in FORMS for vector in (SCORES.get(form.id) or OWN[form.id]).get("test_vectors", ())
]
CALM = {"rr": 16, "oxygen": "air", "spo2_scale1": 97, "sbp": 120, "pulse": 75, "acvpu": "A", "temp": 37, "scale": "1"}
# Both sides of every cut-point of the chart, typed from the Royal College's limits and not from the pack.
NEWS2_POINTS: dict[str, list[tuple[object, int]]] = {
    "rr": [(8, 3), (9, 1), (11, 1), (12, 0), (20, 0), (21, 2), (24, 2), (25, 3)],
    "spo2_scale1": [(91, 3), (92, 2), (93, 2), (94, 1), (95, 1), (96, 0)],
    "sbp": [(90, 3), (91, 2), (100, 2), (101, 1), (110, 1), (111, 0), (219, 0), (220, 3)],
    "pulse": [(40, 3), (41, 1), (50, 1), (51, 0), (90, 0), (91, 1), (110, 1), (111, 2), (130, 2), (131, 3)],
    "temp": [("35.0", 3), ("35.1", 1), ("36.0", 1), ("36.1", 0), ("38.0", 0), ("38.1", 1), ("39.0", 1), ("39.1", 2)],
}
SCALE_2_OXYGEN = [(83, 3), (84, 2), (85, 2), (86, 1), (87, 1), (88, 0), (92, 0), (93, 1), (94, 1), (95, 2), (96, 2)]
MEWS_POINTS: dict[str, list[tuple[object, int]]] = {
    "sbp": [(70, 3), (71, 2), (80, 2), (81, 1), (100, 1), (101, 0), (199, 0), (200, 2)],
    "hr": [(39, 2), (40, 1), (50, 1), (51, 0), (100, 0), (101, 1), (110, 1), (111, 2), (129, 2), (130, 3)],
    "rr": [(8, 2), (9, 0), (14, 0), (15, 1), (20, 1), (21, 2), (29, 2), (30, 3)],
    "temp": [("34.9", 2), ("35.0", 0), ("38.4", 0), ("38.5", 2)],
}
SIGNS: tuple[tuple[str, Mapping[str, Sequence[tuple[object, int]]]], ...] = (
    ("NEWS2", NEWS2_POINTS),
    ("MEWS", MEWS_POINTS),
)
EDGES = {
    "NEWS2": [(4, "low"), (5, "medium"), (6, "medium"), (7, "high")],
    "BRADEN": [
        *((9, "very_high"), (10, "high"), (12, "high"), (13, "moderate"), (14, "moderate"), (15, "mild")),
        *((18, "mild"), (19, "none")),
    ],
    "MORSE": [(20, "low"), (25, "moderate"), (40, "moderate"), (45, "high")],
    "BARTHEL": [(40, "severe"), (45, "moderate"), (60, "moderate"), (65, "mild"), (95, "mild"), (100, "independent")],
    "GCS": [(8, "severe"), (9, "moderate"), (12, "moderate"), (13, "mild")],
    "NRS_PAIN": [(0, "none"), (1, "mild"), (3, "mild"), (4, "moderate"), (6, "moderate"), (7, "severe")],
    "CAPRINI": [(1, "low"), (2, "moderate"), (3, "high"), (4, "high"), (5, "highest")],
    "NRS2002": [(2, "no_risk"), (3, "risk")],
    "APGAR": [(3, "severe"), (4, "moderate"), (6, "moderate"), (7, "normal")],
    "MEWS": [(4, "low"), (5, "high")],
    "PEWS_BRIGHTON": [(2, "low"), (3, "medium"), (4, "medium"), (5, "high")],
}


def answers(raw: Mapping[str, Any], form: Form | None = None) -> dict[str, Decimal | str | None]:
    """The content leaves a Caprini item out that is no; a nurse says it. None there is: nothing to measure."""
    found: dict[str, Decimal | str | None] = {
        key: ABSENT if value is None else value if isinstance(value, str) else Decimal(str(value))
        for key, value in raw.items()
    }
    if form is not None:
        found = {**{item.id: "no" for item in form.items if item.kind is ItemKind.BOOLEAN}, **found}
        if form.has_scales:
            found["scale"] = "2" if any(key.startswith("spo2_scale2") for key in raw) else "1"
    return found


@pytest.mark.parametrize(("ident", "vector"), VECTORS)
def test_the_worked_examples_of_the_content_come_out(ident: str, vector: dict[str, Any]) -> None:
    form = BOOK.forms[ident]
    found = judge(form, answers(vector["input"], form))
    assert found.is_complete
    assert found.total == (Decimal(str(vector["expected"])) if "expected" in vector else None)
    assert found.band is not None
    assert found.band.level == vector["expected_level"]


@pytest.mark.parametrize(
    ("ident", "item", "value", "points"),
    [
        (ident, item, value, points)
        for ident, table in SIGNS
        for item, pairs in table.items()
        for value, points in pairs
    ],
)
def test_both_sides_of_every_cut_point_of_a_sign(ident: str, item: str, value: object, points: int) -> None:
    found = judge(BOOK.forms[ident], {**answers(CALM), item: Decimal(str(value))})
    assert found.points[item] == points


@pytest.mark.parametrize(("value", "points"), [*SCALE_2_OXYGEN, (97, 3)])
def test_scale_two_on_oxygen_scores_what_is_too_high_and_on_air_does_not(value: int, points: int) -> None:
    form, said = BOOK.forms["NEWS2"], {**answers(CALM), "scale": "2", "spo2_scale1": None}
    on_oxygen = judge(form, {**said, "oxygen": "oxygen", "spo2_scale2_o2": Decimal(value)})
    on_air = judge(form, {**said, "spo2_scale2_air": Decimal(value)})
    assert on_oxygen.points["spo2_scale2_o2"] == points
    assert on_air.points["spo2_scale2_air"] == (points if value < 93 else 0)


@pytest.mark.parametrize(("ident", "total", "level"), [(key, *edge) for key, edges in EDGES.items() for edge in edges])
def test_both_sides_of_every_cut_point_of_a_total(ident: str, total: int, level: str) -> None:
    form = BOOK.forms[ident]
    found = judge(form, _reaching(form, Decimal(total)))
    assert found.total == total
    assert found.band is not None
    assert found.band.level == level


def test_no_band_of_the_pack_is_without_a_cut_point_here() -> None:
    assert {form.id for form in SCORED} == set(EDGES)
    for form in SCORED:
        assert {band.level for band in form.bands} == {level for _, level in EDGES[form.id]}


def _reaching(form: Form, total: Decimal) -> dict[str, Decimal | str | None]:
    """Answers whose points add up to `total`, found item by item."""
    start: dict[str, Decimal | str | None] = {"scale": "1"} if form.has_scales else {}
    reached: dict[Decimal, dict[str, Decimal | str | None]] = {Decimal(0): start}
    taken = {name for group in form.exclusive for name in group[1:]}
    for item in form.items:
        if item.id.startswith("spo2_scale2"):
            continue
        reached = {
            at + option.points: {**said, item.id: option.code or option.low if option.low is not None else option.high}
            if option.code is None
            else {**said, item.id: option.code}
            for at, said in reached.items()
            for option in item.options
            if not (item.id in taken and option.code == "yes")
        }
    return reached[total]


@st.composite
def _complete(draw: st.DrawFn) -> tuple[Form, dict[str, Decimal | str | None]]:
    form = draw(st.sampled_from(SCORED))
    said: dict[str, Decimal | str | None] = {"scale": draw(st.sampled_from(["1", "2"]))} if form.has_scales else {}
    if form.id == "NEWS2":
        said["oxygen"] = draw(st.sampled_from(["air", "oxygen"]))
    taken = {name for group in form.exclusive for name in group[1:]}
    for item in asked(form, said):
        if item.id in said:
            continue
        if item.kind is ItemKind.RANGE:
            assert item.low is not None
            assert item.high is not None
            said[item.id] = draw(st.integers(int(item.low), int(item.high)).map(Decimal))
        else:
            said[item.id] = "no" if item.id in taken else draw(st.sampled_from([one.code for one in item.options]))
    return form, said


@given(_complete(), st.data())
def test_one_answer_less_and_there_is_no_total(
    made: tuple[Form, dict[str, Decimal | str | None]], data: st.DataObject
) -> None:
    form, said = made
    whole = judge(form, said)
    assert whole.is_complete
    assert whole.total == sum(whole.points.values())
    assert whole.band is not None
    assert whole.follow_up is not None
    gone = data.draw(st.sampled_from([item.id for item in asked(form, said)]))
    for nothing in ({}, {gone: None}, {gone: ""}):
        less = judge(form, {**{key: value for key, value in said.items() if key != gone}, **nothing})
        assert less.total is None
        assert less.band is None
        assert less.follow_up is None
        assert not less.is_complete


def test_what_was_not_ticked_of_caprini_is_not_no() -> None:
    found = judge(BOOK.forms["CAPRINI"], {"cancer": "yes"})
    assert found.total is None
    assert len(found.missing) == 38


def test_two_ages_or_two_operations_clash_and_give_no_total() -> None:
    form = BOOK.forms["CAPRINI"]
    found = judge(form, answers({"age41": "yes", "age61": "yes", "open45": "yes"}, form))
    assert found.clashes == ("age41", "age61")
    assert found.total is None


def test_the_scale_is_never_guessed_and_its_item_follows_oxygen() -> None:
    form = BOOK.forms["NEWS2"]
    assert "scale" in judge(form, {**answers(CALM), "scale": None}).missing
    names = [item.id for item in asked(form, {"scale": "2", "oxygen": "air"})]
    assert "spo2_scale2_air" in names
    assert "spo2_scale1" not in names
    assert "spo2_scale2_o2" not in names


@pytest.mark.parametrize(
    ("item", "value"), [("rr", "121"), ("rr", "-1"), ("temp", "73.2"), ("rr", "16.5"), ("spo2_scale1", "101")]
)
def test_what_no_body_has_is_refused(item: str, value: str) -> None:
    found = judge(BOOK.forms["NEWS2"], {**answers(CALM), item: Decimal(value)})
    assert found.refused == (item,)
    assert found.total is None


def test_a_part_that_cannot_be_tested_is_recorded_without_a_total() -> None:
    found = judge(BOOK.forms["GCS"], {"eye": "4", "verbal": UNTESTABLE, "motor": "6"})
    assert found.is_complete
    assert found.total is None
    assert found.untestable == ("verbal",)
    assert judge(BOOK.forms["NRS2002"], {"nutrition": UNTESTABLE, "disease": "1", "age70": "no"}).refused


@pytest.mark.parametrize(
    ("changed", "follow_up"),
    [({}, "r0"), ({"temp": 39}, "r1"), ({"rr": 25}, "r3"), ({"rr": 25, "temp": 39, "pulse": 91}, "r5")],
)
def test_early_warning_says_who_is_called_and_how_often(changed: dict[str, int], follow_up: str) -> None:
    found = judge(BOOK.forms["NEWS2"], {**answers(CALM), **answers(changed)})
    assert found.follow_up is not None
    assert found.follow_up.id == follow_up
    assert (found.follow_up.call is not None) == (follow_up in {"r3", "r5"})


POINTS = ("Aa", "Ba", "C", "Ap", "Bp", "D")


@pytest.mark.parametrize(
    ("edge", "level"),
    [
        ("-1.5", "stage-1"),
        ("-1", "stage-2"),
        ("1", "stage-2"),
        ("1.5", "stage-3"),
        ("5.5", "stage-3"),
        ("6", "stage-4"),
    ],
)
def test_the_stage_of_a_prolapse_turns_at_its_limits(edge: str, level: str) -> None:
    said = answers({"Aa": -2, "Ba": -2, "C": -5, "gh": 4, "pb": 3, "tvl": 8, "Ap": -2, "Bp": -2, "D": -6})
    found = judge(BOOK.forms["POPQ"], {**said, "Ba": Decimal(edge)})
    assert found.band is not None
    assert found.band.level == level


def test_a_point_beyond_the_length_or_between_the_half_centimetres_is_refused() -> None:
    said = answers({"Aa": -2, "Ba": -2, "C": -5, "gh": 4, "pb": 3, "tvl": 8, "Ap": -2, "Bp": -2, "D": -6})
    for name, value in (("Ba", "8.5"), ("C", "-8.5"), ("Aa", "3.5"), ("gh", "4.2"), ("gh", "-1")):
        assert judge(BOOK.forms["POPQ"], {**said, name: Decimal(value)}).refused == (name,)


def test_licensed_forms_are_off_until_the_hospital_switches_them_on() -> None:
    ids = {form.id for form in BOOK.usable(frozenset())}
    assert ids.isdisjoint({"BRADEN", "MORSE", "PFDI20", "PISQ12"})
    allowed = {form.id for form in BOOK.usable(frozenset({"BRADEN", "PFDI20"}))}
    assert allowed - ids == {"BRADEN"}, "a form without items cannot be switched on"


def test_a_form_is_made_for_an_age_and_a_sex() -> None:
    assert not BOOK.forms["NEWS2"].fits(15, None, "male")
    assert BOOK.forms["NEWS2"].fits(None, None, "unknown")
    assert not BOOK.forms["PEWS_BRIGHTON"].fits(40, None, "male")
    assert not BOOK.forms["POPQ"].fits(50, None, "male")
    assert not BOOK.forms["APGAR"].fits(0, 40, "male")


def _codes() -> Iterator[str]:
    for form in FORMS:
        yield from (code for code in (form.total_loinc, *(item.loinc for item in form.items)) if code)


def test_every_loinc_code_has_its_check_digit() -> None:
    for code in _codes():
        body, _, digit = code.partition("-")
        doubled = "".join(str(int(each) * (2 if at % 2 == 0 else 1)) for at, each in enumerate(reversed(body)))
        assert (10 - sum(map(int, doubled)) % 10) % 10 == int(digit), code


def test_a_pack_that_leaves_a_band_without_an_answer_is_refused(pack: ContentPack) -> None:
    raw = orjson.loads((PACK / FILE).read_bytes())
    raw["forms"][0]["responses"] = raw["forms"][0]["responses"][1:]
    with pytest.raises(PackDamaged):
        assessments.read_forms(orjson.dumps(raw), pack.scores, pack.vitals)

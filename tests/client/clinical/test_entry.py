from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from client.clinical.catalogue_tables import read_catalogue
from client.clinical.entry import Part, parse_entry, settle_dose
from client.clinical.entry_words import entry_words
from client.clinical.pack import ContentPack
from client.clinical.units import Quantity

WORDS = entry_words(
    read_catalogue({file.name: file.read_bytes() for file in resources.path("packs/practice").iterdir()})
)


def test_a_whole_line_is_read() -> None:
    found = parse_entry("mlpn 1g q8h ivgtt", WORDS)
    assert found.drug_words == "mlpn"
    assert found.quantity == Quantity(Decimal(1), "g")
    assert (found.frequency, found.route) == ("Q8H", "IVGTT")
    assert found.is_complete


@pytest.mark.parametrize(
    "text", ["amxl po tid 0.5 g 7d", "amxl 7天 0.5g 口服 每日三次", "amxl tid 500mg x7d po", "amxl 0.5克 tid po 7d"]
)
def test_the_parts_may_stand_in_any_order(text: str) -> None:
    found = parse_entry(text, WORDS)
    assert (found.frequency, found.route, found.days) == ("TID", "PO", 7)
    assert found.is_complete


def test_a_missing_unit_is_never_guessed() -> None:
    found = parse_entry("amxl 0.5 tid po 7d", WORDS)
    assert found.dose == Decimal("0.5")
    assert found.dose_unit is None
    assert found.quantity is None
    assert Part.UNIT in found.missing


def test_what_is_missing_is_named() -> None:
    assert parse_entry("mlpn", WORDS).missing == (Part.DOSE, Part.FREQUENCY, Part.ROUTE)
    assert parse_entry("", WORDS).missing[0] is Part.DRUG


def test_eight_h_is_not_taken_for_three_times_a_day() -> None:
    found = parse_entry("mlpn 1g 8h iv", WORDS)
    assert found.frequency is None
    assert found.route is None
    assert {word.part: word.codes for word in found.ambiguous} == {
        Part.FREQUENCY: ("Q8H", "TID"),
        Part.ROUTE: ("IVGTT", "IVP", "IVPUMP"),
    }


def test_words_nobody_knows_and_parts_said_twice_are_reported() -> None:
    text = "amxl 1g 2g tid po foo"
    found = parse_entry(text, WORDS)
    assert found.repeated == (Part.DOSE,)
    assert [text[span.begin : span.end] for span in found.unread] == ["foo"]
    assert not found.is_complete


def test_every_six_hours_as_needed_is_one_frequency() -> None:
    found = parse_entry("blf 500mg q6h prn po", WORDS)
    assert found.frequency == "Q6HPRN"
    assert found.is_prn


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("100ug", ("100", "ug")),
        ("100mcg", ("100", "ug")),
        ("100微克", ("100", "ug")),
        ("10ml", ("10", "mL")),
        ("10u", ("10", "[iU]")),
        ("10单位", ("10", "[iU]")),
        ("320万单位", ("3200000", "[iU]")),
        ("2片", ("2", "{tablet}")),
        ("0.1ug/kg/min", ("0.1", "ug/kg/min")),
    ],
)
def test_units_are_read_as_ucum(typed: str, expected: tuple[str, str]) -> None:
    assert parse_entry(f"x {typed}", WORDS).quantity == Quantity(Decimal(expected[0]), expected[1])


def test_another_unit_than_the_drugs_must_be_confirmed(pack: ContentPack) -> None:
    drug = pack.catalogue.drugs["amoxicillin-cap"]
    settled = settle_dose(Quantity(Decimal("0.5"), "g"), drug)
    assert settled.amount == Quantity(Decimal(500), "mg")
    assert settled.unit_changed
    assert not settle_dose(Quantity(Decimal(500), "mg"), drug).unit_changed


def test_tablets_count_by_their_strength(pack: ContentPack) -> None:
    settled = settle_dose(Quantity(Decimal(2), "{tablet}"), pack.catalogue.drugs["amoxicillin-cap"])
    assert settled.amount == Quantity(Decimal(500), "mg")
    assert settled.unit_changed


def test_a_unit_of_another_kind_has_no_amount(pack: ContentPack) -> None:
    assert settle_dose(Quantity(Decimal(2), "[iU]"), pack.catalogue.drugs["amoxicillin-cap"]).amount is None


@given(st.text(max_size=60))
def test_any_line_is_read_without_harm_and_spans_lie_inside(text: str) -> None:
    found = parse_entry(text, WORDS)
    spans = [*(word.span for word in found.words), *found.unread]
    assert all(0 <= span.begin < span.end <= len(text) for span in spans)
    assert found.drug_words in text


def test_every_route_the_words_may_mean_is_known_before_somebody_chooses(pack: ContentPack) -> None:
    words = entry_words(pack.catalogue)
    assert parse_entry("furosemide 20mg st ivp", words).routes == ("IVP",)
    assert set(parse_entry("furosemide 20mg st iv", words).routes) == {"IVGTT", "IVP", "IVPUMP"}
    assert parse_entry("furosemide 20mg st", words).routes == ()


@pytest.mark.parametrize("word", ["间隔6h", "jg6h", "最短间隔6小时", "min6h"])
def test_the_least_interval_of_an_as_needed_order_is_read(word: str) -> None:
    found = parse_entry(f"blf 500mg prn {word} po", WORDS)
    assert (found.frequency, found.min_interval_h) == ("PRN", 6)
    assert found.is_complete


@pytest.mark.parametrize("word", ["首日1", "首日1次", "sr1"])
def test_the_doses_of_the_first_day_are_read(word: str) -> None:
    found = parse_entry(f"mlpn 1g q8h ivgtt {word}", WORDS)
    assert found.first_day_count == 1
    assert found.is_complete


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("ns 500ml qd ivgtt 40滴/分", Quantity(Decimal(40), "[drp]/min")),
        ("ns 500ml qd ivgtt 40gtt/min", Quantity(Decimal(40), "[drp]/min")),
        ("ns 500ml qd ivgtt 60ml/h", Quantity(Decimal(60), "mL/h")),
        ("ns 60 ML/H 500 ml qd ivgtt", Quantity(Decimal(60), "mL/h")),
    ],
)
def test_how_fast_it_runs_is_no_dose(text: str, rate: Quantity) -> None:
    found = parse_entry(text, WORDS)
    assert (found.quantity, found.rate) == (Quantity(Decimal(500), "mL"), rate)
    assert found.is_complete


def test_a_drug_per_hour_stays_its_dose() -> None:
    found = parse_entry("xx 2mg/h 微泵 5ml/h", WORDS)
    assert found.quantity == Quantity(Decimal(2), "mg/h")
    assert found.rate == Quantity(Decimal(5), "mL/h")
    assert (found.frequency, found.route) == ("CONT", "IVPUMP")


def test_another_way_than_the_pump_is_kept_where_it_was_said() -> None:
    assert parse_entry("xx 2mg 微泵 cvc 5ml/h", WORDS).route == "CVC"


@pytest.mark.parametrize("mark", ["//", "// ", "嘱:", "嘱：", "说明: "])
def test_what_is_said_to_people_is_no_part_of_the_order(mark: str) -> None:
    found = parse_entry(f"mlpn 1g q8h ivgtt 加急 {mark}滴完后 2g 冲管 q12h", WORDS)
    assert found.remark == "滴完后 2g 冲管 q12h"
    assert (found.quantity, found.frequency, found.is_urgent) == (Quantity(Decimal(1), "g"), "Q8H", True)
    assert found.is_complete


def test_two_rates_are_reported_and_neither_is_taken_for_the_other() -> None:
    assert parse_entry("ns 500ml qd ivgtt 40滴/分 60ml/h", WORDS).repeated == (Part.RATE,)


@pytest.mark.parametrize(
    ("typed", "doses", "unread"),
    [
        ("heparin 12,500u ih", [("[iU]", "12500")], 0),
        ("heparin 1,250,000 iu", [("[iU]", "1250000")], 0),
        ("heparin 12500u", [("[iU]", "12500")], 0),
        ("heparin 1,250.5mg", [("mg", "1250.5")], 0),
    ],
)
def test_a_comma_between_thousands_parts_no_number(typed: str, doses: list[tuple[str, str]], unread: int) -> None:
    found = parse_entry(typed, WORDS)
    said = [word for word in found.words if word.part is Part.DOSE]
    assert [(word.codes[0], str(word.number)) for word in said] == doses
    assert len(found.unread) + len(found.repeated) == unread


@pytest.mark.parametrize("typed", ["heparin 12,50u", "heparin 0,250mg", "heparin 0.5,250mg", "heparin 1000,500mg"])
def test_a_comma_that_cuts_a_number_otherwise_goes_on_parting_words(typed: str) -> None:
    found = parse_entry(typed, WORDS)
    said = [word.number for word in found.words if word.part is Part.DOSE]
    assert len(said) + found.repeated.count(Part.DOSE) == 2, "two doses: asked, never one number"


@pytest.mark.parametrize("text", ["amxl 05g tid po", "amxl 00.5g tid po", "amxl .5g tid po"])
def test_a_point_that_was_perhaps_not_typed_is_no_dose(text: str) -> None:
    """0.5 g and 5 g are both meant by it."""
    found = parse_entry(text, WORDS)
    assert found.dose is None
    assert Part.DOSE in found.missing


def test_three_times_a_day_before_meals_is_one_frequency() -> None:
    for text in ("yds 10u tid ac ih", "yds 10u ac tid ih"):
        found = parse_entry(text, WORDS)
        assert (found.frequency, found.repeated) == ("TIDAC", ())


def test_twice_a_day_and_before_three_meals_is_asked() -> None:
    assert parse_entry("yds 10u bid ac ih", WORDS).repeated == (Part.FREQUENCY,)

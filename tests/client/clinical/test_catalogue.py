from decimal import Decimal

import pytest

from client.clinical.catalogue_tables import read_catalogue
from client.clinical.cells import rows
from client.clinical.pack import ContentPack
from client.clinical.units import Quantity, canonical, convert, shape
from client.errors import PackDamaged


def test_an_empty_cell_is_unknown(pack: ContentPack) -> None:
    drug = pack.catalogue.drugs["penicillin-g-inj"]
    assert drug.max_single is None
    assert drug.pregnancy_flag is None
    assert drug.max_daily is not None
    assert drug.max_daily.amount == Quantity(Decimal(24000000), "[iU]")


def test_numbers_are_decimals_and_lists_are_split(pack: ContentPack) -> None:
    drug = pack.catalogue.drugs["amoxicillin-cap"]
    assert drug.dose_low == Decimal(500)
    assert drug.allergy_classes == ("PENICILLIN", "AMINOPENICILLIN")
    assert drug.renal is not None
    assert drug.renal.threshold == Decimal(30)
    assert drug.paediatric is not None
    assert drug.paediatric.per == "day"


def test_every_order_set_line_refers_to_something(pack: ContentPack) -> None:
    items = [item for one in pack.catalogue.order_sets.values() for item in one.items]
    assert len(pack.catalogue.order_sets) == 27
    assert len(items) == 597
    assert sum(item.type == "drug" for item in items) == 103


@pytest.mark.parametrize(
    "content", [b"a,b\n1\n", b"a\n\xff\n", b"a,b\n1,2,3\n"], ids=["short row", "not utf-8", "long row"]
)
def test_a_broken_table_damages_the_pack(content: bytes) -> None:
    with pytest.raises(PackDamaged):
        list(rows(content, "x.csv"))


@pytest.mark.parametrize("text", ["abc", "NaN", "Infinity"])
def test_a_cell_that_is_no_number_is_never_read_as_one(text: str) -> None:
    row = next(rows(f"n\n{text}\n".encode(), "x.csv"))
    with pytest.raises(PackDamaged):
        row.number("n")


def test_a_drug_with_an_unknown_frequency_damages_the_pack(pack_files: dict[str, bytes]) -> None:
    broken = {**pack_files, "frequencies.csv": pack_files["frequencies.csv"].replace(b"\nTIDAC,", b"\nTIDXX,")}
    with pytest.raises(PackDamaged) as caught:
        read_catalogue(broken)
    assert caught.value.facts == ("drugs.csv", "reference", "TIDAC")


@pytest.mark.parametrize(
    ("value", "unit", "target", "expected"),
    [("1", "g", "mg", "1000"), ("0.5", "mg", "ug", "500"), ("2", "mcg", "ug", "2"), ("1", "L", "mL", "1000")],
)
def test_units_of_one_kind_convert(value: str, unit: str, target: str, expected: str) -> None:
    assert convert(Quantity(Decimal(value), unit), target) == Quantity(Decimal(expected), target)


@pytest.mark.parametrize(("unit", "target"), [("mg", "mL"), ("[iU]", "mg"), ("{patch}", "mg"), ("mmol", "g")])
def test_units_of_different_kinds_do_not_convert(unit: str, target: str) -> None:
    assert convert(Quantity(Decimal(1), unit), target) is None


def test_a_rate_is_taken_apart() -> None:
    found = shape("mcg/kg/min")
    assert found is not None
    assert (found.amount, found.is_per_kg, found.per_time) == ("ug", True, "min")
    assert shape("mg/m2") is None
    assert canonical("IU/kg") == "[iU]/kg"

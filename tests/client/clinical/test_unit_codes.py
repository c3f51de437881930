"""Mirrors client/clinical/unit_codes.py."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from client.clinical.unit_codes import Part, order_identity, part_code, read_part, read_unit_code, unit_code, unit_id
from client.errors import BugError
from client.fhir import names
from client.fhir.reading import order
from client.records import Code, Order, OrderKind, OrderStatus, OrderTerm

ENTRY = "0b7f1f6e-9d2a-5c1b-8a44-3f3f1a2b6c77"
AT_8 = datetime(2026, 11, 20, 8, 0, tzinfo=ZoneInfo("Asia/Shanghai"))
LINE = Order(
    key="MedicationRequest/77",
    kind=OrderKind.MEDICATION,
    term=OrderTerm.LONG,
    status=OrderStatus.ACTIVE,
    what=Code(text="x"),
)
idents = st.uuids().map(str) | st.integers(1, 99999).map(lambda number: f"MedicationRequest/{number}")
moments = st.integers(1_577_836_800, 2_208_988_800).map(lambda at: datetime.fromtimestamp(at, UTC))


def test_a_unit_keeps_its_name_when_central_has_settled_the_order() -> None:
    body = {"resourceType": "MedicationRequest", "identifier": [{"system": names.ENTRY, "value": ENTRY}]}
    here, there = order({**body, "id": ENTRY}), order({**body, "id": "4711"})
    assert here.key != there.key
    assert order_identity(here) == order_identity(there) == ENTRY


def test_an_order_of_another_software_is_named_by_central_and_a_group_by_its_leading_line() -> None:
    assert order_identity(LINE) == "MedicationRequest/77"
    assert order_identity(msgspec.structs.replace(LINE, group=ENTRY, entry="other", line=2)) == ENTRY


def test_the_same_moment_said_in_another_zone_is_the_same_unit() -> None:
    assert unit_id(ENTRY, AT_8) == unit_id(ENTRY, AT_8.astimezone(UTC))
    assert unit_id(ENTRY, AT_8) != unit_id(ENTRY, AT_8 + timedelta(days=1))
    assert unit_id(ENTRY, 1) not in {unit_id(ENTRY, AT_8), unit_id(ENTRY, 2)}


def test_the_name_of_a_unit_never_changes_from_one_version_to_the_next() -> None:
    """Labels already printed must be read by a later version."""
    assert str(unit_id(ENTRY, AT_8)) == "3b4bd588-7131-5f95-99c0-9e735cefa716"
    assert unit_code(unit_id(ENTRY, AT_8)) == "WLU7D5XB23H67WNE"


@pytest.mark.parametrize("slot", [AT_8.replace(tzinfo=None), 0])
def test_a_time_without_a_zone_and_no_ordinal_name_nothing(slot: datetime | int) -> None:
    with pytest.raises(BugError):
        unit_id(ENTRY, slot)


@given(ident=idents, slot=moments | st.integers(1, 500))
def test_what_is_printed_is_read_again_however_it_is_typed(ident: str, slot: datetime | int) -> None:
    code = unit_code(unit_id(ident, slot))
    assert len(code) == 16
    typed = f" {code[:3].lower()}-{code[3:9].lower()} {code[9:]}\r\n"
    assert read_unit_code(code) == read_unit_code(typed) == code


@given(ident=idents, slot=moments, place=st.integers(3, 15), sign=st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_one_wrong_sign_is_found(ident: str, slot: datetime, place: int, sign: str) -> None:
    code = unit_code(unit_id(ident, slot))
    wrong = code[:place] + sign + code[place + 1 :]
    assert read_unit_code(wrong) == (code if sign == code[place] else None)


@given(ident=idents, slot=moments, length=st.integers(0, 15))
def test_half_a_code_is_no_code(ident: str, slot: datetime, length: int) -> None:
    code = unit_code(unit_id(ident, slot))
    assert read_unit_code(code[:length]) is None
    assert read_unit_code(code[length:] if length else "") is None


@pytest.mark.parametrize("text", ["", "WLU", "6901234567892", "E-N3-N3D01-261120-0001-K", "WLU" + "é" * 13])
def test_what_is_no_code_of_ours_is_not_read(text: str) -> None:
    assert read_unit_code(text) is None


@given(ident=idents, slot=moments, of=st.integers(2, 12))
def test_a_label_of_one_line_says_which_of_how_many_it_is_and_names_the_same_unit(
    ident: str, slot: datetime, of: int
) -> None:
    code = unit_code(unit_id(ident, slot))
    assert read_part(code) == Part(code)
    for place in range(1, of + 1):
        text = part_code(code, place, of)
        assert read_part(text) == read_part(f" {text.lower()} ") == Part(code, place, of)
        assert read_unit_code(text) is None, "one label of several is not read as the whole"


@pytest.mark.parametrize("tail", ["-0/3", "-4/3", "-1/1", "-2/", "-2", "/3", "-x/3"])
def test_half_a_place_or_one_that_cannot_be_is_no_label(tail: str) -> None:
    code = unit_code(unit_id("order", datetime(2026, 11, 20, 4, tzinfo=UTC)))
    assert read_part(code + tail) is None

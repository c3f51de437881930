import msgspec
import pytest

from client import records
from client.records import Order, OrderKind, OrderStatus, OrderTerm, Patient, Sex

KINDS = [
    each
    for name in records.__all__
    if isinstance(each := getattr(records, name), type) and issubclass(each, msgspec.Struct)
]


@pytest.mark.parametrize("kind", KINDS)
def test_every_record_is_frozen_and_named_by_keyword(kind: type[msgspec.Struct]) -> None:
    assert kind.__struct_config__.frozen
    with pytest.raises(TypeError):
        kind("positional")


def test_unknown_is_none_and_never_no() -> None:
    patient = Patient(key="Patient/1", name="")
    assert (patient.sex, patient.birth_date, patient.hospital_number) == (Sex.UNKNOWN, None, None)
    order = Order(
        key="k", kind=OrderKind.OTHER, term=OrderTerm.UNKNOWN, status=OrderStatus.UNKNOWN, what=records.Code(text="")
    )
    assert (order.dose, order.starts_at, order.ends_at, order.group) == (None, None, None, None)


def test_records_of_equal_content_are_equal_and_can_be_kept_in_a_set() -> None:
    assert len({Patient(key="Patient/1", name="a"), Patient(key="Patient/1", name="a")}) == 1

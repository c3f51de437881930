from decimal import Decimal

import msgspec

from client.records import Amount, Code, Person, Role


def test_a_code_is_found_by_system_among_all_of_its_codings() -> None:
    found = Code(text="penicillin", system="a", code="1", others=(("b", "2"), ("b", "3")))
    assert [found.code_in(system) for system in "abc"] == ["1", "2", None]
    assert Code(text="words only").code_in("a") is None


def test_amounts_keep_their_digits_when_stored() -> None:
    amount = Amount(value=Decimal("2.50"), unit="mg", code="mg")
    again = msgspec.json.decode(msgspec.json.encode(amount), type=Amount)
    assert (again, str(again.value)) == (amount, "2.50")


def test_a_person_is_stored_with_the_role() -> None:
    person = Person(reference="Practitioner/1", name="李护士", role=Role.HEAD_NURSE)
    assert msgspec.json.decode(msgspec.json.encode(person), type=Person) == person

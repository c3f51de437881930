from client.fhir import reading
from client.records import Contact


def contacts(*said: object) -> tuple[Contact, ...]:
    return reading.patient({"resourceType": "Patient", "id": "1", "contact": list(said)}).contacts


def test_whom_to_call_is_read_with_relation_and_telephone() -> None:
    said = {
        "relationship": [{"text": "儿子"}],
        "name": {"text": "赵一鸣"},
        "telecom": [{"system": "email", "value": "a@example.org"}, {"system": "phone", "value": "555-0112"}],
    }
    assert contacts(said) == (Contact(name="赵一鸣", relation="儿子", phone="555-0112"),)


def test_who_is_no_contact_any_more_and_what_names_nobody_is_left_out() -> None:
    over = {"name": {"text": "李四"}, "period": {"end": "2020-01-01"}}
    assert contacts(over, {"relationship": [{"text": "儿子"}]}, "nonsense", {"name": 7, "telecom": "x"}) == ()

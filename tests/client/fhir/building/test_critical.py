from typing import Any

import pytest

from client.commands import Command, CriticalStep
from client.errors import InputRefused
from client.fhir import names, reading
from client.fhir.build import build
from client.fhir.reading.critical import told
from client.fhir.text import decode, encode
from tests.client.fhir.samples import MMOL, NURSE, SETTING, handle, in_emergency, report_critical, resource_list, tell


def rows(command: Command) -> list[dict[str, Any]]:
    return resource_list(build(command, SETTING).bundle)


def read_again(resource: dict[str, Any]) -> Any:
    return told(decode(encode({**resource, "id": "1"})))


def test_a_read_back_says_who_called_what_was_said_again_and_by_what_the_patient_was_named() -> None:
    communication, provenance = rows(tell())
    assert provenance["resourceType"] == "Provenance"
    assert (communication["status"], communication["priority"]) == ("completed", "stat")
    assert communication["sender"] == {"display": "张检验"}
    assert communication["recipient"][0]["reference"] == NURSE.reference
    found = read_again(communication)
    assert (found.step, found.about, found.by, found.caller) == ("read-back", "Observation/o1", "李护士", "张检验")
    assert (found.read_back, found.identified_by) == ("6.8 mmol/L", ("name", "hospital-number"))
    assert found.department == SETTING.ward_key


@pytest.mark.parametrize(
    "wrong",
    [
        {"identified_by": ("name",)},
        {"identified_by": ("name", "name")},
        {"identified_by": ("name", "bed")},
        {"caller": " "},
        {"read_back": None},
    ],
)
def test_a_read_back_without_two_identifiers_a_caller_or_a_value_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(InputRefused):
        build(tell(**wrong), SETTING)


@pytest.mark.parametrize("step", [CriticalStep.MESSAGE, CriticalStep.FORWARDED])
def test_a_message_needs_its_words(step: CriticalStep) -> None:
    with pytest.raises(InputRefused):
        build(tell(step, text=" "), SETTING)


def test_that_nothing_is_done_needs_its_reason() -> None:
    with pytest.raises(InputRefused):
        build(handle(decision="none", orders=(), text=""), SETTING)
    with pytest.raises(InputRefused):
        build(handle(decision="perhaps"), SETTING)


def test_handling_names_the_orders_that_follow_from_it() -> None:
    found = read_again(rows(handle())[0])
    assert (found.step, found.decision, found.orders, found.text) == (
        "handled",
        "orders",
        ("MedicationRequest/m1",),
        "calcium",
    )


def test_a_value_by_telephone_is_a_preliminary_observation_with_its_caller_and_a_read_back() -> None:
    observation, communication, _ = rows(report_critical())
    assert (observation["status"], observation["valueQuantity"]["value"]) == ("preliminary", MMOL.value)
    assert reading.reported_by(observation) == "张检验"
    (result,) = reading.results(decode(encode({**observation, "id": "1"})))
    assert (result.flag, result.code.code) == ("HH", "2823-3")
    entry = observation["identifier"][0]["value"]
    assert communication["about"] == [{"reference": f"urn:uuid:{entry}"}]


def test_in_an_emergency_both_rows_carry_the_mark_and_the_number() -> None:
    for row in resource_list(build(report_critical(), in_emergency()).bundle)[:2]:
        assert {"system": names.ENTRY_MODE, "code": names.EMERGENCY_ENTRY} in row["meta"]["tag"]
        assert any(one["system"] == names.PROVISIONAL_NUMBER for one in row["identifier"])


@pytest.mark.parametrize("wrong", [{"flag": "H"}, {"amount": None}, {"caller": ""}, {"identified_by": ()}])
def test_a_half_report_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(InputRefused):
        build(report_critical(**wrong), SETTING)


@pytest.mark.parametrize(
    "odd",
    [
        {},
        {"reasonCode": "x"},
        {"reasonCode": [{"coding": [{"system": names.CRITICAL_STEP, "code": "seen"}]}]},
        {"status": "entered-in-error"},
        {"about": [{"reference": "#here"}], "extension": 7, "payload": {"contentString": 3}},
    ],
)
def test_what_is_no_step_or_is_broken_is_none_and_raises_nothing(odd: dict[str, Any]) -> None:
    whole = rows(tell(CriticalStep.SEEN))[0] if "status" in odd else {"resourceType": "Communication"}
    assert told({**whole, **odd}) is None

from dataclasses import replace

from client.fhir import names
from client.fhir.build import build
from client.fhir.text import decode
from tests.client.fhir.samples import COMMAND_ID, SETTING, in_emergency, sign, vitals


def test_it_names_author_station_command_and_both_times() -> None:
    built = build(vitals(t="36.5"), SETTING)
    found = decode(built.rows[-1].resource)
    assert found["target"] == [{"reference": f"urn:uuid:{built.rows[0].entry_id}"}]
    assert (found["occurredDateTime"], found["recorded"]) == ("2026-03-14T08:30:00+08:00", "2026-03-14T08:30:02+08:00")
    assert [(each["type"]["coding"][0]["code"], each["who"]["reference"]) for each in found["agent"]] == [
        ("author", "Practitioner/n1"),
        ("assembler", "Device/s1"),
    ]
    assert found["entity"] == [
        {"role": "source", "what": {"identifier": {"system": names.COMMAND_IDENTIFIER, "value": COMMAND_ID}}}
    ]
    assert found["activity"] == {"coding": [{"system": names.DATA_OPERATION, "code": "CREATE"}]}
    assert "identifier" not in found


def test_an_emergency_is_said_in_the_activity() -> None:
    assert decode(build(vitals(t="36.5"), in_emergency()).rows[-1].resource)["activity"]["text"] == "downtime entry"


def test_reasons_are_the_decision_and_what_was_not_checked() -> None:
    setting = replace(SETTING, decision_reason="Both were seen; mine is right")
    found = decode(build(sign(acknowledged_not_checked=True), setting).rows[-1].resource)
    assert found["reason"] == [
        {"text": "Both were seen; mine is right"},
        {"coding": [{"system": names.SAFETY_RULE, "code": names.NOT_CHECKED}]},
    ]
    assert "reason" not in decode(build(sign(), SETTING).rows[-1].resource)

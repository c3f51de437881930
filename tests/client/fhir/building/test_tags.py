from dataclasses import replace
from typing import Any

import pytest
from fhir.resources.R4B import get_fhir_model_class

from client.commands import AddTag, Command, CommentTeam, RemoveTag
from client.errors import BugError, InputRefused
from client.fhir import names
from client.fhir.build import BuildSetting, CurrentRow, build
from client.fhir.reading import tag
from client.records import Code
from tests.client.fhir.samples import ACT, DOCTOR, SETTING, in_emergency, resource_list

FLAG: dict[str, Any] = {
    "resourceType": "Flag",
    "id": "f1",
    "meta": {"versionId": "3"},
    "extension": [{"url": names.TAG_REASON, "valueString": "入院评估"}, {"url": "urn:foreign", "valueBoolean": True}],
    "identifier": [{"system": "urn:central", "value": "77"}],
    "status": "active",
    "category": [{"coding": [{"system": names.TAG_KIND, "code": "risk"}]}],
    "code": {"text": "跌倒 高"},
    "subject": {"reference": "Patient/p1"},
    "period": {"start": "2026-03-10T08:00:00+08:00"},
    "author": {"reference": "Practitioner/n9"},
}


def add(**more: Any) -> AddTag:
    given = {"name": Code(text="听力障碍"), "category": "care", "reason": "左耳助听器", **more}
    return AddTag(**ACT, author=DOCTOR, **given)


def remove(**more: Any) -> RemoveTag:
    return RemoveTag(**ACT, author=DOCTOR, **{"flag": "Flag/f1", "flag_version": "3", "reason": "已能自行行走", **more})


def comment(text: str = "家属晚上八点后来") -> CommentTeam:
    return CommentTeam(**ACT, author=DOCTOR, text=text)


def setting() -> BuildSetting:
    return replace(SETTING, current={"Flag/f1": CurrentRow(resource=FLAG, version="3")})


def rows(command: Command) -> list[dict[str, Any]]:
    return resource_list(build(command, setting()).bundle)


@pytest.mark.parametrize("command", [add(), remove(), comment()])
@pytest.mark.parametrize("is_emergency", [False, True])
def test_what_is_written_is_valid_for_an_independent_reader(command: Command, is_emergency: bool) -> None:
    built = build(command, in_emergency(setting()) if is_emergency else setting())
    get_fhir_model_class("Bundle").model_validate_json(built.bundle)
    for resource in resource_list(built.bundle):
        get_fhir_model_class(resource["resourceType"]).model_validate(resource)


def test_a_tag_reads_back_with_who_when_and_why() -> None:
    flag, provenance = rows(add())
    found = tag({**flag, "id": "f9"})
    assert found is not None
    assert (found.kind, found.name.text, found.by, found.reason) == ("care", "听力障碍", DOCTOR.name, "左耳助听器")
    assert found.since == ACT["occurred_at"]
    assert provenance["resourceType"] == "Provenance"


def test_a_tag_that_was_taken_off_stays_with_both_reasons_and_what_others_wrote() -> None:
    flag, _ = rows(remove())
    assert (flag["status"], flag["period"]["end"]) == ("inactive", "2026-03-14T08:30:00+08:00")
    assert {"url": names.TAG_REASON, "valueString": "入院评估 → 已能自行行走"} in flag["extension"]
    assert {"url": "urn:foreign", "valueBoolean": True} in flag["extension"]
    assert flag["identifier"] == FLAG["identifier"]
    assert tag(flag) is None


def test_a_comment_is_a_communication_that_says_it_is_not_the_record() -> None:
    made, _ = rows(comment())
    assert made["category"][0]["coding"][0]["code"] == names.TEAM_COMMENT
    assert made["payload"] == [{"contentString": "家属晚上八点后来"}]
    assert "recipient" not in made


@pytest.mark.parametrize(
    "command", [add(reason=" "), add(category="resuscitation"), remove(reason=""), comment("  "), comment("a\x00b")]
)
def test_what_says_nothing_is_refused(command: Command) -> None:
    with pytest.raises(InputRefused):
        rows(command)


def test_only_a_flag_is_taken_off() -> None:
    order = CurrentRow(resource={**FLAG, "resourceType": "ServiceRequest"}, version="3")
    with pytest.raises(BugError):
        build(remove(), replace(SETTING, current={"Flag/f1": order}))

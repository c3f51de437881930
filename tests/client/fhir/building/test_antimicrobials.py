"""The request form of an antibacterial as it is written with its order, and the review after three days."""

import pytest

from client.commands import AntimicrobialUse
from client.errors import InputRefused
from client.fhir import names
from client.fhir.build import build
from client.fhir.reading.orders import order
from client.fhir.text import decode
from client.records import AntimicrobialForm
from tests.client.fhir.samples import NOW, SETTING, draft, sign

USE = AntimicrobialUse(purpose="treatment", indication="HAP", site="lung", culture="sent", prior="none")


def rows(use: AntimicrobialUse, **more: object) -> list[dict[str, object]]:
    return [decode(row.resource) for row in build(sign(draft(antimicrobial=use, **more)), SETTING).rows]


def test_the_form_stands_with_the_order_field_by_field() -> None:
    request = rows(USE)[0]
    assert request["reasonCode"] == [{"text": "HAP"}]
    (form,) = [each for each in request["extension"] if each["url"] == names.ANTIMICROBIAL_USE]  # type: ignore[attr-defined]
    said = {each["url"]: each.get("valueCode") or each.get("valueString") for each in form["extension"]}
    assert said == {"purpose": "treatment", "site": "lung", "culture": "sent", "prior": "none"}


def test_a_field_nobody_filled_in_is_not_written() -> None:
    request = rows(AntimicrobialUse(purpose="prophylaxis"))[0]
    assert "reasonCode" not in request
    (form,) = [each for each in request["extension"] if each["url"] == names.ANTIMICROBIAL_USE]  # type: ignore[attr-defined]
    assert [each["url"] for each in form["extension"]] == ["purpose"]


def test_a_review_is_due_after_three_days_and_none_for_an_emergency_of_one() -> None:
    tasks = [one for one in rows(USE) if one["resourceType"] == "Task"]
    codes = [task["code"]["coding"][0]["code"] for task in tasks]  # type: ignore[index]
    assert codes == ["verify-order", "antimicrobial-review"]
    assert tasks[1]["restriction"] == {"period": {"end": "2026-03-17T08:30:00+08:00"}}
    assert NOW.isoformat() == "2026-03-14T08:30:00+08:00"
    hurried = rows(AntimicrobialUse(emergency_reason="shock"), days=1)
    assert [one["resourceType"] for one in hurried].count("Task") == 1


def test_an_emergency_ends_by_itself_after_a_day() -> None:
    request = rows(AntimicrobialUse(emergency_reason="shock"), days=1)[0]
    bounds = request["dosageInstruction"][0]["timing"]["repeat"]["boundsPeriod"]  # type: ignore[index]
    assert bounds == {"start": "2026-03-14T08:30:00+08:00", "end": "2026-03-15T08:30:00+08:00"}


def test_another_purpose_cannot_be_meant() -> None:
    with pytest.raises(InputRefused):
        rows(AntimicrobialUse(purpose="habit"))


def test_the_form_is_read_back_as_it_was_filled_in_without_the_emergency() -> None:
    filled = {"purpose": "treatment", "indication": "HAP", "site": "lung", "culture": "sent", "prior": "none"}
    assert order(rows(USE)[0]).form == AntimicrobialForm(**filled)
    assert order(rows(AntimicrobialUse(indication="HAP"))[0]).form == AntimicrobialForm(indication="HAP")
    assert order(rows(AntimicrobialUse(emergency_reason="shock"), days=1)[0]).form is None

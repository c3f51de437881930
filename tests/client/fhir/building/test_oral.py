"""Orders given by word of mouth, as FHIR: in the doctor's name, by the nurse's hand, with a request for his signature."""

from datetime import timedelta
from typing import Any

import pytest

from client.errors import InputRefused
from client.fhir import names, reading
from client.fhir.build import build
from client.fhir.text import decode
from client.records import OrderKind, OrderTerm, Person, Role
from tests.client.fhir.samples import DOCTOR, NOW, NURSE, SETTING, at_once, draft, oral, plain_draft


def built(command: Any) -> list[dict[str, Any]]:
    return [decode(row.resource) for row in build(command, SETTING).rows]


def test_an_oral_order_is_the_doctors_and_says_who_wrote_it_down() -> None:
    row = built(oral())[0]
    found = reading.order({**row, "id": "x"})
    assert (found.author, found.recorded_by, found.is_oral) == (DOCTOR.name, NURSE.name, True)
    assert row["requester"]["reference"] == DOCTOR.reference
    assert row["recorder"]["reference"] == NURSE.reference


def test_the_doctor_is_asked_for_one_signature_per_group_with_a_time() -> None:
    rows = built(oral(at_once(group=1), at_once(group=1), plain_draft(OrderKind.LABORATORY, "2823-3", frequency="ST")))
    asked = [
        reading.countersign_task({**row, "id": str(at)})
        for at, row in enumerate(rows)
        if row["resourceType"] == "Task" and row["code"]["coding"][0]["code"] == names.COUNTERSIGN_ORDER
    ]
    assert [len(task.orders) for task in asked] == [2, 1]
    assert {task.owner for task in asked} == {DOCTOR.reference}
    assert all(task.is_open and task.due_at == NOW + timedelta(hours=6) for task in asked)
    checks = [row for row in rows if row["resourceType"] == "Task" and names.VERIFY_ORDER in str(row["code"])]
    assert len(checks) == 2, "a second nurse still checks it"


@pytest.mark.parametrize(
    ("changes", "facts"),
    [
        ({"is_read_back": False}, ("read-back", "missing")),
        ({"given_by": NURSE}, ("given-by", "not-a-doctor")),
        (
            {"given_by": Person(reference="Practitioner/x", name="x", role=Role.PHARMACIST)},
            ("given-by", "not-a-doctor"),
        ),
        ({"drafts": (draft(),)}, ("frequency", "not-at-once")),
        ({"drafts": (at_once(frequency="ONCE"),)}, ("frequency", "not-at-once")),
        ({"drafts": (at_once(term=OrderTerm.LONG),)}, ("frequency", "not-at-once")),
        ({"drafts": (at_once(), draft())}, ("frequency", "not-at-once")),
        ({"drafts": ()}, ("drafts", "empty")),
    ],
)
def test_only_what_is_to_be_done_at_once_and_was_read_back_is_written_down(
    changes: dict[str, Any], facts: tuple[str, ...]
) -> None:
    with pytest.raises(InputRefused) as refused:
        build(oral(**changes), SETTING)
    assert refused.value.facts == facts


def test_a_malformed_request_for_a_signature_is_read_as_far_as_it_goes() -> None:
    odd = {"resourceType": "Task", "id": "t", "status": 7, "restriction": [], "owner": "x", "basedOn": "y"}
    found = reading.countersign_task(odd)
    assert (found.orders, found.owner, found.due_at, found.status) == ((), None, None, "unknown")

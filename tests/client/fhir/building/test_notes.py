"""Notes written and read back: whole as typed, typed where a template says so, and never changed once signed."""

from dataclasses import replace
from typing import Any

import pytest

from client.commands import Command, FindingAnswer
from client.errors import InputRefused
from client.fhir import names
from client.fhir.build import build
from client.fhir.reading import dismissal, note, reply
from client.fhir.text import decode
from client.records.notes import FieldKind
from tests.client.fhir.sample_rows import NOTE_ROW
from tests.client.fhir.samples import (
    DOCTOR,
    FIELDS,
    NOW,
    WITH_ROWS,
    correct,
    cosign,
    dismiss,
    operation,
    resource_list,
    write,
)
from tests.client.fhir.samples import reply as reply_to


def rows(command: Command) -> list[dict[str, Any]]:
    return resource_list(build(command, WITH_ROWS).bundle)


def test_a_structured_note_comes_back_as_typed_and_with_its_fields() -> None:
    command = operation()
    read = note(rows(command)[0])
    assert read.text == command.text
    (section,) = read.sections
    assert (section.id, section.title, section.sources) == ("operation", "手术", ("Observation/o1",))
    assert section.fields == FIELDS
    assert read.kind.code_in(names.DOCUMENT_TYPE) == "operation"
    assert read.sources == ("Observation/o1",)


def test_a_part_of_a_panel_is_quoted_as_its_row() -> None:
    found = rows(write(sources=("Observation/o1#8480-6", "Observation/o1#8462-4")))[0]
    assert found["section"][0]["entry"] == [{"reference": "Observation/o1"}]


def test_a_correction_is_a_new_note_and_the_old_one_keeps_every_word() -> None:
    new, old, _ = rows(correct())
    assert (new["status"], new["relatesTo"]) == (
        "amended",
        [{"code": "replaces", "targetReference": {"reference": "Composition/c1"}}],
    )
    assert {name: value for name, value in old.items() if name not in {"extension", "meta"}} == {
        name: value for name, value in NOTE_ROW.items() if name != "meta"
    }
    read, before = note(new), note(old)
    assert (read.replaces, read.reason) == ("Composition/c1", "侧别笔误")
    assert before.superseded_by is not None
    assert before.superseded_by.endswith(build(correct(), WITH_ROWS).rows[0].entry_id)


def test_the_old_note_is_marked_only_on_the_version_that_was_seen() -> None:
    change = build(correct(), WITH_ROWS).rows[1]
    assert (change.key, change.base_version) == ("Composition/c1", "3")


def test_a_correction_says_why() -> None:
    with pytest.raises(InputRefused):
        rows(correct(reason=" "))


def test_a_senior_signs_under_a_note_and_changes_nothing_else() -> None:
    (signed, _) = rows(cosign())
    assert signed["section"] == NOTE_ROW["section"]
    read = note(signed)
    assert (read.cosigned_by, read.cosigned_at) == (("顾主任",), NOW)


def test_nobody_co_signs_his_own_note_or_one_twice() -> None:
    with pytest.raises(InputRefused):
        rows(cosign(author=DOCTOR))
    (signed, _) = rows(cosign())
    current = WITH_ROWS.current["Composition/c1"]
    again = replace(WITH_ROWS, current={"Composition/c1": replace(current, resource=signed)})
    with pytest.raises(InputRefused):
        build(cosign(), again)


def test_an_answer_given_before_signing_stands_in_the_same_bundle_as_the_note() -> None:
    answer = FindingAnswer(rule="C01", finding="左右矛盾", answer="appeal", reason="双侧病变")
    built = build(operation(answers=(answer,)), WITH_ROWS)
    written = decode(built.rows[1].resource)
    read = reply(written)
    assert read is not None
    assert (read.rule, read.answer, read.reason, read.by) == ("C01", "appeal", "双侧病变", "王医生")
    assert written["about"] == [{"reference": f"urn:uuid:{built.rows[0].entry_id}"}]


@pytest.mark.parametrize(("answer", "reason"), [("appeal", " "), ("never-mind", "x"), ("", "")])
def test_an_appeal_without_a_reason_and_an_unknown_answer_are_refused(answer: str, reason: str) -> None:
    with pytest.raises(InputRefused):
        rows(reply_to(answer=FindingAnswer(rule="C01", finding="x", answer=answer, reason=reason)))


def test_a_dismissed_deadline_says_which_one_until_when_and_why() -> None:
    read = dismissal(rows(dismiss())[0])
    assert read is not None
    assert (read.rule, read.document, read.due_at, read.reason) == ("T05", "主任医师首次查房记录", NOW, "今日出院")
    with pytest.raises(InputRefused):
        rows(dismiss(reason=" "))


def test_another_task_and_another_message_are_neither() -> None:
    assert dismissal({"resourceType": "Task", "status": "cancelled", "code": {"text": "x"}}) is None
    assert (
        reply({"resourceType": "Communication", "status": "completed", "about": [{"reference": "Composition/1"}]})
        is None
    )


@pytest.mark.parametrize(
    "broken",
    [
        {
            "section": [
                {"code": {"coding": [{"system": names.NOTE_SECTION, "code": "x"}]}, "section": "odd", "entry": 7}
            ]
        },
        {
            "section": [
                {
                    "code": {"coding": [{"system": names.NOTE_SECTION, "code": "x"}]},
                    "section": [
                        {
                            "code": {"coding": [{"system": names.NOTE_FIELD, "code": "y"}]},
                            "extension": [{"url": names.FIELD_VALUE, "valueQuantity": {"value": "many"}}],
                        }
                    ],
                }
            ]
        },
        {"relatesTo": {"code": "replaces"}, "attester": "x", "extension": [{"url": names.SUPERSEDED_BY}]},
    ],
)
def test_a_broken_foreign_note_is_read_without_its_broken_parts(broken: dict[str, Any]) -> None:
    read = note({"resourceType": "Composition", "id": "1", "title": "T", **broken})
    assert read.title == "T"
    assert all(field.kind is FieldKind.TEXT for section in read.sections for field in section.fields)

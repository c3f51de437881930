"""Forms as Questionnaires before an independent validator, and what a station wrote read back whole."""

from collections.abc import Callable

import pytest
from fhir.resources.R4B import get_fhir_model_class

from client.clinical.assessments import Form
from client.commands import RecordAssessment
from client.errors import InputRefused
from client.fhir import names
from client.fhir.build import build
from client.fhir.questionnaires import questionnaire
from client.fhir.reading.assessments import assessment, belongs_to, reassess_task, warning_task
from client.fhir.text import decode, encode
from tests.client.fhir.assessment_samples import ASSESSMENTS, assess
from tests.client.fhir.samples import WITH_ROWS
from tests.support.builders import pack

FORMS = tuple(pack().assessments.forms.values())
RECORDED = {name: make for name, make in ASSESSMENTS.items() if isinstance(make(), RecordAssessment)}


@pytest.mark.parametrize("form", [one for one in FORMS if one.items], ids=[one.id for one in FORMS if one.items])
def test_every_form_of_the_pack_is_a_valid_questionnaire_under_its_canonical_address(form: Form) -> None:
    raw = encode(questionnaire(form, pack().version))
    get_fhir_model_class("Questionnaire").model_validate_json(raw)
    assert decode(raw)["url"] == f"{names.QUESTIONNAIRE}/{form.id}"
    assert [item["linkId"] for item in decode(raw)["item"]] == [item.id for item in form.items]


def test_a_protected_form_without_items_is_not_published() -> None:
    with pytest.raises(InputRefused):
        questionnaire(pack().assessments.forms["PFDI20"], "1")


@pytest.mark.parametrize("make", RECORDED.values(), ids=RECORDED.keys())
def test_what_was_recorded_reads_back_as_it_was_said(make: Callable[[], RecordAssessment]) -> None:
    command = make()
    rows = [decode(row.resource) for row in build(command, WITH_ROWS).rows]
    one = assessment(rows[0])
    assert (one.form, one.title, one.scale, one.outcome) == (
        command.form,
        command.title,
        command.scale,
        command.outcome,
    )
    said = [(each.item, each.text, each.code, each.amount, each.points, each.source_at) for each in one.answers]
    assert said == [
        (each.item, each.text, each.code, each.amount, each.points, each.source_at) for each in command.answers
    ]
    assert one.is_valid


def test_every_row_of_an_assessment_knows_which_one_it_is_of() -> None:
    rows = build(assess(ends=()), WITH_ROWS).rows
    made = [decode(row.resource) for row in rows if not row.is_provenance]
    urn = f"urn:uuid:{rows[0].entry_id}"
    for row in made[1:]:
        text = encode(row).decode().replace(urn, "QuestionnaireResponse/1")
        assert belongs_to(decode(text.encode())) == "QuestionnaireResponse/1", row["resourceType"]


def test_the_two_tasks_are_told_apart_and_say_when() -> None:
    tasks = [decode(row.resource) for row in build(assess(), WITH_ROWS).rows if row.resource_type == "Task"]
    again = [asked for task in tasks if (asked := reassess_task(task))]
    warned = [one for task in tasks if (one := warning_task(task))]
    assert [(one.form, one.due_at) for one in again if one.due_at] == [("NEWS2", assess().outcome.due_at)]
    call = assess().call
    assert call is not None
    assert [(one.whom, one.is_stat, one.until, one.owner) for one in warned] == [
        (call.whom, True, call.until, call.owner)
    ]

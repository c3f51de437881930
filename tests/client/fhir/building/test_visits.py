"""Steps of the queue, the end of a visit, certificates and prescription forms as FHIR; what cannot be meant is refused."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from client.commands import Ended, StepVisit
from client.errors import InputRefused
from client.fhir import names, reading
from client.fhir.build import CurrentRow, build
from client.records import Disposition, FollowUp, VisitState, VisitStep
from tests.client.fhir.samples import NOW, WITH_ROWS, entries, sign
from tests.client.fhir.visit_samples import certificate, finish, outpatient, prescribed, step


def rows(command: Any) -> list[dict[str, Any]]:
    return [entry["resource"] for entry in entries(build(command, WITH_ROWS).bundle)]


def visit(command: StepVisit) -> dict[str, Any]:
    return next(row for row in rows(command) if row["resourceType"] == "Encounter")


@pytest.mark.parametrize(
    ("what", "status", "state"),
    [
        (VisitStep.CALL, "arrived", VisitState.CALLED),
        (VisitStep.SKIP, "arrived", VisitState.SKIPPED),
        (VisitStep.REQUEUE, "arrived", VisitState.WAITING),
        (VisitStep.BEGIN, "in-progress", VisitState.WITH_DOCTOR),
        (VisitStep.HOLD, "onleave", VisitState.HELD),
    ],
)
def test_each_step_reads_as_the_state_it_makes(what: VisitStep, status: str, state: VisitState) -> None:
    made = visit(step(what))
    read = reading.visit(made)
    assert read is not None
    assert (made["status"], read.state, read.last and read.last.step) == (status, state, what)


def test_a_step_keeps_what_the_visit_said_before_and_where_its_status_went() -> None:
    made = visit(step(VisitStep.BEGIN))
    assert made["appointment"] == [{"reference": "Appointment/ap1"}]
    assert made["statusHistory"][-1]["status"] == "arrived"


def test_an_admission_is_a_request_of_its_category_and_the_end_stands_in_the_visit() -> None:
    made = rows(finish(Disposition.ADMISSION, target="呼吸内科"))
    asked = next(row for row in made if row["resourceType"] == "ServiceRequest")
    codes = {one["coding"][0]["code"] for one in asked["category"]}
    assert codes == {"admission", names.ADMISSION_PROCEDURE, "temporary"}
    assert asked["code"]["text"] == "住院", "in the language of the record"
    read = reading.visit(next(row for row in made if row["resourceType"] == "Encounter"))
    assert read is not None
    assert (read.disposition, read.state) == ("admission", VisitState.DONE)


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: finish(Disposition.ADMISSION),
        lambda: finish(Disposition.REFERRAL, target="  "),
        lambda: finish(follow_up=FollowUp(on=NOW.date())),
        lambda: step(VisitStep.FINISH),
        lambda: step(VisitStep.CALL, ended=Ended(how=Disposition.HOME)),
        lambda: certificate("sick-leave"),
        lambda: certificate("sick-leave", days=0, since=NOW.date()),
        lambda: certificate("birth"),
        lambda: certificate(text="  "),
        lambda: sign(prescribed(kind="blue"), is_outpatient=True),
    ],
)
def test_what_cannot_be_meant_is_refused(wrong: Any) -> None:
    with pytest.raises(InputRefused):
        build(wrong(), WITH_ROWS)


def test_a_visit_that_is_over_takes_no_step() -> None:
    over = {**dict(WITH_ROWS.current["Encounter/e1"].resource), "status": "finished"}
    setting = replace(WITH_ROWS, current={**WITH_ROWS.current, "Encounter/e1": CurrentRow(resource=over, version="2")})
    with pytest.raises(InputRefused):
        build(step(VisitStep.CALL), setting)


def test_lines_of_one_form_share_its_number_and_an_infusion_keeps_its_own_group() -> None:
    drugs = [row for row in rows(outpatient()) if row["resourceType"] == "MedicationRequest"]
    read = [reading.order(row).prescription for row in drugs]
    assert [one.kind for one in read if one] == ["ordinary", "narcotic", "ordinary", "ordinary"]
    numbers = [one.number for one in read if one]
    assert numbers[2] == numbers[3]
    assert len(set(numbers)) == 3
    systems = [row["groupIdentifier"]["system"] for row in drugs]
    assert systems == [names.PRESCRIPTION, names.PRESCRIPTION, names.ORDER_GROUP, names.ORDER_GROUP]
    assert [(one.packs, one.reason, one.is_chronic_pain) for one in read if one][:2] == [
        (2, "", False),
        (None, "pain", True),
    ]


def test_an_outpatients_orders_wait_for_no_nurse() -> None:
    assert [row for row in rows(outpatient()) if row["resourceType"] == "Task"] == []


def test_a_follow_up_is_asked_for_and_not_booked() -> None:
    wanted = FollowUp(on=(NOW + timedelta(days=28)).date(), note="PFT")
    made = next(row for row in rows(finish(follow_up=wanted)) if row["resourceType"] == "Appointment")
    assert (made["status"], made["requestedPeriod"][0]["start"]) == ("proposed", wanted.on.isoformat())

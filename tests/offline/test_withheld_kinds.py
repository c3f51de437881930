"""Which labels restrict, and of which rows nothing is told to who has no right to the label: at a real hospital, read as screens do."""

from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.fhir import names, withholding
from client.records import Role
from offline.rights import SHIPPED
from offline.station import Station
from tests.offline.test_eyes import ACT, LEVEL, labelled, own
from tests.support.builders import DOCTOR, NURSE
from tests.support.whole import Hospital, Place, run

HL7 = "http://terminology.hl7.org/CodeSystem"
SENSITIVE = frozenset(
    {
        *("BH", "COGN", "DVD", "EMOTDIS", "ETH", "ETHUD", "GDIS", "HIV", "IDS", "MH", "MST", "OPIOIDUD"),
        *("PREGNANT", "PSY", "PSYTHPN", "SCA", "SDV", "SEX", "SICKLE", "SPI", "STD", "SUD", "TBOO", "VIO"),
    }
)
"""terminology.hl7.org/ValueSet/v3-ActInformationSensitivityPolicy 3.0.0, as it is expanded in hl7.fhir.uv.xver-r5.r4."""
OF_PERSONS = frozenset({"ADOL", "CEL", "DIA", "DRGIS", "EMP", "LOCIS", "SSP", "VIP"})
"""Of the other parts of v3-InformationSensitivityPolicy (OID 2.16.840.1.113883.1.11.20428): persons and identifiers."""
OWN = "https://hospital.example/CodeSystem/secret"
SECRET = "只有当事人知道的话"
WHO, WHEN = {"reference": "Patient/p1"}, "2026-11-20T08:00:00+08:00"


def labels(*codings: Any, kind: str = "Condition", **more: Any) -> frozenset[str]:
    return withholding.labels(kind, msgspec.json.encode({"meta": {"security": [*codings]}, **more}))


@pytest.mark.parametrize("role", [Role.NURSE, Role.HEAD_NURSE, Role.DOCTOR, Role.PHARMACIST, Role.IT])
def test_every_sensitivity_code_that_the_table_gives_to_nobody_is_withheld_from_everybody(role: Role) -> None:
    seen = {code for code in SENSITIVE | OF_PERSONS if not SHIPPED.hidden(labels({"system": ACT, "code": code}), role)}
    assert seen == {code for code, roles in SHIPPED.see.items() if role in roles and code != "R"}
    assert {"VIO", "MST", "EMOTDIS", "COGN", "SCA", "DRGIS", "DIA"}.isdisjoint(seen)


@pytest.mark.parametrize(
    "coding",
    [
        {"system": OWN, "code": "VIP-1"},
        {"system": OWN, "code": "R"},
        {"system": OWN, "code": "N"},
        {"system": ACT, "code": "CODE-OF-NEXT-YEAR"},
        {"code": "HIV"},
        {"display": "机密"},
        {"system": LEVEL, "code": 7},
        "R",
    ],
)
def test_a_label_that_nobody_names_is_withheld_from_every_role(coding: Any) -> None:
    assert all(SHIPPED.hidden(labels(coding), role) for role in Role)


@pytest.mark.parametrize(
    "coding",
    [
        *({"system": LEVEL, "code": code} for code in "NLMU"),
        {"system": "urn:oid:2.16.840.1.113883.5.25", "code": "N"},
        {"system": f"{HL7}/v3-ObservationValue", "code": "SUBSETTED"},
        {"system": f"{HL7}/v3-ActReason", "code": "HTEST"},
    ],
)
def test_what_restricts_nothing_hides_nothing(coding: Any) -> None:
    assert labels(coding) == frozenset()


def test_an_older_name_of_the_code_system_is_the_same_label() -> None:
    assert labels({"system": "http://hl7.org/fhir/v3/ActCode", "code": "HIV"}) == {"HIV"}


BY = {"reference": "Practitioner/d1", "display": SECRET}


def rows() -> list[dict[str, Any]]:
    return [*entries(), *plans(), *cases()]


def one(kind: str, ident: str, status: str = "completed", **more: Any) -> dict[str, Any]:
    return {"resourceType": kind, "id": ident, "status": status, "subject": WHO, **more}


def entries() -> list[dict[str, Any]]:
    address = "https://hospital.example/Questionnaire/suicide-risk"
    answers = [{"linkId": "1", "text": SECRET, "answer": [{"valueString": SECRET}]}]
    comment = {"coding": [{"system": names.COMMENT, "code": names.TEAM_COMMENT}], "text": SECRET}
    said: dict[str, Any] = {"sent": WHEN, "payload": [{"contentString": SECRET}], "sender": BY}
    done: dict[str, Any] = {"performedDateTime": WHEN, "outcome": {"text": SECRET}}
    return [
        one("QuestionnaireResponse", "q1", questionnaire=address, authored=WHEN, author=BY, item=answers),
        one("Communication", "m1", category=[comment], **said),
        one("Communication", "m2", about=[{"reference": "Task/case1", "display": SECRET}], **said),
        one("Procedure", "o1", code={"text": SECRET}, **done),
    ]


def plans() -> list[dict[str, Any]]:
    pathway: dict[str, Any] = {
        "instantiatesCanonical": [f"{names.PLAN_DEFINITION}/alcohol|1"],
        "period": {"start": WHEN},
    }
    programme = {"coding": [{"system": names.PROGRAMME, "code": "x"}], "text": SECRET}
    item = {"detail": {"status": "scheduled", "description": SECRET, "code": {"text": SECRET}}}
    return [
        one("CarePlan", "g1", "active", intent="plan", title=SECRET, **pathway),
        one("CarePlan", "g2", "active", intent="plan", title=SECRET, category=[programme], activity=[item]),
    ]


def cases() -> list[dict[str, Any]]:
    account = {"url": names.EVENT_ACCOUNT, "extension": [{"url": "what", "valueString": SECRET}]}
    event = {"resourceType": "AdverseEvent", "id": "a1", "actuality": "actual", "subject": WHO, "date": WHEN}
    task = {"resourceType": "Task", "intent": "order", "status": "requested", "for": WHO, "authoredOn": WHEN}
    said = {"requester": BY, "description": SECRET, "reasonCode": {"text": SECRET}, "note": [{"text": SECRET}]}
    return [
        {**event, "event": {"text": SECRET}, "recorder": BY, "extension": [account]},
        {**task, **said, "id": "case1", "code": _kind(names.INFECTION_SUSPICION)},
        {
            **task,
            **said,
            "id": "case2",
            "code": _kind(names.ADVERSE_EVENT_REPORT),
            "focus": {"reference": "AdverseEvent/a1"},
        },
        {**task, **said, "id": "consult1", "code": _kind(names.CONSULT)},
    ]


def _kind(ident: str) -> dict[str, Any]:
    return {"coding": [{"system": names.TASK, "code": ident}]}


async def read(station: Station) -> dict[str, Any]:
    """Every page on which a row of these kinds stands."""
    view = await station.assessments("Patient/p1")
    return {
        "assessments": view.others,
        "comments": await station.team_comments("Patient/p1"),
        "course": [entry for entry in (await station.course("Patient/p1")).entries if entry.key == "Procedure/o1"],
        "pathway": (await station.pathway("Patient/p1")).plan,
        "suspicions": await station.suspicions(),
        "events": await station.event_reports(),
        "consults": (await station.consults(NURSE.reference)).rows,
    }


def test_labelled_assessments_comments_cases_procedures_and_plans_are_there_and_say_nothing(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put(*(labelled(row, "PSY") for row in rows()))
        place.pass_time(5.0)
        await place.duty("pull")
        open_to, hidden = await read(own(place, DOCTOR)), await read(own(place, NURSE))
        for page, found in open_to.items():
            assert SECRET in str(found), page
            assert hidden[page], f"{page}: withheld is never none"
            assert SECRET not in str(hidden[page]), page
            assert withholding.TEXT in str(hidden[page]), page
        assert [len(hidden[page]) for page in ("suspicions", "events", "comments")] == [1, 1, 1]
        counted = await own(place, NURSE).withheld("Patient/p1")
        assert {"Task": 3, "Communication": 2, "CarePlan": 2, "Procedure": 1}.items() <= counted.items()
        assert await own(place, DOCTOR).withheld("Patient/p1") == {}

    run(tmp_path, case)


def test_blood_skin_tests_and_steps_of_work_are_never_withheld() -> None:
    label = {"system": LEVEL, "code": "V"}
    step = {"coding": [{"system": names.SKIN_TEST_STEP, "code": names.SKIN_TEST_GIVEN}]}
    blood = {"url": names.TRANSFUSED_UNIT, "valueReference": {"reference": "#unit"}}
    assert labels(label, kind="Procedure") == {"V"}
    assert not labels(label, kind="Procedure", category=step)
    assert not labels(label, kind="Procedure", extension=[blood])
    assert not labels(label, kind="Task", code={"coding": [{"system": names.TASK, "code": names.UNIT_STEP_TASK}]})
    for kind in ("MedicationRequest", "ServiceRequest", "MedicationAdministration", "AllergyIntolerance"):
        assert not labels(label, kind=kind)


@pytest.mark.parametrize("row", rows(), ids=lambda row: str(row["id"]))
def test_no_word_of_a_withheld_row_is_left_in_it(row: dict[str, Any]) -> None:
    less = withholding.withheld(row["resourceType"], msgspec.json.encode(row))
    assert SECRET not in less.decode()

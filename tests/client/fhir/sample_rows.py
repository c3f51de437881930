"""Rows of a central as the commands of the samples change them."""

from decimal import Decimal
from typing import Any

from client.fhir import names

MEDICATION_ROW: dict[str, Any] = {
    "resourceType": "MedicationRequest",
    "id": "m1",
    "meta": {
        "versionId": "3",
        "lastUpdated": "2026-03-13T00:00:00Z",
        "tag": [{"system": "https://other.org", "code": "x"}],
    },
    "identifier": [{"system": names.ENTRY, "value": "m-entry"}],
    "status": "active",
    "intent": "order",
    "medicationCodeableConcept": {"text": "Amoxicillin"},
    "subject": {"reference": "Patient/p1"},
    "dosageInstruction": [
        {
            "timing": {
                "repeat": {
                    "boundsPeriod": {"start": "2026-03-12T08:00:00+08:00"},
                    "frequency": 3,
                    "period": 1,
                    "periodUnit": "d",
                }
            },
            "doseAndRate": [{"doseQuantity": {"value": Decimal("2.50"), "unit": "mg"}}],
        }
    ],
}
HELD_ROW: dict[str, Any] = {
    **MEDICATION_ROW,
    "id": "held",
    "status": "on-hold",
    "statusReason": {"coding": [{"system": names.HOLD_REASON, "code": names.HELD_FOR_SKIN_TEST}]},
    "supportingInformation": [{"reference": "ServiceRequest/s1"}],
}
SERVICE_ROW: dict[str, Any] = {
    "resourceType": "ServiceRequest",
    "id": "s1",
    "status": "active",
    "intent": "order",
    "code": {"text": "Level 1 nursing"},
    "subject": {"reference": "Patient/p1"},
    "occurrencePeriod": {"start": "2026-03-12T08:00:00+08:00"},
}
DIET_ROW: dict[str, Any] = {
    "resourceType": "NutritionOrder",
    "id": "n1",
    "status": "active",
    "intent": "order",
    "patient": {"reference": "Patient/p1"},
    "dateTime": "2026-03-12T08:00:00+08:00",
    "oralDiet": {
        "type": [{"text": "NPO"}],
        "schedule": [{"repeat": {"boundsPeriod": {"start": "2026-03-12T08:00:00+08:00"}}}],
    },
}
CONDITION_ROW: dict[str, Any] = {
    "resourceType": "Condition",
    "id": "c1",
    "identifier": [{"system": names.ENTRY, "value": "c-entry"}],
    "clinicalStatus": {"coding": [{"system": names.CONDITION_CLINICAL, "code": "active"}]},
    "verificationStatus": {"coding": [{"system": names.CONDITION_VERIFICATION, "code": "provisional"}]},
    "category": [{"coding": [{"system": names.CONDITION_CATEGORY, "code": "encounter-diagnosis"}]}],
    "severity": {"text": "severe"},
    "code": {"coding": [{"system": names.ICD10, "code": "J18.9"}], "text": "肺炎"},
    "subject": {"reference": "Patient/p1"},
    "note": [{"text": "from the emergency room"}],
}
TASK_ROW: dict[str, Any] = {
    "resourceType": "Task",
    "id": "t1",
    "status": "requested",
    "intent": "order",
    "code": {"coding": [{"system": names.TASK, "code": names.VERIFY_ORDER}]},
    "focus": {"reference": "MedicationRequest/m1"},
    "basedOn": [{"reference": "MedicationRequest/m1"}],
    "for": {"reference": "Patient/p1"},
}
NOTE_ROW: dict[str, Any] = {
    "resourceType": "Composition",
    "id": "c1",
    "meta": {"versionId": "3"},
    "status": "final",
    "type": {"text": "Progress note"},
    "subject": {"reference": "Patient/p1"},
    "date": "2026-03-13T08:00:00+08:00",
    "author": [{"reference": "Practitioner/d1", "display": "王医生"}],
    "title": "Day 2",
    "section": [
        {
            "title": "Day 2",
            "text": {"status": "additional", "div": '<div xmlns="http://www.w3.org/1999/xhtml"><p>right</p></div>'},
        }
    ],
}
VISIT_ROW: dict[str, Any] = {
    "resourceType": "Encounter",
    "id": "e1",
    "meta": {"versionId": "2"},
    "status": "arrived",
    "class": {"system": names.ACT_CODE, "code": "AMB"},
    "subject": {"reference": "Patient/p1"},
    "appointment": [{"reference": "Appointment/ap1"}],
    "period": {"start": "2026-03-14T08:00:00+08:00"},
}
_PHYSICAL = names.LOCATION_TYPE
STAY_ROW: dict[str, Any] = {
    "resourceType": "Encounter",
    "id": "stay",
    "meta": {"versionId": "3"},
    "identifier": [{"system": names.ADMISSION_NUMBER, "value": "2611-1"}],
    "status": "in-progress",
    "class": {"system": names.ACT_CODE, "code": "IMP"},
    "subject": {"reference": "Patient/p1"},
    "period": {"start": "2026-03-12T08:00:00+08:00"},
    "location": [
        {
            "location": {"reference": f"Location/{key}", "display": name},
            "status": "active",
            "physicalType": {"coding": [{"system": _PHYSICAL, "code": code}]},
            "period": {"start": "2026-03-12T08:00:00+08:00"},
        }
        for key, name, code in (("w1", "三病区", "wa"), ("b1", "01", "bd"))
    ],
}
OTHER_STAY_ROW: dict[str, Any] = {**STAY_ROW, "id": "e2", "subject": {"reference": "Patient/p2"}}
ANNOUNCED_ROW: dict[str, Any] = {
    **STAY_ROW,
    "id": "announced",
    "status": "planned",
    "location": [
        {name: value for name, value in one.items() if name != "period"} | {"status": status}
        for one, status in zip(STAY_ROW["location"], ("planned", "reserved"), strict=True)
    ],
}
BED_ROW: dict[str, Any] = {
    "resourceType": "Location",
    "id": "b9",
    "meta": {"versionId": "3"},
    "status": "active",
    "name": "09",
    "description": "终末消毒",
    "operationalStatus": {"system": names.BED_STATUS, "code": "H"},
    "physicalType": {"coding": [{"system": _PHYSICAL, "code": "bd"}]},
    "partOf": {"reference": "Location/w1"},
}
CERTIFICATE_ROW: dict[str, Any] = {
    "resourceType": "DocumentReference",
    "id": "d1",
    "meta": {"versionId": "1"},
    "masterIdentifier": {"system": names.CERTIFICATE_NUMBER, "value": "P-1"},
    "status": "current",
    "content": [{"attachment": {"contentType": "text/plain"}}],
}

INFUSION_ROW: dict[str, Any] = {
    "resourceType": "MedicationAdministration",
    "id": "a1",
    "meta": {"versionId": "3"},
    "status": "in-progress",
    "medicationCodeableConcept": {"text": "0.9% 氯化钠"},
    "subject": {"reference": "Patient/p1"},
    "effectivePeriod": {"start": "2026-03-14T07:30:00+08:00"},
    "request": {"reference": "MedicationRequest/m1"},
    "dosage": {"rateQuantity": {"value": Decimal(60), "unit": "mL/h", "code": "mL/h"}},
}
CONSULT_ROW: dict[str, Any] = {
    **TASK_ROW,
    "id": "consult",
    "code": {"coding": [{"system": names.TASK, "code": names.CONSULT}]},
    "focus": {"reference": "ServiceRequest/s1"},
    "requester": {"reference": "Practitioner/d9", "display": "顾主任"},
    "owner": {"reference": "Organization/cardiology", "display": "心血管内科"},
}
REVIEW_ROW: dict[str, Any] = {
    **TASK_ROW,
    "id": "review",
    "code": {"coding": [{"system": names.TASK, "code": names.REVIEW_CONSULT}]},
    "focus": {"reference": "Task/consult"},
}
HANDOVER_ROW: dict[str, Any] = {
    **TASK_ROW,
    "id": "handover",
    "code": {"coding": [{"system": names.TASK, "code": names.HANDOVER}]},
    "focus": {"reference": "Composition/c1"},
    "requester": {"reference": "Practitioner/d9", "display": "顾主任"},
}
PLAN_ROW: dict[str, Any] = {
    "resourceType": "CarePlan",
    "id": "plan",
    "instantiatesCanonical": [f"{names.PLAN_DEFINITION}/cap|1"],
    "status": "active",
    "intent": "plan",
    "title": "社区获得性肺炎",
    "subject": {"reference": "Patient/p1"},
    "period": {"start": "2026-03-12T08:00:00+08:00"},
}
_PATIENT: dict[str, Any] = {"reference": "Patient/p1"}
_RESPONSE: dict[str, Any] = {"reference": "QuestionnaireResponse/qr"}
_SCORE: dict[str, Any] = {"coding": [{"system": names.ASSESSMENT, "code": "NEWS2"}]}
ASSESSMENT_ROWS: tuple[dict[str, Any], ...] = (
    {
        "resourceType": "QuestionnaireResponse",
        "id": "qr",
        "questionnaire": f"{names.QUESTIONNAIRE}/NEWS2|1",
        "status": "completed",
        "subject": _PATIENT,
        "authored": "2026-03-14T06:00:00+08:00",
    },
    {
        "resourceType": "Observation",
        "id": "total",
        "status": "final",
        "code": _SCORE,
        "subject": _PATIENT,
        "derivedFrom": [_RESPONSE],
        "valueQuantity": {"value": Decimal(2)},
    },
    {
        "resourceType": "RiskAssessment",
        "id": "risk",
        "status": "final",
        "subject": _PATIENT,
        "basis": [_RESPONSE],
    },
    {
        "resourceType": "Flag",
        "id": "assessed",
        "status": "active",
        "code": {"text": "NEWS2"},
        "subject": _PATIENT,
        "period": {"start": "2026-03-14T06:00:00+08:00"},
    },
    {
        "resourceType": "Task",
        "id": "again",
        "status": "requested",
        "intent": "order",
        "code": {"coding": [{"system": names.TASK, "code": names.REASSESS}]},
        "focus": _RESPONSE,
        "for": _PATIENT,
    },
    {
        "resourceType": "Task",
        "id": "warning",
        "status": "requested",
        "intent": "order",
        "code": {"coding": [{"system": names.TASK, "code": names.ANSWER_WARNING}]},
        "for": _PATIENT,
    },
)
LABOUR_ROW: dict[str, Any] = {
    "resourceType": "Observation",
    "id": "labour",
    "status": "final",
    "code": {"coding": [{"system": names.LABOUR, "code": names.LABOUR_CHECK}]},
    "subject": {"reference": "Patient/p1"},
    "effectiveDateTime": "2026-03-12T08:00:00+08:00",
    "component": [
        {
            "code": {"coding": [{"system": names.LABOUR, "code": names.CERVIX}]},
            "valueQuantity": {"value": Decimal(14), "unit": "cm"},
        }
    ],
}
BLOOD_ROW: dict[str, Any] = {
    "resourceType": "Procedure",
    "id": "blood",
    "status": "in-progress",
    "contained": [{"resourceType": "BiologicallyDerivedProduct", "id": "unit"}],
    "extension": [{"url": names.TRANSFUSED_UNIT, "valueReference": {"reference": "#unit"}}],
    "code": {"text": "去白细胞悬浮红细胞"},
    "subject": {"reference": "Patient/p1"},
    "performedPeriod": {"start": "2026-03-14T08:00:00+08:00"},
}
SUSPICION_ROW: dict[str, Any] = {
    "resourceType": "Task",
    "id": "suspicion",
    "status": "requested",
    "intent": "order",
    "code": {"coding": [{"system": names.TASK, "code": names.INFECTION_SUSPICION}]},
    "description": "疑似导管相关血流感染",
    "for": {"reference": "Patient/p1"},
}
_JOINED_AT = [{"url": names.JOINED_AT, "valueDateTime": "2026-03-14T07:00:00+08:00"}]
PHONED_ROW: dict[str, Any] = {
    "resourceType": "Observation",
    "id": "phoned",
    "extension": [{"url": names.REPORTED_BY, "valueString": "检验科 王敏"}],
    "status": "preliminary",
    "code": {"text": "钾"},
    "subject": _PATIENT,
    "valueQuantity": {"value": Decimal("3.1"), "unit": "mmol/L"},
}
TEMPORARY_ROW: dict[str, Any] = {
    "resourceType": "Patient",
    "id": "temporary",
    "identifier": [
        {"use": "temp", "system": system, "value": "T-N3-N3D01-261120-0001-K"}
        for system in (names.TEMPORARY_NUMBER, names.WRISTBAND)
    ],
    "active": True,
    "name": [{"use": "temp", "text": "代号蓝虎"}],
    "gender": "male",
}
KNOWN_ROW: dict[str, Any] = {
    "resourceType": "Patient",
    "id": "known",
    "identifier": [{"system": names.HOSPITAL_NUMBER, "value": "B0000001"}],
    "name": [{"use": "official", "text": "赵秉衡"}],
    "birthDate": "1959-03-08",
}
JOINED_ROW: dict[str, Any] = {
    **TEMPORARY_ROW,
    "id": "joined",
    "identifier": [
        *TEMPORARY_ROW["identifier"],
        {"use": "secondary", "system": names.HOSPITAL_NUMBER, "value": "B0000001", "extension": _JOINED_AT},
    ],
    "name": [*TEMPORARY_ROW["name"], {"use": "official", "text": "赵秉衡", "extension": _JOINED_AT}],
    "birthDate": "1959-03-08",
    "_birthDate": {"extension": _JOINED_AT},
    "active": False,
    "link": [{"extension": _JOINED_AT, "other": {"reference": "Patient/replacing"}, "type": "replaced-by"}],
}
REPLACING_ROW: dict[str, Any] = {
    **KNOWN_ROW,
    "id": "replacing",
    "link": [
        {"other": {"reference": "Patient/elsewhere"}, "type": "seealso"},
        {"extension": _JOINED_AT, "other": {"reference": "Patient/joined"}, "type": "replaces"},
    ],
}
ROWS = {
    f"{row['resourceType']}/{row['id']}": row
    for row in (
        MEDICATION_ROW,
        HELD_ROW,
        SERVICE_ROW,
        DIET_ROW,
        TASK_ROW,
        CONDITION_ROW,
        NOTE_ROW,
        VISIT_ROW,
        CERTIFICATE_ROW,
        CONSULT_ROW,
        REVIEW_ROW,
        HANDOVER_ROW,
        PLAN_ROW,
        *ASSESSMENT_ROWS,
        LABOUR_ROW,
        BLOOD_ROW,
        SUSPICION_ROW,
        INFUSION_ROW,
        STAY_ROW,
        OTHER_STAY_ROW,
        ANNOUNCED_ROW,
        BED_ROW,
        PHONED_ROW,
        TEMPORARY_ROW,
        KNOWN_ROW,
        JOINED_ROW,
        REPLACING_ROW,
    )
}

"""Rows of blood for tests: an order, the reports of the group, a bag that was matched; invented, as everything here."""

import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from client.fhir import names
from client.fhir.build.blood import blood_product
from client.fhir.text import encode
from client.records import Amount
from client.records.transfusions import BloodGroup, BloodUnit
from tests.support.resources import NOW, stamp

ABO_CODES = {"O": "LA19708-9", "A": "LA19710-5", "B": "LA19709-7", "AB": "LA28449-9"}
RHD_CODES = {"pos": "LA6576-8", "neg": "LA6577-6"}
CELLS, PLATELETS, PLASMA = "BLOOD-RBC", "BLOOD-PLT", "BLOOD-FFP"


def blood_order(ident: str = "blood1", component: str = CELLS, n: int = 1) -> dict[str, Any]:
    return {
        "resourceType": "ServiceRequest",
        "id": ident,
        "status": "active",
        "intent": "order",
        "category": [{"coding": [{"system": names.ORDER_KIND, "code": "nursing"}]}],
        "code": {"coding": [{"system": names.NURSING_ORDER, "code": component}], "text": component},
        "subject": {"reference": f"Patient/p{n}"},
        "encounter": {"reference": f"Encounter/e{n}"},
        "authoredOn": stamp(NOW - timedelta(hours=2)),
        "requester": {"reference": "Practitioner/d1"},
    }


def group_reports(abo: str = "A", rhd: str = "pos", n: int = 1, tail: str = "") -> list[dict[str, Any]]:
    return [
        _report(f"abo{n}{tail}", names.ABO_GROUP, ABO_CODES[abo], n),
        _report(f"rhd{n}{tail}", names.RHD_TYPE, RHD_CODES[rhd], n),
    ]


def _report(ident: str, loinc: str, answer: str, n: int) -> dict[str, Any]:
    return {
        "resourceType": "Observation",
        "id": ident,
        "status": "final",
        "category": [{"coding": [{"system": names.OBSERVATION_CATEGORY, "code": "laboratory"}]}],
        "code": {"coding": [{"system": names.LOINC, "code": loinc}]},
        "subject": {"reference": f"Patient/p{n}"},
        "effectiveDateTime": stamp(NOW - timedelta(hours=5)),
        "valueCodeableConcept": {"coding": [{"system": names.LOINC, "code": answer}]},
    }


def bag(
    number: str = "W123426123456",
    *,
    component: str = CELLS,
    abo: str = "A",
    rhd: str = "pos",
    expires: datetime | None = NOW + timedelta(days=12),
) -> BloodUnit:
    return BloodUnit(
        number=number,
        component=component,
        name=component,
        category="cells",
        group=BloodGroup(abo=abo, rhd=rhd),
        expires_at=expires,
        volume=Amount(value=Decimal(200), unit="mL", code="mL"),
    )


def product(unit: BloodUnit) -> dict[str, Any]:
    """As plain JSON for the hospital's door."""
    made: dict[str, Any] = json.loads(encode(blood_product(unit)))
    return made


def matched(
    unit: BloodUnit,
    ident: str = "match1",
    *,
    n: int = 1,
    result: str | None = "compatible",
    order: str = "ServiceRequest/blood1",
) -> dict[str, Any]:
    said: Mapping[str, Any] = (
        {"valueCodeableConcept": {"coding": [{"system": names.CROSSMATCH, "code": result}]}} if result else {}
    )
    return {
        "resourceType": "Observation",
        "id": ident,
        "contained": [product(unit)],
        "basedOn": [{"reference": order}],
        "status": "final",
        "category": [{"coding": [{"system": names.OBSERVATION_CATEGORY, "code": "laboratory"}]}],
        "code": {"coding": [{"system": names.LOINC, "code": names.MAJOR_CROSSMATCH}]},
        "subject": {"reference": f"Patient/p{n}"},
        "focus": [{"reference": "#unit"}],
        "effectiveDateTime": stamp(NOW - timedelta(hours=1)),
        **said,
    }

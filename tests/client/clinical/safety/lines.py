"""Short ways to write order lines and patients in the safety tests."""

from dataclasses import replace
from decimal import Decimal

from client.clinical.pack import ContentPack
from client.clinical.safety.facts import KnownAllergy, OrderedDrug, PatientFacts, Severity
from client.clinical.safety.findings import CheckReport, Finding, Gap, Kind
from client.clinical.units import Quantity

ADULT = PatientFacts(
    allergies=(),
    age_years=Decimal(60),
    sex="male",
    weight_kg=Decimal(60),
    creatinine_clearance=Decimal(90),
)


def line(pack: ContentPack, drug_id: str, dose: str = "", **more: str) -> OrderedDrug:
    value, _, unit = dose.partition(" ")
    drug = pack.catalogue.drugs[drug_id]
    return OrderedDrug(
        key=more.get("key", drug_id),
        drug=drug,
        dose=Quantity(Decimal(value), unit) if value else None,
        route=more.get("route", drug.routes[0]),
        frequency=more.get("frequency", drug.default_frequency),
        group=more.get("group"),
        is_prn=more.get("prn") == "yes",
    )


def of_kind(report: CheckReport, kind: Kind) -> list[Finding]:
    return [finding for finding in report.findings if finding.kind is kind]


def gaps(report: CheckReport, kind: Kind) -> set[Gap]:
    return {one.gap for one in report.not_checked if one.kind is kind}


def allergic(text: str = "", **more: str | bool | Severity) -> PatientFacts:
    plain = KnownAllergy(key="a", text=text)
    return replace(ADULT, allergies=(replace(plain, **more),))  # type: ignore[arg-type]  # test shorthand

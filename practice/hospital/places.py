"""The sites, wards and beds of the fictitious hospital; knows no patient."""

from collections.abc import Iterator

from practice.hospital.words import HL7, Json, reference, sid, status_of

WARDS = {"N3": ("呼吸与危重症医学科 内三病区", 36), "N5": ("心血管内科 内五病区", 24)}
WARD_NAMES = {ward: name for ward, (name, _) in WARDS.items()} | {
    "N2": "妇产科 内二病区",
    "N7": "宾客病区",
    "N9": "大病区（压力测试）",
}
SITES = (
    ("yunting-site", "云汀市人民医院", "bu", None),
    ("OP", "呼吸内科门诊", "area", "yunting-site"),
    ("OP2", "心血管内科门诊", "area", "yunting-site"),
    ("HD", "血液净化中心", "area", "yunting-site"),
)
CLINICS = {"OP": "N3", "OP2": "N5"}
"""Which ward's department runs the clinic."""
_BED_STATUS = "http://terminology.hl7.org/CodeSystem/v2-0116"
CLEANING = {"N3-21": "终末消毒"}


def site_resources() -> Iterator[Json]:
    """The Organization and its sites."""
    yield {
        "resourceType": "Organization",
        "id": "yunting",
        "active": True,
        "type": [status_of("organization-type", "prov")],
        "name": "云汀市人民医院",
        "alias": ["Yunting Municipal People's Hospital (fictitious)"],
    }
    for key, name, kind, part_of in SITES:
        yield location(key, name, kind, part_of)


def place_resources(taken: set[str]) -> Iterator[Json]:
    """Organization, sites, wards and beds; `taken` are the bed keys somebody lies in."""
    yield from site_resources()
    for ward, (name, _) in WARDS.items():
        yield {
            "resourceType": "Organization",
            "id": f"dept-{ward}",
            "active": True,
            "type": [status_of("organization-type", "dept")],
            "name": name.partition(" ")[0],
            "partOf": reference("Organization", "yunting"),
        }
    for ward, (name, beds) in WARDS.items():
        yield location(ward, name, "wa", "yunting-site")
        for number in range(1, beds + 1):
            yield bed(ward, f"{number:02d}", taken)


def location(key: str, name: str, kind: str, part_of: str | None) -> Json:
    """A Location with its physical type: bu building, area, wa ward, bd bed."""
    found: Json = {
        "resourceType": "Location",
        "id": key,
        "identifier": [{"system": sid("ward" if kind == "wa" else "location"), "value": key}],
        "status": "active",
        "name": name,
        "mode": "instance",
        "physicalType": {"coding": [{"system": f"{HL7}/location-physical-type", "code": kind}]},
        "managingOrganization": reference("Organization", "yunting"),
    }
    department = key if kind == "wa" and key in WARDS else CLINICS.get(key)
    if department:
        found["managingOrganization"] = reference("Organization", f"dept-{department}")
    return found | {"partOf": reference("Location", part_of)} if part_of else found


def bed(ward: str, label: str, taken: set[str]) -> Json:
    key = f"{ward}-{label}"
    code = "O" if key in taken else "H" if key in CLEANING else "U"
    found = location(key, label, "bd", ward) | {"operationalStatus": {"system": _BED_STATUS, "code": code}}
    return found | {"description": CLEANING[key]} if key in CLEANING else found

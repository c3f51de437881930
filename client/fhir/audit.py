"""AuditEvent of one event of a station's journal, and the chain that lets central see a gap; refuses to know what an event means.

Every AuditEvent says in an entity's details the event's number in the journal, its hash, its place among those that were sent, and
a link: a hash over the link before it and what this row says. Whoever holds the rows of a station can walk them (`first_gap`)
without the journal.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from client.errors import CentralFaulty
from client.fhir import names, text
from client.fhir.build.elements import coded, coding, instant, kept

DCM = "http://dicom.nema.org/resources/ontology/DCM"
EVENT_TYPE = "http://terminology.hl7.org/CodeSystem/audit-event-type"
REST = "http://hl7.org/fhir/restful-interaction"
ENTITY_TYPE = "http://terminology.hl7.org/CodeSystem/audit-entity-type"
OBJECT_ROLE = "http://terminology.hl7.org/CodeSystem/object-role"
SOURCE_TYPE = "http://terminology.hl7.org/CodeSystem/security-source-type"
PURPOSE = "http://terminology.hl7.org/CodeSystem/v3-ActReason"
FIRST_LINK = "0" * 64
_DETAILS = ("chain", "place", "seq", "hash", "link")
_NAMES = {
    "110100": "Application Activity",
    "110101": "Audit Log Used",
    "110106": "Export",
    "110110": "Patient Record",
    "110112": "Query",
    "110113": "Security Alert",
    "110114": "User Authentication",
    "110122": "Login",
    "110123": "Logout",
    "110127": "Emergency Override Started",
    "110128": "Network Configuration",
    "110136": "Security Roles Changed",
    "110137": "User security Attributes Changed",
    "110150": "Application",
    "rest": "RESTful Operation",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """What an event is to an auditor. `kind`: a DICOM code or `rest`; `act`: our own word for it; `did`: C, R, U, D or E."""

    kind: str
    act: str
    did: str
    subtypes: tuple[tuple[str, str], ...] = ()
    """(system, code): `DCM` or `REST`."""
    outcome: str = "0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """One event as it is told to central. References are central's; `patients` that central does not know yet are left to `unknown`."""

    deed: Deed
    at: datetime
    seq: int
    hash: str
    person: str = ""
    person_name: str = ""
    role: str = ""
    patients: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    """Patients who have no row at central yet, by the key they have here."""
    command: str = ""
    reason: str = ""
    """A machine word; what a person typed stays at the station."""
    purpose: str = ""
    details: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Station:
    """Where the journal is kept."""

    reference: str
    code: str
    ward: str
    chain: str
    """The hash of the journal's first event: another journal of the same station has another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Where the rows of a chain do not follow each other: after which place, and what is wrong (missing, doubled, altered)."""

    after: int
    what: str


def audit_event(happened: Happened, station: Station, place: int, before: str) -> tuple[dict[str, Any], str]:
    """The resource and its link. `place`: the how many-th that this journal sends, from 1; `before`: the link of the one before."""
    deed = happened.deed
    row = kept(
        resourceType="AuditEvent",
        meta={
            "tag": [
                {"system": names.AUDIT_TAG, "code": happened.hash},
                {"system": names.AUDIT_CHAIN, "code": f"{station.code}.{station.chain[:16]}"},
            ]
        },
        type=coding(EVENT_TYPE if deed.kind == "rest" else DCM, deed.kind, _NAMES[deed.kind]),
        subtype=[
            *(coding(system, code, _NAMES.get(code, code)) for system, code in deed.subtypes),
            coding(names.AUDIT_ACT, deed.act),
        ],
        action=deed.did,
        recorded=instant(happened.at),
        outcome=deed.outcome,
        purposeOfEvent=_purposes(happened),
        agent=_agents(happened, station),
        source={
            "site": station.ward,
            "observer": _device(station),
            "type": [coding(SOURCE_TYPE, "1", "User Device")],
        },
        entity=_entities(happened),
    )
    link = _link(before, row, place, happened.seq, happened.hash)
    row.setdefault("entity", []).append(_entry(happened, station, place, link))
    return row, link


def _purposes(happened: Happened) -> list[dict[str, Any]]:
    coded_as = [coded(PURPOSE, happened.purpose)] if happened.purpose else []
    return [*coded_as, *([coded(names.AUDIT_REASON, happened.reason)] if happened.reason else [])]


def _agents(happened: Happened, station: Station) -> list[dict[str, Any]]:
    is_staff = happened.person.startswith("Practitioner/")
    person = kept(
        role=[coded(names.STAFF_ROLE, happened.role)] if happened.role else [],
        who={"reference": happened.person} if is_staff else None,
        altId=happened.person if happened.person and not is_staff else None,
        name=happened.person_name or None,
        requestor=True,
    )
    # a stand-in has no row at central: who he said he is stands beside
    device = {"type": coded(DCM, "110150", _NAMES["110150"]), "who": _device(station), "requestor": False}
    return [person, device] if happened.person or happened.person_name else [{**device, "requestor": True}]


def _device(station: Station) -> dict[str, Any]:
    return {
        "reference": station.reference,
        "identifier": {"system": names.STATION_NUMBER, "value": station.code},
    }


def _entities(happened: Happened) -> list[dict[str, Any]]:
    patient = {"type": coding(ENTITY_TYPE, "1", "Person"), "role": coding(OBJECT_ROLE, "1", "Patient")}
    known = [{"what": {"reference": one}, **patient} for one in happened.patients]
    # a person without a row at central yet is named by his key here: a reference to what is not there would be refused
    local = [{"what": {"identifier": {"system": names.ENTRY, "value": one}}, **patient} for one in happened.unknown]
    command = {
        "what": {"identifier": {"system": names.COMMAND_IDENTIFIER, "value": happened.command}},
        "type": coding(ENTITY_TYPE, "2", "System Object"),
        "role": coding(OBJECT_ROLE, "20", "Job"),
    }
    return [*known, *local, *([command] if happened.command else [])]


def _entry(happened: Happened, station: Station, place: int, link: str) -> dict[str, Any]:
    said = (("chain", station.chain), ("place", str(place)), ("seq", str(happened.seq)))
    whole = (*said, ("hash", happened.hash), ("link", link), *happened.details)
    return {
        "what": {"identifier": {"system": names.AUDIT_ENTRY, "value": happened.hash}},
        "type": coding(ENTITY_TYPE, "2", "System Object"),
        "role": coding(OBJECT_ROLE, "13", "Security Resource"),
        "detail": [{"type": name, "valueString": value} for name, value in whole if value],
    }


def _link(before: str, row: Mapping[str, Any], place: int, seq: int, entry_hash: str) -> str:
    """Over what a server keeps as it was written: who, what, when, how it ended; not over references it may word anew."""
    person: Mapping[str, Any] = next((one for one in row["agent"] if one.get("requestor")), {})
    parts = (
        *(before, str(place), str(seq), entry_hash, _moment(row["recorded"])),
        *(row["type"]["code"], *(one["code"] for one in row["subtype"]), row["action"], row["outcome"]),
        str(person.get("who", {}).get("reference", "")).rpartition("/")[2],
    )
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()


def _moment(recorded: str) -> str:
    return str(round(datetime.fromisoformat(recorded).timestamp() * 1000))


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """One AuditEvent as central holds it, as far as its chain goes."""

    chain: str
    place: int
    seq: int
    hash: str
    link: str
    row: Mapping[str, Any]


def held(raw: bytes) -> Held | None:
    """None for a row that is not of a journal, or that cannot be read."""
    try:
        row = text.decode(raw)
        detail = _details(row)
        found = {name: detail[name] for name in _DETAILS}
        return Held(
            chain=found["chain"],
            place=int(found["place"]),
            seq=int(found["seq"]),
            hash=found["hash"],
            link=found["link"],
            row=row,
        )
    except (CentralFaulty, KeyError, TypeError, ValueError):
        return None


def _details(row: Mapping[str, Any]) -> dict[str, str]:
    return {
        str(one["type"]): str(one["valueString"])
        for entity in row.get("entity", ())
        if entity.get("what", {}).get("identifier", {}).get("system") == names.AUDIT_ENTRY
        for one in entity.get("detail", ())
    }


def first_gap(rows: Iterable[Held]) -> Gap | None:
    """The first place where the rows of one journal do not follow; None where they are whole from the first to the last that is there."""
    link, place = FIRST_LINK, 0
    for one in sorted(rows, key=lambda each: each.place):
        if one.place == place:
            return Gap(after=place - 1, what="doubled")
        if one.place != place + 1:
            return Gap(after=place, what="missing")
        try:
            said = _link(link, one.row, one.place, one.seq, one.hash)
        except (KeyError, TypeError, ValueError):
            said = ""
        if said != one.link:
            return Gap(after=place, what="altered")
        link, place = one.link, one.place
    return None

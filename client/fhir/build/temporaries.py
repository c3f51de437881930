"""A temporary patient, written: registered with his stay, banded, what is said of who he is, joined with a known person and parted again.

Joining writes a link into both records and moves nothing: every row keeps the person it was written about, so that parting restores both.
Refuses to write what somebody only said among the names and numbers of the record.
"""

from typing import Any

from client.commands import ConfirmBand, JoinPatients, NoteIdentity, PartPatients, RegisterTemporary, Triage
from client.errors import BugError, InputRefused
from client.fhir.build.elements import coded, coding, extension, instant, kept, line, person, words
from client.fhir.build.sheet import Sheet
from client.fhir.names import (
    ACT_CODE,
    AGE_GROUP,
    ARRIVED_AT,
    BAND_INPUT,
    BAND_NUMBER,
    BAND_ON,
    BAND_WAY,
    CLAIMED,
    HOSPITAL_NUMBER,
    JOINED_AT,
    LOCATION_TYPE,
    MARKS,
    MATCH_SCORE,
    NAME_REPRESENTATION,
    TAG_KIND,
    TAG_REASON,
    TASK,
    TEMPORARY_NUMBER,
    TRIAGE_TAG,
    WRISTBAND,
)
from client.records import Sex

Json = dict[str, Any]
REPLACED_BY, REPLACES = "replaced-by", "replaces"
TRIAGE_WORDS = {
    Triage.RED: "检伤 红 · 第一优先 Triage red",
    Triage.YELLOW: "检伤 黄 · 第二优先 Triage yellow",
    Triage.GREEN: "检伤 绿 · 第三优先 Triage green",
    Triage.BLACK: "检伤 黑 Triage black",
}
"""The tag as it stands in the record, in both languages: it is read by whoever comes to help."""


def write_temporary(sheet: Sheet, command: RegisterTemporary) -> None:
    """A Patient under its alias and number, its stay on the ward, and the tag of triage where there is one."""
    if command.arrived_at > command.occurred_at:
        raise InputRefused("arrived", "ahead")
    key = sheet.create(_temporary(command))
    if key != command.patient:
        raise BugError("temporary-key")
    stay = sheet.create(_stay(sheet, command, key))
    if command.triage is not None:
        sheet.create(_triage(sheet, command, command.triage, stay))


def _temporary(command: RegisterTemporary) -> Json:
    number, alias = line(command.number, "number").strip(), line(command.alias, "alias").strip()
    latin = words(command.alias_latin, "alias").strip()
    spelled = {"use": "temp", "text": latin, "extension": [extension(NAME_REPRESENTATION, valueCode="ABC")]}
    marks = words(command.marks, "marks").strip()
    return kept(
        resourceType="Patient",
        extension=[
            extension(AGE_GROUP, valueCode=command.age_group.value),
            extension(ARRIVED_AT, valueDateTime=instant(command.arrived_at)),
            *([extension(MARKS, valueString=marks)] if marks else []),
        ],
        identifier=[{"use": "temp", "system": system, "value": number} for system in (TEMPORARY_NUMBER, WRISTBAND)],
        active=True,
        name=[{"use": "temp", "text": alias}, *([spelled] if latin else [])],
        gender=command.sex.value,
    )


def _stay(sheet: Sheet, command: RegisterTemporary, key: str) -> Json:
    at = instant(command.arrived_at)
    place = {"reference": command.ward, "display": line(command.ward_name, "ward")}
    here = {"location": place, "status": "active", "physicalType": coded(LOCATION_TYPE, "wa"), "period": {"start": at}}
    return {
        "resourceType": "Encounter",
        "status": "in-progress",
        "class": coding(ACT_CODE, "IMP", "inpatient encounter"),
        "subject": sheet.reference(key),
        "period": {"start": at},
        "location": [here],
    }


def _triage(sheet: Sheet, command: RegisterTemporary, triage: Triage, stay: str) -> Json:
    said = TRIAGE_WORDS[triage]
    return kept(
        resourceType="Flag",
        extension=[extension(TAG_REASON, valueString=said)],
        status="active",
        category=[coded(TAG_KIND, "risk")],
        code={"coding": [coding(TRIAGE_TAG, triage.value)], "text": said},
        subject=sheet.patient(),
        period={"start": instant(command.arrived_at)},
        encounter=sheet.reference(stay),
        author=person(command.author),
    )


def write_band(sheet: Sheet, command: ConfirmBand) -> None:
    """A completed Task: which number was read off the band, and whether a printer or a hand wrote it."""
    number = {"type": coded(BAND_INPUT, BAND_NUMBER), "valueString": line(command.number, "number").strip()}
    way = {"type": coded(BAND_INPUT, BAND_WAY), "valueCode": command.way.value}
    sheet.create(
        kept(
            resourceType="Task",
            status="completed",
            intent="order",
            code=coded(TASK, BAND_ON),
            **{"for": sheet.patient()},
            encounter=sheet.encounter(),
            authoredOn=instant(command.occurred_at),
            lastModified=instant(command.occurred_at),
            requester=person(command.author),
            owner=person(command.author),
            output=[number, way],
        )
    )


def write_identity(sheet: Sheet, command: NoteIdentity) -> None:
    """Beside the alias, as said: names and numbers of the record come with joining, never by hearsay."""
    said = words(command.name, "name").strip()
    if not (said or command.birth_date or command.identifiers):
        raise InputRefused("identity", "empty")
    found = _patient(sheet, command.patient)
    claim = [
        *([{"url": "name", "valueString": said}] if said else []),
        *([{"url": "birthDate", "valueDate": command.birth_date.isoformat()}] if command.birth_date else []),
        *([{"url": "sex", "valueCode": command.sex.value}] if command.sex is not Sex.UNKNOWN else []),
        *(
            {"url": "identifier", "valueIdentifier": {"system": each.kind, "value": line(each.value, "identifier")}}
            for each in command.identifiers
        ),
        {"url": "source", "valueString": line(command.source, "source")},
        {"url": "by", "valueReference": person(command.author)},
        {"url": "at", "valueDateTime": instant(command.occurred_at)},
    ]
    others = [each for each in found.get("extension", []) if each.get("url") != CLAIMED]
    sheet.change(command.patient, {**found, "extension": [*others, {"url": CLAIMED, "extension": claim}]})


def write_joined(sheet: Sheet, command: JoinPatients) -> None:
    """`replaced-by` in the temporary record, `replaces` in the other; the time stands on both links, for the time of parting.

    The temporary record gets the name, date of birth and hospital number of whom he proved to be, each marked, so that bed, band, label and
    chart name him; parting takes out exactly what is marked.
    """
    line(command.reason, "reason")
    temporary, known = _patient(sheet, command.patient), _patient(sheet, command.into)
    if command.patient == command.into or _links(temporary, REPLACED_BY):
        raise InputRefused("join", "already")
    score = extension(MATCH_SCORE, valueInteger=command.score)
    away = _link(sheet, command, command.into, REPLACED_BY)
    away["extension"].append(score)
    named = {**temporary, **_borrowed(temporary, known, command)}
    sheet.change(command.patient, {**named, "active": False, "link": [*temporary.get("link", []), away]})
    back = _link(sheet, command, command.patient, REPLACES)
    sheet.change(command.into, {**known, "link": [*known.get("link", []), back]})


def write_parted(sheet: Sheet, command: PartPatients) -> None:
    """Both links are taken out and what was borrowed with them; the temporary record is in use again."""
    line(command.reason, "reason")
    temporary, known = _patient(sheet, command.patient), _patient(sheet, command.into)
    if not _links(temporary, REPLACED_BY):
        raise InputRefused("part", "not-joined")
    sheet.change(command.patient, {**_own(_without(temporary, REPLACED_BY, command.into)), "active": True})
    sheet.change(command.into, _without(known, REPLACES, command.patient))


def _borrowed(temporary: Json, known: Json, command: JoinPatients) -> Json:
    """Of the known record what tells a person apart, marked as borrowed."""
    mark = {"extension": [extension(JOINED_AT, valueDateTime=instant(command.occurred_at))]}
    numbers = [
        {"use": "secondary", "system": HOSPITAL_NUMBER, "value": each["value"], **mark}
        for each in known.get("identifier", [])
        if each.get("system") == HOSPITAL_NUMBER and each.get("value")
    ]
    names = [{**each, "extension": [*each.get("extension", []), *mark["extension"]]} for each in known.get("name", [])]
    born = {"birthDate": known["birthDate"], "_birthDate": mark} if "birthDate" in known else {}
    return {
        "identifier": [*temporary.get("identifier", []), *numbers],
        "name": [*temporary.get("name", []), *names],
        **(born if "birthDate" not in temporary else {}),
    }


def _own(resource: Json) -> Json:
    """Without anything that carries our mark."""
    rest = {name: value for name, value in resource.items() if name not in {"birthDate", "_birthDate"}}
    if not _is_ours(resource.get("_birthDate", {})):
        rest |= {name: resource[name] for name in ("birthDate", "_birthDate") if name in resource}
    return rest | {
        name: [one for one in resource.get(name, []) if not _is_ours(one)] for name in ("identifier", "name")
    }


def _patient(sheet: Sheet, key: str) -> Json:
    found = sheet.copy_of(key)
    if found.get("resourceType") != "Patient":
        raise BugError("patient", str(found.get("resourceType")))
    return found


def _link(sheet: Sheet, command: JoinPatients, other: str, way: str) -> Json:
    at = extension(JOINED_AT, valueDateTime=instant(command.occurred_at))
    return {"extension": [at], "other": sheet.reference(other), "type": way}


def _links(resource: Json, way: str) -> list[Json]:
    return [each for each in resource.get("link", []) if each.get("type") == way and _is_ours(each)]


def _is_ours(element: Json) -> bool:
    """Written by joining."""
    return any(each.get("url") == JOINED_AT for each in element.get("extension", []))


def _without(resource: Json, way: str, other: str) -> Json:
    """Without our link to the other; what another system linked stays."""
    left = [each for each in resource.get("link", []) if not (each in _links(resource, way) and _points(each, other))]
    rest = {name: value for name, value in resource.items() if name != "link"}
    return {**rest, "link": left} if left else rest


def _points(link: Json, other: str) -> bool:
    """By central's key, or by ours where the link was written while central had not answered."""
    named = link.get("other", {})
    ours = {each for each in (named.get("identifier", {}).get("value"),) if each}
    return str(named.get("reference", "")).rpartition("/")[2].removeprefix("urn:uuid:") in {
        other.rpartition("/")[2],
        *ours,
    }

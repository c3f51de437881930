"""Where a patient lies, written: admission, another bed, another ward, leaving, a newborn, and how a bed stands.

Refuses to move somebody whose stay is over, and to write over a place: what was is ended, what is begins.
"""

from typing import Any

from client.commands import AdmitPatient, DischargePatient, MoveBed, OnStay, RegisterNewborn, SetBed, TransferPatient
from client.errors import BugError, InputRefused
from client.fhir.build.elements import coded, coding, extension, instant, kept, line, person, words
from client.fhir.build.sheet import Sheet
from client.fhir.build.stay_diagnoses import with_diagnoses
from client.fhir.build.visits import since
from client.fhir.names import (
    ACT_CODE,
    BED_HOLD,
    BED_STATUS,
    BIRTH_TIME,
    DISCHARGE_DISPOSITION,
    HOSPITAL_NUMBER,
    IDENTIFIED_BY,
    LOCATION_TYPE,
    ROLE_CODE,
    WRISTBAND,
)
from client.fhir.reading.elements import has_code
from client.records import BedState, LeavingWay, Sex

Json = dict[str, Any]
OVER = frozenset({"finished", "cancelled", "entered-in-error"})
_BED_CODES = {
    BedState.FREE: ("U", "Unoccupied"),
    BedState.OCCUPIED: ("O", "Occupied"),
    BedState.CLEANING: ("H", "Housekeeping"),
    BedState.CLOSED: ("C", "Closed"),
    BedState.CONTAMINATED: ("K", "Contaminated"),
    BedState.ISOLATED: ("I", "Isolated"),
}
_LEAVING_WORDS = {
    LeavingWay.HOME: "Home",
    LeavingWay.OTHER_HOSPITAL: "Other healthcare facility",
    LeavingWay.LONG_TERM: "Long-term care",
    LeavingWay.REHABILITATION: "Rehabilitation",
    LeavingWay.AGAINST_ADVICE: "Left against advice",
    LeavingWay.DIED: "Expired",
    LeavingWay.OTHER: "Other",
}


def write_admission(sheet: Sheet, command: AdmitPatient) -> None:
    """What was planned begins; a bed that was kept for him becomes the one he lies in."""
    stay = _stay(sheet, command)
    if stay.get("status") not in {"planned", "arrived", "triaged", "in-progress"}:
        raise InputRefused("stay", "not-announced")
    places = [one for one in stay.get("location", []) if one.get("status") not in {"planned", "reserved"}]
    moved = _lying(command, places, command.ward, command.ward_name, command.bed, command.bed_name)
    sheet.change(_key(command), {**stay, **_became(stay, "in-progress", command), "location": moved})


def write_bed_move(sheet: Sheet, command: MoveBed) -> None:
    """Where two change beds both are written, or neither is."""
    for half in command.halves():
        _write_half(sheet, half)


def _write_half(sheet: Sheet, command: MoveBed) -> None:
    stay = _stay(sheet, command)
    if stay.get("status") not in {"in-progress", "onleave"}:
        raise InputRefused("stay", "not-here")
    places = _lying(command, stay.get("location", []), command.ward, command.ward_name, command.bed, command.bed_name)
    sheet.change(_key(command), {**stay, "location": places})


def write_transfer(sheet: Sheet, command: TransferPatient) -> None:
    """The other ward without a bed: that ward gives it."""
    stay, at = _stay(sheet, command), instant(command.occurred_at)
    ended = [_ended(one, at) for one in stay.get("location", [])]
    there = _place(command, command.ward, line(command.ward_name, "ward"), "wa")
    sheet.change(_key(command), {**with_diagnoses(sheet, stay), "location": [*ended, there]})


def write_discharge(sheet: Sheet, command: DischargePatient) -> None:
    stay, at = _stay(sheet, command), instant(command.occurred_at)
    where, said = words(command.destination, "destination").strip(), words(command.note, "note").strip()
    way = coding(DISCHARGE_DISPOSITION, command.way.value, _LEAVING_WORDS[command.way])
    sheet.change(
        _key(command),
        {
            **with_diagnoses(sheet, stay),
            **_became(stay, "finished", command),
            "period": {**stay.get("period", {}), "end": at},
            "hospitalization": {
                **stay.get("hospitalization", {}),
                "dischargeDisposition": kept(coding=[way], text=said or None),
                **({"destination": {"display": where}} if where else {}),
            },
            "location": [_ended(one, at) for one in stay.get("location", [])],
        },
    )


def _key(command: OnStay) -> str:
    if not command.encounter:
        raise InputRefused("stay", "none")
    return command.encounter


def _stay(sheet: Sheet, command: OnStay) -> Json:
    """The stay as it is shown. Over, it is changed by a person's decision alone, and stays over."""
    stay = sheet.copy_of(_key(command))
    if stay.get("resourceType") != "Encounter":
        raise BugError("stay", str(stay.get("resourceType")))
    if stay.get("status") in OVER:
        raise InputRefused("stay", "over")
    return stay


def _became(stay: Json, status: str, command: OnStay) -> Json:
    before, began = str(stay.get("status")), since(stay)
    if before == status:
        return {}
    at = instant(command.occurred_at)
    changed: Json = {"status": status}
    if began and before != "planned":
        changed["statusHistory"] = [
            *stay.get("statusHistory", []),
            {"status": before, "period": {"start": began, "end": at}},
        ]
    if before == "planned":
        changed["period"] = {**stay.get("period", {}), "start": at}
    return changed


def _lying(command: OnStay, places: list[Json], ward: str, ward_name: str, bed: str, bed_name: str) -> list[Json]:
    """The former bed ended, this one begun; the ward's own entry goes on where it is the same."""
    at = instant(command.occurred_at)
    stays_on = [one for one in places if _is_active(one, "wa") and one.get("location", {}).get("reference") == ward]
    kept_on = [one if one in stays_on else _ended(one, at) for one in places]
    own_ward = [] if stays_on else [_place(command, ward, line(ward_name, "ward"), "wa")]
    return [*kept_on, *own_ward, _place(command, bed, line(bed_name, "bed"), "bd")]


def _is_active(place: Json, kind: str) -> bool:
    return place.get("status") in {"active", None} and has_code(place.get("physicalType"), LOCATION_TYPE, kind)


def _ended(place: Json, at: str) -> Json:
    if place.get("status") not in {"active", None} or place.get("period", {}).get("end"):
        return place
    return {**place, "status": "completed", "period": {**place.get("period", {}), "end": at}}


def _place(command: OnStay, key: str, name: str, kind: str) -> Json:
    told = [extension(IDENTIFIED_BY, valueCode=one) for one in dict.fromkeys(each.kind for each in command.identified)]
    return kept(
        extension=told,
        location={"reference": key, "display": name},
        status="active",
        physicalType=coded(LOCATION_TYPE, kind),
        period={"start": instant(command.occurred_at)},
    )


# -- a newborn --------------------------------------------------------------------------------------------------------


def write_newborn(sheet: Sheet, command: RegisterNewborn) -> None:
    """A Patient of its own under the name it has until it gets one, its mother as RelatedPerson, and its stay as part of hers."""
    if command.born_at > command.occurred_at:
        raise InputRefused("born", "ahead")
    if not command.encounter:
        raise InputRefused("stay", "none")
    born = command.born_at
    child = sheet.create(
        kept(
            resourceType="Patient",
            identifier=[{"system": WRISTBAND, "value": line(command.band, "band").strip()}],
            active=True,
            name=[{"use": "temp", "text": line(command.name, "name").strip()}],
            gender=command.sex.value if command.sex is not Sex.UNKNOWN else "unknown",
            birthDate=born.date().isoformat(),
            _birthDate={"extension": [extension(BIRTH_TIME, valueDateTime=instant(born))]},
            multipleBirthInteger=command.place,
        )
    )
    number = [{"system": HOSPITAL_NUMBER, "value": command.mother_number}] if command.mother_number else []
    sheet.create(
        kept(
            resourceType="RelatedPerson",
            identifier=number,
            active=True,
            patient=sheet.reference(child),
            relationship=[coded(ROLE_CODE, "MTH", "mother")],
            name=[{"text": line(command.mother_name, "mother").strip()}],
        )
    )
    sheet.create(
        kept(
            resourceType="Encounter",
            status="in-progress",
            **{"class": coding(ACT_CODE, "IMP", "inpatient encounter")},
            subject=sheet.reference(child),
            partOf=sheet.reference(command.encounter),
            period={"start": instant(born)},
            location=_with_mother(command),
        )
    )


def _with_mother(command: RegisterNewborn) -> list[Json]:
    period = {"start": instant(command.born_at)}
    places = [
        (command.ward, command.ward_name, "wa"),
        *([(command.bed, command.bed_name, "bd")] if command.bed else []),
    ]
    return [
        {
            "location": {"reference": key, "display": line(name, "place")},
            "status": "active",
            "physicalType": coded(LOCATION_TYPE, kind),
            "period": period,
        }
        for key, name, kind in places
    ]


# -- a bed ------------------------------------------------------------------------------------------------------------


def write_bed(sheet: Sheet, command: SetBed) -> None:
    """The bed's Location with how it stands now and what it is kept for; nothing else of it is touched."""
    bed = sheet.copy_of(command.patient)
    if bed.get("resourceType") != "Location" or not has_code(bed.get("physicalType"), LOCATION_TYPE, "bd"):
        raise InputRefused("bed", "no-bed")
    code, display = _BED_CODES[command.state]
    said = words(command.reason, "reason").strip()
    others = [one for one in bed.get("extension", []) if one.get("url") != BED_HOLD]
    extensions = [*others, *([_hold(command)] if command.hold is not None else [])]
    changed = {name: value for name, value in bed.items() if name not in {"description", "extension"}}
    if extensions:
        changed["extension"] = extensions
    if said and command.hold is None:
        changed["description"] = said
    sheet.change(command.patient, {**changed, "operationalStatus": coding(BED_STATUS, code, display)})


def _hold(command: SetBed) -> Json:
    said, name = words(command.reason, "reason").strip(), words(command.hold_name, "name").strip()
    parts = [
        extension("kind", valueCode=command.hold.value if command.hold else ""),
        *([extension("for", valueReference={"reference": command.hold_for})] if command.hold_for else []),
        *([extension("name", valueString=name)] if name else []),
        *([extension("reason", valueString=said)] if said else []),
        extension("by", valueReference=person(command.author)),
        extension("since", valueDateTime=instant(command.occurred_at)),
    ]
    return {"url": BED_HOLD, "extension": parts}

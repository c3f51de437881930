"""The diagnoses of a stay as its Encounter lists them: written where the Encounter is written anyway, at its end or at a transfer.

Use and rank stand on the Condition all the while (docs/fhir-mapping.md); a reader that knows the Encounter alone finds here what was
known when the stay was closed. Refuses to name a Condition that central does not hold, and to drop what others listed.
"""

from typing import Any

from client.fhir.build.elements import coded, coding
from client.fhir.build.sheet import Sheet
from client.fhir.names import DIAGNOSIS_ROLE, DIAGNOSIS_USE
from client.fhir.reading.elements import mapping, target
from client.records.diagnoses import DiagnosisUse

Json = dict[str, Any]
_ROLES = {
    DiagnosisUse.PRELIMINARY: ("AD", "Admission diagnosis"),
    DiagnosisUse.DISCHARGE: ("DD", "Discharge diagnosis"),
}


def with_diagnoses(sheet: Sheet, stay: Json) -> Json:
    """The Encounter with its list: ours by use, the main one first; then what it lists besides. Without any it has no list."""
    ours = sheet.setting.diagnoses
    about = {one.key for one in ours} | set(sheet.setting.untrue)
    kept = [each for each in stay.get("diagnosis", []) if target(mapping(each.get("condition"))) not in about]
    found = [*_entries(sheet), *kept]
    bare = {name: value for name, value in stay.items() if name != "diagnosis"}
    return {**bare, "diagnosis": found} if found else bare


def _entries(sheet: Sheet) -> list[Json]:
    counted: dict[DiagnosisUse, int] = {}
    made = []
    for one in sheet.setting.diagnoses:
        counted[one.use] = counted.get(one.use, 0) + 1
        role = _ROLES.get(one.use)
        use = coded(DIAGNOSIS_USE, one.use.value)
        if role is not None:
            use["coding"] = [coding(DIAGNOSIS_ROLE, *role), *use["coding"]]
        made.append({"condition": sheet.reference(one.key), "use": use, "rank": counted[one.use]})
    return made

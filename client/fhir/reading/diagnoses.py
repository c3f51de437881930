"""Condition (and what its Encounter says of it) to diagnosis; refuses to guess a use, a side, a rank or a code.

What a Condition of ours says of itself goes before its Encounter: only there a doctor at a station changes it.
"""

from collections.abc import Mapping
from typing import Any

from client.fhir.names import (
    DIAGNOSIS_RANK,
    DIAGNOSIS_ROLE,
    DIAGNOSIS_USE,
    ICD10,
    ICD11,
    LATERALITY,
    LATERALITY_SNOMED,
    PRIMARY_DIAGNOSIS,
    SNOMED,
    SYNDROME_OF,
    TRADITION,
)
from client.fhir.reading.elements import (
    HERE,
    Origin,
    code,
    code_in,
    extension,
    first_code,
    key,
    mapping,
    mappings,
    recorded,
    target,
    text,
    version,
    who,
    whole,
)
from client.records import Code
from client.records.diagnoses import Diagnosis, DiagnosisUse, Laterality, Tradition, Verification

AMBULATORY = "AMB"
_ROLES = {"AD": DiagnosisUse.PRELIMINARY, "DD": DiagnosisUse.DISCHARGE}
_SIDES = {snomed: Laterality(side) for side, (snomed, _) in LATERALITY_SNOMED.items()}


def diagnosis(resource: Mapping[str, Any], origin: Origin = HERE) -> Diagnosis:
    """What the Condition says by itself."""
    name = code(resource.get("code")) or Code(text="")
    side, site = side_and_site(resource)
    return Diagnosis(
        key=key(resource),
        name=name,
        icd10=_coded(name, ICD10, "icd-10", "icd/release/10"),
        icd11=_coded(name, ICD11, "icd-11", "icd/release/11"),
        use=_use(code_in(resource.get("category"), DIAGNOSIS_USE)),
        rank=own_rank(resource),
        is_primary=_flag(extension(resource, PRIMARY_DIAGNOSIS).get("valueBoolean")),
        verification=_verification(first_code(resource.get("verificationStatus"))),
        clinical=first_code(resource.get("clinicalStatus")),
        laterality=side,
        site=site,
        tradition=_tradition(code_in(resource.get("category"), TRADITION)),
        pair=target(extension(resource, SYNDROME_OF).get("valueReference"), origin),
        recorded_at=recorded(resource.get("recordedDate"), origin),
        onset_at=recorded(resource.get("onsetDateTime"), origin),
        by=who(resource.get("recorder"), origin) or who(resource.get("asserter"), origin),
        remark="\n".join(said for each in mappings(resource.get("note")) if (said := text(each.get("text")))),
        patient=target(resource.get("subject"), origin) or "",
        encounter=target(resource.get("encounter"), origin),
        version=version(resource),
    )


def own_rank(resource: Mapping[str, Any]) -> int | None:
    """The rank that the Condition itself carries, of ours only."""
    found = whole(extension(resource, DIAGNOSIS_RANK).get("valuePositiveInt"))
    return found if found is not None and found > 0 else None


def diagnosis_uses(encounter: Mapping[str, Any], origin: Origin = HERE) -> dict[str, DiagnosisUse]:
    """Use by the Condition's key, as far as the Encounter names an admission or a discharge diagnosis; the later role counts."""
    uses: dict[str, DiagnosisUse] = {}
    for each in mappings(encounter.get("diagnosis")):
        found = target(each.get("condition"), origin)
        use = _ROLES.get(code_in([mapping(each.get("use"))], DIAGNOSIS_ROLE) or "")
        if found and use is not None and uses.get(found) is not DiagnosisUse.DISCHARGE:
            uses[found] = use
    return uses


def _coded(name: Code, system: str, *editions: str) -> str | None:
    """The international edition before a national one; a procedure code (PCS) is no diagnosis."""
    pairs = [(name.system or "", name.code), *name.others]
    national = (
        code for other, code in pairs if "pcs" not in other.lower() and any(e in other.lower() for e in editions)
    )
    return name.code_in(system) or next((code for code in national if code), None)


def _use(found: str | None) -> DiagnosisUse | None:
    return DiagnosisUse(found) if found in set(DiagnosisUse) else None


def _tradition(found: str | None) -> Tradition | None:
    return Tradition(found) if found in set(Tradition) else None


def _verification(found: str | None) -> Verification:
    return Verification(found) if found in set(Verification) else Verification.UNKNOWN


def _flag(value: Any) -> bool | None:
    return value if isinstance(value, bool) else None


def side_and_site(resource: Mapping[str, Any]) -> tuple[Laterality | None, Code | None]:
    """The side, where exactly one is said; and the first site that is more than a side."""
    sides: set[Laterality] = set()
    others: list[Code] = []
    for each in mappings(resource.get("bodySite")):
        own = code_in([each], LATERALITY)
        side = Laterality(own) if own in set(Laterality) else _SIDES.get(code_in([each], SNOMED) or "")
        named = code(each)
        if side is not None:
            sides.add(side)
        elif named is not None:
            others.append(named)
    return (sides.pop() if len(sides) == 1 else None), next(iter(others), None)

"""What the pharmacy of the fictitious hospital did: most orders accepted and dispensed, the newest waiting, one rejected, one out of stock.

The pharmacy asks for its own reviews, as docs/fhir-mapping.md says; the orders themselves are written elsewhere.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from practice.hospital.orders import Placed, is_done, kind_of
from practice.hospital.pack import medication
from practice.hospital.people import BY_NAME
from practice.hospital.scene import Scene
from practice.hospital.words import Json, coding, concept, entry_identifier, instant, own, reference

WARD, PHARMACIST, REJECTED = "N3", "丁香", "n3-15-14"
REASON = "血钾危急低值，口服缓释片起效慢，建议改静脉补钾并复查血钾、血镁"


def reviews(scene: Scene, placed: Iterable[Placed]) -> Iterator[Json]:
    """One Task for each drug order in force, all lines of an infusion in one."""
    for one in placed:
        is_over = one.stopped_at is not None or "void" in one.line.marks or is_done(one, scene)
        if one.guest.ward == WARD and kind_of(one) == "MedicationRequest" and not is_over:
            yield from _review(scene, one)


def _review(scene: Scene, placed: Placed) -> Iterator[Json]:
    lines = [reference("MedicationRequest", placed.id_of(at)) for at in range(1, len(placed.parts) + 1)]
    asked: Json = {
        "resourceType": "Task",
        "id": f"{placed.key}-pharm",
        "identifier": entry_identifier(f"{placed.key}-pharm"),
        "status": "requested",
        "intent": "order",
        "code": {"coding": [coding(own("task"), "pharm-review")], "text": "药师审方"},
        "basedOn": lines,
        "focus": lines[0],
        "for": placed.guest.patient,
        "encounter": placed.guest.encounter,
        "authoredOn": instant(placed.signed_at),
        "lastModified": instant(placed.signed_at),
    }
    at = min(placed.signed_at + timedelta(minutes=6), scene.now)
    if placed.key == REJECTED:
        yield {**asked, **_said(at), "status": "rejected", "statusReason": concept(REASON), **_found(placed)}
        yield _issue(placed, at)
    elif "new" in placed.line.marks:
        yield asked
    else:
        yield {**asked, **_said(at), "status": "accepted"}


def _said(at: datetime) -> Json:
    return {
        "owner": BY_NAME[PHARMACIST].reference,
        "lastModified": instant(at),
        "executionPeriod": {"end": instant(at)},
    }


def _found(placed: Placed) -> Json:
    return {"reasonReference": reference("DetectedIssue", f"{placed.key}-issue")}


def _issue(placed: Placed, at: datetime) -> Json:
    return {
        "resourceType": "DetectedIssue",
        "id": f"{placed.key}-issue",
        "identifier": entry_identifier(f"{placed.key}-issue"),
        "status": "final",
        "severity": "moderate",
        "patient": placed.guest.patient,
        "identifiedDateTime": instant(at),
        "author": BY_NAME[PHARMACIST].reference,
        "implicated": [reference("MedicationRequest", placed.id_of(1))],
        "detail": REASON,
    }


LACKING, WHY_LACKING = "n3-09", "药房缺货：明日到货，请与医师商议替代药"


def dispensed(scene: Scene, placed: Iterable[Placed]) -> Iterator[Json]:
    """One MedicationDispense for each line that was accepted; of one patient the last drug is out of stock."""
    every = [one for one in placed if _is_dispensed(scene, one)]
    lacking = next((one.key for one in reversed(every) if one.guest.slug == LACKING), "")
    for one in every:
        for at in range(1, len(one.parts) + 1):
            yield _dispense(scene, one, at, is_lacking=one.key == lacking)


def _is_dispensed(scene: Scene, one: Placed) -> bool:
    is_over = one.stopped_at is not None or "void" in one.line.marks or is_done(one, scene)
    is_accepted = "new" not in one.line.marks and one.key != REJECTED
    return one.guest.ward == WARD and kind_of(one) == "MedicationRequest" and not is_over and is_accepted


def _dispense(scene: Scene, placed: Placed, at: int, *, is_lacking: bool) -> Json:
    part = placed.parts[at - 1]
    code = part if isinstance(part, str) else part.drug
    handed = instant(min(placed.signed_at + timedelta(minutes=40), scene.now))
    outcome: Json = (
        {"status": "declined", "statusReasonCodeableConcept": concept(WHY_LACKING), "whenPrepared": handed}
        if is_lacking
        else {"status": "completed", "whenPrepared": handed, "whenHandedOver": handed}
    )
    return {
        "resourceType": "MedicationDispense",
        "id": f"{placed.id_of(at)}-out",
        "identifier": entry_identifier(f"{placed.id_of(at)}-out"),
        **outcome,
        "medicationCodeableConcept": medication(scene.content, code),
        "subject": placed.guest.patient,
        "context": placed.guest.encounter,
        "performer": [{"actor": BY_NAME[PHARMACIST].reference}],
        "authorizingPrescription": [reference("MedicationRequest", placed.id_of(at))],
        "destination": {"display": "内三病区"},
    }

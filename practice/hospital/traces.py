"""What the fictitious hospital keeps of who changed what of one patient, and what its certificate authority says of the signatures.

The authority has confirmed what was signed before the last hour and has not come to the rest, as docs/fhir-mapping.md has it.
"""

import base64
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from practice.hospital.orders import Placed, kind_of
from practice.hospital.people import BY_NAME, Staff, doctor
from practice.hospital.scene import Scene
from practice.hospital.words import HL7, Json, coding, concept, instant, structure

WATCHED, PHARMACIST = "n3-12", "丁香"
WHY = "缺货，改用同规格另一厂家"
LATELY = timedelta(minutes=70)


def traces(scene: Scene, placed: Iterable[Placed], notes: Iterable[Json]) -> Iterator[Json]:
    """Of one patient: every signature, and one change that the pharmacy made."""
    orders = [one for one in placed if one.guest.slug == WATCHED]
    for one in orders:
        keys = [f"{kind_of(one)}/{one.id_of(at)}" for at in range(1, len(one.parts) + 1)]
        yield _signed(scene, f"{one.key}-signed", keys, one.signed_at, doctor(one.guest.doctor))
    drug = next((one for one in orders if kind_of(one) == "MedicationRequest" and "void" not in one.line.marks), None)
    if drug is not None:
        at = scene.now - timedelta(hours=3, minutes=20)
        key = f"MedicationRequest/{drug.id_of(1)}"
        yield _trace(f"{drug.key}-changed", [key], max(at, drug.signed_at), BY_NAME[PHARMACIST], "UPDATE") | {
            "reason": [concept(WHY)]
        }
    for note in notes:
        if note["subject"]["reference"] == f"Patient/{WATCHED}" and note["resourceType"] == "Composition":
            at = datetime.fromisoformat(note["date"])
            yield _signed(scene, f"{note['id']}-signed", [f"Composition/{note['id']}"], at, _author(note))


def _author(note: Json) -> Staff:
    wanted = note["author"][0]["reference"]
    return next(one for one in BY_NAME.values() if one.reference["reference"] == wanted)


def _signed(scene: Scene, key: str, rows: list[str], at: datetime, by: Staff) -> Json:
    found = _trace(key, rows, at, by, "CREATE")
    if at > scene.now - LATELY:
        return {**found, "extension": [{"url": structure("ca-state"), "valueCode": "waiting"}]}
    signature: Json = {
        "type": [coding("urn:iso-astm:E1762-95:2013", "1.2.840.10065.1.12.1.1", "Author's Signature")],
        "when": instant(at + timedelta(minutes=1)),
        "who": by.reference,
        "data": base64.b64encode(f"fictitious signature of {key}".encode()).decode(),
    }
    return {**found, "signature": [signature]}


def _trace(key: str, rows: list[str], at: datetime, by: Staff, act: str) -> Json:
    return {
        "resourceType": "Provenance",
        "id": f"pv-{key}",
        "target": [{"reference": each} for each in rows],
        "occurredDateTime": instant(at),
        "recorded": instant(at),
        "activity": {"coding": [coding(f"{HL7}/v3-DataOperation", act)]},
        "agent": [
            {"type": {"coding": [coding(f"{HL7}/provenance-participant-type", "author")]}, "who": by.reference},
        ],
    }

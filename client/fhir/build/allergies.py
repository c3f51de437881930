"""A positive skin test as an AllergyIntolerance, confirmed or refuted by a doctor; refuses to guess how bad the reaction would be."""

from client.commands import DecideAllergy
from client.fhir.build.elements import coded, concept, extension, instant, kept, line, person
from client.fhir.build.sheet import Sheet
from client.fhir.names import ALLERGY_CLINICAL, ALLERGY_SOURCE, ALLERGY_VERIFICATION

POSITIVE_TEST = "皮试阳性 (positive skin test)"
"""The reaction, in the two languages that every reader here knows."""


def write_allergy(sheet: Sheet, command: DecideAllergy) -> None:
    """Declined, it stays on record as refuted: nobody is asked a second time, and why it is none can be read."""
    is_one = command.is_confirmed
    why = [] if is_one else [{"text": line(command.reason, "reason"), "time": instant(command.occurred_at)}]
    sheet.create(
        kept(
            resourceType="AllergyIntolerance",
            extension=[extension(ALLERGY_SOURCE, valueReference=sheet.reference(command.observation))],
            clinicalStatus=coded(ALLERGY_CLINICAL, "active" if is_one else "inactive"),
            verificationStatus=coded(ALLERGY_VERIFICATION, "confirmed" if is_one else "refuted"),
            type="allergy",
            category=["medication"],
            code=concept(command.substance),
            patient=sheet.patient(),
            encounter=sheet.encounter(),
            recordedDate=instant(command.occurred_at),
            recorder=person(command.author),
            note=why,
            reaction=[{"manifestation": [{"text": POSITIVE_TEST}]}] if is_one else [],
        )
    )

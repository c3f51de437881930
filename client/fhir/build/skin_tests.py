"""A skin test that was read, and a drug exempt from one; refuses a reading without reader or batch, an exemption without reason."""

from typing import Any

from client.commands import OrderDraft, RecordSkinTest
from client.errors import InputRefused
from client.fhir.build.elements import coded, concept, extension, instant, kept, line, person
from client.fhir.build.sheet import Sheet
from client.fhir.names import (
    DRUG,
    INTERPRETATION,
    OBSERVATION_CATEGORY,
    READ_BY,
    SKIN_EXEMPTION,
    SKIN_TEST_BATCH,
    VALID_UNTIL,
)

WORDS = {"negative": "阴性", "weak": "弱阳性", "positive": "阳性"}
"""As every ward in China writes it; the readers know the English words as well."""
_SIGNS = {"negative": "NEG", "weak": "POS", "positive": "POS"}


def write_skin_test(sheet: Sheet, command: RecordSkinTest) -> None:
    if command.outcome not in WORDS:
        raise InputRefused("outcome", "unknown")
    until = command.valid_until
    if until is not None and until <= command.occurred_at:
        raise InputRefused("valid-until", "past")
    batch, readers = line(command.batch, "batch"), line(command.read_by, "read-by")
    said = [extension(SKIN_TEST_BATCH, valueString=batch), extension(READ_BY, valueString=readers)]
    said += [extension(VALID_UNTIL, valueDateTime=instant(until))] if until is not None else []
    drug = command.drug
    more = [{"system": DRUG, "code": drug.code}] if drug is not None and drug.code else []
    at = instant(command.occurred_at)
    sheet.create(
        kept(
            resourceType="Observation",
            extension=said,
            basedOn=[sheet.reference(command.test)],
            status="final",
            category=[coded(OBSERVATION_CATEGORY, "procedure", "Procedure")],
            code=concept(command.what, more),
            subject=sheet.patient(),
            encounter=sheet.encounter(),
            effectiveDateTime=at,
            issued=at,
            performer=[person(command.author)],
            valueString=WORDS[command.outcome],
            interpretation=[coded(INTERPRETATION, _SIGNS[command.outcome])],
        )
    )


def exemption_extension(draft: OrderDraft) -> list[dict[str, Any]]:
    """With the order itself: why it needs no test, and who signed that beside the prescriber."""
    exempt = draft.exemption
    if exempt is None:
        return []
    said = [
        extension("reason", valueString=line(exempt.reason, "reason")),
        extension("second", valueReference=person(exempt.second)),
    ]
    return [{"url": SKIN_EXEMPTION, "extension": said}]

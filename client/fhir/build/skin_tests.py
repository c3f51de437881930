"""A skin test that was read, and a drug exempt from one; refuses a reading without reader or batch, an exemption without reason."""

from typing import Any

from client.commands import OrderDraft, RecordSkinTest, StartSkinTest
from client.errors import InputRefused
from client.fhir.build.elements import coded, concept, extension, instant, kept, line, person
from client.fhir.build.sheet import Sheet
from client.fhir.names import (
    DRUG,
    INTERPRETATION,
    OBSERVATION_CATEGORY,
    READ_BY,
    READ_FROM,
    READ_UNTIL,
    SECOND_VERIFIER,
    SKIN_EXEMPTION,
    SKIN_TEST_BATCH,
    SKIN_TEST_GIVEN,
    SKIN_TEST_SOLUTION,
    SKIN_TEST_STEP,
    STAFF_ROLE,
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
    said += [extension(SECOND_VERIFIER, valueReference=person(command.second))] if command.second is not None else []
    drug = command.drug
    more = [{"system": DRUG, "code": drug.code}] if drug is not None and drug.code else []
    at = instant(command.occurred_at)
    sheet.create(
        kept(
            resourceType="Observation",
            extension=said,
            basedOn=[sheet.reference(command.test)],
            partOf=[sheet.reference(command.started)] if command.started else [],
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


def write_skin_test_start(sheet: Sheet, command: StartSkinTest) -> None:
    """A completed Procedure: the solution is in the skin. Between which times it is read goes with it, so that any station counts down."""
    if command.read_from < command.occurred_at:
        raise InputRefused("read-from", "past")
    if command.read_until is not None and command.read_until <= command.read_from:
        raise InputRefused("read-until", "past")
    said = [
        extension(SKIN_TEST_BATCH, valueString=line(command.batch, "batch")),
        extension(READ_FROM, valueDateTime=instant(command.read_from)),
    ]
    said += [extension(SKIN_TEST_SOLUTION, valueString=line(command.solution, "solution"))] if command.solution else []
    said += [extension(READ_UNTIL, valueDateTime=instant(command.read_until))] if command.read_until else []
    sheet.create(
        kept(
            resourceType="Procedure",
            extension=said,
            basedOn=[sheet.reference(command.test)],
            status="completed",
            category=coded(SKIN_TEST_STEP, SKIN_TEST_GIVEN),
            code=concept(command.what),
            subject=sheet.patient(),
            encounter=sheet.encounter(),
            performedDateTime=instant(command.occurred_at),
            performer=[
                {"function": coded(STAFF_ROLE, command.author.role.value), "actor": person(command.author)},
            ],
            bodySite=[{"text": line(command.site, "site")}] if command.site.strip() else [],
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

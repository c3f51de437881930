"""A container filled at the bed, and one that could not be filled; refuses a container without a code and a reason without words."""

from client.clinical.specimen_codes import read_specimen_code
from client.commands import CollectSpecimen, MissSpecimen
from client.errors import InputRefused
from client.fhir.build.elements import coded, concept, instant, kept, line, person
from client.fhir.build.sheet import Sheet
from client.fhir.names import SPECIMEN_CODE, SPECIMEN_MISSED, SPECIMEN_STEP


def write_specimen(sheet: Sheet, command: CollectSpecimen) -> None:
    """One Specimen for every request that shares the container."""
    if not command.orders:
        raise InputRefused("orders", "empty")
    ident = {"system": SPECIMEN_CODE, "value": read_specimen_code(command.code) or line(command.code, "code")}
    at = instant(command.occurred_at)
    sheet.create(
        kept(
            resourceType="Specimen",
            status="available",
            type=concept(command.specimen),
            subject=sheet.patient(),
            parent=[sheet.reference(command.replaces)] if command.replaces else [],
            request=[sheet.reference(each) for each in command.orders],
            collection={"collector": person(command.author), "collectedDateTime": at},
            container=[
                kept(identifier=[ident], type=concept(command.container) if command.container is not None else None)
            ],
        )
    )


def write_missed_specimen(sheet: Sheet, command: MissSpecimen) -> None:
    """A Communication that did not lead to a specimen: R4 has no Specimen that was never taken."""
    if not command.orders:
        raise InputRefused("orders", "empty")
    sheet.create(
        kept(
            resourceType="Communication",
            status="not-done",
            statusReason={"text": line(command.reason, "reason")},
            category=[coded(SPECIMEN_STEP, SPECIMEN_MISSED)],
            subject=sheet.patient(),
            about=[sheet.reference(each) for each in command.orders],
            encounter=sheet.encounter(),
            sent=instant(command.occurred_at),
            sender=person(command.author),
            payload=[{"contentString": line(command.specimen.text, "specimen")}],
        )
    )

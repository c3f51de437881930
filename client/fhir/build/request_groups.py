"""The orders that came from one order set, tied together as a RequestGroup that names the set; refuses lines typed by hand."""

from collections.abc import Sequence

from client.commands import OralOrder, SignOrders
from client.fhir.build.elements import instant, kept, line, person
from client.fhir.build.sheet import Sheet


def write_request_groups(sheet: Sheet, command: SignOrders | OralOrder, keys: Sequence[str]) -> None:
    """One per set, over the lines of it that were signed."""
    sets = dict.fromkeys(draft.instantiates for draft in command.drafts if draft.instantiates)
    for url in sets:
        lines = [(draft, key) for draft, key in zip(command.drafts, keys, strict=True) if draft.instantiates == url]
        sheet.create(
            kept(
                resourceType="RequestGroup",
                instantiatesCanonical=[line(url, "order-set")],
                status="active",
                intent="order",
                subject=sheet.patient(),
                encounter=sheet.encounter(),
                authoredOn=instant(command.occurred_at),
                author=person(command.author),
                action=[
                    {"title": line(draft.what.text, "text"), "resource": sheet.reference(key)} for draft, key in lines
                ],
            )
        )

"""The smallest caller of the delivery algorithm: ask, send, and again until it is settled; and a count of what really stands there."""

from collections.abc import Mapping, Sequence
from random import Random

from client.central.answers import Row
from client.central.asking import ask
from client.central.delivery import send
from client.central.http import Central
from client.central.meant import command_of
from client.central.profile import Profile
from client.central.verdicts import Delivered, Outcome, Refused, Unclear, is_final
from client.errors import VersionConflict, WaitError
from client.fhir import names, text
from tests.contract.commands import Line, new_id

ATTEMPTS = 60


async def deliver(central: Central, profile: Profile, rows: Sequence[Line], mapping: Mapping[str, str]) -> Outcome:
    """Until central's word is final; an AssertionError when it never becomes so."""
    refused: Refused | None = None
    for _ in range(ATTEMPTS):
        try:
            asked = await ask(central, profile, rows, mapping)
            outcome = (await send(central, profile, [rows], asked, mapping)).outcomes[0]
        except WaitError:
            continue
        if isinstance(outcome, Refused):
            if refused is not None and is_final(refused, outcome, was_found=bool(asked.known)):
                return outcome
            refused = outcome
        elif not isinstance(outcome, Unclear):
            return outcome
    raise AssertionError("never settled")


async def delivered(
    central: Central, profile: Profile, rows: Sequence[Line], mapping: Mapping[str, str] | None = None
) -> dict[str, str]:
    """Deliver what nothing speaks against; our keys to central's."""
    outcome = await deliver(central, profile, rows, mapping or {})
    assert isinstance(outcome, Delivered), outcome
    return {key: stored.key for key, stored in outcome.rows.items()}


async def patient(central: Central, random: Random) -> str:
    body = text.encode({"resourceType": "Patient", "identifier": [{"system": names.ENTRY, "value": new_id(random)}]})
    return (await central.create("Patient", body)).key


async def standing(central: Central, rows: Sequence[Line]) -> dict[str, int]:
    """How many rows central holds for each row that was meant, by reading it plainly."""
    counts = {}
    for row in rows:
        if row.is_provenance:
            counts[row.key] = len(await provenances(central, command_of(text.decode(row.resource))))
        elif row.verb == "create":
            page = await central.search(row.resource_type, [("identifier", f"{names.ENTRY}|{row.entry_id}")])
            counts[row.key] = len(page.rows)
    return counts


async def provenances(central: Central, command: str) -> list[Row]:
    page = await central.rest_of(await central.search("Provenance", [("_tag", f"{names.COMMAND_TAG}|{command}")]))
    return list(page.rows)


async def read(central: Central, key: str) -> Row:
    kind, _, name = key.partition("/")
    row = await central.read(kind, name)
    assert isinstance(row, Row)
    return row


async def attempt_change(central: Central, row: Row, status: str) -> bool:
    """Another user's change; whether it won."""
    body = text.encode(text.decode(row.raw) | {"status": status})
    try:
        await central.update(row.resource_type, row.id, body, row.version)
    except VersionConflict:
        return False
    return True

"""What a server does when it is written to: atomic or not, how much at once, under a race, to our ids; refuses to believe claims."""

import asyncio

from client.central.answers import Entry
from client.central.probe_rows import ProbeRows
from client.central.profile import ProvenanceHandle
from client.errors import CentralFaulty, CommandRefused, VersionConflict, WardlightError
from client.fhir import names, text

SIZES = (8, 9, 30, 100, 200)
RACE_ROUNDS = 10
RACERS = 16


async def atomic_status(rows: ProbeRows) -> int | None:
    """The status of a refused transaction that left nothing behind; None where a part of it stayed."""
    value, strange = rows.value(), rows.uuid()
    status = await _refused(rows, [value], strange)
    if status == 0:
        rows.note_key(f"Basic/{strange}")
        rows.notes.append("stale-if-match-accepted-in-transaction")
    if await rows.found(value):
        rows.notes.append("transaction-not-atomic")
        return None
    return status or None


async def largest(rows: ProbeRows, status: int) -> int:
    """The largest transaction that was read to its end: its answer is about the stale change and not about its size."""
    accepted = 1
    for size in SIZES:
        if await _refused(rows, [rows.value() for _ in range(size)], rows.uuid()) != status:
            rows.notes.append(f"transaction-limit:{accepted}")
            break
        accepted = size
    return accepted


async def _refused(rows: ProbeRows, values: list[str], strange: str) -> int:
    """Good creations and one change that must fail, in one transaction: the status it is refused with, 0 if it is not."""
    stale = Entry(verb="PUT", url=f"Basic/{strange}", resource=rows.body(values[0], strange), if_match='W/"99999"')
    try:
        answers = await rows.central.transaction([*(rows.entry(value) for value in values), stale])
    except (CommandRefused, VersionConflict) as error:
        return error.status
    except CentralFaulty as error:
        return error.status or 500
    for answer in answers:
        if answer.is_good and answer.key:
            rows.note_key(answer.key)
    bad = next((answer.status for answer in answers if not answer.is_good), 0)
    if bad:
        rows.notes.append("transaction-answered-as-batch")
    return bad


async def survives_a_race(rows: ProbeRows) -> bool:
    """Many identical conditional creations at once, several times: whether each time one row stays."""
    for _ in range(RACE_ROUNDS):
        value = rows.value()
        await asyncio.gather(*(_attempt(rows, value) for _ in range(RACERS)))
        count = len(await rows.found(value))
        if count != 1:
            rows.notes.append(f"race:{count}")
            return False
    return True


async def _attempt(rows: ProbeRows, value: str) -> None:
    try:
        await rows.create(value)
    except WardlightError:
        return


async def keeps_body_id(rows: ProbeRows) -> bool:
    """Whether a transaction's POST keeps the id in its body, and whether that id then guards against a race."""
    value, wanted = rows.value(), rows.uuid()
    (answer,) = await rows.central.transaction([rows.entry(value, wanted)])
    if answer.key:
        rows.note_key(answer.key)
    if answer.key != f"Basic/{wanted}":
        rows.notes.append("body-id-replaced")
        return False
    value, wanted = rows.value(), rows.uuid()
    await asyncio.gather(*(_attempt_with_id(rows, value, wanted) for _ in range(RACERS)))
    return len(await rows.found(value)) == 1


async def _attempt_with_id(rows: ProbeRows, value: str, row_id: str) -> None:
    try:
        await rows.central.transaction([rows.entry(value, row_id)])
    except WardlightError:
        return


async def answers_minimal(rows: ProbeRows) -> bool:
    """Whether a short answer to a bundle still says, entry by entry, which row was made or was there already."""
    entry = rows.entry(rows.value())
    try:
        (made,) = await rows.central.batch([entry], is_minimal=True)
        (there,) = await rows.central.batch([entry], is_minimal=True)
    except CentralFaulty:
        rows.notes.append("minimal-answers-unusable")
        return False
    is_named = made.is_good and there.is_good and made.key == there.key != "" and made.version == there.version != ""
    if not is_named:
        rows.notes.append("minimal-answers-unusable")
    return is_named


async def versions(rows: ProbeRows) -> tuple[bool, bool]:
    """Whether a stale If-Match is refused, and whether the tag of an older version is found in the history."""
    value, tag = rows.value(), rows.uuid()
    first = await rows.create(value)
    name = first.key.partition("/")[2]
    await rows.central.update("Basic", name, rows.body(value, name, tag), first.version)
    try:
        await rows.central.update("Basic", name, rows.body(value, name), first.version)
        rows.notes.append("stale-if-match-accepted")
        is_checked = False
    except VersionConflict:
        is_checked = True
    past = None
    with rows.noting("history"):
        past = await rows.central.history("Basic", name)
    has_history = past is not None and any(tag.encode() in row.raw for row in past.rows)
    if not has_history:
        rows.notes.append("no-history")
    return is_checked, has_history


async def provenance_handle(rows: ProbeRows) -> ProvenanceHandle:
    """Write one Provenance of a probe row and see by which search it is found, and that a strange word finds nothing."""
    await rows.central.delete("Provenance", rows.uuid())  # refused: then writing one would leave it behind
    target = await rows.create(rows.value())
    command = rows.uuid()
    made = await rows.central.create("Provenance", _provenance(target.key, command))
    rows.note_key(made.key)
    for handle, parameter, system in (
        (ProvenanceHandle.ENTITY, "entity:identifier", names.COMMAND_IDENTIFIER),
        (ProvenanceHandle.TAG, "_tag", names.COMMAND_TAG),
    ):
        if await _finds(rows, parameter, f"{system}|{command}", made.key):
            return handle
        rows.notes.append(f"provenance-not-found-by:{handle}")
    return ProvenanceHandle.TARGET


async def _finds(rows: ProbeRows, parameter: str, value: str, key: str) -> bool:
    try:
        ours = await rows.central.search("Provenance", [(parameter, value)])
        strange = await rows.central.search("Provenance", [(parameter, f"{names.BASE}/sid/probe|{rows.uuid()}")])
    except (CommandRefused, CentralFaulty):
        return False
    return [row.key for row in ours.rows] == [key] and not strange.rows


def _provenance(target: str, command: str) -> bytes:
    source = {"identifier": {"system": names.COMMAND_IDENTIFIER, "value": command}}
    return text.encode(
        {
            "resourceType": "Provenance",
            "meta": {"tag": [{"system": names.COMMAND_TAG, "code": command}]},
            "target": [{"reference": target}],
            "recorded": "2000-01-01T00:00:00Z",
            "agent": [{"who": {"display": "probe"}}],
            "entity": [{"role": "source", "what": source}],
        }
    )

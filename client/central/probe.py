"""Find out what a server really does, once at set-up and after each change of it; refuses to raise on odd servers.

Every difference from plain FHIR R4 becomes a note, and every question without a clear answer the cautious one. Writes only rows
of type Basic and one Provenance of such a row, and deletes them again. Where deleting is refused, only what leaves nothing (or
one row) behind is tried, and the profile stays cautious.
"""

import re
from random import Random
from typing import Any

import msgspec

from client.central import probe_reading as reading
from client.central import probe_writing as writing
from client.central.answers import Row
from client.central.capabilities import claims_of
from client.central.http import Central
from client.central.probe_rows import ProbeRows
from client.central.profile import CAUTIOUS, Profile
from client.errors import CentralFaulty, CommandRefused, NotAllowed

ROWS = 4
_DISTURBED = re.compile(r":(?:CentralUnreachable|CentralBusy|CentralFaulty:5\d\d)\b")
"""Notes that say how central was just then, not what it is."""


async def probe(central: Central, random: Random) -> Profile:
    """The profile of the server behind `central`; about three seconds on a near server."""
    rows = ProbeRows(central, random)
    facts: dict[str, Any] = {}
    status: int | None = None
    with rows.noting("metadata"):
        claims = claims_of(await central.metadata())
        facts.update(server=claims.server, server_version=claims.version, websocket_url=claims.websocket_url)
    facts["ping_path"] = await reading.ping_path(rows)
    with rows.noting("atomic"):
        status = await writing.atomic_status(rows)
    if status is not None:
        with rows.noting("limit"):
            facts["limit"] = await writing.largest(rows, status)
            facts["is_atomic"] = status in {409, 412}
    facts["may_delete"] = await _may_delete(rows)
    if facts["may_delete"]:
        await _further(rows, facts)
    facts["may_delete"] = await rows.clear() and facts["may_delete"]
    central.searches_by_post = facts.get("has_post_search", False)
    return msgspec.structs.replace(CAUTIOUS, **facts, notes=tuple(dict.fromkeys(rows.notes)))


async def known_surely(central: Central, random: Random) -> Profile:
    """The profile, found while the server was well. Raises CentralFaulty where it failed at some questions: it is asked again later.

    A server that fails at the same questions twice running answers them so. What it was never asked in peace is not remembered of it.
    """
    first = await probe(central, random)
    if not _was_disturbed(first):
        return first
    second = await probe(central, random)
    is_odd = second.server != CAUTIOUS.server and _facts(first) == _facts(second)
    if _was_disturbed(second) and not is_odd:
        raise CentralFaulty("probe-disturbed")
    return second


def _was_disturbed(profile: Profile) -> bool:
    return any(_DISTURBED.search(note) for note in profile.notes)


def _facts(profile: Profile) -> Profile:
    return msgspec.structs.replace(profile, notes=())


async def known_again(central: Central, profile: Profile) -> Profile | None:
    """The profile, if the server still calls itself what it did; None: to be tried out anew. Where its bell hangs it says now."""
    try:
        claims = claims_of(await central.metadata())
    except (CentralFaulty, CommandRefused, NotAllowed) as error:
        if isinstance(error, CentralFaulty) and error.status >= 500:
            raise  # a server that fails now is no other one for that
        return None
    if (claims.server, claims.version) != (profile.server, profile.server_version):
        return None
    return msgspec.structs.replace(profile, websocket_url=claims.websocket_url)


async def _may_delete(rows: ProbeRows) -> bool:
    with rows.noting("create"):
        await rows.create(rows.value())
        if await rows.clear():
            return True
        rows.notes.append("delete-refused")
    return False


async def _further(rows: ProbeRows, facts: dict[str, Any]) -> None:
    """What may be tried where the probe can clear up after itself."""
    if "limit" in facts:
        facts["is_atomic"] = False
        with rows.noting("body-id"):
            facts["keeps_body_id"] = await writing.keeps_body_id(rows)
            facts["is_atomic"] = True
    with rows.noting("race"):
        facts["is_race_proof"] = await writing.survives_a_race(rows)
    with rows.noting("minimal"):
        facts["answers_minimal"] = await writing.answers_minimal(rows)
    with rows.noting("versions"):
        facts["checks_if_match"], facts["has_history"] = await writing.versions(rows)
    with rows.noting("provenance"):
        facts["provenance_handle"] = await writing.provenance_handle(rows)
    with rows.noting("searches"):
        await _searches(rows, facts)


async def _searches(rows: ProbeRows, facts: dict[str, Any]) -> None:
    values = [rows.value() for _ in range(ROWS)]
    made = [await rows.create(value) for value in values]
    facts["is_index_immediate"] = bool(await rows.found(values[-1]))
    some = [
        found
        for answer in made
        if isinstance(found := await rows.central.read("Basic", answer.key.partition("/")[2]), Row)
    ]
    facts["has_whole_seconds"] = all(has_whole_seconds(row.last_updated) for row in some)
    with rows.noting("token-lists"):
        facts["has_token_lists"] = await reading.has_token_lists(rows, some, values)
    with rows.noting("id-lists"):
        facts["has_id_lists"] = await reading.has_id_lists(rows, some)
    with rows.noting("post-search"):
        facts["has_post_search"] = await reading.has_post_search(rows, some[0], values[0])
    with rows.noting("counts"):
        facts["has_counts"] = await reading.has_counts(rows, values[0])
    with rows.noting("paging"):
        facts["paging"] = await reading.paging(rows, some)
    with rows.noting("patient-lists"):
        facts["has_patient_lists"] = await reading.has_patient_lists(rows)
    with rows.noting("count-cap"):
        facts["count_cap"] = await reading.count_cap(rows)
    facts["deletions"] = await reading.deletions(rows, some[0])
    await reading.refuses_unknown(rows)


def has_whole_seconds(last_updated: str) -> bool:
    """Whether a FHIR instant shows no fraction of a second."""
    _, point, fraction = last_updated.partition(".")
    digits = fraction.split("Z")[0].split("+")[0].split("-")[0]
    return not point or not digits.strip("0")

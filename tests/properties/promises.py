"""The promises I1 to I5 and I9 of the emergency design, checked against the store and by reading the server."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from operator import itemgetter
from typing import Any

from client.commands import Command, encode, ended_at_once
from client.fhir import canonical, names, text
from offline import commands_kept, identity
from offline.kept import Kept, KeptRow
from offline.outbox import State
from offline.store.books import Books
from offline.sync import meaning
from offline.sync.proving import SAID_BY_ANY
from offline.sync.troubles import NOT_READ, is_judged
from tests.support.whole import Hospital, Place

OWNED_OR_OVER = frozenset({State.CONFIRMED, State.RESOLVED, State.WITHDRAWN, State.CONFLICT, State.REFUSED})
_ON_SCREEN = frozenset({State.SAVED_HERE, State.SENDING, State.UNCLEAR, State.ACCEPTED, State.CONFIRMED})
_NAMES = re.compile(rb"\b([A-Z][A-Za-z]+)/[-0-9A-Za-z.]+")
"""Who was made here is called by central's name as soon as it has one."""
_DONE_TWICE = frozenset({"double-charting", "same-place"})
"""Somebody else said the same: a person says whether it was done once or twice (docs/emergency-protocol.md)."""
_OF_A_MOMENT = frozenset({"sent", "recorded", "occurredDateTime", "meta", "identifier", "extension", "activity"})
_OVER = ("stopped", "revoked", "completed", "entered-in-error", "cancelled")


@dataclass(slots=True)
class Ledger:
    """What was promised to people: every receipt, and what other users took away or changed themselves."""

    receipts: dict[str, Command] = field(default_factory=dict)
    deleted: set[str] = field(default_factory=set)
    versions: dict[str, int] = field(default_factory=dict)
    went_back: dict[str, int] = field(default_factory=dict)
    """Versions central had when it was restored from a backup: to those a row may go back once."""

    waited: set[str] = field(default_factory=set)
    """Commands that waited for a reason of their own: what they are judged on could not be read. What is not of that goes on meanwhile."""

    def central_went_back(self, to: Mapping[str, int]) -> None:
        self.went_back = {key: to.get(key, 0) for key in self.versions}


@dataclass(frozen=True, slots=True, kw_only=True)
class Outbox:
    """The outbox as it stands in one store."""

    kept: tuple[Kept, ...]
    rows: Mapping[str, list[KeptRow]]
    ever: Mapping[str, frozenset[str]]
    """The states a command has ever been in."""
    needs: Mapping[str, frozenset[str]]
    is_mooted: frozenset[str]
    by_itself: frozenset[str]
    """Those at which central failed while it took others: they waited by themselves, and their lane went on."""


async def read(place: Place) -> Outbox:
    return await place.database.read(_read)


def _read(books: Books) -> Outbox:
    ids = [row[0] for row in books.execute("SELECT id FROM command ORDER BY seq")]
    ever: dict[str, set[str]] = {ident: set() for ident in ids}
    mooted, by_itself = set(), set()
    for ident, to, outcome, error in books.execute(
        "SELECT command, facts ->> '$.to', facts ->> '$.outcome', facts ->> '$.error' FROM event WHERE kind = 'moved'"
    ):
        ever[ident].add(to)
        if (error or "").startswith("fails-"):
            by_itself.add(ident)
        if outcome == "moot":
            mooted.add(ident)
    needs: dict[str, set[str]] = {}
    for command, needed in books.execute("SELECT command, needs_command FROM need"):
        needs.setdefault(command, set()).add(needed)
    return Outbox(
        kept=tuple(commands_kept.several(books, ids)) if ids else (),
        rows=commands_kept.rows_of(books, ids) if ids else {},
        ever={ident: frozenset(states) for ident, states in ever.items()},
        needs={ident: frozenset(needed) for ident, needed in needs.items()},
        is_mooted=frozenset(mooted),
        by_itself=frozenset(by_itself),
    )


# --- after every step ------------------------------------------------------------------------------------------------


async def hold_now(place: Place, ledger: Ledger) -> None:
    """I1 and I9, which hold at every moment."""
    outbox = await read(place)
    ledger.waited |= {kept.id for kept in outbox.kept if (kept.error_code or "").startswith(NOT_READ)}
    _nothing_is_forgotten(outbox, ledger)
    await place.database.read(lambda books: _nothing_goes_back(books, outbox, ledger))


def _nothing_is_forgotten(outbox: Outbox, ledger: Ledger) -> None:
    stored = {kept.id: kept for kept in outbox.kept}
    for ident, command in ledger.receipts.items():
        assert ident in stored, f"I1: {ident} had a receipt and is not in the store"
        meant, held = (_NAMES.sub(rb"\1", body) for body in (encode(command), stored[ident].body))
        assert held == meant, f"I1: {ident} is stored otherwise than it was signed"


def _nothing_goes_back(books: Books, outbox: Outbox, ledger: Ledger) -> None:
    for key, version in books.execute("SELECT key, version FROM resource").fetchall():
        if int(version) < ledger.versions.get(key, 0):
            assert int(version) >= ledger.went_back.pop(key, 10**9), f"I9: {key} went back to version {version}"
        ledger.versions[key] = int(version)
    for kept in outbox.kept:
        if kept.state in _ON_SCREEN and kept.id not in outbox.is_mooted:
            _is_shown(books, kept, outbox.rows[kept.id], ledger)
        if kept.state in _ON_SCREEN:
            _stays_stopped(books, kept, ledger)


def _is_shown(books: Books, kept: Kept, rows: list[KeptRow], ledger: Ledger) -> None:
    """Every row a command makes is on the screen exactly once, from the receipt on."""
    for row in rows:
        if row.is_provenance or row.verb != "create" or row.target in ledger.deleted:
            continue
        found = books.execute("SELECT key FROM shown WHERE key IN (?, ?)", (row.key, row.target)).fetchall()
        assert len(found) == 1, f"I9: {row.key} of a {kept.state} {kept.kind} is shown {len(found)} times"


def _stays_stopped(books: Books, kept: Kept, ledger: Ledger) -> None:
    """What was stopped now, taken back or replaced; a stop that lies ahead leaves its order running."""
    for key in sorted(ended_at_once(kept.command)):
        real = identity.real(books, key)
        if real in ledger.deleted:
            continue
        found = books.execute("SELECT status FROM shown WHERE key IN (?, ?)", (key, real)).fetchall()
        if not found:
            continue  # the order itself waits for a person or was taken back
        assert [status for (status,) in found if status not in _OVER] == [], (
            f"I9: {key} is shown running although its stop is {kept.state}"
        )


# --- when the link was good long enough ------------------------------------------------------------------------------


async def hold_at_last(hospital: Hospital, place: Place, ledger: Ledger) -> None:
    """I2 to I5, by reading the server."""
    outbox = await read(place)
    owned = {kept.id for kept in outbox.kept if kept.state in {State.CONFLICT, State.REFUSED}}
    for kept in outbox.kept:
        if kept.state is State.SAVED_HERE and outbox.needs.get(kept.id, frozenset()) & owned:
            owned.add(kept.id)  # held back by one that waits for a person
            continue
        assert kept.state in OWNED_OR_OVER, f"I4: {kept.kind} {kept.id} ended as {kept.state} ({kept.error_code})"
        if kept.state is State.CONFLICT and kept.nature == "fact":
            may_wait = kept.error_code in _DONE_TWICE or _was_given_up_under_it(kept, outbox)
            assert may_wait, f"I4: a fact was refused: {kept.kind} {kept.error_code}"
        for row in outbox.rows[kept.id]:
            await _had_its_effect_once(hospital, kept, row, outbox, ledger)
    await _confirmed_is_as_meant(hospital, place, outbox, ledger)
    await _in_order(hospital, outbox, ledger)


def _was_given_up_under_it(kept: Kept, outbox: Outbox) -> bool:
    """A dose whose check, or whose doctor's answer, a person took back: he says of the dose too, nobody else can."""
    states = {one.id: one.state for one in outbox.kept}
    needs = {states.get(one) for one in outbox.needs.get(kept.id, frozenset())}
    return kept.error_code == "basis-lost" and bool(needs & {State.WITHDRAWN, State.RESOLVED})


async def _had_its_effect_once(hospital: Hospital, kept: Kept, row: KeptRow, outbox: Outbox, ledger: Ledger) -> None:
    count = await _effects(hospital, kept, row)
    is_away = row.target in ledger.deleted
    assert count <= 1, f"I2: {row.resource_type} of {kept.kind} {kept.id} stands {count} times at central"
    if kept.state is State.CONFIRMED and kept.id not in outbox.is_mooted and not is_away:
        assert count == 1, f"I5: {row.resource_type} of confirmed {kept.kind} {kept.id} is not at central"
    ever = outbox.ever[kept.id]
    never_left = not {"accepted", "unclear", "sending"} & ever
    by_its_author = kept.state is State.WITHDRAWN and not {"conflict", "refused"} & ever
    if by_its_author or (kept.state in {State.WITHDRAWN, State.RESOLVED} and never_left):
        assert count == 0, f"I5: {kept.kind} {kept.id} was taken back and stands at central"


async def _effects(hospital: Hospital, kept: Kept, row: KeptRow) -> int:
    if row.is_provenance:
        found = await hospital.find("Provenance", entity__identifier=f"{names.COMMAND_IDENTIFIER}|{kept.id}")
        return len(found)
    if row.verb == "create":
        return len(await hospital.by_entry(row.resource_type, row.entry_id))
    if row.central_key is None and await hospital.status_of(row.target) == 404:
        return 0
    tagged = [_is_tagged(one, kept.id) for one in reversed(await hospital.versions(row.target))]
    return sum(now and not before for before, now in zip([False, *tagged], tagged, strict=False))


def _is_tagged(version: Mapping[str, Any], command: str) -> bool:
    """Whether this version carries the command's tag; others who change the row later carry it along."""
    return any(tag.get("code") == command for tag in version["meta"].get("tag", ()))


def _mapping(kept: Kept, rows: list[KeptRow], books: Books) -> dict[str, str]:
    return meaning.mapping(books, kept.lane, meaning.parcels(books, [kept], {kept.id: rows})[0].rows)


async def _confirmed_is_as_meant(hospital: Hospital, place: Place, outbox: Outbox, ledger: Ledger) -> None:
    for kept in outbox.kept:
        if kept.state is not State.CONFIRMED or kept.id in outbox.is_mooted:
            continue
        rows = outbox.rows[kept.id]
        mapping = await place.database.read(partial(_mapping, kept, rows))
        for row in rows:
            if row.target in ledger.deleted:
                continue
            versions = await hospital.versions(row.target)
            stored = next((one for one in versions if one["meta"]["versionId"] == row.central_version), None)
            assert stored is not None, f"I5: version {row.central_version} of confirmed {row.target} is not at central"
            meant = text.decode(row.body)
            if kept.kind in SAID_BY_ANY:  # said by two at two moments, under two numbers
                meant, stored = ({name: one[name] for name in one.keys() - _OF_A_MOMENT} for one in (meant, stored))
            path = canonical.difference(meant, stored, mapping)
            assert path is None, f"I5: confirmed {row.target} differs at {path}"


async def _in_order(hospital: Hospital, outbox: Outbox, ledger: Ledger) -> None:
    """I3: what nothing held back took effect in the order it was given, per patient.

    What is judged on news may be waiting for them; a fact that is not (a reading, a note) goes ahead of it, never it ahead of a fact.
    """
    held = {ident for ident, states in outbox.ever.items() if {"conflict", "refused"} & states}
    held |= outbox.by_itself | ledger.waited
    last: dict[tuple[str, bool], tuple[int, str]] = {}
    for kept in outbox.kept:
        is_free = not ({kept.id} | outbox.needs.get(kept.id, frozenset())) & held
        if kept.state is not State.CONFIRMED or kept.id in outbox.is_mooted or not is_free:
            if not is_free:
                held.add(kept.id)
            continue
        for row in outbox.rows[kept.id]:
            if row.is_provenance or row.target in ledger.deleted:
                continue
            versions = await hospital.versions(row.target)
            at = _took_effect(versions, kept.id, row.central_version)
            of_kind = is_judged(kept)
            passed = (True, False) if of_kind else (False,)
            before = max((last.get((kept.lane, one), (0, "")) for one in passed), key=itemgetter(1))
            assert at >= before[1], f"I3: {kept.kind} {kept.seq} took effect at {at}, before {before}"
            last[kept.lane, of_kind] = (kept.seq, max(at, before[1]))


def _took_effect(versions: Sequence[dict[str, Any]], command: str, version: str | None) -> str:
    """When the version that bears the command's mark was made; what others made of the row since is not ours."""
    ours = [one["meta"] for one in versions if command in {tag.get("code") for tag in one["meta"].get("tag", ())}]
    found = ours or [one["meta"] for one in versions if one["meta"]["versionId"] == version]
    return min(str(one["lastUpdated"]) for one in found)

"""Which of these rows does central already hold? Lines 3, 4 and 10 of the delivery algorithm; refuses to change anything.

A row is believed only if it carries our identifier or tag. A question that failed is no answer: its keys are `unanswered`.
"""

import itertools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlencode

from client.central.answers import Entry, EntryAnswer, Gone, Page, Row, page_of, row_of
from client.central.chunks import chunks
from client.central.http import Central
from client.central.meant import (
    Meant,
    carries_command,
    carries_entry,
    command_of,
    is_change,
    is_of_others,
    parsed,
    provenance_search,
    real_key,
    search_for,
)
from client.central.profile import Profile
from client.errors import CommandRefused, NotAllowed
from client.fhir import references

ENTRIES_IN_A_BATCH = 50
VALUES_IN_A_SEARCH = 40


@dataclass(slots=True, kw_only=True)
class Asked:
    """What asking found, by our key.

    `known` holds rows that are there, in the version that is ours (the one that made it, or that carries a change out);
    `current` what stands where a change was not found; `doubled` several rows with one identifier; `unanswered` what central
    said nothing usable about.
    """

    known: dict[str, Row] = field(default_factory=dict)
    current: dict[str, Row | Gone | None] = field(default_factory=dict)
    doubled: dict[str, tuple[Row, ...]] = field(default_factory=dict)
    unanswered: set[str] = field(default_factory=set)

    def take(self, key: str, rows: Sequence[Row]) -> None:
        distinct = {row.key: row for row in rows}
        if len(distinct) > 1:
            self.doubled[key] = tuple(distinct.values())
        elif distinct:
            self.known[key] = next(iter(distinct.values()))

    def mapping(self) -> dict[str, str]:
        return {key: row.key for key, row in self.known.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Question:
    """One search: which of our rows it is about, and by which word each of them is recognised."""

    url: str
    rows: tuple[tuple[str, str], ...]
    """(our key, entry id or command id)"""
    is_provenance: bool


async def ask(central: Central, profile: Profile, rows: Iterable[Meant], mapping: Mapping[str, str]) -> Asked:
    """One batch of searches for all rows to be created, one of reads for all to be changed; `mapping` is our key to central's."""
    asked = Asked()
    every = tuple(rows)
    created = [row for row in every if not is_change(row) and not row.is_provenance]
    await _search(central, _by_identifier(profile, created), asked)
    for row in created:
        await _as_made(central, profile, row, asked)
    changed = [row for row in every if is_change(row)]
    await _look(central, profile, changed, mapping, asked)
    provenances = [row for row in every if row.is_provenance]
    await _search(central, _by_command(profile, provenances, {**mapping, **asked.mapping()}), asked)
    return asked


def _by_identifier(profile: Profile, rows: Iterable[Meant]) -> list[_Question]:
    made = []
    for kind, found in itertools.groupby(sorted(rows, key=_type), key=_type):
        for some in chunks(tuple(found), VALUES_IN_A_SEARCH if profile.has_token_lists else 1):
            values = ",".join(search_for(row.entry_id) for row in some)
            names = tuple((row.key, row.entry_id) for row in some)
            made.append(_Question(url=_url(kind, "identifier", values), rows=names, is_provenance=False))
    return made


def _by_command(profile: Profile, rows: Sequence[Meant], mapping: Mapping[str, str]) -> list[_Question]:
    named = [(row, command_of(parsed(row.resource))) for row in rows]
    if provenance_search(profile.provenance_handle, "") is None:
        return [found for row, command in named if (found := _by_target(row, command, mapping)) is not None]
    made = []
    for some in chunks(tuple(named), VALUES_IN_A_SEARCH if profile.has_token_lists else 1):
        searches = [provenance_search(profile.provenance_handle, command) for _, command in some]
        parameter, values = next(one[0] for one in searches if one), ",".join(one[1] for one in searches if one)
        names = tuple((row.key, command) for row, command in some)
        made.append(_Question(url=_url("Provenance", parameter, values), rows=names, is_provenance=True))
    return made


def _by_target(row: Meant, command: str, mapping: Mapping[str, str]) -> _Question | None:
    """No target is at central yet: then its Provenance is not either, and there is nothing to ask."""
    resource = references.rewrite(parsed(row.resource), mapping)
    found = [one.get("reference", "") for one in resource.get("target", ())]
    real = next((one for one in found if one and not one.startswith(references.URN)), None)
    if real is None:
        return None
    return _Question(url=_url("Provenance", "target", real), rows=((row.key, command),), is_provenance=True)


async def _search(central: Central, questions: Sequence[_Question], asked: Asked) -> None:
    for some in chunks(tuple(questions), ENTRIES_IN_A_BATCH):
        answers = await central.batch([Entry(verb="GET", url=one.url) for one in some])
        for question, answer in zip(some, answers, strict=True):
            page = await _whole(central, answer)
            if page is None:
                asked.unanswered.update(key for key, _ in question.rows)
            else:
                _recognise(question, page, asked)


async def _whole(central: Central, answer: EntryAnswer) -> Page | None:
    if not answer.is_good or not answer.resource:
        return None
    page = page_of(answer.resource)
    return await central.rest_of(page) if page.next_url else page


def _recognise(question: _Question, page: Page, asked: Asked) -> None:
    carries = carries_command if question.is_provenance else carries_entry
    for key, word in question.rows:
        asked.take(key, [row for row in page.rows if word.encode() in row.raw and carries(row, word)])


async def _as_made(central: Central, profile: Profile, row: Meant, asked: Asked) -> None:
    """Whoever changed it since left our identifier and put his command in the place of ours: ours is an earlier version.

    Taken for ours, the later one would be called different from what was meant, and be the base of our own next change.
    """
    stored, command = asked.known.get(row.key), command_of(parsed(row.resource))
    if stored is None or not is_of_others(stored, command) or not profile.has_history:
        return
    try:
        ours = await _by_our_command(central, stored, command)
    except (CommandRefused, NotAllowed):
        return
    asked.known[row.key] = ours or stored


async def _by_our_command(central: Central, stored: Row, command: str) -> Row | None:
    past = await central.history(stored.resource_type, stored.id)
    return next((one for one in (past.rows if past else ()) if carries_command(one, command)), None)


async def _look(
    central: Central, profile: Profile, rows: Sequence[Meant], mapping: Mapping[str, str], asked: Asked
) -> None:
    for some in chunks(tuple(rows), ENTRIES_IN_A_BATCH):
        answers = await central.batch([Entry(verb="GET", url=real_key(row.key, mapping)) for row in some])
        for row, answer in zip(some, answers, strict=True):
            key = real_key(row.key, mapping)
            if answer.status in {404, 410}:
                kind, _, name = key.partition("/")
                asked.current[row.key] = Gone(resource_type=kind, id=name) if answer.status == 410 else None
            elif not answer.is_good or not answer.resource:
                asked.unanswered.add(row.key)
            else:
                await _recognise_change(central, profile, row, row_of(answer.resource), asked)


async def _recognise_change(central: Central, profile: Profile, row: Meant, stored: Row, asked: Asked) -> None:
    command = command_of(parsed(row.resource))
    if carries_command(stored, command):
        asked.known[row.key] = stored
        return
    if stored.version != row.base_version and profile.has_history:
        try:
            ours = await _by_our_command(central, stored, command)
        except (CommandRefused, NotAllowed):
            asked.unanswered.add(row.key)
            return
        if ours is not None:
            asked.known[row.key] = ours
            return
    asked.current[row.key] = stored


def _url(kind: str, parameter: str, values: str) -> str:
    return f"{kind}?{urlencode([(parameter, values), ('_count', '100')])}"


def _type(row: Meant) -> str:
    return row.resource_type

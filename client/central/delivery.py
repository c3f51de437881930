"""Send what central does not hold yet: lines 6 to 12 of the delivery algorithm; refuses to repeat, to upsert, to patch or to delete.

Several commands of one patient may travel in one transaction where the server is atomic and they fit; a refusal of such a trip says
nothing about any single one of them, so the caller sends them one by one.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from client.central.answers import Entry, EntryAnswer, Row
from client.central.asking import Asked, ask
from client.central.chunks import chunks
from client.central.http import Central
from client.central.meant import (
    Meant,
    command_of,
    in_order,
    is_change,
    parsed,
    provenance_search,
    real_key,
    search_for,
    worded,
)
from client.central.profile import Profile
from client.central.verdicts import (
    Changed,
    Delivered,
    Doubled,
    Outcome,
    Refused,
    Stored,
    Unclear,
    Verdict,
    together,
    verdict,
)
from client.errors import (
    BugError,
    CentralBusy,
    CentralFaulty,
    CentralUnreachable,
    CommandRefused,
    NotAllowed,
    SignInNeeded,
    VersionConflict,
    WardlightError,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """One outcome for each of the leading commands that travelled; the others were not touched."""

    outcomes: tuple[Outcome, ...]

    @property
    def is_combined(self) -> bool:
        return len(self.outcomes) > 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known before sending. `mapping` is our key to central's key.

    `versions` holds, by our key, the version of rows that were pending when a change of them was written: a change without a base
    version may be made on these alone.
    """

    asked: Asked
    mapping: Mapping[str, str]
    versions: Mapping[str, str]

    @property
    def whole_mapping(self) -> dict[str, str]:
        changed = {key for key, row in self.asked.known.items() if row.key == key}
        return {**self.mapping, **{key: real for key, real in self.asked.mapping().items() if key not in changed}}

    def base(self, row: Meant) -> str | None:
        return row.base_version or self.versions.get(row.key)


async def send(
    central: Central,
    profile: Profile,
    commands: Sequence[Sequence[Meant]],
    asked: Asked,
    mapping: Mapping[str, str],
    versions: Mapping[str, str] | None = None,
) -> Sent:
    """Send what is missing of the leading commands that fit together (`fitting`).

    Raises SignInNeeded, NotAllowed, CentralBusy (429) and CentralUnreachable (not sent): then nothing was carried out.
    """
    known = Known(asked=asked, mapping=mapping, versions=versions or {})
    stopped = _stopped(commands[0], known)
    if stopped is not None:
        return Sent(outcomes=(stopped,))
    going = commands[: fitting(profile, commands, known)]
    missing = [row for rows in going for row in in_order(rows) if row.key not in asked.known]
    landed = {row.key: _stored(asked.known[row.key]) for rows in going for row in rows if row.key in asked.known}
    trip = _Trip(central=central, profile=profile, known=known, landed=landed)
    outcome = await trip.run(missing) if missing else None
    if outcome is not None:
        return Sent(outcomes=(outcome,) * len(going))
    return Sent(outcomes=tuple(Delivered(rows={row.key: landed[row.key] for row in rows}) for rows in going))


def fitting(profile: Profile, commands: Sequence[Sequence[Meant]], known: Known) -> int:
    """How many leading commands may travel as one: all rows in one transaction, no row touched twice, nothing in dispute."""
    if not profile.is_atomic:
        return 1
    touched: set[str] = set()
    size = 0
    for position, rows in enumerate(commands):
        missing = [row for row in rows if row.key not in known.asked.known]
        size += len(missing)
        targets = {real_key(row.key, known.whole_mapping) for row in missing if is_change(row)}
        is_free = not targets & touched and _stopped(rows, known) is None
        if position and (size > profile.limit or not is_free):
            return position
        touched |= targets | {row.key for row in missing}
    return len(commands)


def _stopped(rows: Sequence[Meant], known: Known) -> Outcome | None:
    """What asking already decided: doubled rows, an unanswered question, or a row that another one changed (lines 4 and 11)."""
    asked = known.asked
    doubled = {row.key: asked.doubled[row.key] for row in rows if row.key in asked.doubled}
    if doubled:
        return Doubled(rows=doubled)
    if any(row.key in asked.unanswered for row in rows):
        return Unclear(reason="unanswered")
    return next((found for row in rows if is_change(row) and (found := changed_since(row, known)) is not None), None)


def changed_since(row: Meant, known: Known) -> Changed | None:
    if row.key in known.asked.known or row.key not in known.asked.current:
        return None
    current = known.asked.current[row.key]
    if isinstance(current, Row) and current.version == known.base(row):
        return None
    return Changed(key=row.key, current=current)


class _Trip:
    """One sending. `landed` grows with every row that central said yes to; nothing outlives the call."""

    def __init__(self, *, central: Central, profile: Profile, known: Known, landed: dict[str, Stored]) -> None:
        self._central, self._profile, self._known = central, profile, known
        self._landed = landed
        self._was_heard = False
        self._mapping = known.whole_mapping

    async def run(self, missing: Sequence[Meant]) -> Outcome | None:
        """None when central said yes to all of it."""
        try:
            for rows in self._parts(missing):
                outcome = await self._part(rows)
                if outcome is not None:
                    return outcome
                self._was_heard = True
        except (CentralUnreachable, CentralFaulty, CentralBusy, CommandRefused, VersionConflict) as error:
            return await self._meaning(error, missing)
        except (SignInNeeded, NotAllowed) as error:
            if self._was_heard:
                return Unclear(reason=error.facts[0], landed=self._landed)
            raise
        return None

    def _parts(self, missing: Sequence[Meant]) -> list[Sequence[Meant]]:
        """Atomic: transactions up to the limit. Not atomic: creations level by level, each change alone, every Provenance after all."""
        if self._profile.is_atomic:
            return list(chunks(missing, max(self._profile.limit, 1)))
        plain = [row for row in missing if not row.is_provenance]
        levels = sorted({row.level for row in plain if not is_change(row)})
        made = [[row for row in plain if row.level == level and not is_change(row)] for level in levels]
        alone = [[row] for row in plain if is_change(row)]
        last = [row for row in missing if row.is_provenance]
        return [*made, *alone, *([last] if last else [])]

    async def _part(self, rows: Sequence[Meant]) -> Outcome | None:
        inside = {row.entry_id for row in rows if not is_change(row)} if self._profile.is_atomic else set()
        entries = [self._entry(row, inside) for row in rows]
        if self._profile.is_atomic:
            answers = await self._central.transaction(entries, is_minimal=self._profile.answers_minimal)
        elif is_change(rows[0]):
            answers = (await self._change(rows[0], entries[0]),)
        else:
            answers = await self._central.batch(entries, is_minimal=self._profile.answers_minimal)
        return self._taken(rows, answers)

    async def _change(self, row: Meant, entry: Entry) -> EntryAnswer:
        kind, _, name = real_key(row.key, self._mapping).partition("/")
        return await self._central.update(kind, name, entry.resource or b"", self._base(row))

    def _entry(self, row: Meant, inside: set[str]) -> Entry:
        key = real_key(row.key, self._mapping)
        if is_change(row):
            body = worded(row, self._mapping, inside, key.partition("/")[2])
            return Entry(verb="PUT", url=key, resource=body, if_match=f'W/"{self._base(row)}"')
        body_id = row.entry_id if self._profile.is_atomic and self._profile.keeps_body_id else None
        return Entry(
            verb="POST",
            url=row.resource_type,
            full_url=f"urn:uuid:{row.entry_id}" if self._profile.is_atomic else None,
            resource=worded(row, self._mapping, inside, body_id),
            if_none_exist=self._condition(row),
        )

    def _condition(self, row: Meant) -> str | None:
        if not row.is_provenance:
            return f"identifier={search_for(row.entry_id)}"
        found = provenance_search(self._profile.provenance_handle, command_of(parsed(row.resource)))
        return None if found is None else f"{found[0]}={found[1]}"

    def _base(self, row: Meant) -> str:
        base = self._known.base(row)
        if base is None:
            raise BugError("change-without-base", row.resource_type)
        return base

    def _taken(self, rows: Sequence[Meant], answers: Sequence[EntryAnswer]) -> Outcome | None:
        """Note every yes; None when all were yes and name their row."""
        for row, answer in zip(rows, answers, strict=True):
            key = answer.key or (real_key(row.key, self._mapping) if is_change(row) else "")
            if answer.is_good and key.partition("/")[0] == row.resource_type:
                self._landed[row.key] = Stored(key=key, version=answer.version)
                if not is_change(row):
                    self._mapping[row.key] = key
        found = together(answers)
        if found is Verdict.YES:
            return None if all(row.key in self._landed for row in rows) else self._unclear("row-not-named")
        bad = [answer for answer in answers if not answer.is_good]
        if found is Verdict.REFUSAL:
            issues = tuple(issue for answer in bad for issue in answer.issues)
            return Refused(status=bad[0].status, issues=issues, landed=dict(self._landed))
        return self._unclear(str(bad[0].status))

    async def _meaning(self, error: WardlightError, missing: Sequence[Meant]) -> Outcome:
        """Line 12 for an answer to the whole request. Raises on when central certainly did nothing and only waiting helps."""
        if isinstance(error, VersionConflict):
            return await self._rival(missing, error.status)
        if isinstance(error, CommandRefused):
            if verdict(error.status, " ".join(error.issues)) is Verdict.REFUSAL:
                return Refused(status=error.status, issues=error.issues, landed=dict(self._landed))
            return self._unclear(str(error.status))
        is_certain = isinstance(error, CentralUnreachable) and not error.was_sent
        if (is_certain or error.facts[:1] == ("429",)) and not self._was_heard:
            raise error
        retry = error.retry_after_s if isinstance(error, CentralBusy) else None
        return Unclear(reason=":".join(error.facts[:2]), retry_after_s=retry, landed=dict(self._landed))

    async def _rival(self, missing: Sequence[Meant], status: int) -> Outcome:
        """409 or 412: did another one change the row, or is it our own earlier sending? Only asking tells."""
        changes = [row for row in missing if is_change(row)]
        try:
            asked = await ask(self._central, self._profile, changes, self._mapping)
        except WardlightError:
            return self._unclear(str(status))
        known = Known(asked=asked, mapping=self._mapping, versions=self._known.versions)
        found = (changed_since(row, known) for row in changes)
        return next((one for one in found if one is not None), self._unclear(str(status)))

    def _unclear(self, reason: str) -> Unclear:
        return Unclear(reason=reason, landed=dict(self._landed))


def _stored(row: Row) -> Stored:
    return Stored(key=row.key, version=row.version)

"""Tells central how this station stands, so that the ward's other stations can show it; refuses to tell anything of a patient.

One row for each station, changed in place: soon after something changed, else now and then, so that silence means something. It is news,
not a record: what central does not take is not kept for later, and nothing is ever decided from it.
"""

from collections.abc import Callable

from client.central.answers import Row
from client.errors import CentralFaulty, CommandRefused, NotAllowed, VersionConflict
from client.fhir import names, text
from client.fhir.reading.elements import identifier
from client.fhir.standing import Standing, standing_row
from offline.status import StationStatus
from offline.sync.parts import EngineParts

AGAIN_S, AFTER_REFUSAL_S = 600.0, 3600.0


class Telling:
    """Invariant: at most one row is written in a round, and only the one that bears this station's number."""

    def __init__(self, parts: EngineParts, status: Callable[[], StationStatus]) -> None:
        self._central, self._clock, self._desk, self._status = parts.central, parts.clock, parts.desk, status
        self._is_told = bool(parts.ward) and not parts.is_drill
        self._said: tuple[object, ...] = ()
        self._not_before_s, self._is_refused = float("-inf"), False

    async def once(self) -> None:
        """What changed since it was told last, or all of it after a while. Raises WaitError and SignInNeeded."""
        now_s, standing = self._clock.monotonic_s(), self._standing()
        said = (standing.mode, standing.waiting > 0, standing.parts)
        is_news = said != self._said and not self._is_refused
        if not self._is_told or (now_s < self._not_before_s and not is_news):
            return
        try:
            await self._write(standing)
            self._said, self._not_before_s, self._is_refused = said, now_s + AGAIN_S, False
        except VersionConflict:
            return  # another process of this station was quicker; the next round has the newer version
        except (CommandRefused, NotAllowed, CentralFaulty):
            self._not_before_s, self._is_refused = now_s + AFTER_REFUSAL_S, True

    def _standing(self) -> Standing:
        status = self._status()
        checks = sorted(status.readiness, key=lambda one: one.name)
        return Standing(
            code=self._desk.place.station,
            mode=status.mode.value,
            waiting=status.waiting.open,
            parts=tuple((one.name, one.is_well if one.is_known else None) for one in checks),
            told_at=self._clock.now(),
        )

    async def _write(self, standing: Standing) -> None:
        name = f"{names.STANDING}|{standing.code}"
        body = standing_row(standing, ward=self._desk.place.ward.upper(), station=self._desk.station_reference)
        page = await self._central.search("Basic", [("identifier", name), ("_count", "10")])
        there = sorted((row for row in page.rows if _is_of(row, standing.code)), key=lambda row: row.id)
        if not there:
            await self._central.create("Basic", text.encode(body), f"identifier={name}")
            return
        row = there[0]
        await self._central.update("Basic", row.id, text.encode({**body, "id": row.id}), row.version)


def _is_of(row: Row, code: str) -> bool:
    return row.resource_type == "Basic" and identifier(text.decode(row.raw), names.STANDING) == code

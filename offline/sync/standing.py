"""How the station stands, counted: figures from the store, checks of this PC, joined into one status; refuses to act on any of it."""

import shutil
import traceback
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec

from client.clock import Clock
from offline import blocks, census, commands_kept, freshness, journal, neighbours, owning, planned, proposing
from offline.blocks import Left
from offline.freshness import Counted, Freshness, PatientFreshness
from offline.knowledge import Knowledge
from offline.mode import Backlog, Mode, ModeState, Moment, begin, fault_percent, is_recovering, underneath
from offline.neighbours import Neighbour
from offline.outbox import WAITING_FOR_CENTRAL, State
from offline.planned import Planned
from offline.proposing import Proposed
from offline.status import Check, Link, StationStatus, Waiting
from offline.store.books import Books
from offline.sync.counting import Counts, Newest

MODE = "mode"
LEAST_FREE_BYTES = 200 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What was counted last."""

    freshness: Freshness = freshness.NEVER
    waiting: Waiting = field(default_factory=Waiting)
    backlog: Backlog = field(default_factory=Backlog)
    counts: tuple[Counted, ...] = ()
    counts_alarm: tuple[str, ...] = ()
    differing: tuple[str, ...] = ()
    compared: frozenset[str] | None = None
    patients_central: int | None = None
    late_row_s: float = 0.0
    newest: tuple[Newest, ...] = ()
    is_counted: bool = False
    """Whether central was counted since the start."""
    numbers: Left | None = None
    planned: Planned | None = None
    proposed: Proposed | None = None
    overdue: tuple[str, ...] = ()
    neighbours: tuple[Neighbour, ...] = ()
    needs_sign_in: bool = False
    read_error: str | None = None
    """Why the last refresh broke off, in machine words."""

    def cut_in_s(self, now: datetime) -> float | None:
        """Until the downtime that is announced next."""
        return None if self.planned is None else (self.planned.starts_at - now).total_seconds()

    def with_sign_in(self, *, needed: bool) -> "Figures":
        return replace(self, needs_sign_in=needed)

    def with_counts(self, counted: Counts, unread: Collection[str]) -> "Figures":
        """What was counted at central; `unread` are types that cannot be read there now."""
        alarm = tuple(sorted({*counted.alarm, *unread}))
        return replace(self, counts=counted.counts, counts_alarm=alarm, newest=counted.newest, is_counted=True)


# --- facts of the store ----------------------------------------------------------------------------------------------


def fact(books: Books, key: str) -> str | None:
    row = books.execute("SELECT value FROM store_fact WHERE key = ?", (key,)).fetchone()
    return str(row[0]) if row else None


def keep_fact(books: Books, key: str, value: str) -> None:
    books.execute(
        "INSERT INTO store_fact (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, value),
    )


class _Remembered(msgspec.Struct):
    mode: str
    outage_since: datetime | None = None
    declared_by: str | None = None
    declared_why: str | None = None
    was_declared: bool = False


def mode_as_text(state: ModeState) -> str:
    named = (state.declared_by, state.declared_why, state.was_declared)
    return msgspec.json.encode(_Remembered(underneath(state).value, state.outage_since, *named)).decode()


def keep_mode(books: Books, before: ModeState, after: ModeState, at_ms: int) -> None:
    """A station that dies wakes up in the mode it was in; that it changed is journalled."""
    keep_fact(books, MODE, mode_as_text(after))
    if before.outage_since is not None and after.outage_since is None:
        proposing.forget(books)
    facts = {"from": before.mode.value, "to": after.mode.value, "reason": after.reason}
    journal.write(books, MODE, at_ms=at_ms, facts=facts)


def mode_remembered(text: str, at: Moment) -> ModeState:
    """A station that died in an emergency wakes up in it; one that died online begins online and asks."""
    found = msgspec.json.decode(text, type=_Remembered)
    if Mode(found.mode) not in {Mode.EMERGENCY, Mode.RECOVERING}:
        return begin(at)
    state = begin(at, Mode.EMERGENCY, found.outage_since)
    return replace(
        state,
        reason="station-restarted",
        declared_by=found.declared_by,
        declared_why=found.declared_why,
        was_declared=found.was_declared,
    )


# --- figures ---------------------------------------------------------------------------------------------------------


def read(books: Books, before: Figures, outage_since: datetime | None, clock: Clock) -> Figures:
    """Count what waits and how fresh the ward is."""
    counted = waits(books, before, outage_since, clock)
    ahead = planned.next_of(planned.held(books), clock.now())
    fresh, numbers = _freshness(books, before, clock), blocks.left(books)
    late = owning.overdue(books, int(clock.now().timestamp() * 1000))
    held = replace(counted, freshness=fresh, numbers=numbers, planned=ahead, overdue=late)
    return replace(held, proposed=proposing.proposed(books), neighbours=neighbours.held(books))


def waits(books: Books, before: Figures, outage_since: datetime | None, clock: Clock) -> Figures:
    """Count what waits; how fresh the ward is stays as it was `before`."""
    del clock
    counts = commands_kept.waiting(books)
    return replace(before, waiting=_waiting(books, counts), backlog=_backlog(books, counts, outage_since))


def _waiting(books: Books, found: Mapping[tuple[str, State], int]) -> Waiting:
    by_kind: dict[str, int] = {}
    by_state: dict[str, int] = {}
    for (kind, state), count in found.items():
        by_state[state.value] = by_state.get(state.value, 0) + count
        if state in WAITING_FOR_CENTRAL:
            by_kind[kind] = by_kind.get(kind, 0) + count
    oldest = commands_kept.oldest_ms(books) if found else None
    return Waiting(open=sum(found.values()), by_kind=by_kind, by_state=by_state, oldest_at=_at(oldest))


def _backlog(books: Books, counts: Mapping[tuple[str, State], int], outage_since: datetime | None) -> Backlog:
    waits = sum(count for (_, state), count in counts.items() if state in WAITING_FOR_CENTRAL)
    since_ms = int(outage_since.timestamp() * 1000) if outage_since else None
    used = since_ms is not None and (
        books.execute(
            "SELECT 1 FROM command WHERE is_emergency = 1 AND saved_at_ms >= ? LIMIT 1", (since_ms,)
        ).fetchone()
        is not None
    )
    owned, behind = owning.owned(books)
    return Backlog(waiting=waits - behind, unowned=sum(counts.values()) - waits - owned, was_used=used)


def _freshness(books: Books, before: Figures, clock: Clock) -> Freshness:
    here = census.followed(books)
    patients = [
        PatientFreshness(
            patient=one.patient,
            fresh_at=_at(one.fresh_at_ms),
            verified_at=_at(one.verified_at_ms),
            is_equal=one.is_equal,
        )
        for one in here
    ]
    pulled = books.execute("SELECT max(pulled_at_ms) FROM cursor").fetchone()[0]
    newest = max((one.fresh_at for one in patients if one.fresh_at), default=_at(pulled))
    return freshness.ward(
        patients,
        newest,
        patients_central=before.patients_central,
        late_row_s=before.late_row_s,
        counts=before.counts,
        counts_alarm=before.counts_alarm,
        differing=before.differing,
        uncompared=0 if before.compared is None else sum(one.patient not in before.compared for one in here),
        newest_vital_at=_newest(books, "Observation", clock),
        newest_order_at=_newest(books, "MedicationRequest", clock),
    )


def _newest(books: Books, kind: str, clock: Clock) -> datetime | None:
    now_s = int((clock.now() + timedelta(minutes=5)).timestamp())
    row = books.execute(
        "SELECT max(r.at_s) FROM census c CROSS JOIN resource r ON r.patient = c.patient AND r.type = ? AND r.at_s <= ?"
        " WHERE c.left_at_ms IS NULL",
        (kind, now_s),
    ).fetchone()
    return datetime.fromtimestamp(row[0], UTC).astimezone(clock.zone) if row[0] is not None else None


def _at(ms: int | None) -> datetime | None:
    return None if ms is None else datetime.fromtimestamp(ms / 1000, UTC)


# --- this PC and the link --------------------------------------------------------------------------------------------


def has_room(folder: Path) -> bool:
    return shutil.disk_usage(folder).free > LEAST_FREE_BYTES


def link_of(state: ModeState, last_error: str | None, offset_s: float | None) -> Link:
    return Link(
        is_answering=state.failures == 0 and state.goods > 0,
        last_ms=state.last_ms,
        last_good_at=state.last_good_wall if state.goods or state.failures else None,
        failures=state.failures,
        clock_offset_s=offset_s,
        last_error=last_error,
        fault_percent=fault_percent(state),
    )


def status_of(
    state: ModeState,
    link: Link,
    figures: Figures,
    checks: Sequence[Check],
    knowledge: Knowledge,
    *,
    is_entry: bool,
    can_close: bool,
) -> StationStatus:
    return StationStatus(
        mode=state.mode,
        mode_since=state.since,
        mode_reason=state.reason,
        outage_since=state.outage_since,
        declared_by=state.declared_by,
        declared_why=state.declared_why,
        link=link,
        waiting=figures.waiting,
        freshness=figures.freshness,
        readiness=tuple(checks),
        is_emergency_entry=is_entry,
        can_close=can_close,
        closes_by_two=is_recovering(state),
        pack_version=knowledge.pack.version,
        pack_date=str(knowledge.pack.date or ""),
        signed_in_needed=figures.needs_sign_in,
        planned=figures.planned,
        proposed=figures.proposed,
        overdue=figures.overdue,
        is_drill=state.is_drill,
        neighbours=figures.neighbours,
    )


def place_of(error: BaseException) -> str:
    """Where a mistake happened, as file and line; never its text, which may name a patient."""
    frames = traceback.extract_tb(error.__traceback__)
    return f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""

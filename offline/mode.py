"""How this station stands to central: one pure state machine with hysteresis; refuses clocks, sockets and marking.

Signals go in with the moment they were observed; a new `ModeState` comes out. Entering EMERGENCY needs both a number of failed probes
and a time without any good answer, so that one lost packet marks nothing; leaving it needs N good probes over T seconds, so that a
flapping link never flips screens. RECOVERING is left only when nothing is open and, if anything was entered or declared, a
person closed it. READ ONLY lies over whatever the link gives: writing is impossible, central is away and what is here (the local copy,
the proof of who sits here) is older than the site lets it be, or the site waits for a person's declaration or for an announced cut.
In a DRILL the same machine runs on a played central: DRILL is how it stands while nothing is played, an outage in it is a played one, and
nothing ever takes the drill off it.
Figures: docs/emergency-protocol.md. Defaults follow the design (2 failed probes and 3 s); published site tolerances range from 5 to
60 minutes.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum


class Mode(StrEnum):
    """The six modes. Nobody but the files listed in the architecture test may ask for one by name."""

    ONLINE = "online"
    DEGRADED = "degraded"
    EMERGENCY = "emergency"
    RECOVERING = "recovering"
    READ_ONLY = "read-only"
    DRILL = "drill"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """A site's tolerances; seconds and milliseconds as named."""

    failed_probes: int = 2
    without_answer_s: float = 3.0
    good_probes: int = 3
    good_for_s: float = 5.0
    slow_ms: float = 1500.0
    slow_probes: int = 3
    fault_percent: float = 10.0
    read_only_after_s: float = 72 * 3600.0
    waits_for_declaration: bool = False
    """Whether an outage is read-only until a person has declared it."""
    read_only_before_cut_s: float = 0.0
    """So long before an announced downtime nothing new is entered; 0: entry stays open until it begins."""
    return_spread_s: float = 5.0
    """When central is back each station begins to read, and then to send, at a moment of its own within so long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """When a signal was observed: wall time for people, monotonic seconds for every comparison."""

    wall: datetime
    mono_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Backlog:
    """What keeps an emergency open: commands not yet confirmed and without an owned outcome, and whether any was entered in it."""

    waiting: int = 0
    unowned: int = 0
    was_used: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """Central answered a probe or a request after `elapsed_ms`."""

    elapsed_ms: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """A probe or a request got no usable answer; `reason` is a machine word."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticked:
    """Time went by; carries what is still open, how old the local copy is and whether everybody's sign-in here has run out."""

    backlog: Backlog
    is_fresh: bool
    copy_age_s: float | None = None
    is_sign_in_expired: bool = False
    cut_in_s: float | None = None
    """Until the downtime that is announced next; None where none is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """A person declared the emergency, by name and reason."""

    by: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed:
    """A person closed the emergency; taken only when nothing is open."""

    by: str
    backlog: Backlog


@dataclass(frozen=True, slots=True, kw_only=True)
class Stuck:
    """Writing is impossible (disk full, store damaged); `None` when it is over. That something is too old is seen at a tick."""

    reason: str | None


WINDOW = 20
COPY_TOO_OLD = "copy-too-old"
SIGN_IN_EXPIRED = "sign-in-expired"
STORE_DAMAGED = "store-damaged"
NOT_DECLARED = "not-declared"
CUT_NEAR = "cut-near"
_WAITED_OUT = frozenset({COPY_TOO_OLD, SIGN_IN_EXPIRED, NOT_DECLARED, CUT_NEAR})
"""Ends by itself when what it waits for has come; the others end when writing is possible again."""

Signal = Answered | Failed | Ticked | Declared | Closed | Stuck


@dataclass(frozen=True, slots=True, kw_only=True)
class ModeState:
    """Everything the machine remembers. `since` is when the present mode began, `outage_since` when central was last heard before it."""

    mode: Mode
    since: datetime
    reason: str
    last_good_mono_s: float
    last_good_wall: datetime
    failures: int = 0
    goods: int = 0
    first_good_mono_s: float | None = None
    slow: int = 0
    last_ms: float | None = None
    recent: tuple[bool, ...] = ()
    """Whether each of the last `WINDOW` probes and requests was answered."""
    outage_since: datetime | None = None
    declared_by: str | None = None
    declared_why: str | None = None
    was_declared: bool = False
    """A person declared this outage, though it may have been lifted since: it ends only when a person closes it."""
    stuck: str | None = None
    before_stuck: Mode | None = None
    is_drill: bool = False
    """All of it is played, whatever the mode; a station never stops being one."""


def fault_percent(state: ModeState) -> float | None:
    """How many of a hundred are not answered, of the last `WINDOW`; None before anything was asked."""
    return 100.0 * state.recent.count(False) / WINDOW if state.recent else None


def begin(at: Moment, mode: Mode = Mode.ONLINE, outage_since: datetime | None = None) -> ModeState:
    """The state a station starts in; a station that was in an emergency when it died starts in it again."""
    return ModeState(
        mode=mode,
        since=outage_since or at.wall,
        reason="started",
        last_good_mono_s=at.mono_s,
        last_good_wall=at.wall,
        outage_since=outage_since,
        is_drill=mode is Mode.DRILL,
    )


def step(state: ModeState, signal: Signal, at: Moment, limits: Limits) -> ModeState:
    """The next state. Total over modes and signals."""
    if state.is_drill:
        return _played(state, _stepped(_as_ward(state), signal, at, limits))
    return _awaited(_stepped(state, signal, at, limits), at, limits)


def _as_ward(state: ModeState) -> ModeState:
    return replace(state, mode=Mode.ONLINE) if state.mode is Mode.DRILL else state


def _played(before: ModeState, after: ModeState) -> ModeState:
    """Where a ward would work as usual a drill stands as a drill, since it came to it."""
    if after.mode not in {Mode.ONLINE, Mode.DEGRADED}:
        return after
    if before.mode is Mode.DRILL:
        return replace(after, mode=Mode.DRILL, since=before.since, reason=before.reason)
    return replace(after, mode=Mode.DRILL)


def _stepped(state: ModeState, signal: Signal, at: Moment, limits: Limits) -> ModeState:
    match signal:
        case Answered(elapsed_ms=elapsed_ms):
            return _answered(state, elapsed_ms, at, limits)
        case Failed(reason=reason):
            return _failed(state, reason, at, limits)
        case Ticked():
            return _aged(_ticked(state, signal, at, limits), signal, at, limits)
        case Declared(by=by, why=why):
            return _declared(state, by, why, at)
        case Closed(by=by, backlog=backlog):
            return _closed(state, by, backlog, at)
        case Stuck(reason=reason):
            return _stuck(state, reason, at)


def _enter(state: ModeState, mode: Mode, reason: str, at: Moment) -> ModeState:
    if state.stuck is not None and mode is not Mode.READ_ONLY:
        return replace(state, before_stuck=mode)
    return replace(state, mode=mode, since=at.wall, reason=reason)


def underneath(state: ModeState) -> Mode:
    """The mode the link alone would give, also while the station is read-only."""
    return state.before_stuck if state.mode is Mode.READ_ONLY and state.before_stuck else state.mode


def _answered(state: ModeState, elapsed_ms: float, at: Moment, limits: Limits) -> ModeState:
    first_good = state.first_good_mono_s if state.first_good_mono_s is not None else at.mono_s
    heard = replace(
        state,
        last_good_mono_s=at.mono_s,
        last_good_wall=at.wall,
        failures=0,
        goods=state.goods + 1,
        first_good_mono_s=first_good,
        slow=state.slow + 1 if elapsed_ms > limits.slow_ms else 0,
        last_ms=elapsed_ms,
        recent=(*state.recent, True)[-WINDOW:],
    )
    link = underneath(state)
    if link is Mode.EMERGENCY and state.declared_by is None:
        steady = heard.goods >= limits.good_probes and at.mono_s - first_good >= limits.good_for_s
        return _enter(heard, Mode.RECOVERING, "central-answers", at) if steady else heard
    if link is Mode.ONLINE and heard.slow >= limits.slow_probes:
        return _enter(heard, Mode.DEGRADED, "slow", at)
    is_sound = (fault_percent(heard) or 0.0) <= limits.fault_percent
    if link is Mode.DEGRADED and heard.slow == 0 and heard.goods >= limits.good_probes and is_sound:
        return _enter(heard, Mode.ONLINE, "central-answers", at)
    return heard


def _failed(state: ModeState, reason: str, at: Moment, limits: Limits) -> ModeState:
    recent = (*state.recent, False)[-WINDOW:]
    worse = replace(state, failures=state.failures + 1, goods=0, first_good_mono_s=None, recent=recent)
    return _enter_if_silent(worse, reason, at, limits)


def _enter_if_silent(state: ModeState, reason: str, at: Moment, limits: Limits) -> ModeState:
    silent_s = at.mono_s - state.last_good_mono_s
    if underneath(state) is Mode.EMERGENCY:
        return state
    if state.failures >= limits.failed_probes and silent_s >= limits.without_answer_s:
        since = state.outage_since if underneath(state) is Mode.RECOVERING else state.last_good_wall
        return _enter(replace(state, outage_since=since), Mode.EMERGENCY, reason, at)
    if underneath(state) is Mode.ONLINE and state.failures > 0:
        return _enter(state, Mode.DEGRADED, reason, at)
    return state


def _ticked(state: ModeState, tick: Ticked, at: Moment, limits: Limits) -> ModeState:
    later = _enter_if_silent(state, state.reason, at, limits)
    backlog = tick.backlog
    untouched = not backlog.was_used and later.declared_by is None and not later.was_declared
    is_open = backlog.waiting > 0 or backlog.unowned > 0
    if underneath(later) is Mode.RECOVERING and untouched and tick.is_fresh and not is_open:
        return _over(later, "nothing-was-entered", at)
    return later


def _aged(state: ModeState, tick: Ticked, at: Moment, limits: Limits) -> ModeState:
    """Whether what is here is too old to be worked on. A full disk or a damaged store says more and stays."""
    if state.stuck is not None and state.stuck not in _WAITED_OUT:
        return state
    reason = _too_old(state, tick, at, limits) if is_away(state) else None
    reason = reason or _waits_for(state, limits) or _cut_near(state, tick, limits)
    return state if reason == state.stuck else _stuck(state, reason, at)


def _awaited(state: ModeState, at: Moment, limits: Limits) -> ModeState:
    """An outage that nobody declared is read-only from its first moment, where the site says so; a declaration ends that at once."""
    reason = _waits_for(state, limits)
    if state.stuck is None and reason is not None:
        return _stuck(state, reason, at)
    return _stuck(state, None, at) if state.stuck == NOT_DECLARED and reason is None else state


def _waits_for(state: ModeState, limits: Limits) -> str | None:
    is_waited_for = limits.waits_for_declaration and not state.was_declared
    return NOT_DECLARED if is_waited_for and underneath(state) is Mode.EMERGENCY else None


def _cut_near(state: ModeState, tick: Ticked, limits: Limits) -> str | None:
    """Nothing new shortly before an announced downtime: it could not be confirmed any more."""
    is_near = tick.cut_in_s is not None and tick.cut_in_s <= limits.read_only_before_cut_s
    is_up = underneath(state) in {Mode.ONLINE, Mode.DEGRADED}
    return CUT_NEAR if is_near and is_up and limits.read_only_before_cut_s > 0 else None


def _too_old(state: ModeState, tick: Ticked, at: Moment, limits: Limits) -> str | None:
    if tick.copy_age_s is not None:
        # The silence is counted by the clock that nobody can put back.
        age_s = max(tick.copy_age_s, at.mono_s - state.last_good_mono_s)
        if age_s > limits.read_only_after_s:
            return COPY_TOO_OLD
    return SIGN_IN_EXPIRED if tick.is_sign_in_expired else None


def _declared(state: ModeState, by: str, why: str, at: Moment) -> ModeState:
    named = replace(state, declared_by=by, declared_why=why, was_declared=True)
    if underneath(state) is Mode.EMERGENCY:
        return named
    since = state.outage_since if underneath(state) is Mode.RECOVERING and state.outage_since else at.wall
    return _enter(replace(named, outage_since=since, goods=0, first_good_mono_s=None), Mode.EMERGENCY, "declared", at)


def _closed(state: ModeState, by: str, backlog: Backlog, at: Moment) -> ModeState:
    link = underneath(state)
    if link is Mode.EMERGENCY and state.declared_by is not None and state.failures == 0:
        # Central answers and the person who declared it (or another) lifts it: recovery begins.
        return _enter(replace(state, declared_by=None, declared_why=None), Mode.RECOVERING, "lifted", at)
    if link is Mode.RECOVERING and backlog.waiting == 0 and backlog.unowned == 0:
        return _over(state, f"closed-by {by}", at)
    return state


def _over(state: ModeState, reason: str, at: Moment) -> ModeState:
    ended = replace(state, outage_since=None, declared_by=None, declared_why=None, was_declared=False)
    return _enter(ended, Mode.ONLINE, reason, at)


def _stuck(state: ModeState, reason: str | None, at: Moment) -> ModeState:
    if state.stuck == STORE_DAMAGED:
        return state  # only opening the store anew mends it
    if reason is not None:
        before = state.before_stuck if state.mode is Mode.READ_ONLY else state.mode
        entered = _enter(replace(state, stuck=reason), Mode.READ_ONLY, reason, at)
        return replace(entered, before_stuck=before)
    if state.mode is not Mode.READ_ONLY:
        return replace(state, stuck=None)
    back = state.before_stuck or Mode.ONLINE
    return replace(state, stuck=None, before_stuck=None, mode=back, since=at.wall, reason="writable-again")


def is_all_well(told: str) -> bool:
    """Of a mode in the word another station told: whether it works as on any day."""
    return told == Mode.ONLINE.value


def is_away(state: ModeState) -> bool:
    """Whether central cannot be asked now; an emergency that a person declared while central answers is not that."""
    return underneath(state) is Mode.EMERGENCY and (state.declared_by is None or state.failures > 0)


def is_recovering(state: ModeState) -> bool:
    """Whether closing now ends the emergency; else it lifts what a person declared, and recovery begins."""
    return state.mode is Mode.RECOVERING


def is_emergency(state: ModeState) -> bool:
    """Whether what is entered now is an emergency entry: tagged, numbered, provisional."""
    return underneath(state) in {Mode.EMERGENCY, Mode.RECOVERING}

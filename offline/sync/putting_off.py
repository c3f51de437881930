"""When central would not, could not or may not: until when each command waits and what is said about it; refuses to send or to judge."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from client.errors import (
    CentralBusy,
    CentralUnreachable,
    CommandRefused,
    NotAllowed,
    SignInError,
    VersionConflict,
    WaitError,
)
from offline import commands_kept
from offline.kept import Kept
from offline.outbox import Outcome, State
from offline.store.books import Books
from offline.sync.retry import asking_delay_s, delay_s
from offline.sync.troubles import Troubles, reason_of

NOT_ALLOWED = "403"
ASKING = "asking-refused-"
FAILS = "fails-"
"""Central fails at this one while it takes others: it waits by itself, and its lane goes on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """How waits are measured here: the jitter, the pause after an unclear end, the clock."""

    roll: Callable[[], float]
    quiet_s: float
    now_ms: Callable[[], int]


def is_of_its_own(code: str | None) -> bool:
    """Whether a command that waits with this code waits for a reason that concerns it alone."""
    return code is not None and (code == NOT_ALLOWED or code.startswith((ASKING, FAILS)))


def put_off(books: Books, way: Way, commands: Sequence[str], error: WaitError | SignInError) -> None:
    """All of them wait because of the way to central."""
    retry_after_s = error.retry_after_s if isinstance(error, CentralBusy) else None
    was_sent = isinstance(error, CentralUnreachable) and error.was_sent
    for kept in commands_kept.several(books, commands):
        wait_s = delay_s(kept.tries, retry_after_s, way.roll)
        if kept.state is State.SENDING and was_sent:
            _later(books, kept, reason_of(error), max(wait_s, way.quiet_s), way, Outcome.ANSWER_UNCLEAR)
        else:
            _later(books, kept, reason_of(error), wait_s, way)


def back(books: Books, commands: Sequence[str], reason: str, way: Way) -> None:
    """Nothing was carried out, and each is tried by itself next, without a pause."""
    for kept in commands_kept.several(books, commands):
        if kept.state is State.SENDING:
            commands_kept.move(books, kept.id, Outcome.NOT_SENT, at_ms=way.now_ms(), error_code=reason)


def alone(
    books: Books,
    commands: Sequence[str],
    error: NotAllowed | CommandRefused | VersionConflict,
    way: Way,
    troubles: Troubles,
) -> None:
    """These wait for a reason of their own: not allowed, or central will not be asked about them. The pause grows."""
    for kept in commands_kept.several(books, commands):
        if isinstance(error, NotAllowed) and kept.state in {State.SAVED_HERE, State.SENDING}:
            _later(books, kept, reason_of(error), delay_s(kept.tries, None, way.roll), way)
        else:
            code = ASKING + reason_of(error)
            times = troubles.asked_in_vain(kept.id, code)
            _later(books, kept, code, asking_delay_s(times, way.roll), way)


def _later(books: Books, kept: Kept, code: str, wait_s: float, way: Way, outcome: Outcome = Outcome.NOT_SENT) -> None:
    at_ms = way.now_ms()
    next_ms = at_ms + int(wait_s * 1000)
    if kept.state is State.SENDING:
        commands_kept.move(books, kept.id, outcome, at_ms=at_ms, error_code=code, next_try_at_ms=next_ms)
    else:
        commands_kept.postpone(books, kept.id, next_ms, error_code=code)


def say_why(books: Books, ident: str, reason: str) -> None:
    """It waits for something to be read; written only when that is news."""
    kept = commands_kept.get(books, ident)
    if kept.error_code != reason:
        commands_kept.postpone(books, ident, kept.next_try_at_ms, error_code=reason)


def tried_again(books: Books, command: str | None, but_not: State | None, at_ms: int) -> None:
    """A person wants it tried now: every wait is over but for what is in this state; a refused command named here gets another try."""
    commands_kept.hurry(books, command, but_not=but_not)
    if command is not None and commands_kept.get(books, command).state is State.REFUSED:
        commands_kept.move(books, command, Outcome.TRY_AGAIN, at_ms=at_ms)

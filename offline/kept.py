"""What the outbox table holds, as frozen values; refuses SQL and decisions."""

from dataclasses import dataclass

from client.commands import Command, decode
from offline.outbox import State


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """One command as it was stored, and where it stands. `command` is the value the clinician signed; `bundle` what it means in FHIR."""

    seq: int
    id: str
    lane: str
    kind: str
    nature: str
    author_reference: str
    author_name: str
    station: str
    mode: str
    is_emergency: bool
    number: str | None
    state: State
    body: bytes
    bundle: bytes
    saved_at_ms: int
    monotonic_ms: int
    server_offset_ms: int | None
    tries: int
    next_try_at_ms: int | None
    error_code: str | None
    error_detail: dict[str, str]
    refusals: int
    profile_id: str | None
    accepted_at_ms: int | None
    confirmed_at_ms: int | None
    hash: bytes

    @property
    def command(self) -> Command:
        return decode(self.body)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptRow:
    """One resource a command means. `key` is ours (`Type/<entry id>` of a create, the changed resource's key of a change)."""

    command: str
    n: int
    seq: int
    verb: str
    resource_type: str
    key: str
    entry_id: str
    base_version: str | None
    body: bytes
    level: int
    is_provenance: bool
    central_key: str | None
    central_version: str | None

    @property
    def target(self) -> str:
        """The key under which the row is (to be) found here."""
        return self.central_key or self.key


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """Where and when a command was given; what is stored beside it."""

    station: str
    mode: str
    is_emergency: bool
    saved_at_ms: int
    monotonic_ms: int
    server_offset_ms: int | None = None
    number: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LaneHead:
    """One patient's lane with open commands: how many, since which seq, and when the next of them is due (None: at once)."""

    lane: str
    open: int
    first_seq: int
    next_try_at_ms: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """An open command as the lane logic needs it, without its bytes."""

    id: str
    seq: int
    kind: str
    state: State
    rows: int
    needs: frozenset[str]
    changes_pending: bool
    """It changes a row that central has not answered for."""
    tries: int
    refusals: int
    next_try_at_ms: int | None
    error_code: str | None

"""The infusion room: its site values, in which lane somebody stands, what may be done next. Guesses no value that the pack lacks."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from client.clinical.catalogue_tables import json_of
from client.errors import PackDamaged
from client.records.room import RoomEvent, RoomStay, RoomStep
from client.tongue import reads_chinese

FILE = "infusion_room.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class KitItem:
    """One thing that is at hand for a reaction, in both languages of the pack."""

    zh: str
    en: str

    def words(self, language: str) -> str:
        return self.zh if reads_chinese(language) else self.en


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomBook:
    """As the pack has it. None: the site says nothing, and nobody is held to anything."""

    observe: timedelta | None = None
    alert: timedelta | None = None
    asks_two: bool = False
    kit: tuple[KitItem, ...] = ()
    kit_source: str = ""
    is_verified: bool = False


class Lane(StrEnum):
    """What is to be done next about somebody, in the order of the room."""

    RECEIVE = "receive"
    SKIN_TEST = "skin-test"
    COMPOUND = "compound"
    QUEUE = "queue"
    PUNCTURE = "puncture"
    RUN = "run"
    CHANGE = "change"
    WITHDRAW = "withdraw"
    OBSERVE = "observe"
    GONE = "gone"


class BottleState(StrEnum):
    """How a bottle stands. HELD: its drug waits for a skin test. LOST: no planned time today, or its order is over."""

    HELD = "held"
    OPEN = "open"
    READY = "ready"
    RUNNING = "running"
    DONE = "done"
    NOT_DONE = "not-done"
    LOST = "lost"


SETTLED = frozenset({BottleState.DONE, BottleState.NOT_DONE, BottleState.LOST})
BEGUN = frozenset({BottleState.RUNNING, BottleState.DONE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What stands around one step: the bottles in their order, the seat that is asked for, the word that was given with it."""

    at: datetime
    bottles: Sequence[BottleState] = ()
    has_reason: bool = False
    is_seat_known: bool = True
    is_seat_free: bool = True
    observe: timedelta | None = None


OVER, UNKNOWN_STAY = "room-over", "room-unknown"
NOT_READY, NOT_CALLED, CALLED = "room-not-ready", "room-not-called", "room-called"
SEAT_UNKNOWN, SEAT_TAKEN, NO_SEAT = "seat-unknown", "seat-taken", "no-seat"
RUNNING, LEFT, NOT_BEGUN, WITHDRAWN = "room-running", "room-bottles-left", "room-not-begun", "room-withdrawn"
NEEDLE_IN, OBSERVE, BEGUN_STAY = "room-needle-in", "room-observe", "room-begun"


def stays(events: Iterable[RoomEvent]) -> tuple[RoomStay, ...]:
    """Every stay with its steps in the order in which they were done; a step whose first one is not here is of nobody's stay."""
    known = list(events)
    firsts = [one for one in known if one.step is RoomStep.ACCEPT]
    ordered = sorted(known, key=_moment)
    return tuple(
        RoomStay(accepted=first, events=tuple(one for one in ordered if one.visit == first.key and one is not first))
        for first in sorted(firsts, key=_moment)
    )


def _moment(event: RoomEvent) -> tuple[float, str]:
    return event.at.timestamp() if event.at is not None else 0.0, event.key


def lane(stay: RoomStay | None, bottles: Sequence[BottleState]) -> Lane:
    """Of the stay as its steps and bottles say together. A bottle that runs counts before anything that was forgotten."""
    if stay is None:
        return Lane.RECEIVE
    if stay.is_over:
        return Lane.GONE
    if BottleState.RUNNING in bottles:
        return Lane.RUN
    if stay.withdrawn_at is not None:
        return Lane.OBSERVE
    following = next((one for one in bottles if one not in SETTLED), None)
    if following is None:
        return Lane.WITHDRAW if BottleState.DONE in bottles else Lane.COMPOUND
    if any(one in BEGUN for one in bottles):
        return Lane.CHANGE
    if BottleState.HELD in bottles:
        return Lane.SKIN_TEST
    if following is not BottleState.READY:
        return Lane.COMPOUND
    return Lane.PUNCTURE if stay.seat is not None else Lane.QUEUE


def against(stay: RoomStay, step: RoomStep, facts: Facts) -> tuple[str, ...]:
    """What stands against this step now, in the order in which a person must hear it."""
    if stay.is_over:
        return (OVER,)
    now = lane(stay, facts.bottles)
    match step:
        case RoomStep.CALL:
            return () if now is Lane.QUEUE else (NOT_READY,)
        case RoomStep.SKIP:
            return () if stay.is_called else (NOT_CALLED,)
        case RoomStep.REQUEUE:
            return () if stay.is_called or stay.is_skipped else (NOT_CALLED,)
        case RoomStep.SEAT:
            return (*_unless(facts.is_seat_known, SEAT_UNKNOWN), *_unless(facts.is_seat_free, SEAT_TAKEN))
        case RoomStep.LAMP_ON:
            return _unless(stay.seat is not None, NO_SEAT)
        case RoomStep.WITHDRAW:
            return _withdraw(stay, facts)
        case RoomStep.LEAVE:
            return _leave(stay, facts)
        case RoomStep.CANCEL:
            return _unless(not any(one in BEGUN for one in facts.bottles), BEGUN_STAY)
    return ()


def _unless(is_so: object, word: str) -> tuple[str, ...]:
    return () if is_so else (word,)


def _withdraw(stay: RoomStay, facts: Facts) -> tuple[str, ...]:
    if stay.withdrawn_at is not None:
        return (WITHDRAWN,)
    if BottleState.RUNNING in facts.bottles:
        return (RUNNING,)
    if not any(one in BEGUN for one in facts.bottles):
        return (NOT_BEGUN,)
    is_all = all(one in SETTLED for one in facts.bottles)
    return _unless(is_all or facts.has_reason, LEFT)


def _leave(stay: RoomStay, facts: Facts) -> tuple[str, ...]:
    """Nobody leaves with the needle in; who leaves before the time of observing is over says why."""
    has_begun = any(one in BEGUN for one in facts.bottles)
    if has_begun and stay.withdrawn_at is None:
        return (NEEDLE_IN,)
    until = may_leave_at(stay, facts.observe)
    if until is not None and facts.at < until:
        return _unless(facts.has_reason, OBSERVE)
    is_all = has_begun and all(one in SETTLED for one in facts.bottles)
    return _unless(is_all or facts.has_reason, LEFT)


def may_leave_at(stay: RoomStay, observe: timedelta | None) -> datetime | None:
    """When the time of observing is over; None where the needle is in, or the site names no time."""
    if stay.withdrawn_at is None or observe is None:
        return None
    return stay.withdrawn_at + observe


def wrong_bottle(bottles: Sequence[BottleState], place: int) -> bool:
    """Whether the bottle at this place is not the next one: an earlier one is open, or another one runs."""
    others = [one for at, one in enumerate(bottles) if at != place]
    return BottleState.RUNNING in others or any(one not in SETTLED for one in bottles[:place])


def read_room(content: bytes | None) -> RoomBook:
    """Without a file nothing is known: no time, no second person, no kit. Raises PackDamaged."""
    if content is None:
        return RoomBook()
    try:
        raw: Mapping[str, Any] = json_of(content, FILE)
        kit = raw["rescue_kit"]
        return RoomBook(
            observe=timedelta(minutes=int(raw["observe"]["minutes"])),
            alert=timedelta(minutes=int(raw["alert"]["minutes"])),
            asks_two=bool(raw["two_person_check"]["is_asked"]),
            kit=tuple(KitItem(zh=str(one["zh"]), en=str(one["en"])) for one in kit["items"]),
            kit_source=str(kit["source"]),
            is_verified=bool(raw.get("is_verified", False)),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise PackDamaged(FILE, "shape") from error

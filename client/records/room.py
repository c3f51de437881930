"""Who is in the outpatient infusion room, and what was done there step by step; refuses to say which step has to follow.

A stay in the room is the step that took the patient in and all steps that name it. Nothing of it is ever changed: what is true now is
what the steps say together, so that several nurses, stations and outages add to it and nobody overwrites anybody.
"""

from datetime import datetime
from enum import StrEnum

import msgspec


class RoomStep(StrEnum):
    """What is done about somebody in the room. What is done to a bottle is a step of its unit or of its infusion."""

    ACCEPT = "accept"
    CALL = "call"
    SKIP = "skip"
    REQUEUE = "requeue"
    SEAT = "seat"
    LAMP_ON = "lamp-on"
    LAMP_OFF = "lamp-off"
    REACTION = "reaction"
    WITHDRAW = "withdraw"
    LEAVE = "leave"
    CANCEL = "cancel"


class Said(StrEnum):
    """What central says of a registration or a payment; unknown where it says nothing."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class RoomEvent(msgspec.Struct, frozen=True, kw_only=True):
    """One step as a Task (code room-step). `visit` is the Task that took the patient in; of that one itself, its own key."""

    key: str
    patient: str
    step: RoomStep
    visit: str
    encounter: str | None = None
    at: datetime | None = None
    by: str | None = None
    by_reference: str | None = None
    seat: str | None = None
    seat_name: str = ""
    reason: str = ""
    window: str = ""
    bottles: tuple[str, ...] = ()
    """Of the first step: the leading line of each bottle, in the order in which they run."""
    slip: str = ""
    registered: Said = Said.UNKNOWN
    paid: Said = Said.UNKNOWN
    version: str | None = None


class SeatPlace(msgspec.Struct, frozen=True, kw_only=True):
    """A seat or bed of an infusion room, as its Location says."""

    key: str
    name: str
    room: str | None
    is_usable: bool = True
    remark: str = ""


class RoomPlace(msgspec.Struct, frozen=True, kw_only=True):
    """An infusion room."""

    key: str
    name: str


class RoomStay(msgspec.Struct, frozen=True, kw_only=True):
    """One stay in the room, its steps in the order in which they were done."""

    accepted: RoomEvent
    events: tuple[RoomEvent, ...] = ()

    @property
    def key(self) -> str:
        return self.accepted.key

    @property
    def patient(self) -> str:
        return self.accepted.patient

    def last(self, *steps: RoomStep) -> RoomEvent | None:
        """The newest of these steps."""
        return next((one for one in reversed(self.events) if one.step in steps), None)

    @property
    def seat(self) -> RoomEvent | None:
        """Where the patient sits; nowhere before he was seated and after he left."""
        return None if self.is_over else self.last(RoomStep.SEAT)

    @property
    def queue(self) -> RoomEvent | None:
        """The newest word of the queue since nobody is called any more: called, passed over, or waiting again."""
        return self.last(RoomStep.CALL, RoomStep.SKIP, RoomStep.REQUEUE)

    @property
    def is_called(self) -> bool:
        return self.queue is not None and self.queue.step is RoomStep.CALL

    @property
    def is_skipped(self) -> bool:
        return self.queue is not None and self.queue.step is RoomStep.SKIP

    @property
    def lamp(self) -> RoomEvent | None:
        """The call light that is on."""
        found = self.last(RoomStep.LAMP_ON, RoomStep.LAMP_OFF)
        return found if found is not None and found.step is RoomStep.LAMP_ON and not self.is_over else None

    @property
    def withdrawn_at(self) -> datetime | None:
        found = self.last(RoomStep.WITHDRAW)
        return found.at if found is not None else None

    @property
    def reaction(self) -> RoomEvent | None:
        return self.last(RoomStep.REACTION)

    @property
    def is_over(self) -> bool:
        return self.last(RoomStep.LEAVE, RoomStep.CANCEL) is not None

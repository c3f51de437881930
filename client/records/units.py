"""What was done to one planned execution of an order, and how it stands at central; refuses to say what has to follow."""

from datetime import datetime
from enum import StrEnum

import msgspec

from client.records.basic import Code


class ChainStep(StrEnum):
    """Laid out, compounded, checked, given, looked after, ended: in this order. What is no drug is carried out in one step."""

    LAY_OUT = "lay-out"
    COMPOUND = "compound"
    CHECK = "check"
    GIVE = "give"
    ROUND = "round"
    END = "end"
    CARRY_OUT = "carry-out"


class StepTask(msgspec.Struct, frozen=True, kw_only=True):
    """One step as a Task (code unit-step). `unit` is the unit's name, `orders` its lines, the leading one first."""

    key: str
    unit: str
    orders: tuple[str, ...]
    step: ChainStep
    is_done: bool
    slot_at: datetime | None = None
    at: datetime | None = None
    by: str | None = None
    by_reference: str | None = None
    reason: str = ""
    note: str = ""
    use_before: datetime | None = None
    """Until when what was compounded may be given; None: nobody said."""
    version: str | None = None


class UnitRow(msgspec.Struct, frozen=True, kw_only=True):
    """A unit as a request of its own at central (intent instance-order): which order, when, and by which texts it is found."""

    key: str
    order: str
    what: Code
    status: str
    patient: str = ""
    slot_at: datetime | None = None
    unit: str | None = None
    """Its name, where a station of ours wrote it."""
    ids: tuple[str, ...] = ()
    """Identifiers that another software gave it: they may stand on its own label."""

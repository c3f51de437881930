"""What is done to one unit before and beside the giving, and what is carried out that is no drug."""

from collections.abc import Mapping
from datetime import datetime

import msgspec

from client.commands.care import CareAct
from client.records import Code, Person
from client.records.units import ChainStep


class StepUnit(CareAct, frozen=True, kw_only=True, tag="step-unit"):
    """One step of the chain of one unit, done at `occurred_at` by the author; what is no drug may also be not done, with the reason.

    `unit` is the unit's name, `orders` its lines (the leading one first) with their names, place by place. `use_before`: of what is
    compounded, by the pack's stability or the product's label; None where neither says it.
    """

    unit: str
    orders: tuple[str, ...]
    what: tuple[Code, ...]
    slot_at: datetime | None
    step: ChainStep
    is_done: bool = True
    reason: str = ""
    note: str = ""
    use_before: datetime | None = None
    beside: Person | None = None
    """Who sits at the station where the author checked with her own password; None where it is the author."""

    def about(self) -> tuple[str, ...]:
        return self.orders

    def aimed(self, known: Mapping[str, str]) -> "StepUnit":
        return msgspec.structs.replace(self, orders=tuple(known.get(key, key) for key in self.orders))

    def summary(self) -> tuple[str, ...]:
        return tuple(one.text for one in self.what)

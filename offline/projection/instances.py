"""Units that stand at central as requests of their own (intent `instance-order`): each is one planned time of its order, never an order.

A dose that other software charted for such a unit is a dose of the unit's order at the unit's time. Refuses what names no order: that is
read as an order like any other, so that no drug is hidden.
"""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from client.fhir.reading.elements import moment
from offline.commands_kept import marks
from offline.store.books import Books

KIND = "MedicationRequest"
_ORDER = "body ->> '$.basedOn[0].reference'"
_IS_ONE = f"body ->> '$.intent' = 'instance-order' AND {_ORDER} IS NOT NULL"
NOT_ONE = f"(type <> '{KIND}' OR coalesce(body ->> '$.intent', '') <> 'instance-order' OR {_ORDER} IS NULL)"
"""SQL over the rows shown: what is no unit."""
ONE = f"type = '{KIND}' AND {_IS_ONE}"
_SLOT = "body ->> '$.dosageInstruction[0].timing.event[0]'"
_KEY = re.compile(rf"{KIND}/[A-Za-z0-9\-.]{{1,64}}")
_ASKED = re.compile(rb'"request":\s*\{[^{}]*?"reference":\s*"([^"]*?(MedicationRequest/[A-Za-z0-9\-.]{1,64})[^"]*)"')


@dataclass(frozen=True, slots=True, kw_only=True)
class Instance:
    """Which order a unit is of, and its planned time as written."""

    order: str
    slot: str | None

    @property
    def slot_at(self) -> datetime | None:
        """None where central wrote no whole moment."""
        return moment(self.slot)


def asked_by(bodies: Iterable[bytes]) -> dict[str, str]:
    """The requests that these administrations name, as they are written, with their keys."""
    found = (_ASKED.search(body) for body in bodies)
    return {one[1].decode(): one[2].decode() for one in found if one is not None}


def among(books: Books, keys: Collection[str]) -> dict[str, Instance]:
    """Those of these requests that are units at central."""
    if not keys:
        return {}
    sql = f"SELECT key, {_ORDER}, {_SLOT} FROM resource WHERE key IN ({marks(keys)}) AND type = '{KIND}' AND {_IS_ONE}"
    return {
        key: Instance(order=order[0], slot=slot)
        for key, reference, slot in books.execute(sql, sorted(keys))
        if (order := _KEY.search(reference)) is not None
    }


def of_orders(books: Books, patients: Collection[str], orders: Collection[str]) -> dict[str, Instance]:
    """The units at central of these orders."""
    sql = f"SELECT key FROM resource WHERE patient IN ({marks(patients)}) AND type = '{KIND}' AND {_IS_ONE}"
    found = among(books, [row[0] for row in books.execute(sql, sorted(patients))])
    return {key: one for key, one in found.items() if one.order in orders}

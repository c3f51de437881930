"""What was told about a critical value; refuses to say whether it was enough."""

from datetime import datetime

import msgspec


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """One step of the loop: seen, read-back, message, forwarded, handled. `about` is the result's key, `by` who acted here.

    `department` is the ward's Location. `decision` of a handling: orders or none.
    """

    key: str
    step: str
    about: str
    orders: tuple[str, ...] = ()
    at: datetime | None = None
    by: str = ""
    by_reference: str | None = None
    caller: str = ""
    read_back: str = ""
    identified_by: tuple[str, ...] = ()
    department: str | None = None
    encounter: str | None = None
    decision: str | None = None
    text: str = ""

"""What only the open store can say of security: whether its trail holds. A store that a station has open is not looked at; it says so."""

from collections.abc import Callable
from typing import Any

from client.errors import StoreLocked, WardlightError
from client.secrets import STORE_KEY
from offline import integrity, stand_ins
from ui.diagnostics.findings import Finding, Verdict, well_if
from ui.diagnostics.security import Looked
from ui.startup import STORE, look_into

# The first argument is the open store, which the windows only hand on.
StoreLook = Callable[[Any, Looked], Finding]


def trail_whole(books: Any, _looked: Looked) -> Finding:
    """Every link of the journal's chain, recomputed, and held against what central was told and knows."""
    broken, where, count = integrity.judged(books)
    facts = {"count": str(count), "state": broken or "whole", "place": where}
    return Finding(name="trail", verdict=Verdict.CANNOT_WORK if broken else Verdict.WELL, facts=facts)


def accounts_sealed(books: Any, _looked: Looked) -> Finding:
    """Of the sealed emergency accounts: none that was used waits to be rotated, no use of one waits to be reviewed."""
    duties = stand_ins.duties(books)
    facts = {
        "count": str(len(duties.accounts)),
        "to_rotate": ", ".join(duties.to_rotate),
        "to_review": str(duties.to_review) if duties.to_review else "",
    }
    return Finding(name="emergency-accounts", verdict=well_if(duties.is_done), facts=facts)


STORE_LOOKS: tuple[StoreLook, ...] = (trail_whole, accounts_sealed)
"""A part of the station that keeps something in the store adds its look here."""


def looked_into(looked: Looked, looks: tuple[StoreLook, ...] = STORE_LOOKS) -> tuple[Finding, ...]:
    """Reads alone; migrates nothing."""
    path = looked.folder / STORE
    if not path.exists():
        return (Finding(name="inside", verdict=Verdict.WELL, facts={"state": "not begun"}),)
    try:
        key = None if looked.device is None else looked.device.read(STORE_KEY)
        if key is None:
            raise StoreLocked("no-key")
        return look_into(path, key, lambda books: tuple(look(books, looked) for look in looks))
    except WardlightError as error:
        if "in-use" in error.facts:
            facts = {"state": "in use by a running station"}
            return (Finding(name="inside", verdict=Verdict.WRONG, facts=facts),)
        return (Finding(name="inside", verdict=Verdict.CANNOT_WORK, facts={}, error=error),)

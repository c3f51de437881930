"""What only the open store can say of security: whether its trail holds. A store that a station has open is not looked at; it says so."""

from collections.abc import Callable

from client.errors import StoreLocked, WardlightError
from client.secrets import STORE_KEY
from offline import journal
from offline.store.books import Books, connect, translated
from ui.diagnostics.findings import Finding, Verdict
from ui.diagnostics.security import Looked
from ui.startup import STORE

StoreLook = Callable[[Books, Looked], Finding]


def trail_whole(books: Books, _looked: Looked) -> Finding:
    """Every link of the journal's chain, recomputed."""
    seq, _ = journal.head(books)
    broken = journal.broken(books)
    facts = {"count": str(seq), "state": "whole" if broken is None else f"broken at {broken}"}
    return Finding(name="trail", verdict=Verdict.WELL if broken is None else Verdict.CANNOT_WORK, facts=facts)


STORE_LOOKS: tuple[StoreLook, ...] = (trail_whole,)
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
        with translated():
            books = connect(path, key)
            try:
                return tuple(look(books, looked) for look in looks)
            finally:
                books.close()
    except WardlightError as error:
        if "in-use" in error.facts:
            facts = {"state": "in use by a running station"}
            return (Finding(name="inside", verdict=Verdict.WRONG, facts=facts),)
        return (Finding(name="inside", verdict=Verdict.CANNOT_WORK, facts={}, error=error),)

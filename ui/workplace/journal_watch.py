"""Says above every window, as loud as the program can, that this PC's journal is not what was written. Mends nothing, blocks nothing.

A person may put the words aside; while the journal stays broken they come back.
"""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QObject

from client.clock import Clock
from offline.status import StationStatus
from ui.access.words import broken_words
from ui.emergency.check_words import CheckName
from ui.notices import Notice, Notices, Severity

NOTICE = "journal-broken"
AGAIN = timedelta(minutes=15)
"""So long after somebody put it aside it is said again."""
_BROKEN = frozenset({"chain", "truncated", "rebuilt"})


class JournalWatch(QObject):
    """Invariant: while the last walk found the journal broken, every window says so, again a quarter of an hour after it was put aside."""

    def __init__(self, notices: Notices, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._notices, self._clock = notices, clock
        self._told = ""
        self._told_at: datetime | None = None

    def hear(self, status: StationStatus) -> None:
        found, now = broken_in(status), self._clock.now()
        is_said_again = self._told_at is None or now - self._told_at >= AGAIN or now < self._told_at
        if found == self._told and not (found and is_said_again):
            return
        self._told, self._told_at = found, now
        self._notices.dismiss(NOTICE)
        if found:
            self._notices.post(journal_notice(found))


def broken_in(status: StationStatus) -> str:
    """`kind place` of what is broken, as the last walk found it; empty where nothing is or nothing is told to central."""
    check = next((one for one in status.readiness if one.name == CheckName.AUDIT.value), None)
    facts = check.facts if check is not None else ()
    return next((fact for fact in facts if fact.partition(" ")[0] in _BROKEN), "")


def journal_notice(found: str) -> Notice:
    broken, _, at = found.partition(" ")
    translate = QCoreApplication.translate
    return Notice(
        severity=Severity.STOP,
        title=translate("JournalWatch", "The journal of this PC is not whole"),
        message=broken_words(broken, at),
        next_step=translate(
            "JournalWatch",
            "Work at another PC where you can, and tell IT and the ward lead now. Nothing is deleted: Emergency Centre, page Audit (F11).",
        ),
        key=NOTICE,
    )

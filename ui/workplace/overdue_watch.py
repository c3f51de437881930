"""Says in every window that a decision about a conflict or a refusal is overdue, and whose it is. Decides nothing, hides nothing."""

from collections import Counter
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from offline.status import StationStatus
from ui.notices import Notice, Notices, Severity, anew

NOTICE = "overdue-decisions"


class OverdueWatch(QObject):
    """Invariant: the notice is there exactly while something is overdue, and says of whom."""

    def __init__(self, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._notices = notices
        self._told: tuple[str, ...] = ()

    def hear(self, status: StationStatus) -> None:
        if status.overdue == self._told:
            return
        self._told = status.overdue
        notice = overdue_notice(status.overdue)
        if notice is None:
            self._notices.dismiss(NOTICE)
        else:
            self._notices.post(anew(partial(overdue_notice, status.overdue), notice))


def overdue_notice(names: tuple[str, ...]) -> Notice | None:
    """None while nothing is overdue."""
    if not names:
        return None
    translate = QCoreApplication.translate
    nobody = translate("OverdueWatch", "nobody has taken it")
    whose = " · ".join(f"{name or nobody}: {count}" for name, count in sorted(Counter(names).items()))
    return Notice(
        severity=Severity.WARNING,
        title=translate("OverdueWatch", "Decisions about conflicts are overdue: {count}").format(count=len(names)),
        message=whose,
        next_step=translate("OverdueWatch", "Emergency Centre (F12), page Reconcile (F4): decide it, or take it (T)."),
        key=NOTICE,
    )

"""What the windows say when this PC is not ready for an outage: which parts, and what to do about the first of them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from offline.status import Check
from ui.emergency.check_words import check_words
from ui.notices import Notice, Severity

NOTICE = "readiness"


def ready_notice(wrong: Sequence[Check]) -> Notice | None:
    """None where nothing is wrong."""
    if not wrong:
        return None
    translate = QCoreApplication.translate
    said = [check_words(check) for check in wrong]
    title = translate("Centre", "Not ready for an outage: {parts}").format(parts="、".join(one[0] for one in said))
    more = translate("Centre", "All parts: Emergency Centre (F12).") if len(said) > 1 else ""
    _, figures, todo = said[0]
    step = " ".join(part for part in (todo, more) if part)
    return Notice(severity=Severity.WARNING, title=title, message=figures, next_step=step, key=NOTICE)


def titles(wrong: Sequence[Check]) -> str:
    """Their names in one line."""
    return "、".join(check_words(check)[0] for check in wrong)

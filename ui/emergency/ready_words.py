"""What the windows say when this PC is not ready for an outage: which parts, and what to do about the first of them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from offline.status import Check
from ui.emergency.check_words import CheckName, check_words, part_words
from ui.notices import Notice, Severity

NOTICE = "readiness"
OF_CENTRAL = frozenset(
    {
        CheckName.CENTRAL,
        CheckName.FRESHNESS,
        CheckName.COUNTS,
        CheckName.NEWEST,
        CheckName.PROOF,
        CheckName.CLOCK,
        CheckName.DELIVERY,
        CheckName.SIGN_IN,
        CheckName.NUMBERS,
    }
)
"""Parts that are judged by what central answers: while it is away the marking says it."""


def ready_notice(wrong: Sequence[Check]) -> Notice | None:
    """None where nothing is wrong."""
    if not wrong:
        return None
    translate = QCoreApplication.translate
    said = [check_words(check) for check in wrong]
    title = translate("Centre", "Not ready for an outage: {parts}").format(parts=parts(wrong))
    more = translate("Centre", "All parts: Emergency Centre (F12).") if len(said) > 1 else ""
    _, figures, todo = said[0]
    step = " ".join(part for part in (todo, more) if part)
    return Notice(severity=Severity.WARNING, title=title, message=figures, next_step=step, key=NOTICE)


def parts(wrong: Sequence[Check]) -> str:
    """Their names in one line."""
    names = (part_words(CheckName(one.name)) if one.name in set(CheckName) else one.name for one in wrong)
    return QCoreApplication.translate("Centre", ", ").join(names)

"""How an order ends, in words: what is still due, what stands against it. Decides nothing."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ui.doctor.ending_model import EndProblem
from ui.doctor.wording import day_time

MOST = 6


def due_words(slots: Sequence[datetime], now: datetime) -> str:
    """What the nurses still have to answer before the order ends."""
    translate = QCoreApplication.translate
    if not slots:
        return translate("OrderEndings", "No planned dose is open before it.")
    times = ", ".join(day_time(slot, now) for slot in slots[:MOST])
    more = translate("OrderEndings", " and {count} more").format(count=len(slots) - MOST) if len(slots) > MOST else ""
    return translate("OrderEndings", "Still due before it: {times}{more}").format(times=times, more=more)


def not_done_words(why: str) -> str:
    """After the question was closed."""
    return QCoreApplication.translate("OrderEndings", "Nothing was done: {why}").format(why=why)


def problem_words(problem: EndProblem) -> str:
    translate = QCoreApplication.translate
    return {
        EndProblem.UNREAD: translate("OrderEndings", "This is no time: type 16:00, or 11-21 08:00 for another day."),
        EndProblem.PAST: translate(
            "OrderEndings", "This time has passed. Tick that nothing was carried out since, or leave the time empty."
        ),
        EndProblem.LATER: translate("OrderEndings", "The order ends before that already."),
        EndProblem.NOT_RUNNING: translate("OrderEndings", "This order is not in force; there is nothing to take back."),
        EndProblem.BEGUN: translate("OrderEndings", "A dose was given: the order cannot be voided, only stopped (S)."),
        EndProblem.NO_REASON: translate("OrderEndings", "It needs a reason."),
        EndProblem.OTHER_PATIENT: translate("OrderEndings", "Another patient was opened meanwhile."),
    }[problem]

"""Orders given by word of mouth, in words: what waits for a signature and how long. Decides nothing."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from client.records import CountersignTask
from offline.views import OrderRow
from ui.doctor.oral_model import OralProblem, waits
from ui.order_words import oral_word
from ui.widgets.painting import Chip


def oral_chips(row: OrderRow, now: datetime) -> tuple[Chip, ...]:
    """Until it is signed it says so, with the time that is left."""
    translate = QCoreApplication.translate
    if not row.order.is_oral:
        return ()
    if not row.is_unsigned_oral:
        return (Chip(text=oral_word(), is_small=True),)
    left = left_words(row.countersign.task, now) if row.countersign is not None else ""
    words = " ".join(part for part in (translate("OralOrders", "oral, not signed"), left) if part)
    return (Chip(text=words, tone="ink", icon="clock", is_small=True),)


def left_words(task: CountersignTask, now: datetime) -> str:
    """How much of the time is left; over it, by how much."""
    left = waits(task, now).left
    if left is None:
        return ""
    translate = QCoreApplication.translate
    if left > timedelta():
        return translate("OralOrders", "{span} left").format(span=span_words(left))
    return translate("OralOrders", "{span} over time").format(span=span_words(left))


def since_words(task: CountersignTask, now: datetime) -> str:
    since = waits(task, now).since
    if since is None:
        return ""
    return QCoreApplication.translate("OralOrders", "waits {span}").format(span=span_words(since))


def span_words(span: timedelta) -> str:
    minutes = int(abs(span).total_seconds() // 60)
    translate = QCoreApplication.translate
    if minutes < 60:
        return translate("OralOrders", "{minutes} min").format(minutes=minutes)
    return translate("OralOrders", "{hours} h {minutes} min").format(hours=minutes // 60, minutes=f"{minutes % 60:02d}")


def oral_problem_words(problem: OralProblem, owner: str) -> str:
    translate = QCoreApplication.translate
    return {
        OralProblem.NOT_ORAL: translate("OralOrders", "This order was not given by word of mouth."),
        OralProblem.SIGNED: translate("OralOrders", "This oral order is signed already."),
        OralProblem.NOT_YOURS: translate("OralOrders", "Only who gave the order signs it: {name}.").format(name=owner),
        OralProblem.OTHER_PATIENT: translate("OralOrders", "Another patient was opened meanwhile."),
    }[problem]

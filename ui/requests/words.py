"""Words of the request forms that stand elsewhere: hints, chips. Judges nothing."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from offline.views import OrderRow
from ui.doctor.wording import day_time
from ui.widgets.painting import Chip


def request_hint() -> str:
    return QCoreApplication.translate("RequestWords", "request")


def herbs_hint() -> str:
    return QCoreApplication.translate("RequestWords", "herbs")


def course_chips(row: OrderRow, now: datetime) -> tuple[Chip, ...]:
    """What others said about it: the appointment, and how far the decoction is. Nothing where central says nothing."""
    translate, found = QCoreApplication.translate, []
    if row.booking is not None:
        words = translate("RequestWords", "booked {time} {place}")
        at = day_time(row.booking.starts_at, now)
        found.append(Chip(text=words.format(time=at, place=row.booking.place).rstrip(), icon="clock", is_small=True))
    if row.decoction is not None and row.decoction.words:
        words = translate("RequestWords", "decoction: {words}")
        found.append(Chip(text=words.format(words=row.decoction.words), is_small=True))
    return tuple(found)


def review_chips(row: OrderRow, now: datetime) -> tuple[Chip, ...]:
    """The look after 72 hours, from the moment it is due; before that it stands in the task centre."""
    due = row.review.due_at if row.review is not None else None
    if due is None or due > now:
        return ()
    return (Chip(text=QCoreApplication.translate("RequestWords", "72 h review due"), tone="ink", is_small=True),)

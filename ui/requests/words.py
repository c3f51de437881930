"""Words of the request forms that stand elsewhere: hints, chips. Judges nothing."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from offline.views import OrderRow
from ui.widgets.painting import Chip


def request_hint() -> str:
    return QCoreApplication.translate("RequestWords", "request")


def herbs_hint() -> str:
    return QCoreApplication.translate("RequestWords", "herbs")


def review_chips(row: OrderRow, now: datetime) -> tuple[Chip, ...]:
    """The look after 72 hours, from the moment it is due; before that it stands in the task centre."""
    due = row.review.due_at if row.review is not None else None
    if due is None or due > now:
        return ()
    return (Chip(text=QCoreApplication.translate("RequestWords", "72 h review due"), tone="ink", is_small=True),)

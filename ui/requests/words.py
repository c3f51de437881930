"""Words of the request forms that stand elsewhere: hints, chips. Judges nothing."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.clinical.catalogue import Catalogue
from client.clinical.concentration import Line, of_draft, per_millilitre
from client.commands import OrderDraft
from client.records import OrderKind
from offline.views import OrderRow
from ui.doctor.wording import day_time
from ui.units import unit_words
from ui.widgets.painting import Chip


def request_hint() -> str:
    return QCoreApplication.translate("RequestWords", "request")


def herbs_hint() -> str:
    return QCoreApplication.translate("RequestWords", "herbs")


def forms_hint() -> str:
    return QCoreApplication.translate("RequestWords", "print forms")


def course_chips(row: OrderRow, now: datetime) -> tuple[Chip, ...]:
    """What others said of it: appointment, decoction, a nurse who saw the stop, sessions, insurance. Nothing where nobody said anything."""
    translate, found = QCoreApplication.translate, []
    if row.booking is not None:
        words = translate("RequestWords", "booked {time} {place}")
        at = day_time(row.booking.starts_at, now)
        found.append(Chip(text=words.format(time=at, place=row.booking.place).rstrip(), icon="clock", is_small=True))
    if row.decoction is not None and row.decoction.words:
        words = translate("RequestWords", "decoction: {words}")
        found.append(Chip(text=words.format(words=row.decoction.words), is_small=True))
    if row.decoction is not None and row.decoction.sent_to:
        words = translate("RequestWords", "by courier to: {address}")
        found.append(Chip(text=words.format(address=row.decoction.sent_to), is_small=True))
    if row.is_stop_unconfirmed and (row.order.stop_at is None or row.order.stop_at <= now):
        found.append(Chip(text=translate("RequestWords", "stop not confirmed by a nurse"), icon="clock", is_small=True))
    if row.sessions_done or row.order.sessions is not None:
        found.append(Chip(text=session_words(row.sessions_done, row.order.sessions), is_small=True))
    if row.order.insurance:
        words = translate("RequestWords", "insurance: {words}").format(words=row.order.insurance)
        found.append(Chip(text=words, is_small=True))
    return tuple(found)


def session_words(done: int, asked: int | None) -> str:
    """Of a therapy; how many are asked for is not guessed."""
    translate = QCoreApplication.translate
    if asked is None:
        return translate("RequestWords", "{done} sessions done").format(done=done)
    return translate("RequestWords", "session {done} of {asked}").format(done=done, asked=asked)


def review_chips(row: OrderRow, now: datetime) -> tuple[Chip, ...]:
    """The look after 72 hours, from the moment it is due; before that it stands in the task centre."""
    due = row.review.due_at if row.review is not None else None
    if due is None or due > now:
        return ()
    return (Chip(text=QCoreApplication.translate("RequestWords", "72 h review due"), tone="ink", is_small=True),)


def concentration_words(draft: OrderDraft, beside: Sequence[OrderDraft], catalogue: Catalogue) -> str:
    """Of a high-alert drug how much is in each millilitre; that it cannot be said is said where it is part of an infusion."""
    if draft.kind is not OrderKind.MEDICATION:
        return ""
    return per_ml_words(of_draft(draft), [of_draft(one) for one in beside], catalogue)


def per_ml_words(line: Line, beside: Sequence[Line], catalogue: Catalogue) -> str:
    drug = catalogue.drugs.get(line.drug)
    if drug is None or not drug.is_high_alert:
        return ""
    found = per_millilitre(line, beside, catalogue)
    if found is None:
        return QCoreApplication.translate("RequestWords", "amount per mL not known") if line.group else ""
    words = (
        QCoreApplication.translate("RequestWords", "{value} {unit} per mL of fluid")
        if line.group
        else QCoreApplication.translate("RequestWords", "{value} {unit} per mL")
    )
    return words.format(value=f"{found.value:,f}", unit=unit_words(found.unit))

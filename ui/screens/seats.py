"""Pictures of a shared seat: the envelope, beside a witness, badge and PIN, the warning before the lock."""

from PySide6.QtWidgets import QWidget

from ui.marking.state import MarkingKind
from ui.screens.sign_in import there
from ui.tour.hands import settle
from ui.tour.people import Cast

IN_THE_OUTAGE = frozenset({MarkingKind.EMERGENCY})
IN_AND_OUT = frozenset({MarkingKind.NORMAL, MarkingKind.EMERGENCY})
EVERYWHERE = frozenset(MarkingKind)
WARNED_S = 28.0


async def account(people: Cast) -> QWidget:
    """Filled in but for the passphrase."""
    entry = people.seats["doctor"].entry
    entry.ask_account("EA-1")
    entry.stand_in.name.edit.setText("李四")
    entry.stand_in.reason.edit.setText("停电，本人账户无法登录")
    await settle(0.2)
    return entry


async def glass(people: Cast) -> QWidget:
    entry = people.seats["doctor"].entry
    entry.ask_glass()
    form = entry.stand_in
    for field, text in (
        (form.number, "39999"),
        (form.name, "王五"),
        (form.reason, "支援病区"),
        (form.witness, "30112"),
    ):
        field.edit.setText(text)
    await settle(0.2)
    return entry


async def pin(people: Cast) -> QWidget:
    entry = people.seats["doctor"].entry
    entry.ask_pin("80203188", "沈亦舟")
    await settle(0.2)
    return entry


async def idle(people: Cast) -> QWidget:
    people.seats["doctor"].idle.warn(WARNED_S)
    await settle(0.2)
    return people.doctor.window


WAYS_IN = (
    ("sign-in-account", account, IN_THE_OUTAGE),
    ("sign-in-witness", glass, IN_THE_OUTAGE),
    ("sign-in-pin", pin, IN_AND_OUT),
    ("sign-in", there, EVERYWHERE),
)
"""The plain form comes last: after it somebody signs in."""

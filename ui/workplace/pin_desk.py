"""Lets a person set his own PIN for this PC: asks, hands on, says what came of it. Keeps nothing of what was typed."""

from functools import partial

from client.errors import WardlightError
from offline.people import Session
from ui.shell.pin_dialog import PinDialog
from ui.shell.station_window import StationWindow
from ui.workplace.entering import said
from ui.workplace.workplace import Workplace


def ask_pin(workplace: Workplace, session: Session, window: StationWindow) -> PinDialog:
    dialog = PinDialog(workplace.theme, parent=window)
    dialog.wanted.connect(partial(_keep, workplace, dialog, session))
    dialog.finished.connect(dialog.deleteLater)
    dialog.ask()
    return dialog


def _keep(workplace: Workplace, dialog: PinDialog, session: Session, password: str, pin: str) -> None:
    workplace.spawner.spawn(_kept(workplace, dialog, session, password, pin), "keep a PIN", owner=dialog)


async def _kept(workplace: Workplace, dialog: PinDialog, session: Session, password: str, pin: str) -> None:
    try:
        await workplace.station.set_pin(session, password, pin)
    except WardlightError as error:
        dialog.say(said(error))
        return
    dialog.accept()

"""An order's standing as the cell of a table: the painter's state where it has one, plain words where it has none."""

from PySide6.QtCore import QCoreApplication

from offline.views import Standing
from ui.widgets.painting import Chip
from ui.widgets.states import OrderState
from ui.widgets.table_model import Cell

_STATES = {
    Standing.DRAFT: OrderState.DRAFT,
    Standing.SIGNED_LOCAL: OrderState.SIGNED_LOCAL,
    Standing.UNCLEAR: OrderState.UNCLEAR,
    Standing.CONFIRMED: OrderState.CONFIRMED,
    Standing.VERIFIED: OrderState.VERIFIED,
    Standing.EXECUTING: OrderState.EXECUTING,
    Standing.DONE: OrderState.DONE,
    Standing.STOPPED: OrderState.STOPPED,
    Standing.CONFLICT: OrderState.CONFLICT,
    Standing.REJECTED: OrderState.REJECTED,
    Standing.WITHDRAWN: OrderState.WITHDRAWN,
    Standing.CANCELLED: OrderState.CANCELLED,
    Standing.IN_ERROR: OrderState.IN_ERROR,
}


def standing_cell(standing: Standing) -> Cell:
    """`ACCEPTED` is sent but not read back: it never looks like confirmed."""
    if standing in _STATES:
        return Cell(state=_STATES[standing])
    translate = QCoreApplication.translate
    words = {
        Standing.ACCEPTED: translate("Nurse", "sent, checking"),
        Standing.ON_HOLD: translate("Nurse", "on hold"),
        Standing.UNUSED: translate("Nurse", "not used"),
    }
    return Cell(runs=(Chip(text=words[standing]),))

"""The page of the infusion room as its acts see it: where a form opens, where refusals and verdicts stand. Draws nothing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from ui.nurse.nurse_page import NursePage
from ui.widgets.fields import LineField
from ui.widgets.labels import Label


class RoomFrame(NursePage):
    """Invariant: the first place of the stack is the patient himself."""

    skin_tests_wanted = Signal()
    stack: QStackedWidget
    refusal: Label
    verdict: Label
    code: LineField

"""What else can be done about the chosen order, as small buttons above the legend. Emits; does nothing itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.flow_row import FlowRow
from ui.widgets.living import Living


class ActBar(Living, QWidget):
    """Invariant: what needs a signed order is enabled only while one is chosen."""

    void_wanted = Signal()
    change_wanted = Signal()
    countersign_wanted = Signal()
    review_wanted = Signal()
    favourite_wanted = Signal()
    reorganise_wanted = Signal()
    request_wanted = Signal()
    look_wanted = Signal()
    pharm_wanted = Signal()
    course_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.live_with(theme)
        self.change = SecondaryButton(theme, "", keys="E", is_small=True)
        self.void = SecondaryButton(theme, "", keys="V", is_small=True)
        self.countersign = SecondaryButton(theme, "", keys="C", is_small=True)
        self.review = SecondaryButton(theme, "", keys="R", is_small=True)
        self.reorganise = SecondaryButton(theme, "", keys="Ctrl Shift P", is_small=True)
        self.look = SecondaryButton(theme, "", keys="T", is_small=True)
        self.pharm = SecondaryButton(theme, "", keys="X", is_small=True)
        self.course = SecondaryButton(theme, "", keys="I", is_small=True)
        self.request = SecondaryButton(theme, "", keys="Ctrl E", is_small=True)
        self.favourite = SecondaryButton(theme, "", keys="F", is_small=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        rare, usual = (self.countersign, self.look, self.pharm), (self.request, self.favourite, self.reorganise)
        self._flow = FlowRow((*rare, *usual, self.review, self.course, self.change, self.void))
        column.addWidget(self._flow)
        self.pharm.clicked.connect(self.pharm_wanted)
        self.course.clicked.connect(self.course_wanted)
        self.look.clicked.connect(self.look_wanted)
        self.request.clicked.connect(self.request_wanted)
        self.change.clicked.connect(self.change_wanted)
        self.void.clicked.connect(self.void_wanted)
        self.review.clicked.connect(self.review_wanted)
        self.reorganise.clicked.connect(self.reorganise_wanted)
        self.favourite.clicked.connect(self.favourite_wanted)
        self.countersign.clicked.connect(self.countersign_wanted)
        self._is_queried = False
        self.set_order(is_signed=False)
        self.retranslate()

    def set_order(
        self,
        *,
        is_signed: bool,
        is_oral: bool = False,
        is_to_review: bool = False,
        is_rejected: bool = False,
        is_queried: bool = False,
    ) -> None:
        self.countersign.setVisible(is_oral)
        self.pharm.setVisible(is_rejected or is_queried)
        self._is_queried = is_queried
        self._word_answer()
        self.look.setVisible(is_to_review)
        self.course.setEnabled(is_signed)
        self.change.setEnabled(is_signed)
        self.void.setEnabled(is_signed)

    def _word_answer(self) -> None:
        """X answers a nurse before it answers a pharmacist."""
        words = self.tr("Answer the nurse") if self._is_queried else self.tr("Answer the pharmacist")
        self.pharm.setText(words)

    def set_ward(self, *, is_ward: bool) -> None:
        """Long-term orders are reviewed and reorganised on a ward alone."""
        self.review.setVisible(is_ward)
        self.reorganise.setVisible(is_ward)

    def retranslate(self) -> None:
        self.look.setText(self.tr("72 h review"))
        self._word_answer()
        self.request.setText(self.tr("Request form"))
        self.course.setText(self.tr("Course"))
        self.change.setText(self.tr("Change"))
        self.void.setText(self.tr("Void"))
        self.countersign.setText(self.tr("Countersign"))
        self.reorganise.setText(self.tr("Reorganised sheet"))
        self.favourite.setText(self.tr("Favourite"))
        self.review.setText(self.tr("Stop after a review"))

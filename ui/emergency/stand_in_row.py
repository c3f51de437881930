"""Who stood in (emergency account, break-glass) and waits for the ward lead: one after the other, with what he wrote. Decides nothing."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from client.records import Role, Standing
from offline.stand_ins import Reviewable
from ui.emergency.centre_model import CentreModel
from ui.emergency.words import clock_of
from ui.spawner import Spawner
from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import Label


class StandInRow(QWidget):
    """Invariant: shown only while somebody waits for review; the button only for a ward lead."""

    def __init__(self, theme: Theme, model: CentreModel, spawner: Spawner) -> None:
        super().__init__()
        self._model, self._spawner = model, spawner
        self.said = Label(theme, role="body", tone="t1", wrap=True)
        self.review = SecondaryButton(theme, "", is_small=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.addWidget(self.said, 1)
        row.addWidget(self.review, 0, Qt.AlignmentFlag.AlignBottom)
        self.review.clicked.connect(self.review_now)
        self.hide()

    def review_now(self) -> None:
        """The one that is shown, and no other."""
        waiting = self._model.stand_ins
        if waiting and self.review.isEnabled():
            self._spawner.spawn(self._model.review(waiting[0].use.id), "review who stood in", owner=self)

    def say(self) -> None:
        waiting = self._model.stand_ins
        self.setVisible(bool(waiting))
        if not waiting:
            return
        person = self._model.session.person
        is_lead = person.role is Role.HEAD_NURSE and self._model.session.standing is Standing.OWN
        self.said.setText(stand_in_words(waiting[0], len(waiting), self._model))
        self.review.setText(QCoreApplication.translate("Centre", "Reviewed"))
        self.review.setVisible(is_lead)


def stand_in_words(one: Reviewable, count: int, model: CentreModel) -> str:
    translate, use = QCoreApplication.translate, one.use
    kind = (
        translate("Centre", "Emergency account {account}: {name}")
        if use.standing is Standing.ACCOUNT
        else translate("Centre", "In beside a witness: {name} {staff}, witness {witness}")
    ).format(account=use.account, name=use.name, staff=use.staff_number, witness=use.witness)
    at = clock_of(datetime.fromtimestamp(use.at_ms / 1000, model.now.tzinfo), model.now)
    more = translate("Centre", "{acts} entries · {count} to review").format(acts=one.acts, count=count)
    return f"{kind} · {at} · {use.reason} · {more}"

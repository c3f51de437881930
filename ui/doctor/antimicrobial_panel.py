"""The docked request form of an antibacterial: what for, what is known of the germ, what was given before; or why it cannot wait.

Presets nothing.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from client.clinical.antimicrobial import PRIOR_COURSES, PURPOSES
from client.commands import AntimicrobialUse
from ui.results.scrolling import scrolled
from ui.theme.theme import Theme
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.docked import DockedPanel
from ui.widgets.fields import LineField
from ui.widgets.labels import Label


class AntimicrobialPanel(DockedPanel):
    """Invariant: says exactly what stands in its fields; an empty field stays empty."""

    confirmed = Signal(object)
    """The filled-in AntimicrobialUse."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._title = Label(theme, role="value", wrap=True)
        self._about = Label(theme, role="meta", tone="t2", wrap=True)
        self.purpose = QComboBox()
        self.indication, self.site, self.culture = LineField(theme), LineField(theme), LineField(theme)
        self.prior, self.emergency = LineField(theme), LineField(theme)
        self.cause, self.film, self.type = LineField(theme), LineField(theme), LineField(theme)
        self.susceptibility, self.expert, self.before = LineField(theme), LineField(theme), LineField(theme)
        self.course = QComboBox()
        self._fields = (
            *(self.indication, self.site, self.culture, self.susceptibility, self.prior, self.expert),
            *(self.before, self.cause, self.film, self.type, self.emergency),
        )
        self._confirm = PrimaryButton(theme, "", keys="↵")
        self._drop = SecondaryButton(theme, "", keys="Esc")
        self._lay_out()
        self.purpose.currentIndexChanged.connect(self._follow)
        self._confirm.clicked.connect(self._say)
        self._drop.clicked.connect(self.dropped)
        for field in self._fields:
            field.edit.returnPressed.connect(self._next)
        self.hide()
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        column.addWidget(self._title)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.addWidget(self.purpose, 0, 0, Qt.AlignmentFlag.AlignBottom)
        grid.addWidget(self.indication, 0, 1)
        grid.addWidget(self.site, 0, 2)
        grid.addWidget(self.culture, 1, 0)
        grid.addWidget(self.susceptibility, 1, 1)
        grid.addWidget(self.prior, 1, 2)
        grid.addWidget(self.course, 2, 0, Qt.AlignmentFlag.AlignBottom)
        grid.addWidget(self.expert, 2, 1)
        grid.addWidget(self.before, 2, 2)
        grid.addWidget(self.cause, 3, 0)
        grid.addWidget(self.film, 3, 1)
        grid.addWidget(self.type, 3, 2)
        grid.addWidget(self.emergency, 4, 0, 1, 3)
        for at in range(3):
            grid.setColumnStretch(at, 1)
        inside = QWidget()
        inside.setLayout(grid)
        self._room = scrolled(inside)
        self._room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        column.addWidget(self._room)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._about, 1)
        buttons.addWidget(self._drop)
        buttons.addWidget(self._confirm)
        column.addLayout(buttons)
        column.addStretch(1)

    def ask(self, name: str, use: AntimicrobialUse | None) -> None:
        known = use or AntimicrobialUse()
        self._title.setText(self.tr("Request form: {name}").format(name=name))
        self.purpose.setCurrentIndex(1 + PURPOSES.index(known.purpose) if known.purpose in PURPOSES else 0)
        at = 1 + PRIOR_COURSES.index(known.prior_course) if known.prior_course in PRIOR_COURSES else 0
        self.course.setCurrentIndex(at)
        said = (
            *(known.indication, known.site, known.culture, known.susceptibility, known.prior, known.expert),
            *(known.before_operation, known.cause, known.chest_film, known.infection_type, known.emergency_reason),
        )
        for field, text in zip(self._fields, said, strict=True):
            field.edit.setText(text)
        self._follow()
        self.show()
        self.purpose.setFocus()

    def use(self) -> AntimicrobialUse:
        at, course = self.purpose.currentIndex(), self.course.currentIndex()
        purpose = PURPOSES[at - 1] if at > 0 else ""
        is_before = purpose == PURPOSES[1]  # what is not seen is not said
        return AntimicrobialUse(
            purpose=purpose,
            susceptibility=self.susceptibility.text().strip(),
            prior_course=PRIOR_COURSES[course - 1] if course > 0 else "",
            expert=self.expert.text().strip(),
            before_operation=self.before.text().strip() if is_before else "",
            indication=self.indication.text().strip(),
            site=self.site.text().strip(),
            culture=self.culture.text().strip(),
            prior=self.prior.text().strip(),
            emergency_reason=self.emergency.text().strip(),
            cause=self.cause.text().strip(),
            chest_film=self.film.text().strip(),
            infection_type=self.type.text().strip(),
        )

    def retranslate(self) -> None:
        at = max(self.purpose.currentIndex(), 0)
        self.purpose.clear()
        self.purpose.addItems((self.tr("Purpose: choose"), self.tr("Treatment"), self.tr("Prophylaxis")))
        self.purpose.setCurrentIndex(at)
        self.purpose.setAccessibleName(self.tr("Purpose"))
        self.purpose.setFont(self.theme.font("body"))
        course = max(self.course.currentIndex(), 0)
        self.course.clear()
        self.course.addItems(
            (
                self.tr("Antibacterials before, how long: choose"),
                self.tr("None"),
                self.tr("Up to 72 h"),
                self.tr("More than 72 h"),
            )
        )
        self.course.setCurrentIndex(course)
        self.course.setAccessibleName(self.tr("Antibacterials before, how long"))
        self.course.setFont(self.theme.font("body"))
        self.susceptibility.set_words(self.tr("Susceptibility"), self.tr("what it answers to, or not known yet"))
        self.expert.set_words(self.tr("Expert opinion (special tier)"), self.tr("who was asked and what he advised"))
        self.before.set_words(
            self.tr("Time before the operation"),
            self.tr("e.g. 30 min; the pack's order sets say 30 to 60 min before incision"),
        )
        self.indication.set_words(self.tr("Indication"))
        self.site.set_words(self.tr("Site of infection"))
        self.culture.set_words(self.tr("Culture"), self.tr("sent, not sent and why, or its result"))
        self.prior.set_words(self.tr("Antibacterials before"), self.tr("which and how long, or none"))
        self.cause.set_words(self.tr("Cause of the infection"), self.tr("germ or event, or not known"))
        self.film.set_words(self.tr("Chest film"), self.tr("what it shows and when, or not taken"))
        self.type.set_words(self.tr("Type of infection"), self.tr("community, hospital, ventilator, device ..."))
        self.emergency.set_words(self.tr("Emergency above your privilege: why"), self.tr("ends after 24 h by itself"))
        self._about.setText(
            self.tr(
                "Kept with the order. A review is due after 72 h. Above your privilege only an emergency, for one day."
            )
        )
        self._confirm.setText(self.tr("Take over"))
        self._drop.setText(self.tr("Back"))

    def _follow(self) -> None:
        """The time before an operation is asked of prophylaxis only."""
        self.before.setVisible(self.purpose.currentIndex() == 1 + PURPOSES.index("prophylaxis"))

    def _next(self) -> None:
        """Enter goes to the next empty field, and takes over from the last."""
        at = next((place for place, field in enumerate(self._fields) if field.edit.hasFocus()), len(self._fields))
        empty = next(
            (field for field in self._fields[at + 1 : -1] if not field.isHidden() and not field.text().strip()), None
        )
        if empty is not None:
            empty.edit.setFocus()
            self._room.ensureWidgetVisible(empty)
        else:
            self._say()

    def _say(self) -> None:
        self.confirmed.emit(self.use())

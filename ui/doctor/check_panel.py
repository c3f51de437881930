"""The docked answer of the safety check: findings by tier, reasons for those that want one, and what was not checked. Judges nothing."""

from dataclasses import dataclass
from functools import partial
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QComboBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from client.clinical.safety.findings import CheckReport, Finding, NotChecked, Tier
from ui.doctor.finding_origins import answered_words, origin_words
from ui.doctor.finding_sentences import sentence
from ui.doctor.safety_words import TIER_TONES, not_checked_words, source_words
from ui.doctor.wording import short_language
from ui.rule_words import kind_word, tier_word
from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import ChipLabel, Label
from ui.widgets.living import Living
from ui.widgets.painting import Chip, fill_rounded, text_width


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What the panel shows. `names` are the drafts' names by place; `reasons` what was answered, by (place, rule)."""

    report: CheckReport | None
    names: tuple[str, ...] = ()
    only: int | None = None
    """The one draft whose findings are shown (the line being typed); None = all."""
    drafts: tuple[str, ...] = ()
    """The drafts as they are ordered, by place: said where their table is not seen beside the findings."""
    reasons: dict[tuple[str, str], str] | None = None
    elapsed_s: float = 0.0
    pack: str = ""
    is_failed: bool = False

    @property
    def findings(self) -> tuple[Finding, ...]:
        found = self.report.findings if self.report else ()
        return tuple(one for one in found if self.only is None or one.order == str(self.only))


class CheckPanel(Living, QFrame):
    """Invariant: a stop cannot be answered; a skipped check is listed as not checked, never as passed."""

    LEAST_FINDINGS = 120
    """Px in which a finding with its reason is still read; with less room the gaps are scrolled with the findings."""
    reason_given = Signal(object, str)
    table_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.live_with(theme)
        self._shown = Checked(report=None)
        self._filled: tuple[object, ...] | None = None
        self._told_gaps: tuple[str, ...] | None = None
        self._boxes: dict[tuple[str, str], QComboBox] = {}
        """The fields for reasons, by draft and rule."""
        self._title = Label(theme, role="value")
        self._facts = Label(theme, role="meta", tone="t3", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        inside = QWidget()
        self._inside = QVBoxLayout(inside)
        self._inside.setContentsMargins(0, 0, 4, 0)
        self._inside.setSpacing(4)
        self._inside.addLayout(self._rows)
        self._inside.addStretch(1)
        self.back = SecondaryButton(theme, "", keys="Alt 4", is_small=True)
        self.back.clicked.connect(self.table_wanted)
        self.back.hide()
        self._drafts = Label(theme, role="value", wrap=True)
        self._drafts.hide()
        self._scroll = QScrollArea()
        self._scroll.setWidget(inside)
        inside.setAutoFillBackground(False)
        self._scroll.setWidgetResizable(True)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 8, 6)
        column.setSpacing(3)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self.back)
        column.addLayout(top)
        column.addWidget(self._drafts)
        column.addWidget(self._scroll, 1)
        self._gap_box = QWidget()
        self._gap_rows = QVBoxLayout(self._gap_box)
        self._gap_rows.setContentsMargins(0, 0, 0, 0)
        self._gap_rows.setSpacing(4)
        column.addWidget(self._gap_box)
        column.addWidget(self._facts)
        self._column = column
        self.retranslate()

    def show_check(self, checked: Checked) -> None:
        before, self._shown = self._shown, checked
        is_same = (before.report, before.only, before.names) == (checked.report, checked.only, checked.names)
        if not is_same or checked.report is None:
            self._fill()
        self._word()
        self._word_drafts()

    def stand_alone(self, *, is_alone: bool) -> None:
        """Where the table gives its room, the way back to it and the drafts that are spoken of stand here."""
        self.back.setVisible(is_alone)
        self._word_drafts()

    def _word_drafts(self) -> None:
        told = {int(one.order) for one in self._shown.findings if one.order.isdigit()}
        said = [words for at, words in enumerate(self._shown.drafts) if at in told]
        self._drafts.setText("\n".join(said))
        self._drafts.setVisible(bool(said) and self.back.isVisibleTo(self))

    def ask_next(self) -> None:
        """The cursor goes into the first reason that is still missing: who signs by keyboard need not look for it."""
        box = next((one for one in self.findChildren(QComboBox) if not one.currentText().strip()), None)
        if box is not None:
            box.setFocus(Qt.FocusReason.OtherFocusReason)
            self._follow_focus()

    def has_open_reason(self) -> bool:
        """Something here wants an answer, or is being answered."""
        focus, boxes = QApplication.focusWidget(), self.findChildren(QComboBox)
        is_answered = focus is not None and any(one is focus or one.isAncestorOf(focus) for one in boxes)
        return is_answered or any(not one.currentText().strip() for one in boxes)

    def set_height(self, height: int) -> None:
        """Where findings and gaps have no room one above the other, both are scrolled; neither is painted over the other."""
        self.setFixedHeight(height)
        width = max(self.width() - 110, 240)
        fixed = 40 + self._drafts_height() + self._gaps_height(width) + self._facts_height(width)
        is_tight = bool(self._shown.findings) and height - fixed < self.theme.scaled(self.LEAST_FINDINGS)
        if is_tight != (self._inside.indexOf(self._gap_box) >= 0):
            if is_tight:
                self._inside.insertWidget(1, self._gap_box)
            else:
                self._column.insertWidget(2, self._gap_box)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow_focus()

    def _follow_focus(self) -> None:
        """Once everything is laid out, the reason that has the cursor is seen."""
        QTimer.singleShot(0, self, self._show_focus)

    def _show_focus(self) -> None:
        focus, inside = QApplication.focusWidget(), self._scroll.widget()
        if focus is not None and inside is not None and inside.isAncestorOf(focus):
            self._scroll.ensureWidgetVisible(focus, 0, self.theme.scaled(30))

    def retranslate(self) -> None:
        self.back.setText(self.tr("Orders"))
        self._filled = self._told_gaps = None
        self._fill()
        self._word()

    def sizeHint(self) -> QSize:
        return QSize(280, self.wanted_height(self.width()))

    def wanted_height(self, width: int) -> int:
        """As high as everything in it at this width; who lays it out may give less, then the findings are scrolled, never the gaps."""
        room = max(width - 110, 240)
        rows = sum(self._height_of(one, room) for one in self._shown.findings)
        return 40 + rows + self._drafts_height() + self._gaps_height(room) + self._facts_height(room)

    def _drafts_height(self) -> int:
        return self._drafts.sizeHint().height() + 4 if self._drafts.isVisibleTo(self) else 0

    def _gaps_height(self, room: int) -> int:
        return sum(18 * self._lines(words, room) + 4 for words in not_checked_words(self._gaps()))

    def _facts_height(self, room: int) -> int:
        return 18 * self._lines(self._facts.text(), room + 80) if self._facts.text() else 0

    def _height_of(self, finding: Finding, room: int) -> int:
        """Its wrapped words, and below them the field for a reason or why it cannot be signed."""
        is_stop = finding.tier is Tier.STOP or (finding.tier is Tier.INTERRUPT and not finding.may_override)
        below = 20 if is_stop else 32 if finding.tier is Tier.INTERRUPT and self._shown.only is None else 0
        source = source_words(finding, short_language(self.theme.language))
        said = (
            self._words_of(finding),
            source,
            answered_words(finding),
            self._origin_of(finding),
        )
        return 18 * sum(self._lines(words, room) for words in said if words) + below + 8

    def _origin_of(self, finding: Finding) -> str:
        return origin_words(finding, short_language(self.theme.language))

    def _lines(self, words: str, room: int) -> int:
        return max(1, ceil(text_width(words, self.theme.font("meta")) * 1.1 / room))

    def _words_of(self, finding: Finding) -> str:
        place = int(finding.order) if finding.order.isdigit() else -1
        name = self._shown.names[place] if self._shown.only is None and 0 <= place < len(self._shown.names) else ""
        said = sentence(finding, short_language(self.theme.language))
        return " · ".join(dict.fromkeys(part for part in (name, kind_word(finding.kind), said) if part))

    def _fill(self) -> None:
        """What stands there already is not made again: of central's answer often only what was not checked says something else."""
        shown = self._shown
        filled = (shown.findings, shown.only, shown.names)
        if filled != self._filled or not self._holds_reasons():
            self._filled = filled
            self._boxes.clear()
            _empty(self._rows)
            for finding in shown.findings:
                self._rows.addWidget(self._row(finding))
        gaps = tuple(not_checked_words(self._gaps()))
        if gaps != self._told_gaps:
            self._told_gaps = gaps
            _empty(self._gap_rows)
            for line in gaps:
                self._gap_rows.addWidget(self._gap(line))
        self._gap_box.setVisible(bool(self._gap_rows.count()))
        self.updateGeometry()

    def _holds_reasons(self) -> bool:
        """Whether what is typed here is what was said of these drafts: the same finding of another patient has its own reason."""
        said = self._shown.reasons or {}
        return all(box.currentText().strip() == said.get(key, "").strip() for key, box in self._boxes.items())

    def _gaps(self) -> tuple[NotChecked, ...]:
        report, only = self._shown.report, self._shown.only
        found = report.not_checked if report else ()
        return tuple(one for one in found if only is None or one.order == str(only))

    def _word(self) -> None:
        shown = self._shown
        if shown.is_failed:
            self._title.setText(self.tr("Check failed: nothing was checked"))
        elif shown.report is None:
            self._title.setText(self.tr("Not checked yet"))
        else:
            self._title.setText(self._counts())
        self._title.set_tone("danger" if any(one.tier is Tier.STOP for one in shown.findings) else "t1")
        took = self.tr("{seconds} s").format(seconds=f"{shown.elapsed_s:.2f}") if shown.report is not None else ""
        self._facts.setText(" · ".join(part for part in (shown.pack, took) if part))
        self.setAccessibleName(self._title.text())

    def _counts(self) -> str:
        findings = self._shown.findings
        stops = sum(
            1 for one in findings if one.tier is Tier.STOP or (one.tier is Tier.INTERRUPT and not one.may_override)
        )
        asks = sum(1 for one in findings if one.tier is Tier.INTERRUPT and one.may_override)
        rest = len(findings) - stops - asks
        said = (
            (stops, self.tr("blocked {count}")),
            (asks, self.tr("reason needed {count}")),
            (rest, self.tr("advice {count}")),
            (len(not_checked_words(self._gaps())), self.tr("not checked {count}")),
        )
        words = " · ".join(text.format(count=count) for count, text in said if count)
        return words or self.tr("Local rules: nothing found")

    def _row(self, finding: Finding) -> QWidget:
        row = QWidget()
        line = QVBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        top = QHBoxLayout()
        top.setSpacing(6)
        is_stop = finding.tier is Tier.STOP or (finding.tier is Tier.INTERRUPT and not finding.may_override)
        chip = Chip(
            text=tier_word(Tier.STOP if is_stop else finding.tier),
            tone="red" if is_stop else TIER_TONES[finding.tier],
            is_small=True,
        )
        top.addWidget(ChipLabel(self.theme, chip), 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(
            Label(self.theme, self._words_of(finding), role="meta", tone="danger" if is_stop else "t1", wrap=True), 1
        )
        line.addLayout(top)
        source = source_words(finding, short_language(self.theme.language))
        for words, tone in (
            (answered_words(finding), "t1"),
            (source, "t3"),
            (self._origin_of(finding), "t3"),
        ):
            if words:
                line.addWidget(Label(self.theme, words, role="meta", tone=tone, wrap=True))
        if is_stop:
            line.addWidget(
                Label(
                    self.theme,
                    self.tr("Cannot be signed; change or remove the order."),
                    role="meta",
                    tone="danger",
                    wrap=True,
                )
            )
        elif finding.tier is Tier.INTERRUPT and self._shown.only is None:
            line.addWidget(self._reason(finding))
        return row

    def _reason(self, finding: Finding) -> QComboBox:
        box = QComboBox()
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.addItems(("", *(finding.reasons or self._usual_reasons())))
        box.setAccessibleName(self.tr("Reason for ordering in spite of: {what}").format(what=kind_word(finding.kind)))
        editor = box.lineEdit()
        if editor is not None:
            editor.setPlaceholderText(self.tr("Reason (kept with the order)"))
            editor.returnPressed.connect(self.ask_next)
        self._boxes[finding.order, finding.rule_id] = box
        box.setEditText((self._shown.reasons or {}).get((finding.order, finding.rule_id), ""))
        box.setFont(self.theme.font("meta"))
        box.editTextChanged.connect(partial(self.reason_given.emit, finding))
        return box

    def _usual_reasons(self) -> tuple[str, ...]:
        return (
            self.tr("Benefit outweighs the risk; monitored"),
            self.tr("Tolerated before"),
            self.tr("No suitable alternative"),
            self.tr("Dose chosen on purpose"),
            self.tr("Agreed with consultant"),
        )

    def _gap(self, words: str) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(
            ChipLabel(self.theme, Chip(text=self.tr("not checked"), tone="sunken", is_small=True)),
            0,
            Qt.AlignmentFlag.AlignTop,
        )
        line.addWidget(Label(self.theme, words, role="meta", tone="t2", wrap=True), 1)
        return row

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        stops = any(one.tier is Tier.STOP for one in self._shown.findings)
        line = self.theme.color("danger" if stops else "line2")
        fill_rounded(painter, QRectF(self.rect()), self.theme.color("transparent"), line, self.theme.radius("control"))
        painter.end()


def _empty(rows: QVBoxLayout) -> None:
    while (item := rows.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            old.hide()  # a layout shows its widgets a moment later; without a parent that would be a window of its own
            old.setParent(None)
            old.deleteLater()

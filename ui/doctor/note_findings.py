"""What the rules here and central found about the note on the page: rule, words, source, thread, and the answers. Judges nothing."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from client.clinical.documents.quality import Finding
from client.tongue import reads_english
from offline.outbox import State
from offline.quality_views import CentralFinding
from offline.record_views import ReplyRow
from ui.doctor.central_rows import chips, foot_words
from ui.doctor.wording import full_time
from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import ChipLabel, Label
from ui.widgets.living import Living
from ui.widgets.painting import Chip
from ui.widgets.pane import SectionHeader

_MOST, _LEAST = 190, 72


class _Scroll(QScrollArea):
    """As high as is wanted where there is room for it, and scrolled where there is not: its last line is always reached."""

    def __init__(self) -> None:
        super().__init__()
        self._wanted = 40
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def want(self, height: int) -> None:
        self._wanted = height
        self.setMinimumHeight(min(height, _LEAST))
        self.setMaximumHeight(height)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._wanted)


class FindingsBox(Living, QWidget):
    """Invariant: not seen while there is nothing to say; an answer is announced, never made here."""

    answered = Signal(object, str)
    """The finding, of this station or of central, and `fixed`, `feedback` or `appeal`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.live_with(theme)
        self._findings: tuple[Finding, ...] = ()
        self._threads: dict[str, tuple[ReplyRow, ...]] = {}
        self._answered: frozenset[str] = frozenset()
        self._central: tuple[CentralFinding, ...] = ()
        self._now: datetime | None = None
        self.head = SectionHeader(theme, has_top_line=True)
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(12, 4, 12, 6)
        self._column.setSpacing(6)
        self._scroll = _Scroll()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setWidget(self._inner)
        self._inner.setAutoFillBackground(False)  # taking a widget in makes it opaque
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._scroll)
        self.hide()

    def show_findings(
        self,
        findings: Sequence[Finding],
        threads: dict[str, tuple[ReplyRow, ...]],
        now: datetime,
        answered: frozenset[str] = frozenset(),
        central: Sequence[CentralFinding] = (),
    ) -> None:
        """`answered`: rules that were answered before signing. `central`: what central found, open ones first."""
        given = (tuple(findings), threads, answered, tuple(sorted(central, key=_open_first)))
        if given == (self._findings, self._threads, self._answered, self._central) and self._now is not None:
            return
        self._findings, self._threads, self._answered, self._central, self._now = *given, now
        self._draw()

    def retranslate(self) -> None:
        if self._now is not None:
            self._draw()

    def _draw(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.setVisible(bool(self._findings or self._central))
        blocking = sum(1 for one in self._findings if one.blocks)
        remark = self.tr("{count} of weight").format(count=blocking) if blocking else ""
        waiting = sum(1 for one in self._central if one.waits_for_author)
        of_central = self.tr("{count} of central wait for an answer").format(count=waiting) if waiting else ""
        count = len(self._findings) + len(self._central)
        remarks = " · ".join(part for part in (remark, of_central) if part)
        self.head.set_words(self.tr("Findings {count}").format(count=count), remarks)
        for row in (*map(self._central_row, self._central), *map(self._row, self._findings)):
            self._column.addWidget(row)
            row.show()  # what was never shown counts for nothing when heights are asked for
        self._column.addStretch(1)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as its words at this width, up to a limit; the rest is scrolled to."""
        width = max(self.width(), 240) - 8
        wanted = (
            self._column.heightForWidth(width) if self._column.hasHeightForWidth() else self._inner.sizeHint().height()
        )
        self._scroll.want(min(_MOST, max(wanted + 4, 40)))

    def _row(self, finding: Finding) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(6)
        chip = Chip(text=finding.rule, tone="red" if finding.blocks else "plain", is_small=True)
        head.addWidget(ChipLabel(self.theme, chip), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Label(self.theme, self._words(finding), role="body", wrap=True), 1)
        column.addLayout(head)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        thread = self._threads.get(finding.rule, ())
        source = self.tr("source: {source}").format(source=finding.source)
        said = " · ".join((source, *(self._said(one) for one in thread)))
        foot.addWidget(Label(self.theme, said, role="meta", tone="t3", wrap=True), 1)
        if finding.rule in self._answered:
            foot.addWidget(Label(self.theme, self.tr("answered"), role="meta", tone="t2"))
        for answer, text in (("fixed", self.tr("Fixed")), ("appeal", self.tr("Appeal"))):
            if answer == "appeal" or finding.note:
                button = SecondaryButton(self.theme, text, is_small=True)
                button.setProperty("finding", finding)
                button.setProperty("answer", answer)
                button.clicked.connect(self._press)
                foot.addWidget(button)
        column.addLayout(foot)
        return row

    def _central_row(self, one: CentralFinding) -> QWidget:
        """With the words of central, never translated or shortened; answered as long as central keeps it open."""
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(6)
        for chip in chips(one):
            head.addWidget(ChipLabel(self.theme, chip), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Label(self.theme, one.finding.words or self.tr("no words given"), role="body", wrap=True), 1)
        column.addLayout(head)
        about, *thread = foot_words(one, self._now)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(Label(self.theme, about, role="meta", tone="t2", wrap=True), 1)
        texts = {"feedback": self.tr("Feedback"), "fixed": self.tr("Corrected"), "appeal": self.tr("Appeal")}
        for answer, text in texts.items() if one.finding.is_open else ():
            button = SecondaryButton(self.theme, text, is_small=True)
            button.setProperty("finding", one)
            button.setProperty("answer", answer)
            button.clicked.connect(self._press)
            foot.addWidget(button)
        column.addLayout(foot)
        for words in thread:
            column.addWidget(Label(self.theme, words, role="meta", tone="t2", wrap=True))
        return row

    def _words(self, finding: Finding) -> str:
        is_english = reads_english(self.theme.language)
        rule = finding.rule_en if is_english else finding.rule_zh
        return f"{rule}: {' ↔ '.join(finding.said)}" if is_english else finding.words

    def _said(self, row: ReplyRow) -> str:
        reply = row.reply
        word = self.tr("fixed") if reply.answer == "fixed" else self.tr("appeal: {reason}").format(reason=reply.reason)
        at = full_time(reply.at, self._now) if self._now is not None else ""
        local = self.tr("saved here") if row.mark is not None and row.mark.state is not State.CONFIRMED else ""
        return " ".join(part for part in (reply.by or "", at, word, local) if part)

    def _press(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.answered.emit(sender.property("finding"), str(sender.property("answer")))


def _open_first(one: CentralFinding) -> tuple[bool, bool]:
    return not one.waits_for_author, not one.finding.is_open

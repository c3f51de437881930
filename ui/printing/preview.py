"""The print preview: pages as they will be on paper, copies, printer, file. Opens no dialog of the system and prints nothing by itself.

preview = PrintPreview(theme, model, spawner)
preview.show(); spawner.spawn(model.open("order-sheet", ask), "read order sheet", owner=preview)
"""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QCloseEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.language import SHORT_NAMES
from ui.marking.windows import Backdrop, MarkedWindow
from ui.printing.preview_model import MOST_COPIES, PreviewModel
from ui.printing.sheet_parts import HEIGHT, WIDTH
from ui.shell.key_map import KeyMap
from ui.spawner import Spawner
from ui.theme.theme import Theme
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.choices import FilterRow, Segmented
from ui.widgets.fields import LineField
from ui.widgets.labels import Label
from ui.widgets.living import Living
from ui.widgets.painting import Align, draw_text
from ui.widgets.pane import Pane

SIDE = 340


class PaperView(Living, QWidget):
    """One page as a picture, as large as the room allows. Invariant: shows the page it was last given, or says that there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._image: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.live_with(theme)

    def show_page(self, image: QImage | None, name: str) -> None:
        self._image = image
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(WIDTH), round(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 400)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            room = QRectF(self.rect()).adjusted(12, 12, -12, -12)
            wide, high = self._image.width(), self._image.height()
            scale = min(room.width() / wide, room.height() / high)
            paper = QRectF(0, 0, wide * scale, high * scale)
            paper.moveCenter(room.center())
            painter.drawImage(paper, self._image)
            painter.setPen(self.theme.color("line2"))
            painter.drawRect(paper)
        else:
            words = self.tr("Being laid out …")
            draw_text(
                painter, QRectF(self.rect()), words, self.theme.font("body"), self.theme.color("t2"), Align.CENTER
            )
        painter.end()


class PrintSide(Living, QWidget):
    """What is chosen before printing, and what came out. Invariant: without a printer it says so and the file stays offered."""

    def __init__(self, theme: Theme, model: PreviewModel) -> None:
        super().__init__()
        self._model = model
        self.copies = Segmented(theme, _copy_choices(), height=32)
        self.copies_label = Label(theme, role="meta", tone="t2")
        self.language = Segmented(theme, _language_choices(), height=32)
        self.language_label = Label(theme, role="meta", tone="t2")
        self.printer_label = Label(theme, role="meta", tone="t2")
        self.no_printer = Label(theme, role="body", wrap=True)
        self.printer_row = FilterRow(theme, tuple((name, name) for name in model.printers))
        self.print_button = PrimaryButton(theme, "", keys="Ctrl P", icon="print")
        self.path = LineField(theme)
        self.save_button = SecondaryButton(theme, "", keys="Ctrl S", icon="doc")
        self.outcome = Label(theme, role="body", wrap=True)
        self.outcome.setAccessibleName("")
        self._lay_out()
        self.live_with(theme)
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        has_printer = bool(self._model.printers)
        said = (self.copies_label, self.copies, self.language_label, self.language)
        for part in (*said, self.printer_label, self.printer_row, self.no_printer):
            column.addWidget(part)
        self.language_label.setVisible(self._model.room.tongue is not None)
        self.language.setVisible(self._model.room.tongue is not None)
        self.printer_row.setVisible(has_printer)
        self.no_printer.setVisible(not has_printer)
        column.addWidget(self.print_button)
        column.addSpacing(12)
        column.addWidget(self.path)
        column.addWidget(self.save_button)
        column.addSpacing(12)
        column.addWidget(self.outcome)
        column.addStretch(1)

    def retranslate(self) -> None:
        self.copies_label.setText(self.tr("Copies"))
        self.language_label.setText(self.tr("Language of this print"))
        self.printer_label.setText(self.tr("Printer"))
        self.no_printer.setText(
            self.tr(
                "This PC has no printer. Put the sheet into the queue, where it waits for one; or save it as PDF and print it elsewhere."
            )
        )
        has_printer = bool(self._model.printers)
        self.print_button.setText(self.tr("Print") if has_printer else self.tr("Into the queue"))
        self.path.set_words(self.tr("File"))
        self.save_button.setText(self.tr("Save as PDF"))
        self.show_outcome()

    def show_copies(self) -> None:
        """As many as will come out, and in which language: another document begins with one, in that of the windows."""
        ask = self._model.ask
        self.copies.show_choice(str(ask.copies if ask is not None else 1))
        self.language.show_choice((ask.spoken if ask is not None else "") or self.theme.language)

    def show_outcome(self) -> None:
        done = self._model.outcome
        words = self.tr("It waits in the print queue of this PC.") if self._model.is_queued else ""
        if done is not None:
            words = self.tr("Done: {pages} pages, {place}").format(pages=done.pages, place=done.place)
            if done.numbers:
                words += "\n" + self.tr("Page numbers {first} to {last}").format(
                    first=done.numbers[0], last=done.numbers[-1]
                )
        self.outcome.setText(words)
        self.outcome.setVisible(bool(words))


class PrintPreview(MarkedWindow):
    """Invariant: shows the page the model says; takes no page number before something is printed or saved."""

    def __init__(self, theme: Theme, model: PreviewModel, spawner: Spawner) -> None:
        super().__init__(theme, has_actions=False, is_compact=True)
        self.setObjectName("printPreview")
        self._model, self._spawner = model, spawner
        self._pictured: object = None
        self._picture: QImage | None = None
        self._named: object = None
        """Whose file name stands in the line."""
        self.paper, self.side = PaperView(theme), PrintSide(theme, model)
        self.pages_pane, self.side_pane = Pane(theme), Pane(theme)
        self.before = SecondaryButton(theme, "", keys="PgUp", is_small=True)
        self.after = SecondaryButton(theme, "", keys="PgDn", is_small=True)
        self.keys = KeyMap(self)
        self._lay_out(theme)
        self._bind()
        model.listen(self.show_model)
        self.setMinimumSize(900, 640)
        self.retranslate()

    def _lay_out(self, theme: Theme) -> None:
        page = Backdrop(theme)
        row = QHBoxLayout(page)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(8)
        for button in (self.before, self.after):
            self.pages_pane.add_to_header(button)
        self.pages_pane.body.addWidget(self.paper, 1)
        self.side_pane.setFixedWidth(SIDE)
        self.side_pane.body.addWidget(self.side, 1)
        row.addWidget(self.pages_pane, 1)
        row.addWidget(self.side_pane)
        self.set_body(page)

    def _bind(self) -> None:
        self.keys.bind("print.print", "Ctrl+P", self, self.print_now)
        self.keys.bind("print.save", "Ctrl+S", self, self.save_now)
        self.keys.bind("print.before", "PgUp", self, self.turn_back)
        self.keys.bind("print.after", "PgDown", self, self.turn_on)
        self.keys.bind("print.close", "Escape", self, self.close)
        self.side.print_button.clicked.connect(self.print_now)
        self.side.save_button.clicked.connect(self.save_now)
        self.side.copies.chosen.connect(self.choose_copies)
        self.side.language.chosen.connect(self.choose_language)
        self.before.clicked.connect(self.turn_back)
        self.after.clicked.connect(self.turn_on)

    # -- acts ---------------------------------------------------------------------------------------------------

    def print_now(self) -> None:
        """Without a printer it waits in the queue, and the file line gets the focus: the sheet can always be saved."""
        if self._model.printers:
            self._spawner.spawn(self._model.print_on(self.side.printer_row.choice()), "print", owner=self)
        else:
            self._spawner.spawn(self._model.wait(), "put into the print queue", owner=self)
            self.side.path.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def save_now(self) -> None:
        self._spawner.spawn(self._model.save(self.side.path.text()), "save as PDF", owner=self)

    def choose_copies(self, choice: str) -> None:
        self._spawner.spawn(self._model.set_copies(int(choice)), "lay out again", owner=self)

    def choose_language(self, language: str) -> None:
        self._spawner.spawn(self._model.set_language(language), "lay out in another language", owner=self)

    def turn_back(self) -> None:
        self._model.turn(-1)

    def turn_on(self) -> None:
        self._model.turn(1)

    # -- showing ------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.before.setText(self.tr("Page before"))
        self.after.setText(self.tr("Next page"))
        self.side_pane.set_title(self.tr("Print"))
        self.pages_pane.set_title(self.tr("Preview"))
        self._pictured = None
        self.show_model()

    def show_model(self) -> None:
        model = self._model
        name = model.document.name if model.document else self.tr("Preview")
        page = self.tr("page {page} of {pages}").format(page=model.page, pages=max(model.pages, 1))
        self.set_title(f"{name} · Wardlight")
        self.pages_pane.set_title(name)
        self.pages_pane.set_meta(page)
        self.before.setEnabled(model.page > 1)
        self.after.setEnabled(model.page < model.pages)
        self._propose_path()
        self.side.show_copies()
        self.side.show_outcome()
        self.paper.show_page(self._image(), f"{name}, {page}")

    def _propose_path(self) -> None:
        """Of each document anew: what was typed for one is never the file of another."""
        ask = self._model.ask
        about = (self._model.key, ask.patient, ask.labels) if ask is not None else None
        if about is not None and (about != self._named or not self.side.path.text()):
            self._named = about
            self.side.path.edit.setText(self._model.proposed_path())

    def has_page(self) -> bool:
        """Whether a page stands there, laid out."""
        return self._picture is not None

    def _image(self) -> QImage | None:
        document = self._model.document
        if document is None:
            self._pictured = self._picture = None
            return None
        place = (document, self._model.page)
        if self._pictured != place:
            self._pictured, self._picture = place, self._model.room.image(document, self._model.page, 144)
        return self._picture

    def closeEvent(self, event: QCloseEvent) -> None:
        """What was shown goes with the window: the next one who opens it sees nothing of the patient before."""
        self._model.leave()
        self._pictured = self._picture = self._named = None
        self.side.path.edit.clear()
        self.show_model()
        super().closeEvent(event)

    def part(self) -> None:
        """For good: before it is deleted."""
        self.close()
        self._model.forget(self.show_model)


def _copy_choices() -> tuple[tuple[str, str, str], ...]:
    return tuple((str(count), str(count), "") for count in range(1, MOST_COPIES + 1))


def _language_choices() -> tuple[tuple[str, str, str], ...]:
    return tuple((code, name, "") for code, name in SHORT_NAMES.items())

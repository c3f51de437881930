"""Paints one card of the bed map, all of it, in one pass. Decides nothing and holds nothing."""

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from ui.nurse import bed_facts as facts
from ui.nurse import words
from ui.nurse.bed_face import CardFace, empty_words, expected_words, mixed_words, sign_word
from ui.theme.icons import paint_icon
from ui.theme.theme import Theme
from ui.widgets.names import broken
from ui.widgets.painting import (
    Align,
    Chip,
    Run,
    Words,
    chip_width,
    draw_runs,
    draw_text,
    fill_rounded,
    hline,
    paint_chip,
    text_width,
    vline,
)

LINE, LOW_LINE, ROOMY, GAP, TIGHT, LEFT, EDGE = 22, 20, 202, 3, 194, 10, 4
NO_BREAK = "\u00a0"
VITAL_SHARES = (1.0, 0.85, 1.35, 0.9)


class CardPainter:
    """Invariant: paints only inside the given rectangle; fill first, then `paint_ground` (the watermark), then words."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def fill(self, painter: QPainter, rect: QRectF, face: CardFace, *, is_current: bool, is_hot: bool) -> None:
        theme, is_free = self._theme, face.card.patient is None or facts.is_announced(face.card)
        ground = theme.color("hover" if is_hot else "sunken" if is_free else "surface")
        line = theme.color("line2" if is_free else "line")
        fill_rounded(painter, rect, ground, line, theme.radius("pane"), dashed=is_free)
        if facts.condition(face.card) is not None:
            painter.save()
            painter.setClipRect(QRectF(rect.left(), rect.top(), EDGE, rect.height()))
            danger = theme.color("danger")
            fill_rounded(painter, rect.adjusted(0, 0, 8, 0), danger, danger, theme.radius("pane"))
            painter.restore()
        if is_current:
            clear = theme.color("transparent")
            fill_rounded(painter, rect, clear, theme.color("accent"), theme.radius("pane"), 2.0)

    def words(self, painter: QPainter, rect: QRectF, face: CardFace) -> None:
        inner = rect.adjusted(LEFT + 1, 9, -LEFT - 1, -7)
        if face.card.patient is None:
            self._free(painter, inner, face)
        elif facts.is_announced(face.card):
            self._awaited(painter, inner, face)
        else:
            self._taken(painter, inner, face)

    def _free(self, painter: QPainter, inner: QRectF, face: CardFace) -> None:
        theme, state = self._theme, face.state
        top = QRectF(inner.left(), inner.top(), inner.width(), 28)
        draw_text(painter, top, face.bed, theme.font("name"), theme.color("t3"))
        translate = QCoreApplication.translate
        word = translate("BedCard", "Closed") if state is facts.BedState.UNUSABLE else translate("BedCard", "Empty")
        self._chip_right(painter, top, Chip(text=word))
        middle = inner.adjusted(0, 28, 0, 0)
        draw_text(painter, middle, empty_words(face), theme.font("meta"), theme.color("t3"), Align.CENTER, elide=True)

    def _awaited(self, painter: QPainter, inner: QRectF, face: CardFace) -> None:
        """Announced, not here: name and reason, and when he is expected."""
        theme, row = self._theme, QRectF(inner.left(), inner.top() + 28 + GAP, inner.width(), LINE)
        self._identity(painter, QRectF(inner.left(), inner.top(), inner.width(), 28), face)
        draw_text(painter, row, face.diagnosis, theme.font(), theme.color("t2"), elide=True)
        middle = inner.adjusted(0, 28 + LINE, 0, 0)
        draw_text(
            painter, middle, expected_words(face), theme.font("meta"), theme.color("t3"), Align.CENTER, elide=True
        )

    def _taken(self, painter: QPainter, inner: QRectF, face: CardFace) -> None:
        """Every line is always there; on a low screen the lines stand closer."""
        line, left, width = (LINE if inner.height() >= ROOMY else LOW_LINE), inner.left(), inner.width()
        gap = GAP if inner.height() >= TIGHT else 1
        self._identity(painter, QRectF(left, inner.top(), width, 28), face)
        y = inner.top() + 28 + gap
        self._diagnosis(painter, QRectF(left, y, width, line), face)
        y += line + gap
        self._care(painter, QRectF(left, y, width, line), face)
        y += line + gap + 3
        self._vitals(painter, QRectF(left, y, width, 37), face)
        y += 37 + gap
        self._risks(painter, QRectF(left, y, width, line), face)
        bottom = inner.bottom() - 28
        self._next(painter, QRectF(left, bottom - line - gap, width, line), face)
        self._foot(painter, QRectF(left, bottom, width, 28), face)

    def _identity(self, painter: QPainter, row: QRectF, face: CardFace) -> None:
        """The name is never cut: its letters become smaller, and what then does not fit goes over several lines."""
        theme = self._theme
        bed = draw_text(painter, row, face.bed, theme.font("name"), theme.color("t1"))
        left = max(bed, 32.0) + 6
        chip = face.condition
        if face.state is facts.BedState.WAITING or facts.is_announced(face.card):
            chip = Chip(text=QCoreApplication.translate("BedCard", "Waiting"), tone="acc")
        room = row.adjusted(left, 0, -(self._chip_right(painter, row, chip) + 4 if chip else 0), 0)
        who = text_width(face.who, theme.font("meta"))
        size = next((s for s in (16, 15, 14, 13, 12) if self._name_width(face.name, s) + 6 + who <= room.width()), None)
        if size is None:
            self._identity_in_lines(painter, room, f"{face.name} {face.who.replace(' ', NO_BREAK)}")
            return
        drawn = draw_text(painter, room, face.name, theme.font("heading", size=size), theme.color("t1"))
        beside = room.adjusted(drawn + 6, 1, 0, 1)
        draw_text(painter, beside, face.who, theme.font("meta"), theme.color("t2"), elide=True)

    def _identity_in_lines(self, painter: QPainter, room: QRectF, whole: str) -> None:
        """Name, sex and age together over two or three lines of smaller letters."""
        for size, most in ((12, 2), (11, 2), (10, 2), (9, 3)):
            font = self._theme.font("heading", size=size)
            lines = broken(whole, room.width(), font)
            if len(lines) <= most:
                break
        step = room.height() / max(len(lines), 2)
        for at, line in enumerate(lines):
            place = QRectF(room.left(), room.top() + at * step, room.width(), step)
            draw_text(painter, place, line, font, self._theme.color("t1"))

    def _name_width(self, name: str, size: int) -> float:
        return text_width(name, self._theme.font("heading", size=size))

    def _chip_right(self, painter: QPainter, row: QRectF, chip: Chip) -> float:
        width = chip_width(chip, self._theme)
        paint_chip(painter, QRectF(row.right() - width, row.top(), width, row.height()), chip, self._theme)
        return width

    def _diagnosis(self, painter: QPainter, row: QRectF, face: CardFace) -> None:
        mixed = mixed_words(face)
        taken = self._chip_right(painter, row, Chip(text=mixed, tone="ink", is_small=True)) + 6 if mixed else 0
        room = row.adjusted(0, 0, -taken, 0)
        draw_text(painter, room, face.diagnosis, self._theme.font(), self._theme.color("t1"), elide=True)

    def _care(self, painter: QPainter, row: QRectF, face: CardFace) -> None:
        theme, level, left = self._theme, facts.nursing_level(face.card), row.left()
        if level is not None:
            left = paint_level(painter, QRectF(left, row.top(), 30, row.height()), level, theme) + 6
            font, room = theme.font("meta", weight=500), QRectF(left, row.top(), row.right() - left, row.height())
            left += draw_text(painter, room, words.level_word(level), font, theme.color("t1")) + 6
        news, right = face.news, row.right()
        if isinstance(news, Chip):
            right -= self._chip_right(painter, row, news) + 4
        elif news is not None:
            right -= draw_text(painter, row, news.text, theme.font("meta"), theme.color("t3"), Align.RIGHT) + 4
        if face.allergy is not None:
            self._allergy(painter, QRectF(left, row.top(), right - left, row.height()), face.allergy)

    def _allergy(self, painter: QPainter, room: QRectF, chip: Chip) -> None:
        """Never cut: where the substance does not fit, the chip says that there is an allergy and the banner names it."""
        if chip_width(chip, self._theme) > room.width() and chip.tone == "redo":
            chip = Chip(text=QCoreApplication.translate("BedCard", "Allergy"), tone="redo", icon="warn", is_small=True)
        if chip_width(chip, self._theme) > room.width():
            chip = Chip(text="", tone=chip.tone, icon=chip.icon, is_small=True)
        paint_chip(painter, room, chip, self._theme)

    def _vitals(self, painter: QPainter, box: QRectF, face: CardFace) -> None:
        theme, found = self._theme, facts.card_vitals(face.card, face.news2)
        fill_rounded(painter, box, theme.color("subtle"), theme.color("line"), theme.radius("control"))
        left, unit = box.left(), box.width() / sum(VITAL_SHARES)
        for vital, share in zip(found, VITAL_SHARES, strict=True):
            part = QRectF(left, box.top(), unit * share, box.height())
            label = QRectF(part.left(), part.top() + 3, part.width(), 13)
            draw_text(painter, label, sign_word(vital.sign), theme.font("micro"), theme.color("t3"), Align.CENTER)
            self._vital(painter, QRectF(part.left(), part.top() + 16, part.width(), 18), vital)
            left += part.width()
            if vital is not found[-1]:
                vline(painter, round(left), box.top() + 1, box.bottom() - 1, theme.color("line"))

    def _vital(self, painter: QPainter, room: QRectF, vital: facts.CardVital) -> None:
        theme, points = self._theme, vital.points or 0
        font, color = theme.font("value" if points else "body"), theme.color("danger" if points >= 3 else "t1")
        sign = QCoreApplication.translate("BedCard", "!") if points >= 3 else ""
        small = theme.font("micro", weight=600)
        extra = (text_width(sign, small) + 1 if sign else 0) + (9 if vital.is_pending else 0)
        width = text_width(vital.text, font)
        left = room.center().x() - (width + extra) / 2
        if vital.is_pending:
            mark = QRectF(left, room.top() + 5, 7, 8)
            fill_rounded(painter, mark, theme.mark("fill"), theme.mark("ink"), 1)
            left += 9
        draw_text(painter, QRectF(left, room.top(), width, 18), vital.text, font, color)
        if sign:
            draw_text(painter, QRectF(left + width + 1, room.top() - 2, 14, 18), sign, small, color)

    def _risks(self, painter: QPainter, row: QRectF, face: CardFace) -> None:
        """Marks that do not fit are counted, never cut."""
        theme, left, found = self._theme, row.left(), facts.risks(face.card)
        font, color = theme.font("meta"), theme.color("t2")
        for at, risk in enumerate(found):
            word = words.risk_word(risk)
            width = 15 + text_width(word, font)
            if left + width + (24 if at + 1 < len(found) else 0) > row.right():
                room = QRectF(left, row.top(), row.right() - left, row.height())
                draw_text(painter, room, f"+{len(found) - at}", font, color)
                return
            paint_icon(
                painter, QRectF(left, row.top(), 13, row.height()), words.RISK_ICONS.get(risk.kind, "warn"), color
            )
            draw_text(painter, QRectF(left + 15, row.top(), width, row.height()), word, font, color)
            left += width + 8

    def _next(self, painter: QPainter, row: QRectF, face: CardFace) -> None:
        at, what = face.next_item
        if not at:
            return
        label = QCoreApplication.translate("BedCard", "Next")
        is_late = face.card.next_due is not None and face.card.next_due.is_overdue
        time: Run = Chip(text=at, tone="ink", is_small=True) if is_late else Words(at, role="meta", weight=600, gap=6)
        runs = (
            Words(label, tone="t3", role="meta"),
            time,
            Words(what, tone="t2", role="meta", gap=2 if is_late else 6),
        )
        draw_runs(painter, row, runs, self._theme, elide=True)

    def _foot(self, painter: QPainter, row: QRectF, face: CardFace) -> None:
        theme = self._theme
        hline(painter, row.left(), row.right(), row.top(), theme.color("line"))
        room = row.adjusted(0, 5, 0, 0)
        left, plates = room.left(), face.counts
        if not plates:
            nothing = QCoreApplication.translate("BedCard", "Nothing due")
            left += draw_text(painter, room, nothing, theme.font("meta"), theme.color("t3"))
        for text, is_accented in plates:
            chip = Chip(text=text, tone="acc" if is_accented else "sunken")
            left += paint_chip(painter, QRectF(left, room.top(), 10, room.height()), chip, theme) + 4
        right = QRectF(left + 4, room.top(), room.right() - left - 4, room.height())
        draw_text(painter, right, face.stay_words, theme.font("meta"), theme.color("t3"), Align.RIGHT, elide=True)


def paint_level(painter: QPainter, rect: QRectF, level: int, theme: Theme) -> float:
    """Four boxes, `level` of them full; returns the right edge."""
    top = round(rect.center().y() - 5)
    for at in range(4):
        box = QRectF(rect.left() + at * 8, top, 6, 10)
        is_full = at < level
        painter.fillRect(box, theme.color("ink" if is_full else "line2"))
        if not is_full:
            painter.fillRect(box.adjusted(1, 1, -1, -1), theme.color("surface"))
    return rect.left() + 30

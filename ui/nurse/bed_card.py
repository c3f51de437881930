"""Paints one card of the bed map, all of it, in one pass. Decides nothing and holds nothing."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QFont, QPainter

from ui.nurse import bed_facts as facts
from ui.nurse import words
from ui.nurse.bed_badges import badges
from ui.nurse.bed_face import CardFace, NextItem, Plate, empty_words, expected_words, notes_of, sign_word, state_word
from ui.nurse.bed_marks import Mark, Marks, arrange, fitting, paint_marks
from ui.nurse.card_parts import RING, paint_level, paint_ring
from ui.nurse.palettes import paint_corner
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
    run_width,
    runs_width,
    text_width,
    vline,
)

LEAST_WORDS = 48
"""Px kept for the diagnosis beside a second note."""
LINE, LOW_LINE, ROOMY, GAP, TIGHT, LEFT, EDGE = 22, 20, 202, 3, 194, 10, 4
TWO_LINES, NEXT_LINE = 209, 17
"""From this height on two lines of marks find room; the height of a line when the next dose takes two."""
NO_BREAK = "\u00a0"
SMALLER = (11, 10, 9)
"""Letters of a drug's name that does not find room: smaller before it is left out."""
VITAL_SHARES = (1.0, 0.85, 1.35, 0.9)


class CardPainter:
    """Invariant: paints only inside the given rectangle; fill first, then `paint_ground` (the watermark), then words."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def _px(self, px: float) -> int:
        """What holds words grows with them."""
        return self._theme.scaled(px)

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
        theme = self._theme
        top = QRectF(inner.left(), inner.top(), inner.width(), self._px(28))
        draw_text(painter, top, face.bed, theme.font("name"), theme.color("t3"))
        self._chip_right(painter, top, Chip(text=state_word(face.state)))
        middle = inner.adjusted(0, self._px(28), 0, 0)
        draw_text(painter, middle, empty_words(face), theme.font("meta"), theme.color("t3"), Align.CENTER, elide=True)

    def _awaited(self, painter: QPainter, inner: QRectF, face: CardFace) -> None:
        """Announced, not here: name and reason, and when he is expected."""
        theme, row = self._theme, QRectF(inner.left(), inner.top() + self._px(28) + GAP, inner.width(), self._px(LINE))
        self._identity(painter, QRectF(inner.left(), inner.top(), inner.width(), self._px(28)), face)
        draw_text(painter, row, face.diagnosis, theme.font(), theme.color("t2"), elide=True)
        middle = inner.adjusted(0, self._px(28 + LINE), 0, 0)
        draw_text(
            painter, middle, expected_words(face), theme.font("meta"), theme.color("t3"), Align.CENTER, elide=True
        )

    def _taken(self, painter: QPainter, inner: QRectF, face: CardFace) -> None:
        """Every line is always there; on a low screen, and when the marks need two lines, the lines stand closer."""
        left, width, has_room = inner.left(), inner.width(), inner.height() >= self._px(TWO_LINES)
        marks = arrange(self._marks(face, width), self._theme, width, 2 if has_room else 1)
        line = self._px(LINE if inner.height() >= self._px(ROOMY) and marks.lines == 1 else LOW_LINE)
        gap = GAP if inner.height() >= self._px(TIGHT) else 1
        number = (
            face.number if not self._identity(painter, QRectF(left, inner.top(), width, self._px(28)), face) else ""
        )
        y = inner.top() + self._px(28) + gap
        y += self._diagnosis(painter, QRectF(left, y, width, line), face, self._spare(inner, marks, face, line, gap))
        y += line + gap
        number = self._care(painter, QRectF(left, y, width, line), face, number)
        y += line + gap + 3
        self._vitals(painter, QRectF(left, y, width, self._px(37)), face)
        y += self._px(37) + gap
        paint_marks(painter, QRectF(left, y, width, line), marks, self._theme)
        y += marks.lines * (line + 1)
        bottom = inner.bottom() - self._px(28)
        self._next(painter, QRectF(left, y, width, bottom - 1 - y), face)
        self._foot(painter, QRectF(left, bottom, width, self._px(28)), face, number)

    def _marks(self, face: CardFace, width: float) -> tuple[Mark, ...]:
        """The allergy that finds no room beside the level stands before the risks."""
        chip = face.allergy
        moved = chip is not None and chip_width(chip, self._theme) > self._allergy_room(face, width)
        return (*((chip,) if chip is not None and moved else ()), *badges(face.card))

    def _allergy_room(self, face: CardFace, width: float) -> float:
        level, news, theme = face.level, face.news, self._theme
        taken = 0.0 if level is None else 42 + text_width(words.level_word(level), theme.font("meta", weight=500))
        return width - taken - (run_width(news, theme) + 4 if news is not None else 0)

    def _identity(self, painter: QPainter, row: QRectF, face: CardFace) -> bool:
        """The name is never cut: its letters become smaller, and what then does not fit goes over lines. Whether the number stands."""
        theme, level = self._theme, face.level
        corner = self._corner(painter, row, level, face) if level is not None else 0.0
        left = corner + (self._moving(painter, row.adjusted(corner, 0, 0, 0)) if face.card.signs.is_moving else 0.0)
        bed = draw_text(painter, row.adjusted(left, 0, 0, 0), face.bed, theme.font("name"), theme.color("t1"))
        left += max(bed, self._px(32)) + 6
        chip = face.condition or face.of_today
        if face.state is facts.BedState.WAITING or facts.is_announced(face.card):
            chip = Chip(text=QCoreApplication.translate("BedCard", "Waiting"), tone="acc")
        room = row.adjusted(left, 0, -(self._chip_right(painter, row, chip) + 4 if chip else 0), 0)
        if (size := self._size_beside_number(face, room.width())) is not None:
            drawn = draw_text(painter, room, face.name, theme.font("heading", size=size), theme.color("t1"))
            self._who_and_number(painter, room.adjusted(drawn + 6, 0, 0, 0), face)
            return True
        who = text_width(face.who, theme.font("meta"))
        size = next((s for s in (16, 15, 14, 13, 12) if self._name_width(face.name, s) + 6 + who <= room.width()), None)
        if size is None:
            self._identity_in_lines(painter, room, f"{face.name} {face.who.replace(' ', NO_BREAK)}")
            return False
        drawn = draw_text(painter, room, face.name, theme.font("heading", size=size), theme.color("t1"))
        beside = room.adjusted(drawn + 6, 1, 0, 1)
        draw_text(painter, beside, face.who, theme.font("meta"), theme.color("t2"), elide=True)
        return False

    def _size_beside_number(self, face: CardFace, room: float) -> int | None:
        """Of the name, where sex and age with the number below them stand beside it uncut; None where they do not."""
        if not face.number:
            return None
        wide = max(text_width(one, self._theme.font("micro")) for one in (face.who, face.number))
        return next((s for s in (16, 15, 14) if self._name_width(face.name, s) + 6 + wide <= room), None)

    def _who_and_number(self, painter: QPainter, room: QRectF, face: CardFace) -> None:
        theme, half = self._theme, room.height() / 2
        for at, (text, tone) in enumerate(((face.who, "t1"), (face.number, "t2"))):
            place = QRectF(room.left(), room.top() + at * half, room.width(), half)
            draw_text(painter, place, text, theme.font("micro"), theme.color(tone))

    def _corner(self, painter: QPainter, row: QRectF, level: int, face: CardFace) -> float:
        """Beyond the margins of the words, to the very corner of the card."""
        edge = QRectF(row.left() - LEFT - 1, row.top() - 9, row.width(), row.height())
        return paint_corner(painter, edge, level, face.look, self._theme)

    def _moving(self, painter: QPainter, row: QRectF) -> float:
        """The mark of what central has not confirmed: where he lies."""
        theme = self._theme
        fill_rounded(painter, QRectF(row.left(), row.top() + 8, 7, 12), theme.mark("fill"), theme.mark("ink"), 1)
        return 10.0

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

    def _spare(self, inner: QRectF, marks: Marks, face: CardFace, line: float, gap: float) -> float:
        """What the other lines leave free."""
        of_marks = marks.lines * (line + 1) if marks.placed else 0
        following = self._px(NEXT_LINE) if face.next_item is not None else 0
        fixed = self._px(28) + 2 * (line + gap) + gap + 3 + self._px(37) + gap + self._px(29)
        return inner.height() - fixed - of_marks - following

    def _diagnosis(self, painter: QPainter, row: QRectF, face: CardFace, spare: float) -> float:
        """On one line; on two where one cuts it and there is room. What it takes beyond its line."""
        taken = 0.0
        for chip in notes_of(face):
            free = row.width() - taken - (LEAST_WORDS if taken else 0)
            if taken and chip_width(chip, self._theme) > free:
                break
            fits = fitting(chip, self._theme, free)
            taken += self._chip_right(painter, row.adjusted(0, 0, -taken, 0), fits) + 6
        room, font, color = row.adjusted(0, 0, -taken, 0), self._theme.font(), self._theme.color("t1")
        more = self._px(NEXT_LINE)
        if text_width(face.diagnosis, font) <= room.width() or spare < more:
            draw_text(painter, room, face.diagnosis, font, color, elide=True)
            return 0.0
        first, *_ = broken(face.diagnosis, room.width(), font)
        draw_text(painter, room, first, font, color)
        second = QRectF(row.left(), row.bottom() - 3, row.width(), more)
        draw_text(painter, second, face.diagnosis[len(first) :].strip(), font, color, elide=True)
        return more

    def _care(self, painter: QPainter, row: QRectF, face: CardFace, number: str) -> str:
        """Level, allergy, score; the number where it stands nowhere yet and fits. What is left of it to be placed."""
        theme, level, left = self._theme, face.level, row.left()
        if level is not None:
            left = paint_level(painter, QRectF(left, row.top(), 30, row.height()), level, theme) + 6
            font, room = theme.font("meta", weight=500), QRectF(left, row.top(), row.right() - left, row.height())
            left += draw_text(painter, room, words.level_word(level), font, theme.color("t1")) + 6
        news, right = face.news, row.right()
        if isinstance(news, Chip):
            right -= self._chip_right(painter, row, news) + 4
        elif news is not None:
            right -= draw_text(painter, row, news.text, theme.font("meta"), theme.color("t3"), Align.RIGHT) + 4
        chip = face.allergy
        if chip is not None and chip_width(chip, theme) <= self._allergy_room(face, row.width()):
            left += paint_chip(painter, QRectF(left, row.top(), right - left, row.height()), chip, theme) + 4
        font = theme.font("micro")
        if number and left + text_width(number, font) <= right:
            draw_text(painter, QRectF(left, row.top(), right - left, row.height()), number, font, theme.color("t2"))
            return ""
        return number

    def _vitals(self, painter: QPainter, box: QRectF, face: CardFace) -> None:
        theme, found = self._theme, face.vitals
        fill_rounded(painter, box, theme.color("subtle"), theme.color("line"), theme.radius("control"))
        left, own = box.left(), [self._vital_width(vital) for vital in found]
        for vital, inner, width in zip(found, own, self._vital_widths(own, box.width()), strict=True):
            part = QRectF(left, box.top(), width, box.height())
            label = QRectF(part.left(), part.top() + self._px(3), part.width(), self._px(13))
            draw_text(painter, label, sign_word(vital.sign), theme.font("micro"), theme.color("t3"), Align.CENTER)
            self._vital(
                painter, QRectF(part.left(), part.top() + self._px(16), part.width(), self._px(18)), vital, inner
            )
            left += part.width()
            if vital is not found[-1]:
                vline(painter, round(left), box.top() + 1, box.bottom() - 1, theme.color("line"))

    def _vital_widths(self, own: list[float], width: float) -> list[float]:
        """By their usual shares; where a value with its marks needs more, the others give."""
        unit = width / sum(VITAL_SHARES)
        shares = [share * unit for share in VITAL_SHARES]
        needs = [one + 4 for one in own]
        lacking = sum(max(0.0, need - share) for need, share in zip(needs, shares, strict=True))
        spare = sum(max(0.0, share - need) for need, share in zip(needs, shares, strict=True))
        part = min(1.0, lacking / spare) if spare else 0.0
        return [
            need if need >= share else share - (share - need) * part for need, share in zip(needs, shares, strict=True)
        ]

    def _vital_width(self, vital: facts.CardVital) -> float:
        theme = self._theme
        sign = critical_sign(vital)
        extra = (text_width(sign, theme.font("micro", weight=600)) + 1 if sign else 0) + (9 if vital.is_pending else 0)
        return text_width(vital.text, theme.font("value" if vital.points else "body")) + extra

    def _vital(self, painter: QPainter, room: QRectF, vital: facts.CardVital, own: float) -> None:
        """`own`: px of it with its marks."""
        theme, sign = self._theme, critical_sign(vital)
        font, color = theme.font("value" if vital.points else "body"), theme.color("danger" if sign else "t1")
        width = text_width(vital.text, font)
        left = room.center().x() - own / 2
        if vital.is_pending:
            mark = QRectF(left, room.top() + 5, 7, 8)
            fill_rounded(painter, mark, theme.mark("fill"), theme.mark("ink"), 1)
            left += 9
        draw_text(painter, QRectF(left, room.top(), width, room.height()), vital.text, font, color)
        if sign:
            small = theme.font("micro", weight=600)
            draw_text(painter, QRectF(left + width + 1, room.top() - 2, 14, room.height()), sign, small, color)

    def _next(self, painter: QPainter, room: QRectF, face: CardFace) -> None:
        """On one line when it fits, else name and dose below; where there is no second line, without the word "next"."""
        item, theme, font = face.next_item, self._theme, self._theme.font("meta")
        if item is None:
            return
        label = Words(QCoreApplication.translate("BedCard", "Next"), tone="t3", role="meta")
        time: Run = (
            Chip(text=item.at, tone="ink", is_small=True) if item.is_late else Words(item.at, role="meta", weight=600)
        )
        lead: tuple[Run, ...] = (label, Words(" ", role="meta"), time)
        last = QRectF(room.left(), room.bottom() - self._px(LOW_LINE), room.width(), self._px(LOW_LINE))
        needed = text_width(f" {item.name} {item.amount}", font) + 6
        if runs_width(lead, theme) + needed > room.width() and room.height() < 2 * self._px(NEXT_LINE):
            lead = (time,)
        elif runs_width(lead, theme) + needed > room.width():
            last = QRectF(room.left(), room.bottom() - self._px(NEXT_LINE), room.width(), self._px(NEXT_LINE))
            above = last.translated(0, -self._px(NEXT_LINE))
            used = draw_runs(painter, above, lead, theme) + 6
            lead = ()
            if text_width(f"{item.short} {item.amount}", font) > room.width():
                strong = theme.font("meta", weight=500)
                draw_text(painter, above.adjusted(used, 0, 0, 0), item.amount, strong, theme.color("t1"))
                item = replace(item, dose="", more=0)
        left = draw_runs(painter, last, lead, theme) + 6 if lead else 0.0
        self._named(painter, last.adjusted(left, 0, 0, 0), item)

    def _named(self, painter: QPainter, room: QRectF, item: NextItem) -> None:
        """Neither the name nor the amount is ever cut: where the name finds no room it is said where it stands."""
        theme = self._theme
        strong, amount = theme.font("meta", weight=500), f" {item.amount}"
        free = room.adjusted(0, 0, -text_width(amount, strong), 0)
        fonts = [theme.font("meta"), *(theme.font("meta", size=size) for size in SMALLER)]
        fitting_one = ((one, font) for font in fonts if (one := whole_name(item, free.width(), font)) is not None)
        name, font = next(fitting_one, (None, fonts[0]))
        if name is None:
            said = QCoreApplication.translate("BedCard", "drug: see F4")
            draw_text(painter, room, said, font, theme.color("t2"), elide=True)
            return
        left = draw_text(painter, free, name, font, theme.color("t2"))
        draw_text(painter, room.adjusted(left, 0, 0, 0), amount, strong, theme.color("t1"))

    def _foot(self, painter: QPainter, row: QRectF, face: CardFace, number: str) -> None:
        theme = self._theme
        hline(painter, row.left(), row.right(), row.top(), theme.color("line"))
        room = row.adjusted(0, self._px(5), 0, 0)
        left, plates = room.left(), placed_plates(face, room, theme)
        if not plates:
            nothing = QCoreApplication.translate("BedCard", "Nothing due")
            left += draw_text(painter, room, nothing, theme.font("meta"), theme.color("t3"))
        else:
            paint_ring(painter, room, *face.waiting, theme)
        for place, plate in plates:
            paint_chip(painter, place, _plate_chip(plate), theme)
            left = place.right() + 4
        right = QRectF(left + 4, room.top(), room.right() - left - 4, room.height())
        both, font = " · ".join(part for part in (number, face.stay_words) if part), theme.font("meta")
        said = both if text_width(both, font) <= right.width() else number or face.stay_words
        draw_text(painter, right, said, font, theme.color("t3"), Align.RIGHT, elide=True)


def whole_name(item: NextItem, room: float, font: QFont) -> str | None:
    """The whole name, else the short one; None where neither stands there uncut."""
    return next((one for one in (item.name, item.short) if text_width(one, font) <= room), None)


def _plate_chip(plate: Plate) -> Chip:
    return Chip(text=plate.text, tone="acc" if plate.is_accented else "sunken")


def placed_plates(face: CardFace, room: QRectF, theme: Theme) -> list[tuple[QRectF, Plate]]:
    """Where each count stands at the foot, as long as there is room: painted there, and hit there."""
    left, found = room.left() + RING + 5, []
    for plate in face.plates:
        width = chip_width(_plate_chip(plate), theme)
        if left + width > room.right():
            break
        found.append((QRectF(left, room.top(), width, room.height()), plate))
        left += width + 4
    return found


def plate_at(rect: QRectF, face: CardFace, theme: Theme, x: float, y: float) -> Plate | None:
    """The count under this point of a card that fills `rect`."""
    inner = rect.adjusted(LEFT + 1, 9, -LEFT - 1, -7)
    room = QRectF(inner.left(), inner.bottom() - theme.scaled(23), inner.width(), theme.scaled(23))
    return next((plate for place, plate in placed_plates(face, room, theme) if place.contains(x, y)), None)


def critical_sign(vital: facts.CardVital) -> str:
    """For a value that scores three points by itself: a shape, no word of the critically ill or of critical values, and no digit."""
    return "▲" if (vital.points or 0) >= 3 else ""

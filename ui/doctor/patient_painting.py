"""Paints one patient of the list. The name is never cut: in a narrow place it goes over several lines instead."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from client.records import Sex
from ui.doctor.patient_list_model import PatientLine
from ui.people.admission_words import awaited_lines
from ui.people.age_words import short_words
from ui.people.awaited_words import announced_words
from ui.theme.theme import Theme
from ui.widgets.names import broken, pieces
from ui.widgets.painting import Align, Chip, chip_width, draw_text, fill_rounded, hline, paint_chip, text_width

LINE, RAIL_LINE, RAIL_STEP, BED = 60, 44, 17, 44
RAIL_ROOM, WORDS_RAIL, WORDS_ROOM = 46, 104, 92
"""What names may take of a rail as narrow as its design, and of one that is WORDS_RAIL wide, where a name has longer words."""
_NOT_CHINESE = re.compile("[^\u2e80-\uffff]+")


def row_height(theme: Theme, line: PatientLine, *, is_rail: bool, rail: int = 0) -> int:
    """`rail`: how wide the rail is."""
    if is_rail:
        return theme.scaled(RAIL_LINE + RAIL_STEP * (len(_rail_names(theme, line, rail)) - 1))
    names = name_lines(line.name, _name_room(theme, line), theme, size=14)
    return theme.scaled(LINE + 18 * (len(names) - 1 + len(_away_lines(theme, line))))


def _away_lines(theme: Theme, line: PatientLine) -> list[str]:
    """Where somebody lies who is not on this ward, and why he is on the list: whole, over several lines."""
    font = theme.font("meta")
    parts = [
        part for part in (announced_words(line.card.stay), line.where, line.why, *awaited_lines(line.awaited)) if part
    ]
    return [text for part in parts for text in broken(part, theme.scaled(222 - BED - 10), font)]


def rail_width(theme: Theme, lines: Sequence[PatientLine], least: int) -> int:
    """`least`, unless a name would have to be broken inside a word for it; a Chinese name may be broken between any two signs."""
    font = theme.font("meta", weight=600)
    words = [word.strip() for line in lines for piece in pieces(line.name) for word in _NOT_CHINESE.findall(piece)]
    is_long = any(text_width(word, font) > theme.scaled(RAIL_ROOM) for word in words)
    return theme.scaled(WORDS_RAIL) if is_long else least


def _rail_names(theme: Theme, line: PatientLine, rail: float) -> list[str]:
    room = theme.scaled(WORDS_ROOM if rail > theme.scaled(WORDS_ROOM) else RAIL_ROOM)
    return name_lines(line.name, room, theme, size=_rail_size(rail, theme))


def _rail_size(rail: float, theme: Theme) -> int:
    return 11 if rail > theme.scaled(WORDS_ROOM) else 12


def name_lines(name: str, room: float, theme: Theme, *, size: int = 12) -> list[str]:
    return broken(name, room, theme.font("meta", weight=600, size=size))


def _who(line: PatientLine) -> str:
    translate = QCoreApplication.translate
    patient = line.card.patient
    if patient is None:
        return ""
    sex = {
        Sex.MALE: translate("PatientPane", "M"),
        Sex.FEMALE: translate("PatientPane", "F"),
        Sex.OTHER: translate("PatientPane", "other"),
    }.get(patient.sex, translate("PatientPane", "sex ?"))
    return f"{sex} {short_words(line.age, patient.birth_date_text)}" if line.age is not None else sex


def _chips(line: PatientLine) -> tuple[Chip, ...]:
    translate = QCoreApplication.translate
    count = line.card.unread_critical
    critical = Chip(text=translate("PatientPane", "!{count}").format(count=count), tone="red", is_small=True)
    drafts = Chip(text=str(line.drafts), icon="pencil", is_small=True)
    return (*((drafts,) if line.drafts else ()), *((critical,) if count else ()))


def _look_alike(line: PatientLine) -> tuple[Chip, ...]:
    words = QCoreApplication.translate("PatientPane", "alike {beds}").format(beds=" ".join(line.looks_like))
    return (Chip(text=words, tone="ink", is_small=True),) if line.looks_like else ()


def _right_width(theme: Theme, line: PatientLine) -> float:
    chips = (*_look_alike(line), *_chips(line))
    return sum(chip_width(chip, theme) + 4 for chip in chips)


def _name_room(theme: Theme, line: PatientLine) -> float:
    return theme.scaled(222 - BED - 10) - _right_width(theme, line)


def paint_line(painter: QPainter, rect: QRectF, line: PatientLine, theme: Theme) -> None:
    """Bed, name, sex and age, chips; below the short diagnosis, nursing level and NEWS2."""
    hline(painter, rect.left(), rect.right(), rect.bottom() - 1, theme.color("line"))
    px = theme.scaled
    bed = QRectF(rect.left() + 4, rect.top(), px(BED - 8), rect.height())
    draw_text(painter, bed, line.bed or "—", theme.font("title", size=18), theme.color("t1"), Align.CENTER)
    left, right = rect.left() + px(BED), rect.right() - 10
    names = name_lines(line.name, _name_room(theme, line), theme, size=14)
    who = _who(line)
    who_font, name_font = theme.font("meta"), theme.font("body", weight=600, size=14)
    away = _away_lines(theme, line)
    top = rect.top() + (rect.height() - px(18) * (len(names) + 1 + len(away)) - 2) / 2
    for name in names:
        draw_text(painter, QRectF(left, top, right - left, px(20)), name, name_font, theme.color("t1"))
        top += px(18)
    chips_left = right - _right_width(theme, line)
    name_end = left + text_width(names[-1], name_font) + 6
    fits = len(names) == 1 and name_end + text_width(who, who_font) <= chips_left
    if fits:
        draw_text(painter, QRectF(name_end, top - px(18), px(80), px(20)), who, who_font, theme.color("t2"))
    x = right
    for chip in (*_chips(line)[::-1], *_look_alike(line)):
        x -= chip_width(chip, theme)
        paint_chip(painter, QRectF(x, top - px(18) * len(names), px(80), px(20)), chip, theme)
        x -= 4
    _paint_second(painter, QRectF(left, top + 2, right - left, px(18)), line, theme, "" if fits else who)
    for at, words in enumerate(away, start=1):
        place = QRectF(left, top + 2 + px(18) * at, right - left, px(18))
        draw_text(painter, place, words, who_font, theme.color("t1"))


def _paint_second(painter: QPainter, rect: QRectF, line: PatientLine, theme: Theme, who: str) -> None:
    level = next((tag.name.text for tag in line.card.tags if tag.kind == "nursing-level"), "")
    short = level.removesuffix("护理")
    news = "" if line.card.news2 is None else f"N{line.card.news2}"
    is_day = line.card.stay is not None and line.card.stay.is_day_case
    day = QCoreApplication.translate("PatientPane", "day case") if is_day else ""
    words = " · ".join(part for part in (who, day, short, news if not _is_urgent(line) else "") if part)
    font, right = theme.font("meta"), rect.right()
    if _is_urgent(line):
        chip = Chip(text=news, tone="redo", is_small=True)
        right -= chip_width(chip, theme)
        paint_chip(painter, QRectF(right, rect.top(), 60, rect.height()), chip, theme)
        right -= 4
    width = text_width(words, font)
    draw_text(painter, QRectF(right - width, rect.top(), width, rect.height()), words, font, theme.color("t3"))
    room = QRectF(rect.left(), rect.top(), max(right - width - 6 - rect.left(), 0), rect.height())
    draw_text(painter, room, main_problem(line), font, theme.color("t2"), elide=True)


def main_problem(line: PatientLine) -> str:
    return next((one.told for one in line.card.problems if one.is_active), "")


def _is_urgent(line: PatientLine) -> bool:
    """NEWS2 of seven or more, or one parameter of three."""
    news = line.card.news2
    return news is not None and (news >= 7 or line.card.news2_is_urgent)


def paint_rail(painter: QPainter, rect: QRectF, line: PatientLine, theme: Theme) -> None:
    """Bed with the count of unread critical values, the whole name below; a look-alike name is inverted."""
    hline(painter, rect.left(), rect.right(), rect.bottom() - 1, theme.color("line"))
    names, size = _rail_names(theme, line, rect.width()), _rail_size(rect.width(), theme)
    px = theme.scaled
    bed_font = theme.font("body", weight=600, size=15)
    font = theme.font("meta", weight=600 if line.looks_like else 500, size=size)
    count = line.card.unread_critical
    chip = Chip(text=str(count), tone="red", is_small=True)
    width = text_width(line.bed or "—", bed_font)
    whole = width + (chip_width(chip, theme) + 3 if count else 0)
    left, top = rect.center().x() - whole / 2, rect.top() + 3
    draw_text(painter, QRectF(left, top, width, px(20)), line.bed or "—", bed_font, theme.color("t1"))
    if count:
        paint_chip(painter, QRectF(left + width + 3, top, px(30), px(20)), chip, theme)
    top += px(20)
    for name in names:
        place = QRectF(rect.left(), top, rect.width(), px(RAIL_STEP))
        if line.looks_like:
            wide = text_width(name, font) + 6
            plate = QRectF(place.center().x() - wide / 2, place.top(), wide, px(RAIL_STEP))
            fill_rounded(painter, plate, theme.color("ink"), theme.color("ink"), theme.radius("chip"))
        ink = theme.color("onink" if line.looks_like else "t2")
        draw_text(painter, place, name, font, ink, Align.CENTER)
        top += px(RAIL_STEP)

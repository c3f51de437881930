"""Breaks a person's name into lines without losing a sign of it: at spaces and after hyphens, else between signs.

A hyphen before a digit is part of a date and stays where it is.
"""

import re

from PySide6.QtGui import QFont

from ui.widgets.painting import text_width

_PIECE = re.compile(r"[^ -]*(?:-(?=\d)[^ -]*)*-* *")


def pieces(name: str) -> list[str]:
    """Together they are the name."""
    return [piece for piece in _PIECE.findall(name) if piece]


def broken(name: str, room: float, font: QFont) -> list[str]:
    """As many lines as it needs, at least one."""
    lines, current = list[str](), ""
    for piece in pieces(name):
        if text_width((current + piece).rstrip(), font) <= room:
            current += piece
            continue
        lines += [current.rstrip()] if current else []
        current = piece
        while text_width(current.rstrip(), font) > room and len(current) > 1:
            fits = max(1, next((at for at in range(len(current), 0, -1) if text_width(current[:at], font) <= room), 1))
            lines.append(current[:fits])
            current = current[fits:]
    return [*lines, current.rstrip()] if current.strip() else lines or [""]

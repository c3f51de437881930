"""The three widths a page is designed for; in between, the lower one holds."""

from enum import IntEnum


class WidthClass(IntEnum):
    """Named by the screen width it begins at; NARROW holds for everything below MEDIUM."""

    NARROW = 1366
    MEDIUM = 1920
    WIDE = 2560


LEAST_BESIDE = 1200
"""Px below which not even two panes stand side by side: the smallest screen with large text."""


def is_single(width: int, text_percent: int = 100) -> bool:
    """Whether a window `width` px wide shows one pane at a time."""
    return width * 100 / text_percent < LEAST_BESIDE


def width_class(width: int, text_percent: int = 100) -> WidthClass:
    """Of a window `width` px wide; a maximised window may lack a few px of its screen. Larger text needs more of it and folds earlier."""
    room = width * 100 / text_percent
    return next((step for step in sorted(WidthClass, reverse=True) if room >= step - 16), WidthClass.NARROW)

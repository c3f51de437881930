"""Which part of a doctor's page has something new to show. Shows nothing."""

from enum import StrEnum


class Shown(StrEnum):
    """What a listener of the desk is told."""

    WARD = "ward"
    LEFT = "left"
    """Another patient is being opened; until he is drawn the one before stands there and cannot be acted on."""
    FIRST = "first"
    """Who he is was read, and nothing else of him yet: his banner stands there, and each pane says that it is being read."""
    CHART = "chart"
    BANNER = "banner"
    ORDERS = "orders"
    NOTE = "note"
    CHECK = "check"

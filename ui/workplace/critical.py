"""Alarm and page of critical values in a station's window: the same at both stations. Knows no clinical content."""

from functools import partial

from ui.results.critical_page import CriticalPage
from ui.results.critical_strip import KEY, CriticalStrip
from ui.shell.station_window import StationWindow
from ui.spawner import Spawner

PAGE = "critical"


def add_critical(window: StationWindow, strip: CriticalStrip, spawner: Spawner) -> CriticalPage:
    """Under the bar and as a page of its own; opening the alarm shows its value."""
    page = CriticalPage(strip.theme, strip, spawner)
    page.bind_keys(window.keys)
    window.add_strip(strip)
    window.add_page(PAGE, page, title=page.title, keys=KEY, hints=page.hints)
    strip.counted.connect(partial(window.set_count, PAGE))
    strip.wanted.connect(partial(_show, window, page))
    return page


def _show(window: StationWindow, page: CriticalPage, key: str) -> None:
    window.show_page(PAGE)
    page.show_value(key)

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.demo_page import demo_window, sign_in_window
from tests.ui.examples import marking
from ui.language import Languages
from ui.marking.crawl import crawl
from ui.marking.state import MarkingKind, MarkingState
from ui.marking.windows import MarkedDialog
from ui.marking.words import duration_words, journal_words, pane_tag_words, strip_words
from ui.notices import Notices
from ui.shell.station_window import StationWindow
from ui.theme.theme import Theme, ThemeName
from ui.widgets.labels import Label
from ui.widgets.pane import Pane

MARKED = [kind for kind in MarkingKind if MarkingState(kind=kind).is_marked]


def shown(
    theme: Theme, languages: Languages, qtbot: QtBot, kind: MarkingKind, size: tuple[int, int] = (2560, 1080)
) -> StationWindow:
    theme.set_marking(marking(kind))
    window, _ = demo_window(theme, languages, Notices())
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    QApplication.processEvents()
    return window


@pytest.mark.parametrize("kind", list(MarkingKind))
def test_every_window_dialog_and_pane_carries_its_marking_in_every_kind(
    theme: Theme, languages: Languages, qtbot: QtBot, kind: MarkingKind
) -> None:
    window = shown(theme, languages, qtbot, kind)
    entry = sign_in_window(theme, languages)
    dialog = MarkedDialog(theme, parent=window)
    pane = Pane(theme)
    dialog.set_body(pane)
    for widget in (entry, dialog):
        qtbot.addWidget(widget)
    entry.show()
    dialog.open()
    assert crawl() == []
    for top in (dialog, entry, window):
        top.close()


def test_the_marking_comes_and_goes_on_open_windows(theme: Theme, languages: Languages, qtbot: QtBot) -> None:
    window = shown(theme, languages, qtbot, MarkingKind.NORMAL)
    for kind in (*MARKED, MarkingKind.DEGRADED, MarkingKind.EMERGENCY, MarkingKind.NORMAL):
        theme.set_marking(marking(kind))
        assert crawl([window]) == [], kind
    assert not window.marked_body.strip.isVisible()
    window.close()


def test_the_crawl_finds_a_bare_window_and_a_pane_without_its_tag(
    theme: Theme, languages: Languages, qtbot: QtBot
) -> None:
    window = shown(theme, languages, qtbot, MarkingKind.EMERGENCY)
    bare = QLabel("bare")
    qtbot.addWidget(bare)
    bare.show()
    window.findChildren(Pane)[0]._tag.hide()
    window.marked_body.edges[2].hide()
    assert sorted(each.lacks for each in crawl()) == ["base", "frame", "tag"]
    bare.close()
    window.close()


@pytest.mark.parametrize("theme_name", [ThemeName.LIGHT, ThemeName.DARK])
def test_any_crop_of_the_content_shows_a_mark(
    theme: Theme, languages: Languages, qtbot: QtBot, theme_name: ThemeName
) -> None:
    theme.set_name(theme_name)
    window = shown(theme, languages, qtbot, MarkingKind.EMERGENCY)
    image = window.grab().toImage()
    ink, hatch = theme.mark("text"), theme.mark("hatchDark")
    surface = theme.color("surface")
    marked = {_over(ink, surface, 0.125), hatch.rgb(), theme.mark("fill").rgb()}
    for top in range(180, 1080 - 252 - 40, 126):
        for left in range(10, 2560 - 560 - 10, 280):
            area = QRect(left, top, 560, 252)
            found = sum(
                1
                for y in range(area.top(), area.bottom())
                for x in range(area.left(), area.right(), 3)
                if image.pixel(x, y) in marked
            )
            assert found >= 100, area
    window.close()


def _over(ink: QColor, ground: QColor, share: float) -> int:
    """The watermark's colour on the surface, as the raster engine mixes it."""
    probe = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
    probe.fill(ground)
    pen = QColor(ink)
    pen.setAlphaF(share)
    layer = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
    layer.fill(pen)
    painter = QPainter(probe)
    painter.drawImage(0, 0, layer)
    painter.end()
    return probe.pixel(0, 0)


def test_a_thumbnail_and_a_grey_copy_still_read_as_emergency(theme: Theme, languages: Languages, qtbot: QtBot) -> None:
    plain = shown(theme, languages, qtbot, MarkingKind.NORMAL).grab().toImage()
    for window in open_windows():
        window.close()
    window = shown(theme, languages, qtbot, MarkingKind.EMERGENCY)
    image = window.grab().toImage()
    for form in (QImage.Format.Format_RGB32, QImage.Format.Format_Grayscale8):
        small = image.convertToFormat(form).scaledToWidth(128, Qt.TransformationMode.SmoothTransformation)
        before = plain.convertToFormat(form).scaledToWidth(128, Qt.TransformationMode.SmoothTransformation)
        head = [(small.pixelColor(x, 1).lightness(), before.pixelColor(x, 1).lightness()) for x in range(128)]
        assert sum(1 for now, then in head if abs(now - then) > 40) > 64
        assert small.pixelColor(12, 4).lightness() + 60 < before.pixelColor(12, 4).lightness()
    window.close()


def open_windows() -> list[QWidget]:
    return [top for top in QApplication.topLevelWidgets() if top.isVisible()]


def test_the_watermark_lies_under_the_words(theme: Theme, languages: Languages, qtbot: QtBot) -> None:
    pane = Pane(theme)
    label = Label(theme, "应急水印在文字之下 0123456789", size=40)
    pane.body.addWidget(label)
    qtbot.addWidget(pane)
    pane.resize(900, 300)
    pane.grab()
    plain = pane.grab(label.geometry()).toImage()
    theme.set_marking(marking(MarkingKind.EMERGENCY))
    marked = pane.grab(label.geometry()).toImage()
    places = [(x, y) for y in range(0, plain.height(), 2) for x in range(plain.width())]
    ink, paper = theme.color("t1").rgb(), theme.color("surface").rgb()
    words = [place for place in places if plain.pixel(*place) == ink]
    assert len(words) > 500
    assert all(marked.pixel(*place) == ink for place in words)
    assert sum(1 for place in places if plain.pixel(*place) == paper and marked.pixel(*place) != paper) > 500


def test_a_pane_says_its_own_tag_or_the_snapshot_s_time(theme: Theme, languages: Languages, qtbot: QtBot) -> None:
    pane = Pane(theme)
    qtbot.addWidget(pane)
    assert pane.tag_text() == ""
    theme.set_marking(marking(MarkingKind.EMERGENCY))
    assert pane.tag_text() == "截至 14:12"
    pane.set_tag("存本站")
    assert pane.tag_text() == "存本站"


@pytest.mark.parametrize("kind", MARKED)
def test_the_strip_always_says_since_when_and_how_much_waits(languages: Languages, kind: MarkingKind) -> None:
    words = strip_words(marking(kind))
    assert "14:12:31" in words.spoken
    assert "14:12:05" in words.spoken
    assert "17" in words.spoken


def test_plates_of_the_kinds_differ_in_words_and_colour(theme: Theme, languages: Languages) -> None:
    plates, fills = set(), set()
    for kind in MARKED:
        theme.set_marking(marking(kind))
        plates.add(strip_words(theme.marking).plate)
        fills.add(theme.mark("fill").name())
    assert len(plates) == 4
    assert len(fills) == 3


def test_an_unknown_time_is_a_dash_and_never_a_guess(languages: Languages) -> None:
    state = MarkingState(kind=MarkingKind.EMERGENCY)
    assert pane_tag_words(state) == "截至 —"
    assert duration_words(None) == "—"
    assert duration_words(timedelta(hours=26, minutes=5)) == "1 天 2 小时"
    assert state.lasted is None


@pytest.mark.parametrize("kind", list(MarkingKind))
@pytest.mark.parametrize("size", [(2560, 1080), (1366, 768)])
def test_a_journal_that_was_tampered_with_stands_in_red_on_every_window_and_dialog_in_every_mode(
    theme: Theme, languages: Languages, qtbot: QtBot, kind: MarkingKind, size: tuple[int, int]
) -> None:
    window = shown(theme, languages, qtbot, kind, size)
    entry, dialog = sign_in_window(theme, languages), MarkedDialog(theme, parent=window)
    for widget in (entry, dialog):
        qtbot.addWidget(widget)
    entry.show()
    dialog.open()
    theme.set_marking(replace(marking(kind), broken="chain"))
    QApplication.processEvents()
    assert crawl() == []
    for top in (window, entry, dialog):
        band = top.marked_body.band
        assert band.isVisible()
        assert band.accessibleName() == journal_words("chain")
        picture = band.grab().toImage()
        assert picture.pixelColor(4, picture.height() - 4) == theme.color("danger")
        assert band.mapTo(top, band.rect().topLeft()).y() <= 8, "over everything else"
    window.marked_body.band.hide()
    assert [each.lacks for each in crawl([window])] == ["journal"]
    theme.set_marking(marking(kind))
    assert not any(top.marked_body.band.isVisible() for top in (window, entry, dialog))
    for top in (dialog, entry, window):
        top.close()

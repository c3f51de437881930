"""The windows in four languages: what a language lacks, one print in another, its letters, and how a dose looks."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject
from PySide6.QtGui import QFont, QRawFont
from PySide6.QtWidgets import QApplication, QWidget

from client.errors import SettingsWrong
from tests.ui.demo_page import sign_in_window
from tests.ui.examples import marking
from ui import language as speaking
from ui.commands.saying import of_this_pc
from ui.language import Languages
from ui.marking.state import MarkingKind, MarkingReason
from ui.printing.canvas import FAMILIES
from ui.shell.sign_in_status import HEAD_MARGINS
from ui.site_words import words_in
from ui.theme.theme import Theme
from ui.units import shown
from ui.widgets.painting import text_width

ROOT = Path(__file__).resolve().parents[2]
WORDS = ROOT / "resources" / "translations"


def said(words: str, context: str = "OrderState") -> str:
    return QCoreApplication.translate(context, words)


def written(language: str) -> Iterator[str]:
    """Every translation that is committed."""
    for place in WORDS.glob(f"*_{language}.ts"):
        for target in ET.parse(place).getroot().iter("translation"):  # noqa: S314  # our own files
            yield "".join(target.itertext())


@pytest.mark.parametrize(
    ("language", "words"), [("zh_CN", "有冲突"), ("zh_TW", "有衝突"), ("en", "Conflict"), ("pt_PT", "Conflito")]
)
def test_the_windows_speak_it_at_once(languages: Languages, language: str, words: str) -> None:
    languages.use(language)
    assert said("Conflict") == words
    assert languages.current == language
    assert QLocale().name().startswith(language.split("_", maxsplit=1)[0])


def test_a_sentence_that_traditional_chinese_lacks_is_said_in_simplified_and_then_in_english(
    qapp: QApplication, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "translations"
    folder.mkdir()
    for language, words in (
        ("zh_CN", {"Bed": "床", "Stop": "停止"}),
        ("zh_TW", {"Bed": "病床"}),
        ("pt_PT", {"Bed": "Cama"}),
    ):
        messages = "".join(
            f"<message><source>{one}</source><translation>{words[one]}</translation></message>"
            if one in words
            else f'<message><source>{one}</source><translation type="unfinished"></translation></message>'
            for one in ("Bed", "Stop", "Give")
        )
        text = f'<!DOCTYPE TS><TS version="2.1" language="{language}"><context><name>W</name>{messages}</context></TS>'
        (folder / f"ward_{language}.ts").write_text(text, encoding="utf-8")
    monkeypatch.setattr(speaking, "files", lambda _package: tmp_path)
    languages = Languages(qapp, theme, tmp_path / "cache")
    languages.use("zh_TW")
    assert [said(one, "W") for one in ("Bed", "Stop", "Give")] == ["病床", "停止", "Give"]
    languages.use("pt_PT")
    assert [said(one, "W") for one in ("Bed", "Stop", "Give")] == ["Cama", "Stop", "Give"]
    languages.use("en")


def test_something_is_said_in_another_language_and_no_window_hears_of_it(theme: Theme, languages: Languages) -> None:
    window = sign_in_window(theme, languages)
    QApplication.processEvents()
    heard = Heard(window)
    with languages.speaking("pt_PT"):
        assert said("Conflict") == "Conflito"
        assert languages.current == "zh_CN"
    QApplication.processEvents()
    assert said("Conflict") == "有冲突"
    assert heard.changes == 0
    languages.use("en")
    assert heard.changes > 0, "a real change is heard"
    window.deleteLater()


class Heard(QObject):
    """How often a window was told of another language."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.changes = 0
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.changes += event.type() == QEvent.Type.LanguageChange
        return False


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en", "pt_PT"])
@pytest.mark.parametrize("reason", [MarkingReason.UNREACHABLE, MarkingReason.PLANNED, MarkingReason.DECLARED])
def test_why_and_how_long_stand_beside_each_other_on_the_card_of_the_sign_in(
    theme: Theme, languages: Languages, language: str, reason: MarkingReason
) -> None:
    theme.set_marking(replace(marking(MarkingKind.EMERGENCY), reason=reason))
    languages.use(language)
    window = sign_in_window(theme, languages)
    window.resize(1366, 768)
    window.show()
    QApplication.processEvents()
    since, lasted, font = window.card.head()
    assert text_width(since, font) + text_width(lasted, font) < window.card.width() - HEAD_MARGINS
    window.close()
    window.deleteLater()


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "pt_PT"])
def test_every_sign_of_a_language_is_in_the_fonts_of_the_screen_and_of_paper(theme: Theme, language: str) -> None:
    theme.set_language(language)
    signs = {sign for words in written(language) for sign in words if sign.isalpha()}
    assert len(signs) > 50
    for families in (theme.families, FAMILIES):
        fonts = [QRawFont.fromFont(QFont(family)) for family in families]
        assert [sign for sign in sorted(signs) if not any(font.supportsCharacter(ord(sign)) for font in fonts)] == []


@pytest.mark.parametrize(
    ("language", "thousands"), [("zh_CN", "12,500"), ("zh_TW", "12,500"), ("en", "12,500"), ("pt_PT", "12\u00a0500")]
)
def test_a_dose_has_a_point_in_every_language_and_never_a_comma_where_that_is_the_decimal_sign(
    languages: Languages, language: str, thousands: str
) -> None:
    """In Portugal 12,500 mg would be read as twelve and a half."""
    languages.use(language)
    assert shown(Decimal("2.5")) == "2.5"
    assert shown(Decimal(12500)) == thousands


@pytest.mark.parametrize(("language", "words"), [("zh_CN", "取消"), ("zh_TW", "取消"), ("pt_PT", "Cancelar")])
def test_the_words_of_qt_itself_are_in_the_language_too(languages: Languages, language: str, words: str) -> None:
    languages.use(language)
    assert said("Cancel", "QPlatformTheme") == words


@pytest.mark.parametrize(
    ("locale", "language"),
    [("zh_CN", "zh_CN"), ("zh_TW", "zh_TW"), ("zh_HK", "zh_TW"), ("pt_PT", "pt_PT"), ("de_DE", "en"), ("en_GB", "en")],
)
def test_a_program_without_windows_speaks_what_this_pc_speaks(locale: str, language: str) -> None:
    assert of_this_pc(QLocale(locale)) == language


def test_the_hospital_may_have_its_own_words_in_each_language_and_none_in_another() -> None:
    words = b'{"OrderState": {"Conflict": "Colis\\u00e3o"}}'
    assert words_in({"pt_PT.json": words, "zh_TW.json": words}).keys() == {"pt_PT", "zh_TW"}
    with pytest.raises(SettingsWrong):
        words_in({"pt_BR.json": words})

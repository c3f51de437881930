"""Installs the words of a language, live. Compiles our .ts files once into a cache folder, named by content: never stale.

    languages = Languages(app, theme, cache_folder)
    languages.use("zh_CN")        every widget hears LanguageChange and sets its words again (`retranslate`)
    with languages.speaking("pt_PT"): ...   other words for a moment, and no window hears of it: for a print in another language

A sentence that a language lacks is said in the next one (`FALLBACKS`), at last in English; `build/translations.py missing` lists them.
Refuses a language whose file is missing or cannot be compiled: SettingsWrong, the words before stay.
"""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import as_file, files
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QObject, QProcess, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from client.errors import SettingsWrong
from ui.site_words import SiteTranslator, Words
from ui.theme.theme import Theme

NAMES = {"zh_CN": "简体中文", "zh_TW": "繁體中文", "en": "English", "pt_PT": "Português"}
SHORT_NAMES = {"zh_CN": "简中", "zh_TW": "繁中", "en": "EN", "pt_PT": "PT"}
SOURCE = "en"
FALLBACKS = {"zh_TW": ("zh_CN",)}
"""Where a sentence is looked for that a language lacks, before it is said in English."""


class Languages(QObject):
    """Invariant: at most one set of translators (ours, Qt's, the site's own words) is installed, all of `current`."""

    changed = Signal(str)

    def __init__(self, app: QApplication, theme: Theme, cache: Path, site: Words | None = None) -> None:
        super().__init__(app)
        self._app, self._theme, self._cache = app, theme, cache
        self._site: Words = site or {}
        self._installed: list[QTranslator] = []
        self._aside: dict[str, list[QTranslator]] = {}
        """Of what was spoken for a moment; kept, since the next page is often in the same language."""
        self.current = SOURCE

    def use(self, language: str) -> None:
        """One of `NAMES`; also sets the default locale and the theme's fonts."""
        fresh = self._translators(language)
        self._replace(fresh)
        QLocale.setDefault(QLocale(language))
        self.current = language
        self._theme.set_language(language)
        self.hear()
        self.changed.emit(language)

    def set_site(self, words: Words) -> None:
        """Other words of the hospital, live; nothing happens where they are the same."""
        if words != self._site:
            self._site = words
            self._aside.clear()
            self.use(self.current)

    def hear(self) -> None:
        """Every window sets its words again, at once: none shows two languages."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)

    @contextmanager
    def speaking(self, language: str) -> Iterator[None]:
        """Says everything in another language while it lasts; nothing may be awaited in it. "" or the present one: nothing changes."""
        if language in {"", self.current}:
            yield
            return
        if language not in self._aside:
            self._aside[language] = self._translators(language)
        before, locale = self._installed, QLocale()
        self._replace(self._aside[language])
        QLocale.setDefault(QLocale(language))
        try:
            yield
        finally:
            self._replace(before)
            QLocale.setDefault(locale)
            QCoreApplication.removePostedEvents(None, QEvent.Type.LanguageChange.value)  # type: ignore[arg-type]  # None: of everybody

    def _translators(self, language: str) -> list[QTranslator]:
        if language not in NAMES:
            raise SettingsWrong("language", language)
        fresh: list[QTranslator] = [_loaded(place) for place in self._places(language)]
        if language in self._site:  # asked first: what is installed last is asked first
            fresh.append(SiteTranslator(self._site[language], self))
        return fresh

    def _replace(self, fresh: list[QTranslator]) -> None:
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = fresh
        for translator in fresh:
            self._app.installTranslator(translator)

    def _places(self, language: str) -> tuple[Path, ...]:
        """What is asked last stands first."""
        if language == SOURCE:
            return ()
        spoken = (*reversed(FALLBACKS.get(language, ())), language)
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{language}.qm"
        ours = tuple(compiled_words(each, self._cache) for each in spoken)
        return (*ours, *((qt,) if qt.exists() else ()))


def compiled_words(language: str, cache: Path) -> Path:
    """One .qm of all our rooms' words: as shipped in a bundle, else compiled into `cache` when the content is new."""
    with as_file(files("resources").joinpath("translations")) as folder:
        sources = sorted(folder.glob(f"*_{language}.ts"))
        if not sources:
            shipped = folder / f"wardlight_{language}.qm"
            if shipped.exists():
                return shipped
            raise SettingsWrong("language", language, "no-file")
        digest = hashlib.sha256(b"".join(source.read_bytes() for source in sources)).hexdigest()[:16]
        target = cache / f"wardlight_{language}-{digest}.qm"
        if not target.exists():
            _compile(sources, target)
    return target


def _compile(sources: list[Path], target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    program = Path(PySide6.__file__).parent / "lrelease"
    part = target.with_suffix(".part")
    code = QProcess.execute(str(program), ["-silent", *(str(source) for source in sources), "-qm", str(part)])
    if code != 0 or not part.exists():
        raise SettingsWrong("language", target.name, f"lrelease-{code}")
    part.replace(target)


def _loaded(place: Path) -> QTranslator:
    translator = QTranslator()
    if not translator.load(str(place)):
        raise SettingsWrong("language", place.name, "not-loadable")
    return translator

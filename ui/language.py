"""Installs the words of a language, live. Compiles our .ts files once into a cache folder, named by content: never stale.

    languages = Languages(app, theme, cache_folder)
    languages.use("zh_CN")        every widget hears LanguageChange and sets its words again (`retranslate`)

Refuses a language whose file is missing or cannot be compiled: SettingsWrong, the words before stay.
"""

import hashlib
from importlib.resources import as_file, files
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QObject, QProcess, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from client.errors import SettingsWrong
from ui.site_words import SiteTranslator, Words
from ui.theme.theme import Theme

NAMES = {"zh_CN": "简体中文", "en": "English"}
SHORT_NAMES = {"zh_CN": "简中", "en": "EN"}
SOURCE = "en"


class Languages(QObject):
    """Invariant: at most one set of translators (ours, Qt's, the site's own words) is installed, all of `current`."""

    changed = Signal(str)

    def __init__(self, app: QApplication, theme: Theme, cache: Path, site: Words | None = None) -> None:
        super().__init__(app)
        self._app, self._theme, self._cache = app, theme, cache
        self._site: Words = site or {}
        self._installed: list[QTranslator] = []
        self.current = SOURCE

    def use(self, language: str) -> None:
        """`zh_CN` or `en`; also sets the default locale and the theme's fonts."""
        if language not in NAMES:
            raise SettingsWrong("language", language)
        fresh: list[QTranslator] = [_loaded(place) for place in self._places(language)]
        if language in self._site:  # asked first: what is installed last is asked first
            fresh.append(SiteTranslator(self._site[language], self))
        for translator in self._installed:
            self._app.removeTranslator(translator)
        QLocale.setDefault(QLocale(language))
        self.current, self._installed = language, fresh
        self._theme.set_language(language)
        for translator in fresh:
            self._app.installTranslator(translator)
        QCoreApplication.sendPostedEvents(
            None, QEvent.Type.LanguageChange.value
        )  # at once, so no window shows two languages
        self.changed.emit(language)

    def _places(self, language: str) -> tuple[Path, ...]:
        if language == SOURCE:
            return ()
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{language}.qm"
        return (compiled_words(language, self._cache), *((qt,) if qt.exists() else ()))


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

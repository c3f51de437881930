"""Takes the hospital's own words while the windows are open: a newer signed set is in them within a minute, without a restart.

A set that is not signed, older, or whose words could say something else changes no word; it is said once, and again when another is
refused. A share that is away changes nothing. The disk is read beside the windows' thread.
"""

import asyncio
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from client.errors import AskPersonError
from client.signed import ENVELOPE, LONGEST_ENVELOPE
from offline.trust import Trust
from ui.language import Languages
from ui.notices import Notices, error_key
from ui.settings import Settings
from ui.spawner import Spawner
from ui.trusted import words_of_site

EVERY_MS = 60_000


class WordsWatch(QObject):
    """Invariant: the windows say the newest set that was proved; the notice is there exactly while the nearest set is refused."""

    def __init__(
        self,
        settings: Settings,
        trust: Callable[[], Trust],
        languages: Languages,
        notices: Notices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings, self._trust, self.languages, self.notices = settings, trust, languages, notices
        self._spawner: Spawner | None = None
        self._seen, self._refused = _stamp(self._envelope()) if settings.site.words else b"", ""
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._look)

    def open(self, spawner: Spawner) -> None:
        """Nothing is looked for where the settings name no words."""
        if self._settings.site.words:
            self._spawner = spawner
            self._timer.start()

    def close(self) -> None:
        self._timer.stop()

    def say(self, refused: AskPersonError | None) -> None:
        """None: the one that was said is over."""
        key = "" if refused is None else error_key(refused)
        if key == self._refused:
            return
        if self._refused:
            self.notices.dismiss(self._refused)
        self._refused = key
        if refused is not None:
            self.notices.post_error(refused)

    async def look(self) -> None:
        """Once; the timer does it each minute."""
        stamp = await asyncio.to_thread(_stamp, self._envelope())
        if stamp in {b"", self._seen}:
            return
        words, refused = await asyncio.to_thread(words_of_site, self._settings, self._trust())
        if refused is None:
            self._seen = stamp  # one that was refused may have been half copied
        self.say(refused)
        if refused is None or words:
            self.languages.set_site(words)

    def _look(self) -> None:
        if self._spawner is not None:
            self._spawner.spawn(self.look(), "look for newer words of the hospital", owner=self)

    def _envelope(self) -> Path:
        site = self._settings.site
        return Path(site.folder).expanduser() / site.words / ENVELOPE


def _stamp(place: Path) -> bytes:
    """Of the signature, which every change of the set changes; empty where it cannot be read now."""
    try:
        with place.open("rb") as file:
            return sha256(file.read(LONGEST_ENVELOPE)).digest()
    except OSError:
        return b""

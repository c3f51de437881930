"""Whether IT brought other settings than those this program runs with: looked at by the times of the files, read only when one changed.

Settings that cannot be used change nothing here: the station goes on with what it has, and says why in its log of notices at the next
start. Refuses to follow a change of how the windows look alone; that is for the next sign-in of the program.
"""

from dataclasses import dataclass
from pathlib import Path

from client.errors import WardlightError
from ui.layers import SHARED
from ui.settings import Replaced, Settings
from ui.trusted import SIGNED, trust_of_this_pc, trusted_settings


@dataclass(frozen=True, slots=True, kw_only=True)
class StartedWith:
    """How this program was started: with which settings file, and what the command line gave beside it."""

    config: Path
    replaced: Replaced


class SettingsWatch:
    """Called, it says whether a start anew would run with other settings."""

    def __init__(self, start: StartedWith, settings: Settings) -> None:
        self._start, self._settings = start, settings
        self._seen, self._is_anew = self._marks(), False

    def __call__(self) -> bool:
        marks = self._marks()
        if marks != self._seen:
            self._seen, self._is_anew = marks, self._differs()
        return self._is_anew

    def _differs(self) -> bool:
        try:
            found = trusted_settings(self._start.config, self._start.replaced, trust_of_this_pc())
        except WardlightError:
            return False
        return found != self._settings

    def _marks(self) -> tuple[tuple[str, int, int], ...]:
        places = [self._start.config, *(self._start.config.with_name(name) for name in SHARED)]
        return tuple(
            mark for one in places for place in (one, one.with_name(one.name + SIGNED)) if (mark := _mark(place))
        )


def _mark(place: Path) -> tuple[str, int, int] | None:
    try:
        found = place.stat()
    except OSError:
        return None
    return place.name, found.st_mtime_ns, found.st_size

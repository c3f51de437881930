"""`wardlight check`: looks at everything once and says it. Exit status 0 well, 1 something is wrong, 2 this PC cannot work."""

import argparse
import asyncio
import os
import sys
import tempfile
from pathlib import Path
from random import SystemRandom

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from client.clock import SystemClock
from client.errors import SettingsWrong, WardlightError
from ui.commands.central_check import CentralSeen, see_central
from ui.diagnostics import this_pc
from ui.diagnostics.findings import Finding, Report, Verdict, as_json, well_if
from ui.diagnostics.words import in_words
from ui.language import Languages
from ui.places import cache_folder, has_display, state_folder
from ui.settings import Settings, read_settings
from ui.theme.theme import Theme
from ui.theme.tokens import load_tokens

WORST_OFFSET_S = 60.0


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="wardlight check", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--config", type=Path, help="the station's settings; default: those of the practice ward")
    parser.add_argument("--json", action="store_true", help="the report as JSON")
    parser.add_argument("--lang", default="", help="zh_CN or en; default: the system's")
    asked = parser.parse_args(argv)
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QApplication.instance() or QApplication(["wardlight"])
    if not isinstance(app, QApplication):
        raise TypeError("an application without windows runs already")
    theme = Theme(load_tokens())
    language = asked.lang or ("zh_CN" if QLocale.system().language() == QLocale.Language.Chinese else "en")
    languages = _languages(app, theme)
    languages.use(language)
    report = asyncio.run(looked_at(asked.config or state_folder() / "practice" / "station" / "station.toml", theme))
    sys.stdout.write((as_json(report) if asked.json else in_words(report)) + "\n")
    return int(report.status)


def _languages(app: QApplication, theme: Theme) -> Languages:
    """With the user's cache, or a passing one where that cannot be written: a check must not fail for it."""
    cache = cache_folder()
    parent = next(folder for folder in (cache, *cache.parents) if folder.exists())
    return Languages(app, theme, cache if os.access(parent, os.W_OK) else Path(tempfile.mkdtemp()))


async def looked_at(config: Path, theme: Theme) -> Report:
    """Everything about this PC, then, where there are settings, the store and central."""
    local = (this_pc.versions(), this_pc.display(), this_pc.fonts(theme), this_pc.printer())
    try:
        settings = read_settings(config)
    except SettingsWrong as error:
        wrong = Finding(name="settings", verdict=Verdict.CANNOT_WORK, facts={"error": " ".join(error.facts)})
        return Report(findings=(*local, wrong))
    return Report(findings=(*local, *await _of_station(settings, config)))


async def _of_station(settings: Settings, config: Path) -> tuple[Finding, ...]:
    clock, random = SystemClock(settings.zone), SystemRandom()
    keys, device = this_pc.keys(settings)
    try:
        store = this_pc.store(settings, device)
    except WardlightError as error:
        store = Finding(name="store", verdict=Verdict.CANNOT_WORK, facts={"error": " ".join(error.facts)})
    seen = await see_central(settings, device, clock, random)
    named = Finding(name="settings", verdict=Verdict.WELL, facts={"file": str(config)})
    return (named, keys, store, this_pc.disk(settings), this_pc.pack(settings, clock), *of_central(settings, seen))


def of_central(settings: Settings, seen: CentralSeen) -> tuple[Finding, ...]:
    """Link, clock and delivery; a central that is away makes a PC no worse than an emergency does."""
    if seen.error:
        facts = {"url": settings.central.url, "error": seen.error}
        return (Finding(name="central", verdict=Verdict.WRONG, facts=facts),)
    profile, offset = seen.profile, seen.offset_s
    central = {
        "url": settings.central.url,
        "server": f"{seen.server} {seen.version}".strip(),
        "answer_ms": str(seen.elapsed_ms),
    }
    delivery = {
        "atomic": "yes" if profile.is_atomic else "no",
        "largest": str(profile.limit),
        "race_proof": "yes" if profile.is_race_proof else "no",
        "deletions": profile.deletions.value,
        "differences": ", ".join(seen.differences),
    }
    clock = {"offset_s": "unknown" if offset is None else f"{offset:.0f}"}
    is_right = offset is not None and abs(offset) <= WORST_OFFSET_S
    return (
        Finding(name="central", verdict=Verdict.WELL, facts=central),
        Finding(name="clock", verdict=well_if(is_right), facts=clock),
        Finding(name="delivery", verdict=well_if(not profile.needs_one_uploader), facts=delivery),
    )

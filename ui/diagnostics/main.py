"""`wardlight check`: looks at everything once and says it. Exit status 0 well, 1 something is wrong, 2 this PC cannot work."""

import argparse
import asyncio
from pathlib import Path
from random import SystemRandom

from client.clock import SystemClock
from client.errors import NotSigned, SettingsWrong, WardlightError
from ui.commands.central_check import CentralSeen, see_central
from ui.commands.event_check import audit_checked, event_checked
from ui.commands.options import add_language
from ui.commands.saying import say, say_error, speaking
from ui.commands.trust_check import see_coming_in, see_trust
from ui.diagnostics import this_pc
from ui.diagnostics.connecting import of_coming_in, of_trust
from ui.diagnostics.effective import as_json as effective_as_json
from ui.diagnostics.effective import as_lines, effective
from ui.diagnostics.findings import Finding, Report, Verdict, as_json, well_if
from ui.diagnostics.security import Looked, looked_over
from ui.diagnostics.security_store import looked_into
from ui.diagnostics.words import in_words
from ui.places import state_folder
from ui.settings import Replaced, Settings, read_settings
from ui.theme.theme import Theme
from ui.trusted import trust_of_this_pc, trusted_layers, trusted_settings

WORST_OFFSET_S = 60.0


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="wardlight check", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--config", type=Path, help="the station's settings; default: those of the practice ward")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--security", action="store_true", help="how well this PC keeps what it holds, instead")
    which.add_argument("--settings", action="store_true", help="every value in force and which file gives it, instead")
    which.add_argument("--event", type=Path, help="a signed bundle of an emergency: whether it is whole, instead")
    which.add_argument(
        "--audit", type=Path, help="an exported audit (FILE.sig beside it): whether it is whole, instead"
    )
    parser.add_argument(
        "--key", default="", help="with --event and --audit: the key of the station, as its window showed it"
    )
    parser.add_argument("--json", action="store_true", help="the report as JSON")
    add_language(parser, told="default: the system's")
    asked = parser.parse_args(argv)
    speech = speaking(asked.language)
    if asked.settings:
        return _say_effective(asked.config or practice_settings(), is_json=asked.json)
    if asked.event is not None or asked.audit is not None:
        status, said = event_checked(asked.event, asked.key) if asked.event else audit_checked(asked.audit, asked.key)
        say(said)
        return status
    report = safety_of(asked.config) if asked.security else asyncio.run(looked_at(asked.config, speech.theme))
    say(as_json(report) if asked.json else in_words(report))
    return int(report.status)


def _say_effective(place: Path, *, is_json: bool) -> int:
    """Exit status 2 when they cannot be used: then which key of which file is wrong, and why."""
    try:
        settings, laid = trusted_layers(place, Replaced(), trust_of_this_pc())
    except (SettingsWrong, NotSigned) as error:
        say_error(error)
        return int(Verdict.CANNOT_WORK)
    found = effective(settings, laid)
    say(effective_as_json(found) if is_json else as_lines(found))
    return int(Verdict.WELL)


async def looked_at(config: Path | None, theme: Theme) -> Report:
    """Everything about this PC, then, where there are settings, the store and central.

    That nobody has made the default settings yet is no fault of this PC.
    """
    local = (this_pc.versions(), this_pc.display(), this_pc.fonts(theme), this_pc.printer())
    settings, place = _settings(config)
    if isinstance(settings, Finding):
        return Report(findings=(*local, settings))
    return Report(findings=(*local, *await _of_station(settings, place)))


def safety_of(config: Path | None) -> Report:
    """How well this PC keeps what it holds (docs/security.md)."""
    settings, place = _settings(config)
    if isinstance(settings, Finding):
        return Report(findings=(settings,))
    keys, device = this_pc.keys(settings)
    clock = SystemClock(settings.zone)
    trust = trust_of_this_pc()
    looked = Looked(settings=settings, config=place, trust=trust, clock=clock, device=device, keys_error=keys.error)
    return Report(findings=(*looked_over(looked), *looked_into(looked)), is_safety=True)


def _settings(config: Path | None) -> tuple[Settings | Finding, Path]:
    """The settings, or why there are none."""
    place = config or practice_settings()
    if config is None and not place.exists():
        facts = {"state": "no settings yet", "file": str(place), "step": "run-or-config"}
        return Finding(name="settings", verdict=Verdict.WRONG, facts=facts), place
    try:
        return (trusted_settings(place, Replaced(), trust_of_this_pc()) if config else read_settings(place)), place
    except (SettingsWrong, NotSigned) as error:
        return Finding(name="settings", verdict=Verdict.CANNOT_WORK, facts={"file": str(place)}, error=error), place


def practice_settings() -> Path:
    """Where `wardlight run` keeps those of the practice ward."""
    return state_folder() / "practice" / "station" / "station.toml"


async def _of_station(settings: Settings, config: Path) -> tuple[Finding, ...]:
    clock, random = SystemClock(settings.zone), SystemRandom()
    keys, device = this_pc.keys(settings)
    try:
        store = this_pc.store(settings, device)
    except WardlightError as error:
        store = Finding(name="store", verdict=Verdict.CANNOT_WORK, facts={}, error=error)
    seen = await see_central(settings, device, clock, random)
    named = Finding(name="settings", verdict=Verdict.WELL, facts={"file": str(config)})
    trusted = of_trust(settings, await see_trust(settings, device, clock))
    coming_in = of_coming_in(settings, await see_coming_in(settings, device, clock, random))
    audit = this_pc.audit(settings, device)
    own = (named, keys, store, *((audit,) if audit is not None else ()))
    here = (*own, this_pc.disk(settings), this_pc.pack(settings, clock))
    return (*here, *trusted, *of_central(settings, seen), coming_in)


def of_central(settings: Settings, seen: CentralSeen) -> tuple[Finding, ...]:
    """Link, clock and delivery; a central that is away makes a PC no worse than an emergency does."""
    if seen.error is not None:
        return (Finding(name="central", verdict=Verdict.WRONG, facts={"url": settings.central.url}, error=seen.error),)
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

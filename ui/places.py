"""Where a station keeps its things on this PC: state, cache and configuration folders of the user. Makes no folder by itself."""

import os
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QTimeZone

NAME = "wardlight"


def state_folder() -> Path:
    """Stores and keys: XDG_STATE_HOME, or what stands for it on this system."""
    return _folder("XDG_STATE_HOME", ".local/state", "AppData/Local")


def cache_folder() -> Path:
    """What can be made again: compiled words."""
    return _folder("XDG_CACHE_HOME", ".cache", "AppData/Local") / ("cache" if sys.platform == "win32" else "")


def site_file() -> Path:
    """Where IT puts the settings of the stations of this PC; people who work here may read it and not change it."""
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", "C:/ProgramData")) / "Wardlight" / "station.toml"
    if sys.platform == "darwin":
        return Path("/Library/Application Support/Wardlight/station.toml")
    return Path("/etc") / NAME / "station.toml"


def has_display() -> bool:
    """Whether windows can be shown to a person here."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _folder(variable: str, usual: str, on_windows: str) -> Path:
    given = os.environ.get(variable, "")
    home = Path(given) if given else Path.home() / (on_windows if sys.platform == "win32" else usual)
    return home / NAME


def own_version() -> str:
    """Of the program as it is installed; empty: a bare checkout."""
    try:
        return version(NAME)
    except PackageNotFoundError:
        return ""


def zone_of_this_pc() -> ZoneInfo:
    """The zone this PC is set to; UTC where it names none that is known."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")

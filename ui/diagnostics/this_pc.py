"""Looks at this PC: versions, display, fonts, printer, keys, store, disk, rule pack. Changes nothing."""

import os
import platform
import shutil
import sys
from pathlib import Path

import PySide6
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from client.clock import Clock
from client.errors import StoreLocked, WardlightError
from client.secrets import DeviceSecrets
from ui.diagnostics.findings import Finding, Verdict, well_if
from ui.fonts import report_fonts
from ui.places import has_display, own_version
from ui.printing.print_room import default_printer, printers
from ui.settings import Settings
from ui.startup import STORE, audit_of, data_folder, device_secrets, try_store
from ui.theme.theme import Theme
from ui.trusted import rule_pack, trust_of_this_pc

LEAST_FREE_MB = 500
OLD_PACK_DAYS = 180


def versions() -> Finding:
    is_right = sys.version_info[:2] == (3, 11)
    facts = {
        "wardlight": own_version() or "not installed",
        "python": platform.python_version(),
        "qt": qVersion() or "",
        "pyside": PySide6.__version__,
        "system": platform.platform(terse=True),
    }
    return Finding(name="versions", verdict=well_if(is_right, Verdict.CANNOT_WORK), facts=facts)


def display() -> Finding:
    if not has_display():
        return Finding(name="display", verdict=Verdict.WRONG, facts={"screen": "none"})
    screen = QGuiApplication.primaryScreen()
    size = screen.size() if screen is not None else None
    facts = {"screen": f"{size.width()}x{size.height()}" if size is not None else "unknown"}
    is_large = size is not None and size.width() >= 1366 and size.height() >= 720
    return Finding(name="display", verdict=well_if(is_large), facts=facts)


def fonts(theme: Theme) -> Finding:
    found = report_fonts(theme)
    facts = {
        "latin": found.latin or "none",
        "chinese": found.chinese or "none",
        "missing": ", ".join(found.missing),
    }
    return Finding(name="fonts", verdict=well_if(found.chinese is not None), facts=facts)


def printer() -> Finding:
    facts = {"default": default_printer() or "none", "count": str(len(printers()))}
    return Finding(name="printer", verdict=well_if(bool(printers())), facts=facts)


def disk(settings: Settings) -> Finding:
    folder = data_folder(settings)
    while not folder.exists():
        folder = folder.parent
    free = shutil.disk_usage(folder).free // (1024 * 1024)
    facts = {"folder": str(data_folder(settings)), "free_mb": str(free)}
    writable = os.access(folder, os.W_OK)
    verdict = well_if(free >= LEAST_FREE_MB) if writable else Verdict.CANNOT_WORK
    return Finding(name="disk", verdict=verdict, facts=facts)


def keys(settings: Settings) -> tuple[Finding, DeviceSecrets | None]:
    """Where the keys are, and the door to them."""
    facts = {"place": settings.secrets.place}
    try:
        device = device_secrets(settings)
    except WardlightError as error:
        return Finding(name="keys", verdict=Verdict.CANNOT_WORK, facts=facts, error=error), None
    return Finding(name="keys", verdict=Verdict.WELL, facts=facts), device


def store(settings: Settings, device: DeviceSecrets | None) -> Finding:
    """Read once with its key, unless another program has it; the file must not be readable without the key."""
    path = data_folder(settings) / STORE
    facts = {"file": str(path)}
    if device is None:
        return Finding(name="store", verdict=Verdict.CANNOT_WORK, facts=facts, error=StoreLocked("no-key"))
    if not path.exists():
        return Finding(name="store", verdict=Verdict.WELL, facts=facts | {"state": "not begun"})
    facts |= {"encrypted": _encrypted(path)}
    try:
        try_store(path, device)
    except WardlightError as error:
        if "in-use" in error.facts:
            facts |= {"state": "in use by a running station"}
            return Finding(name="store", verdict=Verdict.WELL, facts=facts)
        return Finding(name="store", verdict=Verdict.CANNOT_WORK, facts=facts, error=error)
    return Finding(name="store", verdict=Verdict.WELL, facts=facts | {"state": "opened"})


def audit(settings: Settings, device: DeviceSecrets | None) -> Finding | None:
    """Whether the journal is whole and central takes what people did here; None where there is no store, or a station has it open."""
    path = data_folder(settings) / STORE
    if device is None or not path.exists():
        return None
    try:
        found = audit_of(path, device)
    except WardlightError:
        return None  # what is wrong with the store its own line says; a running station tells of its audit itself
    facts = {
        "entries": str(found.entries),
        "waiting": str(found.waiting),
        "refused": str(found.refused) if found.refused else "",
        "trouble": found.trouble,
        "broken": f"{found.broken} {found.at}".strip(),
    }
    return Finding(name="audit", verdict=well_if(not (found.broken or found.refused or found.trouble)), facts=facts)


def _encrypted(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return "no" if file.read(16).startswith(b"SQLite format 3") else "yes"
    except OSError:
        return "unknown"


def pack(settings: Settings, clock: Clock) -> Finding:
    try:
        held, refused = rule_pack(settings, trust_of_this_pc())
    except WardlightError as error:
        return Finding(name="pack", verdict=Verdict.CANNOT_WORK, facts={}, error=error)
    age = (clock.now().date() - held.date).days if held.date else None
    facts = {"version": held.version, "age_days": "unknown" if age is None else str(age)}
    is_well = age is not None and age <= OLD_PACK_DAYS and refused is None
    return Finding(name="pack", verdict=well_if(is_well), facts=facts, error=refused)

"""The console script `wardlight`: picks the room a word belongs to and goes there; refuses to import a room nobody asked for.

Each word is its own program: the practice hospital must not load Qt, the load simulation must not load a web server. So the rooms are named
here and imported only when chosen.
"""

import importlib
import sys
from collections.abc import Callable, Sequence

from client.memory import leave_no_dump

ROOMS: dict[str, tuple[str, str]] = {
    "run": ("ui.commands.run", "open both stations against the practice hospital; without a display, run the tour"),
    "station": ("ui.commands.station", "open a station against a central system from a configuration"),
    "drill": (
        "ui.commands.drill",
        "the program of one drill, as a ward's windows start it: own store, own hospital, nothing real",
    ),
    "practice": ("practice.__main__", "run the practice hospital (a small FHIR R4 server with a fictitious ward)"),
    "tour": ("ui.tour.drive", "the scripted day on the real windows, with an outage; leaves screenshots and tour.json"),
    "stage": (
        "ui.tour.stage",
        "one station of a played day, as the tour starts it: told what to do on its standard input",
    ),
    "simulate": ("offline.simulation.main", "many stations without windows working on a ward through outages"),
    "screens": ("ui.screens.main", "every screen and print page as PNG"),
    "sign": (
        "ui.commands.sign",
        "the hospital's key, its signature under settings, packs and words, whom a PC believes",
    ),
    "envelope": ("ui.commands.envelope", "sealed emergency accounts of a station: make, replace, remove, list"),
    "status": ("ui.fleet.main", "how the station of this PC stands, for IT and its tools: words, JSON or OpenMetrics"),
    "redirect": (
        "ui.commands.redirect",
        "point the stations of one settings file to another central, signed; and back",
    ),
    "update": (
        "ui.commands.update",
        "the version of this station: how it stands, ask the repository, apply, roll back",
    ),
    "bundle": ("ui.fleet.bundle", "gather what helps to find a fault, to be read first; then pack it"),
    "check": ("ui.diagnostics.main", "what this PC and the link to central are like"),
}


def main(argv: Sequence[str] | None = None) -> int:
    """Exit status of the room; 2 for a word nobody knows."""
    leave_no_dump()
    words = list(sys.argv[1:] if argv is None else argv)
    if not words or words[0] in {"-h", "--help", "help"}:
        _say(_usage())
        return 0
    if words[0] in {"-V", "--version"}:
        _say(f"wardlight {importlib.import_module('importlib.metadata').version('wardlight')}")
        return 0
    room = ROOMS.get(words[0])
    if room is None:
        _say(f"wardlight: unknown word '{words[0]}'\n\n{_usage()}")
        return 2
    if room[0].startswith("ui."):
        importlib.import_module("ui.quick_imports").leave_sources_alone()
    enter: Callable[[list[str]], int] = importlib.import_module(room[0]).main
    return enter(words[1:])


def _usage() -> str:
    lines = [f"  wardlight {word:<10} {what}" for word, (_, what) in ROOMS.items()]
    return "\n".join(
        ["usage: wardlight WORD [options]", "", *lines, "", "wardlight WORD --help says what the word takes."]
    )


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


if __name__ == "__main__":
    sys.exit(main())

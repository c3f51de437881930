"""`wardlight check --event FILE`: whether the signed bundle of an emergency is what the station wrote. Trusts no key that nobody named."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from client.errors import NotSigned
from offline.exporting import opened
from ui.commands.saying import in_one_line

MOST_BYTES = 256 * 1024 * 1024


def event_checked(file: Path, key: str) -> tuple[int, str]:
    """(exit status, what to say): 0 whole and signed by `key`; 1 changed, unreadable or of another key; 2 whole, but no key was named."""
    translate = QCoreApplication.translate
    try:
        size = file.stat().st_size
        content = file.read_bytes() if size <= MOST_BYTES else b""
    except OSError as error:
        said = translate("EventCheck", "The file cannot be read: {why}")
        return 1, said.format(why=error.strerror or str(error))
    try:
        found = opened(content, key)
    except NotSigned as error:
        if error.facts[0] == "other-key":
            said = translate("EventCheck", "REFUSED: it is signed by another key ({key}) than the one you named.")
            return 1, said.format(key=error.facts[1])
        return 1, translate("EventCheck", "REFUSED: it was changed after it was signed, or is no bundle of a station.")
    said = translate(
        "EventCheck",
        "Whole as signed: station {station}, {ward}, {at}; {commands} entries, {events} events. Key {key}.",
    ).format(
        station=in_one_line(found.station),
        ward=in_one_line(found.ward),
        at=in_one_line(found.made_at),
        commands=found.commands,
        events=found.events,
        key=found.key,
    )
    if found.is_vouched:
        return 0, said
    more = translate(
        "EventCheck",
        "Anybody can sign with a key of his own: ask the ward for the key that its window showed, and give it with --key.",
    )
    return 2, f"{said}\n{more}"

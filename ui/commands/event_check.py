"""`wardlight check --event FILE`, `--audit FILE`: whether what a station signed is what it wrote. Trusts no key that nobody named."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from client.errors import NotSigned
from offline.audit_proof import audit_opened
from offline.exporting import opened
from ui.commands.saying import in_one_line

MOST_BYTES = 256 * 1024 * 1024
BESIDE = ".sig"


def event_checked(file: Path, key: str) -> tuple[int, str]:
    """(exit status, what to say): 0 whole and signed by `key`; 1 changed, unreadable or of another key; 2 whole, but no key was named."""
    translate = QCoreApplication.translate
    try:
        found = opened(_content(file), key)
    except OSError as error:
        return 1, _unread(error)
    except NotSigned as error:
        changed = translate("EventCheck", "REFUSED: it was changed after it was signed, or is no bundle of a station.")
        return 1, _of_another_key(error) or changed
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
    return _vouched(said, is_vouched=found.is_vouched)


def audit_checked(file: Path, key: str) -> tuple[int, str]:
    """The same of an exported audit and the signature that lies beside it (`FILE.sig`)."""
    translate = QCoreApplication.translate
    try:
        found = audit_opened(_content(file), _content(file.with_name(file.name + BESIDE)), key)
    except OSError as error:
        return 1, _unread(error)
    except NotSigned as error:
        changed = translate(
            "EventCheck",
            "REFUSED: the table or the file beside it ({beside}) was changed after it was signed, or is no audit of a station.",
        )
        return 1, _of_another_key(error) or changed.format(beside=BESIDE)
    said, asked = found.said, "  ".join(f"{name}={value}" for name, value in sorted(found.said.asked.items()))
    words = translate(
        "EventCheck",
        "Whole as signed: station {station}, {at}; {lines} lines; asked for: {asked}; the journal stood at {seq} {hash}. Key {key}.",
    ).format(
        station=in_one_line(said.station),
        at=in_one_line(said.made_at),
        lines=said.lines,
        asked=in_one_line(asked) or translate("EventCheck", "everything"),
        seq=said.journal.seq,
        hash=in_one_line(said.journal.hash),
        key=found.key,
    )
    return _vouched(words, is_vouched=found.is_vouched)


def _content(file: Path) -> bytes:
    return file.read_bytes() if file.stat().st_size <= MOST_BYTES else b""


def _unread(error: OSError) -> str:
    said = QCoreApplication.translate("EventCheck", "The file cannot be read: {why}")
    return said.format(why=error.strerror or str(error))


def _of_another_key(error: NotSigned) -> str:
    if error.facts[0] != "other-key":
        return ""
    said = QCoreApplication.translate(
        "EventCheck", "REFUSED: it is signed by another key ({key}) than the one you named."
    )
    return said.format(key=error.facts[1])


def _vouched(said: str, *, is_vouched: bool) -> tuple[int, str]:
    if is_vouched:
        return 0, said
    more = QCoreApplication.translate(
        "EventCheck",
        "Anybody can sign with a key of his own: ask the ward for the key that its window showed, and give it with --key.",
    )
    return 2, f"{said}\n{more}"

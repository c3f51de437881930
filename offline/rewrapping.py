"""A new passphrase for the wrapped-key file of a PC without a keyring, whole at every point; the keys inside stay what they are.

    rewrap(key_file, passphrase_file, present, fresh)
    finish(key_file, passphrase_file)      at each start: a change that was broken off is completed or undone

The new passphrase lies beside the old one before anything is sealed under it, and takes its name when the keys are. Which of the two opens
the file says how far a change came.
"""

from pathlib import Path

from client.errors import SettingsWrong, StoreLocked
from client.secrets import STORE_KEY, WrappedFile
from offline.private_file import keep_names, write_private

NEXT = ".next"


def rewrap(key_file: Path, passphrase_file: Path, present: str, fresh: str) -> None:
    """Raises StoreLocked for a wrong present passphrase, InputRefused for too short a new one, SettingsWrong where it cannot be kept."""
    held = WrappedFile(key_file, present)
    held.read(STORE_KEY)
    WrappedFile(key_file, fresh)
    beside = _beside(passphrase_file)
    try:
        write_private(beside, f"{fresh}\n".encode())
    except OSError as error:
        raise SettingsWrong("secrets.passphrase_file", type(error).__name__) from error
    held.seal_anew(fresh)
    _take_name(passphrase_file)


def finish(key_file: Path, passphrase_file: Path) -> None:
    """Nothing to do unless a new passphrase lies beside."""
    beside = _beside(passphrase_file)
    if not beside.exists():
        return
    try:
        WrappedFile(key_file, beside.read_text(encoding="utf-8").strip()).read(STORE_KEY)
    except StoreLocked:  # it was not sealed under it yet
        beside.unlink()
        keep_names(beside.parent)
        return
    _take_name(passphrase_file)


def _take_name(passphrase_file: Path) -> None:
    _beside(passphrase_file).replace(passphrase_file)
    keep_names(passphrase_file.parent)


def _beside(passphrase_file: Path) -> Path:
    return passphrase_file.with_name(f"{passphrase_file.name}{NEXT}")

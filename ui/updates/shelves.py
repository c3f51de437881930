"""Which folder of versions these settings mean, and what they say about updates at all. Reads one file: the root that IT brought."""

from pathlib import Path

from client.errors import SettingsWrong
from client.updates.archive import MACHINE_FOLDER
from offline.updates.shelf import Shelf
from ui.places import state_folder
from ui.settings import Settings

LONGEST_ROOT = 512_000


def shelf_of(settings: Settings) -> Shelf | None:
    """None where versions come by the installer alone. Raises SettingsWrong for a root that cannot be read."""
    update = settings.update
    if not update.root:
        return None
    try:
        with Path(update.root).expanduser().open("rb") as file:
            root = file.read(LONGEST_ROOT + 1)
    except OSError as error:
        raise SettingsWrong("update.root", type(error).__name__) from error
    if len(root) > LONGEST_ROOT:
        raise SettingsWrong("update.root", "too-large")
    return Shelf(folder_of(settings), root)


def folder_of(settings: Settings) -> Path:
    if settings.update.folder:
        return Path(settings.update.folder).expanduser()
    return MACHINE_FOLDER if MACHINE_FOLDER.is_dir() else state_folder() / "updates"

"""Finds what ships beside the code: packs, icons, styles, fonts, translations, templates.

Works from source and from a PyInstaller bundle. Refuses to name anything outside this folder.
"""

import sys
from pathlib import Path


def path(name: str) -> Path:
    """Absolute path of a shipped file or folder, e.g. `path("packs/practice")`.

    Raises ValueError when the name leaves the folder, FileNotFoundError when nothing is there.
    """
    bundle = getattr(sys, "_MEIPASS", None)
    home = (Path(bundle) / "resources" if bundle else Path(__file__).parent).resolve()
    found = (home / name).resolve()
    if not found.is_relative_to(home):
        raise ValueError(name)
    if not found.exists():
        raise FileNotFoundError(name)
    return found

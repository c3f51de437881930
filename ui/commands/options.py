"""Options that several words of the command line share: spelled alike everywhere, checked before anything begins."""

import argparse
from pathlib import Path

from ui.language import NAMES
from ui.theme.theme import ThemeName


def add_language(parser: argparse.ArgumentParser, *, default: str = "", told: str = "") -> None:
    """`--language`; `--lang` is what some words called it before."""
    words = f"{' or '.join(NAMES)}{'; ' if told else ''}{told}"
    parser.add_argument("--language", "--lang", dest="language", default=default, choices=tuple(NAMES), help=words)


def add_theme(parser: argparse.ArgumentParser, *, default: str = "") -> None:
    parser.add_argument("--theme", default=default, choices=[name.value for name in ThemeName])


def made_folder(text: str) -> Path:
    """A folder to write to, made if it is not there; argparse says why it cannot be."""
    place = Path(text)
    try:
        place.mkdir(parents=True, exist_ok=True)
        probe = place / ".wardlight-may-write"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise argparse.ArgumentTypeError(f"cannot write to {place}: {error.strerror}") from error
    return place

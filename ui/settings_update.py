"""The table of the configuration that says where newer versions come from, and what of it cannot be used."""

from urllib.parse import urlsplit

import msgspec

from client.addresses import is_in_the_clear
from client.errors import SettingsWrong
from client.signed import may_be_named


class UpdateSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which newer versions this PC takes (docs/updates.md). `ring`: the group of PCs it belongs to, as its figures and its bar name it."""

    ring: str = ""
    url: str = ""
    """Where the signed repository is; empty: versions come by the installer alone."""
    root: str = ""
    """The repository's root as IT brought it (JSON), signed with the settings that name it: whom to believe is asked of no network."""
    folder: str = ""
    """Where versions are kept; empty: the update service's folder where this PC has one, else this user's own."""
    every_minutes: int = 60
    """How often the repository is asked, where the station does it itself."""
    window_s: int = 120
    """So long a new version may take to open its window and its store; then the one before comes back."""
    by_itself: bool = True
    """Whether a staged version takes over by itself in a quiet moment; else by `wardlight update --apply` alone."""


def update_wrong(how: UpdateSettings) -> tuple[tuple[str, bool], ...]:
    """Each value, and whether it cannot be used. Raises SettingsWrong for a way that others could read along."""
    if how.url and is_in_the_clear(how.url):
        raise SettingsWrong("update.url", "in-the-clear-over-the-network")
    return (
        ("update.ring", bool(how.ring) and not may_be_named(how.ring)),
        ("update.ring", bool(how.url) and not how.ring),
        ("update.url", bool(how.url) and not how.url.startswith(("https://", "http://"))),
        ("update.root", bool(how.url) and not how.root),
        ("update.every_minutes", not 1 <= how.every_minutes <= 24 * 60),
        ("update.window_s", not 10 <= how.window_s <= 900),
    )


def is_address(url: str) -> bool:
    """Of a machine, over http or https."""
    try:
        parts = urlsplit(url)
        return parts.scheme in {"https", "http"} and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        return False

"""Tables of the configuration that are about keeping: what the site signed, how long copies stay, the ward pack. Values only."""

import msgspec


class SiteSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the hospital's IT signed and gives out (docs/security.md): each set in a folder of its name below `folder`."""

    folder: str = ""
    words: str = ""
    """Name of a set of words that stand in place of the program's; none by itself."""
    fixed: tuple[str, ...] = ()
    """Of the hospital's own layer (site.toml) alone: values and tables that no later layer and nobody at the keyboard may give."""


class RetentionSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`left_days`: so long copies of patients who left the ward stay on this PC; 0: always. Nothing that waits for central ever goes."""

    left_days: int = 92


class WardPackSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The ward pack: an encrypted copy of the ward that any browser opens (docs/ward-pack.md). Its passphrase is among the secrets."""

    folder: str = ""
    """Where it is written, best on another disk; empty: `ward-pack` in the station's own folder."""
    every_minutes: int = 30


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

"""Tables of the configuration about keeping: signed sets, how long copies stay, the ward pack, secrets, roles. Values only."""

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


class RolesSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`table`: the site's own table of who may do and see what, laid over the shipped one; it can only take away. Empty: as shipped."""

    table: str = ""


class SecretSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`place`: keyring, or file (wrapped under a passphrase that a file readable by this user alone holds)."""

    place: str = "keyring"
    passphrase_file: str = ""
    people_open: bool = True
    """Whether who signed in here can open the store with his password when the keyring is locked or broken."""

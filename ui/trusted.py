"""What a station takes from outside the installed program: settings, rule pack, words; refuses what the hospital did not sign.

What ships inside the program counts as signed by whoever signed the program's own package. A PC that was never told a key reads its
settings unsigned, as it was installed with them, and takes nothing else from outside.
"""

import os
import sys
from pathlib import Path

import msgspec

import resources
from client.clinical.pack import ContentPack
from client.errors import AskPersonError, NotSigned, SettingsWrong
from client.signed import LONGEST_ENVELOPE, Kind, may_be_file, may_be_named, proved, same
from offline.trust import Trust, usable
from ui.places import state_folder
from ui.settings import LONGEST, Replaced, Settings, settings_in
from ui.site_words import Words, words_in

SIGNED = ".signed"
LONGEST_NAMED = 4 * 1024 * 1024
"""More than any list of authorities has."""


def trust_of_this_pc() -> Trust:
    return Trust(state_folder() / "trust", machine_keys())


def machine_keys() -> Path:
    """Where the administrator of this PC puts the hospital's public key for everybody who works on it."""
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", "C:/ProgramData")) / "wardlight" / "site.pub"
    return Path("/etc/wardlight/site.pub")


def trusted_settings(path: Path, replaced: Replaced, trust: Trust) -> Settings:
    """The file's settings; on an enrolled PC only as they were signed, with the table of roles and the authority that they name.

    Raises SettingsWrong and NotSigned; nothing was taken then.
    """
    content = _read(path, LONGEST)
    if not trust.is_enrolled:
        return settings_in(content, path.name, replaced)
    if replaced.central:
        raise NotSigned("central-by-hand")
    name = name_of(path)
    envelope = _read(path.with_name(path.name + SIGNED), LONGEST_ENVELOPE, absent="unsigned")
    files = {path.name: content}
    same(proved(envelope, trust.keys, Kind.SETTINGS, name), files, is_whole=False)
    settings = settings_in(content, path.name, replaced)
    files |= named_files(settings, path.name)
    statement = trust.checked(Kind.SETTINGS, name, envelope, files)
    trust.take(statement, envelope, files)
    return _with_what_was_signed(settings, trust.place_of(statement))


def named_files(settings: Settings, name: str) -> dict[str, bytes]:
    """What the settings of this file name and what decides like they do: the table of roles, whom to believe to be central.

    Signed with them; by their plain names. Raises SettingsWrong for what cannot be read, NotSigned for a name that cannot be signed.
    """
    files: dict[str, bytes] = {}
    for named in (settings.roles.table, settings.central.ca_file):
        place = Path(named).expanduser()
        if not named:
            continue
        if not may_be_file(place.name) or place.name in {name, *files}:
            raise NotSigned("file-name", place.name[:40])
        files[place.name] = _read(place, LONGEST_NAMED)
    return files


def _with_what_was_signed(settings: Settings, kept: Path) -> Settings:
    """The same, with the copies that were proved in the place of files that somebody may change meanwhile."""
    roles, central = settings.roles, settings.central
    if roles.table:
        roles = msgspec.structs.replace(roles, table=str(kept / Path(roles.table).name))
    if central.ca_file:
        central = msgspec.structs.replace(central, ca_file=str(kept / Path(central.ca_file).name))
    return msgspec.structs.replace(settings, roles=roles, central=central)


def name_of(path: Path) -> str:
    """How a settings file is called where it is signed: its name without the ending."""
    name = path.stem.lower()
    if not may_be_named(name):
        raise NotSigned("signed-name", path.name[:40])
    return name


def rule_pack(settings: Settings, trust: Trust) -> tuple[ContentPack, AskPersonError | None]:
    """The pack that the settings name, and why a newer one of the site was refused. Raises SettingsWrong, NotSigned and PackDamaged."""
    name = settings.station.pack
    if is_shipped(name) or not settings.site.folder or not may_be_named(name):
        return content_pack(name), None
    return usable(trust, Kind.KNOWLEDGE, name, _folder(settings, name), ContentPack.parse)


def is_shipped(name: str) -> bool:
    """Whether a pack of this name is inside the program; the site may not give its own such a name."""
    try:
        return may_be_named(name) and resources.path(f"packs/{name}").is_dir()
    except (FileNotFoundError, ValueError):
        return False


def content_pack(name: str) -> ContentPack:
    """A shipped pack; SettingsWrong for a name that is not there."""
    if not is_shipped(name):
        raise SettingsWrong("station.pack", name[:40])
    folder = resources.path(f"packs/{name}")
    return ContentPack.parse({place.name: place.read_bytes() for place in folder.iterdir()})


def _folder(settings: Settings, name: str) -> Path:
    return Path(settings.site.folder).expanduser() / name


def words_of_site(settings: Settings, trust: Trust) -> tuple[Words, AskPersonError | None]:
    """The site's own words, and why newer ones were refused; without usable ones the program's own stand."""
    name = settings.site.words
    if not name:
        return {}, None
    try:
        return usable(trust, Kind.LANGUAGE, name, _folder(settings, name), words_in)
    except AskPersonError as refused:
        return {}, refused


def _read(path: Path, most: int, absent: str = "") -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(most + 1)
    except FileNotFoundError as error:
        if absent:
            raise NotSigned(absent, path.name) from error
        raise SettingsWrong(path.name, type(error).__name__) from error
    except OSError as error:
        raise SettingsWrong(path.name, type(error).__name__) from error
    if len(content) > most:
        raise SettingsWrong(path.name, "too-large")
    return content

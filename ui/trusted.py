"""What a station takes from outside the installed program: settings, rule pack, words; refuses what the hospital did not sign.

What ships inside the program counts as signed by whoever signed the program's own package. A PC that was never told a key reads its
settings unsigned, as it was installed with them, and takes nothing else from outside.
"""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import msgspec

import resources
from client.clinical.pack import ContentPack
from client.errors import AskPersonError, NotSigned, SettingsWrong
from client.signed import LONGEST_ENVELOPE, Kind, Statement, may_be_file, may_be_named, proved, same
from offline.trust import Trust, usable
from ui.layers import SHARED, Laid, Layer, laid, table_in
from ui.places import state_folder
from ui.settings import LONGEST, SETTING_NAMES, Replaced, Settings, given_by, settings_laid
from ui.site_words import Words, words_in

SIGNED = ".signed"
LOOKS = frozenset({"window.language", "window.theme", "window.text_percent"})
"""What the command line may still give on a PC whose settings are signed: how the windows look, never where they stand."""
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
    """The settings of `path` and of the shared layers beside it; on an enrolled PC only as they were signed.

    With them is signed what they name and what decides like they do: the table of roles, the authority of central. Raises SettingsWrong
    and NotSigned; nothing was taken then.
    """
    return trusted_layers(path, replaced, trust)[0]


def trusted_layers(path: Path, replaced: Replaced, trust: Trust) -> tuple[Settings, Laid]:
    """The same, and where each value comes from."""
    places = [path.with_name(name) for name in SHARED if path.name != name and path.with_name(name).exists()]
    contents = [(place, _read(place, LONGEST)) for place in (*places, path)]
    laid_out = laid([Layer(place.name, content) for place, content in contents], SETTING_NAMES)
    if not trust.is_enrolled:
        return settings_laid(laid_out, replaced), laid_out
    for key in given_by(replaced):
        if key not in LOOKS:
            raise NotSigned("central-by-hand" if key == "central.url" else "by-hand", key)
    _none_went(trust, path, {place.name for place in places})
    proofs = {place.name: _proof(trust, place, content) for place, content in contents}
    settings = settings_laid(laid_out, replaced)
    for one in proofs.values():
        trust.take(one.statement, one.envelope, one.files)
    kept = {name: trust.place_of(one.statement) for name, one in proofs.items()}
    return _with_what_was_signed(settings, laid_out, kept), laid_out


@dataclass(frozen=True, slots=True)
class _Proof:
    """One layer as it was signed, with what it names."""

    statement: Statement
    envelope: bytes
    files: dict[str, bytes]


def _proof(trust: Trust, place: Path, content: bytes) -> _Proof:
    """Nothing that the layer names is read before the layer itself was proved. Raises NotSigned and SettingsWrong."""
    name, files = name_of(place), {place.name: content}
    envelope = _read(place.with_name(place.name + SIGNED), LONGEST_ENVELOPE, absent="unsigned")
    same(proved(envelope, trust.keys, Kind.SETTINGS, name), files, is_whole=False)
    files |= named_files(table_in(content, place.name), place.name)
    return _Proof(trust.checked(Kind.SETTINGS, name, envelope, files), envelope, files)


def _none_went(trust: Trust, path: Path, there: set[str]) -> None:
    """A shared layer that this PC took once, or that its floor names, is not left out by taking its file away: IT signs an empty one."""
    taken = {*trust.numbers(), *trust.floor}
    for name in SHARED:
        is_taken = f"{Kind.SETTINGS.value}/{Path(name).stem}" in taken
        if is_taken and name not in there and name != path.name:
            raise NotSigned("layer-missing", name)


_NAMED = (("roles", "table"), ("central", "ca_file"), ("update", "root"))
"""Settings that name a file which decides like they do: the table of roles, whom to believe to be central, who signs newer versions."""


def named_files(found: Mapping[str, object], name: str) -> dict[str, bytes]:
    """What one layer names, by plain names. Raises SettingsWrong for what cannot be read, NotSigned for a name that cannot be signed."""
    files: dict[str, bytes] = {}
    for table, value in _NAMED:
        values = found.get(table)
        named = values.get(value, "") if isinstance(values, Mapping) else ""
        if not isinstance(named, str) or not named:
            continue
        place = Path(named).expanduser()
        if not may_be_file(place.name) or place.name in {name, *files}:
            raise NotSigned("file-name", place.name[:40])
        files[place.name] = _read(place, LONGEST_NAMED)
    return files


def _with_what_was_signed(settings: Settings, laid_out: Laid, kept: Mapping[str, Path]) -> Settings:
    """The same, with the copies that were proved in the place of files that somebody may change meanwhile."""
    roles, central, update = settings.roles, settings.central, settings.update
    if roles.table:
        place = kept[laid_out.origin("roles.table")] / Path(roles.table).name
        roles = msgspec.structs.replace(roles, table=str(place))
    if central.ca_file:
        place = kept[laid_out.origin("central.ca_file")] / Path(central.ca_file).name
        central = msgspec.structs.replace(central, ca_file=str(place))
    if update.root:
        place = kept[laid_out.origin("update.root")] / Path(update.root).name
        update = msgspec.structs.replace(update, root=str(place))
    return msgspec.structs.replace(settings, roles=roles, central=central, update=update)


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

"""`wardlight sign`: the hospital's IT makes its key, signs settings, rule packs and words, and tells a PC whom to believe."""

import argparse
import base64
import binascii
import os
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication

from client.clinical.pack import ContentPack
from client.errors import InputRefused, NotSigned, WardlightError
from client.secrets import WrappedFile, new_signing_key, public_half
from client.signed import ENVELOPE, Kind, Statement, key_of, may_be_named, proved, signed, state
from offline.private_file import write_private
from offline.trust import Trust, read_plain
from offline.trust_floor import FLOOR, floor_bytes, floor_in
from ui.commands.options import add_language
from ui.commands.saying import say, say_error, speaking
from ui.layers import SHARED, Layer, laid, table_in
from ui.settings import LONGEST, SETTING_NAMES, settings_of
from ui.site_words import words_in
from ui.trusted import SIGNED, is_shipped, name_of, named_files, trust_of_this_pc

PASSPHRASE_VARIABLE = "WARDLIGHT_SIGNING_PASSPHRASE"  # noqa: S105  # the variable's name
SECRET = "site-signing-key"  # noqa: S105  # the secret's name
PUBLIC = ".pub"
_LEAST = b"""
[central]
url = "https://central.invalid/fhir"
[station]
code = "-"
ward = "Location/-"
ward_code = "-"
"""
"""What a shared layer leaves to the station's own file."""


def main(argv: list[str]) -> int:
    asked = _parser().parse_args(argv)
    _speech = speaking(asked.language)
    try:
        say(_done(asked))
    except WardlightError as error:
        say_error(error)
        return 2
    except OSError as error:
        say_error(NotSigned("cannot-be-read", Path(str(error.filename or "")).name, type(error).__name__))
        return 2
    return 0


def _done(asked: argparse.Namespace) -> str:
    acts: dict[str, Callable[[argparse.Namespace], str]] = {
        "key": _make_key,
        "settings": _sign_settings,
        "knowledge": _sign_set,
        "language": _sign_set,
    }
    acts |= {"floor": _floor, "trust": _trust, "distrust": _distrust, "show": _show}
    return acts[asked.act](asked)


def _make_key(asked: argparse.Namespace) -> str:
    """The private half sealed under a passphrase, the public half beside it. An existing key is never overwritten."""
    place: Path = asked.key
    if place.exists():
        raise NotSigned("key-there", place.name)
    key = new_signing_key()
    WrappedFile(place, _passphrase()).store(SECRET, key)
    public = place.with_name(place.name + PUBLIC)
    write_private(public, f"{public_half(key).hex()}\n".encode())
    public.chmod(0o644)
    return public_half(key).hex()


def _sign_settings(asked: argparse.Namespace) -> str:
    return sign_settings(asked.what, asked.key, asked.number)


def demand_usable(place: Path, content: bytes) -> None:
    """Raises SettingsWrong for a file that no station could use."""
    below = [Layer("least", _LEAST)] if place.name in SHARED else []
    settings_of(laid([*below, Layer(place.name, content)], SETTING_NAMES).values)


def sign_settings(place: Path, key: Path, number: int) -> str:
    """Only what a station could use is signed, with what decides like it and is named in it, as those files lie there."""
    content = place.read_bytes()[: LONGEST + 1]
    demand_usable(place, content)
    files = {place.name: content, **named_files(table_in(content, place.name), place.name)}
    envelope = signed(_key(key), state(Kind.SETTINGS, name_of(place), number, files))
    _put(place.with_name(place.name + SIGNED), envelope)
    return f"{Kind.SETTINGS.value}/{name_of(place)} {number}"


def _sign_set(asked: argparse.Namespace) -> str:
    kind, folder = Kind(asked.act), asked.what
    name = folder.resolve().name
    if not may_be_named(name) or is_shipped(name):
        raise NotSigned("signed-name", name[:40])
    files = read_plain(folder)
    if kind is Kind.KNOWLEDGE:
        ContentPack.parse(files)
    else:
        words_in(files)
    _put(folder / ENVELOPE, signed(_key(asked.key), state(kind, name, asked.number, files)))
    return f"{kind.value}/{name} {asked.number}"


def _put(place: Path, envelope: bytes) -> None:
    write_private(place, envelope)
    place.chmod(0o644)  # the stations of other users read it


def _trust(asked: argparse.Namespace) -> str:
    key = key_of(asked.what.read_text(encoding="ascii", errors="replace"))
    trust_of_this_pc().enrol(key)
    return key.hex()


def _distrust(asked: argparse.Namespace) -> str:
    key = key_of(asked.what.read_text(encoding="ascii", errors="replace"))
    trust_of_this_pc().leave(key)
    return key.hex()


def _floor(asked: argparse.Namespace) -> str:
    """The least numbers for whole PCs, of what was signed: a number that stands there already is only raised."""
    keys = (key_of(asked.key.read_text(encoding="ascii", errors="replace")),)
    least = floor_in(asked.to)
    for what in asked.what:
        statement = _issued(what, keys)
        place = f"{statement.kind.value}/{statement.name}"
        least[place] = max(statement.number, least.get(place, 0))
    _put(asked.to, floor_bytes(least))
    return "\n".join(f"{place} {number}" for place, number in sorted(least.items()))


def number_of(envelope: bytes) -> int:
    """The number in a signature that lies beside a file, believed for counting on alone. Raises NotSigned."""
    try:
        outer = msgspec.json.decode(envelope, type=dict[str, str])
        return int(msgspec.json.decode(base64.b64decode(outer["statement"], validate=True), type=Statement).number)
    except (msgspec.MsgspecError, KeyError, ValueError, binascii.Error) as error:
        raise NotSigned("envelope") from error


def _issued(what: Path, keys: tuple[bytes, ...]) -> Statement:
    """What the signature beside a settings file, or in a folder, says; the files themselves need not be there."""
    if not what.is_dir():
        return proved(what.with_name(what.name + SIGNED).read_bytes(), keys, Kind.SETTINGS, name_of(what))
    envelope, name = (what / ENVELOPE).read_bytes(), what.resolve().name
    try:
        return proved(envelope, keys, Kind.KNOWLEDGE, name)
    except NotSigned as error:
        if error.facts[0] != "other-kind":
            raise
    return proved(envelope, keys, Kind.LANGUAGE, name)


def _show(_asked: argparse.Namespace) -> str:
    """Whom this PC believes, and what it took."""
    return described(trust_of_this_pc())


def described(trust: Trust) -> str:
    translate = QCoreApplication.translate
    if not trust.is_enrolled:
        return translate("Sign", "This PC was told no key: it reads its settings unsigned and takes nothing else.")
    keys = [translate("Sign", "believed: {key}").format(key=key.hex()) for key in trust.keys]
    taken = [f"{place} {number}" for place, number in trust.numbers().items()]
    floor = [f"{place} >= {number}" for place, number in sorted(trust.floor.items())]
    return "\n".join((*keys, *taken, *floor))


def _key(place: Path) -> bytes:
    found = WrappedFile(place, _passphrase()).read(SECRET)
    if found is None:
        raise NotSigned("key-unreadable", place.name)
    return found


def _passphrase() -> str:
    """From the environment, else one line of standard input; never an argument, which every user of the PC could read."""
    words = os.environ.get(PASSPHRASE_VARIABLE) or sys.stdin.readline().strip()
    if not words:
        raise InputRefused("passphrase-too-short")
    return words


def _number(text: str) -> int:
    number = int(text)
    if not 1 <= number < 2**53:
        raise argparse.ArgumentTypeError("a whole number from 1 on")
    return number


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="wardlight sign",
        description=f"{(__doc__ or '').splitlines()[0]} The passphrase of the key: ${PASSPHRASE_VARIABLE}, else one line of"
        " standard input.",
    )
    acts = parser.add_subparsers(dest="act", required=True)
    key = acts.add_parser("key", help="make a key: FILE sealed under the passphrase, FILE.pub for the PCs")
    key.add_argument("key", type=Path)
    for act, told in (
        ("settings", "sign a settings file; FILE.signed lies beside it"),
        ("knowledge", "sign a folder with a rule pack; its name is the pack's"),
        ("language", "sign a folder with words (zh_CN.json, zh_TW.json, en.json, pt_PT.json)"),
    ):
        one = acts.add_parser(act, help=told)
        one.add_argument("what", type=Path)
        one.add_argument("--key", type=Path, required=True)
        one.add_argument("--number", type=_number, required=True, help="grows with each issue; a lower one is refused")
    for act, told in (("trust", "believe the key in FILE.pub on this PC"), ("distrust", "believe it no longer")):
        acts.add_parser(act, help=told).add_argument("what", type=Path)
    floor = acts.add_parser(
        "floor", help="the least numbers for whole PCs, of signed settings files and folders: floor.json"
    )
    floor.add_argument("what", type=Path, nargs="+")
    floor.add_argument("--key", type=Path, required=True, help="the public half, FILE.pub")
    floor.add_argument("--to", type=Path, default=Path(FLOOR), help="the administrator puts it beside site.pub")
    acts.add_parser("show", help="whom this PC believes, and which numbers it took")
    for one in acts.choices.values():
        add_language(one)
    return parser

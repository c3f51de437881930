"""`wardlight redirect`: points the stations that read one settings file to another central, signed; and back, in one action each.

    wardlight redirect site.toml --to https://grey.hospital.example/fhir --key SITE.key
    wardlight redirect site.toml --back --key SITE.key

Two values of `[central]` change, `url` and `carries_on`, and nothing else of the file; how it was is kept beside it
(`.before-redirect`). The signature's number is one more than that of the signature that lies there. What waits at a station goes along,
because the file then says that the one central carries on the records of the other: say so only of centrals for which it is true.
"""

import argparse
import re
from pathlib import Path

import msgspec

from client.errors import SettingsWrong, WardlightError
from offline.private_file import write_private
from ui.commands.options import add_language
from ui.commands.saying import in_one_line, say, say_error, speaking
from ui.commands.sign import demand_usable, number_of, sign_settings
from ui.layers import table_in
from ui.settings import LONGEST
from ui.trusted import SIGNED

BEFORE = ".before-redirect"
_TABLE = re.compile(r"^\s*\[+\s*[^\]]+\]+\s*(#.*)?$")
_CENTRAL = re.compile(r"^\s*\[\s*central\s*\]\s*(#.*)?$")
_VALUE = re.compile(r"^\s*(url|carries_on)\s*=")


def main(argv: list[str]) -> int:
    asked = _parser().parse_args(argv)
    _speech = speaking(asked.language)
    try:
        say(in_one_line(_done(asked)))
    except WardlightError as error:
        say_error(error)
        return 2
    except OSError as error:
        say_error(SettingsWrong(asked.what.name, type(error).__name__))
        return 2
    return 0


def _done(asked: argparse.Namespace) -> str:
    place: Path = asked.what
    content = place.read_bytes()[: LONGEST + 1]
    kept = place.with_name(place.name + BEFORE)
    number = _next_number(place) if asked.key and not asked.number else asked.number
    url, carried = _central_of(content, place.name)
    if asked.back:
        if not kept.exists():
            raise SettingsWrong(place.name, "not-redirected")
        before, named = _central_of(kept.read_bytes(), kept.name)
        fresh = changed(kept.read_bytes(), before, tuple(dict.fromkeys((*named, url))))
    else:
        if kept.exists():
            raise SettingsWrong(place.name, "redirected-already")
        fresh = changed(content, asked.to, tuple(dict.fromkeys((*carried, url))))
    demand_usable(place, fresh)
    if not asked.back:
        write_private(kept, content)
    mode = place.stat().st_mode & 0o777
    write_private(place, fresh)
    place.chmod(mode)
    said = sign_settings(place, asked.key, number) if asked.key else place.name
    if asked.back:
        kept.unlink()
    return f"{said} -> {_central_of(fresh, place.name)[0]}"


def changed(content: bytes, url: str, carries_on: tuple[str, ...]) -> bytes:
    """The same file with these two values. Raises SettingsWrong where it cannot be changed without changing more."""
    lines, found, in_central = content.decode("utf-8").splitlines(keepends=True), [], False
    for line in lines:
        if _TABLE.match(line) and not _VALUE.match(line):
            in_central = bool(_CENTRAL.match(line))
        if in_central and (value := _VALUE.match(line)):
            if value[1] == "url":
                named = ", ".join(_quoted(one) for one in carries_on)
                found.append(f"url = {_quoted(url)}\ncarries_on = [{named}]\n")
            continue
        found.append(line)
    fresh = "".join(found).encode()
    if _others(fresh) != _others(content) or _central_of(fresh, "") != (url, carries_on):
        raise SettingsWrong("central.url", "not-to-be-changed")
    return fresh


def _central_of(content: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    central = table_in(content, name).get("central")
    url = central.get("url", "") if isinstance(central, dict) else ""
    carried = central.get("carries_on", []) if isinstance(central, dict) else []
    if not isinstance(url, str) or not url or not isinstance(carried, list):
        raise SettingsWrong("central.url", "nothing-given")
    return url, tuple(map(str, carried))


def _others(content: bytes) -> dict[str, object]:
    """Everything but the two values."""
    found = table_in(content, "")
    central = found.get("central")
    kept = (
        {name: value for name, value in central.items() if name not in {"url", "carries_on"}}
        if isinstance(central, dict)
        else {}
    )
    return {**found, "central": kept}


def _quoted(text: str) -> str:
    """As TOML wants it between quotation marks; JSON's are the same."""
    return msgspec.json.encode(text).decode()


def _next_number(place: Path) -> int:
    """One more than the signature that lies there; the first where none does."""
    signature = place.with_name(place.name + SIGNED)
    return number_of(signature.read_bytes()) + 1 if signature.exists() else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="wardlight redirect", description=(__doc__ or "").splitlines()[0])
    parser.add_argument(
        "what", type=Path, help="the settings file: site.toml for the hospital, ward.toml, or a station's own"
    )
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument(
        "--to", default="", metavar="URL", help="the central that carries on the records of the present one"
    )
    where.add_argument("--back", action="store_true", help="to the central before")
    parser.add_argument("--key", type=Path, help="the hospital's key, where its settings are signed")
    parser.add_argument(
        "--number", type=int, default=0, help="of the signature (default: one more than the one beside the file)"
    )
    add_language(parser)
    return parser

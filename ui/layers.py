"""The settings of a station in layers: of the hospital, of the ward, of this PC; where each value comes from. Touches no file.

    found = laid([Layer("site.toml", content), Layer("ward.toml", content), Layer("station.toml", content)], SETTING_NAMES)
    found.values        one table of tables, as `ui/settings.py` reads it
    found.origins       {"central.url": "site.toml", ...} of each value that a file gives

The later layer wins, value by value: tables are joined, a list or a single value is replaced whole. What the hospital names in
`[site] fixed` (a value as "central.url", or a whole table as "people") no later layer and no option of the command line may give.
"""

import tomllib
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from client.errors import SettingsWrong

SITE, WARD = "site.toml", "ward.toml"
SHARED = (SITE, WARD)
LONGEST = 256 * 1024
_DEEPEST = 6
"""More levels than any setting has."""


@dataclass(frozen=True, slots=True)
class Layer:
    """One file: its name without a folder, and what stands in it."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Laid:
    """What the layers come to. `fixed`: what no later layer and nobody at the keyboard may change."""

    values: dict[str, object]
    origins: dict[str, str] = field(default_factory=dict)
    fixed: tuple[str, ...] = ()

    def origin(self, key: str) -> str:
        """Of a value, or of the table it stands in when it was given whole; empty: no file gives it."""
        while key:
            if key in self.origins:
                return self.origins[key]
            key = key.rpartition(".")[0]
        return ""

    def may_be_given(self, key: str) -> bool:
        """Whether somebody after the hospital's own layer may give this value."""
        return not _is_fixed(key, self.fixed)


def laid(layers: Sequence[Layer], may_fix: AbstractSet[str]) -> Laid:
    """Raises SettingsWrong with the file or the key, and the reason. `may_fix`: every table and value that there is.

    A name under `fixed` that nothing bears is refused: a typing error would else fix nothing and say so nowhere.
    """
    values: dict[str, object] = {}
    origins: dict[str, str] = {}
    fixed: tuple[str, ...] = ()
    tables = [table_in(layer.content, layer.name) for layer in layers]
    _of_one_ward(layers, tables)
    for layer, found in zip(layers, tables, strict=True):
        given = _leaves(found)
        for key in given:
            if _is_fixed(key, fixed):
                raise SettingsWrong(key, "fixed-by-site", layer.name)
        _join(values, found)
        for key in given:
            for before in [one for one in origins if one.startswith(f"{key}.")]:
                del origins[before]
            origins[key] = layer.name
        if layer.name == SITE:
            fixed = _fixed_in(found, may_fix)
    return Laid(values, origins, fixed)


def _of_one_ward(layers: Sequence[Layer], tables: Sequence[Mapping[str, object]]) -> None:
    """A ward's layer is that of the station's own ward: both say which, so that another ward's signed file is none of this PC's."""
    for layer, table in zip(layers, tables, strict=True):
        if layer.name == WARD and (not _ward_of(table) or _ward_of(table) != _ward_of(tables[-1])):
            raise SettingsWrong("station.ward_code", "other-ward", WARD)


def _ward_of(table: Mapping[str, object]) -> object:
    station = table.get("station")
    return station.get("ward_code", "") if isinstance(station, dict) else ""


def table_in(content: bytes, name: str) -> dict[str, object]:
    """The tables of one file. Raises SettingsWrong."""
    if len(content) > LONGEST:
        raise SettingsWrong(name, "too-large")
    try:
        found = tomllib.loads(content.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError, ValueError) as error:
        raise SettingsWrong(name, "not-toml", str(error)[:80]) from error
    if not _is_shallow(found):
        raise SettingsWrong(name, "too-deep")
    return found


def _is_shallow(found: dict[str, object]) -> bool:
    """Level by level and never by calling itself: a file of a thousand levels is refused, not what reads it."""
    level: list[object] = [found]
    for _ in range(_DEEPEST):
        level = [
            one
            for held in level
            for one in (held.values() if isinstance(held, dict) else held if isinstance(held, list) else ())
            if isinstance(one, dict | list)
        ]
        if not level:
            return True
    return False


def _fixed_in(found: Mapping[str, object], may_fix: AbstractSet[str]) -> tuple[str, ...]:
    site = found.get("site")
    named = site.get("fixed", []) if isinstance(site, dict) else []
    if not isinstance(named, list) or not all(isinstance(one, str) and one for one in named):
        raise SettingsWrong("site.fixed", "not-usable")
    if not set(named) <= may_fix:
        raise SettingsWrong("site.fixed", "no-such-setting", ", ".join(sorted({*named} - may_fix))[:60])
    return tuple(named)


def _is_fixed(key: str, fixed: Sequence[str]) -> bool:
    """A value is fixed by its own name or by that of a table around it; a whole table, also by one value in it."""
    return any(key == one or key.startswith(f"{one}.") or one.startswith(f"{key}.") for one in fixed)


def _leaves(table: Mapping[str, object], before: str = "", deep: int = 0) -> list[str]:
    keys: list[str] = []
    for name, value in table.items():
        key = f"{before}{name}"
        if isinstance(value, dict) and value and deep < _DEEPEST:
            keys += _leaves(value, f"{key}.", deep + 1)
        elif not (isinstance(value, dict) and deep == 0):
            keys.append(key)
    return keys


def _join(onto: dict[str, object], found: Mapping[str, object]) -> None:
    for name, value in found.items():
        held = onto.get(name)
        if isinstance(held, dict) and isinstance(value, dict):
            _join(held, value)
        else:
            onto[name] = _copied(value)


def _copied(value: object) -> object:
    return {name: _copied(one) for name, one in value.items()} if isinstance(value, dict) else value

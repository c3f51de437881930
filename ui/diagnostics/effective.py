"""`wardlight check --settings`: every value that is in force on this PC, and which file gives it. Reads; changes nothing."""

from collections.abc import Mapping
from dataclasses import dataclass

import msgspec
from PySide6.QtCore import QCoreApplication

from ui.layers import Laid
from ui.settings import Settings

BY_ITSELF = "default"


@dataclass(frozen=True, slots=True)
class Effective:
    """`value` as TOML would have it (JSON for what is empty); `origin`: a file's name, or `default`."""

    key: str
    value: object
    origin: str
    is_fixed: bool


def effective(settings: Settings, laid: Laid) -> tuple[Effective, ...]:
    """All values, the tables in the order of the documents."""
    found: list[Effective] = []
    for table, values in msgspec.to_builtins(settings).items():
        found += _of(f"{table}", values, laid)
    return tuple(found)


def _of(key: str, value: object, laid: Laid) -> list[Effective]:
    if isinstance(value, Mapping) and value:
        return [one for name, each in value.items() for one in _of(f"{key}.{name}", each, laid)]
    return [Effective(key, value, laid.origin(key) or BY_ITSELF, not laid.may_be_given(key))]


def as_lines(found: tuple[Effective, ...]) -> str:
    translate = QCoreApplication.translate
    words = {BY_ITSELF: translate("Check", "the program's own value")}
    fixed = translate("Check", "fixed for all stations of the hospital")
    wide = max(len(one.key) for one in found)
    lines = []
    for one in found:
        value = msgspec.json.encode(one.value).decode()
        where = words.get(one.origin, one.origin) + (f"; {fixed}" if one.is_fixed else "")
        lines.append(f"{one.key:<{wide}}  {value}    ({where})")
    return "\n".join(lines)


def as_json(found: tuple[Effective, ...]) -> str:
    rows = [{"key": one.key, "value": one.value, "origin": one.origin, "fixed": one.is_fixed} for one in found]
    return msgspec.json.format(msgspec.json.encode(rows), indent=2).decode()

"""Breaks JSON as somebody hostile, or a faulty server, would; the same seed breaks it the same way."""

import contextlib
from collections.abc import Callable
from copy import deepcopy
from decimal import Decimal
from random import Random
from typing import Any

LONG = "長x" * 20_000
LARGEST = 2_000_000
"""Signs and members of one broken value: lists that hold one another fifty times grow beyond all that central may send (64 MiB)."""
HOSTILE: tuple[Any, ...] = (
    None,
    True,
    False,
    0,
    -1,
    2**63,
    2**64,
    -(10**40),
    Decimal("1E+999999"),
    Decimal("-1E-999999"),
    Decimal("0." + "9" * 300),
    "",
    " ",
    "\0",
    "\n\r\t",
    "<img src=x><b>",
    "</p><script>alert(1)</script>",
    "\u202e\u2066\u200b",
    "../../../etc/passwd",
    "..\\..\\windows\\win.ini",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "' OR 1=1 --",
    "=cmd|' /C calc'!A0",
    "%s%n{0}{__class__}%1",
    "9999-99-99",
    "0000-00-00",
    "0001-01-01T00:00:00+14:00",
    "9999-12-31T23:59:59.999999999-12:00",
    "2026-02-30T25:61:61Z",
    "2026-11-21T08:00:00",
    "NaN",
    "1e400",
    "#",
    "#x",
    "urn:uuid:",
    "Patient/",
    "/",
    "Patient/1/_history/1",
    "http://[::1",
    "https://elsewhere.test/fhir/Patient/1",
    "٣",
    "１２",
    LONG,
    [],
    {},
    [[]],
    [None],
    [{}],
    {"reference": "Patient/1"},
    {"value": "x", "system": None},
    {"coding": [{}]},
    {"": ""},
)


def deep(levels: int, is_list: bool) -> Any:  # the shape itself
    found: Any = "x"
    for _ in range(levels):
        found = [found] if is_list else {"extension": found}
    return found


def places(value: Any, most: int = 4000) -> list[tuple[Any, Any]]:
    """Every (container, key) of it, not deeper than JSON of a ward ever is."""
    found: list[tuple[Any, Any]] = []
    open_ones = [value]
    while open_ones and len(found) < most:
        one = open_ones.pop()
        keys = list(one) if isinstance(one, dict) else list(range(len(one))) if isinstance(one, list) else []
        found.extend((one, key) for key in keys)
        open_ones.extend(one[key] for key in keys if isinstance(one[key], dict | list))
    return found


def _replace(rng: Random, held: Any, key: Any, _all: list[tuple[Any, Any]]) -> None:
    held[key] = deepcopy(rng.choice(HOSTILE))


def _deepen(rng: Random, held: Any, key: Any, _all: list[tuple[Any, Any]]) -> None:
    held[key] = deep(rng.choice((3, 60, 300)), rng.random() < 0.5)


def _delete(_rng: Random, held: Any, key: Any, _all: list[tuple[Any, Any]]) -> None:
    del held[key]


def _wrap(rng: Random, held: Any, key: Any, _all: list[tuple[Any, Any]]) -> None:
    held[key] = [held[key]] * rng.choice((1, 2, 50))


def _unwrap(_rng: Random, held: Any, key: Any, _all: list[tuple[Any, Any]]) -> None:
    if isinstance(held[key], list) and held[key]:
        held[key] = held[key][0]


def _move(rng: Random, held: Any, key: Any, every: list[tuple[Any, Any]]) -> None:
    other, at = rng.choice(every)
    if (isinstance(other, dict) and at in other) or (isinstance(other, list) and at < len(other)):
        held[key] = deepcopy(other[at])


def _rename(rng: Random, held: Any, key: Any, every: list[tuple[Any, Any]]) -> None:
    if isinstance(held, dict):
        held[str(rng.choice(every)[1])] = held.pop(key)


def _spoil(rng: Random, held: Any, key: Any, _all: list[tuple[Any, Any]]) -> None:
    value = held[key]
    if isinstance(value, str) and value:
        at = rng.randrange(len(value))
        held[key] = value[:at] + rng.choice(("", "\0", "<", "é", "9", value)) + value[at + 1 :]
    elif isinstance(value, int | Decimal) and not isinstance(value, bool):
        held[key] = rng.choice((-value, str(value), [value]))


_ACTS: tuple[Callable[[Random, Any, Any, list[tuple[Any, Any]]], None], ...]
_ACTS = (_replace, _replace, _spoil, _spoil, _delete, _wrap, _unwrap, _move, _rename, _deepen)


def mutated(rng: Random, value: Any) -> Any:
    """A copy with one to six faults in it, not larger than LARGEST."""
    while is_larger(found := _broken(rng, value), LARGEST):
        pass
    return found


def is_larger(value: Any, most: int) -> bool:
    """Written out: what stands in it twice counts twice."""
    size, open_ones = 0, [value]
    while open_ones and size <= most:
        one = open_ones.pop()
        size += len(one) if isinstance(one, str | list | dict) else 1
        if isinstance(one, dict):
            size += sum(map(len, one))
        open_ones.extend(one.values() if isinstance(one, dict) else one if isinstance(one, list) else ())
    return size > most


def _broken(rng: Random, value: Any) -> Any:
    found = deepcopy(value)
    for _ in range(rng.choice((1, 1, 2, 3, 6))):
        every = places(found)
        if not every:
            break
        held, key = rng.choice(every)
        with contextlib.suppress(RecursionError):  # too deep for this program to copy: the fault stays out
            rng.choice(_ACTS)(rng, held, key, every)
    return found


def spoiled(rng: Random, content: bytes) -> bytes:
    """Bytes changed, cut, doubled, or given a second key: what no JSON library wrote."""
    found = bytearray(content)
    for _ in range(rng.choice((1, 2, 5))):
        if not found:
            break
        at = rng.randrange(len(found))
        act = rng.randrange(6)
        if act == 0:
            found[at] = rng.randrange(256)
        elif act == 1:
            del found[at : at + rng.choice((1, 10, 1000))]
        elif act == 2:
            found[at:at] = rng.choice(
                (b"\xff\xfe", b"\xed\xa0\x80", b"\0", b"NaN", b"Infinity", b'"id":"2",', b"\\ud800", b"{", b"]")
            )
        elif act == 3:
            del found[at:]
        elif act == 4:
            found[at:at] = found[at : at + 200]
        else:
            found[at:at] = b"[" * rng.choice((10, 5000))
    return bytes(found)


def words(rng: Random) -> str:
    """What a scanner, a keyboard or a hostile label may bring."""
    if rng.random() < 0.3:
        return str(rng.choice([one for one in HOSTILE if isinstance(one, str)]))
    signs = "0123456789ABCXYZwlus -_/.;:=<>()[]{}\\\"'`~\x1d\x00\x1b\n\u202e\u0660\uff11患氏😀"
    return "".join(rng.choice(signs) for _ in range(rng.choice((0, 1, 8, 16, 64, 500))))

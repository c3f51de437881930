"""Cursor links: where the last row stood, not how many came before; refuses a cursor it did not make."""

import base64
import binascii
from typing import Any
from urllib.parse import urlencode

import msgspec

from practice.outcomes import refusal

_CURSOR_LIMIT = 2000


def cursor_text(values: tuple[Any, ...]) -> str:
    return base64.urlsafe_b64encode(msgspec.json.encode(values)).decode().rstrip("=")


def cursor_values(text: str) -> tuple[Any, ...]:
    if len(text) > _CURSOR_LIMIT:
        raise refusal(400, "This is not a page link of this server.")
    try:
        values = msgspec.json.decode(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)), type=list[int | str])
    except (binascii.Error, ValueError) as error:
        raise refusal(400, "This is not a page link of this server.") from error
    if not values:
        raise refusal(400, "This is not a page link of this server.")
    return tuple(values)


def after(
    expressions: list[tuple[str, bool]], argument_lists: list[tuple[Any, ...]], values: tuple[Any, ...]
) -> tuple[str, tuple[Any, ...]]:
    """SQL and arguments for "comes after these values", with (expression, is_descending) in order of importance."""
    parts = []
    args: list[Any] = []
    for depth, (expression, is_descending) in enumerate(expressions):
        same = [f"{earlier} = ?" for earlier, _ in expressions[:depth]]
        parts.append(" AND ".join([*same, f"{expression} {'<' if is_descending else '>'} ?"]))
        for place in range(depth + 1):
            args += [*argument_lists[place], values[place]]
    first, is_descending = expressions[0]
    bound = f"{first} {'<=' if is_descending else '>='} ?"
    return f"{bound} AND ({' OR '.join(f'({part})' for part in parts)})", (*argument_lists[0], values[0], *args)


def link(address: str, pairs: list[tuple[str, str]]) -> str:
    return f"{address}?{urlencode(pairs)}" if pairs else address

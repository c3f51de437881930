"""Search values drawn out of a resource, as compiled readers per type; refuses nothing: what has the wrong shape is not indexed.

A term is a key, a text and a system, which is empty for all but tokens. A token's text is its code.
A string stands as its folded text, a U+0001, and its own text. A reference stands as `Type/id` or as its absolute address.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from practice.resource_types import RESOURCE_TYPES
from practice.search.dates import Range, ranges_of
from practice.search.parameters import Parameter, parameters_of

_VERSIONED = re.compile(r"/_history/[A-Za-z0-9\-.]+$")
_TEXT_LIMIT = 400
_AMOUNT_LIMIT = 10**15
TEXT_MARK = "\x01"


@dataclass(slots=True)
class Values:
    """What one resource is found by; keys are those of the store."""

    terms: set[tuple[int, str, str]] = field(default_factory=set)
    moments: set[tuple[int, int, int]] = field(default_factory=set)
    numbers: set[tuple[int, float, str]] = field(default_factory=set)


Reader = Callable[[dict[str, Any], Values], None]
Keys = dict[tuple[str, str], int]


def parameter_names() -> Iterator[tuple[str, str]]:
    """Every (type, index name) there is, in a fixed order."""
    for kind in sorted(RESOURCE_TYPES):
        for parameter in parameters_of(kind).values():
            if not parameter.is_alias:
                yield kind, parameter.name
                if parameter.kind == "reference":
                    yield kind, f"{parameter.name}:identifier"


class Index:
    """Readers for every type, bound to the keys of one store and made when a type is first seen."""

    def __init__(self, keys: Keys) -> None:
        self._keys = keys
        self._readers: dict[str, list[Reader]] = {}

    def _compiled(self, kind: str) -> list[Reader]:
        keys = self._keys
        self._readers[kind] = [
            _reader(parameter, keys[kind, parameter.name], keys.get((kind, f"{parameter.name}:identifier"), 0))
            for parameter in parameters_of(kind).values()
            if not parameter.is_alias
        ]
        return self._readers[kind]

    def values(self, kind: str, resource: dict[str, Any]) -> Values:
        found = Values()
        for read in self._readers.get(kind) or self._compiled(kind):
            read(resource, found)
        return found


def leaves(node: Any, steps: tuple[str, ...]) -> list[Any]:
    """What stands at the end of a path, through lists; never None."""
    here = [node]
    for step in steps:
        found: list[Any] = []
        for part in here:
            if type(part) is dict:
                value = part.get(step)
                if type(value) is list:
                    found.extend(value)
                elif value is not None:
                    found.append(value)
        if not found:
            return found
        here = found
    return here


def _reader(parameter: Parameter, key: int, identifier_key: int) -> Reader:
    add = _ADDERS[parameter.kind]
    first_steps = tuple((steps[0], steps) for steps in parameter.paths)

    def read(resource: dict[str, Any], values: Values) -> None:
        for first, steps in first_steps:
            if first in resource:
                for leaf in leaves(resource, steps):
                    add(values, key, leaf)
                    if identifier_key and type(leaf) is dict and "identifier" in leaf:
                        _add_token(values, identifier_key, leaf["identifier"])

    return read


def _add_token(values: Values, key: int, leaf: Any) -> None:
    if type(leaf) is dict:
        codings = leaf.get("coding")
        for part in codings if type(codings) is list else [leaf]:
            if type(part) is dict:
                code = part.get("code", part.get("value"))
                if type(code) is str:
                    _add_code(values, key, part.get("system"), code)
    elif type(leaf) is str:
        _add_code(values, key, None, leaf)
    elif type(leaf) is bool:
        _add_code(values, key, None, "true" if leaf else "false")


def _add_code(values: Values, key: int, system: Any, code: str) -> None:
    values.terms.add((key, code[:_TEXT_LIMIT], system[:_TEXT_LIMIT] if type(system) is str else ""))


def _add_reference(values: Values, key: int, leaf: Any) -> None:
    target = leaf.get("reference") if type(leaf) is dict else leaf
    if type(target) is str and not target.startswith("#"):
        values.terms.add((key, _VERSIONED.sub("", target) if "/_history/" in target else target, ""))


def _add_string(values: Values, key: int, leaf: Any) -> None:
    if type(leaf) is str:
        text = leaf[:_TEXT_LIMIT]
        values.terms.add((key, f"{folded(text)}{TEXT_MARK}{text}", ""))


def _add_uri(values: Values, key: int, leaf: Any) -> None:
    if type(leaf) is str:
        values.terms.add((key, leaf, ""))


def _add_date(values: Values, key: int, leaf: Any) -> None:
    spans: list[Range] = ranges_of(leaf)
    values.moments.update((key, low, high) for low, high in spans)


def _add_quantity(values: Values, key: int, leaf: Any) -> None:
    if type(leaf) is not dict:
        return
    amount = leaf.get("value")
    if isinstance(amount, (int, Decimal)) and not isinstance(amount, bool) and -_AMOUNT_LIMIT < amount < _AMOUNT_LIMIT:
        unit = f"{leaf.get('system', '')}|{leaf.get('code', leaf.get('unit', ''))}"
        values.numbers.add((key, float(amount), unit[:_TEXT_LIMIT]))


def folded(text: str) -> str:
    """Without case, accents and width, as FHIR string search compares."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


_ADDERS: dict[str, Callable[[Values, int, Any], None]] = {
    "token": _add_token,
    "reference": _add_reference,
    "string": _add_string,
    "uri": _add_uri,
    "date": _add_date,
    "quantity": _add_quantity,
}

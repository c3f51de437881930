"""One search parameter with its values becomes one SQL condition; refuses unknown modifiers, prefixes and malformed values (400).

Values never enter the SQL text; only the parameter's place in it and the number of values do.
"""

import re
from dataclasses import dataclass
from typing import Any

from practice.outcomes import refusal
from practice.resource_types import RESOURCE_TYPES
from practice.search.dates import range_of
from practice.search.parameters import Parameter
from practice.search.values import TEXT_MARK, Keys, folded

_AFTER = "\U0010ffff"
_PREFIXED = re.compile(r"(eq|ne|ge|gt|le|lt|sa|eb|ap)(?=[0-9.\-])")
_AMOUNT = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,15})?")
_OWN = re.compile(r"https?://[^/]+/fhir/([A-Z][A-Za-z]+/[A-Za-z0-9\-.]{1,64})")
VALUE_LIMIT = 1000
_PAIRED = "key = ? AND (value, system) IN (VALUES {pairs})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """`where` speaks of `table`; with an empty table, of the resource row itself. `is_not` turns it round."""

    table: str
    where: str
    args: tuple[Any, ...]
    is_not: bool = False

    def rows(self) -> str:
        return f"SELECT row FROM {self.table} WHERE {self.where}"  # values are bound

    def condition(self) -> str:
        if not self.table:
            return f"({self.where})"
        found = f"EXISTS(SELECT 1 FROM {self.table} WHERE ({self.where}) AND row = r.row)"  # values are bound
        return f"NOT {found}" if self.is_not else found


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """Where a parameter's values stand, and how the client wants them compared."""

    kind: str
    parameter: Parameter
    modifier: str
    keys: Keys

    @property
    def key(self) -> int:
        return self.keys[self.kind, self.parameter.index_name]


def criterion(kind: str, parameter: Parameter, modifier: str, text: str, keys: Keys) -> Criterion:
    values = [value for value in split(text) if value]
    if not values or len(values) > VALUE_LIMIT:
        raise refusal(400, f"{parameter.name} takes 1 to {VALUE_LIMIT} values.")
    condition = Condition(kind=kind, parameter=parameter, modifier=modifier, keys=keys)
    return _MAKERS[parameter.kind](condition, values)


def split(text: str, mark: str = ",") -> list[str]:
    """Splits where the mark is not escaped, and takes the escapes off once it splits no further."""
    parts = re.split(rf"(?<!\\){re.escape(mark)}", text)
    return parts if mark == "|" else [re.sub(r"\\([,$])", r"\1", part) for part in parts]


def id_criterion(text: str) -> Criterion:
    values = split(text)
    return Criterion(table="", where=f"r.id IN ({_marks(values)})", args=tuple(values))


def time_criterion(text: str) -> Criterion:
    """`_lastUpdated`, whose rows are points of one millisecond."""
    wheres, args = [], []
    for value in split(text):
        prefix, low, high = _date(value)
        if prefix not in _POINT:
            raise refusal(400, f"_lastUpdated does not know the prefix {prefix}.")
        where, which = _POINT[prefix]
        wheres.append(where.replace("low", "r.last_updated_ms").replace("high", "r.last_updated_ms"))
        args += [{"low": low, "high": high}[name] for name in which]
    return Criterion(table="", where=" OR ".join(wheres), args=tuple(args))


def _marks(values: list[str]) -> str:
    return ", ".join("?" * len(values))


def _token(condition: Condition, values: list[str]) -> Criterion:
    if condition.modifier not in {"", "not"}:
        raise refusal(400, f"The modifier :{condition.modifier[:32]} is not supported.")
    return _terms(condition.key, values, is_not=condition.modifier == "not")


def _terms(key: int, values: list[str], *, is_not: bool) -> Criterion:
    plain: list[str] = []
    exact: list[str] = []
    systems: list[str] = []
    for value in values:
        system, *rest = split(value, "|")
        code = "|".join(rest).replace("\\|", "|")
        if not rest:
            plain.append(system.replace("\\|", "|"))
        elif code:
            exact += [code, system]
        else:
            systems.append(system)
    wheres = [f"key = ? AND value IN ({_marks(plain)})"] if plain else []
    args: list[Any] = [key, *plain] if plain else []
    if exact:
        pairs = ", ".join(["(?, ?)"] * (len(exact) // 2))
        wheres.append("key = ? AND value = ? AND system = ?" if len(exact) == 2 else _PAIRED.format(pairs=pairs))
        args += [key, *exact]
    if systems:
        wheres.append(f"key = ? AND system IN ({_marks(systems)})")
        args += [key, *systems]
    return Criterion(table="posting", where=_worded(" OR ".join(wheres)), args=tuple(args), is_not=is_not)


def _worded(where: str) -> str:
    """A condition on words as one on postings; the words are looked up once."""
    return f"word IN (SELECT id FROM word WHERE {where})"  # values are bound


def _reference(condition: Condition, values: list[str]) -> Criterion:
    parameter = condition.parameter
    if condition.modifier == "identifier":
        key = condition.keys[condition.kind, f"{parameter.index_name}:identifier"]
        return _terms(key, values, is_not=False)
    if condition.modifier and condition.modifier not in RESOURCE_TYPES:
        raise refusal(400, f"The modifier :{condition.modifier[:32]} is not supported.")
    targets = (condition.modifier,) if condition.modifier else parameter.targets
    wanted = [name for value in values for name in _names(value, targets)]
    if parameter.is_alias or condition.modifier:
        wanted = [name for name in wanted if name.startswith(tuple(f"{target}/" for target in targets))]
    where = _worded(f"key = ? AND value IN ({_marks(wanted)})")
    return Criterion(table="posting", where=where, args=(condition.key, *wanted))


def _names(value: str, targets: tuple[str, ...]) -> list[str]:
    own = _OWN.fullmatch(value)
    if own is not None:
        return [own[1], value]
    return [value] if "/" in value else [f"{target}/{value}" for target in targets]


def _string(condition: Condition, values: list[str]) -> Criterion:
    key, wheres, args = condition.key, [], []
    for value in values:
        text = folded(value)
        if condition.modifier == "":
            wheres.append("key = ? AND value >= ? AND value < ?")
            args += [key, text, text + _AFTER]
        elif condition.modifier == "exact":
            wheres.append("key = ? AND value = ?")
            args += [key, f"{text}{TEXT_MARK}{value}"]
        elif condition.modifier == "contains":
            wheres.append("key = ? AND instr(substr(value, 1, instr(value, char(1)) - 1), ?) > 0")
            args += [key, text]
        else:
            raise refusal(400, f"The modifier :{condition.modifier[:32]} is not supported.")
    return Criterion(table="posting", where=_worded(" OR ".join(wheres)), args=tuple(args))


def _uri(condition: Condition, values: list[str]) -> Criterion:
    _no_modifier(condition)
    where = _worded(f"key = ? AND value IN ({_marks(values)})")
    return Criterion(table="posting", where=where, args=(condition.key, *values))


# SQL on a range (low, high), and which ends of the searched range it takes.
_RANGED: dict[str, tuple[str, tuple[str, ...]]] = {
    "eq": ("low >= ? AND high <= ?", ("low", "high")),
    "ne": ("(low < ? OR high > ?)", ("low", "high")),
    "ge": ("(low >= ? OR high > ?)", ("low", "high")),
    "gt": ("high > ?", ("high",)),
    "le": ("(high <= ? OR low < ?)", ("high", "low")),
    "lt": ("low < ?", ("low",)),
    "sa": ("low > ?", ("high",)),
    "eb": ("high < ?", ("low",)),
}
# The same for a point, where one comparison is enough and the index can be used.
_POINT: dict[str, tuple[str, tuple[str, ...]]] = {
    "eq": ("low >= ? AND low <= ?", ("low", "high")),
    "ne": ("(low < ? OR low > ?)", ("low", "high")),
    "ge": ("low >= ?", ("low",)),
    "gt": ("low > ?", ("high",)),
    "le": ("low <= ?", ("high",)),
    "lt": ("low < ?", ("low",)),
    "sa": ("low > ?", ("high",)),
    "eb": ("low < ?", ("low",)),
}


def _date(value: str) -> tuple[str, int, int]:
    found = _PREFIXED.match(value)
    prefix = found[1] if found else "eq"
    span = range_of(value[2:].replace(" ", "+") if found else value.replace(" ", "+"))
    if span is None:
        raise refusal(400, "This is not a date.", code="value")
    return prefix, *span


def _dates(condition: Condition, values: list[str]) -> Criterion:
    _no_modifier(condition)
    wheres: list[str] = []
    args: list[Any] = []
    for value in values:
        prefix, low, high = _date(value)
        if prefix not in _RANGED:
            raise refusal(400, f"The prefix {prefix} is not supported.")
        where, which = _RANGED[prefix]
        wheres.append(f"key = ? AND {where}")
        args += [condition.key, *({"low": low, "high": high}[name] for name in which)]
    return Criterion(table="moment", where=" OR ".join(wheres), args=tuple(args))


_COMPARED = {"eq": "=", "ne": "<>", "ge": ">=", "gt": ">", "le": "<=", "lt": "<"}


def _quantity(condition: Condition, values: list[str]) -> Criterion:
    _no_modifier(condition)
    wheres: list[str] = []
    args: list[Any] = []
    for value in values:
        found = _PREFIXED.match(value)
        prefix = found[1] if found else "eq"
        amount, *unit = split(value[2:] if found else value, "|")
        if prefix not in _COMPARED or _AMOUNT.fullmatch(amount) is None or len(unit) not in {0, 2}:
            raise refusal(400, "A quantity is [prefix]number or [prefix]number|system|code.", code="value")
        wheres.append(f"key = ? AND value {_COMPARED[prefix]} ?")
        args += [condition.key, float(amount)]
        if unit:
            wheres[-1] += " AND unit = ?" if unit[0] else " AND substr(unit, instr(unit, '|') + 1) = ?"
            args.append("|".join(unit) if unit[0] else unit[1])
    return Criterion(table="number", where=" OR ".join(wheres), args=tuple(args))


def _no_modifier(condition: Condition) -> None:
    if condition.modifier:
        raise refusal(400, f"The modifier :{condition.modifier[:32]} is not supported.")


_MAKERS = {
    "token": _token,
    "reference": _reference,
    "string": _string,
    "uri": _uri,
    "date": _dates,
    "quantity": _quantity,
}

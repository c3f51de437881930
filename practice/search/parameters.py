"""Which search parameters each type has, read from the table; refuses nothing by itself."""

from dataclasses import dataclass

from practice.search.parameter_table import TABLE

_WITHOUT_IDENTIFIER = frozenset(("Provenance", "AuditEvent", "Subscription"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """One search parameter; `index_name` is whose values are searched (another's for an alias), `targets` what references may name."""

    name: str
    kind: str
    index_name: str
    paths: tuple[tuple[str, ...], ...]
    targets: tuple[str, ...] = ()
    is_alias: bool = False


def _parse(kind: str, table: str) -> dict[str, Parameter]:
    found: dict[str, Parameter] = {"_tag": _parameter("_tag token meta.tag", {})}
    if kind not in _WITHOUT_IDENTIFIER:
        found["identifier"] = _parameter("identifier token identifier|masterIdentifier", {})
    for line in table.splitlines():
        parameter = _parameter(line, found)
        found[parameter.name] = parameter
    return found


def _parameter(line: str, known: dict[str, Parameter]) -> Parameter:
    name, kind, paths, *targets = line.split()
    allowed = tuple(targets[0].split(",")) if targets else ()
    if kind == "alias":
        meant = known[paths]
        return Parameter(
            name=name, kind=meant.kind, index_name=meant.name, paths=meant.paths, targets=allowed, is_alias=True
        )
    steps = tuple(tuple(path.split(".")) for path in paths.split("|"))
    return Parameter(name=name, kind=kind, index_name=name, paths=steps, targets=allowed)


PARAMETERS: dict[str, dict[str, Parameter]] = {kind: _parse(kind, table) for kind, table in TABLE.items()}
# A type without a line of its own can still be found by what every type has.
COMMON_PARAMETERS: dict[str, Parameter] = _parse("", "")


def parameters_of(kind: str) -> dict[str, Parameter]:
    return PARAMETERS.get(kind, COMMON_PARAMETERS)

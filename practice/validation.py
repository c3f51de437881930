"""Light structural validation; refuses unknown types and elements, missing required ones, wrong codes and malformed references.

It is no profile validator: it looks at top-level elements of the types a station writes, and at the tree for what no FHIR JSON may hold.
"""

from typing import Any

from practice.elements import CODES, SHAPES, Shape
from practice.outcomes import Issue, RequestRefusedError, refusal
from practice.references import ID_PATTERN, check_tree
from practice.resource_types import RESOURCE_TYPES

_CODED = {kind: tuple(name for owner, name in CODES if owner == kind) for kind, _ in CODES}
NOT_STORED = frozenset(("Bundle", "Parameters", "OperationOutcome", "CapabilityStatement"))


def check_type(kind: str) -> None:
    if kind not in RESOURCE_TYPES:
        raise refusal(404, "There is no such resource type in R4.", code="not-supported")


def check_id(identity: str) -> None:
    if ID_PATTERN.fullmatch(identity) is None:
        raise refusal(400, "An id has 1 to 64 letters, digits, hyphens or dots.", code="value")


def check_resource(resource: dict[str, Any], kind: str) -> None:
    """Raises with every top-level issue at once; `kind` is the type the address names."""
    if resource.get("resourceType") != kind:
        raise refusal(400, f"The address says {kind}; the body does not.", expression="resourceType")
    if kind in NOT_STORED:
        raise refusal(422, f"{kind} is not stored here.", code="not-supported")
    _check_identity(resource)
    shape = SHAPES.get(kind)
    issues = [] if shape is None else [*_strangers(resource, kind, shape), *_gaps(resource, kind, shape)]
    issues += _wrong_codes(resource, kind)
    if issues:
        raise RequestRefusedError(422, *issues)
    check_tree(resource, kind)


def _check_identity(resource: dict[str, Any]) -> None:
    identity = resource.get("id")
    if identity is not None:
        if type(identity) is not str:
            raise refusal(400, "An id is a string.", expression="id")
        check_id(identity)
    if not isinstance(resource.get("meta", {}), dict):
        raise refusal(422, "meta is an object.", code="structure", expression="meta")


def _strangers(resource: dict[str, Any], kind: str, shape: Shape) -> list[Issue]:
    issues = []
    for name, value in resource.items():
        is_list = type(value) is list
        if (name in shape.one and not is_list) or (name in shape.many and is_list):
            continue
        if name.startswith("_") and (name[1:] in shape.one or name[1:] in shape.many):
            continue
        known = name in shape.one or name in shape.many
        text = "This element has the wrong shape." if known else "This element is not known."
        issues.append(Issue(code="structure", text=text, expression=f"{kind}.{name[:64]}"))
    return issues


def _gaps(resource: dict[str, Any], kind: str, shape: Shape) -> list[Issue]:
    missing = [name for name in shape.required if name not in resource and f"_{name}" not in resource]
    if shape.one_of and not any(name in resource for name in shape.one_of):
        missing.append(shape.one_of[0])
    return [Issue(code="required", text="This element is required.", expression=f"{kind}.{name}") for name in missing]


def _wrong_codes(resource: dict[str, Any], kind: str) -> list[Issue]:
    return [
        Issue(code="code-invalid", text="This code is not in the value set.", expression=f"{kind}.{name}")
        for name in _CODED.get(kind, ())
        if name in resource and not _is_code(resource[name], CODES[kind, name])
    ]


def _is_code(value: Any, allowed: frozenset[str]) -> bool:
    return type(value) is str and value in allowed

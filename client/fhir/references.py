"""What a resource points at, and how to point it elsewhere; refuses to follow a reference.

Works on parsed JSON: objects are dicts and arrays are lists all the way down.

A reference is written `Type/id`, `urn:uuid:<entry id>` (still pending), `#id` (contained) or absolute.
Contained ones never leave their resource.
"""

from collections.abc import Mapping
from typing import Any

URN = "urn:uuid:"


def local_key(resource_type: str, entry_id: str) -> str:
    return f"{resource_type}/{entry_id}"


def urn(entry_id: str) -> str:
    return f"{URN}{entry_id}"


def split(reference: str, base: str = "") -> tuple[str, str] | None:
    """(type, id) of `Type/id`, with or without `/_history/v`, or of an absolute URL below `base`; None for anything else."""
    parts = normal(reference, base).split("/")
    if len(parts) != 2 or not all(parts) or not (parts[0].isalpha() and parts[0][0].isupper()):
        return None
    return parts[0], parts[1]


def normal(reference: str, base: str = "") -> str:
    """`Type/id` where the reference can be read so; else as it was. An absolute URL of another base stays absolute."""
    root = base.rstrip("/") + "/"
    relative = reference.removeprefix(root) if base else reference
    if "://" in relative or relative.startswith(("urn:", "#")):
        return reference
    return relative.split("/_history/", 1)[0].split("#", 1)[0].strip("/")


def references(resource: Mapping[str, Any]) -> set[str]:
    """Every `Reference.reference` anywhere in the resource, except contained ones (`#...`)."""
    found: set[str] = set()
    waiting: list[Any] = [dict(resource)]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            pointed = node.get("reference")
            if isinstance(pointed, str) and pointed and pointed[0] != "#":
                found.add(pointed)
            waiting.extend(child for child in node.values() if isinstance(child, dict | list))
        else:
            waiting.extend(child for child in node if isinstance(child, dict | list))
    return found


def rewrite(resource: Mapping[str, Any], mapping: Mapping[str, str]) -> dict[str, Any]:
    """A copy with each reference replaced that `mapping` knows, by its text or by the local key it stands for.

    Keys of `mapping` are `urn:uuid:<id>` or `Type/<entry id>`, values `Type/<id>`. `Reference.identifier` stays.
    """
    by_urn = {urn(key.rpartition("/")[2]): real for key, real in mapping.items() if not key.startswith(URN)}
    return dict(_copied(dict(resource), {**by_urn, **mapping}))


def _copied(value: Any, mapping: Mapping[str, str]) -> Any:
    if isinstance(value, dict):
        return {
            name: mapping.get(child, child)
            if name == "reference" and isinstance(child, str)
            else _copied(child, mapping)
            for name, child in value.items()
        }
    if isinstance(value, list):
        return [_copied(child, mapping) for child in value]
    return value

"""Walks over a resource as JSON: its references and its shape; refuses nulls, empty values, depth and malformed references."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from practice.outcomes import refusal
from practice.resource_types import RESOURCE_TYPES

DEPTH_LIMIT = 64
ID_PATTERN = re.compile(r"[A-Za-z0-9\-.]{1,64}")
_RELATIVE = re.compile(r"([A-Z][A-Za-z]{2,40})/([A-Za-z0-9\-.]{1,64})(/_history/[A-Za-z0-9\-.]{1,64})?")
_SEEN = 4096
_ELSEWHERE = re.compile(r"(#\S*|urn:oid:[0-9.]+|https?://\S+)")


@lru_cache(maxsize=_SEEN)
def is_reference(text: str) -> bool:
    """A contained, absolute, oid or relative reference; neither urn:uuid nor a search may be stored."""
    relative = _RELATIVE.fullmatch(text)
    if relative is not None:
        return relative[1] in RESOURCE_TYPES
    return _ELSEWHERE.fullmatch(text) is not None


def check_tree(node: dict[str, Any], path: str) -> None:
    """Refuses what no FHIR element may be, anywhere in the tree; the path is only walked for when something is wrong."""
    if not _is_sound(node, 0):
        _explain(node, path)


def _is_sound(node: dict[str, Any], depth: int) -> bool:
    if depth > DEPTH_LIMIT or not node:
        return depth == 0 and not node
    for name, value in node.items():
        kind = type(value)
        if kind is str:
            if not value or (name == "reference" and not is_reference(value)):
                return False
        elif kind is dict:
            if not _is_sound(value, depth + 1):
                return False
        elif kind is list:
            if not value:
                return False
            for item in value:
                if type(item) is list or (type(item) is dict and not _is_sound(item, depth + 1)):
                    return False
        elif value is None:
            return False
    return True


def _explain(node: dict[str, Any], path: str, depth: int = 0) -> None:
    if depth > DEPTH_LIMIT:
        raise refusal(400, "The resource is nested too deeply.", code="structure", expression=path[:200])
    for name, value in node.items():
        if type(value) is str:
            if not value:
                raise refusal(422, "An element may not be empty.", code="value", expression=f"{path}.{name}")
            if name == "reference" and not is_reference(value):
                raise refusal(422, "This is not a reference.", code="value", expression=f"{path}.{name}")
        elif type(value) is dict:
            _check_object(value, f"{path}.{name}", depth)
        elif type(value) is list:
            _check_list(value, f"{path}.{name}", depth)
        elif value is None:
            raise refusal(422, "An element may not be null.", code="structure", expression=f"{path}.{name}")


def _check_object(value: dict[str, Any], path: str, depth: int) -> None:
    if not value:
        raise refusal(422, "An element may not be empty.", code="structure", expression=path)
    _explain(value, path, depth + 1)


def _check_list(items: list[Any], path: str, depth: int) -> None:
    if not items:
        raise refusal(422, "A list may not be empty.", code="structure", expression=path)
    for place, item in enumerate(items):
        if type(item) is dict:
            _check_object(item, f"{path}[{place}]", depth)
        elif type(item) is list:
            raise refusal(422, "A list may not hold a list.", code="structure", expression=f"{path}[{place}]")


def rewrite(node: Any, change: Callable[[str, str], str]) -> Any:
    """A copy with `change(name, text)` for every string; the tree given stays as it is."""
    if type(node) is dict:
        return {
            name: change(name, value) if type(value) is str else rewrite(value, change) for name, value in node.items()
        }
    if type(node) is list:
        return [change("", item) if type(item) is str else rewrite(item, change) for item in node]
    return node


def rewrite_in_place(node: Any, change: Callable[[str, str], str], depth: int = 0) -> None:
    """Puts `change(name, text)` for every string in the tree, in place; a string in a list has no name."""
    if depth > DEPTH_LIMIT * 2:
        raise refusal(400, "The resource is nested too deeply.", code="structure")
    if type(node) is dict:
        for name, value in node.items():
            if type(value) is str:
                changed = change(name, value)
                if changed is not value:
                    node[name] = changed
            elif type(value) is dict or type(value) is list:
                rewrite_in_place(value, change, depth + 1)
    elif type(node) is list:
        for place, item in enumerate(node):
            if type(item) is str:
                node[place] = change("", item)
            else:
                rewrite_in_place(item, change, depth + 1)

"""Is what central holds what was meant? Compares by meaning; refuses to ignore anything but spelling and what servers add by themselves.

Ignored: ids, meta except our tags, the narrative at the top, a display beside a reference, the spelling of decimals and instants,
the order of members. A list must have the same elements in the same order, except identifiers and extensions, where a server may add.
Everything else that a server adds is a difference: "as needed", "at most", "less than" or "not done" turn what was meant.
"""

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from client.fhir.names import OUR_TAGS
from client.fhir.narrative import plain_text
from client.fhir.references import normal, rewrite
from client.fhir.text import encode

_IGNORED = frozenset({"id", "meta", "text"})
_OPEN_LISTS = frozenset({"identifier", "extension"})
_MAY_ADD = frozenset({"id", "display", "identifier", "extension"})
"""What a server may add to any object: names for it, and extensions, which may not turn the meaning (those that may are modifiers)."""
_MAY_ADD_IN = {"identifier": frozenset({"use", "type", "assigner"}), "text": frozenset({"status"})}
"""What it may add besides, by the name of the object: to an identifier how it is used, to a narrative where it is from."""
_MAY_ADD_TO_REFERENCE = frozenset({"type"})
_ABSENT = "data-absent-reason"
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")


def difference(meant: Mapping[str, Any], stored: Mapping[str, Any], mapping: Mapping[str, str]) -> str | None:
    """The path of the first thing meant that `stored` does not say; None when it says all of it.

    `mapping` (pending reference -> real one) is applied to `meant` first. What `stored` says beyond that is a difference, too,
    unless it is on the short list of what servers add by themselves.
    """
    wanted = rewrite(meant, mapping) if mapping else meant
    return _in_members(_body(wanted), _body(stored), "") or _in_tags(_our_tags(wanted), _our_tags(stored))


def canonical_hash(resource: Mapping[str, Any]) -> str:
    """SHA-256, in hex, of the canonical JSON; equal for resources that differ only in what `difference` ignores."""
    return hashlib.sha256(encode(_canonical(resource))).hexdigest()


def _canonical(resource: Mapping[str, Any]) -> dict[str, Any]:
    kept = {name: _plain(value, name) for name, value in sorted(_body(resource).items())}
    tags = _our_tags(resource)
    return {**kept, "tag": [list(pair) for pair in tags]} if tags else kept


def _body(resource: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in resource.items() if name not in _IGNORED}


def _our_tags(resource: Mapping[str, Any]) -> list[tuple[str, str]]:
    return sorted({pair for tag in _tags(resource) if (pair := _pair(tag))})


def _tags(resource: Mapping[str, Any]) -> list[Any]:
    meta = resource.get("meta")
    tags = meta.get("tag") if isinstance(meta, Mapping) else None
    return tags if isinstance(tags, list) else []


def _pair(tag: Any) -> tuple[str, str] | None:
    system = tag.get("system") if isinstance(tag, Mapping) else None
    return (system, str(tag.get("code"))) if system in OUR_TAGS else None


def _plain(value: Any, name: str) -> Any:
    """One spelling for everything that can be spelled several ways."""
    if isinstance(value, dict):
        return {inner: _plain(child, inner) for inner, child in sorted(_members(value))}
    if isinstance(value, list):
        return [_plain(child, name) for child in value]
    if isinstance(value, str):
        return _words(value, name)
    return _number(value)


def _members(value: Mapping[str, Any]) -> Iterable[tuple[str, Any]]:
    if isinstance(value.get("reference"), str) and "display" in value:
        return [(name, child) for name, child in value.items() if name != "display"]
    return value.items()


def _words(value: str, name: str) -> str:
    if name == "reference":
        return normal(value)
    if name == "div":
        return plain_text(value)
    return _instant(value) if _INSTANT.fullmatch(value) else value


def _instant(value: str) -> str:
    """UTC with microseconds; finer fractions and impossible dates stay as written."""
    try:
        found = datetime.fromisoformat(value).astimezone(UTC)
    except (ValueError, OverflowError):
        return value
    fraction = re.search(r"\.(\d+)", value)
    return value if fraction and len(fraction[1].rstrip("0")) > 6 else found.isoformat(timespec="microseconds")


def _number(value: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        return value
    sign, digits, exponent = Decimal(str(value)).as_tuple()
    if not isinstance(exponent, int) or not any(digits):
        return Decimal(0) if isinstance(exponent, int) else str(value)
    kept = digits
    while kept[-1] == 0:
        kept = kept[:-1]
    return Decimal((sign, kept, exponent + len(digits) - len(kept)))


def _in_members(meant: Mapping[str, Any], stored: Mapping[str, Any], name_of_it: str) -> str | None:
    """The path of the first difference below two objects that are called so."""
    if len(stored) > len(meant) or stored.keys() - meant.keys():
        added = sorted(name for name in stored.keys() - meant.keys() if not _may_add(name, stored, name_of_it))
        if added:
            return added[0]
    for name, value in _members(meant):
        if name not in stored:
            return name
        found = _first(value, stored[name], name)
        if found is not None:
            return f"{name}.{found}" if found and found[0] != "[" else f"{name}{found}"
    return None


def _may_add(name: str, stored: Mapping[str, Any], name_of_it: str) -> bool:
    """Whether a server may have added this member by itself."""
    if name == "extension":
        return _ABSENT not in str(stored[name])
    if name == "identifier" and name_of_it and "reference" not in stored:
        return False
    if name == "signature" and not name_of_it:
        return (
            stored.get("resourceType") == "Provenance"
        )  # whoever signs for the hospital signs what we said, and turns nothing
    is_reference = name in _MAY_ADD_TO_REFERENCE and "reference" in stored
    return name in _MAY_ADD or is_reference or name in _MAY_ADD_IN.get(name_of_it, frozenset())


def _first(meant: Any, stored: Any, name: str) -> str | None:
    """The path below two values called `name`: empty where they themselves differ, None where they do not."""
    if isinstance(meant, dict) and isinstance(stored, dict):
        return _in_members(meant, stored, name)
    if isinstance(meant, list) and isinstance(stored, list):
        return _missing(meant, stored, name) if name in _OPEN_LISTS else _unequal(meant, stored, name)
    return None if _same(meant, stored, name) else ""


def _unequal(meant: Sequence[Any], stored: Sequence[Any], name: str) -> str | None:
    for place, (one, other) in enumerate(zip(meant, stored, strict=False)):
        found = _first(one, other, name)
        if found is not None:
            return _at(place, found)
    return f"[{min(len(meant), len(stored))}]" if len(meant) != len(stored) else None


def _at(place: int, found: str) -> str:
    return f"[{place}].{found}" if found and found[0] != "[" else f"[{place}]{found}"


def _missing(meant: Sequence[Any], stored: Sequence[Any], name: str) -> str | None:
    """Each element meant must be there once, in any place; every other element is the server's."""
    left = list(range(len(stored)))
    for place, one in enumerate(meant):
        match = next((each for each in left if _first(one, stored[each], name) is None), None)
        if match is None:
            return f"[{place}]"
        left.remove(match)
    return None


def _in_tags(meant: Sequence[tuple[str, str]], stored: Sequence[tuple[str, str]]) -> str | None:
    lacking = [pair for pair in meant if pair not in stored]
    return f"meta.tag[{lacking[0][0]}]" if lacking else None


def _same(one: Any, other: Any, name: str) -> bool:
    """Equal as written, which is quick and usual, or equal in the one canonical spelling."""
    if type(one) is type(other) and one == other:
        return True
    plain, found = _plain(one, name), _plain(other, name)
    return type(plain) is type(found) and bool(plain == found)

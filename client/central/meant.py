"""What a command means to leave at central, row by row, and how such a row is found and worded; refuses to send anything."""

from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from typing import Any, Protocol

from client.central.answers import Row
from client.central.profile import ProvenanceHandle
from client.errors import BugError
from client.fhir import names, references, splice, text


class Meant(Protocol):
    """One row of a command's bundle; `client.fhir.build` makes them.

    `key` is `Type/<entry id>` for a row to be created and the row's own key for one to be changed; `needs` are the keys it refers to.
    `base_version` is the version the author saw, None for a row that is to be created or was still pending.
    """

    @property
    def n(self) -> int: ...
    @property
    def verb(self) -> str: ...
    @property
    def resource_type(self) -> str: ...
    @property
    def key(self) -> str: ...
    @property
    def entry_id(self) -> str: ...
    @property
    def base_version(self) -> str | None: ...
    @property
    def resource(self) -> bytes: ...
    @property
    def needs(self) -> Collection[str]: ...
    @property
    def level(self) -> int: ...
    @property
    def is_provenance(self) -> bool: ...


def is_change(row: Meant) -> bool:
    return row.verb == "change"


@lru_cache(maxsize=1024)
def parsed(raw: bytes) -> Mapping[str, Any]:
    """A row of ours, read once on its way through asking, sending and reading back; nobody may change what comes out."""
    return text.own(raw)


@lru_cache(maxsize=4096)
def referred(raw: bytes) -> frozenset[str]:
    """Everything a row of ours points at."""
    return splice.references_in(raw)


def command_of(resource: Mapping[str, Any]) -> str:
    """The command that a resource of ours belongs to, by its tag."""
    found = next(iter(_tags(resource)), None)
    if found is None:
        raise BugError("no-command-tag", str(resource.get("resourceType")))
    return found


def carries_entry(stored: Row, entry_id: str) -> bool:
    """Whether the row really has our identifier; a server that ignores a parameter shows everybody's rows."""
    return carries_identifier(stored, names.ENTRY, entry_id)


def carries_identifier(stored: Row, system: str, value: str) -> bool:
    found = text.decode(stored.raw).get("identifier")
    return any(_names(one, system, value) for one in (found if isinstance(found, list) else [found]))


def carries_command(stored: Row, command: str) -> bool:
    """Whether this version says that it is the command's: by its tag, or by what a Provenance names as its source."""
    return is_of_command(stored.raw, command)


def is_of_command(raw: bytes, command: str) -> bool:
    """The same for the bytes of a row. Raises CentralFaulty for what is none."""
    read = text.decode(raw)
    if command in _tags(read):
        return True
    whats = (one.get("what") for one in _dicts(read.get("entity")))
    return any(
        _names(what.get("identifier"), names.COMMAND_IDENTIFIER, command) for what in whats if isinstance(what, dict)
    )


def is_of_others(stored: Row, command: str) -> bool:
    """Whether this version says that it is another command's and not this one's; False where a server keeps no tags."""
    if command.encode() in stored.raw:
        return False
    return bool(_tags(text.decode(stored.raw)))


def search_for(entry_id: str) -> str:
    return f"{names.ENTRY}|{entry_id}"


def provenance_search(handle: ProvenanceHandle, command: str) -> tuple[str, str] | None:
    """The search parameter that finds the command's Provenance; None where only its target does."""
    if handle is ProvenanceHandle.ENTITY:
        return "entity:identifier", f"{names.COMMAND_IDENTIFIER}|{command}"
    if handle is ProvenanceHandle.TAG:
        return "_tag", f"{names.COMMAND_TAG}|{command}"
    return None


def real_key(key: str, mapping: Mapping[str, str]) -> str:
    return mapping.get(key, key)


def worded(row: Meant, mapping: Mapping[str, str], inside: Collection[str], body_id: str | None) -> bytes:
    """The resource as it is sent: known references real, `urn:uuid` only for rows `inside` the same transaction (entry ids)."""
    aims = _aims(row, mapping, inside)
    if aims is not mapping and (spliced := splice.named(splice.aimed(row.resource, aims), body_id)) is not None:
        return spliced
    resource = references.rewrite(parsed(row.resource), aims)
    for reference in references.references(resource):
        if reference.startswith(references.URN) and reference.removeprefix(references.URN) not in inside:
            raise BugError("unresolved-reference", row.resource_type, reference)
    if body_id is None:
        resource.pop("id", None)
    else:
        resource["id"] = body_id
    return text.encode(resource)


def _aims(row: Meant, mapping: Mapping[str, str], inside: Collection[str]) -> Mapping[str, str]:
    """The part of the mapping that this row needs; all of it where a pending reference is known by its key alone."""
    wanted = referred(row.resource)
    strange = (one for one in wanted if one.startswith(references.URN) and one not in mapping)
    if any(one.removeprefix(references.URN) not in inside for one in strange):
        return mapping
    return {one: mapping[one] for one in wanted if one in mapping}


def in_order(rows: Iterable[Meant]) -> list[Meant]:
    """What others refer to first, the Provenance last."""
    return sorted(rows, key=lambda row: (row.is_provenance, row.level, row.n))


def _tags(resource: Mapping[str, Any]) -> list[str]:
    meta = resource.get("meta")
    tags = _dicts(meta.get("tag")) if isinstance(meta, dict) else []
    return [str(one["code"]) for one in tags if one.get("system") == names.COMMAND_TAG and "code" in one]


def _names(identifier: Any, system: str, value: str) -> bool:
    return isinstance(identifier, dict) and identifier.get("system") == system and identifier.get("value") == value


def _dicts(value: Any) -> list[dict[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []

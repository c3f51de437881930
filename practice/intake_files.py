"""Reads FHIR files of any usual shape into entries: Bundles, single resources, ndjson, plain or gzipped; stores nothing.

Refuses, with words a person can act on, what is no JSON, no FHIR resource or too large.
"""

import gzip
import os
import uuid
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from practice.forms import decode_received, encode
from practice.outcomes import RequestRefusedError
from practice.references import ID_PATTERN
from practice.resource_types import RESOURCE_TYPES

SUFFIXES = (".json", ".json.gz", ".ndjson", ".ndjson.gz")
SIZE_LIMIT = 256 * 1024 * 1024
_SPACE = uuid.UUID("0a4b6f1e-7d0e-5a55-8c35-2f6f6d1c9a10")
_NOT_KEPT = frozenset(("Parameters", "OperationOutcome", "CapabilityStatement"))


class UnreadableFileError(Exception):
    """A file that cannot be loaded; its text is the reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """One resource with the id it will have here and the address its Bundle gave it, empty if none."""

    kind: str
    identity: str
    full_url: str
    resource: dict[str, Any]


def files_in(paths: Sequence[Path], refuse: Callable[[Path, str], None]) -> Iterator[Path]:
    """The files named, and in folders everything with a known ending, in a fixed order.

    `refuse` hears of every folder that cannot be read, and of one that holds nothing to load.
    """
    for path in paths:
        if path.is_dir():
            yield from _files_of(path, refuse)
        else:
            yield path


def _files_of(folder: Path, refuse: Callable[[Path, str], None]) -> list[Path]:
    unreadable: list[OSError] = []
    found = [Path(place, name) for place, _, names in os.walk(folder, onerror=unreadable.append) for name in names]
    fitting = sorted(file for file in found if file.name.endswith(SUFFIXES) and file.is_file())
    for error in unreadable:
        refuse(Path(error.filename or folder), f"cannot be read: {error.strerror}")
    if not fitting and not unreadable:
        refuse(folder, f"holds no file that ends in {', '.join(SUFFIXES)}")
    return fitting


def read_file(file: Path) -> list[Arrival]:
    """Everything in one file, in its order. Raises UnreadableFileError."""
    raw = _bytes(file)
    if ".ndjson" in file.suffixes:
        lines = [line for line in raw.splitlines() if line.strip()]
        return [
            arrival
            for number, line in enumerate(lines, start=1)
            for arrival in _arrivals(_json(line, f"line {number}: "))
        ]
    return list(_arrivals(_json(raw, "")))


def _bytes(file: Path) -> bytes:
    try:
        if file.suffix != ".gz":
            found = file.read_bytes()
        else:
            with gzip.open(file) as packed:
                found = packed.read(SIZE_LIMIT + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise UnreadableFileError(f"cannot be read: {error}") from error
    if len(found) > SIZE_LIMIT:
        raise UnreadableFileError(f"is larger than {SIZE_LIMIT} bytes")
    return found.removeprefix(b"\xef\xbb\xbf")


def _json(raw: bytes, where: str) -> Any:
    try:
        return decode_received(raw)
    except RequestRefusedError as error:
        raise UnreadableFileError(f"{where}{error.issues[0].text}") from error


def _arrivals(found: Any) -> Iterator[Arrival]:
    if not isinstance(found, dict) or not isinstance(found.get("resourceType"), str):
        raise UnreadableFileError("holds something that is no FHIR resource")
    if found["resourceType"] != "Bundle":
        yield _arrival(found, "", "")
        return
    entries = found.get("entry", [])
    if not isinstance(entries, list):
        raise UnreadableFileError("is a Bundle whose entry is no list")
    for entry in entries:
        yield from _entry(entry)


def _entry(entry: Any) -> Iterator[Arrival]:
    """Entries without a resource (deletions, queries, bare links) bring nothing to load."""
    if not isinstance(entry, dict):
        raise UnreadableFileError("is a Bundle with an entry that is no object")
    resource, request = entry.get("resource"), entry.get("request", {})
    url = request.get("url", "") if isinstance(request, dict) else ""
    if resource is None:
        return
    if not isinstance(resource, dict) or not isinstance(resource.get("resourceType"), str):
        raise UnreadableFileError("is a Bundle with something that is no FHIR resource")
    if resource["resourceType"] == "Bundle":
        yield from _arrivals(resource)
    elif resource["resourceType"] != "OperationOutcome":
        yield _arrival(resource, str(entry.get("fullUrl", "")), str(url))


def _arrival(resource: dict[str, Any], full_url: str, url: str) -> Arrival:
    kind = resource["resourceType"]
    if kind not in RESOURCE_TYPES or kind in _NOT_KEPT:
        raise UnreadableFileError(f"holds a {kind[:64]}, which is not stored here")
    return Arrival(kind=kind, identity=_identity(resource, full_url, url), full_url=full_url, resource=resource)


def _identity(resource: dict[str, Any], full_url: str, url: str) -> str:
    """Its own id, else the one it is PUT under, else the uuid of its address, else one drawn from its content. A wrong id is refused."""
    own = resource.get("id")
    if own is not None and not (isinstance(own, str) and ID_PATTERN.fullmatch(own)):
        raise UnreadableFileError(f"holds a {resource['resourceType']} whose id {str(own)[:80]!r} is no FHIR id")
    addressed = url.partition("?")[0].split("/")
    by_url = addressed[1] if len(addressed) == 2 and addressed[0] == resource["resourceType"] else ""
    by_uuid = full_url.removeprefix("urn:uuid:") if full_url.startswith("urn:uuid:") else ""
    for candidate in (own, by_url, by_uuid):
        if isinstance(candidate, str) and ID_PATTERN.fullmatch(candidate):
            return candidate
    return str(uuid.uuid5(_SPACE, full_url + encode(resource).decode()))

"""Resources of ours worked on as the bytes `text.encode` made; refuses to answer for bytes of anybody else where that could be wrong.

Written by one encoder, a member `reference` has one spelling and no name comes twice, so what is looked for is found without reading
the whole. Where a text is not of that form, these functions say so and the caller reads it.
"""

import re
from collections.abc import Mapping
from typing import Any, Final

import msgspec

from client.fhir.names import OUR_TAGS

_REFERENCE: Final = re.compile(rb'"reference":"([^"\\]*)"')
_HEAD: Final = re.compile(rb'\{"resourceType":"([A-Za-z]+)",(?:"id":"[^"\\]*",)?(?=")')
_members: Final = msgspec.json.Decoder(dict[str, msgspec.Raw])
_any: Final = msgspec.json.Decoder()
_encoder: Final = msgspec.json.Encoder()
_OPEN: Final = frozenset({"id", "meta"})


def references_in(raw: bytes) -> frozenset[str]:
    """What `references.references` finds in the same resource."""
    return frozenset(found.decode() for found in _REFERENCE.findall(raw) if found and found[:1] != b"#")


def aimed(raw: bytes, mapping: Mapping[str, str]) -> bytes:
    """The resource with each reference replaced whose very text `mapping` knows."""

    def real(found: re.Match[bytes]) -> bytes:
        known = mapping.get(found[1].decode())
        return found[0] if known is None else b'"reference":' + _encoder.encode(known)

    return _REFERENCE.sub(real, raw) if mapping else raw


def named(raw: bytes, body_id: str | None) -> bytes | None:
    """The resource with this id, or with none; None where its beginning has another form than ours."""
    head = _HEAD.match(raw)
    if head is None:
        return None
    ident = b"" if body_id is None else b'"id":' + _encoder.encode(body_id) + b","
    return b'{"resourceType":"' + head[1] + b'",' + ident + raw[head.end() :]


def is_the_same(meant: bytes, stored: bytes) -> bool:
    """Whether `stored` is `meant` byte for byte in every member but id and meta, with our tags and nothing beside.

    False says nothing: spelled differently, added to, or different.
    """
    try:
        ours, theirs = _members.decode(meant), _members.decode(stored)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return False
    if not _is_whole(theirs, stored) or ours.keys() - _OPEN != theirs.keys() - _OPEN:
        return False
    if any(bytes(value) != bytes(theirs[name]) for name, value in ours.items() if name not in _OPEN):
        return False
    return _has_tags(_any.decode(ours.get("meta", b"{}")), theirs.get("meta", b"{}"))


def _is_whole(members: Mapping[str, bytes | msgspec.Raw], raw: bytes) -> bool:
    """Whether the members make up all of the text: then none came twice, and there is no space between them."""
    length = sum(len(_encoder.encode(name)) + 2 + len(bytes(value)) for name, value in members.items())
    return length + 1 == len(raw)


def _has_tags(meant: Any, stored: bytes | msgspec.Raw) -> bool:
    try:
        found = _any.decode(stored)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return False
    if _encoder.encode(found) != bytes(stored) or not isinstance(found, dict):
        return False
    there = _pairs(found)
    return all(pair in there for pair in _pairs(meant) if pair[0] in OUR_TAGS)


def _pairs(meta: Any) -> set[tuple[object, object]]:
    tags = meta.get("tag") if isinstance(meta, dict) else None
    found = [tag for tag in tags if isinstance(tag, dict)] if isinstance(tags, list) else []
    return {(str(tag.get("system")), str(tag.get("code"))) for tag in found}

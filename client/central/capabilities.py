"""What a server claims in its CapabilityStatement; refuses to believe it: `probe` finds out what is true."""

from typing import Any

import msgspec

from client.fhir import text


class Claims(msgspec.Struct, frozen=True, kw_only=True):
    """The claims a station can use. Empty `types` means that the server lists none, not that it has none."""

    server: str = ""
    version: str = ""
    types: frozenset[str] = frozenset()
    with_type_history: frozenset[str] = frozenset()
    has_transactions: bool | None = None
    has_batches: bool | None = None
    websocket_url: str | None = None


WEBSOCKET_EXTENSION = "http://hl7.org/fhir/StructureDefinition/capabilitystatement-websocket"


def claims_of(statement: bytes) -> Claims:
    """Read a CapabilityStatement as far as it goes; what is missing or oddly shaped stays unknown."""
    read = text.decode(statement)
    software = _mapping(read.get("software"))
    rest = _mapping(next(iter(_list(read.get("rest"))), None))
    resources = [_mapping(one) for one in _list(rest.get("resource"))]
    system = {str(_mapping(one).get("code")) for one in _list(rest.get("interaction"))}
    return Claims(
        server=str(software.get("name", "")),
        version=str(software.get("version", "")),
        types=frozenset(str(one["type"]) for one in resources if "type" in one),
        with_type_history=frozenset(str(one["type"]) for one in resources if "history-type" in _interactions(one)),
        has_transactions="transaction" in system if system else None,
        has_batches="batch" in system if system else None,
        websocket_url=_websocket(rest),
    )


def _interactions(resource: dict[str, Any]) -> set[str]:
    return {str(_mapping(one).get("code")) for one in _list(resource.get("interaction"))}


def _websocket(rest: dict[str, Any]) -> str | None:
    found = (_mapping(one) for one in _list(rest.get("extension")))
    return next(
        (str(one["valueUri"]) for one in found if one.get("url") == WEBSOCKET_EXTENSION and "valueUri" in one), None
    )


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}

"""The CapabilityStatement, made from the tables the server runs on; refuses to claim anything they do not hold."""

from typing import Any

from practice.forms import encode
from practice.resource_types import RESOURCE_TYPES
from practice.search.parameters import Parameter, parameters_of
from practice.validation import NOT_STORED

_INTERACTIONS = ("read", "vread", "update", "delete", "history-instance", "history-type", "create", "search-type")
_MADE = "2026-11-21"
_SMART = "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris"
_SOCKET = "http://hl7.org/fhir/StructureDefinition/capabilitystatement-websocket"


def capability_statement(base: str, *, is_open: bool) -> bytes:
    return encode(
        {
            "resourceType": "CapabilityStatement",
            "status": "active",
            "date": _MADE,
            "kind": "instance",
            "software": {"name": "Wardlight practice hospital", "version": "0.1.0"},
            "implementation": {"description": "A hospital that does not exist", "url": base},
            "fhirVersion": "4.0.1",
            "format": ["json"],
            "rest": [_rest(base, is_open=is_open)],
        }
    )


def _rest(base: str, *, is_open: bool) -> dict[str, Any]:
    rest: dict[str, Any] = {
        "mode": "server",
        "extension": [{"url": _SOCKET, "valueUri": f"ws{base.removeprefix('http')}/ws"}],
    }
    if not is_open:
        rest["security"] = _security(base.removesuffix("/fhir"))
    rest["resource"] = [_resource(kind) for kind in sorted(RESOURCE_TYPES - NOT_STORED)]
    rest["interaction"] = [{"code": "transaction"}, {"code": "batch"}]
    return rest


def _security(origin: str) -> dict[str, Any]:
    service = {"system": "http://terminology.hl7.org/CodeSystem/restful-security-service", "code": "SMART-on-FHIR"}
    uris = [{"url": name, "valueUri": f"{origin}/auth/{name}"} for name in ("authorize", "token", "revoke")]
    return {"extension": [{"url": _SMART, "extension": uris}], "service": [{"coding": [service]}]}


def _resource(kind: str) -> dict[str, Any]:
    parameters = parameters_of(kind)
    claims: dict[str, Any] = {
        "type": kind,
        "interaction": [{"code": code} for code in _INTERACTIONS],
        "versioning": "versioned",
        "readHistory": True,
        "updateCreate": True,
        "conditionalCreate": True,
        "conditionalRead": "not-match",
        "conditionalUpdate": False,
        "conditionalDelete": "not-supported",
        "referencePolicy": ["literal", "logical"],
    }
    includes = [f"{kind}:{each.name}" for each in parameters.values() if each.kind == "reference"]
    if includes:
        claims["searchInclude"] = includes
    revincludes = _REVINCLUDES.get(kind)
    if revincludes:
        claims["searchRevInclude"] = revincludes
    claims["searchParam"] = [
        {"name": "_id", "type": "token"},
        {"name": "_lastUpdated", "type": "date"},
        *({"name": each.name, "type": each.kind} for each in parameters.values()),
    ]
    if kind == "Patient":
        definition = "http://hl7.org/fhir/OperationDefinition/Patient-everything"
        claims["operation"] = [{"name": "everything", "definition": definition}]
    return claims


def _targets(parameter: Parameter) -> tuple[str, ...]:
    return parameter.targets if parameter.kind == "reference" else ()


_REVINCLUDES: dict[str, list[str]] = {}
for _kind in sorted(RESOURCE_TYPES):
    for _parameter in parameters_of(_kind).values():
        for _target in _targets(_parameter):
            _REVINCLUDES.setdefault(_target, []).append(f"{_kind}:{_parameter.name}")

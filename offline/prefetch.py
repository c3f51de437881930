"""The answers to a service's FHIR queries from what central itself has told this station; refuses queries it cannot answer whole.

Rows that only this station knows are left out: they travel as draft orders, or are none of the service's business. A query with a
parameter that is not understood here is not answered at all, because half an answer reads as a whole one.
"""

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import parse_qsl

from client.central.types import KEPT
from client.fhir.reading.elements import has_code
from offline.projection import rows
from offline.store.books import Books

_OPEN, _CLOSE = "{{context.", "}}"
_UNDERSTOOD = frozenset({"patient", "subject", "status", "code"})
MOST_ROWS = 500


def prefetched(books: Books, queries: Sequence[str], context: Mapping[str, Any], patient: str) -> dict[str, Any]:
    """By query as the service wrote it; what cannot be answered is not in it."""
    found = {query: _answer(books, _filled(query, context), patient) for query in queries}
    return {query: answer for query, answer in found.items() if answer is not None}


def _filled(query: str, context: Mapping[str, Any]) -> str:
    for name, value in context.items():
        if isinstance(value, str):
            query = query.replace(f"{_OPEN}{name}{_CLOSE}", value)
    return query


def _answer(books: Books, query: str, patient: str) -> dict[str, Any] | None:
    path, _, search = query.partition("?")
    kind, _, ident = path.partition("/")
    if "{{" in query or (kind not in KEPT and kind != "Patient"):
        return None
    if ident and not search:
        return _row(books, path, patient)
    return None if ident or not search else _bundle(books, kind, dict(parse_qsl(search)), patient)


def _row(books: Books, key: str, patient: str) -> dict[str, Any] | None:
    row = rows.by_key(books, [key]).get(key)
    if row is None or row.is_pending or patient not in {key, row.patient}:
        return None
    return dict(row.resource)


def _bundle(books: Books, kind: str, params: Mapping[str, str], patient: str) -> dict[str, Any] | None:
    asked = {params[name].rpartition("/")[2] for name in ("patient", "subject") if name in params}
    if asked != {patient.rpartition("/")[2]} or not params.keys() <= _UNDERSTOOD:
        return None
    found = [row for row in rows.read(books, [kind], patients=[patient], with_marks=False) if not row.is_pending]
    fitting = [row.resource for row in found if _fits(row.resource, params)]
    if len(fitting) > MOST_ROWS:
        return None
    return {
        "resourceType": "Bundle",
        "type": "searchset",
        "total": len(fitting),
        "entry": [{"resource": one, "search": {"mode": "match"}} for one in fitting],
    }


def _fits(resource: Mapping[str, Any], params: Mapping[str, str]) -> bool:
    if "status" in params and resource.get("status") not in params["status"].split(","):
        return False
    if "code" not in params:
        return True
    concept = resource.get("code", resource.get("medicationCodeableConcept"))
    pairs = (one.rpartition("|") for one in params["code"].split(","))
    return any(has_code(concept, system, code) for system, _, code in pairs if system)

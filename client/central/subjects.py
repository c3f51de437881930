"""Whose row is it; refuses to look further than subject and patient."""

from client.central.answers import Row
from client.errors import CentralFaulty
from client.fhir import text


def patient_of(row: Row) -> str | None:
    """The `Patient/id` that a row is about, by its subject or patient; None for a row that cannot be read."""
    try:
        read = text.decode(row.raw)
    except CentralFaulty:
        return None
    found = read.get("subject") or read.get("patient")
    reference = str(found.get("reference", "")).split("/_history/", 1)[0] if isinstance(found, dict) else ""
    at = reference.rfind("Patient/")
    return None if at < 0 else reference[at:]

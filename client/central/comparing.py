"""Does central hold what was meant? Refuses to call a row equal that it cannot read."""

from collections.abc import Mapping

from client.central.answers import Row
from client.central.meant import Meant
from client.fhir import text
from client.fhir.canonical import difference


def compare(meant: Meant, stored: Row, mapping: Mapping[str, str]) -> str | None:
    """The path of the first thing meant that the stored row does not say; None when it says all of it."""
    return difference(text.decode(meant.resource), text.decode(stored.raw), mapping)

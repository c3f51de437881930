"""Does central hold what was meant? Refuses to call a row equal that it cannot read."""

from collections.abc import Mapping

from client.central.answers import Row
from client.central.meant import Meant
from client.fhir import splice, text
from client.fhir.canonical import difference


def compare(meant: Meant, stored: Row, mapping: Mapping[str, str]) -> str | None:
    """The path of the first thing meant that the stored row does not say; None when it says all of it."""
    return first_difference(meant.resource, stored.raw, mapping)


def first_difference(meant: bytes, stored: bytes, mapping: Mapping[str, str]) -> str | None:
    """The same for the bytes alone. Most servers give back what they were given, byte for byte: that is seen without reading it."""
    if splice.is_the_same(splice.aimed(meant, mapping), stored):
        return None
    return difference(text.own(meant), text.decode(stored), mapping)

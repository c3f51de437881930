"""A herb of a Chinese prescription; refuses to read one without a number of doses as one of ours."""

from collections.abc import Mapping
from typing import Any

from client.fhir.names import HERBAL
from client.fhir.reading.elements import extension, text
from client.records import HerbLine


def herb_line(resource: Mapping[str, Any]) -> HerbLine | None:
    found = extension(resource, HERBAL)
    doses = extension(found, "doses").get("valuePositiveInt")
    if not isinstance(doses, int) or isinstance(doses, bool) or doses < 1:
        return None
    return HerbLine(
        role=text(extension(found, "role").get("valueCode")) or "",
        footnote=text(extension(found, "footnote").get("valueString")) or "",
        doses=doses,
        method=text(extension(found, "method").get("valueString")) or "",
        decocted_by=text(extension(found, "decocted-by").get("valueCode")) or "",
        usage=text(extension(found, "usage").get("valueString")) or "",
    )

"""Flag of a downtime to the record of it."""

from collections.abc import Mapping
from typing import Any

from client.fhir.names import DOWNTIME, DOWNTIME_SPAN, TAG_KIND
from client.fhir.reading.elements import HERE, Origin, code_in, extension, key, mapping, moment, text, who
from client.records.downtimes import Downtime


def downtime(resource: Mapping[str, Any], origin: Origin = HERE) -> Downtime | None:
    """None for another Flag, for one entered in error, and for one that does not say from when to when."""
    if code_in(resource.get("category"), TAG_KIND) != DOWNTIME or text(resource.get("status")) == "entered-in-error":
        return None
    span = mapping(extension(resource, DOWNTIME_SPAN).get("valuePeriod"))
    began, ended = moment(span.get("start")), moment(span.get("end"))
    if began is None or ended is None:
        return None
    until = moment(mapping(resource.get("period")).get("end"))
    return Downtime(
        key=key(resource), began_at=began, ended_at=ended, until=until, by=who(resource.get("author"), origin)
    )

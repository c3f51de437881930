"""What a Subscription must be to be kept: a websocket with a search this server can run; refuses every other channel."""

from typing import Any
from urllib.parse import parse_qsl

from practice.outcomes import refusal
from practice.resource_types import RESOURCE_TYPES
from practice.search.query import Search, parse
from practice.search.values import Keys


def activated(resource: dict[str, Any], keys: Keys) -> dict[str, Any]:
    """The resource as it is stored: a request becomes active at once."""
    channel = resource["channel"]
    if not isinstance(channel, dict) or channel.get("type") != "websocket":
        raise refusal(422, "Only websocket channels are served.", expression="Subscription.channel.type")
    watched(str(resource["criteria"]), keys)
    is_requested = resource["status"] == "requested"
    return {**resource, "status": "active"} if is_requested else resource


def watched(criteria: str, keys: Keys) -> Search:
    kind, _, query = criteria.partition("?")
    if kind not in RESOURCE_TYPES:
        raise refusal(422, "The criteria name no resource type.", expression="Subscription.criteria")
    return parse(kind, parse_qsl(query), keys, is_strict=True)

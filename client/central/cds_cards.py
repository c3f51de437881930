"""CDS Hooks 2.0 as values: what a service offers, its cards, and what became of them; refuses cards that break the specification.

Everything in an answer is another system's text: it is read, bounded, freed of control characters and shown as text, never carried out.
Links are not followed, suggestions are not applied, `systemActions` are not read. https://cds-hooks.hl7.org/2.0/
"""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Literal

import msgspec

from client.hooks import Hook

LONGEST_SUMMARY, LONGEST_DETAIL, MOST_CARDS = 140, 4000, 20
Summary = Annotated[str, msgspec.Meta(min_length=1, max_length=LONGEST_SUMMARY)]
Label = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
ServiceId = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9._~-]{1,80}$")]


class Service(msgspec.Struct, frozen=True, kw_only=True):
    """One entry of discovery. `prefetch` holds FHIR queries with `{{context.…}}` places."""

    id: ServiceId
    hook: str
    description: str = ""
    title: str = ""
    prefetch: dict[str, str] = {}


class Services(msgspec.Struct, frozen=True):
    """The answer of discovery; entries are read one by one, so that one bad one costs none of the others."""

    services: list[msgspec.Raw]


class Reason(msgspec.Struct, frozen=True, kw_only=True):
    """One reason a service offers for not following its card."""

    code: str
    display: Label
    system: str = ""


class _Topic(msgspec.Struct, frozen=True, kw_only=True):
    code: str = ""


class _Source(msgspec.Struct, frozen=True, kw_only=True):
    label: Label
    url: str = ""
    topic: _Topic = _Topic()


class _Action(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    type: str = ""
    resource_id: str | list[str] = ""
    resource: dict[str, Any] = {}


class _Suggestion(msgspec.Struct, frozen=True, kw_only=True):
    label: Label
    actions: list[_Action] = []


class _Card(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    summary: Summary
    indicator: Literal["info", "warning", "critical"]
    source: _Source
    uuid: str = ""
    detail: str = ""
    suggestions: list[_Suggestion] = []
    override_reasons: list[Reason] = []


class _Answer(msgspec.Struct, frozen=True):
    cards: list[msgspec.Raw]


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One card that keeps to the specification, as plain text. `about` are the ids of drafts its suggestions name."""

    service: str
    uuid: str
    summary: str
    indicator: str
    source: str
    topic: str
    detail: str
    suggestions: tuple[str, ...]
    reasons: tuple[Reason, ...]
    about: tuple[str, ...]


def services_in(body: bytes) -> tuple[tuple[Service, ...], int]:
    """(services of the hooks we know, how many entries could not be read). Raises msgspec.DecodeError for no such answer at all."""
    entries = msgspec.json.decode(body, type=Services).services
    found, unread = list[Service](), 0
    for raw in entries:
        try:
            found.append(msgspec.json.decode(raw, type=Service))
        except (msgspec.DecodeError, RecursionError):
            unread += 1
    return tuple(one for one in found if one.hook in set(Hook)), unread


def cards_in(body: bytes, service: str) -> tuple[tuple[Card, ...], int]:
    """(cards, how many were left out because they break the specification). Raises msgspec.DecodeError for no such answer at all."""
    entries = msgspec.json.decode(body, type=_Answer).cards
    found, unread = list[Card](), max(0, len(entries) - MOST_CARDS)
    for raw in entries[:MOST_CARDS]:
        try:
            card = _card(msgspec.json.decode(raw, type=_Card), service)
        except (msgspec.DecodeError, RecursionError):
            unread += 1
        else:
            found.append(card)
    return tuple(found), unread


def _card(card: _Card, service: str) -> Card:
    """Raises msgspec.ValidationError where nothing of the summary or the source is left as text."""
    summary, source = plain(card.summary), plain(card.source.label)
    if not summary or not source or len(card.detail) > LONGEST_DETAIL:
        raise msgspec.ValidationError("card")
    return Card(
        service=service,
        uuid=card.uuid[:80],
        summary=summary,
        indicator=card.indicator,
        source=" ".join(part for part in (source, plain(card.source.url)[:200]) if part),
        topic=plain(card.source.topic.code)[:60],
        detail=plain(card.detail),
        suggestions=tuple(plain(one.label) for one in card.suggestions[:5]),
        reasons=tuple(card.override_reasons[:5]),
        about=tuple(
            dict.fromkeys(ident for one in card.suggestions for action in one.actions for ident in _about(action))
        ),
    )


def _about(action: _Action) -> tuple[str, ...]:
    named = [action.resource_id] if isinstance(action.resource_id, str) else action.resource_id
    own = action.resource.get("id")
    every = [*named, *([own] if isinstance(own, str) else [])]
    return tuple(ident.rpartition("/")[2] for ident in every if ident)


def plain(text: str) -> str:
    """One line of text without control, format and private characters (bidirectional overrides among them)."""
    kept = (" " if unicodedata.category(sign) == "Zl" or sign in "\n\r\t\u2029" else sign for sign in text)
    shown = "".join(sign for sign in kept if unicodedata.category(sign) not in {"Cc", "Cf", "Co", "Cs", "Cn"})
    return " ".join(shown.split())


def feedback(uuid: str, *, is_overridden: bool, reason: Reason | None, at: str) -> dict[str, Any]:
    """What became of a card. A person's own words never go: only a reason that the service itself offered."""
    said: Mapping[str, Any] = {}
    if is_overridden and reason is not None:
        coded = {"code": reason.code, "display": reason.display, **({"system": reason.system} if reason.system else {})}
        said = {"overrideReason": {"reason": coded}}
    outcome = "overridden" if is_overridden else "accepted"
    accepted: Mapping[str, Any] = {} if is_overridden else {"acceptedSuggestions": []}
    return {"card": uuid, "outcome": outcome, **accepted, **said, "outcomeTimestamp": at}

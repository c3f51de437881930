"""Central's advice beside the local rules: asked within a budget, told as findings with their source; refuses to replace a local finding.

Nothing of it stands between a clinician and a signature but a critical card that came in time and wants its reason. What was not asked, not
answered or not understood is a gap with its own words, never a pass. Feedback carries the card, the outcome and a reason that the service
offered itself: no patient, no person, no typed word.
"""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from functools import partial
from hashlib import blake2b
from typing import Any

import msgspec

from client.central.cds import Advice, Cds, Question
from client.central.cds_cards import Card, feedback
from client.clinical.safety.findings import CheckReport, Finding, Gap, Kind, NotChecked, Tier
from client.clock import Clock
from client.commands import OrderDraft, SignOrders
from client.errors import InputRefused, WardlightError
from client.fhir.build import BuildSetting, build
from client.hooks import Hook
from client.records import Person
from offline import identity
from offline.desk import Desk
from offline.prefetch import prefetched
from offline.rule_counts import CENTRAL_RULE
from offline.store.books import Books
from offline.store.database import Database

_REQUESTS = frozenset({"MedicationRequest", "ServiceRequest", "NutritionOrder"})
_TIER = {"critical": Tier.INTERRUPT, "warning": Tier.ADVISE, "info": Tier.ADVISE}
_QUEUE, MOST_QUEUED, MOST_REMEMBERED = "cds-feedback", 200, 200
_decoder = msgspec.json.Decoder(float_hook=Decimal)


@dataclass(frozen=True, slots=True, kw_only=True)
class CentralAdvice:
    """What central's services said about a patient or a sheet of drafts, and what they did not say."""

    findings: tuple[Finding, ...] = ()
    not_checked: tuple[NotChecked, ...] = ()

    @property
    def is_late(self) -> bool:
        return any(one.gap is Gap.CENTRAL_LATE for one in self.not_checked)


def nothing(gap: Gap, order: str = "0") -> CentralAdvice:
    return CentralAdvice(not_checked=(NotChecked(kind=Kind.CENTRAL, gap=gap, order=order),))


def merged(report: CheckReport, advice: Sequence[CentralAdvice]) -> CheckReport:
    """The local report with the advice beside it: every local finding and gap stays as it is."""
    seen = {(one.rule_id, one.order) for one in report.findings}
    more: dict[tuple[str, str], Finding] = {}
    for one in (found for each in advice for found in each.findings):
        if (one.rule_id, one.order) not in seen:
            more[one.rule_id, one.order] = one
    findings = sorted((*report.findings, *more.values()), key=lambda one: (one.tier, one.kind, one.order, one.rule_id))
    gaps = tuple(gap for each in advice[-1:] for gap in each.not_checked)
    return replace(report, findings=tuple(findings), not_checked=(*report.not_checked, *gaps))


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """Who asks about whom: `drafts` are the lines as they would be signed, `selected` the places of those just chosen."""

    hook: Hook
    patient: str
    encounter: str | None
    author: Person
    drafts: tuple[OrderDraft, ...] = ()
    selected: tuple[int, ...] = ()


class Advising:
    """Invariant: `ask` gives an answer within the budget and raises no error of the network; nothing is asked twice at once per hook."""

    def __init__(self, db: Database, cds: Cds | None, desk: Desk, clock: Clock, new_id: Callable[[], str]) -> None:
        self._db, self._cds, self._desk, self._clock, self._new_id = db, cds, desk, clock, new_id
        self._cards: dict[tuple[str, str], Card] = {}
        """Cards that want feedback, by patient and rule, newest last."""
        self._sending: asyncio.Task[None] | None = None

    async def close(self) -> None:
        if self._sending is not None:
            self._sending.cancel()
            await asyncio.wait({self._sending})
        if self._cds is not None:
            await self._cds.close()

    async def ask(self, asking: Asking, budget_s: float, *, is_away: bool) -> CentralAdvice:
        if self._cds is None:
            return nothing(Gap.CENTRAL_ABSENT)
        if is_away:
            return nothing(Gap.CENTRAL_AWAY)
        now, loop = self._clock.now(), asyncio.get_running_loop()
        until = loop.time() + budget_s
        try:
            async with asyncio.timeout_at(until):
                context = await self._db.read(partial(_context, asking=asking, desk=self._desk, now=now))
        except InputRefused:
            return nothing(Gap.CENTRAL_FAILED)
        except TimeoutError:
            return nothing(Gap.CENTRAL_LATE)
        if context is None:
            return nothing(Gap.CENTRAL_AWAY)
        question = Question(
            hook=asking.hook,
            instance=self._new_id(),
            context=context,
            prefetch=partial(self._prefetch, context=context, patient=asking.patient),
        )
        advice = await self._cds.ask(question, until - loop.time())
        self._remember(asking.patient, advice)
        self._send_soon()
        return told(advice, asking)

    async def _prefetch(self, queries: Sequence[str], context: Mapping[str, Any], patient: str) -> dict[str, Any]:
        return await self._db.read(partial(prefetched, queries=queries, context=context, patient=patient))

    # --- feedback ------------------------------------------------------------------------------------------------

    def _remember(self, patient: str, advice: Advice) -> None:
        for card in advice.cards:
            if card.uuid:
                self._cards.pop((patient, _rule_id(card)), None)
                self._cards[patient, _rule_id(card)] = card
        while len(self._cards) > MOST_REMEMBERED:
            self._cards.pop(next(iter(self._cards)))

    async def signed(self, command: SignOrders) -> None:
        """What stood against these lines and did not keep them back was overridden."""
        said = {one.rule_id: one.reason for one in command.overrides}
        mine = [key for key in self._cards if key[0] == command.patient]
        entries = [self._entry(self._cards.pop(key), is_overridden=True, said=said.get(key[1], "")) for key in mine]
        await self._queue(entries)

    async def followed(self, rule_ids: Sequence[str]) -> None:
        """The lines went, and with them what these cards were about."""
        mine = [key for key in self._cards if key[1] in rule_ids]
        await self._queue([self._entry(self._cards.pop(key), is_overridden=False) for key in mine])

    def _entry(self, card: Card, *, is_overridden: bool, said: str = "") -> tuple[str, dict[str, Any]]:
        reason = next((one for one in card.reasons if one.display == said), None)
        at = self._clock.now().isoformat(timespec="seconds")
        return card.service, feedback(card.uuid, is_overridden=is_overridden, reason=reason, at=at)

    async def _queue(self, entries: Sequence[tuple[str, dict[str, Any]]]) -> None:
        if entries:
            await self._db.write(partial(_keep, entries=entries))

    def _send_soon(self) -> None:
        if self._sending is None or self._sending.done():
            self._sending = asyncio.ensure_future(self.send_feedback())

    async def send_feedback(self) -> None:
        """What is queued, service by service; what central cannot take now waits for the next question."""
        waiting = await self._db.read(_queued)
        for service in dict.fromkeys(name for name, _ in waiting):
            mine = [entry for name, entry in waiting if name == service]
            if self._cds is None:
                return
            try:
                await self._cds.send_feedback(service, mine)
            except WardlightError:
                continue
            await self._db.write(partial(_drop, service=service, cards=frozenset(one["card"] for one in mine)))


def told(advice: Advice, asking: Asking) -> CentralAdvice:
    """Cards as findings, everything else as gaps."""
    findings = tuple(_finding(card, asking) for card in advice.cards)
    gaps = (
        (advice.late, Gap.CENTRAL_LATE),
        (advice.failed, Gap.CENTRAL_FAILED),
        (advice.unread, Gap.CENTRAL_UNREAD),
        (not (advice.asked or advice.late or advice.failed), Gap.CENTRAL_ABSENT),
    )
    return CentralAdvice(
        findings=findings,
        not_checked=tuple(NotChecked(kind=Kind.CENTRAL, gap=gap, order="0") for count, gap in gaps if count),
    )


def _finding(card: Card, asking: Asking) -> Finding:
    rest = " · ".join(part for part in (card.detail, *card.suggestions) if part)
    return Finding(
        tier=_TIER[card.indicator],
        kind=Kind.CENTRAL,
        rule_id=_rule_id(card),
        order=_order(card, asking),
        title_zh=card.summary,
        title_en=card.summary,
        management_zh=rest,
        management_en=rest,
        facts={"indicator": card.indicator},
        source=card.source,
        pack_version=f"CDS {card.service}",
        reasons=tuple(one.display for one in card.reasons),
    )


def _order(card: Card, asking: Asking) -> str:
    """The place of the draft that its suggestions name, else of the line just chosen, else of the first."""
    if asking.hook is Hook.PATIENT_VIEW:
        return ""
    named = [place for place in range(len(asking.drafts)) if draft_id(place) in card.about]
    return str((*named, *asking.selected, 0)[0])


def _rule_id(card: Card) -> str:
    """Stable over questions: service and topic, and a mark of the words, because a service may say several things of one topic."""
    mark = blake2b(card.summary.encode(), digest_size=4).hexdigest()
    return ":".join(part for part in (f"{CENTRAL_RULE}{card.service}", card.topic, mark) if part)


def draft_id(place: int) -> str:
    return f"draft-{place}"


def _context(books: Books, asking: Asking, desk: Desk, now: datetime) -> dict[str, Any] | None:
    """None for a patient whom central does not know yet."""
    mentioned = {asking.patient, *([asking.encounter] if asking.encounter else [])}
    if identity.pending_among(books, mentioned) or "/" not in asking.patient:
        return None
    context: dict[str, Any] = {
        "userId": asking.author.reference,
        "patientId": asking.patient.rpartition("/")[2],
        **({"encounterId": asking.encounter.rpartition("/")[2]} if asking.encounter else {}),
    }
    if asking.hook is Hook.PATIENT_VIEW:
        return context
    orders = _draft_orders(asking, desk, now)
    entries = [{"resource": one} for one in orders]
    context["draftOrders"] = {"resourceType": "Bundle", "type": "collection", "entry": entries}
    if asking.hook is Hook.ORDER_SELECT:
        chosen = asking.selected or tuple(range(len(orders)))
        context["selections"] = [
            f"{orders[at]['resourceType']}/{orders[at]['id']}" for at in chosen if at < len(orders)
        ]
    return context


def _draft_orders(asking: Asking, desk: Desk, now: datetime) -> list[dict[str, Any]]:
    """As they would be signed, but drafts: without identifiers and tags. Raises InputRefused."""
    command = SignOrders(
        id="00000000-0000-4000-8000-000000000000",
        author=asking.author,
        patient=asking.patient,
        encounter=asking.encounter,
        occurred_at=now,
        drafts=asking.drafts,
    )
    setting = BuildSetting(
        station_reference=desk.station_reference,
        station_code=desk.place.station,
        ward_code=desk.place.ward,
        ward_key=desk.ward_key,
        saved_at=now,
        is_emergency=False,
        wording=desk.wording,
        current={},
    )
    rows = [row for row in build(command, setting).rows if row.resource_type in _REQUESTS]
    found: list[dict[str, Any]] = []
    for place, row in enumerate(rows):
        resource: dict[str, Any] = _decoder.decode(row.resource)
        kept = {
            name: value for name, value in resource.items() if name not in {"identifier", "meta", "groupIdentifier"}
        }
        found.append({**kept, "id": draft_id(place), "status": "draft"})
    return found


# --- the queue of feedback ---------------------------------------------------------------------------------------------


def _queued(books: Books) -> list[tuple[str, dict[str, Any]]]:
    row = books.execute("SELECT value FROM store_fact WHERE key = ?", (_QUEUE,)).fetchone()
    return msgspec.json.decode(row[0], type=list[tuple[str, dict[str, Any]]]) if row else []


def _keep(books: Books, entries: Sequence[tuple[str, dict[str, Any]]]) -> None:
    """Behind what waits; of more than fits the oldest go, because advice that nobody took up is of no weight."""
    _write(books, [*_queued(books), *entries][-MOST_QUEUED:])


def _drop(books: Books, service: str, cards: frozenset[str]) -> None:
    _write(books, [one for one in _queued(books) if one[0] != service or one[1]["card"] not in cards])


def _write(books: Books, entries: Sequence[tuple[str, dict[str, Any]]]) -> None:
    books.execute(
        "INSERT INTO store_fact (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (_QUEUE, msgspec.json.encode(entries).decode()),
    )

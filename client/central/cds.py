"""Central's decision support over CDS Hooks 2.0: discovery, one question within a budget, feedback; refuses to raise and to wait longer.

Advice is extra: whatever a service does (slow, broken, huge, hostile), the answer here is an `Advice` that says what was not answered.
The access token goes to the origin of the FHIR server alone. Nothing here decides anything about an order.
"""

import asyncio
import ssl
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import httpx
import msgspec

from client.central.cds_cards import Card, Service, cards_in, services_in
from client.central.http import Central
from client.central.wire import Limits, Wire
from client.clock import Clock
from client.errors import CentralFaulty, CommandRefused, WardlightError
from client.hooks import Hook

BUDGET_S = 1.5
KNOWN_FOR_S, ABSENT_FOR_S = 600.0, 60.0
MOST_SERVICES = 8
_NOT_FOUND = 404
_encoder = msgspec.json.Encoder(decimal_format="number")
_LIMITS = Limits(connect_s=1.0, read_s=5.0, total_s=8.0, body_bytes=256 * 1024, connections=8)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One hook. `context` is the hook's own; `prefetch` answers those of the queries that it can, by query."""

    hook: Hook
    instance: str
    context: Mapping[str, Any]
    prefetch: Callable[[Sequence[str]], Awaitable[Mapping[str, Any]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """What came within the budget. `late`, `failed` and `unread` say of how many services or cards nothing is known."""

    cards: tuple[Card, ...] = ()
    asked: int = 0
    late: int = 0
    failed: int = 0
    unread: int = 0


class Cds:
    """One CDS server. Invariant: `ask` ends within its budget and raises nothing but cancellation."""

    def __init__(
        self,
        central: Central,
        clock: Clock,
        *,
        url: str = "",
        tls: ssl.SSLContext | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self._central, self._clock = central, clock
        self.url = (url or _beside(central.base_url)).rstrip("/")
        self.is_ours = _origin(self.url) == _origin(central.base_url)
        self._wire = Wire(self.url, clock, _LIMITS, tls or central.tls, transport)
        self._services: tuple[Service, ...] = ()
        self._has_failed = False
        self._known_until = -1.0

    async def close(self) -> None:
        await self._wire.close()

    async def services(self, hook: Hook) -> tuple[Service, ...]:
        """Discovery, remembered for ten minutes; that there is none, or that it failed, for one. Raises WardlightError."""
        if self._clock.monotonic_s() >= self._known_until:
            await self._discover()
        if self._has_failed:
            raise CentralFaulty("cds-discovery")
        return tuple(one for one in self._services if one.hook == hook)[:MOST_SERVICES]

    async def _discover(self) -> None:
        """Nothing is remembered of a discovery that was broken off."""
        try:
            self._services, self._has_failed = services_in(await self._carry("GET", "/cds-services", None))[0], False
        except CommandRefused as refusal:
            self._services, self._has_failed = (), refusal.status != _NOT_FOUND
        except (WardlightError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            self._services, self._has_failed = (), True
        self._known_until = self._clock.monotonic_s() + (KNOWN_FOR_S if self._services else ABSENT_FOR_S)

    async def ask(self, question: Question, budget_s: float = BUDGET_S) -> Advice:
        """All services of the hook at once; who has not answered when the budget is used up is not waited for."""
        whole = asyncio.ensure_future(self._ask(question, asyncio.get_running_loop().time() + budget_s))
        done, _ = await _within(budget_s + 0.05, [whole])
        if not done:
            return Advice(late=1)
        return whole.result()

    async def _ask(self, question: Question, until: float) -> Advice:
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout_at(until):
                services = await self.services(question.hook)
        except TimeoutError:
            return Advice(late=1)
        except (WardlightError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return Advice(failed=1)
        tasks = [asyncio.ensure_future(self._one(service, question)) for service in services]
        done, late = await _within(until - loop.time(), tasks)
        answers = [task.result() for task in tasks if task in done]
        return Advice(
            cards=tuple(card for answer in answers for card in answer.cards),
            asked=len(services),
            late=len(late),
            failed=sum(answer.failed for answer in answers),
            unread=sum(answer.unread for answer in answers),
        )

    async def _one(self, service: Service, question: Question) -> Advice:
        try:
            body = await self._carry("POST", f"/cds-services/{service.id}", await self._request(service, question))
            cards, unread = cards_in(body, service.id)
        except (WardlightError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return Advice(failed=1)
        return Advice(cards=cards, unread=unread)

    async def _request(self, service: Service, question: Question) -> dict[str, Any]:
        """Prefetch as far as it is here; our own server may read the rest with our token, and nobody else gets one."""
        known = await question.prefetch(tuple(service.prefetch.values())) if service.prefetch else {}
        answered = {name: known[query] for name, query in service.prefetch.items() if query in known}
        request: dict[str, Any] = {
            "hook": question.hook.value,
            "hookInstance": question.instance,
            "context": dict(question.context),
            "prefetch": answered,
        }
        if self.is_ours and len(answered) < len(service.prefetch):
            header = (await self._central.authorization()).get("Authorization", "")
            request["fhirServer"] = self._central.base_url
            if header:
                token = header.removeprefix("Bearer ")
                request["fhirAuthorization"] = {
                    "access_token": token,
                    "token_type": "Bearer",
                    "expires_in": 300,
                    "scope": "patient/*.read",
                    "subject": "wardlight",
                }
        return request

    async def send_feedback(self, service: str, entries: Sequence[Mapping[str, Any]]) -> None:
        """Raises WardlightError; a service without such an endpoint answers 404, and that is an end too."""
        await self._carry("POST", f"/cds-services/{service}/feedback", {"feedback": list(entries)})

    async def _carry(self, method: str, path: str, body: Mapping[str, Any] | None) -> bytes:
        if not self.is_ours and not self.url.startswith("https:"):
            raise CentralFaulty("service-in-the-clear")
        headers = {"Accept": "application/json", **(await self._signed())}
        content = None
        if body is not None:
            headers["Content-Type"], content = "application/json", _encoder.encode(body)
        answer = await self._wire.carry(method, f"{self.url}{path}", content, headers)
        return self._wire.checked(answer).body

    async def _signed(self) -> dict[str, str]:
        return await self._central.authorization() if self.is_ours else {}


async def _within(
    budget_s: float, tasks: Sequence["asyncio.Future[Advice]"]
) -> tuple[set["asyncio.Future[Advice]"], set["asyncio.Future[Advice]"]]:
    """(done, late): what is late is cancelled and not waited for; if we are cancelled, so are they."""
    if not tasks:
        return set(), set()
    try:
        done, late = await asyncio.wait(tasks, timeout=max(budget_s, 0))
    except asyncio.CancelledError:
        for task in tasks:
            task.cancel()
        raise
    for task in late:
        task.cancel()
    return done, late


def _beside(base_url: str) -> str:
    """Where a hospital keeps its services unless its settings say otherwise: at the root of the FHIR server's origin."""
    parts = urlsplit(base_url)
    return f"{parts.scheme}://{parts.netloc}"


def _origin(url: str) -> tuple[str, str, int]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)

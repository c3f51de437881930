"""A door to a scripted central: each request is answered by a function; nothing is real but the door."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import httpx

from client.central.credentials import Credential, NoCredential
from client.central.http import Central
from client.central.wire import Limits
from client.clock import SetClock

T = TypeVar("T")
Answering = Callable[[httpx.Request], httpx.Response]
BASE = "https://central.test/fhir"


def clock() -> SetClock:
    return SetClock(datetime(2026, 11, 21, 8, 0, tzinfo=UTC), ZoneInfo("UTC"))


def with_central(
    answering: Answering,
    work: Callable[[Central], Awaitable[T]],
    *,
    credential: Credential | None = None,
    limits: Limits | None = None,
    at: SetClock | None = None,
    sign_in_hosts: tuple[str, ...] = (),
) -> T:
    async def run() -> T:
        transport = httpx.MockTransport(answering)
        let_in, now = credential or NoCredential(), at or clock()
        central = Central(BASE, let_in, now, transport=transport, limits=limits, sign_in_hosts=sign_in_hosts)
        try:
            return await work(central)
        finally:
            await central.close()

    return asyncio.run(run())


def fhir(body: Any, status: int = 200, **headers: str) -> httpx.Response:
    """An answer in FHIR JSON; `headers` with underscores for dashes."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(
        status, content=json.dumps(body).encode(), headers={"content-type": "application/fhir+json", **named}
    )


def outcome(status: int, text: str = "no", code: str = "invalid", **headers: str) -> httpx.Response:
    issue = {"severity": "error", "code": code, "diagnostics": text}
    return fhir({"resourceType": "OperationOutcome", "issue": [issue]}, status, **headers)


def resource(kind: str, name: str, /, version: str = "1", updated: str = "2026-11-21T08:00:00Z", **more: Any) -> Any:
    return {"resourceType": kind, "id": name, "meta": {"versionId": version, "lastUpdated": updated}, **more}


def searchset(*resources: Any, next_url: str | None = None, total: int | None = None) -> Any:
    links = [] if next_url is None else [{"relation": "next", "url": next_url}]
    entries = [{"resource": one, "search": {"mode": "match"}} for one in resources]
    made = {"resourceType": "Bundle", "type": "searchset", "link": links, "entry": entries}
    return made if total is None else {**made, "total": total}


def answered(*entries: Any) -> Any:
    return {"resourceType": "Bundle", "type": "transaction-response", "entry": list(entries)}

"""The station's own account is revoked: the token endpoint is left in peace, the status says so, nothing is lost."""

import asyncio
from pathlib import Path

import httpx

from client.central.credentials import ClientCredentials
from offline.outbox import State
from tests.support import builders, whole
from tests.support.builders import ident
from tests.support.link import Link
from tests.support.whole import Hospital, Place

NO = httpx.Response(401, headers={"content-type": "application/json"}, content=b'{"error":"invalid_client"}')
WHERE = httpx.Response(
    200, headers={"content-type": "application/json"}, content=b'{"token_endpoint":"http://practice.test/auth/token"}'
)


class Revoking(httpx.AsyncBaseTransport):
    """Central with a station's account that it no longer knows; `is_over` gives it back."""

    def __init__(self, inner: Link) -> None:
        self.inner, self.tokens, self.is_over = inner, 0, False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("smart-configuration"):
            return _again(WHERE)
        if request.url.path == "/auth/token":
            self.tokens += 1
            granted = b'{"access_token":"t","expires_in":3600}'
            return httpx.Response(200, headers=NO.headers, content=granted) if self.is_over else _again(NO)
        if "authorization" not in request.headers and not self.is_over:
            return _again(NO)
        return await self.inner.handle_async_request(request)


def _again(response: httpx.Response) -> httpx.Response:
    return httpx.Response(response.status_code, headers=response.headers, content=response.content)


async def revoked(place: Place) -> Revoking:
    """The same station, now with an account of its own that is refused."""
    wire, central = Revoking(place.link), place.station.engine.central
    central._credential = ClientCredentials("N3-D01", "revoked", place.clock)
    central._wire._pool = wire
    return wire


def test_a_revoked_account_is_shown_and_does_not_hammer_the_token_endpoint(tmp_path: Path) -> None:
    async def through() -> None:
        hospital, place = await whole.ward(tmp_path)
        wire = await revoked(place)
        await place.submit(builders.vitals(1))
        for _ in range(600):
            await place.duty("watch", "pull", "push", "status")
            place.pass_time(1.0)
        assert wire.tokens < 12
        status = place.station.status
        assert status.signed_in_needed
        assert not next(one for one in status.readiness if one.name == "sign-in").is_well
        assert await place.state(ident(1)) is State.SAVED_HERE
        wire.is_over = True
        place.pass_time(300.0)
        await place.settle()
        assert await place.state(ident(1)) is State.CONFIRMED
        assert not place.station.status.signed_in_needed
        await _closed(hospital, place)

    whole._furnished()
    asyncio.run(through())


async def _closed(hospital: Hospital, place: Place) -> None:
    await place.close()
    await hospital.close()

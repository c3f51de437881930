"""Signing in with the system's browser: SMART App Launch, code with PKCE, back over the loopback. Opens no browser itself.

One call is one flow with one listener; whoever cancels the call ends both. The person who comes back is whoever signed in at central.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from client.addresses import is_in_the_clear
from client.central import sign_in
from client.central.credentials import Endpoints, Grant
from client.central.http import Central
from client.central.loopback import Loopback, PageWords
from client.errors import CentralFaulty, CommandRefused, SignInRefused

PATIENCE_S = 300.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """How a person may sign in at this server."""

    in_app: bool = False
    browser: bool = False
    elsewhere: CentralFaulty | None = None
    """Why none of them is gone: central names a machine that the settings do not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand:
    """What a sign-in in the browser needs of the windows. `open_page` is given an address and says whether a browser took it."""

    open_page: Callable[[str], bool]
    words: PageWords = field(default_factory=PageWords)
    patience_s: float = PATIENCE_S


async def ways(central: Central) -> Ways:
    """As its smart-configuration says; neither where it has none. Raises WaitError while it cannot be asked."""
    try:
        endpoints = await central.endpoints()
    except CommandRefused:
        return Ways()
    in_app, browser, elsewhere = endpoints.has_in_app_sign_in, _is_open(endpoints), None
    try:
        for place in (endpoints.authorization_endpoint, endpoints.token_endpoint) if in_app or browser else ():
            central.demand_trusted(place)
    except CentralFaulty as error:
        elsewhere = error
    return Ways(in_app=in_app, browser=browser, elsewhere=elsewhere)


async def in_browser(
    central: Central, random: Random, client_id: str, errand: Errand, *, port: int = 0, scope: str = ""
) -> Grant:
    """Raises SignInRefused (nobody came, refused there, no browser), WaitError.

    CentralFaulty, before a page is opened, where page or token endpoint are at a machine that the settings do not name.
    """
    endpoints = await central.endpoints()
    if not _is_open(endpoints):
        raise SignInRefused("no-browser-sign-in")
    for place in (endpoints.authorization_endpoint, endpoints.token_endpoint):
        central.demand_trusted(place)
    async with Loopback(words=errand.words, port=port) as loopback:
        flow = sign_in.begin(random, client_id, loopback.redirect_uri, scope)
        loopback.expect(flow.state)
        if not errand.open_page(flow.browser_url(endpoints, central.base_url)):
            raise SignInRefused("no-browser")
        code = flow.code_in(await loopback.redirect(errand.patience_s), endpoints.issuer)
    return await sign_in.finish(central, flow, code)


def _is_open(endpoints: Endpoints) -> bool:
    """Offered, and at an address that a password may be typed at."""
    place = endpoints.authorization_endpoint
    return endpoints.has_browser_sign_in and place.startswith(("https:", "http:")) and not is_in_the_clear(place)

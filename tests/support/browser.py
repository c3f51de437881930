"""Somebody at a browser: opens an address, fills in the page's form, is sent back where the page sends him. Knows nothing of Wardlight."""

import ssl
from html.parser import HTMLParser
from urllib.parse import urljoin

import httpx

FORM = {"content-type": "application/x-www-form-urlencoded"}


class _Form(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.action, self.fields = "", {}
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        if tag == "form":
            self.action = named.get("action") or ""
        if tag == "input" and named.get("type") == "hidden":
            self.fields[str(named.get("name"))] = str(named.get("value"))


async def sign_in(
    address: str,
    username: str,
    password: str,
    *,
    tls: ssl.SSLContext | None = None,
    fields: dict[str, str] | None = None,
) -> httpx.Response:
    """The last page he sees: of the loopback, or of the server that refused him."""
    async with httpx.AsyncClient(trust_env=False, verify=tls or ssl.create_default_context()) as browser:
        page = await browser.get(address)
        form = _Form(page.text)
        typed = {**form.fields, "username": username, "password": password, **(fields or {})}
        came = await browser.post(urljoin(address, form.action), data=typed, headers=FORM)
        if came.is_redirect:
            return await browser.get(came.headers["location"])
        return came

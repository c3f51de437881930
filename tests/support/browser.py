"""Somebody at a browser: opens an address, fills in the page's form, goes where he is sent. Knows no Wardlight, logs nothing."""

import asyncio
import ssl
import urllib.error
import urllib.request
from dataclasses import dataclass
from email.message import Message
from html.parser import HTMLParser
from urllib.parse import urlencode, urljoin


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What he sees last."""

    status: int
    text: str
    address: str


class _Form(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.action = ""
        self.fields: dict[str, str] = {}
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        if tag == "form":
            self.action = named.get("action") or ""
        if tag == "input" and named.get("type") == "hidden":
            self.fields[str(named.get("name"))] = str(named.get("value"))


class _Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_given: object, **_named: object) -> None:
        return None


def _visit(address: str, tls: ssl.SSLContext | None, form: dict[str, str] | None = None) -> tuple[Page, Message]:
    secured = urllib.request.HTTPSHandler(context=tls) if tls is not None else urllib.request.HTTPSHandler()
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), secured, _Stay())
    try:
        with opener.open(address, data=urlencode(form).encode() if form else None, timeout=20) as came:
            return Page(status=came.status, text=came.read().decode(), address=address), came.headers
    except urllib.error.HTTPError as came:
        with came:
            return Page(status=came.code, text=came.read().decode(), address=address), came.headers


def signed_in(address: str, username: str, password: str, tls: ssl.SSLContext | None = None) -> Page:
    """The page of the loopback, or of the server that refused him."""
    page, _ = _visit(address, tls)
    form = _Form(page.text)
    typed = {**form.fields, "username": username, "password": password}
    page, headers = _visit(urljoin(address, form.action), tls, typed)
    return _visit(str(headers["location"]), None)[0] if "location" in headers else page


async def sign_in(address: str, username: str, password: str, tls: ssl.SSLContext | None = None) -> Page:
    return await asyncio.to_thread(signed_in, address, username, password, tls)

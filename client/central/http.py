"""The one door to central: every request of a station goes through `Central`; refuses redirects elsewhere, huge bodies and non-FHIR.

What comes back is as central wrote it, but for one thing: a reference by its whole address below our base is shortened to `Type/id`.

It never repeats a request by itself, with one exception: after a 401 the credential is renewed once and the request sent again
(a 401 means that nothing was carried out). Retrying is the sync loop's alone.
"""

import asyncio
import re
import ssl
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar
from urllib.parse import urlencode

import httpx
import msgspec

from client.addresses import host_named, is_in_the_clear
from client.central.answers import (
    Entry,
    EntryAnswer,
    Gone,
    Page,
    Row,
    bundle_bytes,
    entries_of,
    joined,
    key_in,
    page_of,
    resource_type_of,
    row_of,
    version_in,
)
from client.central.credentials import Credential, Endpoints, Grant
from client.central.tls import trust
from client.central.wire import FORM, Answer, Limits, Wire
from client.clock import Clock
from client.errors import CentralBusy, CentralFaulty, CommandRefused, SignInNeeded

_T = TypeVar("_T")

LONGEST_URL = 1800
HEAD = 400
"""Where a resource says what it is, for a first look."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkAnswer:
    """One ping that was answered."""

    elapsed_ms: float


class Central:
    """One FHIR base URL and one credential. Holds at most `limits.connections` connections; not shared between event loops."""

    def __init__(
        self,
        base_url: str,
        credential: Credential,
        clock: Clock,
        *,
        limits: Limits | None = None,
        tls: ssl.SSLContext | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        sign_in_hosts: Sequence[str] = (),
    ) -> None:
        """`sign_in_hosts` (host or host:port): whom the settings trust with secrets beside central's own origin."""
        self.base_url = base_url.rstrip("/")
        self.searches_by_post = False
        self.needs_sign_in = False
        """Whether the credential was refused and nothing was answered under one since."""
        self.answered_mono_s = float("-inf")
        """When central last answered anything with a FHIR resource that is no OperationOutcome, by the monotonic clock."""
        self.before_listing: Callable[[], Awaitable[None]] = _at_once
        """Awaited before each page of a list that follows the ward; a station holds those while a person waits for it."""
        self._own_address = _own_address(self.base_url)
        self._wire = Wire(self.base_url, clock, limits or Limits(), tls or trust(self.base_url), transport)
        self._credential, self._clock = credential, clock
        self._sign_in_hosts = frozenset(map(str.lower, sign_in_hosts))
        self._renewal = asyncio.Lock()
        self._endpoints: Endpoints | None = None

    async def close(self) -> None:
        await self._wire.close()

    @property
    def tls(self) -> ssl.SSLContext:
        return self._wire.tls

    @property
    def server_offset_s(self) -> float | None:
        """Server clock minus ours, the median of the last nine answers; Date has whole seconds, so it is good to about one."""
        return self._wire.server_offset_s

    # --- reading -------------------------------------------------------------------------------------------------

    async def metadata(self) -> bytes:
        """The CapabilityStatement as received."""
        answer = await self._ask("GET", "metadata")
        if answer.status != 200 or resource_type_of(answer.body) != "CapabilityStatement":
            raise CentralFaulty("no-capability-statement", str(answer.status))
        return answer.body

    async def read(self, resource_type: str, resource_id: str) -> Row | Gone | None:
        answer = await self._ask("GET", f"{resource_type}/{resource_id}")
        if answer.status == 404:
            return None
        if answer.status == 410:
            return Gone(resource_type=resource_type, id=resource_id)
        row = row_of(answer.body)
        if row.key != f"{resource_type}/{resource_id}":
            raise CentralFaulty("another-resource", row.resource_type)
        return row

    async def history(self, resource_type: str, resource_id: str) -> Page | None:
        """All versions on its pages together, newest first as central sent them; None where there is no such row."""
        answer = await self._ask("GET", f"{resource_type}/{resource_id}/_history", query=[("_count", "100")])
        if answer.status in {404, 410}:
            return None
        return await self.rest_of(page_of(answer.body))

    async def type_history(self, resource_type: str, since: str, count: int) -> Page:
        answer = await self._ask("GET", f"{resource_type}/_history", query=[("_since", since), ("_count", str(count))])
        return page_of(self._found(answer))

    async def search(self, resource_type: str, params: Sequence[tuple[str, str]]) -> Page:
        """One page. A URL that would grow too long goes as POST _search where the server offers it."""
        length = len(self.base_url) + len(resource_type) + len(urlencode(list(params)))
        if self.searches_by_post and length > LONGEST_URL:
            return await self.search_by_post(resource_type, params)
        return page_of(self._found(await self._ask("GET", resource_type, query=params)))

    async def search_by_post(self, resource_type: str, params: Sequence[tuple[str, str]]) -> Page:
        form = urlencode(list(params)).encode()
        answer = await self._ask("POST", f"{resource_type}/_search", content=form, content_type=FORM)
        return page_of(self._found(answer))

    async def next_page(self, page: Page) -> Page | None:
        """The page after this one. Its link is followed on our own host only, whatever host it names."""
        if page.next_url is None:
            return None
        return page_of(self._found(await self._ask("GET", self._wire.on_our_host(page.next_url))))

    async def rest_of(self, page: Page) -> Page:
        """The page with all that follow it, at most a thousand of them."""
        pages, seen = [page], {page.next_url}
        while (following := await self.next_page(pages[-1])) is not None:
            if following.next_url in seen and following.next_url is not None:
                raise CentralFaulty("next-link-circle")
            seen.add(following.next_url)
            pages.append(following)
            if len(pages) > 1000:
                raise CentralFaulty("next-links-without-end")
        return joined(pages)

    async def ping(self, path: str = "metadata") -> LinkAnswer:
        """One light question; `path` is what the profile found to be cheap.

        Only a resource of FHIR that is no OperationOutcome counts: a proxy's page, an empty answer or "not found" says nothing about
        central. Raises CentralFaulty for those.
        """
        began = self._clock.monotonic_s()
        answer = await self._ask("GET", path)
        if answer.status != 200:
            raise CentralFaulty(str(answer.status), "no-answer-to-a-ping", status=answer.status)
        if resource_type_of(answer.body) == "OperationOutcome":
            raise CentralFaulty("operation-outcome")
        return LinkAnswer(elapsed_ms=(self._clock.monotonic_s() - began) * 1000)

    # --- writing -------------------------------------------------------------------------------------------------

    async def transaction(self, entries: Sequence[Entry], *, is_minimal: bool = False) -> tuple[EntryAnswer, ...]:
        """All or nothing, where the profile says that this server means it."""
        return await self._bundle("transaction", entries, is_minimal=is_minimal)

    async def batch(self, entries: Sequence[Entry], *, is_minimal: bool = False) -> tuple[EntryAnswer, ...]:
        """Each entry by itself; read the status of every one."""
        return await self._bundle("batch", entries, is_minimal=is_minimal)

    async def create(self, resource_type: str, resource: bytes, if_none_exist: str | None = None) -> EntryAnswer:
        headers = {} if if_none_exist is None else {"If-None-Exist": if_none_exist}
        answer = await self._ask("POST", resource_type, content=resource, headers=headers)
        return _entry_answer(answer)

    async def update(self, resource_type: str, resource_id: str, resource: bytes, if_match: str) -> EntryAnswer:
        """Change one row whose version is still `if_match`; raises VersionConflict where it is not."""
        headers = {"If-Match": f'W/"{if_match}"'}
        answer = await self._ask("PUT", f"{resource_type}/{resource_id}", content=resource, headers=headers)
        if answer.status in {404, 410}:
            raise CommandRefused(str(answer.status), status=answer.status)
        return _entry_answer(answer)

    async def delete(self, resource_type: str, resource_id: str) -> int:
        """For the probe's own rows alone: nothing a clinician made is ever deleted at central."""
        return (await self._ask("DELETE", f"{resource_type}/{resource_id}")).status

    async def _bundle(self, kind: str, entries: Sequence[Entry], *, is_minimal: bool) -> tuple[EntryAnswer, ...]:
        headers = {"Prefer": "return=minimal" if is_minimal else "return=representation"}
        answer = await self._ask("POST", "", content=bundle_bytes(kind, entries), headers=headers)
        return entries_of(self._found(answer), len(entries))

    async def authorization(self) -> dict[str, str]:
        """The header that a websocket to our own host needs as well."""
        return _signed({}, await self._token())

    # --- signing in ----------------------------------------------------------------------------------------------

    async def endpoints(self) -> Endpoints:
        """The server's smart-configuration, read once."""
        if self._endpoints is None:
            headers = {"Accept": "application/json"}
            answer = await self._wire.carry("GET", f"{self.base_url}/.well-known/smart-configuration", None, headers)
            self._endpoints = _decoded(self._wire.checked(answer), Endpoints)
        return self._endpoints

    async def token_request(self, url: str, fields: dict[str, str]) -> Grant:
        """Post a form to the token endpoint; a refusal there is SignInNeeded, whatever its status."""
        try:
            return _decoded(await self.form(url, fields), Grant)
        except (CommandRefused, SignInNeeded) as error:
            raise SignInNeeded("token-endpoint", *error.facts) from error

    async def form(self, url: str, fields: dict[str, str]) -> bytes:
        """Post a form without credential to an endpoint that smart-configuration named, where `demand_trusted` lets it."""
        self.demand_trusted(url)
        headers = {"Accept": "application/json", "Content-Type": FORM}
        return self._wire.checked(await self._wire.carry("POST", url, urlencode(fields).encode(), headers)).body

    def demand_trusted(self, url: str) -> None:
        """Whether passwords, codes, secrets and tokens may go there: our own origin, and over https what the settings name.

        Smart-configuration names no other. What a browser could read as another address than we is none. Raises CentralFaulty.
        """
        try:
            target = httpx.URL(url)
        except httpx.InvalidURL as error:
            raise CentralFaulty("malformed", "Endpoints") from error
        if target.userinfo or not (url.isascii() and url.isprintable()) or {"\\", " "} & set(url):
            raise CentralFaulty("malformed", "Endpoints")
        if self._wire.is_ours(target):
            return
        if is_in_the_clear(str(target)):
            raise CentralFaulty("endpoint-in-the-clear")
        if host_named(str(target)) not in self._sign_in_hosts:
            raise CentralFaulty("sign-in-elsewhere", target.host[:80])

    async def register(self, url: str, code: str, body: bytes) -> bytes:
        """Post to the registration endpoint with a one-time code, to our own host only."""
        if not self._wire.is_ours(httpx.URL(url)):
            raise CentralFaulty("registration-elsewhere")
        headers = {"Accept": "application/json", "Content-Type": "application/json", "Authorization": f"Bearer {code}"}
        return self._wire.checked(await self._wire.carry("POST", url, body, headers)).body

    # --- one exchange --------------------------------------------------------------------------------------------

    async def _ask(
        self,
        method: str,
        path: str,
        *,
        query: Sequence[tuple[str, str]] = (),
        content: bytes | None = None,
        content_type: str = "application/fhir+json",
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        url = path if path.startswith(("https://", "http://")) else f"{self.base_url}/{path}" if path else self.base_url
        if query:
            url = f"{url}?{urlencode(list(query))}"
        sent = {"Accept": "application/fhir+json", "Prefer": "handling=strict", **(headers or {})}
        if content is not None:
            sent["Content-Type"] = content_type
        token, is_let_in = await self._token_for(method)
        answer = await self._wire.carry(method, url, content, _signed(sent, token))
        if answer.status == 401:
            token, is_let_in = await self._renewed(token), True
            answer = await self._wire.carry(method, url, content, _signed(sent, token))
        if is_let_in:
            self.needs_sign_in = answer.status == 401
        if answer.status in {404, 410}:
            return answer
        checked = self._wire.checked(answer)
        head = checked.body[:HEAD]
        if b'"resourceType"' in head and b'"OperationOutcome"' not in head:
            self.answered_mono_s = self._clock.monotonic_s()
        return replace(checked, body=self._own_address.sub(rb"\1", answer.body))

    async def _token_for(self, method: str) -> tuple[str | None, bool]:
        """The token, and whether the credential gave one or needs none.

        Reading is tried without a token where none is to be had: only central's own answer says that it is there.
        """
        try:
            return await self._token(), True
        except (SignInNeeded, CentralBusy) as error:
            self.needs_sign_in = self.needs_sign_in or isinstance(error, SignInNeeded)
            if method != "GET":
                raise
            return None, False

    async def _renewed(self, stale: str | None) -> str | None:
        try:
            async with self._renewal:
                return await self._credential.renew(self, stale)
        except SignInNeeded:
            self.needs_sign_in = True
            raise

    async def _token(self) -> str | None:
        async with self._renewal:
            return await self._credential.token(self)

    def _found(self, answer: Answer) -> bytes:
        if answer.status in {404, 410}:
            raise self._wire.error(answer)
        return answer.body


async def _at_once() -> None:
    """Nobody waits for anything else."""


def _own_address(base_url: str) -> re.Pattern[bytes]:
    """The beginning of a reference that names a row of ours by its whole address below our base: it means `Type/id`, as others write it.

    Only the member `reference`, and only our own base: an address of another server stays what it is.
    """
    base = re.escape(base_url).replace("/", r"\\?/")
    return re.compile(rf'("reference"\s*:\s*"){base}\\?/'.encode())


def _signed(headers: Mapping[str, str], token: str | None) -> dict[str, str]:
    return dict(headers) if token is None else {**headers, "Authorization": f"Bearer {token}"}


def _entry_answer(answer: Answer) -> EntryAnswer:
    key, version = key_in(answer.headers.get("location", ""))
    if answer.body and resource_type_of(answer.body) != "OperationOutcome":
        row = row_of(answer.body)
        key, version = row.key, row.version
    return EntryAnswer(
        status=answer.status,
        key=key,
        version=version_in(answer.headers.get("etag", "")) or version,
        resource=answer.body,
    )


def _decoded(answer: Answer | bytes, kind: type[_T]) -> _T:
    try:
        return msgspec.json.decode(answer.body if isinstance(answer, Answer) else answer, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise CentralFaulty("malformed", kind.__name__) from error

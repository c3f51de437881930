"""All pages of a search in order of time, on servers with good next links, shifting ones or none; refuses to stop silently.

Lines 4 and 5 of the feed: where a link carries a cursor it is followed. Else the next page is asked for again from the last row's
time on. A page that is full of one single time is asked for with a larger count; if that does not help either, the feed fails loudly.
"""

from collections.abc import AsyncIterator, Sequence

from client.central.answers import Page, Row
from client.central.cursor import instant
from client.central.http import Central
from client.central.profile import Paging, Profile
from client.errors import CentralFaulty

LARGEST_COUNT = 12_800
Params = Sequence[tuple[str, str]]


async def in_time(
    central: Central, profile: Profile, resource_type: str, params: Params, since: str | None = None, count: int = 200
) -> AsyncIterator[Page]:
    """Pages of rows changed at or after `since`, oldest first; a row that two pages show comes once."""
    seen: set[tuple[str, str]] = set()
    asked, size = since, count
    while True:
        page = await central.search(resource_type, _timed(params, asked, size))
        yield _fresh(page, seen)
        if profile.paging is Paging.CURSOR:
            async for following in _linked(central, page):
                yield _fresh(following, seen)
            if page.next_url is not None:
                return
        if not is_full(page, min(size, profile.count_cap)):
            return
        last = _last_time(page)
        if asked is not None and instant(last) == instant(asked):
            if len(page.rows) < size and page.next_url is not None:
                async for following in _linked(central, page):
                    yield _fresh(following, seen)
                return
            size = _larger(size, len(page.rows), resource_type)
        asked = last


def _larger(size: int, given: int, resource_type: str) -> int:
    """All of a full page bears one time: four times as many, while the server gives as many as it is asked for."""
    if size >= LARGEST_COUNT or given < size:
        raise CentralFaulty("feed-stuck", resource_type, str(given))
    return size * 4


def is_full(page: Page, count: int) -> bool:
    """Whether more may be to come: as many rows as asked for, a link that leads on, or a total that says so."""
    return len(page.rows) >= count or page.next_url is not None or (page.total or 0) > len(page.rows) > 0


async def _linked(central: Central, page: Page) -> AsyncIterator[Page]:
    seen = {page.next_url}
    following = await central.next_page(page)
    while following is not None:
        yield following
        if following.next_url is not None and following.next_url in seen:
            raise CentralFaulty("next-link-circle")
        seen.add(following.next_url)
        following = await central.next_page(following)


def _timed(params: Params, since: str | None, count: int) -> list[tuple[str, str]]:
    start = [] if since is None else [("_lastUpdated", f"ge{since}")]
    return [*params, *start, ("_sort", "_lastUpdated"), ("_count", str(count))]


def _fresh(page: Page, seen: set[tuple[str, str]]) -> Page:
    rows = tuple(row for row in page.rows if (row.key, row.version) not in seen)
    seen.update((row.key, row.version) for row in page.rows)
    return Page(rows=rows, others=page.others, gone=page.gone, total=page.total)


def _last_time(page: Page) -> str:
    """The last row's time; a page that is not in order of time cannot be continued from it."""
    times = [instant(row.last_updated) for row in page.rows]
    if not times or times != sorted(times):
        raise CentralFaulty("page-not-in-order")
    return page.rows[-1].last_updated


async def all_rows(pages: AsyncIterator[Page]) -> tuple[Row, ...]:
    return tuple([row async for page in pages for row in page.rows])

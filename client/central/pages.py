"""All pages of a search in order of time, on servers with good next links, shifting ones or none; refuses to stop silently.

Lines 4 and 5 of the feed: where a link carries a cursor it is followed. Else the next page is asked for again from the last row's
time on. A page that is full of one single time is asked for with a larger count; if that does not help either, the feed fails loudly.
"""

from collections.abc import AsyncIterator, Sequence

from client.central.answers import Page, Row
from client.central.cursor import instant, is_instant
from client.central.http import Central
from client.central.profile import Paging, Profile
from client.errors import CentralFaulty

LARGEST_COUNT = 12_800
MOST_PAGES = 1000
MOST_WITHOUT_NEWS = 5
"""So many pages running that bring no row which was not there before are a circle, whatever their links are called."""
Params = Sequence[tuple[str, str]]


async def in_time(
    central: Central, profile: Profile, resource_type: str, params: Params, since: str | None = None, count: int = 200
) -> AsyncIterator[Page]:
    """Pages of rows changed at or after `since`, oldest first; a row that two pages show comes once."""
    seen = _Seen(resource_type)
    asked, size = since, count
    while True:
        await central.before_listing()
        page = await central.search(resource_type, _timed(params, asked, size))
        yield seen.fresh(page)
        if profile.paging is Paging.CURSOR:
            async for following in _linked(central, page):
                yield seen.fresh(following)
            if page.next_url is not None:
                return
        if not is_full(page, min(size, profile.count_cap)):
            return
        last = _last_time(page)
        if asked is not None and instant(last) == instant(asked):
            if len(page.rows) < size and page.next_url is not None:
                async for following in _linked(central, page):
                    yield seen.fresh(following)
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
    await central.before_listing()
    following = await central.next_page(page)
    while following is not None:
        yield following
        if following.next_url is not None and following.next_url in seen:
            raise CentralFaulty("next-link-circle")
        seen.add(following.next_url)
        await central.before_listing()
        following = await central.next_page(following)


def _timed(params: Params, since: str | None, count: int) -> list[tuple[str, str]]:
    start = [] if since is None else [("_lastUpdated", f"ge{since}")]
    return [*params, *start, ("_sort", "_lastUpdated"), ("_count", str(count))]


class _Seen:
    """What the pages of one search brought so far. Raises CentralFaulty where they have no end."""

    def __init__(self, resource_type: str) -> None:
        self._resource_type = resource_type
        self._rows: set[tuple[str, str]] = set()
        self._pages = 0
        self._without_news = 0

    def fresh(self, page: Page) -> Page:
        """The page less what came before."""
        rows = tuple(row for row in page.rows if (row.key, row.version) not in self._rows)
        self._rows.update((row.key, row.version) for row in page.rows)
        self._pages += 1
        self._without_news = 0 if rows else self._without_news + 1
        if self._pages > MOST_PAGES or self._without_news > MOST_WITHOUT_NEWS:
            raise CentralFaulty("pages-without-end", self._resource_type, str(self._pages))
        return Page(rows=rows, others=page.others, gone=page.gone, broken=page.broken, total=page.total)


def _last_time(page: Page) -> str:
    """The last row's time; a page that is not in order of time cannot be continued from it."""
    dated = [row.last_updated for row in page.rows if is_instant(row.last_updated)]
    times = [instant(one) for one in dated]
    if not times or times != sorted(times):
        raise CentralFaulty("page-not-in-order")
    return dated[-1]


async def all_rows(pages: AsyncIterator[Page]) -> tuple[Row, ...]:
    return tuple([row async for page in pages for row in page.rows])

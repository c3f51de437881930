"""All pages of a search, on servers with every kind of paging; silence is never taken for the end."""

import httpx
import pytest

from client.central import pages
from client.central.http import Central
from client.central.pages import LARGEST_COUNT, all_rows, in_time
from client.central.profile import Paging, Profile
from client.errors import CentralFaulty
from tests.client.central.stage import BASE, Answering, fhir, resource, searchset, with_central

Times = list[tuple[str, str]]


def _server(times: Times, *, cap: int = 10_000, links: bool = False, total: bool = False) -> Answering:
    """Rows (id, time) in order of time; `links` gives page numbers."""

    def answering(request: httpx.Request) -> httpx.Response:
        params = request.url.params
        since = params.get("_lastUpdated", "ge")[2:]
        size, page = min(int(params["_count"]), cap), int(params.get("page", "0"))
        fitting = [one for one in times if one[1] >= since]
        some = fitting[page * size : (page + 1) * size]
        rows = [resource("Task", name, updated=at) for name, at in some]
        is_more = links and len(fitting) > (page + 1) * size
        following = f"{BASE}/Task?{params.set('page', page + 1)}" if is_more else None
        return fhir(searchset(*rows, next_url=following, total=len(fitting) if total else None))

    return answering


def _all(answering: Answering, paging: Paging, count: int, cap: int = 10_000) -> list[str]:
    async def work(central: Central) -> list[str]:
        profile = Profile(paging=paging, count_cap=cap)
        return [row.id for row in await all_rows(in_time(central, profile, "Task", [], None, count))]

    return with_central(answering, work)


DISTINCT = [(f"t{n:02}", f"2026-11-21T08:00:{n:02}Z") for n in range(25)]
EQUAL = [(f"t{n:02}", "2026-11-21T08:00:00Z") for n in range(25)]
NAMES = [name for name, _ in DISTINCT]


@pytest.mark.parametrize("times", [DISTINCT, EQUAL])
@pytest.mark.parametrize("count", [4, 5, 25, 26])
@pytest.mark.parametrize(("paging", "links"), [(Paging.CURSOR, True), (Paging.NUMBERS, True), (Paging.KEYSET, False)])
def test_every_row_comes_once_in_order(times: Times, count: int, paging: Paging, links: bool) -> None:
    assert _all(_server(times, links=links), paging, count) == NAMES


def test_a_server_that_promised_links_and_gives_none_is_read_on_by_time() -> None:
    assert _all(_server(DISTINCT), Paging.CURSOR, 10) == NAMES


def test_a_page_cut_to_the_servers_own_size_is_not_the_end() -> None:
    assert _all(_server(DISTINCT, cap=6), Paging.KEYSET, 10, cap=6) == NAMES
    assert _all(_server(DISTINCT, cap=6, total=True), Paging.KEYSET, 10) == NAMES


def test_more_rows_of_one_time_than_a_page_can_hold_fail_loudly() -> None:
    with pytest.raises(CentralFaulty) as caught:
        _all(_server(EQUAL, cap=6), Paging.KEYSET, 6, cap=6)
    assert caught.value.facts == ("feed-stuck", "Task", "6")


def test_more_rows_of_one_time_than_a_page_can_hold_follow_links_where_there_are_any() -> None:
    assert _all(_server(EQUAL, cap=6, links=True), Paging.NUMBERS, 6, cap=6) == NAMES


def test_the_count_grows_to_its_limit_and_no_further() -> None:
    many = [(f"t{n}", "2026-11-21T08:00:00Z") for n in range(LARGEST_COUNT * 4)]
    with pytest.raises(CentralFaulty):
        _all(_server(many), Paging.KEYSET, LARGEST_COUNT // 4)


def test_a_full_page_that_is_not_in_order_cannot_be_read_on() -> None:
    with pytest.raises(CentralFaulty):
        _all(_server(list(reversed(DISTINCT))), Paging.KEYSET, 10)


def test_links_that_lead_on_for_ever_and_bring_nothing_new_fail_loudly() -> None:
    asked = 0

    def answering(request: httpx.Request) -> httpx.Response:
        nonlocal asked
        asked += 1
        return fhir(searchset(resource("Task", "t1", updated=DISTINCT[0][1]), next_url=f"{BASE}/Task?page={asked}"))

    with pytest.raises(CentralFaulty) as caught:
        _all(answering, Paging.CURSOR, 10)
    assert caught.value.facts == ("pages-without-end", "Task", str(asked))
    assert asked < 10


def test_links_that_always_bring_more_are_followed_to_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "MOST_PAGES", 12)
    asked = 0

    def answering(request: httpx.Request) -> httpx.Response:
        nonlocal asked
        asked += 1
        row = resource("Task", f"t{asked}", updated=DISTINCT[0][1])
        return fhir(searchset(row, next_url=f"{BASE}/Task?page={asked}"))

    with pytest.raises(CentralFaulty):
        _all(answering, Paging.CURSOR, 10)
    assert asked == 13


def test_a_row_whose_time_means_nothing_stands_in_nobodys_way() -> None:
    odd = [("odd", "yesterday"), *DISTINCT[:3]]
    answer = fhir(searchset(*[resource("Task", name, updated=at) for name, at in odd]))
    assert _all(lambda _: answer, Paging.KEYSET, 10) == ["odd", *NAMES[:3]]


def test_rows_that_move_to_the_end_while_pages_are_read_are_not_missed() -> None:
    """The oldest row is changed after the first page: page numbers would shift and lose one."""
    times, asked = list(DISTINCT), 0

    def answering(request: httpx.Request) -> httpx.Response:
        nonlocal asked
        asked += 1
        if asked == 2:
            times.append((times.pop(0)[0], "2026-11-21T08:01:00Z"))
        return _server(times, links=True)(request)

    assert set(_all(answering, Paging.NUMBERS, 10)) == set(NAMES)


def test_no_page_is_asked_for_before_whoever_holds_the_lists_lets_them_go() -> None:
    asked: list[str] = []

    async def work(central: Central) -> list[str]:
        async def hold() -> None:
            asked.append("hold")

        central.before_listing = hold
        return [
            row.id for row in await all_rows(in_time(central, Profile(paging=Paging.NUMBERS), "Task", [], None, 10))
        ]

    def answering(request: httpx.Request) -> httpx.Response:
        asked.append("ask")
        return _server(DISTINCT, links=True)(request)

    assert with_central(answering, work) == NAMES
    assert asked == ["hold", "ask"] * 3

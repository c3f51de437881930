"""What a server does when it is searched: lists, pages, counts, deletions; refuses to take silence for an answer."""

from urllib.parse import parse_qsl, urlsplit

from client.central.answers import Page, Row
from client.central.probe_rows import SYSTEM, ProbeRows
from client.central.profile import Deletions, Paging
from client.central.subjects import patient_of
from client.errors import CommandRefused, WardlightError

PAGE = 200
PING = f"Patient?identifier={SYSTEM}%7Cnone&_count=1"
NUMBERED = ("offset", "page", "skip", "start")


async def has_token_lists(rows: ProbeRows, some: list[Row], values: list[str]) -> bool:
    """Whether a list of identifiers means any of them."""
    return await _lists(rows, some, "identifier", [f"{SYSTEM}|{value}" for value in values])


async def has_id_lists(rows: ProbeRows, some: list[Row]) -> bool:
    return await _lists(rows, some, "_id", [row.id for row in some])


async def _lists(rows: ProbeRows, some: list[Row], parameter: str, values: list[str]) -> bool:
    page = await rows.central.search("Basic", [(parameter, ",".join(values))])
    is_found = {row.key for row in page.rows} == {row.key for row in some}
    if not is_found:
        rows.notes.append(f"no-lists-of:{parameter}")
    return is_found


async def has_post_search(rows: ProbeRows, row: Row, value: str) -> bool:
    answer = await rows.central.search_by_post("Basic", [("identifier", f"{SYSTEM}|{value}")])
    is_found = [one.key for one in answer.rows] == [row.key]
    if not is_found:
        rows.notes.append("no-post-search")
    return is_found


async def has_counts(rows: ProbeRows, value: str) -> bool:
    page = await rows.central.search("Basic", [("identifier", f"{SYSTEM}|{value}"), ("_summary", "count")])
    if page.total != 1:
        rows.notes.append("no-counts")
    return page.total == 1


async def paging(rows: ProbeRows, some: list[Row]) -> Paging:
    """Ask for one row a page of several and look at what leads on."""
    listed = [("_id", ",".join(row.id for row in some)), ("_count", "1"), ("_sort", "_lastUpdated")]
    first = await rows.central.search("Basic", listed)
    second: Page | None = await rows.central.next_page(first)
    if second is None or not second.rows or second.rows[0].key == first.rows[0].key:
        rows.notes.append("no-next-links")
        return Paging.KEYSET
    if has_numbers(first.next_url or ""):
        rows.notes.append("page-number-links")
        return Paging.NUMBERS
    return Paging.CURSOR


def has_numbers(url: str) -> bool:
    """Whether a next link counts pages or rows, so that it shifts when rows change meanwhile."""
    return any(
        value.isdigit() and any(word in name.lower() for word in NUMBERED)
        for name, value in parse_qsl(urlsplit(url).query)
    )


async def count_cap(rows: ProbeRows) -> int:
    """The largest page that is really given, seen on what is there: fewer rows than asked for although more are to come."""
    for kind in ("Observation", "MedicationRequest"):
        page = await rows.central.search(kind, [("_count", str(PAGE)), ("_sort", "_lastUpdated")])
        count = len(page.rows)
        if 0 < count < PAGE and (page.next_url is not None or (page.total or 0) > count):
            rows.notes.append(f"count-cap:{count}")
            return count
    return PAGE


async def has_patient_lists(rows: ProbeRows) -> bool:
    """Whether `patient=a,b` means either, seen on two stays that are there; a server without two patients leaves it open."""
    page = await rows.central.search("Encounter", [("_count", "50"), ("_elements", "id,subject")])
    patients = sorted({found for row in page.rows if (found := patient_of(row)) is not None})[:2]
    if len(patients) < 2:
        rows.notes.append("patient-lists-unproven")
        return False
    both = await rows.central.search("Encounter", [("patient", ",".join(patients)), ("_elements", "id,subject")])
    is_both = {patient_of(row) for row in both.rows} == set(patients)
    if not is_both:
        rows.notes.append("no-patient-lists")
    return is_both


async def deletions(rows: ProbeRows, before: Row) -> Deletions:
    """Delete a probe row and see where that shows, best way first. `before` is an older row: its time is where to look from."""
    gone = await rows.create(rows.value())
    await rows.central.delete("Basic", gone.key.partition("/")[2])
    with rows.noting("type-history"):
        page = await rows.central.type_history("Basic", before.last_updated, PAGE)
        if gone.key in {one.key for one in page.gone}:
            return Deletions.HISTORY
    with rows.noting("deleted-search"):
        asked = [("_deleted", "true"), ("_lastUpdated", f"ge{before.last_updated}"), ("_count", str(PAGE))]
        page = await rows.central.search("Basic", asked)
        if gone.key in {row.key for row in page.rows} | {one.key for one in page.gone}:
            return Deletions.DELETED
    rows.notes.append("deletions-not-shown")
    return Deletions.NONE


async def refuses_unknown(rows: ProbeRows) -> None:
    try:
        await rows.central.search("Basic", [("wardlight-no-such-parameter", "1"), ("_count", "1")])
    except CommandRefused:
        return
    rows.notes.append("unknown-parameters-ignored")


async def ping_path(rows: ProbeRows) -> str:
    """A search that reaches the database and finds nothing; the CapabilityStatement where that is not allowed."""
    try:
        await rows.central.ping(PING)
    except WardlightError:
        return "metadata"
    return PING

"""The order sheet's content as plain values: blocks of lines in sections, and how blocks fall on pages; refuses Qt and wording of its own.

A block is one order or one infusion group; it never falls apart. Every value is text as it stands on the paper.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from client.records import Amount, Code, Order, OrderStatus, OrderTerm
from offline.outbox import OPEN
from offline.views import OrderRow, Standing
from ui.units import rate_words, unit_words


def _words(code: Code) -> str:
    return code.text


def _nothing(_order: Order) -> str:
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """What an order, a route and a frequency are called in the reader's language; by default the record's own words, never a bare code."""

    order: Callable[[Order], str]
    route: Callable[[Code], str] = _words
    frequency: Callable[[Code], str] = _words
    own_supply: str = "自备"
    """Before the patient's own drug."""
    oral: str = "口头"
    """Before an order given by word of mouth."""
    urgent: str = "加急"
    """Before what is to be done before others."""
    rejected: str = "药师拒绝"
    """Before a drug that a pharmacist rejected and no doctor answered for."""
    exempt: str = "（免皮试：{reason}；第二签名 {name}）"
    """Behind a drug ordered without the skin test that it requires."""
    stopped_here: str = "【本站已停 {at} {by}：{reason}；中心仍在执行】"
    """Behind an order that was stopped here while central runs it."""
    form: Callable[[Order], str] = _nothing
    """What the request form of an antibacterial says."""


def _recorded(order: Order) -> str:
    return order.what.text


AS_RECORDED = Naming(order=_recorded)
STOPPED_STAYS = timedelta(hours=24)
ENDED = frozenset({Standing.STOPPED, Standing.CANCELLED, Standing.IN_ERROR, Standing.UNUSED})
OVER = ENDED | {Standing.DONE}
_ENDED_AS = {OrderStatus.CANCELLED: Standing.CANCELLED, OrderStatus.ENTERED_IN_ERROR: Standing.IN_ERROR}


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One row of the sheet. `number` whole as given; `standing` decides the words put before the lines."""

    number: str
    is_provisional: bool
    started: str
    lines: tuple[str, ...]
    doctor: str
    verified_by: str
    given_at: str
    given_by: str
    stopped_at: str
    standing: Standing
    term: OrderTerm
    is_stopped: bool = False
    """Ended, whether central has confirmed it or not: nobody may give it from this sheet."""
    ended_as: Standing = Standing.STOPPED
    ended_by: str = ""
    stopped_by: str = ""
    """Who stopped it, where that is known."""
    stops_at: str = ""
    """A stop that lies ahead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A block on a page; `opens` names the section that begins (or goes on) right above it."""

    block: Block
    opens: OrderTerm | None = None
    is_continued: bool = False


def blocks(
    rows: Sequence[OrderRow], now: datetime, naming: Naming = AS_RECORDED, *, term: OrderTerm | None = None
) -> tuple[Block, ...]:
    """Long-term first, then one-off, then those whose term nobody said; each in the order of the table.

    With a `term`: everything of it that was ever ordered here, ended or not, as that sheet of the record has it.
    """
    kept = [row for row in rows if _is_of(row, term) and (term is not None or _is_on_sheet(row, now))]
    terms = (OrderTerm.LONG, OrderTerm.ONCE, OrderTerm.DISCHARGE, OrderTerm.UNKNOWN)
    return tuple(
        _block(group, now, naming) for term in terms for group in _groups([r for r in kept if r.order.term is term])
    )


def _is_of(row: OrderRow, term: OrderTerm | None) -> bool:
    """Medicines for home stand among the one-off orders; an order whose term nobody said is lost on neither sheet."""
    if row.standing in {Standing.DRAFT, Standing.WITHDRAWN}:
        return False
    is_once = row.order.term in {OrderTerm.ONCE, OrderTerm.DISCHARGE}
    return term is None or is_once is (term is OrderTerm.ONCE)


def in_force(rows: Sequence[OrderRow]) -> tuple[OrderRow, ...]:
    """The long-term orders that go on, and those whose term nobody said: what a reorganised sheet begins with."""
    return tuple(
        row
        for row in rows
        if row.is_for_ward
        and row.order.term is not OrderTerm.ONCE
        and row.standing not in OVER | {Standing.DRAFT, Standing.WITHDRAWN}
        and not row.is_stop_pending
    )


def _is_on_sheet(row: OrderRow, now: datetime) -> bool:
    """What ended more than a day ago, or is of another stay or visit, is in the record; what was taken back was never an order."""
    if row.standing in {Standing.DRAFT, Standing.WITHDRAWN} or not row.is_of_stay:
        return False
    ended = row.order.ends_at
    return row.standing not in OVER or ended is None or now - ended <= STOPPED_STAYS


def _groups(rows: Sequence[OrderRow]) -> list[list[OrderRow]]:
    """Rows of one infusion stand together at the place of the first."""
    found: dict[str, list[OrderRow]] = {}
    for row in rows:
        found.setdefault(row.order.group or row.order.key, []).append(row)
    return list(found.values())


def _block(group: list[OrderRow], now: datetime, naming: Naming) -> Block:
    first = group[0]
    order, dose = first.order, first.last_dose
    is_open = any(row.mark is not None and row.mark.state in OPEN for row in group)
    number = next((row.mark.number for row in group if row.mark and row.mark.number), None)
    is_stopped = any(row.is_stop_pending or row.standing in ENDED for row in group)
    is_unused = first.standing is Standing.UNUSED
    ended_as = Standing.UNUSED if is_unused else _ENDED_AS.get(order.status, Standing.STOPPED)
    by = (dose.by_name or (dose.by.name if dose.by else "")) if dose else ""
    return Block(
        number=number or order.provisional_number or "",
        is_provisional=is_open,
        started=_day_time(order.starts_at or order.authored_at, now),
        lines=tuple(_line(row, now, naming) for row in group),
        doctor=order.author or "",
        verified_by=first.verified_by or "",
        given_at=_short_time(dose.given_at if dose else None, now),
        given_by=by or "",
        stopped_at=_day_time(order.ends_at, now) if is_stopped else "",
        standing=first.standing,
        term=order.term,
        is_stopped=is_stopped,
        ended_as=ended_as,
        stopped_by=(order.stopped_by or "") if is_stopped else "",
        ended_by=(order.stopped_by or "") if ended_as is not Standing.STOPPED else "",
        stops_at=_day_time(order.stop_at, now) if order.is_prestopped and not is_stopped else "",
    )


def _line(row: OrderRow, now: datetime, naming: Naming) -> str:
    """Name, dose, route, frequency, remark and why it was stopped, parted by wide gaps so that lines break between them."""
    order, reason = row.order, row.is_stop_pending or row.order.is_prestopped
    dose = amount_text(order.dose) if order.dose else (order.dose_text or "")
    own, oral = (naming.own_supply, order.is_own_supply), (naming.oral, order.is_oral)
    marks = ((naming.rejected, row.is_pharm_rejected), (naming.urgent, order.is_urgent), own, oral)
    before = "".join(f"（{word}）" for word, is_so in marks if is_so)
    parts = (
        f"{before}{naming.order(order)}",
        dose,
        naming.route(order.route) if order.route else "",
        rate_words(order.rate),
        _often(order, naming),
        naming.exempt.format(reason=order.exemption.reason, name=order.exemption.second) if order.exemption else "",
        f"（{said}）" if (said := naming.form(order)) else "",
        f"（{order.remark}）" if order.remark else "",
        f"（{order.stop_reason}）" if reason and order.stop_reason else "",
        _stopped_here(row, now, naming),
    )
    return "　".join(part for part in parts if part)


def _stopped_here(row: OrderRow, now: datetime, naming: Naming) -> str:
    said = row.stop_said
    if said is None:
        return ""
    return naming.stopped_here.format(at=_day_time(said.at, now), by=said.by, reason=said.reason)


def _often(order: Order, naming: Naming) -> str:
    """How often; nothing where the name itself ends with it ("turn every 2 hours")."""
    often = naming.frequency(order.frequency) if order.frequency else ""
    name = naming.order(order).casefold()
    last = name.split()[-1:] or [often]
    is_said = " " in name and (often.casefold().startswith(last[0]) or name.endswith(often.casefold()))
    return "" if is_said else often


def amount_text(amount: Amount) -> str:
    """The value without idle zeros, with its unit behind a space that does not break."""
    return f"{amount.value.normalize():,f}\u00a0{unit_words(amount.code or amount.unit)}"


def _day_time(at: datetime | None, now: datetime) -> str:
    return "" if at is None else at.astimezone(now.tzinfo).strftime("%m-%d %H:%M")


def _short_time(at: datetime | None, now: datetime) -> str:
    """The clock alone only for today; a dose of another day says so."""
    local = at.astimezone(now.tzinfo) if at is not None else None
    if local is None:
        return ""
    return local.strftime("%H:%M" if local.date() == now.date() else "%m-%d %H:%M")


def paged(
    given: Sequence[Block], height_of: Callable[[Block], float], *, room: float, section: float
) -> tuple[tuple[Placed, ...], ...]:
    """Blocks over pages. A section's title stays with the block below it and is repeated on the next page; at least one page."""
    pages: list[list[Placed]] = [[]]
    used, term = 0.0, None
    for block in given:
        is_new = block.term is not term
        needed = height_of(block) + (section if is_new else 0.0)
        is_turned = bool(pages[-1]) and used + needed > room
        if is_turned:
            pages.append([])
            used, needed = 0.0, height_of(block) + section
        opens = block.term if is_new or is_turned else None
        pages[-1].append(Placed(block=block, opens=opens, is_continued=is_turned and not is_new))
        used, term = used + needed, block.term
    return tuple(tuple(page) for page in pages)

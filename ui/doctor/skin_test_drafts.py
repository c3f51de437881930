"""The skin test at the head of a drug that needs one: proposed once, the drug held. Refuses to hold for a test nobody ordered."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

import msgspec

from client.clinical.safety.findings import Kind, Tier
from client.clinical.search import ItemKind
from client.clinical.skin_tests import skin_test_of, wants_second
from client.commands import Exemption, OrderDraft, SignOrders
from client.records import Code, OrderKind, OrderTerm, Person
from offline.views import OrderRow
from ui.doctor.drafts_model import Line, Sheet, with_lines
from ui.doctor.order_book import OrderBook
from ui.doctor.orders_model import is_running


def tests_running(rows: Sequence[OrderRow]) -> dict[str, str]:
    """Skin tests that are ordered and not over, by the pack's id."""
    running = [row.order for row in rows if row.order.kind is OrderKind.NURSING and is_running(row)]
    coded = [(code, order.key) for order in running for code in (order.what.code, *(c for _, c in order.what.others))]
    return {code: key for code, key in coded if code}


def with_tests(
    sheet: Sheet, book: OrderBook, running: Mapping[str, str], done: Collection[str], now: datetime
) -> tuple[Sheet, frozenset[str]]:
    """(the sheet with its tests, the lines they were proposed for). A line that had its proposal keeps what the doctor made of it."""
    asked = [
        line
        for one in (sheet.report.findings if sheet.report is not None and sheet.is_checked else ())
        if one.kind is Kind.SKIN_TEST and one.tier is Tier.INTERRUPT and (line := sheet.line_of(one)) is not None
    ]
    proposed = set[str]()
    for line in asked:
        drug = book.catalogue.drugs.get(line.draft.catalogue_id)
        test = skin_test_of(drug, book.catalogue) if drug is not None else None
        if test is not None and line.key not in done and not line.draft.held_for:
            sheet = _held(sheet, line.key, test, running.get(test, ""), book, now)
            proposed.add(line.key)
    return sheet, frozenset(proposed)


def exempt_lines(sheet: Sheet) -> tuple[tuple[Line, str], ...]:
    """Drugs that go without the test they require, with the reason given: a second person signs them."""
    found = sheet.report.findings if sheet.report is not None and sheet.is_checked else ()
    asked = [(sheet.line_of(one), sheet.reason_for(one)) for one in found if wants_second(one)]
    return tuple((line, reason) for line, reason in asked if line is not None and reason)


def with_exemptions(command: SignOrders, sheet: Sheet, second: Person | None) -> SignOrders:
    """The command with the second signature on every line that is exempt; without a second person it stays as it is."""
    if second is None:
        return command
    reasons = {line.key: reason for line, reason in exempt_lines(sheet)}
    drafts = tuple(
        msgspec.structs.replace(draft, exemption=Exemption(reason=reasons[line.key], second=second))
        if line.key in reasons
        else draft
        for line, draft in zip(sheet.lines, command.drafts, strict=True)
    )
    return msgspec.structs.replace(command, drafts=drafts)


def settled(sheet: Sheet) -> Sheet:
    """A drug whose test was taken off the sheet is not held any more: it wants the test, or a reason why there is none."""
    lines = tuple(
        line if _has_test(sheet.lines[:at], line.draft) else _free(line) for at, line in enumerate(sheet.lines)
    )
    return sheet if lines == sheet.lines else with_lines(sheet, lines)


def _has_test(before: Sequence[Line], draft: OrderDraft) -> bool:
    return not draft.held_for or bool(draft.held_by) or any(_is_test(one.draft, draft.held_for) for one in before)


def _is_test(draft: OrderDraft, test: str) -> bool:
    return draft.kind is OrderKind.NURSING and draft.catalogue_id == test


def _free(line: Line) -> Line:
    return Line(key=line.key, draft=msgspec.structs.replace(line.draft, held_for="", held_by=""))


def _held(sheet: Sheet, key: str, test: str, running: str, book: OrderBook, now: datetime) -> Sheet:
    place = next(at for at, line in enumerate(sheet.lines) if line.key == key)
    own = sheet.lines[place]
    held = Line(key=key, draft=msgspec.structs.replace(own.draft, held_for=test, held_by=running))
    lines = (*sheet.lines[:place], held, *sheet.lines[place + 1 :])
    if running or any(_is_test(line.draft, test) for line in sheet.lines[:place]):
        return with_lines(sheet, lines)
    group = own.draft.group
    head = next(at for at, line in enumerate(lines) if at == place or (group and line.draft.group == group))
    made = Line(key=f"draft-{sheet.made}", draft=_test(test, book, now))
    return with_lines(sheet, (*lines[:head], made, *lines[head:]), made=sheet.made + 1)


def _test(test: str, book: OrderBook, now: datetime) -> OrderDraft:
    hit = book.hit(ItemKind.NURSING, test)
    return OrderDraft(
        kind=OrderKind.NURSING,
        term=OrderTerm.ONCE,
        what=Code(text=book.record_name(hit) if hit is not None else test),
        catalogue_id=test,
        frequency="ONCE" if "ONCE" in book.catalogue.frequencies else None,
        starts_at=now,
    )

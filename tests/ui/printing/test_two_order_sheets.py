"""The long-term and the one-off order sheet, each for itself: what is on it, when it stopped, who stopped, who checked."""

import asyncio
from datetime import timedelta

import msgspec
import pytest

from client.records import Code, OrderStatus, OrderTerm
from offline.views import OrderRow, Standing
from tests.ui.examples import NOW
from tests.ui.printing.examples import PaperStation, ask, order, row
from tests.ui.printing.examples import rows as example_rows
from ui.language import Languages
from ui.marking.state import MarkingKind
from ui.printing.order_documents import LONG, ONCE
from ui.printing.order_lines import Block, blocks
from ui.printing.order_sheet import OrderSheet
from ui.printing.order_table import columns
from ui.printing.print_room import PrintRoom


def stopped_long_ago() -> OrderRow:
    ended = msgspec.structs.replace(
        order("头孢曲松", term=OrderTerm.LONG),
        status=OrderStatus.STOPPED,
        ends_at=NOW - timedelta(days=3),
        stopped_by="江离",
    )
    return msgspec.structs.replace(row(ended, None, Standing.STOPPED), verified_by="白芷")


def sheet(key: str, *more: OrderRow, kind: MarkingKind = MarkingKind.NORMAL) -> OrderSheet:
    station = PaperStation((*example_rows(), *more))
    document = asyncio.run(PrintRoom(station, printer_names=tuple).read(key, ask(kind)))
    assert isinstance(document, OrderSheet)
    return document


def on(document: OrderSheet) -> list[Block]:
    return [one.block for page in range(document.pages) for one in document.placed(page)]


def test_every_order_stands_on_exactly_one_of_the_two(languages: Languages) -> None:
    more = (
        stopped_long_ago(),
        row(order("出院带药", term=OrderTerm.DISCHARGE)),
        row(order("术语未说", term=OrderTerm.UNKNOWN)),
    )
    long, once = on(sheet(LONG, *more)), on(sheet(ONCE, *more))
    assert {one.term for one in long} == {OrderTerm.LONG, OrderTerm.UNKNOWN}
    assert {one.term for one in once} == {OrderTerm.ONCE, OrderTerm.DISCHARGE}
    lines = [line for one in (*long, *once) for line in one.lines]
    assert len(lines) == len(example_rows()) + len(more)


def test_the_long_term_sheet_says_when_it_stopped_who_stopped_and_who_checked(languages: Languages) -> None:
    found = next(one for one in on(sheet(LONG, stopped_long_ago())) if "头孢曲松" in one.lines[0])
    assert (found.stopped_at, found.stopped_by, found.verified_by) == (
        (NOW - timedelta(days=3)).strftime("%m-%d %H:%M"),
        "江离",
        "白芷",
    )
    keys = [one.key for one in columns(is_marked=False, term=OrderTerm.LONG)]
    assert keys == ["started", "text", "doctor", "nurse", "stopped", "stopper"]


def test_the_one_off_sheet_says_who_checked_and_who_carried_out(languages: Languages) -> None:
    keys = [one.key for one in columns(is_marked=True, term=OrderTerm.ONCE)]
    assert keys == ["number", "started", "text", "doctor", "nurse", "given", "giver"]


@pytest.mark.parametrize(("key", "title"), [(LONG, "长期医嘱单"), (ONCE, "临时医嘱单")])
def test_each_has_its_name_and_is_marked_in_an_emergency(languages: Languages, key: str, title: str) -> None:
    languages.use("zh_CN")
    assert sheet(key).facts.heading.title == title
    marked = sheet(key, kind=MarkingKind.EMERGENCY)
    assert marked.is_numbered
    assert marked.facts.heading.title.startswith(f"{title} · ")


def test_how_often_is_not_said_twice() -> None:
    turn = msgspec.structs.replace(
        order("翻身拍背 每2小时", dose="", route="", term=OrderTerm.LONG),
        frequency=Code(text="每2小时一次", code="Q2H"),
    )
    (found,) = blocks((row(turn),), NOW)
    assert found.lines == ("翻身拍背 每2小时",)
    (drug,) = blocks((row(order("美罗培南", frequency="每8小时一次")),), NOW)
    assert "每8小时一次" in drug.lines[0]

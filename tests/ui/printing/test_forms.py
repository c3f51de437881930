"""Request forms and herbal prescriptions on paper: each on a page of its own, what nobody knows with a blank to fill in."""

import asyncio
from decimal import Decimal

import msgspec

from client.records import Amount, Code, HerbLine, Order, OrderTerm, RequestAnswer, RequestForm
from offline.views import OrderRow
from tests.ui.printing.examples import PaperStation, ask, row
from tests.ui.printing.examples import order as made_order
from ui.language import Languages
from ui.marking.state import MarkingKind
from ui.printing.form_lines import BLANK, forms
from ui.printing.order_lines import AS_RECORDED
from ui.printing.print_room import PrintRoom

FORM = RequestForm(
    kind="imaging",
    urgency="urgent",
    indication="腹痛待查",
    side="left",
    summary="重症肺炎",
    answers=(
        RequestAnswer(code="metal", question="体内有无金属", answer="否", value="no"),
        RequestAnswer(code="pacemaker", question="有无心脏起搏器"),
    ),
)


def plain_order(name: str) -> Order:
    return made_order(name, dose="", route="", frequency="", term=OrderTerm.ONCE)


def of_form(key: str, name: str, group: str = "g1") -> OrderRow:
    made = row(plain_order(name))
    order = msgspec.structs.replace(made.order, key=key, what=Code(text=name), group=group, request=FORM)
    return msgspec.structs.replace(made, order=order)


def herb(key: str, name: str, role: str, note: str = "") -> OrderRow:
    made = row(plain_order(name))
    line = HerbLine(role=role, footnote=note, doses=7, method="水煎", decocted_by="hospital")
    dose = Amount(value=Decimal(9), unit="g", code="g")
    order = msgspec.structs.replace(made.order, key=key, what=Code(text=name), group="g2", herb=line, dose=dose)
    return msgspec.structs.replace(made, order=order)


def shown() -> tuple[OrderRow, ...]:
    return (
        of_form("ServiceRequest/1", "膝关节磁共振"),
        of_form("ServiceRequest/2", "胸部CT"),
        herb("MedicationRequest/3", "甘草", "courier"),
        herb("MedicationRequest/4", "附子", "sovereign", "先煎"),
    )


def test_one_form_of_two_items_is_one_form_and_what_nobody_knows_has_a_blank(languages: Languages) -> None:
    first, second = forms(shown(), AS_RECORDED)
    words = [f"{one.label}|{one.words}" for one in first.rows]
    assert first.title == "检查申请单"
    assert [one for one in words if "膝关节磁共振" in one or "胸部CT" in one] == ["项目|1. 膝关节磁共振", "|2. 胸部CT"]
    assert "体内有无金属|否" in words
    (asked,) = [one for one in first.rows if one.is_open]
    assert (asked.label, BLANK in asked.words) == ("有无心脏起搏器", True)
    assert any("左侧" in one for one in words)
    (cells,) = [one.cells for one in second.rows if one.cells]
    assert cells == ("[君] 附子 9\u00a0g（先煎）", "[使] 甘草 9\u00a0g")


def test_each_form_begins_on_a_page_of_its_own_and_none_says_so(languages: Languages) -> None:
    station = PaperStation(shown())
    room = PrintRoom(station, printer_names=tuple)
    document = asyncio.run(room.read("request-forms", ask()))
    assert document.pages == 2
    assert len(room.images(document, 48)) == 2
    station = PaperStation()
    assert asyncio.run(PrintRoom(station, printer_names=tuple).read("request-forms", ask())).pages == 1


def test_in_an_emergency_each_page_takes_a_number(languages: Languages) -> None:
    station = PaperStation(shown())
    document = asyncio.run(PrintRoom(station, printer_names=tuple).read("request-forms", ask(MarkingKind.EMERGENCY)))
    assert document.is_numbered

"""The doctor's acts on the real page: find a bed, an order set, a quick entry, reasons, signature, stop."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from ui.doctor.orders_model import OrderLine
from ui.tour.hands import CTRL, NotSeenError, choose_row, click, front, press, settle, until, write
from ui.tour.people import Cast
from ui.widgets.table_model import TableRow


async def open_bed(people: Cast, bed: str) -> dict[str, Any]:
    """Ctrl K, the bed's number, Enter."""
    window, page = people.doctor.window, people.doctor.page
    await front(window)
    await until(lambda: page.model.patients.lines, "the patients on the list")
    press(Qt.Key.Key_K, CTRL, on=window)
    write(bed)
    press(Qt.Key.Key_Return)
    chart = await until(lambda: _shown(people, bed), f"the chart of bed {bed}")
    return {"patient": chart}


def _shown(people: Cast, bed: str) -> str | None:
    chart = people.doctor.page.model.chart
    if chart is None or chart.banner is None or chart.banner.bed is None:
        return None
    label = chart.banner.bed.label
    return chart.patient if label.rpartition("-")[2].lstrip("0") == bed.lstrip("0") else None


async def order_set(people: Cast, name: str) -> dict[str, Any]:
    """G, the set's name until it is highlighted, Alt Enter: what it ticks becomes drafts."""
    page = people.doctor.page
    await front(people.doctor.window)
    page.orders.table.setFocus()
    press(Qt.Key.Key_G, on=page.orders.table)
    panel = page.forms.set_panel
    await until(panel.search.edit.hasFocus, "the picker of order sets")
    write(name)
    await until(lambda: panel.confirm.isEnabled() and len(panel.sets.rows.rows) == 1, f"the order set {name}")
    press(Qt.Key.Key_Return)
    await settle()
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    await _checked(people)
    return {"drafts": _drafts(people), "said": page.orders.message.text()}


async def order(people: Cast, line: str) -> dict[str, Any]:
    """N, the line, Enter on the hit, Enter again: a draft."""
    page = people.doctor.page
    await front(people.doctor.window)
    page.orders.table.setFocus()
    press(Qt.Key.Key_N, on=page.orders.table)
    await until(page.entry.field.edit.hasFocus, "the entry line")
    before = _drafts(people)
    write(line)
    await until(lambda: page.entry.state.found.hits, f"something for {line}")
    press(Qt.Key.Key_Return)
    await settle()
    press(Qt.Key.Key_Return)
    await until(lambda: _drafts(people) > before, f"a draft of {line}")
    await _checked(people)
    sheet = page.model.sheet
    report = sheet.report if sheet else None
    findings = [f"{one.tier.value} {one.kind.value}" for one in report.findings] if report else []
    return {"drafts": _drafts(people), "findings": findings, "shown": page.orders.check.accessibleName()}


def _drafts(people: Cast) -> int:
    sheet = people.doctor.page.model.sheet
    return len(sheet.lines) if sheet else 0


async def _checked(people: Cast) -> None:
    model = people.doctor.page.model
    await until(lambda: model.sheet is not None and model.sheet.is_checked, "the drafts checked")
    await settle()


async def answer_findings(people: Cast, reason: str) -> dict[str, Any]:
    """A reason for every finding that asks for one, written into its field."""
    page, answered = people.doctor.page, 0
    for _ in range(40):
        empty = [box for box in page.orders.check.findChildren(QComboBox) if not box.currentText()]
        editor = empty[0].lineEdit() if empty else None
        if editor is None:
            break
        editor.setFocus()
        write(reason, on=editor)
        answered += 1
        await settle(0.05)
    return {"answered": answered}


async def sign(people: Cast, initials: str, sex: str, age: str) -> dict[str, Any]:
    """Ctrl Enter; where the identity is asked for, it is typed. Answers once the drafts are gone, that is: saved here."""
    page, window = people.doctor.page, people.doctor.window
    await front(window)
    before = _drafts(people)
    page.orders.table.setFocus()
    press(Qt.Key.Key_Return, CTRL, on=page.orders.table)
    await settle(0.05)
    panel = page.orders.identity
    if panel.isVisible():
        for field, text in ((panel.initials, initials), (panel.sex, sex), (panel.age, age)):
            write(text, on=field.edit)
        press(Qt.Key.Key_Return, on=panel.age.edit)
    try:
        await until(lambda: _drafts(people) == 0, "the signature taken")
    except NotSeenError as error:
        raise NotSeenError(f"{error}: {page.orders.message.text()}") from None
    return {"signed": before, "identity_asked": panel.isVisible()}


async def stop(people: Cast, drug: str) -> dict[str, Any]:
    """A click on the order, S, a reason, Enter. Gives central's name of what was stopped."""
    page, window = people.doctor.page, people.doctor.window
    await front(window)

    def fits(row: TableRow) -> bool:
        line = row.subject
        return isinstance(line, OrderLine) and line.row is not None and _is(line, drug)

    row = await choose_row(page.orders.table, fits, "the order to stop")
    line = row.subject
    if not isinstance(line, OrderLine) or line.row is None:
        raise NotSeenError(drug)
    order = line.row.order
    press(Qt.Key.Key_S, on=page.orders.table)
    await until(page.orders.reason.isVisible, "the question why")
    editor = next(iter(page.orders.reason.findChildren(QComboBox))).lineEdit()
    if editor is None:
        raise NotSeenError("the field for the reason")
    write("Bleeding at the puncture site", on=editor)
    press(Qt.Key.Key_Return, on=editor)
    await until(lambda: _is_over(people, order.key), "the order stopped")
    return {"order": order.key, "name": order.what.text}


def _is(line: OrderLine, drug: str) -> bool:
    row = line.row
    return (
        row is not None and (row.order.drug_id == drug or drug in row.order.what.text) and row.order.status == "active"
    )


def _is_over(people: Cast, key: str) -> bool:
    chart = people.doctor.page.model.chart
    rows = chart.orders if chart is not None and chart.orders is not None else ()
    return any(row.order.key == key and row.order.status == "stopped" for row in rows)


async def print_sheet(people: Cast) -> dict[str, Any]:
    """Ctrl P, the page as it will be, its button: what is printed is on its way when this ends."""
    window, paper = people.doctor.window, people.doctor.paper.window
    await front(window)
    press(Qt.Key.Key_P, CTRL, on=window)
    await until(lambda: paper.isVisible() and paper.has_page(), "the page on paper")
    click(paper.side.print_button)
    return {}

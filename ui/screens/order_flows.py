"""Ways to the screens of orders that end, change or are given by word of mouth. Signs nothing: the pictures leave the ward as it is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from offline.work_views import WorkKind
from ui.doctor.orders_model import OrderLine
from ui.tour.hands import choose_row, front, press, settle, until
from ui.tour.people import Cast
from ui.widgets.table_model import TableRow

AT, RECOVERING_BED = "20:00", "11"


def _runs(row: TableRow) -> bool:
    line = row.subject
    return isinstance(line, OrderLine) and line.row is not None and line.row.order.drug_id == "atorvastatin-tab"


async def stop_ahead(people: Cast) -> QWidget:
    """The question why and from when, with what is still due before it."""
    page = people.doctor.page
    await choose_row(page.orders.table, _runs, "a running order")
    page.acts.stop()
    await settle(0.4)
    page.orders.reason.time.edit.setText(AT)
    page.orders.reason.time_edited.emit(AT)
    await settle(0.3)
    return people.doctor.window


async def change(people: Cast) -> QWidget:
    """An order in the entry line, to take the place of the old one."""
    page = people.doctor.page
    await choose_row(page.orders.table, _runs, "a running order")
    page.acts.change()
    await settle(0.6)
    return people.doctor.window


async def endings(people: Cast) -> QWidget:
    """The chart of the patient who is recovering; his last order, given by word of mouth, under the cursor."""
    page, wanted = people.doctor.page, RECOVERING_BED
    hits = await people.workplace.station.find_patients(wanted)
    patient = next(hit.patient.key for hit in hits if hit.bed.lstrip("0") == wanted)
    page.open_patient(patient)
    await until(_Open(people, patient), "the chart")
    await settle(0.3)
    oral = next((line for line in page.orders.table.rows.rows if _is_oral(line)), None)
    if oral is not None:
        page.orders.table.choose(oral.key)
    await settle(0.2)
    return people.doctor.window


class _Open:
    """Whether this patient's chart is on the page."""

    def __init__(self, people: Cast, patient: str) -> None:
        self._model, self._patient = people.doctor.page.model, patient

    def __call__(self) -> bool:
        chart = self._model.chart
        return chart is not None and chart.patient == self._patient


async def allergy(people: Cast) -> QWidget:
    """A positive skin test above the orders, and the question whether it is an allergy."""
    page = people.doctor.page
    patient = next(
        one.patient for one in (await people.workplace.station.work("")).items if one.kind is WorkKind.ALLERGY
    )
    page.open_patient(patient)
    await until(_Open(people, patient), "the chart")
    await settle(0.3)
    page.orders.table.setFocus()
    press(Qt.Key.Key_Y, on=page.orders.table)
    await settle(0.4)
    return people.doctor.window


async def exemption(people: Cast) -> QWidget:
    """A drug without the skin test that it requires: the second person is asked for."""
    page = people.doctor.page
    page.entry.clear()
    page.orders.second.ask("阿莫西林胶囊 (续用，未换批号)")
    await settle(0.4)
    return people.doctor.window


async def line_help(people: Cast) -> QWidget:
    """Everything that the entry line understands, with a line that says most of it."""
    edit = people.doctor.page.entry.field.edit
    edit.setText("potassium-chloride-inj 1g qd ivgtt 60ml/h 加急 // 加入500mL液体")
    people.doctor.page.entry.field.text_edited.emit(edit.text())
    press(Qt.Key.Key_Return, on=edit)
    press(Qt.Key.Key_F1, on=edit)
    await settle(0.4)
    return people.doctor.window


def _is_oral(row: TableRow) -> bool:
    line = row.subject
    return isinstance(line, OrderLine) and line.row is not None and line.row.is_unsigned_oral


async def review(people: Cast) -> QWidget:
    """Every long-term order, some decided."""
    page = people.doctor.page
    page.acts.review()
    await settle(0.4)
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_1):
        press(key, on=page.orders.review.table)
    await settle(0.3)
    return people.doctor.window


async def oral_order(people: Cast, patient: str) -> QWidget:
    """The nurse's page with a patient and one line."""
    window, page = people.nurse.window, people.nurse.oral
    await front(window)
    people.nurse.go("oral", patient)
    await settle(0.5)
    edit = page.entry.field.edit
    edit.setText("furosemide-inj 20mg st ivp")
    page.entry.field.text_edited.emit(edit.text())
    for _ in range(2):
        press(Qt.Key.Key_Return, on=edit)
        await settle(0.2)
    await settle(0.4)
    return window

"""Ways to the screens of request forms, herbal prescriptions and order sets. Takes nothing over: the pictures leave the ward as it is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.requests.parts import ChoiceField
from ui.tour.hands import press, settle, until, write
from ui.tour.people import Cast

ITEMS = ("CT-CHEST-CE", "MR-KNEE")
HERBS = ("fuzi 30 j xj", "fabanxia 9 c", "gancao 6 s")


async def request(people: Cast) -> QWidget:
    """Two examinations: contrast and the magnet, one answer given, the rest open; the checks below."""
    page = people.doctor.page
    page.forms.ask_request()
    panel = page.forms.panel
    await until(panel.isVisible, "the request form")
    panel.kinds.choose("imaging")
    for item in ITEMS:
        write(item, on=panel.search.edit)
        await settle(0.2)
        press(Qt.Key.Key_Return, on=panel.search.edit)
        await settle(0.3)
    write("fever", on=panel.indication.edit)
    metal = panel.asked.get("metal")
    if isinstance(metal, ChoiceField):
        metal.choose("no")
        metal.changed.emit()
    await settle(0.6)
    return people.doctor.window


async def herbs(people: Cast) -> QWidget:
    """A pair that must not meet and a dose above the usual one, said while it is written."""
    page = people.doctor.page
    page.forms.ask_herbs()
    panel = page.forms.herb_panel
    await until(panel.isVisible, "the prescription")
    for line in HERBS:
        write(line, on=panel.field.edit)
        press(Qt.Key.Key_Return, on=panel.field.edit)
        await settle(0.2)
    write("7", on=panel.doses.edit)
    await settle(0.6)
    return people.doctor.window


async def pharmacist(people: Cast) -> QWidget:
    """The answer to a pharmacist's rejection, at the order of the one patient who has one."""
    page = people.doctor.page
    page.open_patient("Patient/p-n3-15")
    await settle(0.8)
    rows = page.model.chart.orders if page.model.chart is not None else ()
    rejected = next((row.order.key for row in rows if row.is_pharm_rejected), "")
    page.orders.table.choose(rejected)
    await settle(0.2)
    page.forms.ask_pharm()
    page.forms.pharm_panel.answer.choose("keep")
    page.forms.pharm_panel.answer.changed.emit()
    await settle(0.4)
    return people.doctor.window


async def course(people: Cast) -> QWidget:
    """What became of a drug that is given since days, step by step."""
    page = people.doctor.page
    page.acts.drop()
    rows = page.model.chart.orders if page.model.chart is not None else ()
    page.orders.table.choose(next((row.order.key for row in rows if row.order.drug_id == "atorvastatin-tab"), ""))
    await settle(0.2)
    page.forms.ask_course()
    await until(page.forms.course_panel.isVisible, "the course of an order")
    await settle(0.3)
    return people.doctor.window


async def sets(people: Cast) -> QWidget:
    """The picker with the first set for the patient's diagnoses."""
    page = people.doctor.page
    page.forms.ask_sets("")
    await until(page.forms.set_panel.isVisible, "the picker of order sets")
    await settle(0.8)
    return people.doctor.window

"""Ways to the screens of the diagnoses, from the doctor's page on a patient."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.tour.hands import press, settle, until
from ui.tour.people import Cast


async def there(people: Cast) -> QWidget:
    """The docked list of diagnoses, nothing typed."""
    page = people.doctor.page
    page.diagnosis_acts.open()
    await until(lambda: page.diagnosis_acts.model.rows is not None, "the diagnoses")
    await settle(0.4)
    return people.doctor.window


async def entry(people: Cast) -> QWidget:
    """Hits of what is typed, nothing chosen yet."""
    window = await there(people)
    field = people.doctor.page.diagnoses.line.field
    field.edit.setText("fy")
    field.text_edited.emit("fy")
    await settle(0.4)
    return window


async def saved(people: Cast) -> QWidget:
    """A diagnosis of one list saved, with what is said after it; in an emergency it is marked and numbered."""
    window = await entry(people)
    page = people.doctor.page
    line = page.diagnoses.line
    line.field.edit.setText("fjh")
    line.field.text_edited.emit("fjh")
    await settle(0.2)
    press(Qt.Key.Key_Return, on=line.field.edit)
    line.field.edit.setText("? 初步 3")
    line.field.text_edited.emit(line.field.edit.text())
    press(Qt.Key.Key_Return, on=line.field.edit)
    await until(lambda: page.diagnosis_acts.model.saved is not None, "the diagnosis saved")
    await settle(0.5)
    return window

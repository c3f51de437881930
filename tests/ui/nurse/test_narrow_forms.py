"""At 1366 px and text of 150 % nothing of a form lies outside it, and a narcotic that was opened and not given has its own way."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from client.records import DoseOutcome, Person, Role
from tests.ui.nurse.keys import press
from tests.ui.nurse.practice_ward import Ward
from tests.ui.nurse.test_bedside_page import Bed
from tests.ui.nurse.test_bedside_page import bed as bed  # a fixture of these tests, too
from ui.nurse.dose_panel import DosePanel
from ui.nurse.due_page import DuePage
from ui.nurse.give_entry import command_of
from ui.nurse.give_form import GiveForm
from ui.nurse.moves_acts import Act
from ui.nurse.moves_page import MovesPage
from ui.theme.theme import Theme

OTHER = Person(reference="Practitioner/n2", name="白芷", role=Role.NURSE, staff_number="N002")


@pytest.fixture
def large(theme: Theme) -> Iterator[Theme]:
    theme.set_text_percent(150)
    yield theme
    theme.set_text_percent(100)


def outside(area: QScrollArea) -> int:
    """So many px of what is in it lie beside it, where nobody scrolls to."""
    inside = area.widget()
    assert inside is not None
    return max(0, inside.width() - area.viewport().width())


def area_of(widget: QWidget) -> QScrollArea:
    (found,) = widget.findChildren(QScrollArea)
    return found


def opened(bed: Bed) -> GiveForm:
    """A dose on the form, as if it were a narcotic that two people check."""
    bed.ready()
    bed.scan(bed.units()[0].code)
    form, dose = bed.page.form, bed.page.model.seen.dose
    assert dose is not None
    made = replace(dose, asks_second=("high-alert",), asks_witness=(dose.lines[0].key,))
    bed.page.model.seen = replace(bed.page.model.seen, dose=made)
    form.begin(made)
    return form


def test_the_password_of_the_second_person_is_beside_no_edge(bed: Bed, large: Theme) -> None:
    form = opened(bed)
    bed.ward.window.resize(1366, 768)
    bed.ward.settle()
    assert outside(area_of(form)) == 0


@pytest.mark.parametrize("act", [Act.MOVE, Act.DISCHARGE, Act.NEWBORN])
def test_the_fields_of_a_move_are_beside_no_edge(ward: Ward, large: Theme, act: Act) -> None:
    page = ward.show("moves")
    assert isinstance(page, MovesPage)
    ward.window.resize(1366, 768)
    page.show_move("Patient/p-n3-12", act.value, "")
    ward.settle()
    area = page.form.parentWidget().parentWidget()  # type: ignore[union-attr]
    assert isinstance(area, QScrollArea)
    assert outside(area) == 0
    assert area.viewport().height() > page.form.first.height(), "a field can be seen whole"
    assert large.text_percent == 150


def test_every_field_of_a_dose_in_the_due_list_is_whole_and_the_one_that_is_typed_in_is_in_sight(
    ward: Ward, due: DuePage, large: Theme
) -> None:
    ward.window.resize(1366, 768)
    ward.settle()
    press(ward, Qt.Key.Key_J, Qt.Key.Key_E)
    panel = next(one for one in due.findChildren(DosePanel) if one.isVisible())
    fields = (panel.identity.first, panel.identity.second, panel.time, *panel.amounts, panel.note)
    assert len(panel.amounts) == 2
    for field in fields:
        field.edit.setFocus()
        ward.settle()
        assert field.height() >= field.sizeHint().height(), "neither its words nor what is typed is cut"
        at = field.edit.mapTo(panel.area.viewport(), field.edit.rect().center())
        assert panel.area.viewport().rect().contains(at)
    assert outside(panel.area) == 0
    assert panel.save.isVisible()
    assert large.text_percent == 150


def test_what_was_opened_and_not_given_says_why_and_is_signed_by_a_witness(bed: Bed) -> None:
    form = opened(bed)
    dose = bed.page.model.seen.dose
    assert dose is not None
    line = dose.lines[0]
    assert line.dose is not None
    assert form.wasted.isVisible()
    form.wasted.setChecked(True)
    assert not any(field.isVisible() for field in (*form.amounts, *form.again))
    assert form.save.text() == "未给，签署弃用"
    typed = {"batch": "24A071", "ampoules": "1", "opened": f"{line.dose.value:f}", "wasted": f"{line.dose.value:f}"}
    for name, text in typed.items():
        form.waste[line.key][name].edit.setText(text)
    form.note.edit.setText("患者拒绝")
    made = command_of(
        bed.page.model.seen,
        form.entry(),
        ident="1",
        author=bed.ward.desk.session.person,
        now=bed.page.model.now,
        beside=OTHER,
    )
    assert (made.outcome, made.reason, made.second) == (DoseOutcome.NOT_GIVEN, "患者拒绝", None)
    (used,) = made.controlled
    assert (used.given.value, used.wasted, used.witness) == (Decimal(0), used.opened, OTHER)
    form.wasted.setChecked(False)
    assert all(field.isVisible() for field in form.amounts)

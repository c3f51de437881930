"""Ways to the screens of nursing: intake and output, nursing record, the change of the shift. Signs nothing: the ward stays as it is."""

from collections.abc import Awaitable, Callable

from PySide6.QtWidgets import QWidget

from client.records.care import Severity
from ui.nursing.fluid_page import FluidPage
from ui.nursing.handover_page import HandoverPage
from ui.nursing.record_page import RecordPage
from ui.tour.hands import front, settle, until
from ui.tour.people import Cast
from ui.workplace.nursing_desk import FLUIDS, HANDOVER, RECORD

PATIENT, WAITING = "Patient/p-n3-12", "Patient/p-n3-03"
Page = FluidPage | RecordPage | HandoverPage


async def _open(people: Cast, key: str, patient: str) -> QWidget:
    window, nursing = people.nurse.window, people.nurse.nursing
    await front(window)
    window.show_page(key)
    pages: dict[str, Page] = {FLUIDS: nursing.fluids, RECORD: nursing.record, HANDOVER: nursing.handover}
    page = pages[key]
    page.show_patient(patient)
    await until(lambda: page.model.patient == patient and page.model.banner is not None, "the patient")
    await until(lambda: page.is_settled, "the ward")
    await settle(0.8)
    return window


async def fluids(people: Cast) -> QWidget:
    """A line being typed, with what it is understood as."""
    window = await _open(people, FLUIDS, PATIENT)
    page = people.nurse.nursing.fluids
    page.drop_form()
    page.line.edit.setText("o 200 u 350 d1 ~40 v ?")
    page.begin_line()
    await settle(0.3)
    return window


async def fluids_batch(people: Cast) -> QWidget:
    """One field for each way."""
    window = await _open(people, FLUIDS, WAITING)
    page = people.nurse.nursing.fluids
    page.line.edit.clear()
    page.begin_batch()
    page.batch.fields["urine"].edit.setText("300")
    await settle(0.3)
    return window


async def record(people: Cast) -> QWidget:
    """A phrase whose blanks are still open, and two values taken over."""
    window = await _open(people, RECORD, PATIENT)
    page = people.nurse.nursing.record
    page.fields["condition"].set_text("患者体温____ ℃，伴畏寒，无寒战。")
    pulls = page.model.timeline.pulls if page.model.timeline else ()
    page.model.taken = tuple(one.ident for one in pulls[:2])
    page.draw()
    page.fields["condition"].edit.to_blank(0)
    await settle(0.3)
    return window


async def phrases(people: Cast) -> QWidget:
    """What `/` opens."""
    window = await record(people)
    page = people.nurse.nursing.record
    field = page.fields["measures"]
    field.set_text("")
    field.edit.setFocus()
    field.edit.insertPlainText("/")
    field.edit.open_list()
    await settle(0.3)
    return window


async def handover(people: Cast) -> QWidget:
    """The sheet of the ward, and a handover as it was signed."""
    window = await _open(people, HANDOVER, PATIENT)
    people.nurse.nursing.record.fields["measures"].edit.close_list()
    people.nurse.nursing.handover.drop_form()
    await settle(0.4)
    return window


async def handover_give(people: Cast) -> QWidget:
    """The form as it was filled from the shift."""
    window = await _open(people, HANDOVER, PATIENT)
    page = people.nurse.nursing.handover
    page.begin_give()
    page.give.severity.choose(Severity.WATCHER.value)
    await settle(0.4)
    return window


async def handover_take(people: Cast) -> QWidget:
    """One that waits for this nurse, being said back."""
    window = await _open(people, HANDOVER, WAITING)
    page = people.nurse.nursing.handover
    page.begin_take()
    await settle(0.4)
    return window


WAYS: tuple[tuple[str, Callable[[Cast], Awaitable[QWidget]]], ...] = (
    ("nursing-fluids", fluids),
    ("nursing-fluids-batch", fluids_batch),
    ("nursing-record", record),
    ("nursing-record-phrases", phrases),
    ("nursing-handover", handover),
    ("nursing-handover-give", handover_give),
    ("nursing-handover-take", handover_take),
)

"""Ways to the screens of people without a name, and of telephone and paper. Registers three where nobody is there yet."""

from collections.abc import Awaitable, Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from client.commands import BandWay
from ui.downtime.model import Sheet
from ui.downtime.page import DowntimePage
from ui.nurse.loading import Knowing
from ui.temporaries.model import Arrival, Said
from ui.temporaries.page import TemporariesPage
from ui.tour.hands import NotSeenError, front, settle, until
from ui.tour.people import Cast

TRIES = 20
SHIFT = Qt.KeyboardModifier.ShiftModifier
SEEN = Arrival(count="3", sex="male", age_group="adult", triage="red", marks="左前臂蛇形文身，灰色夹克，环城路车祸")
SAID = Said(name="赵秉恒", birth_date="1959-08-03", sex="male", source="同车者 李某")


async def _page(people: Cast) -> TemporariesPage:
    window = people.nurse.window
    await front(window)
    QTest.keyClick(window, Qt.Key.Key_F9, SHIFT)
    page = people.nurse.temporaries.page
    await until(lambda: page.model.knowing is Knowing.READY, "who came without a name")
    page.drop_forms()
    return page


async def _filled(people: Cast) -> TemporariesPage:
    """Three came together: the first has his band, and somebody said who he may be."""
    page = await _page(people)
    model = page.model
    if not model.rows:
        await _arrived(people, page)
    row = model.rows[-1] if model.rows else None
    if row is not None and row.band is None and row.patient.temporary is not None:
        await model.choose(row.patient.key)
        await model.band(row.patient.temporary.number, BandWay.PRINTED)
        await model.refresh()
        await model.name(SAID)
    await model.refresh()
    if row is not None:
        await model.choose(row.patient.key)
        await model.look()
        found = model.candidates.found if model.candidates is not None else ()
        model.candidate = found[0].patient.key if found else ""
    page.draw()
    return page


async def _arrived(people: Cast, page: TemporariesPage) -> None:
    """Once central has given the station its numbers."""
    faults: tuple[str, ...] = ()
    for _ in range(TRIES):
        await people.workplace.station.engine.claiming.once()
        faults = await page.model.arrive(SEEN)
        if not faults:
            break
        await settle(0.5)
    else:
        raise NotSeenError(f"three people without a name: {' '.join(faults)}")
    page.refresh()
    await until(lambda: page.model.rows, "three people without a name")


async def arrival(people: Cast) -> QWidget:
    """Eight come at once."""
    page = await _page(people)
    page.begin_arrival()
    page.arrival.count.edit.setText("8")
    page.arrival.triage.choose("yellow")
    page.arrival.marks.edit.setText("客车侧翻")
    await settle(0.4)
    return people.nurse.window


async def worklist(people: Cast) -> QWidget:
    """Who he may be, field by field; nobody is chosen by the program."""
    await _filled(people)
    await settle(0.6)
    return people.nurse.window


async def _past(people: Cast) -> DowntimePage:
    window = people.nurse.window
    await front(window)
    QTest.keyClick(window, Qt.Key.Key_F10, SHIFT)
    page = people.nurse.temporaries.past
    await until(lambda: page.model.knowing is Knowing.READY, "what was said on the telephone")
    page.drop_forms()
    return page


async def phoned(people: Cast) -> QWidget:
    """A call being typed; what was said back is not what was said."""
    page = await _past(people)
    page.begin_call()
    form = page.call
    typed = ((form.patient, "12"), (form.test, "钾"), (form.value, "5.9"), (form.unit, "mmol/L"), (form.again, "5.6"))
    for field, text in (*typed, (form.caller, "检验科 王敏"), (form.first, "赵秉衡")):
        field.edit.setText(text)
    form.say(("not-read-back", "identity"))
    await settle(0.4)
    return people.nurse.window


async def paper(people: Cast) -> QWidget:
    """A line of a sheet being typed."""
    page = await _past(people)
    await page.model.find("12")
    await page.model.take_sheet(Sheet(page="P-N3-N3D01-261120-0007-L", writer=page.model.me.name))
    page.draw()
    page.begin_line()
    page.line.kind.choose("fluids")
    page.line.time.edit.setText("09:40")
    page.line.text.edit.setText("u 350 o 200")
    await settle(0.4)
    return people.nurse.window


WAYS: tuple[tuple[str, Callable[[Cast], Awaitable[QWidget]]], ...] = (
    ("temporary-arrival", arrival),
    ("temporary-worklist", worklist),
    ("phoned-results", phoned),
    ("paper-entry", paper),
)

"""Ways to the screens of the specialties. Writes nothing: the pictures leave the hospital as it is."""

from collections.abc import Awaitable, Callable

from PySide6.QtWidgets import QWidget

from client.records import AllergyKnowledge
from ui.specialties.page import DAY, DENTAL, LABOUR, THERAPIES
from ui.tour.hands import front, settle, until, write
from ui.tour.people import Cast
from ui.workplace.special_desk import KEY

MOTHER, EYE, TOOTH, WARD = "Patient/p-n6-01", "Patient/p-n6-02", "Patient/p-op3-01", "Patient/p-n3-12"
READS = 360
"""How often it is looked whether a guest of another ward was read whole."""
Way = Callable[[Cast], Awaitable[QWidget]]


async def guest_here(people: Cast, patient: str = MOTHER) -> None:
    """Until a guest of another ward was read whole, as far as that comes in time."""
    for _ in range(READS):
        banner = await people.workplace.station.banner(patient)
        is_read = banner is not None and banner.allergy is not AllergyKnowledge.UNAVAILABLE
        if is_read and not people.doctor.page.model.is_unread(patient):
            return
        await settle(0.5)


async def read_before_the_outage(people: Cast) -> None:
    """Whoever is shown here has been opened while central answered, as at work: later he is only what is here of him."""
    page = people.doctor.page
    for patient in (MOTHER, EYE, TOOTH):
        await guest_here(people, patient)
        page.open_patient(patient)
        await until(lambda: page.model.drawn == patient, f"the chart of {patient}", 60)  # noqa: B023  # awaited within the loop


async def _open(people: Cast, view: str, patient: str) -> QWidget:
    """The page on that view, about this patient."""
    window, doctor, office = people.doctor.window, people.doctor.page, people.doctor.special
    await front(window)
    await guest_here(people, patient)
    window.show_page("doctor")
    doctor.open_patient(patient)
    await until(lambda: doctor.model.drawn == patient, "the chart")
    window.show_page(KEY)
    page = office.page
    page.labour.drop_form()
    page.show_view(view)
    await until(lambda: page.patient == patient, "the page of specialties")
    await settle(0.8)
    return window


async def labour(people: Cast) -> QWidget:
    """Nine hours of a labour, beyond the alert line."""
    window = await _open(people, LABOUR, MOTHER)
    await until(lambda: people.doctor.special.page.labour.view is not None, "the labour")
    await settle(0.3)
    return window


async def labour_check(people: Cast) -> QWidget:
    """One check being typed."""
    window = await labour(people)
    pane = people.doctor.special.page.labour
    pane.begin_check()
    for name, words in (("cervix", "7"), ("station", "+1"), ("fetal_heart", "148")):
        write(words, on=pane.check_form.fields[name].edit)
    await settle(0.3)
    return window


async def antenatal(people: Cast) -> QWidget:
    """The form of an antenatal visit, as it is begun at the notes of the woman in labour."""
    await _open(people, LABOUR, MOTHER)
    window, page = people.doctor.window, people.doctor.page
    window.show_page("doctor")
    page.model.drop_draft()
    page.show_notes()
    page.model.begin_template("antenatal-visit")
    page.writing.go_on()
    await settle(0.5)
    return window


async def dental(people: Cast) -> QWidget:
    """A finding being chosen, with what would follow from it."""
    window = await _open(people, DENTAL, TOOTH)
    pane = people.doctor.special.page.dental
    await until(lambda: pane.view is not None, "the teeth")
    pane.line.edit.setText("46 o d")
    await settle(0.3)
    return window


async def day(people: Cast) -> QWidget:
    window = await _open(people, DAY, EYE)
    await until(lambda: people.doctor.special.page.day.view is not None, "the checklists")
    await settle(0.3)
    return window


async def programme(people: Cast) -> QWidget:
    """What central plans for the woman in labour, below the checklists."""
    window = await _open(people, DAY, MOTHER)
    pane = people.doctor.special.page.day
    await until(lambda: pane.view is not None, "the checklists")
    pane.items.table.scrollToBottom()
    await settle(0.3)
    return window


async def therapies(people: Cast) -> QWidget:
    window = await _open(people, THERAPIES, WARD)
    pane = people.doctor.special.page.therapies
    await until(lambda: pane.sets is not None, "the programmes")
    write("足三里、内关", on=pane.fields["points"].edit)
    await settle(0.3)
    return window


async def layout(people: Cast) -> QWidget:
    """The ophthalmic day layout on the doctor's page; the next picture of that page takes the standard one again."""
    window = await _open(people, DAY, EYE)
    people.doctor.window.show_page("doctor")
    people.doctor.special.layouts.choose("ophthalmology-day")
    await settle(0.5)
    return window


WAYS: tuple[tuple[str, Way], ...] = (
    ("special-labour", labour),
    ("special-labour-check", labour_check),
    ("special-antenatal", antenatal),
    ("special-teeth", dental),
    ("special-day-case", day),
    ("special-programme", programme),
    ("special-therapies", therapies),
    ("special-layout", layout),
)

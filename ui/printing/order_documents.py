"""The sheets of orders and request forms, and how each is read: what is in force, what was ever ordered of one term, what is asked for."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from client.errors import InputRefused
from client.records import OrderTerm
from offline.views import Banner
from ui.marking.state import MarkingState
from ui.person_words import patient_name
from ui.printing.door import Ask, Document, PrintStation
from ui.printing.form_lines import forms
from ui.printing.form_sheet import FormSheet
from ui.printing.order_lines import blocks, in_force
from ui.printing.order_sheet import OrderSheet
from ui.printing.sheet_facts import inks_of, person_words, sheet_facts
from ui.printing.words import moment, paper_marks, sheet_title

REORGANISED, LONG, ONCE = "reorganised-sheet", "long-term-sheet", "one-off-sheet"


async def read_order_sheet(station: PrintStation, ask: Ask) -> Document:
    banner = await station.banner(ask.patient)
    if banner is None:
        raise InputRefused("patient", "unknown-here")
    return await order_sheet_of(station, ask, banner)


async def order_sheet_of(station: PrintStation, ask: Ask, banner: Banner) -> Document:
    """The same of whose banner is read already."""
    rows = await station.orders(ask.patient)
    facts = sheet_facts(station, ask, banner, blocks(rows, station.clock.now(), ask.naming))
    return OrderSheet(facts, inks_of(ask.marking))


def long_title() -> str:
    return QCoreApplication.translate("Paper", "Long-term order sheet")


def once_title() -> str:
    return QCoreApplication.translate("Paper", "One-off order sheet")


async def read_long(station: PrintStation, ask: Ask) -> Document:
    return await _read_term(station, ask, OrderTerm.LONG)


async def read_once(station: PrintStation, ask: Ask) -> Document:
    return await _read_term(station, ask, OrderTerm.ONCE)


async def _read_term(station: PrintStation, ask: Ask, term: OrderTerm) -> Document:
    """The two order sheets that the rules for medical records name, each with everything of its term that is known here."""
    banner = await station.banner(ask.patient)
    if banner is None:
        raise InputRefused("patient", "unknown-here")
    found = blocks(await station.orders(ask.patient), station.clock.now(), ask.naming, term=term)
    plain, marks = sheet_facts(station, ask, banner, found), paper_marks(ask.marking)
    title = once_title() if term is OrderTerm.ONCE else long_title()
    facts = replace(
        plain,
        name=f"{title} {patient_name(banner.patient)}",
        heading=replace(plain.heading, title=title if marks is None else f"{title} · {marks.stamp}"),
        term=term,
    )
    return OrderSheet(facts, inks_of(ask.marking), key=ONCE if term is OrderTerm.ONCE else LONG)


def reorganised_title() -> str:
    return QCoreApplication.translate("Reorganised", "Reorganised long-term orders")


async def read_reorganised(station: PrintStation, ask: Ask) -> Document:
    """Only the long-term orders in force, under a red line with who and when. Orders nothing and ends nothing."""
    banner = await station.banner(ask.patient)
    if banner is None:
        raise InputRefused("patient", "unknown-here")
    now = station.clock.now()
    rows = in_force(await station.orders(ask.patient))
    plain = sheet_facts(station, ask, banner, blocks(rows, now, ask.naming))
    words = QCoreApplication.translate("Reorganised", "Reorganised {time} by {name}: only what is in force follows")
    facts = replace(
        plain,
        name=f"{reorganised_title()} {patient_name(banner.patient)}",
        heading=replace(plain.heading, title=reorganised_sheet_title(ask.marking)),
        reorganised=words.format(time=moment(now, seconds=False), name=person_words(ask.by)),
    )
    return OrderSheet(facts, inks_of(ask.marking), key=REORGANISED)


def reorganised_sheet_title(marking: MarkingState) -> str:
    """A marked sheet says so in its title, as the order sheet does."""
    title = reorganised_title()
    return title if not marking.is_marked else f"{title} · {sheet_title(marking)}"


def forms_title() -> str:
    return QCoreApplication.translate("FormPaper", "Request forms and herbal prescriptions")


async def read_forms(station: PrintStation, ask: Ask) -> Document:
    """Every form and prescription in force, each on pages of its own."""
    banner = await station.banner(ask.patient)
    if banner is None:
        raise InputRefused("patient", "unknown-here")
    plain = sheet_facts(station, ask, banner, ())
    facts = replace(plain, name=f"{forms_title()} {patient_name(banner.patient)}")
    return FormSheet(facts, forms(await station.orders(ask.patient), ask.naming), inks_of(ask.marking))

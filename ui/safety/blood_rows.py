"""Orders of blood and bags as rows, and one of them in words. Refuses to leave out what stands against a bag."""

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.clinical.transfusion import TransfusionBook
from offline.safety_views import Bag, BagGiven, BloodOrder, BloodPatient, Look, group_words
from ui.safety.words import (
    NONE,
    against_words,
    amount_words,
    bag_state,
    patient_group_words,
    phase_words,
    time_words,
)
from ui.units import plain
from ui.widgets.painting import Chip, Words
from ui.widgets.table_model import Cell, Column, TableRow, cell, section


def blood_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="bed", title=translate("Safety", "Bed"), width=52, pad=12),
        Column(key="name", title=translate("Safety", "Patient"), width=92, pad=6, wraps=True),
        Column(key="what", title=translate("Safety", "Component"), pad=6, wraps=True, may_elide=False),
        Column(key="group", title=translate("Safety", "Group"), width=110, pad=6, wraps=True),
        Column(key="state", title=translate("Safety", "State"), width=190, pad=6, wraps=True),
    )


def blood_rows(
    people: tuple[BloodPatient, ...], book: TransfusionBook, now: datetime, language: str
) -> tuple[TableRow, ...]:
    return tuple(_rows(people, book, now, language))


def _rows(people: tuple[BloodPatient, ...], book: TransfusionBook, now: datetime, language: str) -> Iterator[TableRow]:
    translate = QCoreApplication.translate
    running = [(one, bag) for one in people for bag in one.running]
    if running:
        yield section("running", translate("Safety", "Running"), str(len(running)))
        yield from (_bag_row(person, bag, book, now, language) for person, bag in running)
    orders = [(one, order) for one in people for order in one.orders]
    if orders:
        yield section("orders", translate("Safety", "Orders in force"), str(len(orders)))
        yield from (_order_row(person, order, book, language) for person, order in orders)
    ended = [(one, bag) for one in people for bag in one.given if not bag.transfusion.is_running]
    if ended:
        yield section("ended", translate("Safety", "Ended within 3 days"), str(len(ended)))
        yield from (_bag_row(person, bag, book, now, language) for person, bag in ended)


def component_words(book: TransfusionBook, code: str, otherwise: str, language: str) -> str:
    component = book.component(code)
    return component.words(language) if component is not None else otherwise


def _order_row(person: BloodPatient, order: BloodOrder, book: TransfusionBook, language: str) -> TableRow:
    translate = QCoreApplication.translate
    free = [one for one in order.bags if not one.is_used]
    chips = [] if order.is_verified else [Chip(text=translate("Safety", "not checked"), tone="ink", is_small=True)]
    words = translate("Safety", "matched bags: {count}").format(count=len(free)) if free else NONE
    return TableRow(
        key=f"{person.patient} {order.order.key}",
        cells=(
            cell(person.bed or NONE, weight=600),
            cell(person.name or NONE),
            cell(component_words(book, order.component, order.order.what.text, language), weight=600),
            cell(patient_group_words(person.group)),
            Cell(runs=(*chips, Words(words, role="meta"))),
        ),
        is_pending=order.mark is not None,
        subject=(person.patient, order.order.key),
    )


def _bag_row(person: BloodPatient, bag: BagGiven, book: TransfusionBook, now: datetime, language: str) -> TableRow:
    one, state = bag.transfusion, bag_state(bag, now)
    tone = (
        "red"
        if bag.had_reaction or bag.is_over_time(now)
        else "ink"
        if bag.is_late(now)
        else "acc"
        if one.is_running
        else "plain"
    )
    what = component_words(book, one.unit.component, one.unit.name, language)
    return TableRow(
        key=f"{person.patient} {one.key}",
        cells=(
            cell(person.bed or NONE, weight=600),
            cell(person.name or NONE),
            cell(f"{what} {one.unit.number}", weight=600),
            cell(group_words(one.unit.group)),
            Cell(runs=(Chip(text=state, tone=tone, is_small=True),)),
        ),
        is_pending=bag.mark is not None,
        subject=(person.patient, one.key),
    )


def order_words(person: BloodPatient, order: BloodOrder, book: TransfusionBook, now: datetime, language: str) -> str:
    """What is known before anybody goes to the bed."""
    translate = QCoreApplication.translate
    lines = [
        translate("Safety", "Patient's group: {group}").format(group=patient_group_words(person.group)),
        translate("Safety", "Ordered: {what}").format(
            what=component_words(book, order.component, order.order.what.text, language)
        ),
    ]
    form = order.order.request
    lines += [f"{one.question}: {one.answer or NONE}" for one in form.answers] if form is not None else []
    lines += [] if order.is_verified else [against_words("unverified")]
    if not order.bags:
        lines.append(translate("Safety", "The blood bank has matched no bag yet, as far as this station knows."))
    for bag in order.bags:
        lines += ["", *_bag_lines(bag, now)]
    return "\n".join(lines)


def _bag_lines(bag: Bag, now: datetime) -> Iterator[str]:
    translate, unit = QCoreApplication.translate, bag.matched.unit
    yield translate("Safety", "Bag {number}: {group}, {volume}, expires {time}").format(
        number=unit.number,
        group=group_words(unit.group),
        volume=amount_words(unit.volume),
        time=time_words(unit.expires_at, now),
    )
    if bag.is_used:
        yield translate("Safety", "begun already")
    else:
        yield from (f"✖ {against_words(word)}" for word in bag.against)


def given_words(bag: BagGiven, now: datetime) -> str:
    """One bag from the first check to the last look."""
    translate, one = QCoreApplication.translate, bag.transfusion
    lines = [
        translate("Safety", "Bag {number}: {group}, {volume}, expires {time}").format(
            number=one.unit.number,
            group=group_words(one.unit.group),
            volume=amount_words(one.unit.volume),
            time=time_words(one.unit.expires_at, now),
        ),
        translate("Safety", "Begun {time} by {first}, checked by {second}").format(
            time=time_words(one.started_at, now), first=one.by or NONE, second=one.second or NONE
        ),
    ]
    if one.out_at is not None:
        left = translate("Safety", "Left the refrigerator {time}")
        lines.append(left.format(time=time_words(one.out_at, now)))
    if bag.finish_by is not None:
        lines.append(translate("Safety", "Has to be in by {time}").format(time=time_words(bag.finish_by, now)))
    if one.ended_at is not None:
        said = translate("Safety", "not known") if bag.volume is None else f"{plain(bag.volume)} mL"
        words = translate("Safety", "Ended {time}, volume {volume}")
        lines.append(words.format(time=time_words(one.ended_at, now), volume=said if bag.has_volume else NONE))
    lines += [f"✖ {against_words(word)}" for word in one.despite]
    lines += [one.note] if one.note else []
    return "\n".join([*lines, "", *(look_words(look, now) for look in bag.looks)])


def look_words(look: Look, now: datetime) -> str:
    """`14:20 first 15 min  T 36.8  P 82  BP 118/72  60 mL/h  李护士`."""
    one = look.watch
    values = {taken.loinc: plain(taken.amount.value) for taken in look.values}
    parts = [time_words(one.at, now), phase_words(one.phase)]
    parts += [f"{name} {values[code]}" for code, name in _SHORT if code in values]
    if {"8480-6", "8462-4"} <= values.keys():
        parts.append(f"BP {values['8480-6']}/{values['8462-4']}")
    parts += [amount_words(one.rate)] if one.rate is not None else []
    parts += [step.text for step in look.signs]
    parts += [f"✓ {step.text}" for step in look.steps]
    parts += [one.text] if one.text else []
    return "  ".join((*parts, one.by))


_SHORT = (("8310-5", "T"), ("8867-4", "P"), ("9279-1", "R"))

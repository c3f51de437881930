"""Day cases, checklists and what programmes plan, as rows of tables. Words only; nothing is called done that nobody said."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.clinical.specialties.checklists import ItemStanding, Standing
from client.records.specialties import CheckedItem, ProgrammeItem
from offline.special_views import ChecklistView, DayCase
from ui.care.words import left_words
from ui.specialties.words import NONE, named, when
from ui.widgets.painting import Chip, Words
from ui.widgets.table_model import Cell, Column, TableRow, cell, section

_OVER = frozenset({"completed", "cancelled", "stopped", "entered-in-error"})


def case_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="who", title=translate("DayRows", "Patient"), pad=10, wraps=True),
        Column(key="done", title=translate("DayRows", "Items"), width=64, pad=4),
        Column(key="next", title=translate("DayRows", "Next"), pad=4, wraps=True),
        Column(key="team", title=translate("DayRows", "Team, handover"), width=132, pad=4, wraps=True),
        Column(key="left", title=translate("DayRows", "Left of 24 h"), width=108, pad=4, wraps=True),
    )


def case_rows(cases: tuple[DayCase, ...], now: datetime, language: str) -> tuple[TableRow, ...]:
    return tuple(_case(one, now, language) for one in cases)


def _case(one: DayCase, now: datetime, language: str) -> TableRow:
    standing = one.standing
    next_item = standing.next if standing is not None else None
    done = f"{standing.answered}/{len(standing.items)}" if standing is not None else NONE
    following = named(next_item.item.zh, next_item.item.en, language) if next_item is not None else NONE
    due = standing.due_at if standing is not None else None
    who = Cell(runs=(Words(one.name, weight=600), Words(f"{one.place} {one.headline}", tone="t2", role="meta", gap=6)))
    team = " · ".join(part for part in (one.team, handover_words(one.handover)) if part) or NONE
    left = left_words(due, now, is_open=next_item is not None)
    return TableRow(key=one.patient, cells=(who, cell(done), cell(following), cell(team), cell(left)), subject=one)


def handover_words(status: str) -> str:
    translate = QCoreApplication.translate
    return {
        "requested": translate("DayRows", "handover waits"),
        "completed": translate("DayRows", "handed over"),
        "rejected": translate("DayRows", "handover refused"),
    }.get(status, status or translate("DayRows", "not handed over"))


def item_columns() -> tuple[Column, ...]:
    return (
        Column(key="state", title="", width=104, pad=10, wraps=True),
        Column(key="what", title="", pad=4, wraps=True),
    )


def item_rows(view: ChecklistView, now: datetime, language: str) -> tuple[TableRow, ...]:
    """List by list; then what programmes of central plan."""
    rows: list[TableRow] = []
    for one in view.lists:
        checklist = one.checklist
        left = left_words(one.due_at, now, is_open=one.next is not None)
        count = f"{one.answered}/{len(one.items)}" + ("" if left == NONE else f" · {left}")
        rows.append(section(checklist.id, named(checklist.zh, checklist.en, language), count))
        rows += [_item(one, each, view, now, language) for each in one.items]
    if view.programmes:
        title = QCoreApplication.translate("DayRows", "Programmes of central")
        rows.append(section("programmes", title, str(len(view.programmes))))
        rows += [_planned(one, now) for one in view.programmes]
    return tuple(rows)


def phase_words(phase: str) -> str:
    translate = QCoreApplication.translate
    return {
        "before": translate("DayRows", "before"),
        "after": translate("DayRows", "after"),
        "watch": translate("DayRows", "watch"),
        "leaving": translate("DayRows", "going home"),
        "call": translate("DayRows", "call"),
    }.get(phase, phase)


def _item(listed: Standing, one: ItemStanding, view: ChecklistView, now: datetime, language: str) -> TableRow:
    said, item = one.said, one.item
    words: list[Words | Chip] = [
        Words(named(item.zh, item.en, language), weight=500),
        Words(phase_words(item.phase), tone="t3", role="meta", gap=6),
    ]
    answers = [each for each in (said, one.against) if each is not None]
    told = [_answer_words(each, now, is_told=len(answers) > 1) for each in answers]
    words += [Words(each, tone="t2", role="meta", gap=6) for each in told]
    return TableRow(
        key=f"{listed.checklist.id}:{item.id}",
        cells=(Cell(runs=(_state(one),)), Cell(runs=tuple(words))),
        subject=(listed, one),
        is_pending=said is not None and not view.is_sent(said.key),
    )


def two_answers(one: ItemStanding, now: datetime) -> str:
    """Both, and what is asked for."""
    both = "; ".join(_answer_words(each, now, is_told=True) for each in (one.said, one.against) if each is not None)
    ask = QCoreApplication.translate(
        "DayRows", "Two people said the opposite: {both}. Your answer takes the place of both. "
    )
    return ask.format(both=both)


def _answer_words(said: CheckedItem, now: datetime, *, is_told: bool) -> str:
    """When, who, why not; of two that contradict each other also what it says."""
    translate = QCoreApplication.translate
    word = translate("DayRows", "done") if said.is_done else translate("DayRows", "not done")
    return " · ".join(part for part in (word if is_told else "", when(said.at, now), said.by, said.reason) if part)


def _state(one: ItemStanding) -> Chip:
    translate = QCoreApplication.translate
    said = one.said
    if one.against is not None:
        return Chip(text=translate("DayRows", "two answers"), tone="redo", is_small=True)
    if said is None:
        return Chip(text=translate("DayRows", "open"), is_small=True)
    if not said.is_done:
        return Chip(text=translate("DayRows", "not done"), tone="ink", is_small=True)
    if said.score is None:
        return Chip(text=translate("DayRows", "done"), tone="ok", is_small=True)
    if one.is_under:
        words = translate("DayRows", "{score}: under {least}")
        return Chip(text=words.format(score=said.score, least=one.item.least), tone="redo", is_small=True)
    return Chip(text=str(said.score), tone="ok", is_small=True)


def _planned(one: ProgrammeItem, now: datetime) -> TableRow:
    """Due and late by its own date; its state is central's word."""
    translate = QCoreApplication.translate
    is_late = one.due_at is not None and one.due_at < now and one.status not in _OVER
    state = {
        "completed": Chip(text=translate("DayRows", "done"), tone="ok", is_small=True),
        "cancelled": Chip(text=translate("DayRows", "cancelled"), tone="ink", is_small=True),
    }.get(one.status)
    late = Chip(text=translate("DayRows", "overdue"), tone="redo", is_small=True)
    chip = state or (late if is_late else Chip(text=translate("DayRows", "planned"), is_small=True))
    due = (
        translate("DayRows", "by {date}").format(date=f"{one.due_at.astimezone(now.tzinfo):%Y-%m-%d}")
        if one.due_at
        else ""
    )
    rest = " · ".join(part for part in (due, one.programme, one.note) if part)
    words = (Words(one.title or NONE, weight=500), Words(rest, tone="t2", role="meta", gap=6))
    return TableRow(key=one.key, cells=(Cell(runs=(chip,)), Cell(runs=words)), subject=one)

"""A pathway as rows of a table: items with their state, branches with their data, what stands beside. Words only."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.clinical.pathways import BranchStanding, Happened, ItemKind, ItemStanding, ItemState, Stage
from client.tongue import reads_english
from offline.care_views import PathwayView
from ui.care.words import NONE, when
from ui.widgets.painting import Chip, Words
from ui.widgets.table_model import Cell, Column, TableRow, cell, section


def pathway_columns() -> tuple[Column, ...]:
    return (
        Column(key="state", title="", width=84, pad=10, wraps=True),
        Column(key="what", title="", pad=4, wraps=True),
    )


def state_word(state: ItemState) -> str:
    translate = QCoreApplication.translate
    return {
        ItemState.OPEN: translate("Care", "open"),
        ItemState.ORDERED: translate("Care", "ordered"),
        ItemState.DONE: translate("Care", "done"),
        ItemState.STOPPED: translate("Care", "stopped"),
        ItemState.VARIED: translate("Care", "not done, said why"),
    }[state]


def _chip(state: ItemState) -> Chip:
    tone = {
        ItemState.OPEN: "plain",
        ItemState.ORDERED: "acc",
        ItemState.DONE: "ok",
        ItemState.STOPPED: "sunken",
        ItemState.VARIED: "ink",
    }[state]
    return Chip(text=state_word(state), tone=tone, is_small=True)


def kind_word(kind: ItemKind) -> str:
    translate = QCoreApplication.translate
    return {
        ItemKind.ORDER: translate("Care", "Orders"),
        ItemKind.NURSING: translate("Care", "Nursing"),
        ItemKind.NOTE: translate("Care", "Notes"),
    }[kind]


def pathway_rows(view: PathwayView, now: datetime, language: str) -> tuple[TableRow, ...]:
    """Branches that the data speak for first, then items by kind, then what is beside the pathway."""
    rows: list[TableRow] = [_branch(one, language) for one in view.branches]
    for kind in ItemKind:
        part = [one for one in view.items if one.item.kind is kind]
        if part:
            done = sum(1 for one in part if one.state in {ItemState.DONE, ItemState.ORDERED})
            rows.append(section(kind.value, kind_word(kind), f"{done}/{len(part)}"))
            rows += [_item(one, view, now, language) for one in part]
    if view.beside:
        title = QCoreApplication.translate("Care", "Beside the pathway")
        rows += [section("beside", title, str(len(view.beside))), *(_beside(one, now) for one in view.beside)]
    return tuple(rows)


def named(zh: str, en: str, language: str) -> str:
    return (en or zh) if reads_english(language) else zh


def stage_name(stage: Stage, language: str) -> str:
    return named(stage.zh, stage.en, language)


def _item(one: ItemStanding, view: PathwayView, now: datetime, language: str) -> TableRow:
    """With the order or note that answers it, or the reason why nothing does."""
    by = ", ".join(f"{each.what} {when(each.at, now)}" for each in one.by)
    said = "; ".join(each.reason for each in view.variances if each.item == one.item.id)
    optional = "" if one.item.is_must else QCoreApplication.translate("Care", "if needed")
    rest = " · ".join(part for part in (optional, by, said) if part)
    words = (Words(named(one.item.zh, one.item.en, language), weight=500),)
    more = (Words(rest, tone="t2", role="meta", gap=6),) if rest else ()
    return TableRow(
        key=f"item:{one.item.id}", cells=(Cell(runs=(_chip(one.state),)), Cell(runs=(*words, *more))), subject=one
    )


def _branch(one: BranchStanding, language: str) -> TableRow:
    translate = QCoreApplication.translate
    word = translate("Care", "branch?") if one.is_proposed else translate("Care", "branch")
    told = ", ".join(each.words for each in one.told)
    missing = ", ".join(one.missing)
    unknown = translate("Care", "not measured: {names}").format(names=missing) if missing else ""
    rest = " · ".join(part for part in (told, unknown) if part)
    name = named(one.branch.zh, one.branch.en, language)
    return TableRow(
        key=f"branch:{one.branch.id}",
        cells=(
            Cell(runs=(Chip(text=word, tone="ink" if one.is_proposed else "plain", is_small=True),)),
            Cell(runs=(Words(name, weight=600 if one.is_proposed else 0), Words(rest, tone="t2", role="meta", gap=6))),
        ),
        subject=one,
    )


def _beside(one: Happened, now: datetime) -> TableRow:
    extra = QCoreApplication.translate("Care", "extra")
    return TableRow(
        key=f"beside:{one.key}",
        cells=(
            Cell(runs=(Chip(text=extra, tone="plain", is_small=True),)),
            cell(f"{one.what or NONE} {when(one.at, now)}"),
        ),
        subject=one,
    )


def usual_words(view: PathwayView) -> str:
    """That the stage is usually over by this day: told, and nothing follows from it."""
    stage, day = view.stage, view.day
    if stage is None or day is None or day <= stage.last_day:
        return ""
    words = QCoreApplication.translate("Care", "The stage is usually days {first}–{last}.")
    return words.format(first=stage.first_day, last=stage.last_day)


def head_words(view: PathwayView, language: str) -> str:
    """Pathway, stage and day; or that he is on none and which would fit."""
    translate = QCoreApplication.translate
    plan = view.plan
    if plan is not None and plan.status == "active":
        if view.pathway is None:
            return translate("Care", "{title}: this pack does not know the pathway").format(title=plan.title or NONE)
        stage = stage_name(view.stage, language) if view.stage else NONE
        words = translate("Care", "{title} · {stage} · day {day}")
        title = named(view.pathway.zh, view.pathway.en, language)
        return words.format(title=title, stage=stage, day=view.day or NONE)
    if view.fits:
        names = ", ".join(named(one.zh, one.en, language) for one in view.fits)
        return translate("Care", "On no pathway. His diagnoses would fit: {names}").format(names=names)
    return translate("Care", "On no pathway, and none of the pack fits the diagnoses.")

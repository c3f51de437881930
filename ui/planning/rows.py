"""The execution plan as table rows: one row for each unit, with its chain; the errors, each with its reason in plain words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from client.clinical.catalogue import Catalogue
from client.clinical.second_checks import SecondChecks
from client.records.units import ChainStep
from offline.views.plan_faults import PlanFault
from offline.views.units import Unit, UnitKind, UnitState, UnitStep
from ui.drug_marks import drug_marks
from ui.nurse import words as nurse_words
from ui.nurse.group_words import group_words
from ui.nurse.order_chips import unread_chips
from ui.nurse.pack_names import order_name, way_words
from ui.planning import words
from ui.planning.model import PlanModel, Tab, chain_of, is_drug, key_of_fault, next_step
from ui.widgets.painting import Chip, Run, Words
from ui.widgets.table_model import Cell, Column, TableRow, cell, section

_TONES = {
    UnitState.DONE: "ok",
    UnitState.NOT_DONE: "ink",
    UnitState.STOPPED_AFTER_BEGIN: "redo",
    UnitState.RUNNING: "acc",
    UnitState.UNCLEAR: "ink",
    UnitState.PARTLY: "ink",
    UnitState.BEGUN: "acc",
    UnitState.OPEN: "plain",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RowSetting:
    """What the rows are made from."""

    model: PlanModel
    catalogue: Catalogue
    now: datetime
    zone: tzinfo
    language: str
    checks: SecondChecks = field(default_factory=SecondChecks)
    is_narrow: bool = False
    """Of the chain only what was done last and what comes next, on one line; the whole chain stands beside the list."""

    def at(self, moment: datetime | None) -> str:
        return nurse_words.moment_words(moment, self.now, self.zone)


def plan_columns(*, is_narrow: bool = False) -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    name, chain, state = (84, 168, 116) if is_narrow else (120, 280, 168)
    return (
        Column(key="time", title=translate("PlanRows", "Planned"), width=94, pad=12, may_elide=False),
        Column(key="bed", title=translate("PlanRows", "Bed"), width=42),
        Column(key="name", title=translate("PlanRows", "Patient"), width=name, wraps=True),
        Column(key="what", title=translate("PlanRows", "What"), width=0, wraps=True),
        Column(key="count", title="k/n", width=44, may_elide=False),
        Column(key="chain", title=translate("PlanRows", "Chain"), width=chain, wraps=True),
        Column(key="state", title=translate("PlanRows", "State"), width=state, wraps=True),
    )


def fault_columns(*, is_narrow: bool = False) -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    name = 84 if is_narrow else 120
    return (
        Column(key="bed", title=translate("PlanRows", "Bed"), width=46, pad=12),
        Column(key="name", title=translate("PlanRows", "Patient"), width=name, wraps=True),
        Column(key="what", title=translate("PlanRows", "Order"), width=240 if is_narrow else 340, wraps=True),
        Column(key="why", title=translate("PlanRows", "Why it could not be split"), width=0, wraps=True),
    )


def plan_rows(setting: RowSetting) -> tuple[TableRow, ...]:
    made: list[TableRow] = []
    for key, title, units in _sections(setting):
        made.append(section(key, title, str(len(units))))
        made += [_row(setting, unit) for unit in units]
    return tuple(made)


def _sections(setting: RowSetting) -> list[tuple[str, str, list[Unit]]]:
    translate, units = QCoreApplication.translate, setting.model.units
    if setting.model.tab is Tab.KIND:
        return [(kind.value, words.kind_word(kind), found) for kind in UnitKind if (found := _of_kind(units, kind))]
    stopped = [one for one in units if one.state is UnitState.STOPPED_AFTER_BEGIN]
    late = [one for one in units if one.is_overdue]
    apart = {one.key for one in (*stopped, *late)}
    timed = [one for one in units if one.slot_at is not None and one.key not in apart]
    needed = [one for one in units if one.slot_at is None and one.key not in apart]
    parts = [
        ("stopped", translate("PlanRows", "Begun, then stopped"), stopped),
        ("late", translate("PlanRows", "Overdue"), late),
        ("timed", translate("PlanRows", "By time"), timed),
        ("needed", translate("PlanRows", "As needed"), needed),
    ]
    return [each for each in parts if each[2]]


def _of_kind(units: Iterable[Unit], kind: UnitKind) -> list[Unit]:
    return [one for one in units if one.kind is kind]


def _row(setting: RowSetting, unit: Unit) -> TableRow:
    when = setting.at(unit.slot_at) if unit.slot_at else QCoreApplication.translate("PlanRows", "as needed")
    time = Cell(runs=(Chip(text=when, tone="ink", is_small=True),)) if unit.is_overdue else cell(when, weight=600)
    cells = (
        time,
        cell(unit.bed or nurse_words.UNKNOWN, weight=600),
        cell(unit.patient_name),
        Cell(runs=_what(setting, unit)),
        cell(f"{unit.number}/{unit.of}" if unit.of else f"{unit.number}", tone="t2"),
        Cell(runs=_short_chain(unit) if setting.is_narrow else chain_runs(unit)),
        Cell(runs=_state(unit)),
    )
    is_pending = any(nurse_words.is_pending(one.mark) for one in unit.steps) or nurse_words.is_pending(unit.mark)
    return TableRow(key=unit.key, cells=cells, is_pending=is_pending, subject=unit.key)


def _what(setting: RowSetting, unit: Unit) -> tuple[Run, ...]:
    catalogue, language = setting.catalogue, setting.language
    lead = unit.lines[0]
    marks = [mark for line in unit.lines for mark in drug_marks(catalogue.drugs.get(line.drug_id or ""))]
    name = group_words(unit.lines, catalogue, language) if is_drug(unit) else order_name(lead, catalogue, language)
    way = way_words(lead, catalogue, language)
    said = [Words(name, weight=600), Words(f" {way}" if way else "", tone="t2", role="meta")]
    flags = (
        [] if unit.is_verified else [Chip(text=QCoreApplication.translate("PlanRows", "not verified"), is_small=True)]
    )
    flags += [fasting] if (fasting := _fasting(unit)) else []
    flags += [chip for line in unit.lines for chip in unread_chips(line)]
    return (*dict.fromkeys(marks), *(one for one in said if one.text), *flags)


def _fasting(unit: Unit) -> Chip | None:
    if not unit.is_fasting:
        return None
    return Chip(text=QCoreApplication.translate("PlanRows", "fasting"), tone="redo", is_small=True)


def chain_runs(unit: Unit) -> tuple[Run, ...]:
    """Done steps with a tick, one that was not done with a cross, the next one in a frame, later ones in grey words."""
    said, following = {one.step: one.is_done for one in unit.steps if not one.is_past}, next_step(unit)
    made: list[Run] = []
    for step in chain_of(unit):
        word = words.step_word(step)
        if step in said:
            made.append(_said_chip(word, is_done=said[step]))
        elif step is following:
            made.append(Chip(text=word, tone="acc", is_small=True))
        else:
            made.append(Words(f" {word}", tone="t3", role="meta"))
    return tuple(made)


def _short_chain(unit: Unit) -> tuple[Run, ...]:
    """How many of how many, and the next step; without one, the last that was done."""
    steps, following = chain_of(unit), next_step(unit)
    said = {one.step: one.is_done for one in unit.steps if one.step in steps and not one.is_past}
    share = Words(f"{sum(said.values())}/{len(steps)} ", tone="t2", role="meta")
    if following is not None:
        return (share, Chip(text=words.step_word(following), tone="acc", is_small=True))
    last = max(said, key=steps.index, default=None)
    return (share, _said_chip(words.step_word(last), is_done=said[last])) if last is not None else (share,)


def _said_chip(word: str, *, is_done: bool) -> Chip:
    not_done = QCoreApplication.translate("PlanRows", "{step}: not done").format(step=word)
    return Chip(text=f"✓ {word}" if is_done else f"✗ {not_done}", tone="ok" if is_done else "ink", is_small=True)


def _state(unit: Unit) -> tuple[Run, ...]:
    said: list[Run] = [Chip(text=words.state_word(unit.state), tone=_TONES[unit.state], is_small=True)]
    if unit.is_expired:
        said.append(Chip(text=QCoreApplication.translate("PlanRows", "past its time"), tone="redo", is_small=True))
    reason = next((one.reason for one in reversed(unit.steps) if not one.is_done and one.reason), "")
    said += [Words(f" {reason}", tone="t2", role="meta")] if reason else []
    mark = next((one.mark for one in reversed(unit.steps) if one.mark is not None), unit.mark)
    if mark is not None and mark.state.value != "confirmed":
        text = f"{nurse_words.short_number(mark.number)} {nurse_words.mark_words(mark)}".strip()
        said.append(Chip(text=text, tone="hz" if nurse_words.is_pending(mark) else "plain", is_small=True))
    return tuple(said)


def step_lines(setting: RowSetting, unit: Unit) -> Sequence[str]:
    """Each step with who and when, and what is still to be done."""
    translate, lines = QCoreApplication.translate, list[str]()
    for step in chain_of(unit):
        found = [one for one in unit.steps if one.step is step]
        for one in found:
            by = one.by or nurse_words.UNKNOWN
            text = (
                translate("PlanRows", "{step}: {who}, {time}")
                if one.is_done
                else translate("PlanRows", "{step}: not done ({reason}), {who}, {time}")
            )
            said = text.format(step=words.step_word(step), who=by, time=setting.at(one.at), reason=one.reason)
            lines.append(said + _until(setting, one))
    left = [words.step_word(step) for step in chain_of(unit) if step not in unit.done]
    if left and unit.state not in {UnitState.DONE, UnitState.NOT_DONE, UnitState.STOPPED_AFTER_BEGIN}:
        lines.append(translate("PlanRows", "Open: {steps}").format(steps=" · ".join(left)))
    if unit.is_double_checked and ChainStep.CHECK in chain_of(unit):
        why = "、".join(setting.checks.names(unit.prepared_by_two, setting.language))
        lines.append(translate("PlanRows", "Checked by a second nurse: {why}.").format(why=why))
    if unit.is_expired:
        lines.append(translate("PlanRows", "Past its time of use: throw it away and prepare it anew."))
    return lines


def _until(setting: RowSetting, step: UnitStep) -> str:
    """Of what was compounded: until when it may be given, or that nobody said."""
    translate = QCoreApplication.translate
    past = translate("PlanRows", " (past its time)") if step.is_past else ""
    if step.step is not ChainStep.COMPOUND:
        return past
    until = (
        setting.at(step.use_before) if step.use_before is not None else translate("PlanRows", "unknown, see its label")
    )
    return translate("PlanRows", "; use before {time}").format(time=until) + past


def fault_rows(setting: RowSetting) -> tuple[TableRow, ...]:
    made: list[TableRow] = []
    translate, faults = QCoreApplication.translate, list(enumerate(setting.model.faults))
    groups = (
        ("faults", translate("PlanRows", "Could not be split"), [one for one in faults if one[1].is_fault]),
        ("held", translate("PlanRows", "On hold"), [one for one in faults if not one[1].is_fault]),
    )
    for key, title, found in groups:
        if found:
            made.append(section(key, title, str(len(found))))
            made += [_fault(setting, number, fault) for number, fault in found]
    return tuple(made)


def _fault(setting: RowSetting, number: int, fault: PlanFault) -> TableRow:
    name = fault.what if fault.order is None else order_name(fault.order, setting.catalogue, setting.language)
    at = f" {setting.at(fault.slot_at)}" if fault.slot_at else ""
    chip = Chip(text=words.fault_word(fault.kind), tone="redo" if fault.is_fault else "plain", is_small=True)
    cells = (
        cell(fault.bed or nurse_words.UNKNOWN, weight=600),
        cell(fault.patient_name),
        Cell(
            runs=(
                Words(f"{name}{at}", weight=600),
                *((Words(f" {fault.said}", tone="t2", role="meta"),) if fault.said else ()),
            )
        ),
        Cell(runs=(chip, Words(f" {words.fault_words(fault.kind)}"))),
    )
    return TableRow(key=key_of_fault(number), cells=cells, subject=key_of_fault(number))

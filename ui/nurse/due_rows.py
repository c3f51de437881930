"""The due list as table rows: overdue first in ink, then by half hour; answered slots are locked and say how far central knows."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QCoreApplication

from client.records import DoseOutcome
from offline.views import DueDose, Mark, PharmStanding
from offline.views.mar import FollowUp
from ui.drug_marks import drug_marks
from ui.nurse import words
from ui.nurse.due_model import AsNeeded, DueModel, is_blocked, is_late, is_open, key_of_effect
from ui.nurse.order_chips import order_chips
from ui.nurse.pack_names import order_name, way_words
from ui.nurse.todo import key_of_dose
from ui.person_words import patient_name
from ui.pharm_marks import pharm_mark
from ui.widgets.painting import Align, Chip, Run, Words
from ui.widgets.table_model import Cell, Column, TableRow, cell, section

NEAR = timedelta(minutes=60)
NAME_WIDTH = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class RowSetting:
    """What the rows are made from: the model, the moment and the language of the screen."""

    model: DueModel
    now: datetime
    zone: tzinfo
    language: str
    is_narrow: bool = False

    def at(self, moment: datetime | None) -> str:
        return words.moment_words(moment, self.now, self.zone)


def due_columns(*, is_narrow: bool = False) -> tuple[Column, ...]:
    """Drug and dose stand close together: on wide screens what is free is the state's, at the end of the row."""
    translate = QCoreApplication.translate
    name, route, state = (84, 196, 212) if is_narrow else (132, 230, 0)
    columns = (
        Column(key="time", title=translate("DueRows", "Planned"), width=98, pad=12, may_elide=False),
        Column(key="bed", title=translate("DueRows", "Bed"), width=40 if is_narrow else 44),
        Column(key="name", title=translate("DueRows", "Patient"), width=name, wraps=True),
        Column(key="bracket", title="", width=14, pad=0, is_bracket=True),
        Column(key="what", title=translate("DueRows", "Drug"), width=0 if is_narrow else NAME_WIDTH, pad=2, wraps=True),
        Column(
            key="dose", title=translate("DueRows", "Dose"), width=84, align=Align.RIGHT, may_elide=False, wraps=True
        ),
        Column(key="route", title=translate("DueRows", "Route, frequency"), width=route, pad=12, wraps=True),
        Column(key="last", title=translate("DueRows", "Last given"), width=120, wraps=True),
        Column(key="state", title=translate("DueRows", "State"), width=state, wraps=True),
    )
    return tuple(column for column in columns if not (is_narrow and column.key == "last"))


def _shown(setting: RowSetting, cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
    """At 1366 the last dose stands beside the list only."""
    return (*cells[:7], cells[8]) if setting.is_narrow else cells


def due_rows(setting: RowSetting) -> tuple[TableRow, ...]:
    made: list[TableRow] = []
    for title, key, doses in _sections(setting):
        made.append(section(key, title, str(len(doses))))
        for dose in doses:
            made += _lines(setting, dose)
    effects = setting.model.effects
    if effects:
        made.append(section("effects", QCoreApplication.translate("DueRows", "Effect to look at"), str(len(effects))))
        made += [_effect(setting, one) for one in effects]
    needed = setting.model.as_needed()
    if needed:
        made.append(section("prn", QCoreApplication.translate("DueRows", "As needed"), str(len(needed))))
        made += [_as_needed(setting, one) for one in needed]
    return tuple(made)


def _sections(setting: RowSetting) -> list[tuple[str, str, list[DueDose]]]:
    translate, doses = QCoreApplication.translate, setting.model.doses
    found = [(translate("DueRows", "Overdue"), "late", [dose for dose in doses if is_late(dose)])]
    rest = [dose for dose in doses if not is_late(dose)]
    now = setting.now
    keeps: tuple[tuple[str, str, Callable[[DueDose], bool]], ...] = (
        (translate("DueRows", "Now"), "now", lambda dose: is_open(dose) and dose.slot_at <= now + NEAR),
        (translate("DueRows", "Later"), "later", lambda dose: is_open(dose) and dose.slot_at > now + NEAR),
        (translate("DueRows", "Answered"), "answered", lambda dose: not is_open(dose)),
    )
    found += [(title, key, [dose for dose in rest if keep(dose)]) for title, key, keep in keeps]
    return [each for each in found if each[2]]


def _lines(setting: RowSetting, dose: DueDose) -> list[TableRow]:
    key, catalogue = key_of_dose(dose), setting.model.catalogue
    made = []
    for at, line in enumerate(dose.lines):
        is_lead = at == 0
        route = way_words(line, catalogue, setting.language)
        cells = (
            _time(setting, dose) if is_lead else Cell(),
            cell(dose.bed or words.UNKNOWN, weight=600) if is_lead else Cell(),
            cell(dose.patient_name) if is_lead else Cell(),
            Cell(),
            _what(
                dose,
                order_name(line, catalogue, setting.language),
                drug_marks(catalogue.drugs.get(line.drug_id or "")),
                (*order_chips(line, setting.at), *(_pharm(setting, dose) if is_lead else ())),
                is_lead=is_lead,
            ),
            cell(words.amount_words(line.dose, line.dose_text), weight=600, tone="t3" if is_held(dose) else "t1"),
            cell(route if is_lead else "〃", tone="t2"),
            _last(setting, dose) if is_lead else Cell(),
            _state(setting, dose) if is_lead else Cell(),
        )
        made.append(
            TableRow(
                key=key if is_lead else f"{key}#{at}",
                cells=_shown(setting, cells),
                group=key if len(dose.lines) > 1 else "",
                is_pending=words.is_pending(dose.mark),
                subject=key,
            )
        )
    return made


def past(dose: DueDose, now: datetime) -> timedelta | None:
    """How long ago an open dose should have been given; None while that is not worth ink."""
    span = now - dose.slot_at
    return span if is_open(dose) and (is_late(dose) or span >= dose.window) else None


def _time(setting: RowSetting, dose: DueDose) -> Cell:
    text = setting.at(dose.slot_at)
    is_past = past(dose, setting.now) is not None
    return Cell(runs=(Chip(text=text, tone="ink", is_small=True),)) if is_past else cell(text, weight=600)


def _pharm(setting: RowSetting, dose: DueDose) -> tuple[Run, ...]:
    """Only what speaks against giving, or is not a yes yet: a yes stands beside the list."""
    is_yes = dose.pharm is not None and dose.pharm.standing is PharmStanding.ACCEPTED
    is_quiet = is_yes or (dose.pharm is not None and dose.pharm.standing is PharmStanding.NOT_REVIEWED)
    return () if is_quiet or not is_open(dose) else pharm_mark(dose.pharm, setting.at)


def _what(dose: DueDose, name: str, marks: tuple[Chip, ...], chips: tuple[Run, ...], *, is_lead: bool) -> Cell:
    weight = 500 if is_open(dose) else 400
    flags: tuple[Run, ...] = ()
    if is_lead and not dose.is_verified and is_open(dose):
        word = QCoreApplication.translate("DueRows", "not verified")
        flags = (Chip(text=word, tone="ink" if is_blocked(dose) else "plain", icon="verify", is_small=True),)
    number = dose.order_mark.number if dose.order_mark else dose.lines[0].provisional_number if dose.lines else None
    if is_lead and number and words.is_pending(dose.order_mark):
        flags = (*flags, Chip(text=words.short_number(number), tone="hz", is_small=True))
    if is_lead and is_held(dose):
        flags = (*flags, fasting_chip())
    tone = "t3" if is_held(dose) else "t1"
    return Cell(runs=(*marks, Words(name, weight=weight, tone=tone), *chips, *flags))


def is_held(dose: DueDose) -> bool:
    """By mouth, open, and the patient is fasting: grey, and asked about."""
    return dose.is_fasting and is_open(dose)


def fasting_chip() -> Chip:
    words_said = QCoreApplication.translate("DueRows", "fasting: give with a reason, or not given")
    return Chip(text=words_said, tone="redo", is_small=True)


def _last(setting: RowSetting, dose: DueDose) -> Cell:
    given = setting.model.last_given(dose)
    if given is None:
        return cell(words.UNKNOWN, tone="t3")
    return cell(setting.at(given.given_at), tone="t2", role="meta")


def _state(setting: RowSetting, dose: DueDose) -> Cell:
    answer, translate, disputed = dose.dose, QCoreApplication.translate, disputed_chips(dose.order_mark)
    if answer is None or is_open(dose):
        disputed += _in_part(dose)
        span = past(dose, setting.now)
        if span is None:
            return Cell(runs=(*disputed, Words(translate("DueRows", "planned"), tone="t3", role="meta")))
        text = translate("DueRows", "past {span}").format(span=words.span_words(span))
        return Cell(runs=(*disputed, Chip(text=text, tone="ink", is_small=True)))
    runs: tuple[Run, ...] = (Words(answer_words(setting, dose), tone=_tone(answer.outcome), role="meta", weight=600),)
    if dose.mark is not None and dose.mark.state.value != "confirmed":
        pending = words.is_pending(dose.mark)
        text = f"{words.short_number(dose.mark.number)} {words.mark_words(dose.mark)}".strip()
        runs = (*runs, Chip(text=text, tone="hz" if pending else "plain", is_small=True))
    return Cell(runs=(*disputed, *runs))


def _in_part(dose: DueDose) -> tuple[Chip, ...]:
    """Of a group that is still to be done because a line of it was not answered."""
    if not dose.rest:
        return ()
    text = QCoreApplication.translate("DueRows", "answered in part: not all lines")
    return (Chip(text=text, tone="redo", icon="diff", is_small=True),)


def disputed_chips(mark: Mark | None) -> tuple[Chip, ...]:
    """Of an order that central and this station do not agree about, nobody gives a dose without knowing it."""
    translate, state = QCoreApplication.translate, mark.state.value if mark is not None else ""
    if state == "conflict":
        return (Chip(text=translate("DueRows", "order in conflict"), tone="cf", icon="diff", is_small=True),)
    if state == "refused":
        return (Chip(text=translate("DueRows", "order refused"), tone="ink", icon="xc", is_small=True),)
    return ()


def _tone(outcome: DoseOutcome) -> str:
    return "ok" if outcome is DoseOutcome.GIVEN else "t1"


def answer_words(setting: RowSetting, dose: DueDose) -> str:
    answer, translate = dose.dose, QCoreApplication.translate
    if answer is None:
        return ""
    if dose.rest:
        return translate("DueRows", "answered in part: not all lines")
    if answer.outcome is DoseOutcome.NOT_GIVEN:
        return translate("DueRows", "not given: {reason}").format(reason=answer.reason or words.UNKNOWN)
    if answer.is_unclear:
        return translate("DueRows", "unclear whether given: somebody has to look")
    if answer.outcome is DoseOutcome.IN_PROGRESS:
        return translate("DueRows", "running since {time}").format(time=setting.at(answer.given_at))
    if dose.left_out:
        said = translate("DueRows", "given {time}, without {names}")
        missing = [line.what.text for line in dose.lines if line.key in dose.left_out]
        return said.format(time=setting.at(answer.given_at), names=", ".join(missing))
    given = "✓ " + translate("DueRows", "given {time}").format(time=setting.at(answer.given_at))
    other = _other_amount(dose)
    return f"{given} · {other}" if other else given


def _other_amount(dose: DueDose) -> str:
    """What was really given where it is not what was ordered."""
    given = dose.dose.amount if dose.dose else None
    line = next((line for line in dose.lines if dose.dose and line.key == dose.dose.order), None)
    if given is None or line is None or (line.dose is not None and given.value == line.dose.value):
        return ""
    return words.amount_words(given)


def _as_needed(setting: RowSetting, one: AsNeeded) -> TableRow:
    order, model, translate = one.row.order, setting.model, QCoreApplication.translate
    banner = model.banner
    name = order_name(order, model.catalogue, setting.language)
    where = way_words(order, model.catalogue, setting.language)
    cells = (
        cell(translate("DueRows", "prn"), weight=600),
        cell(banner.bed.label if banner and banner.bed else words.UNKNOWN, weight=600),
        cell(patient_name(banner.patient) if banner else ""),
        Cell(),
        Cell(
            runs=(
                *drug_marks(model.catalogue.drugs.get(order.drug_id or "")),
                Words(name, weight=500),
                *order_chips(order, setting.at),
                *((fasting_chip(),) if one.row.is_fasting else ()),
            )
        ),
        cell(words.amount_words(order.dose, order.dose_text), weight=600),
        cell(where.strip(), tone="t2"),
        cell(setting.at(one.last_given_at), tone="t2", role="meta"),
        _waits(one),
    )
    return TableRow(
        key=one.key, cells=_shown(setting, cells), is_pending=words.is_pending(one.row.mark), subject=one.key
    )


def _effect(setting: RowSetting, one: FollowUp) -> TableRow:
    """An as-needed dose whose effect is looked at after its time."""
    catalogue, translate = setting.model.catalogue, QCoreApplication.translate
    is_past = one.due_at <= setting.now
    when, key = setting.at(one.due_at), key_of_effect(one)
    text = translate("DueRows", "effect: past {span}") if is_past else translate("DueRows", "effect at {time}")
    said = text.format(span=words.span_words(setting.now - one.due_at), time=when)
    cells = (
        Cell(runs=(Chip(text=when, tone="ink", is_small=True),)) if is_past else cell(when, weight=600),
        cell(one.bed or words.UNKNOWN, weight=600),
        cell(one.patient_name),
        Cell(),
        cell(order_name(one.order, catalogue, setting.language)),
        cell(words.amount_words(one.dose.amount, None), weight=600),
        cell(way_words(one.order, catalogue, setting.language), tone="t2"),
        cell(setting.at(one.dose.given_at), tone="t2", role="meta"),
        Cell(runs=(Chip(text=said, tone="ink" if is_past else "plain", is_small=True),)),
    )
    return TableRow(key=key, cells=_shown(setting, cells), is_pending=words.is_pending(one.mark), subject=key)


def _waits(one: AsNeeded) -> Cell:
    translate, disputed = QCoreApplication.translate, disputed_chips(one.row.mark)
    if one.min_interval_h is None:
        return Cell(runs=(*disputed, Words(translate("DueRows", "interval not known"), tone="t3", role="meta")))
    if one.waits is None:
        text = translate("DueRows", "interval {hours} h, may be given").format(hours=one.min_interval_h)
        return Cell(runs=(*disputed, Words(text, role="meta")))
    text = translate("DueRows", "wait {span}").format(span=words.span_words(one.waits))
    return Cell(runs=(*disputed, Chip(text=text, tone="ink", is_small=True)))

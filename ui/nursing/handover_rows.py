"""The sheet of the ward, the patients and their handovers, and what fills a form, as rows of tables. Refuses a count without its people."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.records.care import HandoverEvent, WardPart
from offline.care_views import UNDELIVERED
from offline.nursing_views import KeptHandover, NurseHandoverRow, WardSheet
from ui.care.words import severity_word
from ui.nurse.words import span_words
from ui.nursing.words import NONE, part_word, when
from ui.widgets.painting import Align, Chip, Words
from ui.widgets.table_model import Cell, Column, TableRow, cell


def sheet_columns() -> tuple[Column, ...]:
    return (
        Column(key="part", title="", width=124, pad=12, wraps=True),
        Column(key="count", title="", width=44, pad=4, align=Align.RIGHT, may_elide=False),
        Column(key="who", title="", pad=12, wraps=True),
    )


def sheet_rows(sheet: WardSheet) -> tuple[TableRow, ...]:
    """Of each count that is not nothing who is counted; those who were here are the list below."""
    return tuple(_part(sheet, part) for part in WardPart if part is not WardPart.ORIGINAL and sheet.count(part))


def count_words(sheet: WardSheet) -> str:
    """All eleven, whether anybody counts or not."""
    return "　".join(f"{part_word(part)}\u00a0{sheet.count(part)}" for part in WardPart)


def _part(sheet: WardSheet, part: WardPart) -> TableRow:
    people = sheet.counted.get(part, ())
    who = "、".join(f"{one.bed} {one.name}".strip() for one in people)
    is_loud = bool(people) and part in {WardPart.CRITICAL, WardPart.DEATH}
    return TableRow(
        key=part.value,
        cells=(
            cell(part_word(part), tone="t1" if people else "t3"),
            cell(str(len(people)), weight=700 if people else 400, tone="danger" if is_loud else "t1"),
            cell(who, tone="t2", role="meta"),
        ),
    )


def adds_up_words(sheet: WardSheet) -> str:
    translate = QCoreApplication.translate
    if sheet.adds_up:
        return translate("HandoverRows", "{count} patients on the ward").format(count=sheet.present)
    words = translate("HandoverRows", "▲ does not add up: {expected} by who came and left, {present} on the ward")
    return words.format(expected=sheet.expected, present=sheet.present)


def patient_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="bed", title=translate("HandoverRows", "Bed"), width=48, pad=12),
        Column(key="name", title=translate("HandoverRows", "Patient"), width=76, pad=6, wraps=True),
        Column(key="parts", title=translate("HandoverRows", "Counts as"), pad=6, wraps=True),
        Column(key="state", title=translate("HandoverRows", "Handover"), width=170, pad=6, wraps=True),
    )


def patient_rows(rows: Sequence[NurseHandoverRow], me: str) -> tuple[TableRow, ...]:
    return tuple(_patient(row, me) for row in rows)


def _patient(row: NurseHandoverRow, me: str) -> TableRow:
    chips = tuple(
        Chip(text=part_word(part), tone="red" if part is WardPart.CRITICAL else "plain", is_small=True)
        for part in row.parts
        if part is not WardPart.ORIGINAL
    )
    last = row.last
    return TableRow(
        key=row.patient,
        cells=(
            cell(row.bed or NONE, weight=600),
            cell(row.name, weight=500),
            Cell(runs=chips) if chips else cell(""),
            Cell(runs=(state_chip(row, me),)),
        ),
        is_pending=last is not None and last.mark is not None and last.mark.state in UNDELIVERED,
        subject=row.patient,
    )


def state_chip(row: NurseHandoverRow, me: str) -> Chip:
    translate, last = QCoreApplication.translate, row.last
    task = last.task if last is not None else None
    if last is None or task is None or (last.is_taken and not row.is_given):
        return Chip(text=translate("HandoverRows", "not given yet"), tone="plain", is_small=True)
    if last.is_refused:
        mine = task.giver == me
        words = translate("HandoverRows", "refused: yours again") if mine else translate("HandoverRows", "refused")
        return Chip(text=words, tone="ink", is_small=True)
    if last.waits:
        words = translate("HandoverRows", "nobody has it: {name}").format(name=task.giver_name or NONE)
        return Chip(text=words, tone="ink", is_small=True)
    return Chip(
        text=translate("HandoverRows", "taken by {name}").format(name=task.receiver_name or NONE),
        tone="ok",
        is_small=True,
    )


def event_columns() -> tuple[Column, ...]:
    return (
        Column(key="time", title="", width=96, pad=12, may_elide=False),
        Column(key="kind", title="", width=92, pad=6, wraps=True),
        Column(key="what", title="", pad=6, wraps=True),
    )


def event_rows(events: Sequence[HandoverEvent], now: datetime) -> tuple[TableRow, ...]:
    return tuple(
        TableRow(
            key=f"{at}:{one.source}",
            cells=(
                cell(when(one.at, now), tone="t2", role="meta"),
                cell(event_word(one.kind), tone="danger" if one.kind == "critical" else "t2", role="meta"),
                cell(one.what, weight=600 if one.kind == "critical" else 0),
            ),
        )
        for at, one in enumerate(events)
    )


def event_word(kind: str) -> str:
    translate = QCoreApplication.translate
    return {
        "order": translate("HandoverRows", "Ordered"),
        "stop": translate("HandoverRows", "Stopped"),
        "result": translate("HandoverRows", "Abnormal result"),
        "critical": translate("HandoverRows", "CRITICAL value"),
        "note": translate("HandoverRows", "Note"),
        "sign": translate("HandoverRows", "Signs"),
        "fluid": translate("HandoverRows", "In, out"),
        "not-given": translate("HandoverRows", "Not given"),
        "assessment": translate("HandoverRows", "Assessed"),
        "skin-test": translate("HandoverRows", "Skin test"),
    }.get(kind, kind)


def kept_columns() -> tuple[Column, ...]:
    return (
        Column(key="time", title="", width=96, pad=12, may_elide=False),
        Column(key="who", title="", width=150, pad=6, wraps=True),
        Column(key="state", title="", pad=6, wraps=True),
    )


def kept_rows(history: Sequence[KeptHandover], now: datetime) -> tuple[TableRow, ...]:
    return tuple(
        TableRow(
            key=one.given.key,
            cells=(
                cell(when(one.given.given_at, now), tone="t2"),
                cell(_names(one)),
                Cell(runs=(Words(answer_words(one), role="meta", tone="t2"),)),
            ),
            is_pending=one.mark is not None and one.mark.state in UNDELIVERED,
            subject=one,
        )
        for one in history
    )


def _names(one: KeptHandover) -> str:
    receiver = one.task.receiver_name if one.task is not None else None
    return f"{one.given.given_by or NONE} → {receiver or NONE}"


def answer_words(one: KeptHandover) -> str:
    translate, task = QCoreApplication.translate, one.task
    if task is None:
        return translate("HandoverRows", "no answer is known here")
    if one.is_refused:
        return translate("HandoverRows", "refused: {reason}").format(reason=task.reason)
    if not one.is_taken:
        return translate("HandoverRows", "nobody has taken it")
    said = translate("HandoverRows", "said back: {text}").format(text=task.synthesis)
    return f"{said} · {translate('HandoverRows', 'at the bedside')}" if task.is_at_bedside else said


def present_words(row: NurseHandoverRow, now: datetime) -> str:
    """What stands for this shift; where nothing does, that what follows is an earlier one, with its age."""
    last = row.last
    if last is None:
        return ""
    if row.is_given or last.waits or last.is_refused:
        return kept_words(last, now)
    at = last.given.given_at
    age = span_words(now - at) if at is not None else NONE
    translate = QCoreApplication.translate
    said = translate("HandoverRows", "▲ Not given in this shift. What follows is an earlier handover, {age} old:")
    return f"{said.format(age=age)}\n\n{kept_words(last, now)}"


def kept_words(one: KeptHandover, now: datetime) -> str:
    """Exactly as it was signed, then the answer."""
    translate, given, said = QCoreApplication.translate, one.given, one.given.isbar
    head = translate("HandoverRows", "{time} {name}: {severity}").format(
        time=when(given.given_at, now), name=given.given_by or NONE, severity=severity_word(given.severity)
    )
    lines = [head]
    if said is not None:
        lines += [
            f"I　{said.identify}",
            f"S　{said.situation}",
            f"B　{said.background or NONE}",
            f"A　{said.assessment or NONE}",
            f"R　{said.recommendation or NONE}",
        ]
    task = one.task
    if task is not None:
        again = [*task.read_back, *[""] * len(task.to_read_back)]
        for at, item in enumerate(task.to_read_back):
            words = translate("HandoverRows", "CRITICAL {item} — read back: {said}")
            lines.append(words.format(item=item, said=again[at] or NONE))
    lines.append(answer_words(one))
    return "\n".join(lines)

"""The rows and words of the task centre. Refuses to shorten what is asked and to write an unknown time as now."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from client.records import Code
from offline.work_views import WorkItem, WorkKind
from ui.marking.words import duration_words
from ui.people.details_rows import when
from ui.people.scope_chips import reason_words
from ui.people.task_model import TaskList
from ui.widgets.painting import Chip
from ui.widgets.table_model import Cell, Column, TableRow, cell

Naming = Callable[[Code], str]
_TONES = {
    WorkKind.SKIN_TEST: "red",
    WorkKind.ALLERGY: "red",
    WorkKind.PHARM_REJECTED: "red",
    WorkKind.CRITICAL: "red",
    WorkKind.DOSE_AFTER_STOP: "red",
    WorkKind.ORDERED_TWICE: "red",
    WorkKind.FETAL: "red",
    WorkKind.CONFLICT: "cf",
}


def task_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="type", title=translate("TaskPage", "Type"), width=170, wraps=True),
        Column(key="patient", title=translate("TaskPage", "Patient"), width=210, wraps=True),
        Column(key="what", title=translate("TaskPage", "What"), wraps=True),
        Column(key="due", title=translate("TaskPage", "Due"), width=140, wraps=True),
        Column(key="age", title=translate("TaskPage", "Waits for"), width=110, wraps=True, may_hide=True),
        Column(key="from", title=translate("TaskPage", "From"), width=130, wraps=True, may_hide=True),
    )


def task_row(item: WorkItem, now: datetime, tasks: TaskList | None = None, names: Naming | None = None) -> TableRow:
    """`names`: what a test is called in the reader's language; without it as central wrote it."""
    tone = _TONES.get(item.kind, "ink" if item.is_urgent else "plain")
    unknown = QCoreApplication.translate("TaskPage", "name unknown")
    return TableRow(
        key=item.key,
        cells=(
            Cell(runs=(Chip(text=kind_words(item.kind), tone=tone, is_small=True),)),
            cell(" ".join(part for part in (item.place, item.patient_name or unknown) if part), weight=600),
            cell(what_words(item, names)),
            cell(_due(item, now) if tasks is None or not tasks.shows_later else _back(tasks.until(item), now)),
            cell(duration_words(max(now - item.since, timedelta())) if item.since else "—"),
            cell(item.origin or "—"),
        ),
        subject=item,
    )


def _due(item: WorkItem, now: datetime) -> str:
    if item.due_at is None:
        return "—"
    words = when(item.due_at, now)
    overdue = QCoreApplication.translate("TaskPage", "{time} · overdue")
    return overdue.format(time=words) if item.due_at < now else words


def _back(until: datetime, now: datetime) -> str:
    return QCoreApplication.translate("TaskPage", "back {time}").format(time=when(until, now))


def later_words(count: int) -> str:
    return QCoreApplication.translate("TaskPage", "Later {count}").format(count=count)


def nothing_words(*, shows_later: bool) -> str:
    translate = QCoreApplication.translate
    if shows_later:
        return translate("TaskPage", "Nothing was put off.")
    return translate("TaskPage", "Nothing waits, as far as this station knows.")


def moment_words(at: datetime, now: datetime) -> str:
    """A time to come back: hours from now, with the clock's time; another day by its date."""
    translate = QCoreApplication.translate
    if at.date() != now.date():
        return at.strftime("%m-%d %H:%M")
    return translate("TaskPage", "until {time}").format(time=at.strftime("%H:%M"))


def what_words(item: WorkItem, names: Naming | None = None) -> str:
    translate = QCoreApplication.translate
    if item.name is not None and names is not None:
        return f"{names(item.name)} {item.what.removeprefix(item.name.text).strip()}".strip()
    if item.kind is WorkKind.CONFLICT:
        is_refused = item.what.endswith(":refused")
        return (
            translate("TaskPage", "refused by central") if is_refused else translate("TaskPage", "conflict to decide")
        )
    known = {
        "countersign-order": translate("TaskPage", "Oral order to countersign"),
        "verify-order": translate("TaskPage", "Order to verify"),
        "acknowledge-result": translate("TaskPage", "Result to acknowledge"),
    }
    return known.get(item.what, item.what) or translate("TaskPage", "no words given")


def kind_words(kind: WorkKind) -> str:
    translate = QCoreApplication.translate
    return {
        WorkKind.CRITICAL: translate("TaskPage", "Critical value"),
        WorkKind.EARLY_WARNING: translate("TaskPage", "Early warning"),
        WorkKind.INFECTION: translate("TaskPage", "Suspected infection"),
        WorkKind.DOSE_AFTER_STOP: translate("TaskPage", "Dose after stop or change"),
        WorkKind.ORDERED_TWICE: translate("TaskPage", "Ordered twice"),
        WorkKind.FETAL: translate("TaskPage", "Fetal monitoring"),
        WorkKind.SKIN_TEST: translate("TaskPage", "Skin test positive"),
        WorkKind.ALLERGY: translate("TaskPage", "Allergy to decide"),
        WorkKind.PHARM_REJECTED: translate("TaskPage", "Pharmacist's rejection"),
        WorkKind.REVIEW: translate("TaskPage", "72 h review"),
        WorkKind.QUERY: translate("TaskPage", "Nurse query"),
        WorkKind.QUALITY: translate("TaskPage", "Record quality"),
        WorkKind.CONSULT: translate("TaskPage", "Consult"),
        WorkKind.HANDOVER: translate("TaskPage", "Handover"),
        WorkKind.TASK: translate("TaskPage", "Approval or task"),
        WorkKind.MESSAGE: translate("TaskPage", "Message"),
        WorkKind.RECALL: translate("TaskPage", "Charge recall"),
        WorkKind.CONFLICT: translate("TaskPage", "Conflict or refusal"),
        WorkKind.ORDERS: translate("TaskPage", "Unsigned orders"),
        WorkKind.NOTE: translate("TaskPage", "Unsigned note"),
    }[kind]


def filter_words(key: str, count: int) -> str:
    name = QCoreApplication.translate("TaskPage", "All") if key == "all" else kind_words(WorkKind(key))
    return f"{name} {count}"


def orders_words(count: int) -> str:
    return QCoreApplication.translate("TaskPage", "{count} drafted, not signed").format(count=count)


def known_words(tasks: TaskList) -> str:
    """Since when what central gives is known; and what cannot be known while central was not asked just now."""
    translate = QCoreApplication.translate
    asked_at = tasks.work.asked_at if tasks.work else None
    if asked_at is None:
        why = reason_words(tasks.work.reason) if tasks.work else ""
        words = translate("TaskPage", "Consults, approvals and recalls are not known here: {reason}")
        return words.format(reason=why or "—")
    now = tasks.now or asked_at
    known = translate("TaskPage", "Consults, approvals and recalls as of {time}").format(time=when(asked_at, now))
    if not tasks.is_old:
        return known
    return translate(
        "TaskPage", "{known}: newer ones may exist that this station does not know. Ask by telephone."
    ).format(known=known)

"""Which Task a command may carry out, and which orders it covers; refuses a Task of another kind, and a line left out.

A check, a signature, an answer is written into a Task of its own kind alone. What it covers is what the Task asked about and what hangs
together with it, never what the command names: who names fewer lines has not looked at the others.
"""

from collections.abc import Collection

from client.commands import (
    AnswerConsult,
    AnswerWarning,
    CallConsult,
    CallWarning,
    Command,
    ConfirmStop,
    CountersignOrder,
    MoveConsult,
    ReplyPharmacist,
    ReviewAntimicrobial,
    TakeOver,
    VerifyOrder,
)
from client.fhir import names
from client.fhir.reading.elements import has_code, targets
from client.records import NOT_IN_FORCE, Order
from offline.projection import orders, records, rows
from offline.projection.rows import Shown
from offline.store.books import Books

OTHER_TASK, LEFT_OUT = "other-task", "lines-left-out"
_CODES: dict[type, str | tuple[str, ...]] = {
    VerifyOrder: names.VERIFY_ORDER,
    CountersignOrder: names.COUNTERSIGN_ORDER,
    ConfirmStop: names.STOP_VERIFY,
    ReviewAntimicrobial: names.ANTIMICROBIAL_REVIEW,
    ReplyPharmacist: names.PHARM_REVIEW,
    AnswerWarning: names.ANSWER_WARNING,
    CallWarning: names.ANSWER_WARNING,
    MoveConsult: names.CONSULT,
    AnswerConsult: names.CONSULT,
    CallConsult: names.CONSULT,
    TakeOver: (names.HANDOVER, names.NURSING_HANDOVER),
}


def objections(books: Books, command: Command) -> tuple[str, ...]:
    """Empty when the Task is the command's own and no line of it was left out. A Task that is not here is judged by who changes it."""
    code, key = _CODES.get(type(command)), getattr(command, "task", None)
    row = rows.by_key(books, [key]).get(key) if code is not None and key else None
    wanted_codes = (code,) if isinstance(code, str) else code or ()
    if row is not None and not (row.type == "Task" and has_code(row.resource.get("code"), names.TASK, *wanted_codes)):
        return (OTHER_TASK,)
    if not isinstance(command, VerifyOrder | CountersignOrder | ConfirmStop):
        return ()
    asked, named = _asked(row), _real(books, command.orders)
    if isinstance(command, VerifyOrder):
        wanted = _covered(books, command, row)
        return (LEFT_OUT,) if not named or not wanted <= named else _foreign(books, row, named)
    found = {one.key for one in rows.by_key(books, asked).values()}
    if not named <= {*asked, *found}:
        return (OTHER_TASK,)
    return () if found <= named else (LEFT_OUT,)


def lines_of(books: Books, command: VerifyOrder | CountersignOrder) -> frozenset[str]:
    """Every order that this check or this signature is about: what its Task names, what hangs together with it, what the command names."""
    row = rows.by_key(books, [command.task]).get(command.task) if command.task else None
    named = _real(books, {*command.orders, *_asked(row)})
    return named | _covered(books, command, row) if isinstance(command, VerifyOrder) else named


def _asked(row: Shown | None) -> tuple[str, ...]:
    """What a Task is about: its focus and what it is based on."""
    if row is None:
        return ()
    return tuple(dict.fromkeys((*targets([row.resource.get("focus")]), *targets(row.resource.get("basedOn")))))


def _real(books: Books, keys: Collection[str]) -> frozenset[str]:
    """The same under the keys by which they are shown here now."""
    shown = rows.by_key(books, keys) if keys else {}
    return frozenset(shown[key].key if key in shown else key for key in keys)


def _covered(books: Books, command: VerifyOrder, row: Shown | None) -> frozenset[str]:
    """The lines in force of the Task, and of the groups that it or the command touches."""
    live = _in_force(books, command.patient)
    touched = _real(books, {*_asked(row), *command.orders})
    groups = {live[key].group for key in touched if key in live and live[key].group}
    return frozenset(key for key, order in live.items() if key in touched or order.group in groups)


def _foreign(books: Books, row: Shown | None, named: frozenset[str]) -> tuple[str, ...]:
    """A line that neither the Task nor a group of it knows is not checked by it."""
    asked = {one.key for one in rows.by_key(books, _asked(row)).values()}
    if row is None or named <= asked:
        return ()
    found = rows.by_key(books, {*asked, *named})
    groups = {records.order(found[key]).group for key in asked if found[key].type in orders.KINDS} - {None, ""}
    others = (found.get(key) for key in named - asked)
    return () if all(one is not None and _group(one) in groups for one in others) else (OTHER_TASK,)


def _group(row: Shown) -> str | None:
    return records.order(row).group if row.type in orders.KINDS else None


def _in_force(books: Books, patient: str) -> dict[str, Order]:
    found = (records.order(row) for row in rows.read(books, orders.KINDS, patients=[patient], with_marks=False))
    return {order.key: order for order in found if order.status not in NOT_IN_FORCE}

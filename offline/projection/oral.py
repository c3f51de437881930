"""Orders given by word of mouth: which wait for whose signature; refuses to say that a late one is less in force.

They are to be signed at once; the time by which at the latest stands in the Task. Every station of the ward shows them until then.
"""

from collections.abc import Collection, Mapping, Sequence

from client.clinical.catalogue import Catalogue
from client.clinical.controlled import is_strict_order
from client.commands import Command, CountersignOrder, OralOrder
from client.fhir import names
from client.fhir.reading.elements import has_code
from client.records import OrderStatus, Person, Role, Stay
from offline.commands_kept import marks
from offline.projection import chart, orders, own_tasks, records, rows
from offline.projection.doses import Who
from offline.projection.lists import people
from offline.projection.rows import Shown
from offline.store.books import Books
from offline.views import Countersign, OralGroup

NOT_YOURS, UNKNOWN = "not-yours", "doctor-unknown"
_DOCTORS = """
    SELECT DISTINCT body ->> '$.requester.reference', body ->> '$.requester.display' FROM resource
    WHERE type = 'MedicationRequest' AND removed_at_ms IS NULL AND patient IN ({})"""


def objections(books: Books, command: Command) -> tuple[str, ...]:
    """A signature is its owner's: nobody signs for another what that other one said."""
    if not isinstance(command, CountersignOrder):
        return ()
    row = rows.by_key(books, [command.task]).get(command.task)
    if row is None or not _is_countersign(row):
        return ("gone",)
    return () if records.countersign(row).owner == command.author.reference else (NOT_YOURS,)


def objections_at_signing(books: Books, command: Command) -> tuple[str, ...]:
    """It is written down in the name of a doctor who is known here: somebody has to countersign it. From paper it stands as it was."""
    if not isinstance(command, OralOrder) or command.paper is not None:
        return ()
    known = {one.reference for one in doctors(books, command.patient)}
    return () if command.given_by.reference in known else (UNKNOWN,)


def is_any_strict(books: Books, command: CountersignOrder, catalogue: Catalogue) -> bool:
    """Whether a strictly controlled drug is among what is signed: by the Task, whatever the signature itself names."""
    shown = rows.by_key(books, own_tasks.lines_of(books, command))
    found = (records.order(row) for row in shown.values() if row.type in orders.KINDS)
    return any(is_strict_order(order, catalogue) for order in found)


def countersigns(books: Books, patients: Collection[str], *, open_only: bool = False) -> dict[str, Countersign]:
    """Order key to the signature it waits for or has."""
    found: dict[str, Countersign] = {}
    for row in rows.read(
        books, ["Task"], patients=patients, where="code = ?", values=[names.COUNTERSIGN_ORDER], order="ORDER BY at_s"
    ):
        task = records.countersign(row)
        if open_only and not task.is_open:
            continue
        found |= {key: Countersign(task=task, mark=row.mark) for key in task.orders}
    return found


def waiting(books: Books, owner: str | None = None) -> tuple[OralGroup, ...]:
    """What waits for a signature in the ward (of this doctor alone, where one is named), the longest first."""
    who = people(books)
    found = countersigns(books, who, open_only=True)
    groups: dict[str, list[str]] = {}
    for key, one in found.items():
        if owner in {None, one.task.owner}:
            groups.setdefault(one.task.key, []).append(key)
    shown = rows.by_key(books, [key for keys in groups.values() for key in keys])
    made = [_group([shown[key] for key in keys if key in shown], found[keys[0]], who) for keys in groups.values()]
    return tuple(sorted((one for one in made if one), key=lambda group: str(group.countersign.task.asked_at)))


def _group(lines: Sequence[Shown], sign: Countersign, who: Mapping[str, Who]) -> OralGroup | None:
    """None for what is not here, or was never meant for this patient."""
    orders = [records.order(row) for row in lines]
    one = who.get(lines[0].patient or "") if lines else None
    if one is None or all(order.status is OrderStatus.ENTERED_IN_ERROR for order in orders):
        return None
    return OralGroup(
        patient=one.patient,
        patient_name=one.name,
        bed=one.bed,
        encounter=orders[0].encounter,
        orders=tuple(orders),
        countersign=sign,
        recorded_by=orders[0].recorded_by,
    )


def doctors(books: Books, patient: str) -> tuple[Person, ...]:
    """Who may have given an order here: the patient's own doctor first, then who ordered anything on this ward."""
    keys = sorted(people(books))
    stays: Mapping[str, Stay] = chart.stays(books, keys)
    own = [stays[patient]] if patient in stays else []
    known = {
        one.responsible.reference: one.responsible.name
        for one in (*own, *stays.values())
        if one.responsible is not None
    }
    for reference, name in books.execute(_DOCTORS.format(marks(keys)), keys) if keys else ():
        if isinstance(reference, str) and reference.startswith("Practitioner/") and isinstance(name, str):
            known.setdefault(reference, name)
    return tuple(Person(reference=reference, name=name, role=Role.DOCTOR) for reference, name in known.items())


def _is_countersign(row: Shown) -> bool:
    return row.type == "Task" and has_code(row.resource.get("code"), names.TASK, names.COUNTERSIGN_ORDER)

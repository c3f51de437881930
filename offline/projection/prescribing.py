"""What stands against an outpatient signature as its forms: judged again where it is stored, so that no screen decides it alone."""

from datetime import datetime

from client.clinical.age import whole_years
from client.clinical.catalogue import Catalogue
from client.clinical.controlled import id_problems
from client.clinical.prescriptions import Case, FormKind, open_problems, split
from client.commands import Command, SignOrders
from offline.projection import chart, clinic
from offline.store.books import Books

NOT_SPLIT, OTHER_PACKS = "prescription-forms", "prescription-packs"


def objections(books: Books, command: Command, catalogue: Catalogue, now: datetime) -> tuple[str, ...]:
    """Forms that are not as the law splits them, other packs than are computed, and limits without a reason or that none lengthens.

    Whether it is of a visit, and of an emergency one, says the Encounter: not whoever signs.
    """
    if not isinstance(command, SignOrders):
        return ()
    visit = clinic.visit_of(books, command.encounter)
    if visit is None and not command.is_outpatient:
        return ()
    patient = chart.patient(books, command.patient)
    said = {at: one.prescription for at, one in enumerate(command.drafts) if one.prescription is not None}
    case = Case(
        age_years=whole_years(patient.birth_date, now) if patient is not None else None,
        is_emergency=visit is not None and visit.is_emergency,
        is_chronic_pain=any(one.is_chronic_pain for one in said.values()),
    )
    packs = {at: one.packs for at, one in said.items() if one.packs}
    found = split(command.drafts, case, catalogue, packs)
    for form in found.forms:
        if any(at not in said or said[at].kind != form.kind.value for at in form.places):
            return (NOT_SPLIT,)
    wanted = {frozenset(form.places) for form in found.forms}
    given: dict[int, set[int]] = {}
    for at, one in said.items():
        given.setdefault(one.form, set()).add(at)
    if {frozenset(places) for places in given.values()} != wanted:
        return (NOT_SPLIT,)
    if any(said[at].packs != supply.packs for at, supply in found.supplies.items()):
        return (OTHER_PACKS,)
    narcotic = [said[at] for form in found.forms if form.kind is FormKind.NARCOTIC for at in form.places]
    unknown = {one for form in narcotic for one in id_problems(form.patient_id, form.agent_name, form.agent_id)}
    if unknown:
        return tuple(sorted(one.value for one in unknown))
    against = open_problems(found, {at: one.reason for at, one in said.items()})
    return tuple(dict.fromkeys(one.rule.value for one in against))

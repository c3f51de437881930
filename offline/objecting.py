"""What stands against a command in the record as it is now, asked of every part of the projection; refuses, and writes nothing."""

from datetime import datetime

from client.commands import AdministerDose, Command, kind_of
from client.errors import PolicyRefused
from offline import elapsed
from offline.desk import Desk
from offline.elapsed import Measured
from offline.projection import (
    antimicrobial,
    bedding,
    caring,
    clinic,
    critical_acts,
    drafting,
    ending,
    givable,
    holds,
    nursing,
    oral,
    own_tasks,
    paper,
    papers,
    pharmacy,
    phoned,
    prescribing,
    reviewing,
    skin_allergies,
    skin_tests,
    stepping,
    stopping,
    temporaries,
    when_done,
)
from offline.store.books import Books


def demand_possible(books: Books, command: Command, desk: Desk, at: Measured, *, is_emergency: bool) -> None:
    """What no answer helps against: taking back what was begun, signing for another, a review that left something out."""
    now = at.now
    against = (
        *ending.objections(books, command),
        *ending.objections_at_signing(books, command),
        *oral.objections(books, command),
        *oral.objections_at_signing(books, command),
        *antimicrobial.objections(books, command),
        *reviewing.objections(books, command, now, is_emergency=is_emergency),
        *clinic.objections(books, command),
        *skin_tests.objections(books, command, now),
        *skin_allergies.objections(books, command),
        *holds.signed_against(books, command, desk.catalogue),
        *holds.verified_against(books, command, desk.rules, desk.catalogue, now),
        *caring.objections(books, command, desk.ward_key, now),
        *papers.objections(books, command, desk.papers, now),
        *prescribing.objections(books, command, desk.catalogue, now),
        *drafting.objections(books, command, desk.catalogue, now),
        *stopping.objections(books, command, now),
        *pharmacy.objections(books, command, blocks=desk.blocks_rejected),
        *own_tasks.objections(books, command),
        *bedding.objections(books, command),
        *temporaries.objections(books, command, now),
        *phoned.objections(books, command),
        *critical_acts.objections(books, command, desk.labs, now),
        *paper.objections(books, command, now),
        *when_done.objections(books, command, now),
        *stepping.objections(books, command, desk.catalogue, desk.unit_rules, desk.papers.giving, now),
        *nursing.objections(books, command, desk.bedside, desk.catalogue, now),
        *elapsed.objections(books, command, at),
    )
    against = (*against, *when_done.ahead(command, against, now))
    if against:
        raise PolicyRefused(kind_of(command), *against)


def demand_givable(books: Books, command: AdministerDose, desk: Desk, now: datetime) -> None:
    site = desk.bedside.verifying.unverified
    known = (desk.rules, desk.catalogue, desk.papers, site, desk.plan, now)
    against = givable.against(books, command, *known, blocks=desk.blocks_rejected)
    if against:
        raise PolicyRefused("administer-dose", *against)

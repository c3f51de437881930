"""Everything that speaks against charting a dose and that its author did not answer: one door for intake; refuses to judge itself."""

from datetime import datetime

from client.clinical.bedside import Unverified
from client.clinical.catalogue import Catalogue
from client.clinical.giving import GivingBook
from client.clinical.safety.check import SafetyRules
from client.commands import AdministerDose
from offline.projection import at_bed, giving, holds, lines_given, pharmacy, rooming, unread_tests
from offline.projection.papers import Papers
from offline.projection.plan import Plan
from offline.store.books import Books


def answerable(site: Unverified, book: GivingBook) -> frozenset[str]:
    """What may be answered with words at this site, whichever screen asks; of a rescue and of the infusion room there is more."""
    return giving.answerable(site) | at_bed.answerable(book) | lines_given.ANSWERABLE | {unread_tests.UNREAD}


def against(
    books: Books,
    command: AdministerDose,
    rules: SafetyRules,
    catalogue: Catalogue,
    given: Papers,
    site: Unverified,
    plan: Plan | None,
    now: datetime,
    *,
    blocks: bool,
) -> tuple[str, ...]:
    """Judged in the transaction that stores it: what was on the screen may be a minute old. What was answered knowingly goes in."""
    may = answerable(site, given.giving) | rooming.answerable(command)
    answered = at_bed.answered(books, command, may) | giving.waived(site)
    of_lines = lines_given.objections(books, command, plan, now)
    if lines_given.NO_AMOUNT in of_lines:  # nothing can be reckoned with it
        return of_lines
    asked = (
        *of_lines,
        *giving.objections(books, command, now),
        *at_bed.objections(books, command, given.giving, catalogue, now),
        *rooming.given_against(books, command, given.room, catalogue, now),
    )
    return (
        *(one for one in (*asked, *unread_tests.given_against(books, command, catalogue)) if one not in answered),
        *holds.given_against(books, command, rules, catalogue, now),
        *(one for one in pharmacy.given_against(books, command, blocks=blocks) if one not in answered),
    )

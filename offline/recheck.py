"""Runs the safety rules again on what is known now, without the command's own pending lines; refuses to judge what they find.

Used before a signed order leaves: a finding the prescriber did not see when he signed stops it there, for a person. Of a patient who was
merged into another the chart of the one who stands for him counts. What the prescriber may order was judged when he signed; nothing on the
way changes that. Nor does what the same queue ordered later: who signed the later order saw this one beside it (`queued`).
"""

from datetime import datetime

from client.clinical.safety.findings import Finding, Kind, Tier
from client.clock import Clock
from client.commands import AdministerDose, OralOrder, ReleaseOrder, SignOrders, VerifyOrder, ended_at_once, ended_by
from offline import checked, commands_kept, queued
from offline.knowledge import Knowledge
from offline.projection import holds, own_tasks, pharm_reviews, pharmacy, reviewing, safety
from offline.store.books import Books
from offline.sync.decide import UNREVIEWED, FindingNow
from offline.sync.facts import Rechecked
from offline.sync.meaning import merged_into


class Recheck:
    """The safety rules over the projection at this moment."""

    def __init__(self, knowledge: Knowledge, clock: Clock) -> None:
        self._knowledge = knowledge
        self._clock = clock

    def __call__(self, books: Books, command: Rechecked) -> tuple[FindingNow, ...]:
        if isinstance(command, ReleaseOrder):
            return self._untested(books, command)
        if isinstance(command, AdministerDose):
            return self._despite(books, command)
        if isinstance(command, VerifyOrder):
            return self._rejected(books, command)
        now, catalogue = self._clock.now(), self._knowledge.catalogue
        missed = self._missed(books, command)
        own = {key for row in commands_kept.rows(books, command.id) for key in (row.key, row.target)}
        goes_on = set(ended_by(command)) - ended_at_once(command)
        patient = merged_into(books, command.patient) or command.patient
        rules = self._knowledge.pack.rules
        without = (own | queued.ordered_later(books, command.id)) - goes_on
        report = safety.judged(books, patient, command.drafts, rules, catalogue, now, without=without)
        against = [one for one in report.findings if one.tier <= Tier.INTERRUPT and one.kind is not Kind.ANTIBIOTIC]
        return (*missed, *(_now(found) for found in checked.new_among(books, command, against)))

    def _missed(self, books: Books, command: SignOrders | OralOrder) -> tuple[FindingNow, ...]:
        """Long-term orders that came after the review by which this command ends them."""
        if not isinstance(command, SignOrders):
            return ()
        patient = merged_into(books, command.patient) or command.patient
        own = {key for row in commands_kept.rows(books, command.id) for key in (row.key, row.target)}
        keys = reviewing.left_out(books, command, patient, self._clock.now(), own)
        return (FindingNow(rule_id=UNREVIEWED, is_duplicate=False, implicated=keys),) if keys else ()

    def _despite(self, books: Books, command: AdministerDose) -> tuple[FindingNow, ...]:
        """What was given although, by what is known now, a skin test of it was positive then."""
        patient = merged_into(books, command.patient) or command.patient
        rules, catalogue = self._knowledge.pack.rules, self._knowledge.catalogue
        keys = holds.given_despite(books, command, patient, rules, catalogue, self._clock.now())
        return (FindingNow(rule_id=holds.POSITIVE, is_duplicate=False, implicated=keys),) if keys else ()

    def _rejected(self, books: Books, command: VerifyOrder) -> tuple[FindingNow, ...]:
        """What a pharmacist rejected of the orders checked, and no doctor answered: the reviews that say so."""
        if not self._knowledge.pack.care.blocks_rejected:
            return ()
        patient, lines = merged_into(books, command.patient) or command.patient, own_tasks.lines_of(books, command)
        found = pharm_reviews.rejecting(books, patient, lines)
        return (FindingNow(rule_id=pharmacy.REJECTED, is_duplicate=False, implicated=found),) if found else ()

    def _untested(self, books: Books, command: ReleaseOrder) -> tuple[FindingNow, ...]:
        """Drugs of which a test is positive, or no negative one on record held when they were released: no reason answers either."""
        patient = merged_into(books, command.patient) or command.patient
        then = datetime.fromtimestamp(commands_kept.get(books, command.id).saved_at_ms / 1000, self._clock.zone)
        rules, catalogue = self._knowledge.pack.rules, self._knowledge.catalogue
        against = holds.still_against(books, command, patient, rules, catalogue, then)
        return tuple(FindingNow(rule_id=one, is_duplicate=False, may_override=False) for one in against)


def _now(found: Finding) -> FindingNow:
    others = tuple(key for key in found.implicated if "/" in key)
    is_final = found.tier is Tier.STOP or not found.may_override
    is_same = found.kind is Kind.DUPLICATE
    return FindingNow(rule_id=found.rule_id, is_duplicate=is_same, implicated=others, may_override=not is_final)

"""Runs the safety rules again on what is known now, without the command's own pending lines; refuses to judge what they find.

Used before a signed order leaves: a finding the prescriber did not see when he signed stops it there, for a person. Of a patient who was
merged into another the chart of the one who stands for him counts.
"""

from client.clinical.safety.findings import Finding, Kind, Tier
from client.clock import Clock
from client.commands import OralOrder, SignOrders, ended_at_once, ended_by
from client.records import OrderKind
from offline import checked, commands_kept
from offline.knowledge import Knowledge
from offline.projection import safety
from offline.store.books import Books
from offline.sync.decide import FindingNow
from offline.sync.meaning import merged_into


class Recheck:
    """The safety rules over the projection at this moment."""

    def __init__(self, knowledge: Knowledge, clock: Clock) -> None:
        self._knowledge = knowledge
        self._clock = clock

    def __call__(self, books: Books, command: SignOrders | OralOrder) -> tuple[FindingNow, ...]:
        now, catalogue = self._clock.now(), self._knowledge.catalogue
        drugs = [
            safety.drafted(draft, str(place), catalogue)
            for place, draft in enumerate(command.drafts)
            if draft.kind is OrderKind.MEDICATION
        ]
        if not drugs:
            return ()
        own = {key for row in commands_kept.rows(books, command.id) for key in (row.key, row.target)}
        goes_on = set(ended_by(command)) - ended_at_once(command)
        patient = merged_into(books, command.patient) or command.patient
        active = [drug for drug in safety.running(books, patient, catalogue, now) if drug.key not in own - goes_on]
        report = self._knowledge.pack.rules.check(drugs, active, safety.facts(books, patient, now))
        against = [found for found in report.findings if found.tier <= Tier.INTERRUPT]
        return tuple(_now(found) for found in checked.new_among(books, command, against))


def _now(found: Finding) -> FindingNow:
    others = tuple(key for key in found.implicated if "/" in key)
    return FindingNow(rule_id=found.rule_id, is_duplicate=found.kind is Kind.DUPLICATE, implicated=others)

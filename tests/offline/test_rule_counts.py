"""Mirrors offline/rule_counts.py: what became of each rule's findings, without anything about a person."""

import json
from dataclasses import replace
from pathlib import Path

from client.clinical.safety.findings import Finding, Kind, Tier
from client.commands import Override
from offline import rule_counts
from offline.changes import Change
from offline.intake import Intake
from offline.rule_counts import Fate, RuleSeen
from offline.store.books import Books
from offline.store.database import Database
from tests.offline.test_intake import at_the_desk
from tests.support import builders
from tests.support.builders import draft, sign

PAIR = RuleSeen(rule_id="DDI007", kind="interaction", tier=2, pack_version="1", source="labels")


def test_each_rule_of_each_pack_has_its_own_counts(books: Books) -> None:
    rule_counts.add(books, Fate.SHOWN, [PAIR, PAIR, replace(PAIR, pack_version="2")])
    rule_counts.add(books, Fate.FOLLOWED, [PAIR])
    rule_counts.add(books, Fate.OVERRIDDEN, [PAIR])
    found = {
        (one.rule_id, one.pack_version): (one.shown, one.overridden, one.followed) for one in rule_counts.counts(books)
    }
    assert found == {("DDI007", "1"): (2, 1, 1), ("DDI007", "2"): (1, 0, 0)}


def test_a_rate_is_of_what_was_answered_and_none_is_no_zero(books: Books) -> None:
    rule_counts.add(books, Fate.SHOWN, [PAIR] * 5)
    assert rule_counts.counts(books)[0].override_rate is None
    rule_counts.add(books, Fate.OVERRIDDEN, [PAIR] * 3)
    rule_counts.add(books, Fate.FOLLOWED, [PAIR])
    assert rule_counts.counts(books)[0].override_rate == 0.75


def test_what_is_only_there_is_not_counted() -> None:
    assert rule_counts.seen(Finding(tier=Tier.PASSIVE, kind=Kind.AGE, rule_id="r", order="0")) is None


def test_a_signature_counts_what_it_overrode_exactly_once(tmp_path: Path) -> None:
    order = draft("warfarin-tab", dose="3", unit="mg", frequency="QD")

    async def work(desk: Intake, database: Database, heard: list[Change]) -> None:
        report = await desk.check(builders.PATIENT, sign(1, order))
        asked = [one for one in report.findings if one.tier is Tier.INTERRUPT]
        assert asked
        overrides = tuple(
            Override(
                rule_id=one.rule_id,
                severity="high",
                finding="两药合用",
                reason="监测",
                draft_index=int(one.order),
                source=one.source,
                pack_version=one.pack_version,
            )
            for one in asked
        )
        command = sign(1, order, overrides=overrides)
        await desk.take(command, builders.mode_state())
        await desk.take(command, builders.mode_state())
        counted = {one.rule_id: one.overridden for one in await database.read(rule_counts.counts)}
        assert {one.rule_id for one in asked} <= set(counted)
        assert set(counted.values()) == {1}

    at_the_desk(tmp_path, work, builders.no_allergy("a0"), builders.drug_order("other", "aspirin-ec-tab"))


def test_the_export_holds_rules_and_numbers_and_nothing_of_a_person(books: Books) -> None:
    rule_counts.add(books, Fate.SHOWN, [PAIR])
    (row,) = json.loads(rule_counts.exported(rule_counts.counts(books)))["rules"]
    assert row == {
        **_fields(PAIR),
        "shown": 1,
        "overridden": 0,
        "followed": 0,
        "override_rate": None,
    }


def _fields(rule: RuleSeen) -> dict[str, object]:
    return {name: getattr(rule, name) for name in ("rule_id", "kind", "tier", "pack_version", "source")}

"""Pathways of the pack as pure rules: what an item counts as, which branch the data speak for, what stands beside."""

import json
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from client.clinical.pathways import (
    Happened,
    ItemKind,
    ItemState,
    Measured,
    Pathway,
    beside,
    branches,
    day_of,
    read_pathways,
    standings,
)
from client.errors import PackDamaged
from client.fhir import names
from resources import path
from tests.support.builders import pack

NOW = datetime(2026, 11, 20, 10, tzinfo=UTC)
BOOK = pack().pathways


def cap() -> Pathway:
    return BOOK["cap"]


def happened(system: str, code: str, status: str = "active", hours_ago: float = 1) -> Happened:
    at = NOW - timedelta(hours=hours_ago)
    return Happened(key=f"x/{code}", what=code, codes=frozenset({(system, code)}), status=status, at=at)


def state(item: str, *done: Happened, varied: tuple[str, ...] = (), since: datetime | None = None) -> ItemState:
    stage = cap().stages[0]
    return next(one.state for one in standings(stage, done, varied, since) if one.item.id == item)


def test_every_pathway_says_that_it_is_sample_data_and_covers_orders_nursing_and_notes() -> None:
    for one in BOOK.values():
        assert "Sample data" in one.statement
        kinds = {item.kind for stage in one.stages for item in stage.items}
        assert kinds == set(ItemKind)


def test_every_item_can_be_drafted_from_the_catalogue_of_the_same_pack() -> None:
    catalogue, documents = pack().catalogue, pack().documents
    tables = {
        "drug": catalogue.drugs,
        "lab": catalogue.labs,
        "exam": catalogue.exams,
        "nursing": catalogue.nursing,
        "diet": catalogue.diets,
    }
    for item in (item for one in BOOK.values() for stage in one.stages for item in stage.items):
        if item.line is None:
            assert item.codes[0][1] in documents.templates
        else:
            assert all(code in tables[item.line.type] for _, code in item.codes), item.id
            assert item.line.frequency is None or item.line.frequency in catalogue.frequencies
            assert item.line.route is None or item.line.route in catalogue.routes


def test_any_drug_of_the_kind_answers_the_item() -> None:
    assert state("abx") is ItemState.OPEN
    assert state("abx", happened(names.DRUG, "levofloxacin-inj")) is ItemState.ORDERED
    assert state("abx", happened(names.DRUG, "levofloxacin-inj", "stopped")) is ItemState.STOPPED
    assert state("abx", happened(names.DRUG, "omeprazole-inj")) is ItemState.OPEN


def test_what_was_done_before_the_stage_began_does_not_count_but_what_runs_does() -> None:
    since = NOW - timedelta(hours=2)
    assert state("cbc", happened(names.LOINC, "57021-8", "done", 5), since=since) is ItemState.OPEN
    assert state("cbc", happened(names.LOINC, "57021-8", "done", 1), since=since) is ItemState.DONE
    assert state("level", happened(names.NURSING_ORDER, "NL-1", "active", 5), since=since) is ItemState.ORDERED


def test_a_reason_stands_only_while_nothing_is_ordered() -> None:
    assert state("ct", varied=("ct",)) is ItemState.VARIED
    assert state("ct", happened(names.EXAM, "CT-CHEST"), varied=("ct",)) is ItemState.ORDERED


def test_one_test_is_enough_to_propose_a_branch_and_what_was_not_measured_is_named() -> None:
    stage = cap().stages[0]
    lactate = Measured(what="2524-7", value=Decimal("4.1"), words="乳酸 4.1 mmol/L", at=NOW)
    (found,) = branches(stage, {"2524-7": lactate})
    assert found.is_proposed
    assert found.missing == ("news2", "59408-5")
    (calm,) = branches(stage, {"2524-7": Measured(what="2524-7", value=Decimal("1.1"), words="", at=NOW)})
    assert not calm.is_proposed
    (unknown,) = branches(stage, {})
    assert not unknown.is_proposed, "what nobody measured speaks for nothing"


def test_an_order_that_no_item_of_any_stage_names_stands_beside() -> None:
    since = NOW - timedelta(hours=2)
    extra, known = happened(names.LOINC, "4548-4"), happened(names.LOINC, "1988-5")
    older = happened(names.LOINC, "4548-4", hours_ago=9)
    assert beside(cap().stages, [extra, known, older], since) == (extra,)


def test_the_day_of_entering_is_the_first() -> None:
    assert day_of(NOW, NOW + timedelta(hours=1)) == 1
    assert day_of(NOW, NOW + timedelta(days=1)) == 2
    assert day_of(None, NOW) is None


def test_a_damaged_file_and_a_branch_to_nowhere_are_refused_and_no_file_is_no_pathway() -> None:
    assert read_pathways(None) == {}
    with pytest.raises(PackDamaged):
        read_pathways(b'{"entry": [{"resource": {}}]}')
    raw = json.loads((pack_file()).decode())
    for entry in raw["entry"]:
        for stage in entry["resource"]["action"]:
            for one in stage["action"]:
                if "relatedAction" in one:
                    one["relatedAction"][0]["actionId"] = "nowhere"
    with pytest.raises(PackDamaged):
        read_pathways(json.dumps(raw).encode())


def pack_file() -> bytes:
    return (path("packs/practice") / "pathways.json").read_bytes()

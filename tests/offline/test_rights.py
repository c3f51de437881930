"""The table of roles: shipped as data, only ever narrowed by a site, and asked where commands come in."""

import json
from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path
from typing import Any

import msgspec
import pytest

import resources
from client.commands import AddTag, Choice, Command, CommentTeam, RemoveTag, kind_of
from client.errors import PolicyRefused, SettingsWrong
from client.records import Code, Role
from offline import policy, rights
from offline.changes import Changes
from offline.intake import Intake
from offline.mode import Mode
from offline.policy import KINDS, Verdict
from offline.rights import RIGHTS, SHIPPED, Rights, narrowed
from offline.store.books import Books
from tests.client.fhir.every_command import EVERY_COMMAND
from tests.offline.test_withheld_kinds import OF_PERSONS, SENSITIVE
from tests.support import builders

TABLES = [
    "event",
    "command",
    "row",
    "number_used",
    "print_number",
    "need",
    "conflict",
    "store_fact",
    "resource",
    "census",
    "identity",
]


def _site(**parts: dict[str, list[str]]) -> bytes:
    return json.dumps({"version": "1", **parts}).encode()


def _one_of_each() -> dict[str, Command]:
    who = builders.act(1, builders.DOCTOR, builders.PATIENT)
    found: dict[str, Command] = {
        "add-tag": AddTag(**who, name=Code(text="x"), category="care", reason="y"),
        "remove-tag": RemoveTag(**who, flag="Flag/f1", flag_version="1", reason="y"),
        "comment-team": CommentTeam(**who, text="x"),
        "decide-conflict": builders.decide(1, builders.ident(2), Choice.KEEP_CENTRAL, ""),
    }
    for make in EVERY_COMMAND.values():
        command = make()
        found.setdefault(kind_of(command), command)
    return found


def _counted(books: Books) -> dict[str, int]:
    return {table: books.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in TABLES}


def test_every_act_stands_in_the_table_that_ships() -> None:
    assert set(SHIPPED.do) == set(KINDS)
    assert set(SHIPPED.may) == RIGHTS
    assert set(SHIPPED.see) <= SENSITIVE | OF_PERSONS | {"R", "V"}


def test_the_schema_names_the_same_roles_and_rights_as_the_reader() -> None:
    schema = json.loads(resources.path("roles/roles.schema.json").read_bytes())
    assert schema["$defs"]["roles"]["items"]["enum"] == [role.value for role in Role]
    assert set(schema["properties"]["may"]["properties"]) == RIGHTS
    table = json.loads(resources.path("roles/roles.json").read_bytes())
    assert set(table) <= set(schema["properties"])


def _refused(table: Rights) -> Iterator[tuple[Command, Mode]]:
    """Every kind, role and mode that this table or the mode refuses, in the person's own name."""
    for (kind, command), mode, role in product(_one_of_each().items(), Mode, Role):
        if policy.verdict(kind, mode, role, table) in {Verdict.REFUSED, Verdict.CENTRAL}:
            yield msgspec.structs.replace(command, author=msgspec.structs.replace(command.author, role=role)), mode


@pytest.mark.parametrize(
    "table",
    [SHIPPED, narrowed(SHIPPED, _site(do={"record-vitals": ["head-nurse"], "write-note": []}))],
    ids=["as shipped", "of a site"],
)
def test_what_a_role_may_not_do_in_a_mode_leaves_nothing_in_the_store(tmp_path: Path, table: Rights) -> None:
    assert set(_one_of_each()) == set(KINDS), "every kind of command is tried"

    async def through(database: Any) -> int:
        changes, heard = Changes(), list[object]()
        changes.subscribe(heard.append)
        await database.write(lambda books: builders.load(books, builders.patient(), builders.stay()))
        desk = replace(builders.desk(), rights=table)
        intake, tried = Intake(database, changes, builders.set_clock(), desk), 0
        before = await database.read(_counted)
        for command, mode in _refused(table):
            with pytest.raises(PolicyRefused) as caught:
                await intake.take(command, builders.mode_state(mode))
            assert caught.value.facts[0] == kind_of(command)
            tried += 1
        assert (await database.read(_counted), heard) == (before, [])
        return tried

    assert builders.run(through, tmp_path / "s.db") > 1500


def test_a_site_may_take_away_and_what_it_does_not_name_stays() -> None:
    own = narrowed(SHIPPED, _site(do={"record-vitals": ["nurse"]}, see={"HIV": []}, may={"export-audit": []}))
    assert own.do["record-vitals"] == {Role.NURSE}
    assert not own.see["HIV"]
    assert not own.has(rights.EXPORT_AUDIT, Role.HEAD_NURSE)
    assert own.do["sign-orders"] == SHIPPED.do["sign-orders"]
    with pytest.raises(PolicyRefused, match="record-vitals"):
        policy.demand("record-vitals", Mode.ONLINE, Role.DOCTOR, own)


@pytest.mark.parametrize(
    ("table", "said"),
    [
        (_site(do={"sign-orders": ["doctor", "nurse"]}), "wider-than-shipped"),
        (_site(see={"V": ["doctor"]}), "wider-than-shipped"),
        (_site(see={"ABC": ["doctor"]}), "unknown"),
        (_site(may={"export-audit": ["nurse"]}), "wider-than-shipped"),
        (_site(may={"do-anything": []}), "unknown"),
        (_site(do={"sign-anything": []}), "unknown"),
        (_site(do={"sign-orders": ["surgeon"]}), "not-as-schema"),
        (b'{"version": "1", "extra": {}}', "not-as-schema"),
        (b'{"version": "2"}', "version"),
        (b"not json", "not-as-schema"),
    ],
)
def test_a_site_can_give_nothing_that_is_not_shipped_and_a_wrong_table_is_said(table: bytes, said: str) -> None:
    with pytest.raises(SettingsWrong) as caught:
        narrowed(SHIPPED, table)
    assert caught.value.facts[:2] == ("roles.table", said)


def test_a_label_that_the_table_does_not_name_is_seen_by_nobody_without_a_reason() -> None:
    assert all(
        SHIPPED.hidden({"SUD", "VIO", "https://hospital.example|X"}, role)
        == {"SUD", "VIO", "https://hospital.example|X"}
        for role in Role
    )
    assert SHIPPED.hidden({"HIV"}, Role.NURSE) == {"HIV"}
    assert not SHIPPED.hidden({"HIV"}, Role.DOCTOR)

"""Every bundle and resource against an independent validator.

fhir.resources has R4B (4.3), not R4 (4.0.1). For the types written here the two agree in every element we use: R4B changed
only types that Wardlight does not write (medication definition, evidence, subscription, citation and the like). The model is
checked to refuse a missing NutritionOrder.dateTime, as R4 does.
"""

from collections.abc import Callable
from dataclasses import replace

import msgspec
import pytest
from fhir.resources.R4B import get_fhir_model_class
from hypothesis import given
from hypothesis import strategies as st

from client.commands import Choice, Command, DecideConflict, ReportEvent
from client.errors import BugError, InputRefused
from client.fhir import names
from client.fhir.build import BuildSetting, Verb, build
from client.fhir.references import references
from client.fhir.text import decode, encode
from client.records import ACCOUNT_REFERENCE, STAFF_REFERENCE, OrderKind
from tests.client.fhir.every_command import EVERY_COMMAND
from tests.client.fhir.samples import (
    ACT,
    DOCTOR,
    SETTING,
    WITH_ROWS,
    draft,
    entries,
    give,
    in_emergency,
    override,
    plain_draft,
    sign,
    stop,
    vitals,
    write,
)

every_command = pytest.mark.parametrize("make", EVERY_COMMAND.values(), ids=EVERY_COMMAND.keys())
both_ways = pytest.mark.parametrize("setting", [WITH_ROWS, in_emergency(WITH_ROWS)], ids=["usual", "emergency"])


def check(raw: bytes) -> None:
    """Raises where the validator finds anything wrong."""
    get_fhir_model_class(decode(raw)["resourceType"]).model_validate_json(raw)


@every_command
@both_ways
def test_every_bundle_and_every_resource_is_valid(make: Callable[[], Command], setting: BuildSetting) -> None:
    built = build(make(), setting)
    check(built.bundle)
    for row in built.rows:
        check(row.resource)


@pytest.mark.parametrize("reference", [f"{ACCOUNT_REFERENCE}EA-1/N3-D01/1764550000", f"{STAFF_REFERENCE}39999"])
@every_command
def test_what_somebody_signs_who_stands_in_is_valid_and_points_at_no_row_of_staff(
    make: Callable[[], Command], reference: str
) -> None:
    command = make()
    author = msgspec.structs.replace(command.author, reference=reference, name="李四〔emergency account EA-1〕")
    try:
        built = build(msgspec.structs.replace(command, author=author), in_emergency(WITH_ROWS))
    except InputRefused:  # an act that asks who wrote it before: nobody who stands in did
        return
    check(built.bundle)
    assert "urn:wardlight" not in built.bundle.decode()
    is_nameless = isinstance(command, ReportEvent) and command.is_anonymous
    assert is_nameless or reference.removeprefix("urn:wardlight:").partition(":")[2] in built.bundle.decode()


def test_the_validator_refuses_what_is_wrong() -> None:
    with pytest.raises(ValueError, match="validation error"):
        check(encode({"resourceType": "NutritionOrder", "status": "active", "patient": {"reference": "Patient/1"}}))
    with pytest.raises(ValueError, match="validation error"):
        check(encode({"resourceType": "Observation", "status": "final", "code": {"text": "x"}, "worth": 1}))


@every_command
@both_ways
def test_the_same_command_gives_the_same_bytes(make: Callable[[], Command], setting: BuildSetting) -> None:
    assert build(make(), setting) == build(make(), setting)


@every_command
@both_ways
def test_rows_and_entries_say_the_same_and_the_provenance_is_last(
    make: Callable[[], Command], setting: BuildSetting
) -> None:
    built = build(make(), setting)
    found = entries(built.bundle)
    assert [entry["resource"] for entry in found] == [decode(row.resource) for row in built.rows]
    assert [row.n for row in built.rows] == list(range(1, len(found) + 1))
    assert [row.is_provenance for row in built.rows] == [False] * (len(found) - 1) + [True]
    for entry, row in zip(found, built.rows, strict=True):
        if row.verb is Verb.CREATE:
            assert entry["fullUrl"] == f"urn:uuid:{row.entry_id}"
            assert entry["request"] == {"method": "POST", "url": row.resource_type}
            assert row.key == f"{row.resource_type}/{row.entry_id}"
            assert "id" not in entry["resource"]
        else:
            assert entry["request"] == {"method": "PUT", "url": row.key, "ifMatch": f'W/"{row.base_version}"'}
            assert entry["resource"]["id"] == row.key.partition("/")[2]


@every_command
@both_ways
def test_every_row_carries_the_command_and_in_an_emergency_the_mark(
    make: Callable[[], Command], setting: BuildSetting
) -> None:
    command = make()
    for row in build(command, setting).rows:
        resource = decode(row.resource)
        tags = [(tag["system"], tag["code"]) for tag in resource["meta"]["tag"]]
        assert (names.COMMAND_TAG, command.id) in tags
        assert ((names.ENTRY_MODE, names.EMERGENCY_ENTRY) in tags) == setting.is_emergency
        is_numbered = setting.is_emergency and row.verb is Verb.CREATE
        assert (str(setting.number).encode() in row.resource) == is_numbered


@every_command
def test_every_created_row_is_named_by_us(make: Callable[[], Command]) -> None:
    for row in build(make(), WITH_ROWS).rows:
        resource = decode(row.resource)
        ours = {"system": names.ENTRY, "value": row.entry_id}
        if row.verb is Verb.CHANGE or row.is_provenance:
            assert ours not in resource.get("identifier", [])
        elif row.resource_type in {"AdverseEvent", "Composition", "QuestionnaireResponse"}:
            assert resource["identifier"] == ours
        else:
            assert resource["identifier"][0] == ours
            assert names.ENTRY not in {one["system"] for one in resource["identifier"][1:]}


@every_command
def test_levels_rise_with_needs_and_every_urn_is_known(make: Callable[[], Command]) -> None:
    built = build(make(), WITH_ROWS)
    levels = {row.key: row.level for row in built.rows}
    for row in built.rows:
        assert all(levels[need] < row.level for need in row.needs if need in levels)
        urns = {each.removeprefix("urn:uuid:") for each in references(decode(row.resource)) if each.startswith("urn:")}
        assert urns == {need.partition("/")[2] for need in row.needs}
    assert built.rows[-1].level == max(levels.values())
    assert len({row.entry_id for row in built.rows}) == len(built.rows)


def test_a_decision_builds_nothing_by_itself() -> None:
    decision = DecideConflict(**ACT, author=DOCTOR, command="c", choice=Choice.WITHDRAW, reason="no", seen="h")
    built = build(decision, SETTING)
    assert built.rows == ()
    assert decode(built.bundle) == {"resourceType": "Bundle", "type": "collection"}
    check(built.bundle)


def test_a_change_without_its_current_resource_is_our_own_mistake() -> None:
    with pytest.raises(BugError):
        build(stop("MedicationRequest/m1"), SETTING)


def test_a_command_whose_id_is_no_uuid_is_our_own_mistake() -> None:
    with pytest.raises(BugError):
        build(sign(id="first"), SETTING)


def test_a_number_without_an_emergency_is_not_written() -> None:
    assert b"E-RESP" not in build(sign(), replace(SETTING, number="E-RESP-1")).bundle


FREE_TEXT = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"), min_size=1
).filter(str.strip)


@given(FREE_TEXT)
def test_any_text_a_person_can_type_is_written_whole(text: str) -> None:
    for command in (
        write(text, title=text),
        sign(plain_draft(OrderKind.OTHER, text, catalogue_id="x", remark=text), overrides=(override(reason=text),)),
    ):
        built = build(command, SETTING)
        check(built.bundle)
        assert encode({"t": text})[5:-1] in built.bundle


@pytest.mark.parametrize("text", ["a\x00b", "\x1b[0m", "\x7f", "\x9b", "\ud800", "\uffff", "a\x0bb"])
def test_control_characters_are_refused(text: str) -> None:
    commands = (
        write(text),
        write(title=text),
        sign(draft(remark=text)),
        sign(plain_draft(OrderKind.OTHER, text)),
        give(note=text),
    )
    for command in commands:
        with pytest.raises(InputRefused):
            build(command, SETTING)


def test_emoji_markup_and_line_ends_are_kept() -> None:
    built = build(write("😀 <b>&amp;</b>\r\nnext\rlast\ttab"), SETTING)
    section = decode(built.rows[0].resource)["section"][0]
    assert section["text"]["div"].endswith("<pre>😀 &lt;b&gt;&amp;amp;&lt;/b&gt;\nnext\nlast\ttab</pre></div>")


def test_a_text_of_a_mebibyte_is_taken_and_a_longer_one_refused() -> None:
    assert build(write("x" * 2**20), SETTING).rows
    with pytest.raises(InputRefused, match="too-long"):
        build(write("x" * (2**20 + 1)), SETTING)


@pytest.mark.parametrize("text", ["", "   ", "\n"])
def test_an_empty_note_is_refused(text: str) -> None:
    with pytest.raises(InputRefused):
        build(write(text), SETTING)


@given(st.decimals(min_value=0, max_value=10**9, allow_nan=False, allow_infinity=False))
def test_amounts_are_written_with_their_very_digits(value: object) -> None:
    raw = build(vitals(t=str(value)), SETTING).rows[0].resource
    assert str(decode(raw)["valueQuantity"]["value"]) == str(value)


@pytest.mark.parametrize("value", ["NaN", "Infinity", "-Infinity"])
def test_what_is_no_number_is_refused(value: str) -> None:
    with pytest.raises(InputRefused):
        build(vitals(t=value), SETTING)

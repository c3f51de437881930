"""Who a temporary patient may be: every field says how it compares and what that counts."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from client.clinical.aliases import LASTS, alias_of
from client.clinical.matching import Agreement, Compared, compare, matches
from client.fhir import names
from client.records import Patient, Sex
from client.records.temporaries import Claimed, Temporary

KNOWN = Patient(
    key="Patient/1",
    name="赵秉衡",
    sex=Sex.MALE,
    birth_date=date(1959, 3, 8),
    hospital_number="B1",
    identifiers=((names.HOSPITAL_NUMBER, "B1"),),
)


def field(name: str, claimed: Claimed, sex: Sex = Sex.UNKNOWN) -> Compared:
    return next(one for one in compare(claimed, sex, KNOWN).fields if one.field == name)


def said(**more: object) -> Claimed:
    return Claimed(**more)  # type: ignore[arg-type]


def test_a_name_is_the_same_or_sounds_alike_or_is_another() -> None:
    assert field("name", said(name="赵秉衡")).agreement is Agreement.SAME
    alike = field("name", said(name="赵炳恒"))
    assert (alike.agreement, alike.why) == (Agreement.ALIKE, "same-sound")
    assert field("name", said(name="zhao bingheng")).agreement is Agreement.ALIKE
    assert field("name", said(name="张北海")).why == "same-initials" or field("name", said(name="张北海")).agreement
    assert field("name", said(name="李四")).agreement is Agreement.DIFFERENT
    assert field("name", said()).agreement is Agreement.UNKNOWN


def test_a_date_of_birth_may_be_swapped_or_off_by_one_digit() -> None:
    born = {
        date(1959, 3, 8): (Agreement.SAME, ""),
        date(1959, 8, 3): (Agreement.ALIKE, "day-and-month-swapped"),
        date(1958, 3, 8): (Agreement.ALIKE, "one-digit-differs"),
        date(1977, 1, 1): (Agreement.DIFFERENT, ""),
    }
    for day, expected in born.items():
        found = field("birth-date", said(birth_date=day))
        assert (found.agreement, found.why) == expected


def test_one_number_in_common_outweighs_the_rest_and_another_of_its_kind_speaks_against() -> None:
    same = field("identifier", said(identifiers=(("any", "b1"),)))
    other = field("identifier", said(identifiers=((names.HOSPITAL_NUMBER, "B2"),)))
    strange = field("identifier", said(identifiers=(("passport", "X"),)))
    assert (same.agreement, other.agreement, strange.agreement) == (
        Agreement.SAME,
        Agreement.DIFFERENT,
        Agreement.UNKNOWN,
    )
    assert same.points > 0 > other.points
    assert strange.points == 0


def test_the_sex_that_was_seen_counts_where_none_was_said() -> None:
    assert field("sex", said(), Sex.FEMALE).agreement is Agreement.DIFFERENT
    assert field("sex", said(sex="male"), Sex.UNKNOWN).agreement is Agreement.SAME


def test_the_best_comes_first_and_who_was_joined_or_is_temporary_is_nobodys_match() -> None:
    twin = Patient(key="Patient/2", name="赵炳恒", sex=Sex.MALE)
    gone = Patient(key="Patient/3", name="赵秉衡", replaced_by="Patient/1")
    other = Patient(key="Patient/4", name="赵秉衡", temporary=Temporary(number="T"))
    found = matches(said(name="赵秉衡", birth_date=date(1959, 3, 8)), Sex.MALE, [twin, gone, other, KNOWN])
    assert [one.patient.key for one in found] == ["Patient/1", "Patient/2"]
    assert found[0].score > found[1].score
    assert found[1].differing == ("name",)
    assert "name:same:+25" in found[0].said()


@given(st.integers(1, 10_000))
def test_neighbours_share_neither_colour_nor_animal_and_no_alias_comes_again_soon(seq: int) -> None:
    one, other = alias_of(seq), alias_of(seq + 1)
    assert not set(one.latin.split()) & set(other.latin.split())
    assert len({alias_of(seq + at).name for at in range(LASTS)}) == LASTS

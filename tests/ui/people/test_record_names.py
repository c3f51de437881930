"""The banner on an English screen: the pack's words for what is coded, the record's own for the rest; nothing is left out."""

import asyncio

import msgspec

from client.fhir import names
from client.records import Allergy, AllergyKnowledge, Code, Contact, Problem, Tag
from offline.views import Banner
from tests.support import builders
from tests.ui.doctor.people import NOW, ZHAO
from tests.ui.doctor.ward import FakeStation
from ui.doctor.banner_words import banner_content
from ui.language import Languages
from ui.people.details_rows import detail_rows
from ui.people.record_names import RecordNames, record_names

ENGLISH: RecordNames = record_names(builders.knowledge(), "en")


def tag(kind: str, text: str, code: str = "", system: str = names.NURSING_ORDER) -> Tag:
    return Tag(key=f"Flag/{text}", kind=kind, name=Code(text=text, system=system, code=code or None))


def banner(**more: object) -> Banner:
    found = asyncio.run(FakeStation().banner(ZHAO))
    assert found is not None
    return msgspec.structs.replace(found, **more)


def test_what_is_coded_is_said_in_the_language_of_the_screen(languages: Languages) -> None:
    assert ENGLISH.tag(tag("nursing-level", "一级护理", "NL-1")) == "Level 1 nursing"
    assert ENGLISH.tag(tag("isolation", "飞沫隔离", "ISO-DROPLET")) == "Droplet isolation"
    assert ENGLISH.tag(tag("diet", "禁食", "NPO", names.DIET)) == "Nothing by mouth"


def test_words_of_the_record_without_a_code_stay_as_they_are_and_say_their_language(languages: Languages) -> None:
    assert ENGLISH.tag(tag("care", "家属陪护")) == "家属陪护 [zh]"
    allergy = Allergy(key="a", substance=Code(text="青霉素类"), reactions=("喉头水肿",), onset_text="2019 年")
    assert ENGLISH.allergy(allergy) == "penicillins · 喉头水肿 (2019)"
    assert ENGLISH.marked(("penicillins · 喉头水肿 (2019)", "latex")) == ("penicillins · 喉头水肿 (2019)", "latex [zh]")
    assert ENGLISH.marked(("penicillins", "latex")) == ("penicillins", "latex")


def test_a_diagnosis_has_the_packs_name_only_where_it_was_written_as_the_pack_has_it(languages: Languages) -> None:
    icd = "http://hl7.org/fhir/sid/icd-10"
    plain = Problem(key="a", name=Code(text="沙门菌肠炎", system=icd, code="A02.0"))
    more = Problem(key="b", name=Code(text="沙门菌肠炎（重型）", system=icd, code="A02.0"), is_provisional=True)
    assert ENGLISH.problem(plain) == "Salmonella enteritis"
    assert ENGLISH.problem(more) == "沙门菌肠炎（重型）?"


def test_the_record_s_own_language_changes_nothing(languages: Languages) -> None:
    chinese = record_names(builders.knowledge(), "zh_CN")
    found = banner(allergy=AllergyKnowledge.KNOWN)
    assert banner_content(found, NOW, names=chinese) == banner_content(found, NOW)


def test_of_two_wishes_that_contradict_each_other_both_are_shown(languages: Languages) -> None:
    both = (tag("resuscitation", "全力抢救"), tag("resuscitation", "不做心肺复苏"))
    assert banner_content(banner(tags=both), NOW).wishes == "全力抢救 ｜ 不做心肺复苏"


def test_whom_to_call_stands_among_the_details_with_the_number_as_it_was_written(languages: Languages) -> None:
    found = banner()
    person = msgspec.structs.replace(
        found.patient, contacts=(Contact(name="赵一鸣", relation="儿子", phone="555-0112"),)
    )
    rows = detail_rows(msgspec.structs.replace(found, patient=person), (), (), NOW, ENGLISH)
    (row,) = (row for row in rows if row.key.startswith("contact-"))
    assert [cell.text for cell in row.cells] == ["赵一鸣", "儿子", "—", "—", "555-0112"]

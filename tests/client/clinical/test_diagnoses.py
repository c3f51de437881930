from collections.abc import Mapping

import pytest

from client.clinical.diagnoses import FILE, Chapter, DiagnosisBook, Relation, read_diagnoses
from client.clinical.pack import ContentPack
from client.clinical.search import LIMIT
from client.errors import PackDamaged

HEAD = (
    "icd10,name_zh,name_en,icd10_category_zh,icd11_code,icd11_title,icd11_relation,sex_restriction,age_restriction,"
    "laterality_required"
)


@pytest.fixture(scope="module")
def book(pack: ContentPack) -> DiagnosisBook:
    return pack.diagnoses


def table(*lines: str) -> bytes:
    return "\n".join((HEAD, *lines, "")).encode()


def test_the_shipped_table_is_read_whole(book: DiagnosisBook) -> None:
    assert len(book.entries) == 763
    assert sum(1 for entry in book.entries.values() if entry.icd11) == 726
    assert sum(1 for entry in book.entries.values() if entry.is_paired) == 85


@pytest.mark.parametrize(
    "typed", ["fy", "feiyan", "肺炎", "pneumonia, unspecified", "J18.9", "j18.9", "J189", "CA40.Z", "ca40z"]
)
def test_pneumonia_is_found_by_initials_pinyin_chinese_english_and_both_codes(book: DiagnosisBook, typed: str) -> None:
    assert book.search(typed).entries[0].icd10 == "J18.9"


def test_every_diagnosis_finds_itself_by_its_name_and_by_its_codes(book: DiagnosisBook) -> None:
    for entry in book.entries.values():
        for typed in (entry.name_zh, entry.icd10):
            assert entry in book.search(typed).entries, (entry.icd10, typed)


def test_at_most_twelve_hits_are_given_and_how_many_there_are_is_said(book: DiagnosisBook) -> None:
    found = book.search("gz", limit=50)
    assert len(found.entries) == LIMIT == 12
    assert found.total > LIMIT


def test_nothing_typed_and_nonsense_find_nothing(book: DiagnosisBook) -> None:
    assert book.search("  ").total == 0
    assert book.search("qqqqzzz").total == 0


def test_both_codes_of_an_entry_stand_side_by_side_and_a_broader_one_says_so(book: DiagnosisBook) -> None:
    sepsis = book.entries["A41.9"]
    assert (sepsis.icd10, sepsis.icd11, sepsis.relation) == ("A41.9", "1G40", Relation.BROADER)
    assert book.entries["A02.0"].relation is Relation.EQUIVALENT


def test_where_the_table_has_no_single_icd11_category_none_is_shown(book: DiagnosisBook) -> None:
    assert book.entries["A41.0"].icd11 is None
    assert book.entries["A41.0"].relation is None


@pytest.mark.parametrize("code", ["A15.0", "B18.1", "J10.1", "U04.9"])
def test_an_infection_is_one_by_the_chapter_of_either_code(book: DiagnosisBook, code: str) -> None:
    assert Chapter.INFECTIONS in book.entries[code].chapters


@pytest.mark.parametrize(("code", "is_one"), [("C34.9", True), ("D12.6", True), ("D50.9", False), ("J18.9", False)])
def test_a_tumour_is_one_by_its_chapter(book: DiagnosisBook, code: str, is_one: bool) -> None:
    assert (Chapter.TUMOURS in book.entries[code].chapters) is is_one


def test_order_sets_are_those_that_the_pack_links_with_the_very_code(book: DiagnosisBook) -> None:
    assert [one.id for one in book.sets_for("J18.9")] == ["OS-CAP"]
    assert book.sets_for("J18") == ()
    assert book.sets_for(None) == ()


def test_an_unknown_code_has_no_entry(book: DiagnosisBook) -> None:
    assert book.entry("J18.900x001") is None
    assert book.entry(None) is None


@pytest.mark.parametrize(
    ("line", "column"),
    [
        (",肺炎,Pneumonia,,,,,,,0", "icd10"),
        ("J18.9,,Pneumonia,,,,,,,0", "name_zh"),
        ("J18.9,肺炎,Pneumonia,,CA40,,Nearly,,,0", "icd11_relation"),
        ("J18.9,肺炎,Pneumonia,,,,,both,,0", "sex_restriction"),
        ("J18.9,肺炎,Pneumonia,,,,,,,yes", "laterality_required"),
    ],
)
def test_a_broken_cell_damages_the_pack_and_names_itself(line: str, column: str) -> None:
    with pytest.raises(PackDamaged) as caught:
        read_diagnoses(table(line), ())
    assert caught.value.facts == (FILE, "2", column)


def test_a_code_that_stands_twice_damages_the_pack() -> None:
    twice = table("J18.9,肺炎,Pneumonia,,,,,,,0", "J18.9,肺炎,Pneumonia,,,,,,,0")
    with pytest.raises(PackDamaged) as caught:
        read_diagnoses(twice, ())
    assert caught.value.facts == (FILE, "3", "icd10")


def test_the_pack_names_the_sources_and_licences_of_its_diagnoses(pack_files: Mapping[str, bytes]) -> None:
    manifest = ContentPack.parse(pack_files).manifest
    assert any("ICD-11" in text for text in manifest.sources)
    assert any("CC BY-ND" in text for text in manifest.licences)

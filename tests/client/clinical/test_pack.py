from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import pytest

import resources
from client.clinical.pack import NEEDED, ContentPack
from client.errors import PackDamaged


def test_the_shipped_pack_is_whole_and_says_that_it_is_a_draft(pack: ContentPack) -> None:
    assert pack.manifest.is_draft
    assert "draft" in pack.manifest.title_en.lower()
    assert "Draft reference data" in pack.manifest.statement
    assert len(pack.catalogue.drugs) == 359
    assert len(pack.catalogue.frequencies) == 40


def test_the_pack_carries_the_loinc_notice(pack: ContentPack) -> None:
    assert any(
        "This material contains content from LOINC (http://loinc.org)" in text for text in pack.manifest.licences
    )


def test_the_age_is_counted_from_the_packs_date(pack: ContentPack) -> None:
    assert pack.version == "2026.11.21"
    assert pack.age(datetime(2026, 12, 1, tzinfo=UTC)) == timedelta(days=10)


@pytest.mark.parametrize("name", NEEDED)
def test_one_changed_byte_damages_the_pack(pack_files: Mapping[str, bytes], name: str) -> None:
    broken = {**pack_files, name: pack_files[name].replace(b"e", b"a", 1)}
    with pytest.raises(PackDamaged) as caught:
        ContentPack.parse(broken)
    assert caught.value.facts == (name, "sha256")


@pytest.mark.parametrize("name", [*NEEDED, "pack.json"])
def test_a_missing_file_damages_the_pack(pack_files: Mapping[str, bytes], name: str) -> None:
    with pytest.raises(PackDamaged) as caught:
        ContentPack.parse({key: value for key, value in pack_files.items() if key != name})
    assert caught.value.facts == (name, "missing")


def test_a_manifest_that_is_no_manifest_damages_the_pack(pack_files: Mapping[str, bytes]) -> None:
    for content in (b"{}", b"not json", b"[]"):
        with pytest.raises(PackDamaged):
            ContentPack.parse({**pack_files, "pack.json": content})


def test_resources_refuse_to_leave_their_folder() -> None:
    with pytest.raises(ValueError, match="client"):
        resources.path("../client")
    with pytest.raises(FileNotFoundError):
        resources.path("packs/nowhere")

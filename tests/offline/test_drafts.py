"""Unsigned texts in the store."""

import asyncio
from pathlib import Path

from offline import drafts
from offline.drafts import DraftForm, KeptDraft, Pulled
from offline.store.books import Books
from tests.support import whole
from tests.support.builders import DOCTOR, NURSE


def draft(
    author: str = "Practitioner/a", patient: str = "Patient/p1", text: str = "今日病情平稳", at_ms: int = 1
) -> KeptDraft:
    return KeptDraft(author=author, patient=patient, title="日常病程", text=text, saved_at_ms=at_ms)


def test_the_last_text_of_a_person_about_a_patient_is_kept_and_nobody_elses_is_shown(books: Books) -> None:
    drafts.keep(books, draft(text="a"))
    drafts.keep(books, draft(text="b", at_ms=2))
    drafts.keep(books, draft(patient="Patient/p2", at_ms=3))
    drafts.keep(books, draft(author="Practitioner/ab"))
    assert [(one.patient, one.text) for one in drafts.of(books, "Practitioner/a")] == [
        ("Patient/p2", "今日病情平稳"),
        ("Patient/p1", "b"),
    ]
    drafts.drop(books, "Practitioner/a", "Patient/p1")
    assert [one.patient for one in drafts.of(books, "Practitioner/a")] == ["Patient/p2"]


def test_a_draft_kept_before_there_were_forms_is_still_there(books: Books) -> None:
    old = b'{"author":"Practitioner/a","patient":"Patient/p1","title":"t","text":"x","saved_at_ms":1}'
    books.execute(
        "INSERT INTO store_fact (key, value) VALUES (?, ?)", ("note-draft:Practitioner/a:Patient/p1", old.decode())
    )
    assert drafts.of(books, "Practitioner/a") == (
        KeptDraft(author="Practitioner/a", patient="Patient/p1", title="t", text="x", saved_at_ms=1),
    )


def test_the_form_of_a_draft_is_kept_with_it(books: Books) -> None:
    form = DraftForm(
        template="operation", pulled=(Pulled(text="T 38", sources=("Observation/1",)),), replaces="Composition/1"
    )
    kept = KeptDraft(author="a", patient="p", title="t", text="x", saved_at_ms=1, form=form)
    drafts.keep(books, kept)
    assert drafts.of(books, "a") == (kept,)


def test_a_draft_survives_the_death_of_the_station(tmp_path: Path) -> None:
    async def through() -> None:
        hospital, place = await whole.ward(tmp_path)
        await place.station.keep_draft(whole.session(DOCTOR), "Patient/p1", title="日常病程", text="尚未签名")
        await place.crash()
        (kept,) = await place.station.drafts(whole.session(DOCTOR))
        assert (kept.patient, kept.text) == ("Patient/p1", "尚未签名")
        assert await place.station.drafts(whole.session(NURSE)) == ()
        await place.station.keep_draft(whole.session(DOCTOR), "Patient/p1", title="", text=" ")
        assert await place.station.drafts(whole.session(DOCTOR)) == ()
        await place.close()
        await hospital.close()

    whole._furnished()
    asyncio.run(through())

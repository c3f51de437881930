import base64
from typing import Any

import pytest

from client.fhir.reading import note


def section(text: str, **members: Any) -> dict[str, Any]:
    return {"text": {"div": f"<div>{text}</div>"}, **members}


def test_sections_of_a_foreign_note_keep_their_titles_and_order() -> None:
    nested = [section("a", title="One", section=[section("b", title="Two")]), section("c", title="Three")]
    found = note({"resourceType": "Composition", "id": "1", "title": "Ward round", "section": nested})
    assert found.text == "One\na\n\nTwo\nb\n\nThree\nc"
    assert (found.key, found.title, found.status, found.author) == ("Composition/1", "Ward round", "unknown", None)


def test_a_note_without_sections_is_its_narrative() -> None:
    assert note({"resourceType": "Composition", "text": {"div": "<div>whole</div>"}}).text == "whole"


@pytest.mark.parametrize(
    ("kind", "data", "text"),
    [
        ("text/plain", base64.b64encode("你好".encode()).decode(), "你好"),
        ("text/plain; charset=utf-8", base64.b64encode(b"a\nb").decode(), "a\nb"),
        ("text/html", base64.b64encode(b"<p>a</p><p>b</p>").decode(), "a\nb"),
        ("application/pdf", base64.b64encode(b"%PDF").decode(), ""),
        ("text/plain", "not base64!", ""),
        ("text/plain", base64.b64encode(b"\xff").decode(), ""),
        ("text/plain", None, ""),
    ],
)
def test_a_document_is_read_where_it_is_text(kind: str, data: str | None, text: str) -> None:
    document = {"resourceType": "DocumentReference", "content": [{"attachment": {"contentType": kind, "data": data}}]}
    assert note(document).text == text


def test_a_document_is_named_by_its_description_or_kind() -> None:
    assert note({"resourceType": "DocumentReference", "description": "Letter"}).title == "Letter"
    assert note({"resourceType": "DocumentReference", "type": {"text": "Letter"}}).title == "Letter"

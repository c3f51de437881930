import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from client.fhir.names import XHTML
from client.fhir.narrative import narrative, plain_text

WRITABLE = st.text(st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n\t"))


@given(WRITABLE)
def test_text_comes_back_exactly_as_it_was_written(text: str) -> None:
    assert plain_text(narrative(text)) == text


@given(WRITABLE.filter(lambda text: not {"\ufffe", "\uffff"} & set(text)))
def test_a_narrative_is_well_formed_and_holds_no_foreign_markup(text: str) -> None:
    root = ET.fromstring(narrative(text))  # noqa: S314  # our own text
    assert [each.tag for each in root.iter()] == [f"{{{XHTML}}}div", f"{{{XHTML}}}pre"]


@pytest.mark.parametrize(
    ("xhtml", "expected"),
    [
        ("<div>one</div>", "one"),
        ("<div><p>one</p><p>two &amp; <b>three</b></p></div>", "one\ntwo & three"),
        ("<div>a<br/>b<br>c</div>", "a\nb\nc"),
        ("<div>\n  a\n  b  <i>c</i> d\n</div>", "a b c d"),
        ("<div><script>alert(1)</script>kept<style>p{}</style></div>", "kept"),
        ("<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>", "1 2\n3"),
        ("<pre> a\n  b</pre>", "a\n  b"),
        ("no markup at all", "no markup at all"),
    ],
)
def test_foreign_narratives_are_read_as_words(xhtml: str, expected: str) -> None:
    assert plain_text(xhtml) == expected


@given(st.text())
def test_any_text_at_all_is_read_without_an_exception(text: str) -> None:
    assert isinstance(plain_text(text), str)

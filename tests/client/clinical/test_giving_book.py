"""Site values of giving at the bed, as the pack has them."""

import json

import pytest

from client.clinical.giving import FILE, read_giving
from client.errors import PackDamaged
from resources import path


def raw() -> dict[str, object]:
    found: dict[str, object] = json.loads((path("packs/practice") / FILE).read_text(encoding="utf-8"))
    return found


def test_every_rule_has_a_source_and_nothing_of_it_is_called_checked() -> None:
    book = read_giving((path("packs/practice") / FILE).read_bytes())
    assert not book.is_verified
    assert all(rule.source for rule in (*book.windows, *book.follow_up))


def test_without_a_file_nobody_is_asked_and_nothing_is_guessed() -> None:
    book = read_giving(None)
    assert (book.checks.classes, book.follow_up, book.round_every) == ((), (), None)


def test_a_file_that_still_says_who_checks_beside_whom_is_not_read_as_if_it_asked_for_nobody() -> None:
    with pytest.raises(PackDamaged):
        read_giving(json.dumps({**raw(), "double_check": {"classes": ["high-alert"]}}).encode())


@pytest.mark.parametrize("name", ["window", "follow_up", "infusion_round"])
def test_a_file_that_lacks_a_part_is_damaged(name: str) -> None:
    found = {key: value for key, value in raw().items() if key != name}
    with pytest.raises(PackDamaged):
        read_giving(json.dumps(found).encode())

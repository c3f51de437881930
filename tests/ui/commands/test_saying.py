"""IT reads the command line's words on its own terminal: what central, a file or a certificate wrote does nothing there."""

import json

import pytest
from PySide6.QtWidgets import QApplication

from client.errors import CommandRefused, NotSigned
from ui.commands.saying import say, say_error
from ui.diagnostics.findings import Finding, Report, Verdict, as_json
from ui.diagnostics.words import in_words

EVIL = "a\x1b]0;gone\x07b\x1b[2Jc\x9b31md\re\x7ff\u202eg\u200bh\nwell   Central: all is well"


def _is_harmless(said: str) -> bool:
    return all(sign.isprintable() or sign == "\n" for sign in said)


@pytest.mark.parametrize(
    "error", [CommandRefused("400", status=400, issues=(EVIL,)), CommandRefused(EVIL), NotSigned("signature", EVIL)]
)
def test_an_error_with_central_s_words_changes_nothing_on_the_terminal_and_takes_one_line(
    qapp: QApplication, capsys: pytest.CaptureFixture[str], error: CommandRefused | NotSigned
) -> None:
    say_error(error)
    said = capsys.readouterr().out
    assert _is_harmless(said)
    assert said.count("\n") == 1
    assert "u001b" in said, "whoever looks sees that something was there"


def test_a_finding_of_the_check_cannot_write_a_second_line_that_looks_well(
    qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    found = Finding(name="central", verdict=Verdict.WRONG, facts={"server": EVIL}, error=CommandRefused(EVIL))
    report = Report(findings=(found,))
    say(in_words(report))
    lines = capsys.readouterr().out.splitlines()
    assert _is_harmless("".join(lines))
    assert [line for line in lines if line.startswith("well")] == []
    say(as_json(report))
    said = capsys.readouterr().out
    assert _is_harmless(said)
    assert json.loads(said)["findings"][0]["facts"]["server"] == EVIL, "a program reads the very words"


def test_the_words_of_every_language_stand_as_they_are(capsys: pytest.CaptureFixture[str]) -> None:
    words = "中心：王秀英，５０\u3000mg\nnão · \u00a0≥ 5 → 𠮷\tx"
    say(words)
    assert capsys.readouterr().out == f"{words}\n"

import msgspec
import pytest

from client.commands import COMMAND_NATURE, Choice, Command, DecideConflict, Nature, decode, encode, kind_of
from tests.client.fhir.every_command import EVERY_COMMAND
from tests.client.fhir.samples import (
    ACT,
    DOCTOR,
    acknowledge,
    alert,
    cosign,
    dismiss,
    give,
    handle,
    reply,
    report_critical,
    sign,
    stop,
    tell,
    verify,
    vitals,
    write,
)

OLD_NOTE = {"kind", "id", "author", "patient", "encounter", "occurred_at", "note_kind", "title", "text"}
DECISION = DecideConflict(**ACT, author=DOCTOR, command="c1", choice=Choice.WITHDRAW, reason="wrong bed", seen="hash")


def test_every_command_is_stored_and_read_back_whole() -> None:
    for command in (DECISION, *(make() for make in EVERY_COMMAND.values())):
        assert decode(encode(command)) == command
        assert encode(decode(encode(command))) == encode(command)


@pytest.mark.parametrize(
    ("command", "kind", "nature"),
    [
        (sign(), "sign-orders", Nature.INTENT),
        (stop("MedicationRequest/1"), "stop-order", Nature.INTENT),
        (verify(), "verify-order", Nature.INTENT),
        (EVERY_COMMAND["review an antibacterial"](), "review-antimicrobial", Nature.INTENT),
        (EVERY_COMMAND["answer a pharmacist"](), "reply-pharmacist", Nature.INTENT),
        (EVERY_COMMAND["confirm a stop"](), "confirm-stop", Nature.INTENT),
        (EVERY_COMMAND["skin test read"](), "record-skin-test", Nature.FACT),
        (give(), "administer-dose", Nature.FACT),
        (vitals(t="36.5"), "record-vitals", Nature.FACT),
        (write(), "write-note", Nature.FACT),
        (cosign(), "cosign-note", Nature.INTENT),
        (dismiss(), "dismiss-deadline", Nature.FACT),
        (reply(), "reply-finding", Nature.FACT),
        (acknowledge(), "acknowledge-result", Nature.FACT),
        (alert(), "alert-prescriber", Nature.FACT),
        (tell(), "tell-critical", Nature.FACT),
        (handle(), "handle-critical", Nature.FACT),
        (report_critical(), "report-critical", Nature.FACT),
        (DECISION, "decide-conflict", Nature.DECISION),
    ],
)
def test_every_command_has_a_kind_and_a_nature(command: Command, kind: str, nature: Nature) -> None:
    assert (kind_of(command), COMMAND_NATURE[type(command)]) == (kind, nature)


def test_every_kind_of_command_has_a_nature() -> None:
    assert set(COMMAND_NATURE) == set(Command.__args__)


@pytest.mark.parametrize("raw", [b"{}", b'{"kind":"erase-patient"}', b'{"kind":"write-note"}', b"[]", b"", b"\xff"])
def test_what_is_no_command_is_refused(raw: bytes) -> None:
    with pytest.raises((msgspec.DecodeError, UnicodeDecodeError)):
        decode(raw)


def test_a_note_stored_before_there_were_forms_is_still_read() -> None:
    raw = msgspec.json.decode(encode(write()))
    old = {name: value for name, value in raw.items() if name in OLD_NOTE}
    assert decode(msgspec.json.encode(old)) == write()


def test_a_command_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        write().text = "other"  # type: ignore[misc]  # that is the point

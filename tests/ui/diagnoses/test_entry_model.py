import pytest

from client.fhir.names import ICD10, ICD11
from client.records import DiagnosisUse, Laterality, Verification
from tests.support import builders
from tests.ui.doctor.people import DOCTOR, NOW
from ui.diagnoses.entry_model import (
    Author,
    Entry,
    Open,
    added,
    choose,
    moved,
    open_parts,
    read,
    to_command,
    to_pair,
    typed,
    unchosen,
)
from ui.diagnoses.words import detail_words
from ui.language import Languages

BOOK = builders.pack().diagnoses
AUTHOR = Author(command_id=builders.ident(1), person=DOCTOR, patient="Patient/p12", encounter="Encounter/e12", now=NOW)
FIRST = DiagnosisUse.PRELIMINARY


def line(text: str, details: str = "") -> Entry:
    return typed(choose(typed(Entry(), text, BOOK)), details, BOOK)


def test_typing_looks_for_diagnoses_and_chooses_none() -> None:
    found = typed(Entry(), "fy", BOOK)
    assert (found.chosen, len(found.found.entries)) == (None, 12)
    assert found.found.total == 20
    assert to_command(found, FIRST, "zh", AUTHOR) is None
    assert Open.NOT_CHOSEN in open_parts(found, FIRST)


def test_even_a_single_hit_is_not_chosen_by_itself() -> None:
    found = typed(Entry(), "J18.9", BOOK)
    assert (len(found.found.entries), found.chosen) == (1, None)
    assert to_command(found, FIRST, "zh", AUTHOR) is None


def test_the_chosen_one_is_the_one_that_is_highlighted() -> None:
    found = typed(Entry(), "fy", BOOK)
    second = choose(moved(found, 1))
    assert second.chosen is not None
    assert second.chosen.entry is found.found.entries[1]
    last = choose(moved(found, -1))
    assert last.chosen is not None
    assert last.chosen.entry is found.found.entries[-1]


def test_choosing_where_nothing_was_found_chooses_nothing() -> None:
    assert choose(typed(Entry(), "qqqq", BOOK)).chosen is None
    assert choose(Entry()).chosen is None


def test_a_saved_line_carries_both_codes_and_every_detail() -> None:
    command = to_command(line("J18.9", "? 右 * 2"), FIRST, "zh", AUTHOR)
    assert command is not None
    assert (command.what.text, command.what.code_in(ICD10), command.what.code_in(ICD11)) == ("肺炎", "J18.9", "CA40.Z")
    assert (command.verification, command.laterality) == (Verification.PROVISIONAL, Laterality.RIGHT)
    assert (command.is_primary, command.rank, command.use) == (True, 2, FIRST)
    assert (command.patient, command.encounter) == ("Patient/p12", "Encounter/e12")


def test_without_a_question_mark_it_is_certain_and_nothing_else_is_filled_in() -> None:
    command = to_command(line("J18.9"), FIRST, "zh", AUTHOR)
    assert command is not None
    assert (command.verification, command.laterality, command.is_primary, command.rank) == (
        Verification.CONFIRMED,
        None,
        False,
        None,
    )


def test_where_the_table_has_no_icd11_none_is_written() -> None:
    command = to_command(line("A41.0"), FIRST, "zh", AUTHOR)
    assert command is not None
    assert command.what.code_in(ICD11) is None


@pytest.mark.parametrize(
    ("words", "side"),
    [("左", Laterality.LEFT), ("L", Laterality.LEFT), ("right", Laterality.RIGHT), ("双侧", Laterality.BILATERAL)],
)
def test_a_side_is_read_in_chinese_english_and_letters(words: str, side: Laterality) -> None:
    assert read(words).laterality is side


@pytest.mark.parametrize("words", ["?", "？", "疑似"])  # as a Chinese input method types it
def test_a_question_mark_of_either_width_is_provisional(words: str) -> None:
    assert read(words).is_provisional


def test_on_the_tab_of_all_the_list_is_asked_for_and_can_be_typed() -> None:
    chosen = line("J18.9")
    assert open_parts(chosen, None) == (Open.WHICH_LIST,)
    assert to_command(chosen, None, "zh", AUTHOR) is None
    command = to_command(added(chosen, "discharge"), None, "zh", AUTHOR)
    assert command is not None
    assert command.use is DiagnosisUse.DISCHARGE


def test_what_is_typed_goes_before_the_tab() -> None:
    command = to_command(line("J18.9", "出院"), FIRST, "zh", AUTHOR)
    assert command is not None
    assert command.use is DiagnosisUse.DISCHARGE


@pytest.mark.parametrize(
    ("details", "against"),
    [("severe", Open.UNREAD), ("左 右", Open.TWICE), ("1 2", Open.TWICE), ("0", Open.UNREAD), ("100", Open.UNREAD)],
)
def test_a_word_that_is_not_understood_or_said_twice_stops_the_saving(details: str, against: Open) -> None:
    state = line("J18.9", details)
    assert open_parts(state, FIRST) == (against,)
    assert to_command(state, FIRST, "zh", AUTHOR) is None


def test_the_same_said_again_is_no_contradiction() -> None:
    assert open_parts(line("J18.9", "左 left 1 1"), FIRST) == ()


@pytest.mark.parametrize("sign", ["=", "＝"])  # as a Chinese input method types it
def test_words_of_ones_own_behind_an_equals_sign_become_a_diagnosis_without_a_code(sign: str) -> None:
    typed_only = typed(Entry(), f"{sign} 肺泡蛋白沉积症", BOOK)
    assert typed_only.found.total == 0
    command = to_command(choose(typed_only), FIRST, "zh", AUTHOR)
    assert command is not None
    assert (command.what.text, command.what.code, command.what.others) == ("肺泡蛋白沉积症", None, ())


def test_an_equals_sign_alone_is_nothing() -> None:
    assert choose(typed(Entry(), "= ", BOOK)).chosen is None


def test_back_from_the_choice_the_words_looked_for_are_still_there() -> None:
    state = unchosen(line("fy", "左"))
    assert (state.shown, state.chosen, state.details) == ("fy", None, "")


def test_a_pair_needs_both_names_and_takes_no_side() -> None:
    command = to_pair(" 咳嗽病 ", "痰热壅肺证", "* ? 1", FIRST, AUTHOR)
    assert command is not None
    assert command.syndrome is not None
    assert (command.what.text, command.syndrome.text) == ("咳嗽病", "痰热壅肺证")
    assert (command.is_primary, command.rank, command.verification) == (True, 1, Verification.PROVISIONAL)
    for disease, syndrome, details, use in (
        ("", "痰热壅肺证", "", FIRST),
        ("咳嗽病", " ", "", FIRST),
        ("咳嗽病", "痰热壅肺证", "左", FIRST),
        ("咳嗽病", "痰热壅肺证", "severe", FIRST),
        ("咳嗽病", "痰热壅肺证", "", None),
    ):
        assert to_pair(disease, syndrome, details, use, AUTHOR) is None


@pytest.mark.parametrize(
    ("typed_code", "kept"),
    [
        ("CA40.0&XN8P1", "CA40.0&XN8P1"),
        ("ca40.0&xn8p1/xk", None),
        ("5A11/9B71.0Z&XK9K", "5A11/9B71.0Z&XK9K"),
        ("1/2", None),
        ("CA40.0&", None),
    ],
)
def test_a_combination_of_icd11_codes_is_kept_as_written_and_said_to_be_unchecked(
    languages: Languages, typed_code: str, kept: str | None
) -> None:
    del languages
    state = line("J18.9", typed_code)
    command = to_command(state, FIRST, "zh", AUTHOR)
    if kept is None:
        assert command is None
        assert Open.UNREAD in open_parts(state, FIRST)
        return
    assert command is not None
    assert (command.what.code_in(ICD10), command.what.code_in(ICD11)) == ("J18.9", kept)
    assert any(kept in one and "未与WHO核对" in one for one in detail_words(state.read))


def test_words_of_ones_own_may_carry_a_combination_and_nothing_else() -> None:
    command = to_command(line("=吸入性肺炎伴脓肿", "CA71.0&XN8P1"), FIRST, "zh", AUTHOR)
    assert command is not None
    assert (command.what.system, command.what.code) == (ICD11, "CA71.0&XN8P1")

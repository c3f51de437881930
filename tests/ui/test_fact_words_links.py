"""What a nurse and an IT person read when the line to central or the sign-in in the browser fails: in both languages, and never a code."""

import pytest

from client.central.tls_facts import _ALERTS, _FOUND
from client.errors import CentralUnreachable, SettingsWrong, SignInRefused
from ui.emergency.check_words import error_words
from ui.fact_words_links import tls_words
from ui.language import Languages
from ui.notices import words_for
from ui.sign_in_words import BROWSER_REASONS

WORDS = sorted({*_FOUND.values(), *(word for _, word in _ALERTS), "certificate-wrong", "handshake-refused"})


@pytest.mark.parametrize("language", ["en", "zh_CN"])
@pytest.mark.parametrize("word", WORDS)
def test_each_reason_why_no_secured_line_came_about_is_said(languages: Languages, language: str, word: str) -> None:
    languages.use(language)
    notice = words_for(CentralUnreachable(word))
    said = f"{notice.title} {notice.message} {notice.next_step}"
    assert word not in said
    assert tls_words()[word] in said
    assert error_words(word) == tls_words()[word]
    assert any("\u4e00" <= letter <= "\u9fff" for letter in notice.title + tls_words()[word]) == (language == "zh_CN")


@pytest.mark.parametrize("word", ["certificate-expired", "certificate-not-yet"])
def test_a_wrong_clock_of_this_pc_is_named_as_a_reason(languages: Languages, word: str) -> None:
    languages.use("en")
    assert "clock of this PC" in tls_words()[word]


@pytest.mark.parametrize("language", ["en", "zh_CN"])
@pytest.mark.parametrize("reason", sorted(BROWSER_REASONS))
def test_of_a_sign_in_in_the_browser_nobody_is_told_to_check_his_password(
    languages: Languages, language: str, reason: str
) -> None:
    languages.use(language)
    notice = words_for(SignInRefused(reason))
    assert reason not in notice.message
    assert "password was not" not in notice.message
    assert any("\u4e00" <= letter <= "\u9fff" for letter in notice.message) == (language == "zh_CN")


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW", "pt_PT"])
def test_who_waits_for_a_busy_central_is_told_so_and_not_that_his_password_is_wrong(
    languages: Languages, language: str
) -> None:
    languages.use(language)
    notice = words_for(SignInRefused("central-busy", "30"))
    said = f"{notice.title} {notice.message} {notice.next_step}"
    assert "central-busy" not in said
    assert "30" in said
    assert ("takes no more sign-ins" in said) == (language == "en")


@pytest.mark.parametrize(
    "fact", ["in-the-clear-over-the-network", "checking-stays-on", "others-can-read-it", "key-of-another"]
)
def test_a_setting_that_would_make_the_line_unsafe_is_refused_in_words(languages: Languages, fact: str) -> None:
    for language in ("en", "zh_CN"):
        languages.use(language)
        assert fact not in words_for(SettingsWrong("central.url", fact)).message

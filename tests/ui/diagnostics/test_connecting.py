"""What the check says of the line to central, of certificates that run out, and of who comes in."""

from datetime import UTC, datetime, timedelta

import pytest

from client.central.browser import Ways
from client.central.tls import Certificate
from client.errors import CentralUnreachable, SettingsWrong
from ui.commands.trust_check import ComingIn, TrustSeen
from ui.diagnostics.connecting import of_coming_in, of_trust
from ui.diagnostics.findings import Report, Verdict
from ui.diagnostics.words import in_words
from ui.language import Languages
from ui.settings import Settings, settings_of

NOW = datetime(2026, 12, 1, tzinfo=UTC)


def settings(**central: object) -> Settings:
    place = {"code": "N3-D01", "ward": "Location/N3", "ward_code": "N3"}
    return settings_of({"central": {"url": "https://fhir.example.org/fhir", **central}, "station": place})


def paper(days: int) -> Certificate:
    return Certificate(subject="CN=central", issuer="CN=authority", until=NOW + timedelta(days=days, hours=1))


@pytest.mark.parametrize(
    ("days", "verdict"), [(365, Verdict.WELL), (30, Verdict.WELL), (29, Verdict.WRONG), (-3, Verdict.WRONG)]
)
def test_a_certificate_of_central_is_spoken_of_thirty_days_before_it_runs_out(days: int, verdict: Verdict) -> None:
    (trusted,) = of_trust(settings(ca_file="/etc/ca.pem"), TrustSeen(central=paper(days), at=NOW))
    assert (trusted.name, trusted.verdict) == ("trust", verdict)
    assert (trusted.facts["days"], trusted.facts["file"]) == (str(days), "/etc/ca.pem")


@pytest.mark.parametrize(("days", "verdict"), [(31, Verdict.WELL), (3, Verdict.WRONG)])
def test_and_so_is_the_stations_own(days: int, verdict: Verdict) -> None:
    used = settings(client_certificate="/etc/pc.pem", client_key="/etc/pc.key")
    _, own = of_trust(used, TrustSeen(central=paper(99), own=paper(days), at=NOW))
    assert (own.name, own.verdict, own.facts["until"]) == ("certificate", verdict, f"{paper(days).until:%Y-%m-%d}")


def test_a_central_that_is_not_believed_is_wrong_and_a_setting_that_cannot_be_used_stops(languages: Languages) -> None:
    languages.use("en")
    (strange,) = of_trust(settings(), TrustSeen(error=CentralUnreachable("certificate-unknown-issuer"), at=NOW))
    (wrong,) = of_trust(settings(), TrustSeen(error=SettingsWrong("central.ca_file", "not-certificates"), at=NOW))
    assert (strange.verdict, wrong.verdict) == (Verdict.WRONG, Verdict.CANNOT_WORK)
    said = in_words(Report(findings=(strange, wrong)))
    assert "nobody whom this PC trusts vouches for central's certificate" in said
    assert "it holds no certificate" in said


def test_a_variable_of_the_pc_that_changes_whom_it_trusts_is_told() -> None:
    seen = TrustSeen(central=paper(99), environment="SSL_CERT_FILE=/tmp/other.pem", at=NOW)
    (trusted,) = of_trust(settings(), seen)
    assert trusted.verdict is Verdict.WRONG
    assert "SSL_CERT_FILE" in trusted.facts["environment"]


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_who_comes_in_by_what_is_said_in_words(languages: Languages, language: str) -> None:
    languages.use(language)
    seen = ComingIn(station="key", key="ES384 kid", has_next_key=True, people=Ways(browser=True))
    found = of_coming_in(settings(client_id="N3-D01", client_auth="key"), seen)
    said = in_words(Report(findings=(found,)))
    words = {"en": ("its own key", "in the browser"), "zh_CN": ("自己的密钥", "浏览器")}[language]
    assert all(word in said for word in ("N3-D01", "ES384 kid", *words))


def test_of_a_central_that_is_away_nothing_is_said_about_people() -> None:
    assert of_coming_in(settings(), ComingIn()).facts["people"] == "unknown"

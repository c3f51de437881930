"""The findings about the line to central: whom it trusts, until when certificates hold, who comes in by which way."""

from client.errors import SettingsWrong, WardlightError
from ui.commands.trust_check import ComingIn, TrustSeen
from ui.diagnostics.findings import Finding, Verdict, well_if
from ui.settings import Settings

WARN_DAYS = 30
"""So long before a certificate runs out the report says that IT should renew it."""


def of_trust(settings: Settings, seen: TrustSeen) -> tuple[Finding, ...]:
    central = settings.central
    facts = {
        "trust": _trust(settings),
        "file": central.ca_file,
        "revoked": central.crl_file,
        "environment": seen.environment,
    }
    shown = seen.central
    if shown is not None:
        days = (shown.until - seen.at).days
        facts |= {
            "subject": shown.subject,
            "issuer": shown.issuer,
            "until": f"{shown.until:%Y-%m-%d}",
            "days": str(days),
        }
        trusted = Finding(name="trust", verdict=well_if(days >= WARN_DAYS and not seen.environment), facts=facts)
    else:
        verdict = _verdict(seen.error) if seen.error is not None else well_if(not seen.environment)
        trusted = Finding(name="trust", verdict=verdict, facts=facts, error=seen.error)
    return trusted, *_own(settings, seen)


def _own(settings: Settings, seen: TrustSeen) -> tuple[Finding, ...]:
    """The station's own certificate, where it has one."""
    facts = {"file": settings.central.client_certificate}
    if seen.own_error is not None:
        return (Finding(name="certificate", verdict=_verdict(seen.own_error), facts=facts, error=seen.own_error),)
    if seen.own is None:
        return ()
    days = (seen.own.until - seen.at).days
    facts |= {"subject": seen.own.subject, "until": f"{seen.own.until:%Y-%m-%d}", "days": str(days)}
    return (Finding(name="certificate", verdict=well_if(days >= WARN_DAYS), facts=facts),)


def of_coming_in(settings: Settings, seen: ComingIn) -> Finding:
    facts = {
        "station": settings.central.client_id or "whoever signs in",
        "way": {"key": "its own key", "secret": "its own secret"}.get(seen.station, ""),
        "key": seen.key,
        "next_key": "yes" if seen.has_next_key else "",
        "people": _people(seen),
    }
    error = seen.error or (seen.people.elsewhere if seen.people is not None else None)
    verdict = _verdict(error) if error is not None else Verdict.WELL
    return Finding(name="sign-in", verdict=verdict, facts=facts, error=error)


def _people(seen: ComingIn) -> str:
    if seen.people is None:
        return "unknown"
    match seen.people.in_app, seen.people.browser:
        case True, True:
            return "here and in the browser"
        case True, False:
            return "here"
        case False, True:
            return "in the browser"
        case _:
            return "central offers none"


def _trust(settings: Settings) -> str:
    if not settings.central.url.startswith("https:"):
        return "this PC alone, without TLS"
    return "the hospital's own authority" if settings.central.ca_file else "the authorities of this PC"


def _verdict(error: WardlightError) -> Verdict:
    """What stands wrong in the settings keeps the station from starting; what central does is an outage."""
    return Verdict.CANNOT_WORK if isinstance(error, SettingsWrong) else Verdict.WRONG

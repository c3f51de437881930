"""What a person is told of a sign-in with the browser, and of a line to central that could not be secured: title, meaning, what to do."""

from PySide6.QtCore import QCoreApplication

BROWSER_REASONS = frozenset(
    {
        "access_denied",
        "another-sign-in",
        "interaction_required",
        "invalid_request",
        "invalid_scope",
        "login_required",
        "no-browser",
        "no-browser-sign-in",
        "no-in-app-sign-in",
        "no-sign-in-offered",
        "nobody-came-back",
        "not-signed-in-anew",
        "port-taken",
        "refused-in-browser",
        "server_error",
        "temporarily_unavailable",
        "unauthorized_client",
        "unsupported_response_type",
    }
)
"""Of a sign-in that never was about a staff number and a password typed here."""


def unsecured_words() -> tuple[str, str, str]:
    translate = QCoreApplication.translate
    return (
        translate("Notices", "No secured line to central"),
        translate("Notices", "Nothing is lost; the station tries again by itself."),
        translate("Notices", "Go on working, and tell IT what stands in brackets."),
    )


def browser_words() -> tuple[str, str, str]:
    translate = QCoreApplication.translate
    return (
        translate("Notices", "Not signed in"),
        translate("Notices", "Nobody was signed in at central."),
        translate("Notices", "Begin again; while central is away, sign in with staff number and emergency passphrase."),
    )

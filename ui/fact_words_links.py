"""What stands between this PC and central, and between a person and his sign-in there, in words a nurse and an IT person understand."""

from PySide6.QtCore import QCoreApplication


def link_facts() -> dict[str, str]:
    return {**tls_words(), **_trust_settings(), **_browser_reasons(), **_oauth_reasons(), **_station_reasons()}


def tls_words() -> dict[str, str]:
    """Why the secured line did not come about, by the words of client/central/tls_facts.py."""
    translate = QCoreApplication.translate
    return {
        "certificate-unknown-issuer": translate(
            "Facts",
            "nobody whom this PC trusts vouches for central's certificate: IT names the hospital's own authority (central.ca_file),"
            " or it is not central that answers",
        ),
        "certificate-expired": translate(
            "Facts",
            "central's certificate has run out, or the clock of this PC is ahead: look at its date and time, tell IT",
        ),
        "certificate-not-yet": translate(
            "Facts",
            "central's certificate is not valid yet, or the clock of this PC is behind: look at its date and time, tell IT",
        ),
        "certificate-other-name": translate(
            "Facts", "the certificate is another machine's than the one in the address (central.url): tell IT"
        ),
        "certificate-revoked": translate("Facts", "central's certificate was revoked by who issued it: tell IT"),
        "revocation-list-missing": translate(
            "Facts",
            "the list of revoked certificates (central.crl_file) has run out or is another authority's: tell IT",
        ),
        "certificate-wrong": translate("Facts", "central's certificate is not one that this PC can trust: tell IT"),
        "client-certificate-needed": translate(
            "Facts", "central wants to see a certificate of this station: IT names one (central.client_certificate)"
        ),
        "client-certificate-refused": translate(
            "Facts",
            "central does not take this station's certificate: it has run out, was revoked or is unknown there: tell IT",
        ),
        "handshake-refused": translate(
            "Facts",
            "central broke off while the secured line was being made; it may want to see a certificate of this station: tell IT",
        ),
        "not-tls": translate("Facts", "what answers there does not speak https: the port in central.url is another's"),
        "tls-too-old": translate("Facts", "central speaks only a version of TLS that is not safe any more: tell IT"),
    }


def _trust_settings() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "in-the-clear-over-the-network": translate(
            "Facts",
            "plain http to another machine: anybody on the network could read patients and passwords; it must begin with https",
        ),
        "checking-stays-on": translate(
            "Facts",
            "there is no way to switch off the checking of central's certificate; for the hospital's own authority give central.ca_file",
        ),
        "no-such-setting": translate("Facts", "no setting is called so: a name that nothing bears fixes nothing"),
        "other-ward": translate(
            "Facts",
            "the ward's file and the station's own must both name the ward (station.ward_code), and the same one",
        ),
        "too-deep": translate("Facts", "it is nested deeper than any setting"),
        "fixed-by-site": translate(
            "Facts",
            "the hospital fixed this for all its stations (site.toml, [site] fixed); only its own file may change it",
        ),
        "not-certificates": translate("Facts", "it holds no certificate (PEM)"),
        "not-a-key": translate("Facts", "it holds no private key (PEM) that can be read"),
        "key-of-another": translate("Facts", "the key is not the one of the certificate"),
        "no-certificate-passphrase": translate(
            "Facts", "the key has a passphrase; once: wardlight station --config FILE --store-certificate-passphrase"
        ),
        "certificate-passphrase": translate(
            "Facts",
            "the stored passphrase does not open the key; anew: wardlight station --config FILE --store-certificate-passphrase",
        ),
    }


def _browser_reasons() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "no-browser": translate("Facts", "no browser could be opened on this PC: tell IT"),
        "no-sign-in-offered": translate("Facts", "central offers no sign-in to people: tell IT"),
        "no-browser-sign-in": translate("Facts", "central offers no sign-in with a browser"),
        "port-taken": translate("Facts", "another program holds the port that the browser comes back to"),
        "nobody-came-back": translate("Facts", "the browser did not come back in time"),
        "refused-in-browser": translate("Facts", "central refused it in the browser"),
        "not-signed-in-anew": translate(
            "Facts", "the browser still knew somebody from before: sign out there, then begin again"
        ),
        "not-proved-at-central": translate("Facts", "this belongs right after a sign-in at central"),
        "own-passphrase": translate("Facts", "the emergency passphrase"),
        "under-6": translate("Facts", "too short: at least 6 characters"),
        "too-easy": translate(
            "Facts", "too easy to guess: not in a row, not one sign over and over, without the staff number"
        ),
        "passphrases-differ": translate("Facts", "the two are not the same"),
    }


def _oauth_reasons() -> dict[str, str]:
    translate = QCoreApplication.translate
    begin_again = translate("Facts", "central had a difficulty: try again")
    not_set_up = translate("Facts", "central does not know Wardlight as it is set up here: tell IT")
    return {
        "access_denied": translate("Facts", "the sign-in was refused or broken off in the browser"),
        "login_required": translate("Facts", "nobody signed in there"),
        "interaction_required": translate("Facts", "nobody signed in there"),
        "server_error": begin_again,
        "temporarily_unavailable": begin_again,
        "invalid_request": not_set_up,
        "invalid_scope": not_set_up,
        "unauthorized_client": not_set_up,
        "unsupported_response_type": not_set_up,
    }


def _station_reasons() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "no-key-made": translate(
            "Facts", "this station has no key yet; once: wardlight station --config FILE --make-key"
        ),
        "no-key-sign-in": translate(
            "Facts", "central takes no key from a station: IT chooses central.client_auth = secret"
        ),
        "key-algorithm": translate("Facts", "this kind of key is not taken"),
        "no-new-key": translate("Facts", "there is no newer key that could be used"),
        "enrolment-code": translate("Facts", "this is no one-time code: it has at least eight signs and no space"),
        "no-enrolment": translate(
            "Facts", "central offers no enrolment by code: register the station's key there (--make-key, --show-key)"
        ),
        "enrolment-refused": translate(
            "Facts",
            "central does not take this code: unknown, used, run out, or made for another station; ask IT for a new one",
        ),
        "enrolled-as": translate(
            "Facts", "central calls this station something else; central.client_id must say the same, then enrol again"
        ),
        "sign-in-elsewhere": translate(
            "Facts",
            "central names another machine to sign in at, which the settings do not name (central.sign_in_hosts): nothing was sent there;"
            " IT names it, or it is not central that answers",
        ),
        "endpoint-in-the-clear": translate(
            "Facts", "central names an address to sign in at that is not https: tell IT"
        ),
        "registration-elsewhere": translate(
            "Facts", "central names another machine to enrol at; the code was not sent there"
        ),
        "station-key": translate("Facts", "the station's key cannot be read"),
        "tls-without-checking": translate(
            "Facts", "a connection would have been made without checking central's certificate"
        ),
    }

"""Every error Wardlight raises on purpose, sorted by what must happen next; carries facts, never wording.

    WardlightError
    |- WaitError              nothing to do but wait; the sync loop tries again
    |  |- CentralUnreachable  no answer: refused, reset, timed out, name not found
    |  |- CentralBusy         429/503 with or without Retry-After
    |  `- CentralFaulty       5xx, or an answer that is not FHIR
    |- SignInError            somebody has to sign in
    |  |- SignInNeeded        401, expired or revoked token
    |  |- SignInRefused       wrong staff number or password, locked account
    |  `- NotAllowed          403: signed in, but this role may not
    |- AskPersonError         a person has to decide or repair
    |  |- CommandRefused      central will not take it (4xx with issues)
    |  |- VersionConflict     409/412: it changed since it was seen
    |  |- PolicyRefused       not in this mode, not by this role
    |  |- SafetyStopped       a stop-tier finding, or an unanswered interrupt-tier one
    |  |- InputRefused        what was typed or scanned cannot be meant
    |  |- StoreFull           disk full
    |  |- StoreLocked         no key, or the wrong key
    |  |- StoreDamaged        put aside whole; never deleted
    |  |- StoreTooNew         written by a newer Wardlight
    |  |- PackDamaged         a knowledge pack whose hash or shape is wrong
    |  |- NotSigned           settings, words or a pack that the hospital did not sign, changed, or older than before
    |  |- UpdateRefused       a newer version of the program that is not taken, or not now
    |  `- SettingsWrong       the site configuration cannot be used
    `- BugError               our own mistake; report it

Refuses to hold clinical text: facts here may reach a log.
"""

from collections.abc import Sequence


class WardlightError(Exception):
    """Base of all; `facts` are short machine words (codes, counts, ids), free of patient data."""

    def __init__(self, *facts: str) -> None:
        super().__init__(*facts)
        self.facts: tuple[str, ...] = facts


class WaitError(WardlightError):
    """Nothing is lost and nobody has to act; the loop tries again."""


class CentralUnreachable(WaitError):
    """No answer came. Whether the request was carried out is unknown if `was_sent`."""

    def __init__(self, *facts: str, was_sent: bool = False) -> None:
        super().__init__(*facts)
        self.was_sent = was_sent


class CentralBusy(WaitError):
    """Central asks to come back later, after `retry_after_s` seconds if it said so."""

    def __init__(self, *facts: str, retry_after_s: float | None = None) -> None:
        super().__init__(*facts)
        self.retry_after_s = retry_after_s


class CentralFaulty(WaitError):
    """A 5xx or something that is not FHIR. The request may have been carried out."""

    def __init__(self, *facts: str, status: int = 0) -> None:
        super().__init__(*facts)
        self.status = status


class SignInError(WardlightError):
    """Somebody has to sign in (again)."""


class SignInNeeded(SignInError):
    """The token is missing, expired or revoked."""


class SignInRefused(SignInError):
    """Staff number or password not accepted, account locked, or offline sign-in too old."""


class NotAllowed(SignInError):
    """Signed in, but this role may not do this."""


class AskPersonError(WardlightError):
    """A person has to decide or repair; trying again changes nothing."""


class CommandRefused(AskPersonError):
    """Central will not take it; `issues` are its OperationOutcome texts."""

    def __init__(self, *facts: str, status: int = 0, issues: Sequence[str] = ()) -> None:
        super().__init__(*facts)
        self.status = status
        self.issues = tuple(issues)


class VersionConflict(AskPersonError):
    """409 or 412: the resource changed since it was seen, or a conditional create met several rows."""

    def __init__(self, *facts: str, status: int = 412) -> None:
        super().__init__(*facts)
        self.status = status


class PolicyRefused(AskPersonError):
    """This command is not taken in this mode or from this role."""


class SafetyStopped(AskPersonError):
    """A stop-tier finding, or an interrupt-tier one without a reason; facts are the rule ids."""


class InputRefused(AskPersonError):
    """What was typed or scanned cannot be meant; facts name the field and the limit."""


class StoreFull(AskPersonError):
    """The disk is full; nothing of the attempted write was kept."""


class StoreLocked(AskPersonError):
    """No key, or the wrong key. The store is never opened in the clear."""


class StoreDamaged(AskPersonError):
    """The store cannot be read; it was put aside whole, never deleted."""


class StoreTooNew(AskPersonError):
    """The store was written by a newer Wardlight."""


class PackDamaged(AskPersonError):
    """A knowledge pack whose hash or shape is wrong."""


class NotSigned(AskPersonError):
    """Settings, words or a pack from outside the program: unsigned, changed, of another key, or older than what was taken before."""


class UpdateRefused(AskPersonError):
    """A version of the program that is not taken: not signed, changed, run out, older, damaged, or not at this moment."""


class SettingsWrong(AskPersonError):
    """The site configuration cannot be used; facts name the key and the reason."""


class BugError(WardlightError):
    """Our own mistake; to be reported."""

"""What was found out about one server: the facts that delivery and the feed go by; refuses to hold anything unproven as true.

Stored with the station and with each command that was sent under it. `CAUTIOUS` is what a server gets about which nothing is known.
"""

from enum import StrEnum

import msgspec


class ProvenanceHandle(StrEnum):
    """By which search a Provenance of ours is found again, best first; TARGET means by what it points at, never in If-None-Exist."""

    ENTITY = "entity"
    TAG = "tag"
    TARGET = "target"


class Deletions(StrEnum):
    """How deletions at central can be seen, best first; NONE leaves them to the sweep."""

    HISTORY = "history"
    DELETED = "deleted"
    NONE = "none"


class Paging(StrEnum):
    """How the next page is had: by a link with a cursor in it, by a link with page numbers, or from the last row's time alone."""

    CURSOR = "cursor"
    NUMBERS = "numbers"
    KEYSET = "keyset"


class Profile(msgspec.Struct, frozen=True, kw_only=True):
    """Every default is the cautious answer. `limit` is the largest transaction in entries; `count_cap` the largest page."""

    server: str = ""
    server_version: str = ""
    is_atomic: bool = False
    limit: int = 1
    is_race_proof: bool = False
    keeps_body_id: bool = False
    provenance_handle: ProvenanceHandle = ProvenanceHandle.TARGET
    has_history: bool = False
    checks_if_match: bool = False
    deletions: Deletions = Deletions.NONE
    paging: Paging = Paging.KEYSET
    count_cap: int = 200
    has_token_lists: bool = False
    """Whether `identifier=a,b` finds both."""
    has_id_lists: bool = False
    """Whether `_id=a,b` finds both."""
    has_patient_lists: bool = False
    """Whether `patient=a,b` finds the rows of both."""
    has_post_search: bool = False
    has_counts: bool = False
    """Whether `_summary=count` gives a total."""
    answers_minimal: bool = False
    """Whether a bundle sent with `return=minimal` is still answered entry by entry, with the rows named."""
    has_whole_seconds: bool = False
    """Whether `lastUpdated` is cut to whole seconds."""
    is_index_immediate: bool = True
    """Whether a search finds a row as soon as its creation was answered."""
    may_delete: bool = False
    ping_path: str = "metadata"
    websocket_url: str | None = None
    notes: tuple[str, ...] = ()
    """One machine word per difference from plain FHIR R4, with a figure where there is one; for the readiness card."""

    @property
    def needs_one_uploader(self) -> bool:
        """Line 13 of the delivery algorithm: neither the server's own lock nor a primary key of ours guards against a race."""
        return not self.is_race_proof and not (self.is_atomic and self.keeps_body_id)


CAUTIOUS = Profile()


def encode(profile: Profile) -> bytes:
    return msgspec.json.encode(profile)


def decode(raw: bytes) -> Profile:
    """Read a stored profile; raises msgspec.ValidationError on anything else."""
    return msgspec.json.decode(raw, type=Profile)

"""Where a server does otherwise than FHIR R4 says, and how Wardlight does with it; a difference that is not here fails the suite.

The words are the notes of the probe (`client.central.profile.Profile.notes`), without their figures.
"""

HANDLED = {
    "transaction-not-atomic": "one batch per dependency level, each change alone, the Provenance after it was answered",
    "transaction-limit": "groups in several transactions, what others refer to first, real ids across them",
    "transaction-answered-as-batch": "as not atomic",
    "body-id-replaced": "If-None-Exist alone guards a creation",
    "minimal-answers-unusable": "the whole rows are asked for in the answer to a bundle",
    "body-id": "not atomic in any useful way: batches",
    "race": "one uploader per command, quiet wait after an unclear end; the readiness card says so",
    "provenance-not-found-by": "the next handle: the command's tag, then the Provenance's target",
    "no-lists-of": "one search per identifier in a batch; one read per id",
    "no-next-links": "the next page is asked for from the last row's time on (keyset)",
    "page-number-links": "keyset, because numbered pages shift while rows change",
    "count-cap": "a page counts as full at the server's own largest count",
    "patient-lists-unproven": "the feed is read for everybody and sieved here",
    "no-patient-lists": "the same",
    "type-history": "deletions by `_deleted`, or by the sweep",
    "deleted-search": "deletions by the sweep",
    "deletions-not-shown": "deletions by the sweep: what the versions no longer list is read by itself",
    "unknown-parameters-ignored": "rows are believed only when they carry what was asked for",
    "no-post-search": "long lists go in several GETs",
    "no-counts": "the sweep alone compares",
    "no-history": "a change is recognised by the tag of the present version only",
    "metadata": "nothing is taken from claims",
}

EXPECTED = {
    "practice": {"body-id-replaced", "patient-lists-unproven"},
    "router": {
        "transaction-not-atomic",
        "provenance-not-found-by",
        "minimal-answers-unusable",
        "no-lists-of",
        "no-next-links",
        "patient-lists-unproven",
        "type-history",
        "deletions-not-shown",
        "unknown-parameters-ignored",
    },
}

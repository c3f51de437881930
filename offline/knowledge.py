"""What this station knows about drugs, tests, frequencies and rules: one pack made ready once; refuses to change while the station runs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from zoneinfo import ZoneInfo

from client.clinical.catalogue import Catalogue
from client.clinical.entry_words import EntryWords, entry_words
from client.clinical.pack import ContentPack
from client.clinical.search import CatalogueIndex, build_index
from client.clinical.timing_fhir import WardClock, ward_clock
from client.records import Order
from offline.wording import PackWording


@dataclass(frozen=True, slots=True, kw_only=True)
class Knowledge:
    """The pack with everything that is computed from it. Screens show `pack.version` and `pack.date` beside every check."""

    pack: ContentPack
    index: CatalogueIndex
    words: EntryWords
    clock: WardClock
    wording: PackWording
    permitted: frozenset[str] = frozenset()
    """Licensed questionnaires that the hospital switched on, by their ids."""

    @property
    def catalogue(self) -> Catalogue:
        return self.pack.catalogue

    def window(self, lines: Sequence[Order]) -> timedelta:
        """How far from its planned time a dose may be given, as the site says."""
        return self.pack.giving.window(lines, self.pack.catalogue)


def learn(pack: ContentPack, zone: ZoneInfo, permitted: frozenset[str] = frozenset()) -> Knowledge:
    """Build the search index and the ward's clock from the pack (about 0.1 s)."""
    return Knowledge(
        pack=pack,
        index=build_index(pack.catalogue),
        words=entry_words(pack.catalogue),
        clock=ward_clock(pack.catalogue.frequencies, zone),
        wording=PackWording(catalogue=pack.catalogue),
        permitted=permitted,
    )

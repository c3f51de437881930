"""What of the program and its settings stands in the figures."""

from ui.fleet.figures import Place
from ui.places import own_version
from ui.settings import Settings


def place_of(settings: Settings) -> Place:
    return Place(
        version=own_version(),
        ring=settings.update.ring,
        station=settings.station.code,
        ward=settings.station.ward_code,
    )

"""What of the program and its settings stands in the figures."""

from importlib.metadata import PackageNotFoundError, version

from ui.fleet.figures import Place
from ui.settings import Settings


def place_of(settings: Settings) -> Place:
    return Place(
        version=own_version(),
        ring=settings.update.ring,
        station=settings.station.code,
        ward=settings.station.ward_code,
    )


def own_version() -> str:
    """As installed; a bare checkout has none."""
    try:
        return version("wardlight")
    except PackageNotFoundError:
        return "none"

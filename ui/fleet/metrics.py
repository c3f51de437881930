"""The figures in the text form of OpenMetrics 1.0, for a collector that reads files (no port is opened for it)."""

from datetime import datetime

from ui.fleet.figures import Figures

_GAUGES: tuple[tuple[str, str], ...] = (
    ("answer_ms", "Answer of central to the last probe, in milliseconds."),
    ("fault_percent", "Probes and requests of late that were not answered, of a hundred."),
    ("clock_offset_s", "Central's clock minus this one, in seconds."),
    ("patients_here", "Patients of the ward in the copy."),
    ("patients_central", "Patients of the ward as central counts them."),
    ("patients_unequal", "Patients whose copy differs from central."),
    ("waiting", "Commands that central has not confirmed."),
    ("conflicts", "Commands that wait for a person's decision."),
    ("refused", "Commands that central refused."),
    ("overdue", "Decisions that are overdue."),
)


def as_openmetrics(figures: Figures, now: datetime, *, is_running: bool) -> str:
    """`now` with a zone. What is not known is left out, as the format wants it."""
    labels = f'station="{figures.station}",ward="{figures.ward}"'
    lines = _gauge("running", "Whether the station writes its figures.", labels, int(is_running))
    lines += _info(figures, labels)
    lines += _states(figures, labels)
    for name, told in _GAUGES:
        value = getattr(figures, name)
        if value is not None:
            lines += _gauge(name, told, labels, value)
    for name, told, since in (
        ("copy_age_s", "Age of the copy, in seconds.", figures.copy_as_of),
        ("waiting_age_s", "Age of the oldest command that waits, in seconds.", figures.waiting_since),
        ("outage_s", "Since central is away, in seconds.", figures.outage_since),
        ("figures_age_s", "Age of these figures, in seconds.", figures.at),
    ):
        if since is not None:
            lines += _gauge(name, told, labels, max(0.0, round((now - since).total_seconds(), 1)))
    lines += [
        "# TYPE wardlight_ready gauge",
        "# HELP wardlight_ready Whether this part is ready for an outage; left out where the PC cannot say.",
        *(
            f'wardlight_ready{{{labels},part="{one.name}"}} {int(one.is_well)}'
            for one in figures.ready
            if one.is_well is not None
        ),
    ]
    return "\n".join((*lines, "# EOF", ""))


def _gauge(name: str, told: str, labels: str, value: float) -> list[str]:
    return [
        f"# TYPE wardlight_{name} gauge",
        f"# HELP wardlight_{name} {told}",
        f"wardlight_{name}{{{labels}}} {value}",
    ]


def _info(figures: Figures, labels: str) -> list[str]:
    facts = f'{labels},version="{figures.version}",ring="{figures.ring}",pack="{figures.pack_version}"'
    facts += f',offered="{figures.offered}",update="{figures.update}"'
    return ["# TYPE wardlight_build info", f"wardlight_build_info{{{facts}}} 1"]


def _states(figures: Figures, labels: str) -> list[str]:
    return ["# TYPE wardlight_mode gauge", f'wardlight_mode{{{labels},mode="{figures.mode}"}} 1']

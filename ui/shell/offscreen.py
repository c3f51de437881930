"""A wide screen for Qt without a display: the offscreen platform's own is 800×800. Must be set before the application exists."""

import json
from pathlib import Path


def offscreen_platform(folder: Path, width: int = 2560, height: int = 1080, dpr: float = 1.0) -> str:
    """Writes the screen's description into `folder`; returns the value for QT_QPA_PLATFORM."""
    screen = {
        "name": "wide",
        "x": 0,
        "y": 0,
        "width": width,
        "height": height,
        "logicalDpi": 96,
        "logicalBaseDpi": 96,
        "dpr": dpr,
    }
    place = folder / f"offscreen-{width}x{height}.json"
    place.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    return f"offscreen:configfile={place}"

"""How a window says that it is not live: strip, frame, watermark, pane tags, row hatch, fed by one `MarkingState`."""

"""Says a line on the command line, at once: whoever reads it through a pipe must not wait for the end."""

import sys


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()

"""Draws an SVG, read from standard input, as PNG to standard output: `drawing.py <pixels>`.

The library holds Python's lock while it draws (30 ms for 512 pixels), which would stop the event
loop from any thread. So `bot.badges.artwork` runs this file as a process of its own; it imports
nothing of ours, to start at once.
"""

import sys

from resvg_py import svg_to_bytes


def draw(svg: str, pixels: int) -> bytes:
    """The SVG as a PNG of so many pixels a side. Raises ValueError for what is no SVG."""
    return svg_to_bytes(
        svg_string=svg,
        width=pixels,
        height=pixels,
        skip_system_fonts=True,  # nothing in it is written
    )


if __name__ == "__main__":
    sys.stdout.buffer.write(draw(sys.stdin.buffer.read().decode(), int(sys.argv[1])))

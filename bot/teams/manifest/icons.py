"""Draws the icons of the Teams app: a laurel wreath. `python -m bot.teams.manifest.icons`.

Teams asks for `color.png`, 192×192 and full to its edges, and `outline.png`, 32×32, white on
transparent. The drawn files are kept beside this one; run it again only to change them.
"""

import math
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

Colour = tuple[int, int, int]

GROUND: Colour = (0x2F, 0x5D, 0x50)
LEAF: Colour = (0xF3, 0xE9, 0xC9)
WHITE: Colour = (0xFF, 0xFF, 0xFF)

_PAIRS = 5  # of leaves on each branch
_FIRST, _LAST = 288, 404  # where a branch begins (below) and ends, in degrees
_OPEN = 0.62  # how far a leaf turns away from its branch, in radians
_SAMPLES = 4  # points a pixel's side: smooth edges

# An ellipse: centre, cosine and sine of its direction, half length, half width; all in a square
# from -1 to 1.
Leaf = tuple[float, float, float, float, float, float]


def leaves(width: float) -> Iterator[Leaf]:
    """The leaves of both branches; `width` is the half width of the longest."""
    for index in range(_PAIRS):
        along = index / (_PAIRS - 1)
        angle = math.radians(_FIRST + (_LAST - _FIRST) * along)
        size = 1 - 0.3 * along
        length = 0.2 * size
        for side in (-_OPEN, _OPEN):
            direction = angle + math.pi / 2 + side
            cos, sin = math.cos(direction), math.sin(direction)
            # A leaf starts at the branch and points away from it.
            x = 0.6 * math.cos(angle) + length * cos
            y = 0.6 * math.sin(angle) + length * sin
            yield x, y, cos, sin, length, width * size
            yield -x, y, -cos, sin, length, width * size


def coverage(size: int, width: float) -> Iterator[list[float]]:
    """For each row of pixels, how much of each pixel the wreath covers (0 to 1)."""
    wreath = list(leaves(width))
    step = 2 / (size * _SAMPLES)
    for row in range(size):
        line = []
        for column in range(size):
            hits = 0
            for part in range(_SAMPLES * _SAMPLES):
                x = -1 + (column * _SAMPLES + part % _SAMPLES + 0.5) * step
                y = 1 - (row * _SAMPLES + part // _SAMPLES + 0.5) * step
                hits += any(_inside(leaf, x, y) for leaf in wreath)
            line.append(hits / (_SAMPLES * _SAMPLES))
        yield line


def _inside(leaf: Leaf, x: float, y: float) -> bool:
    centre_x, centre_y, cos, sin, length, width = leaf
    x, y = x - centre_x, y - centre_y
    along, across = (x * cos + y * sin) / length, (y * cos - x * sin) / width
    return along * along + across * across <= 1


def png(size: int, rows: list[bytes], *, alpha: bool) -> bytes:
    """A square picture of 8 bits a channel, from its rows of RGB or RGBA."""
    header = struct.pack(">IIBBBBB", size, size, 8, 6 if alpha else 2, 0, 0, 0)
    pixels = zlib.compress(b"".join(b"\x00" + row for row in rows), 9)
    chunks = ((b"IHDR", header), (b"IDAT", pixels), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def color_icon() -> bytes:
    """The wreath on a full ground, 192×192."""
    rows = []
    for line in coverage(192, 0.075):
        mixed = (
            round(ground + (leaf - ground) * covered)
            for covered in line
            for ground, leaf in zip(GROUND, LEAF, strict=True)
        )
        rows.append(bytes(mixed))
    return png(192, rows, alpha=False)


def outline_icon() -> bytes:
    """The wreath in white on transparent, 32×32."""
    rows = [
        b"".join(bytes((*WHITE, round(255 * covered))) for covered in line)
        for line in coverage(32, 0.08)
    ]
    return png(32, rows, alpha=True)


def main() -> None:
    """Draws both icons beside this file."""
    folder = Path(__file__).parent
    (folder / "color.png").write_bytes(color_icon())
    (folder / "outline.png").write_bytes(outline_icon())


if __name__ == "__main__":
    main()

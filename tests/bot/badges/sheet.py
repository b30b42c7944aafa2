"""Draws every badge on light and on dark ground, for people to look at.

python -m tests.bot.badges.sheet docs/images/badges.png
"""

import sys
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path

from bot.badges.artwork import svg_of
from bot.badges.drawing import draw
from bot.badges.glyphs import Glyph
from domain.badges import Tier

GROUNDS = ("#FFFFFF", "#1A1D21")  # Slack's and Teams' grounds are near these
FIRST = (Glyph.HANDSHAKE, Glyph.BOOK, Glyph.HEART, Glyph.PEOPLE)
SIDE = 1300
GAP = 8


def sheet() -> bytes:
    """Each half: the four tiers, then every glyph in every tier at 64 pixels, then one at 512."""
    half = SIDE // 2
    parts = [
        part
        for side, ground in enumerate(GROUNDS)
        for part in (
            f'<rect x="{side * half}" width="{half}" height="{SIDE}" fill="{ground}"/>',
            *_large(side * half + GAP),
            *_small(side * half + GAP),
            _picture(Glyph.LAUREL, Tier.PLATINUM, 512, side * half + 69, 775),
        )
    ]
    size = f'viewBox="0 0 {SIDE} {SIDE}"'
    return draw(f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{"".join(parts)}</svg>', SIDE)


def _large(left: int) -> Iterator[str]:
    for column, (tier, glyph) in enumerate(zip(Tier, FIRST, strict=True)):
        yield _picture(glyph, tier, 138, left + column * 148, GAP)


def _small(left: int) -> Iterator[str]:
    for number, glyph in enumerate(Glyph):
        for column, tier in enumerate(Tier):
            x = left + number % 2 * 300 + column * 70
            yield _picture(glyph, tier, 64, x, 160 + number // 2 * 76)


def _picture(glyph: Glyph, tier: Tier, size: int, x: int, y: int) -> str:
    png = b64encode(draw(svg_of(glyph, tier), size)).decode()
    return (
        f'<image x="{x}" y="{y}" width="{size}" height="{size}"'
        f' href="data:image/png;base64,{png}"/>'
    )


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(sheet())

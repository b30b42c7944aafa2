"""Badges' pictures: a template per tier with the badge's glyph in its middle, as PNG.

Tiers differ in outline and number of stars, so that they are told apart without colour; a light rim
around a dark line stands out on dark and on light ground. Nothing in a picture is written.
"""

import asyncio
import hashlib
import re
import sys
from functools import cache
from importlib.resources import files
from pathlib import Path

from bot.badges.glyphs import Glyph, glyph_of
from bot.texts import Texts
from domain.badges import Tier
from domain.text import clean_name, isolate

# Pixels a side: in lists, in cards on usual and on sharp screens, on their own.
SIZES = (64, 128, 256, 512)

_SCRIPT = Path(__file__).with_name("drawing.py")
_SECONDS = 20.0
_NAME = re.compile(r"([a-z]+)-([a-z]+)-([0-9]+)\.png")


class NotDrawn(Exception):
    """The picture could not be drawn; the message says what the drawing process said."""


@cache
def svg_of(glyph: Glyph, tier: Tier) -> str:
    """The picture as SVG."""
    templates = files("bot.badges") / "templates"
    frame = (templates / f"{tier}.svg").read_text(encoding="utf-8")
    shown = (templates / "glyphs" / f"{glyph}.svg").read_text(encoding="utf-8")
    return frame.replace("{glyph}", shown.strip())


@cache
def digest_of(glyph: Glyph, tier: Tier) -> str:
    """What names this very drawing: another drawing has another."""
    return hashlib.sha256(svg_of(glyph, tier).encode()).hexdigest()[:16]


def picture_path(icon: str, tier: Tier, pixels: int = 512) -> str:
    """Where the picture of a badge with this icon (an emoji) is served, below the public address.

    The path changes with the drawing, so that nobody keeps an old one: chats cache pictures.
    """
    glyph = glyph_of(icon)
    return f"/badges/pictures/{picture_name(glyph, tier, pixels)}?v={digest_of(glyph, tier)}"


def picture_name(glyph: Glyph, tier: Tier, pixels: int) -> str:
    """The picture's file name."""
    return f"{glyph}-{tier}-{pixels}.png"


def parse_name(name: str) -> tuple[Glyph, Tier, int] | None:
    """What a file name asks for; None if there is no such picture."""
    match = _NAME.fullmatch(name)
    if not match or match[1] not in list(Glyph) or match[2] not in list(Tier):
        return None
    pixels = int(match[3][:4])
    return (Glyph(match[1]), Tier(match[2]), pixels) if pixels in SIZES else None


def alt_text(texts: Texts, badge: str, tier: Tier) -> str:
    """What a badge's picture says, in words: the badge's name and its tier."""
    return texts.text("badge-picture-alt", badge=isolate(clean_name(badge)), tier=tier.rank)


class Artwork:
    """Draws pictures, each once, one at a time, in a process of their own."""

    def __init__(self, script: Path = _SCRIPT, seconds: float = _SECONDS) -> None:
        self._script = script
        self._seconds = seconds
        self._drawn: dict[tuple[str, int], bytes] = {}  # at most one per glyph, tier and size
        self._pen = asyncio.Lock()

    async def png(self, glyph: Glyph, tier: Tier, pixels: int) -> bytes:
        """The picture, `pixels` (one of `SIZES`) a side. Raises `NotDrawn`."""
        if pixels not in SIZES:
            raise ValueError(f"pictures have {SIZES} pixels a side")
        key = (digest_of(glyph, tier), pixels)
        if key not in self._drawn:
            async with self._pen:
                if key not in self._drawn:
                    self._drawn[key] = await self._draw(svg_of(glyph, tier), pixels)
        return self._drawn[key]

    async def _draw(self, svg: str, pixels: int) -> bytes:
        # -I: nothing of the environment or of this folder decides what is imported.
        command = (sys.executable, "-I", str(self._script), str(pixels))
        pipe = asyncio.subprocess.PIPE
        process = await asyncio.create_subprocess_exec(
            *command, stdin=pipe, stdout=pipe, stderr=pipe
        )
        try:
            async with asyncio.timeout(self._seconds):
                png, complaint = await process.communicate(svg.encode())
        except TimeoutError:
            raise NotDrawn(f"not drawn within {self._seconds} s") from None
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
        if process.returncode:
            raise NotDrawn(complaint.decode(errors="replace")[-500:])
        return png

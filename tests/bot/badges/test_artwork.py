"""Pictures: legible on any ground, told apart without colour, drawn outside of the event loop."""

import subprocess
import sys
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree as ET

import png
import pytest

from bot.badges.artwork import (
    SIZES,
    Artwork,
    NotDrawn,
    alt_text,
    digest_of,
    parse_name,
    picture_name,
    picture_path,
    svg_of,
)
from bot.badges.glyphs import Glyph
from bot.texts import languages, texts_for
from domain.badges import Tier

SVG = "{http://www.w3.org/2000/svg}"
EVERY = [(glyph, tier) for glyph in Glyph for tier in Tier]


@pytest.fixture(scope="module")
def artwork() -> Artwork:
    return Artwork()


def pixels(picture: bytes) -> list[list[tuple[int, ...]]]:
    """Rows of red, green, blue and opacity."""
    _, _, rows, _ = png.Reader(bytes=picture).asRGBA8()
    return [list(zip(*[iter(row)] * 4, strict=True)) for row in rows]


def silhouette(rows: list[list[tuple[int, ...]]]) -> list[bool]:
    return [pixel[3] > 127 for row in rows for pixel in row]


def luminance(pixel: tuple[int, ...]) -> float:
    """Relative luminance (WCAG 2.2)."""
    linear = [
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in (value / 255 for value in pixel[:3])
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize(("glyph", "tier"), EVERY)
def test_every_picture_is_sound_svg_without_writing(glyph: Glyph, tier: Tier) -> None:
    root = ET.fromstring(svg_of(glyph, tier))
    drawn = {element.tag.removeprefix(SVG) for element in root.iter() if element is not root}
    assert drawn <= {"path", "circle", "rect", "g", "svg"}
    assert "svg" in drawn  # the glyph
    assert "{" not in svg_of(glyph, tier)


@pytest.mark.parametrize("tier", Tier)
def test_a_tier_has_as_many_stars_as_its_rank(tier: Tier) -> None:
    *_, stars = ET.fromstring(svg_of(Glyph.BOOK, tier)).findall(f"{SVG}g")
    assert len(stars) == tier.rank


@pytest.mark.parametrize("size", SIZES)
async def test_a_picture_has_the_size_asked_for(artwork: Artwork, size: int) -> None:
    rows = pixels(await artwork.png(Glyph.HEART, Tier.GOLD, size))
    assert (len(rows), len(rows[0])) == (size, size)
    assert rows[0][0][3] == rows[-1][-1][3] == 0  # no ground of its own


@pytest.mark.parametrize("size", [64, 512])
async def test_tiers_differ_in_outline(artwork: Artwork, size: int) -> None:
    shapes = {tier: silhouette(pixels(await artwork.png(Glyph.BOOK, tier, size))) for tier in Tier}
    for one, other in combinations(Tier, 2):
        pairs = zip(shapes[one], shapes[other], strict=True)
        apart = sum(a != b for a, b in pairs) / sum(shapes[one])
        assert apart > 0.05, (one, other)


@pytest.mark.parametrize("tier", Tier)
async def test_its_edge_stands_out_on_light_and_on_dark_ground(
    artwork: Artwork, tier: Tier
) -> None:
    rows = pixels(await artwork.png(Glyph.STAR, tier, 512))
    edge = [pixel for pixel in rows[232] if pixel[3] == 255][:40]
    for ground in ((255, 255, 255), (0x1A, 0x1D, 0x21)):
        assert max(contrast(pixel, ground) for pixel in edge) >= 7


@pytest.mark.parametrize("glyph", Glyph)
async def test_a_glyph_stands_out_at_64_pixels_and_is_no_other(
    artwork: Artwork, glyph: Glyph
) -> None:
    rows = pixels(await artwork.png(glyph, Tier.BRONZE, 64))
    face = [pixel for row in rows[15:43] for pixel in row[18:46]]
    lightest, darkest = max(face, key=luminance), min(face, key=luminance)
    assert contrast(lightest, darkest) >= 7
    inked = sum(luminance(pixel) < 0.2 for pixel in face) / len(face)
    assert 0.05 < inked < 0.6


def test_no_two_pictures_are_the_same() -> None:
    assert len({digest_of(*one) for one in EVERY}) == len(EVERY)


async def test_a_picture_is_drawn_once(artwork: Artwork) -> None:
    first = await artwork.png(Glyph.FLAG, Tier.SILVER, 128)
    assert await artwork.png(Glyph.FLAG, Tier.SILVER, 128) is first


def test_the_drawing_library_is_not_imported_by_the_serving_process() -> None:
    lines = "import sys, bot.badges.artwork; sys.exit('resvg_py' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", lines], check=False).returncode == 0


@pytest.mark.parametrize(
    ("script", "complaint"),
    [
        ("raise SystemExit('no paper')", "no paper"),
        ("import sys, time; sys.stdout.close(); time.sleep(60)", "not drawn within"),
    ],
)
async def test_a_failure_is_told(tmp_path: Path, script: str, complaint: str) -> None:
    broken = tmp_path / "drawing.py"
    broken.write_text(script)
    with pytest.raises(NotDrawn, match=complaint):
        await Artwork(broken, seconds=2).png(Glyph.BOOK, Tier.GOLD, 64)


async def test_only_known_sizes_are_drawn(artwork: Artwork) -> None:
    with pytest.raises(ValueError):
        await artwork.png(Glyph.BOOK, Tier.GOLD, 65)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("glyph", "tier"), EVERY[:8])
def test_names_are_read_back(glyph: Glyph, tier: Tier, size: int) -> None:
    assert parse_name(picture_name(glyph, tier, size)) == (glyph, tier, size)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "book-gold-512",
        "book-gold-65.png",
        "book-gold-64.png.png",
        "book-tin-64.png",
        "bok-gold-64.png",
        "BOOK-gold-64.png",
        "../book-gold-64.png",
        f"book-gold-{'9' * 5000}.png",
    ],
)
def test_other_names_are_no_pictures(name: str) -> None:
    assert parse_name(name) is None


def test_a_path_changes_with_the_drawing() -> None:
    path = picture_path("📚", Tier.GOLD, 64)
    assert path == f"/badges/pictures/book-gold-64.png?v={digest_of(Glyph.BOOK, Tier.GOLD)}"


@pytest.mark.parametrize("language", languages())
def test_the_words_for_a_picture_tell_badge_and_tier(language: str) -> None:
    said = {alt_text(texts_for(language), "Deal Closer", tier) for tier in Tier}
    assert len(said) == len(Tier)
    assert all("Deal Closer" in words for words in said)


def test_in_english() -> None:
    assert alt_text(texts_for("en"), "Deal Closer", Tier.GOLD) == "Deal Closer, gold"

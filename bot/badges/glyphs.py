"""What a badge's picture shows in its middle: glyphs of our own, for fonts and emoji differ.

A badge's icon is an emoji; `glyph_of` says which glyph stands for it. Each is drawn in
`templates/glyphs/`, in a box of 100 by 100.
"""

from enum import StrEnum


class Glyph(StrEnum):
    """What there is to show."""

    BOOK = "book"
    BULB = "bulb"
    CHAT = "chat"
    COMPASS = "compass"
    FLAG = "flag"
    HANDSHAKE = "handshake"
    HEART = "heart"
    LAUREL = "laurel"
    MOUNTAIN = "mountain"
    PEOPLE = "people"
    ROCKET = "rocket"
    SHIELD = "shield"
    SPARK = "spark"
    STAR = "star"
    TARGET = "target"
    TROPHY = "trophy"


# The emoji that stand for a glyph, as people type them; skin tones and variants are left out first.
_EMOJI: dict[Glyph, str] = {
    Glyph.BOOK: "📖 📚 📕 📗 📘 📙 📓 📔 🎓 📝 ✏ 🧠",
    Glyph.BULB: "💡 🔦 🔬 🧪 🛠 ⚙ 🔧",
    Glyph.CHAT: "💬 🗨 🗣 📣 📢 💭 🎙 📞",
    Glyph.COMPASS: "🧭 🗺 🌍 🌎 🌏 🔭",
    Glyph.FLAG: "🚩 🏁 🏳 🏴 🎌 ⛳",
    Glyph.HANDSHAKE: "🤝 💼 🖊 💰 🪙 💵",
    Glyph.HEART: "❤ 🧡 💛 💚 💙 💜 🖤 🤍 🤎 💖 💗 💕 💓 🫶 🥰 😍",
    Glyph.MOUNTAIN: "⛰ 🏔 🗻 🧗 📈",
    Glyph.PEOPLE: "👥 👤 🧑‍🤝‍🧑 👫 👪 🙌 🫂 🧩 🐝 🐜",
    Glyph.ROCKET: "🚀 🛸 ✈ 🛫",
    Glyph.SHIELD: "🛡 ✅ ✔ ☑ 🔒 🔐 💎",
    Glyph.SPARK: "⚡ 🔥 💥 ✨ 🌩 🧨",
    Glyph.STAR: "⭐ 🌟 🤩 💫 🌠 🏅 🎖",
    Glyph.TARGET: "🎯 🏹 🥅 📍 📌",
    Glyph.TROPHY: "🏆 🥇 🥈 🥉 👑 🎉 🎊",
}
_GLYPHS = {emoji: glyph for glyph, listed in _EMOJI.items() for emoji in listed.split()}
_VARIANTS = dict.fromkeys([0xFE0E, 0xFE0F, *range(0x1F3FB, 0x1F400)])


def glyph_of(icon: str) -> Glyph:
    """The glyph for a badge's icon: an emoji, or a glyph's own name; the laurel for any other."""
    shown = icon.strip().translate(_VARIANTS)
    if shown in list(Glyph):
        return Glyph(shown)
    return _GLYPHS.get(shown, Glyph.LAUREL)

"""The sandbox: a small chat platform of our own, on a page in the browser.

It lets anybody try Laurel without an account anywhere, and it is the third platform that every
card and form is drawn on. It serves this machine only.
"""

from bot.web.platform import SandboxPlatform

__all__ = ["SandboxPlatform"]

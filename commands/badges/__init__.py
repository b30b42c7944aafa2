"""Badges: what can be earned, for everybody, and how admins keep it."""

from commands.badges.edit import EDIT
from commands.badges.export import EXPORT
from commands.badges.holding import HOLDERS, TRY
from commands.badges.importing import IMPORT
from commands.badges.keeping import ARCHIVE, MOVE, START
from commands.badges.page import PAGE

BADGES = (PAGE, EDIT, ARCHIVE, MOVE, START, EXPORT, IMPORT, HOLDERS, TRY)

"""The Teams door. Its own words (activity, invoke, dialog) and its SDK stay in this folder."""

from bot.teams.platform import TeamsPlatform

__all__ = ["TeamsPlatform"]

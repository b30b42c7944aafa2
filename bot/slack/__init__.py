"""The Slack door. Slack's own words (view, block, shortcut) stay in this folder."""

from bot.slack.platform import SlackPlatform

__all__ = ["SlackPlatform"]

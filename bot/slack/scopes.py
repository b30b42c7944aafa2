"""The permissions that Laurel asks a workspace for, each with what it is for.

manifest.yml lists the same (a test says so). Nothing is asked for that nothing uses.
"""

REQUIRED = {
    "chat:write": "post kudos, direct messages and round-ups",
    "commands": "take /kudos, /laurel and the message shortcut",
    "channels:read": "know a channel's name, and whether Laurel may post there",
    "groups:read": "the same for private channels that Laurel was added to",
    "reactions:read": "hear of an emoji that gives or seconds kudos",
    "usergroups:read": "thank everybody in a user group",
    "users:read": "know people's names, languages and zones, who is a bot, a guest or an admin",
}

# Without these a message whose sending was interrupted may appear twice: Laurel looks for its own
# message before it posts again. Whoever installs Laurel may refuse them.
OPTIONAL = {
    "channels:history": "find Laurel's own interrupted post in a channel",
    "groups:history": "find Laurel's own interrupted post in a private channel",
    "im:history": "find Laurel's own interrupted direct message",
    "im:write": "find the direct chat in which to look for it",
}

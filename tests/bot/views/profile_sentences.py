"""Why a profile is not shown: the code, its parameters, the sentence."""

NAME = {"name": "Jon"}

PROFILE_SENTENCES = [
    (
        "profile_people",
        {},
        "One profile is shown at a time. Name one colleague, or nobody to see your own.",
    ),
    (
        "profile_app",
        NAME,
        (
            "**Jon** is an app, and badges are for people. Name a colleague, or nobody to see your "
            "own profile."
        ),
    ),
    (
        "profile_unknown",
        NAME,
        "I couldn't find **Jon** here any more. Pick them again, or name somebody else.",
    ),
    (
        "profile_external",
        NAME,
        (
            "**Jon** is with another organisation, and there are profiles of your own colleagues "
            "only. Name one of them."
        ),
    ),
    (
        "profile_inactive",
        NAME,
        "**Jon** doesn't have an active account here any more, so there is no profile to show.",
    ),
    (
        "profile_private",
        NAME,
        (
            "I can't show you the profile of **Jon**: not everybody's is open to others. Your own "
            "always is open to you."
        ),
    ),
]

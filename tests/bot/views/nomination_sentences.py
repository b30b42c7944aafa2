"""What is wrong with nominations and awards: the code, its parameters, the sentence."""

NOMINATION_SENTENCES = [
    (
        "nominator_guest",
        {},
        "Guests can't take part in nominations here. Tell a colleague what you have seen.",
    ),
    ("nominee_missing", {}, "Whom do you nominate? Name one colleague, like @Ana."),
    ("nominee_one", {}, "A nomination is for one person. Name one, and nominate the others after."),
    ("nominee_self", {}, "Nominations are for others: name a colleague."),
    (
        "nominee_app",
        {"name": "Jon"},
        "**Jon** is an app, and badges are for people. Name the person behind it.",
    ),
    (
        "nominee_inactive",
        {"name": "Jon"},
        "**Jon** doesn't have an active account here. Name somebody else.",
    ),
    (
        "nominee_left",
        {"name": "Jon"},
        (
            "**Jon** doesn't have an active account here any more, so there is nobody to award. "
            "Decline it, or let it end by itself."
        ),
    ),
    (
        "nominee_external",
        {"name": "Jon"},
        (
            "**Jon** is with another organisation, and badges stay inside yours. Thank them "
            "in your own way."
        ),
    ),
    (
        "nominee_guest",
        {"name": "Jon"},
        "**Jon** is a guest here, and badges are for members. Thank them in your own way.",
    ),
    (
        "badge_missing",
        {"badges": ("Deal Closer", "Knowledge Sharer")},
        "For which badge? Choose **Deal Closer** or **Knowledge Sharer**.",
    ),
    (
        "badge_missing",
        {"badges": ()},
        "There are no badges here yet. Ask your Laurel admin for some.",
    ),
    (
        "badge_unknown",
        {"name": "Helper", "badges": ("Deal Closer", "Knowledge Sharer")},
        ("I don't know the badge **Helper**. Choose **Deal Closer** or **Knowledge Sharer**."),
    ),
    (
        "badge_unknown",
        {"name": "Helper", "badges": ()},
        (
            "I don't know the badge **Helper**: there are none here yet. Ask your Laurel "
            "admin for some."
        ),
    ),
    (
        "badges_too_many",
        {"badges": ("deal-closer", "helper")},
        "A nomination is for one badge. Keep **deal-closer** or **helper**.",
    ),
    (
        "badge_retired",
        {"badge": "Helper"},
        "**Helper** isn't awarded any more. Choose another badge.",
    ),
    (
        "badge_earned_only",
        {"badge": "Helper"},
        "**Helper** comes by itself once it is earned. Choose another badge.",
    ),
    (
        "badge_managers_only",
        {"badge": "Helper"},
        "Managers nominate for **Helper**. Tell theirs what you have seen.",
    ),
    (
        "badge_other_roles",
        {"badge": "Helper", "roles": ("AE", "SDR")},
        "**Helper** is for **AE** or **SDR**. Choose another badge.",
    ),
    ("tier_unknown", {}, "This badge has no such tier. Choose another, or leave it open."),
    ("award_held", {}, "They have this tier of the badge already. Choose a higher one."),
    ("badge_complete", {}, "They have every tier of this badge. Choose another badge."),
    (
        "badge_cooldown",
        {"days": 1},
        "They got this badge lately. It can be awarded to them again in 1 day.",
    ),
    (
        "badge_cooldown",
        {"days": 3},
        "They got this badge lately. It can be awarded to them again in 3 days.",
    ),
    (
        "badge_rare_organization",
        {"limit": 3, "days": 1},
        ("This badge is rare: 3 at most a day, and that many are awarded. Try again tomorrow."),
    ),
    (
        "badge_rare_organization",
        {"limit": 3, "days": 7},
        ("This badge is rare: 3 at most a week, and that many are awarded. Try again next week."),
    ),
    (
        "badge_rare_organization",
        {"limit": 3, "days": 30},
        ("This badge is rare: 3 at most a month, and that many are awarded. Try again next month."),
    ),
    (
        "badge_rare_organization",
        {"limit": 3, "days": 90},
        (
            "This badge is rare: 3 at most a quarter, and that many are awarded. Try again "
            "next quarter."
        ),
    ),
    (
        "badge_rare_organization",
        {"limit": 3, "days": 365},
        ("This badge is rare: 3 at most a year, and that many are awarded. Try again next year."),
    ),
    (
        "badge_rare_organization",
        {"limit": 3, "days": 0},
        ("This badge is rare: 3 at most ever, and that many are awarded. Choose another badge."),
    ),
    (
        "badge_rare_team",
        {"limit": 3, "days": 1},
        (
            "This badge is rare: 3 at most a day in one team, and that many are awarded. Try "
            "again tomorrow."
        ),
    ),
    (
        "badge_rare_team",
        {"limit": 3, "days": 7},
        (
            "This badge is rare: 3 at most a week in one team, and that many are awarded. Try "
            "again next week."
        ),
    ),
    (
        "badge_rare_team",
        {"limit": 3, "days": 30},
        (
            "This badge is rare: 3 at most a month in one team, and that many are awarded. "
            "Try again next month."
        ),
    ),
    (
        "badge_rare_team",
        {"limit": 3, "days": 90},
        (
            "This badge is rare: 3 at most a quarter in one team, and that many are awarded. "
            "Try again next quarter."
        ),
    ),
    (
        "badge_rare_team",
        {"limit": 3, "days": 365},
        (
            "This badge is rare: 3 at most a year in one team, and that many are awarded. Try "
            "again next year."
        ),
    ),
    (
        "badge_rare_team",
        {"limit": 3, "days": 0},
        (
            "This badge is rare: 3 at most ever in one team, and that many are awarded. "
            "Choose another badge."
        ),
    ),
    (
        "nomination_duplicate",
        {},
        (
            "You have nominated them for this badge already, and it is being decided. Take "
            "that back first to change it."
        ),
    ),
    (
        "nomination_unreviewable",
        {},
        ("Nobody here can decide on this. Ask your Laurel admin to name somebody for this badge."),
    ),
    (
        "justification_missing",
        {},
        "Why them? Add a few words of your own: those who decide go by them.",
    ),
    (
        "justification_too_short",
        {"limit": 10, "count": 4},
        "Say a little more about what they did: at least 10 characters, so far 4.",
    ),
    (
        "justification_too_short",
        {"limit": 1, "count": 0},
        "Say a little more about what they did: at least 1 character, so far 0.",
    ),
    (
        "evidence_wrong",
        {},
        ("A link begins with https:// and has no blanks. Copy the whole of it from your browser."),
    ),
    ("nomination_not_found", {}, "I couldn't find this nomination any more."),
    ("nomination_not_yours", {}, "This is for somebody else to do."),
    (
        "nomination_closed",
        {},
        "This nomination has ended in the meantime, so there is nothing left to do.",
    ),
    ("nomination_decided_by_you", {}, "You have decided already; it waits for others now."),
    ("nomination_answered", {}, "There is no open question about this nomination."),
    ("reason_missing", {}, "Say why, in a sentence. It is read by one person alone."),
    ("question_missing", {}, "What would you like to know?"),
    ("answer_missing", {}, "Add your answer, in a sentence or two."),
    ("line_missing", {}, "Add a line of your own."),
    ("endorse_own", {}, "You nominated them yourself, so your word is in it already."),
    ("endorse_self", {}, "This one is about you: let others speak."),
    ("award_not_found", {}, "I couldn't find this award any more."),
    ("award_revoked", {}, "This award was taken back already."),
    ("credential_not_yours", {}, "Only whoever holds an award gets its credential."),
    (
        "credential_revoked",
        {},
        "This award was taken back, and its credential no longer counts. You can earn it anew.",
    ),
]

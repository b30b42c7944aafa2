"""What is wrong with badges in forms and files: the code, its parameters, the sentence."""

LINE = {"line": "boss"}
NAME = {"name": "Mentor"}
COUNTED = {"limit": 3, "count": 4}
BETWEEN = {"least": 1, "most": 5}
OPTIONS = {"options": ("yes", "no")}

BADGE_SENTENCES = [
    ("badge_gone", {}, "I couldn't find this badge any more. Open the list of badges again."),
    ("badges_full", {"limit": 100}, "There is room for 100 badges. Archive one first."),
    (
        "badge_exists",
        NAME,
        "There already is a badge called **Mentor**. Edit that one, or choose another name.",
    ),
    (
        "badge_archived",
        NAME,
        "There is an archived badge called **Mentor**. Restore that one, or choose another name.",
    ),
    ("badge_icon_missing", {}, "A badge needs an emoji. Pick one."),
    (
        "badge_unreachable",
        {},
        ("Nobody could earn this: let people nominate, or import conditions as data for a tier."),
    ),
    (
        "link_wrong",
        {},
        "This isn't a web address. Copy the whole of it from your browser.",
    ),
    ("roles_too_many", COUNTED, "There is room for 3 roles, and you named 4."),
    (
        "review_line_wrong",
        LINE,
        (
            "I couldn't read **boss**. Write one of these: manager, people, role: Sales Director, "
            "2 of people"
        ),
    ),
    ("review_level_wrong", {}, "A level is one of these: the manager, people, or a role."),
    (
        "review_needed_wrong",
        {"needed": 3, "count": 2},
        "3 can't agree where there are 2 at most.",
    ),
    (
        "review_people_missing",
        {},
        "Who are “people”? Pick them below, or name them: people: Ana Lima, Ben Roy",
    ),
    (
        "review_people_unused",
        {},
        "No line says “people”, so nobody would ask them. Add the line, or pick nobody.",
    ),
    (
        "reviewer_unknown",
        NAME,
        "I don't know **Mentor** here. Write the name as your chat shows it.",
    ),
    (
        "reviewer_ambiguous",
        {"name": "Ben", "suggestions": ("slack:U1", "slack:U2")},
        "Several are called **Ben**. Write which one: **slack:U1** or **slack:U2**.",
    ),
    (
        "consensus_wrong",
        LINE,
        "I couldn't read **boss**. Write it like this: 3 nominators in 30 days from 2 teams",
    ),
    ("consensus_nominators_wrong", BETWEEN, "It takes 1 to 5 nominators."),
    ("consensus_days_wrong", BETWEEN, "Write 1 to 5 days."),
    (
        "consensus_teams_wrong",
        BETWEEN,
        "Write 1 to 5 teams: there can't be more teams than nominators.",
    ),
    (
        "rarity_wrong",
        LINE,
        "I couldn't read **boss**. Write it like this: 3 per quarter per team",
    ),
    (
        "tier_line_wrong",
        LINE,
        (
            "I couldn't read **boss**. Begin with bronze, silver, gold or platinum, like this: "
            "gold: closed five deals"
        ),
    ),
    ("tier_twice", {"name": "gold"}, "**gold** stands there twice. Keep one of the two."),
    (
        "tiers_missing",
        {},
        "A badge needs a tier. Write one line at least, like this: bronze",
    ),
    (
        "condition_wrong",
        LINE,
        (
            "I couldn't read **boss**. Write it like this: 5 kudos.received value=teamwork in a "
            "month"
        ),
    ),
    (
        "condition_without_tier",
        {"name": "gold"},
        "**gold** is none of the badge's tiers. Add it to them, or take this line out.",
    ),
    (
        "window_wrong",
        LINE,
        "I couldn't read **boss**. Write one of these: ever, 30 days, month, 4 weeks in a row",
    ),
    (
        "window_wrong",
        {**LINE, "at": "mentor: tiers.2.criterion.window"},
        (
            "**mentor: tiers.2.criterion.window**: I couldn't read **boss**. Write one of these: "
            "ever, 30 days, month, 4 weeks in a row"
        ),
    ),
    (
        "file_no_badges",
        {},
        "I found no badge in this. Export one to see what it looks like.",
    ),
    ("file_too_many_badges", COUNTED, "There is room for 3 badges, and here are 4."),
    ("file_too_long", COUNTED, "There is room for 3 characters, and here are 4."),
    ("file_badge_twice", NAME, "**Mentor** stands there twice. Keep one of the two."),
    (
        "file_slug_wrong",
        NAME,
        (
            "**Mentor** can't be a slug. Write small letters, digits and hyphens, like this: "
            "deal-closer"
        ),
    ),
    (
        "file_unreadable",
        {"line": 4},
        (
            "This isn't YAML from line 4 on. Look for a quote that isn't closed, or a colon in "
            "the words."
        ),
    ),
    ("file_alias", {"line": 4}, "Line 4 refers to another part by * or &. Write it out."),
    ("file_too_deep", {"line": 4}, "Line 4 is nested too deep."),
    (
        "file_key_twice",
        {"name": "icon", "line": 4},
        "**icon** stands there twice, once in line 4. Keep one of the two.",
    ),
    (
        "file_key_unknown",
        {"name": "colour", **OPTIONS},
        "I don't know **colour**. What can stand here: **yes** or **no**.",
    ),
    (
        "file_mapping_wanted",
        OPTIONS,
        "Here I expected names with values: **yes** or **no**.",
    ),
    ("file_list_wanted", {}, "Here I expected a list."),
    ("file_text_wanted", {}, "Here I expected a text."),
    ("file_number_wanted", {}, "Here I expected a whole number."),
    ("file_option_wanted", OPTIONS, "Here I expected **yes** or **no**."),
    ("organization_unclear", {"suggestions": ()}, "There is no organisation here yet."),
    (
        "organization_unclear",
        {"suggestions": ("Acme", "Initech")},
        "Which organisation? Name it behind --organization: **Acme** or **Initech**",
    ),
    (
        "importer_missing",
        {},
        "Who changes the badges? Name yourself behind --by, for the audit log.",
    ),
]

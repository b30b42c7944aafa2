"""What is wrong with what admins set and people prefer: the code, its parameters, the sentence."""

NAME = {"name": "Jon"}
TEAM = {"name": "Team"}

SETTINGS_SENTENCES = [
    (
        "admins_only",
        {"names": ("Mia", "Omar")},
        "Only admins can do this. Ask **Mia** or **Omar**.",
    ),
    (
        "admins_none",
        {},
        (
            "Only admins can do this, and I haven't met one here yet. Whoever runs this workspace "
            "is one: ask them to open the settings."
        ),
    ),
    (
        "admins_none_teams",
        {},
        (
            "Only admins can do this, and there is none here yet. Whoever adds Laurel to a team or "
            "chat next becomes the first."
        ),
    ),
    (
        "admins_last",
        {},
        "Somebody has to look after Laurel here: leave at least one person on the list.",
    ),
    (
        "changed_meanwhile",
        {},
        "Somebody else changed this in the meantime. Send the form again to have it your way.",
    ),
    ("number_wrong", {"least": 0, "most": 1000}, "Write a number from 0 to 1,000."),
    ("choice_missing", {}, "Choose one from the list."),
    (
        "emoji_name_wrong",
        {},
        "Name one emoji, like raised_hands, or type the emoji itself.",
    ),
    ("emoji_wrong", {}, "This takes one emoji. Pick one, or leave it empty."),
    (
        "lines_too_many",
        {"limit": 30, "count": 31},
        "There is room for 30 lines, and here are 31. Leave some out.",
    ),
    (
        "role_line_wrong",
        {"line": "AE 10"},
        "I couldn't read **AE 10**. Write a role and a number, like this: Account Executive: 10",
    ),
    ("role_twice", {"name": "AE"}, "**AE** stands there twice. Keep one of the lines."),
    (
        "boost_line_wrong",
        {"line": "december"},
        (
            "I couldn't read **december**. Write the first day, the last day, and 2 to 10 times "
            "what, like this: 2026-12-01 – 2026-12-31: 2"
        ),
    ),
    (
        "boost_backwards",
        {"line": "2026-12-31 – 2026-12-01: 2"},
        "**2026-12-31 – 2026-12-01: 2** ends before it begins. Swap the two days.",
    ),
    ("name_without_letters", {}, "Give it a name with a letter in it."),
    (
        "text_too_long",
        {"limit": 40, "count": 41},
        "There is room for 40 characters, and here are 41. Shorten it a little.",
    ),
    (
        "people_too_many",
        {"limit": 50, "count": 51},
        "There is room for 50 people on this list, and you named 51.",
    ),
    (
        "person_unfit",
        NAME,
        "**Jon** can't be on this list: it is for members of your organisation.",
    ),
    (
        "channel_gone",
        {},
        "I can't post in this channel any more. Choose another one, or invite me there.",
    ),
    (
        "channel_missing",
        {},
        "Which channel is it? Choose one; if it isn't on the list, invite me there first.",
    ),
    (
        "values_none",
        {},
        "There is no value to choose from yet. Add one first, then require it.",
    ),
    (
        "values_full",
        {"limit": 50},
        "People can choose from 50 values at most. Archive one first.",
    ),
    (
        "value_gone",
        {},
        "I couldn't find this value any more. Open the list of values again.",
    ),
    (
        "value_last",
        TEAM,
        (
            "Kudos need a value here, and **Team** is the last one. Add another one first, or stop "
            "requiring one."
        ),
    ),
    (
        "value_exists",
        TEAM,
        "There already is a value called **Team**. Edit that one, or choose another name.",
    ),
    (
        "value_archived",
        TEAM,
        "There is an archived value called **Team**. Restore that one, or choose another name.",
    ),
    ("cohorts_full", {"limit": 100}, "There is room for 100 cohorts. Delete one first."),
    (
        "cohort_gone",
        {},
        "I couldn't find this cohort any more. Open the list of cohorts again.",
    ),
    ("cohort_empty", {}, "Who is in it? Name people, a role or a region."),
    (
        "cohort_too_large",
        {"limit": 100},
        "There is room for 100 people in a cohort. Make two of it.",
    ),
    (
        "cohort_exists",
        {"name": "emea"},
        "There already is a cohort called **emea**. Edit that one, or choose another name.",
    ),
    (
        "cohort_reserved",
        {"name": "everyone"},
        "@**everyone** has a meaning of its own in chats. Choose another name.",
    ),
    (
        "cohort_is_person",
        {"slug": "jon", "name": "Jon Ek"},
        "@**jon** could mean **Jon Ek**. Choose another name.",
    ),
    (
        "nobody_there",
        {"name": "SDR", "suggestions": ()},
        "I found nobody for **SDR**. Name the people instead.",
    ),
    (
        "nobody_there",
        {"name": "SDR", "suggestions": ("AE", "CSM")},
        "I found nobody for **SDR**. Try **AE** or **CSM**, or name the people instead.",
    ),
    (
        "quiet_hours_half",
        {},
        "Quiet hours need a beginning and an end. Choose both, or none.",
    ),
    (
        "quiet_hours_same",
        {},
        "Quiet hours begin and end at the same time. Change one of the two, or choose none.",
    ),
    (
        "zone_unknown",
        {"name": "Munich", "suggestions": ()},
        (
            "I don't know the time zone **Munich**. Name a large city near you, like Berlin or "
            "Tokyo."
        ),
    ),
    (
        "zone_unknown",
        {"name": "Berlni", "suggestions": ("Europe/Berlin",)},
        "I don't know the time zone **Berlni**: did you mean **Europe/Berlin**?",
    ),
    ("date_wrong", {}, "I couldn't read this date. Write it like this: 2026-05-04"),
    ("start_too_late", {"days": 90}, "A start date can be 90 days ahead at most."),
]

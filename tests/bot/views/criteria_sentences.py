"""What is wrong with criteria: the code, its parameters, the sentence."""

CRITERIA_SENTENCES = [
    (
        "criterion_unknown",
        {"name": "median"},
        "I don't know the condition **median**. Write “count”, “distinct”, “sum”, “all” or “any”.",
    ),
    ("criterion_event_missing", {}, "What should be counted? Name a type of event."),
    (
        "criterion_of_missing",
        {},
        "What should be added up or compared? Name a detail of the event.",
    ),
    (
        "criterion_unused",
        {"name": "amount"},
        (
            "**amount** changes nothing in this condition. Take it out, or choose another kind of "
            "condition."
        ),
    ),
    (
        "criterion_parts_unused",
        {},
        "Only “all” and “any” are made of parts. Take the parts out, or choose one of the two.",
    ),
    (
        "criterion_parts_missing",
        {},
        "“all” and “any” need at least two parts. Add one, or write the condition by itself.",
    ),
    (
        "criterion_period_missing",
        {},
        "Within which period? Write “day”, “week”, “month”, “quarter” or “year”.",
    ),
    (
        "criterion_where_wrong",
        {},
        "Each detail needs a name and a value, like stage: won, neither of them very long.",
    ),
    (
        "criterion_where_twice",
        {"name": "stage"},
        (
            "**stage** is asked for twice. Keep one of them. If either will do, make two "
            "conditions and choose “any”."
        ),
    ),
    ("criterion_too_deep", {"limit": 3}, "Conditions can be 3 levels deep. Take a level out."),
    (
        "criterion_too_large",
        {"limit": 30, "count": 33},
        "There is room for 30 conditions in one, and here are 33. Leave some out.",
    ),
]

"""Settings and preferences at the page: opened, changed, refused and read back over real HTTP."""

import json

from tests.bot.web.test_recognition import buttons, press, receipt_of


def pressed_in(message, action, number=0):
    """The button of a message that starts `action`; of several, the one with this number."""
    found = []
    for node in message["card"]["nodes"]:
        for row in [node, *node.get("items", [])] if node["t"] in ("actions", "items") else []:
            found += [one for one in row.get("buttons", []) if one.get("action") == action]
    return found[number]


async def open_form(person, message, action, number=0):
    """The form that a button of a message opens, and what it holds."""
    button = pressed_in(message, action, number)
    answer = await person.post(
        "press",
        conversation="wins",
        message=message["id"],
        action=action,
        values=button["values"],
        opens_form=button["opens_form"],
    )
    assert answer["outcome"] == "form", answer
    form = answer["form"]
    return form, {one["name"]: one["initial"] for one in form["inputs"]}


async def submit(person, form, values):
    return await person.post("submit", command=form["command"], state=form["state"], values=values)


def shown(message):
    return json.dumps(message["card"], ensure_ascii=False)


async def test_an_admin_changes_the_allowance_and_finds_it_in_the_log(sandbox):
    mia = sandbox("mia")
    await mia.say("/laurel settings")
    page = await receipt_of(mia)
    form, held = await open_form(mia, page, "settings allowance")
    assert held == {
        "allowance": "",
        "allowance_period": "week",
        "role_allowances": "",
        "boosts": "",
    }
    wrong = await submit(mia, form, {**held, "allowance": "many", "boosts": "december: 2"})
    assert wrong["outcome"] == "refused"
    assert set(wrong["errors"]) == {"allowance", "boosts"}
    right = {**held, "allowance": "5", "boosts": "2026-12-01 – 2026-12-31: 2"}
    assert (await submit(mia, form, right))["outcome"] == "done"
    assert "5 colleagues" in shown(await receipt_of(mia))
    await press(mia, page, "settings log")
    # In the place of the page.
    log = next(one for one in await mia.messages() if one["id"] == page["id"])
    assert "Mia Lindqvist" in shown(log)
    assert "2026-12-01" in shown(log)


async def test_an_admin_keeps_values_and_cohorts(sandbox):
    mia, ana = sandbox("mia"), sandbox("ana")
    await mia.say("/laurel settings")
    await press(mia, await receipt_of(mia), "settings values")
    page = await receipt_of(mia)
    form, held = await open_form(mia, page, "value edit")  # the first of them
    assert held["name"] == "Teamwork"
    assert (await submit(mia, form, {**held, "name": "Together"}))["outcome"] == "done"
    await press(mia, page, "value archive")  # the last of them
    page = next(one for one in await mia.messages() if one["id"] == page["id"])
    assert "archived" in shown(page)
    await mia.say("/laurel settings")
    await press(mia, await receipt_of(mia), "settings cohorts")
    page = await receipt_of(mia)
    assert "sales-emea" in shown(page)
    form, held = await open_form(mia, page, "cohort edit", number=-1)
    new = {"name": "Deal desk", "members": ["ana", "ben"], "role": "", "region": ""}
    assert (await submit(mia, form, new))["outcome"] == "done"
    assert "deal-desk" in shown(await receipt_of(mia))
    opened = await ana.say("/kudos @cleo #teamwork")
    assert "Together" in json.dumps(opened["form"], ensure_ascii=False)


async def test_nobody_else_comes_in_and_is_told_who_can(sandbox):
    ana = sandbox("ana")
    answer = await ana.say("/laurel settings")
    assert answer["outcome"] == "refused"
    assert "Mia Lindqvist" in json.dumps(answer["card"])
    values = {"allowance": "1", "allowance_period": "week", "role_allowances": "", "boosts": ""}
    pressed = await ana.post(
        "press",
        conversation="wins",
        action="settings allowance",
        values=values,
        opens_form=False,
    )
    assert pressed["outcome"] == "refused"


async def test_a_person_sets_their_preferences_and_reads_on_in_their_language(sandbox):
    ana = sandbox("ana")
    form = (await ana.say("/laurel preferences"))["form"]
    held = {one["name"]: one["initial"] for one in form["inputs"]}
    assert (held["quiet_from"], held["locale"]) == ("none", "none")
    wrong = await submit(ana, form, {**held, "zone": "Berlni", "quiet_from": "22:00"})
    assert set(wrong["errors"]) == {"zone", "quiet_until"}
    assert "Europe/Berlin" in wrong["errors"]["zone"]
    right = {**held, "zone": "Berlin", "locale": "fr", "birthday": "1988-02-29"}
    assert (await submit(ana, form, right))["outcome"] == "done"
    saved = await receipt_of(ana)
    assert "Visible par toi uniquement" in shown(saved)
    assert "29 février" in shown(saved)
    form, held = await open_form(ana, saved, "laurel preferences")
    assert (held["zone"], held["locale"]) == ("Europe/Berlin", "fr")
    assert "laurel preferences" in buttons(saved["card"])

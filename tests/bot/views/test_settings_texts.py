"""The texts that the views of settings and preferences put together: all there, and short."""

from dataclasses import fields

import pytest

from bot.texts import languages, texts_for
from domain.preferences import Preferences, Seconds
from domain.settings import ALLOWANCE_PERIODS, Boards, Guests, Posts, Settings

# What the audit log tells of beside the fields of `Settings`.
OTHER_CHANGES = (
    "admins",
    *(f"value.{part}" for part in ("name", "emoji", "description", "examples", "position")),
    *("value.archived", "cohort.name", "cohort.members", "cohort.deleted"),
)
SECTIONS = (
    *("recognition", "allowance", "posts", "nominations", "privacy", "governance", "admins"),
    *("values", "cohorts", "log"),
)
# A round-up answers no message: there is no thread for it.
ROUND_UP = tuple(one for one in Posts if one is not Posts.THREAD)
OPTIONS = {
    "guests": tuple(Guests),
    "allowance-period": ALLOWANCE_PERIODS,
    "kudos-posts": tuple(Posts),
    "round-up-posts": ROUND_UP,
    "nomination-posts": ROUND_UP,
    "boards": tuple(Boards),
}


def _slug(name):
    return name.replace("_", "-").replace(".", "-")


def names():
    """The keys of the settings' names, which are labels as well."""
    settings = [field.name for field in fields(Settings)]
    own = [f"setting-{_slug(name)}" for name in (*settings, *OTHER_CHANGES)]
    preferences = [f"preference-{_slug(field.name)}" for field in fields(Preferences)]
    return {*own, *preferences}


def options():
    """The keys of what settings can be, which are options as well."""
    own = {f"setting-{name}-{_slug(one)}" for name, every in OPTIONS.items() for one in every}
    chosen = ("quiet-from-none", "quiet-until-none", "locale-none")
    none = {f"field-laurel-preferences-{one}" for one in chosen}
    return own | none | {f"preference-seconds-{one}" for one in Seconds}


def keys():
    """All of these, and what the page of settings says of each part."""
    parts = {f"settings-{name}" for name in SECTIONS}
    counts = {f"settings-{name}-count" for name in ("values", "cohorts")}
    states = {
        *(f"settings-allowance-{one}" for one in ALLOWANCE_PERIODS),
        *(f"settings-boards-{_slug(one)}" for one in Boards),
        *(f"settings-guests-{one}" for one in Guests),
        *(f"settings-kudos-{one}" for one in Posts),
        *(f"settings-round-up-{one}" for one in ROUND_UP),
        *("settings-value-required", "settings-value-optional"),
    }
    return names() | options() | parts | counts | states | {"preference-quiet"}


@pytest.mark.parametrize("language", languages())
def test_none_is_missing_and_names_and_options_fit_a_form(language):
    texts = texts_for(language)
    assert [key for key in sorted(keys()) if not texts.has(key)] == []
    assert [key for key in sorted(names()) if len(texts.text(key)) > 60] == []
    assert [key for key in sorted(options()) if len(texts.text(key)) > 75] == []


@pytest.mark.parametrize("language", languages())
def test_no_two_settings_have_the_same_name(language):
    texts = texts_for(language)
    own = sorted(f"setting-{_slug(field.name)}" for field in fields(Settings))
    said = [texts.text(key) for key in own]
    assert len(set(said)) == len(own)

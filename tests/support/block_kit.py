"""Slack's Block Kit as far as Laurel uses it, with every limit that is known (docs/platforms.md).

A block, an element or a key that is not listed is refused, so that a new one comes with its limits.
`slack_sdk.models` checks the same once more, as far as it does.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from slack_sdk.errors import SlackObjectFormationError
from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

Json = Any
Problems = Iterator[str]
Check = Callable[[Json, str], Problems]

_UNCARRIED = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff]")
# What Slack reads in mrkdwn behind an unescaped "<"; anything but a link or a person is refused.
_READ = re.compile(r"<([^<>]*)>")
_LINK = re.compile(r"https?://[^\s|]+(\|.+)?", re.DOTALL)
_PERSON = re.compile(r"@[UW][A-Z0-9]+")


def length(text: str) -> int:
    """Characters as a JavaScript client counts them."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def string(least: int, most: int) -> Check:
    def check(value: Json, path: str) -> Problems:
        if not isinstance(value, str):
            yield f"{path}: {value!r} is not a string"
        elif not least <= length(value) <= most:
            yield f"{path}: {length(value)} characters, not {least} to {most}"
        elif _UNCARRIED.search(value):
            yield f"{path}: a character that is not carried"

    return check


def mrkdwn(most: int) -> Check:
    def check(value: Json, path: str) -> Problems:
        yield from string(1, most)(value, path)
        text = str(value)
        for read in _READ.findall(text):
            if not _LINK.fullmatch(read) and not _PERSON.fullmatch(read):
                yield f"{path}: <{read}> would be read as markup"
        if re.search("[<>]", _READ.sub("", text)) or re.search(r"&(?!amp;|lt;|gt;)", text):
            yield f"{path}: not escaped"

    return check


def one_of(*allowed: Json) -> Check:
    def check(value: Json, path: str) -> Problems:
        if not any(value is each or (value == each and isinstance(each, str)) for each in allowed):
            yield f"{path}: {value!r} is not one of {allowed}"

    return check


def number(least: int, most: int) -> Check:
    def check(value: Json, path: str) -> Problems:
        if not isinstance(value, int) or not least <= value <= most:
            yield f"{path}: {value!r} is not {least} to {most}"

    return check


def pattern(expression: str) -> Check:
    def check(value: Json, path: str) -> Problems:
        if not isinstance(value, str) or not re.fullmatch(expression, value):
            yield f"{path}: {value!r} is not {expression}"

    return check


def array(of: Check, least: int, most: int) -> Check:
    def check(value: Json, path: str) -> Problems:
        if not isinstance(value, list) or not least <= len(value) <= most:
            yield f"{path}: not a list of {least} to {most}"
            return
        for index, each in enumerate(value):
            yield from of(each, f"{path}[{index}]")

    return check


def record(**keys: Check) -> Check:
    """An object with these keys and no others; one that ends in `_` may be missing."""
    known = {key.rstrip("_"): check for key, check in keys.items()}
    needed = {key for key in keys if not key.endswith("_")}

    def check(value: Json, path: str) -> Problems:
        if not isinstance(value, Mapping):
            yield f"{path}: not an object"
            return
        yield from (f"{path}: unknown key {key!r}" for key in value.keys() - known.keys())
        yield from (f"{path}: no {key}" for key in needed - value.keys())
        for key in value.keys() & known.keys():
            yield from known[key](value[key], f"{path}.{key}")

    return check


def tagged(**kinds: Check) -> Check:
    """An object whose `type` says which of these records it is."""

    def check(value: Json, path: str) -> Problems:
        kind = value.get("type") if isinstance(value, Mapping) else None
        if kind not in kinds:
            yield f"{path}: {value!r:.80} is not of a known type"
            return
        yield from kinds[kind]({key: each for key, each in value.items() if key != "type"}, path)

    return check


def one_line_text(most: int) -> Check:
    return tagged(plain_text=record(text=string(1, most), emoji_=one_of(True, False)))


_TEXT = tagged(
    plain_text=record(text=string(1, 3000), emoji_=one_of(True, False)),
    mrkdwn=record(text=mrkdwn(3000), verbatim_=one_of(True, False)),
)
_STYLE = record(**{f"{name}_": one_of(True) for name in ("bold", "italic", "strike", "code")})
_URL = pattern(r"https?://[^\s<>\"]{1,2990}")
_ID = string(1, 255)
_WORDS = tagged(
    text=record(text=string(1, 12_000), style_=_STYLE),
    emoji=record(name=pattern(r"[a-z0-9_+'-]{1,100}"), skin_tone_=number(2, 6)),
    user=record(user_id=pattern(r"[UW][A-Z0-9]+"), style_=_STYLE),
    link=record(url=_URL, text_=string(1, 3000), style_=_STYLE),
)
_SECTION = record(elements=array(_WORDS, 1, 1000))
_RICH_TEXT = tagged(
    rich_text_section=_SECTION,
    rich_text_quote=_SECTION,
    rich_text_list=record(
        style=one_of("bullet", "ordered"),
        elements=array(tagged(rich_text_section=_SECTION), 1, 100),
    ),
)
_BUTTON = record(
    text=one_line_text(75),
    action_id=_ID,
    value_=string(1, 2000),
    url_=_URL,
    style_=one_of("primary", "danger"),
)
_SHOWN = {
    "rich_text": record(elements=array(_RICH_TEXT, 1, 100), block_id_=_ID),
    "section": record(text=_TEXT, accessory_=tagged(button=_BUTTON), block_id_=_ID),
    "context": record(elements=array(_TEXT, 1, 10), block_id_=_ID),
    "image": record(image_url=_URL, alt_text=string(1, 2000), block_id_=_ID),
    "divider": record(block_id_=_ID),
    "header": record(text=one_line_text(150), block_id_=_ID),
    "actions": record(elements=array(tagged(button=_BUTTON), 1, 25), block_id_=_ID),
}
_OPTION = record(text=one_line_text(75), value=string(1, 150))
_FOCUS = one_of(True)
_ELEMENT = tagged(
    multi_users_select=record(
        action_id=_ID,
        initial_users_=array(pattern(r"[UW][A-Z0-9]+"), 1, 100),
        max_selected_items_=number(1, 100),
        placeholder_=one_line_text(150),
        focus_on_load_=_FOCUS,
    ),
    plain_text_input=record(
        action_id=_ID,
        multiline_=one_of(True, False),
        min_length_=number(0, 3000),
        max_length_=number(1, 3000),
        initial_value_=string(1, 3000),
        placeholder_=one_line_text(150),
        focus_on_load_=_FOCUS,
    ),
    static_select=record(
        action_id=_ID,
        options=array(_OPTION, 1, 100),
        initial_option_=_OPTION,
        placeholder_=one_line_text(150),
        focus_on_load_=_FOCUS,
    ),
    datepicker=record(
        action_id=_ID,
        initial_date_=pattern(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"),
        placeholder_=one_line_text(150),
        focus_on_load_=_FOCUS,
    ),
    checkboxes=record(
        action_id=_ID,
        options=array(_OPTION, 1, 10),
        initial_options_=array(_OPTION, 1, 10),
        focus_on_load_=_FOCUS,
    ),
)
_INPUT = record(
    block_id=_ID,
    label=one_line_text(2000),
    hint_=one_line_text(2000),
    optional_=one_of(True, False),
    element=_ELEMENT,
)
_VIEW = tagged(
    modal=record(
        callback_id_=_ID,
        title=one_line_text(24),
        submit_=one_line_text(24),
        close_=one_line_text(24),
        private_metadata_=string(0, 3000),
        external_id_=_ID,
        blocks=array(tagged(**_SHOWN, input=_INPUT), 1, 100),
    ),
    home=record(
        callback_id_=_ID,
        private_metadata_=string(0, 3000),
        external_id_=_ID,
        blocks=array(tagged(**_SHOWN), 1, 100),
    ),
)
_MESSAGE_BLOCKS = array(tagged(**_SHOWN), 0, 50)


def message_problems(payload: Json) -> Problems:
    """What Slack would find wrong with the `text` and `blocks` of a message."""
    text, blocks = payload.get("text", ""), payload.get("blocks", [])
    if not text and not blocks:
        yield "no text"
    yield from mrkdwn(4000)(text, "text") if text else ()
    yield from _MESSAGE_BLOCKS(blocks, "blocks")
    if (size := length(json.dumps(blocks, ensure_ascii=False, separators=(",", ":")))) > 13_200:
        yield f"blocks: {size} characters are too long"
    yield from _block_problems(blocks)


def view_problems(view: Json) -> Problems:
    """What Slack would find wrong with a modal or a Home tab."""
    yield from _VIEW(view, "view")
    blocks = view.get("blocks", [])
    inputs = [block for block in blocks if block.get("type") == "input"]
    if inputs and "submit" not in view:
        yield "view: inputs need submit"
    if sum("focus_on_load" in block.get("element", {}) for block in inputs) > 1:
        yield "view: focus_on_load stands twice"
    if len(json.dumps(view)) > 250_000:
        yield "view: larger than 250 KB"
    for block in inputs:
        yield from _element_problems(block.get("element", {}), str(block.get("block_id")))
    yield from _block_problems(blocks)
    try:
        View(**view).to_dict()
    except (SlackObjectFormationError, TypeError) as error:
        yield f"view: slack_sdk: {error}"


def _element_problems(element: Json, path: str) -> Problems:
    if length(element.get("initial_value", "")) > element.get("max_length", 3000):
        yield f"{path}: initial_value is longer than max_length"
    if len(element.get("initial_users", ())) > element.get("max_selected_items", 100):
        yield f"{path}: more initial_users than max_selected_items"
    options = element.get("options", [])
    values = [option.get("value") for option in options]
    if len(set(values)) < len(values):
        yield f"{path}: two options with one value"
    chosen = [*element.get("initial_options", [])]
    chosen += [element["initial_option"]] if "initial_option" in element else []
    if any(each not in options for each in chosen):
        yield f"{path}: what is chosen is no option"


def _block_problems(blocks: Json) -> Problems:
    """What is wrong with blocks beyond their form, and what Slack's own models say."""
    named = [block["block_id"] for block in blocks if "block_id" in block]
    if len(set(named)) < len(named):
        yield "blocks: two with one block_id"
    ids = [element.get("action_id") for block in blocks for element in _buttons(block)]
    if len(set(ids)) < len(ids):
        yield "blocks: two elements with one action_id"
    for index, block in enumerate(blocks):
        try:
            parsed = Block.parse(block)
            if parsed is None or parsed.to_dict() != block:
                yield f"blocks[{index}]: slack_sdk reads something else"
        except (SlackObjectFormationError, TypeError, AttributeError) as error:
            yield f"blocks[{index}]: slack_sdk: {error}"


def _buttons(block: Json) -> list[Json]:
    if block.get("type") == "actions":
        return [*block.get("elements", [])]
    return [block["accessory"]] if "accessory" in block else []

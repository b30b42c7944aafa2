"""The way from one page of a list to the next, the same for every list."""

from bot.cards import Actions, Button, Item, Items, Spans
from bot.views.reader import ButtonValues, Reader, fitting


def pager(
    action: str,
    page: int,
    pages: int,
    reader: Reader,
    values: ButtonValues | None = None,
    *,
    by_time: bool = True,
) -> tuple[Button, ...]:
    """The buttons to the pages before and after `page`; none where there is no such page.

    A list `by_time` is newest first. Clicking one runs `action` with `values` and the page's
    number.
    """
    texts, page = reader.texts, min(page, max(pages, 1))
    before = texts.text("page-newer") if by_time else texts.text("page-before")
    after = texts.text("page-older") if by_time else texts.text("page-next")
    ways = ((page - 1, before), (page + 1, after))
    return tuple(
        Button(label, action, {**fitting(values or {}), "page": str(number)})
        for number, label in ways
        if 1 <= number <= pages
    )


def paged(buttons: tuple[Button, ...]) -> tuple[Actions, ...]:
    """The buttons as a row of their own, if there are any."""
    return (Actions(buttons),) if buttons else ()


def page_of(page: int, pages: int, reader: Reader) -> tuple[Spans, ...]:
    """Which page this is, as a quiet detail; nothing where there is only one."""
    if pages <= 1:
        return ()
    return (reader.texts.rich("page-of", page=min(page, pages), pages=pages),)


def page_entry(buttons: tuple[Button, ...], page: int, pages: int, reader: Reader) -> Items:
    """The same as an entry below a list, for a card whose row of buttons has other things to do."""
    (spans,) = page_of(page, max(pages, 2), reader)
    return Items((Item(spans, buttons=buttons),))

"""Badges as YAML: written for files and for messages, and read from what anybody may send.

Nothing in a document makes an object: every scalar is read as a text, whatever its tag. Aliases are
refused, so that a few lines cannot stand for millions; so is what is nested too deep.
"""

import json
from collections.abc import Iterable
from typing import Any

from domain.badge_files import Document, Entry, as_plain, read
from domain.documents import Plain
from domain.errors import DomainError

# Characters of a document, and how deep it may be nested.
MOST_CHARACTERS = 200_000
_DEEPEST = 25
_WIDTH = 100


def to_file(entries: Iterable[Entry]) -> str:
    """All badges as a document that reads well and changes little where little has changed."""
    import yaml

    class Dumper(yaml.SafeDumper):  # type: ignore[misc]  # PyYAML has no types
        def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 - what it overrides
            return True

    def text(dumper: yaml.SafeDumper, words: str) -> yaml.ScalarNode:
        return dumper.represent_scalar(
            "tag:yaml.org,2002:str", words, style="|" if "\n" in words else None
        )

    Dumper.add_representer(str, text)
    shown = {"badges": [as_plain(entry) for entry in entries]}
    return str(yaml.dump(shown, Dumper=Dumper, allow_unicode=True, sort_keys=False, width=_WIDTH))


def to_message(entry: Entry) -> str:
    """One badge, a line for each field: what chats do to blanks and indentation changes nothing."""
    return "\n".join(f"{key}: {_inline(value)}" for key, value in as_plain(entry).items())


def from_text(text: str) -> Document:
    """The badges of a document. Raises `DomainError` where it cannot be read at all."""
    import yaml

    if len(text) > MOST_CHARACTERS:
        raise DomainError("file_too_long", limit=MOST_CHARACTERS, count=len(text))
    # Chats may have put other blanks for those that were typed, and a fence around it all.
    plain = text.replace("\u00a0", " ").strip().removeprefix("```").removesuffix("```")
    try:
        return read(_loaded(plain))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise DomainError("file_unreadable", line=mark.line + 1 if mark else 1) from None
    except yaml.YAMLError:
        raise DomainError("file_unreadable", line=1) from None


def _inline(value: Plain) -> str:
    """A value as JSON, which is YAML, too."""
    return json.dumps(value, ensure_ascii=False)


def _loaded(text: str) -> object:
    import yaml

    class Loader(yaml.BaseLoader):  # type: ignore[misc]  # PyYAML has no types
        depth = 0

        def compose_node(self, parent: Any, index: Any) -> Any:
            if self.check_event(yaml.AliasEvent):
                raise DomainError("file_alias", line=self.peek_event().start_mark.line + 1)
            if self.depth >= _DEEPEST:
                raise DomainError("file_too_deep", line=self.peek_event().start_mark.line + 1)
            self.depth += 1
            try:
                return super().compose_node(parent, index)
            finally:
                self.depth -= 1

        def construct_mapping(self, node: Any, deep: bool = False) -> Any:
            seen = set()
            for key, _ in node.value:
                if not isinstance(key, yaml.ScalarNode):
                    raise DomainError("file_unreadable", line=key.start_mark.line + 1)
                if key.value in seen:
                    line = key.start_mark.line + 1
                    raise DomainError("file_key_twice", name=key.value[:60], line=line)
                seen.add(key.value)
            return super().construct_mapping(node, deep=deep)

    loader = Loader(text)
    try:
        return loader.get_single_data()
    finally:
        loader.dispose()

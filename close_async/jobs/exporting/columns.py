"""The keys of an exported object: which there are, in which order, and what they are called."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, Final

from close_async.custom_fields import CustomFields, FieldDefinition

from .targets import Target

PREFIX: Final = "custom."


class Columns:
    """What the keys of an exported object become.

    Args:
        target: What is exported.
        custom: Its custom fields; `None` where it has none.
        names: Whether custom fields are called by their names.
        fields: The keys that were asked for; `None` for all.
    """

    def __init__(
        self,
        target: Target,
        custom: CustomFields | None,
        names: bool,
        fields: Iterable[str] | None,
    ) -> None:
        self.target: Target = target
        self.definitions: dict[str, FieldDefinition] = {}
        self._names: dict[str, str] = {}
        definitions = list(custom or ())
        called = Counter(definition.name for definition in definitions)
        for definition in definitions:
            self.definitions[definition.key] = definition
            if names:
                twice = called[definition.name] > 1
                more = f" ({definition.id})" if twice else ""
                self._names[definition.key] = f"{PREFIX}{definition.name}{more}"
        self._by_name = names and custom is not None
        self._asked = None if fields is None else list(fields)

    def all(self, found: Iterable[str]) -> list[str]:
        """Return every key, in order: the model's, custom fields, and what else was found."""
        custom = list(self.definitions)
        keys: list[str] = []
        if self._asked is None:
            keys = [*self.target.keys, *custom]
        else:
            for key in self._asked:
                keys += custom if key == "custom" else [key]
        more = sorted(set(found).difference(keys))
        if self._by_name:
            more = [key for key in more if key != "custom"]
            keys = [key for key in keys if key != "custom"]
        return list(dict.fromkeys((*keys, *more)))

    def name(self, key: str) -> str:
        """Return what a key is called in the file."""
        return self._names.get(key, key)

    def renamed(self, json: Mapping[str, Any]) -> dict[str, Any]:
        """Return an object with its keys as the file calls them.

        With names the deprecated `custom` object is left out: it says the same once more.
        """
        if not self._by_name:
            return dict(json)
        names = self._names
        return {names.get(key, key): value for key, value in json.items() if key != "custom"}

"""What the templates need to know beyond the generator's own data.

The generator drops every extension key, and all it does not know, on the way to its templates;
`normalise` collects them here and the driver hands them over.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class ParameterExtra:
    """What the templates need to know of a parameter beyond the generator's own data."""

    name: str
    description: str
    is_open_path: bool


@dataclass
class OperationExtra:
    """What the templates need to know of an operation beyond the generator's own data."""

    name: str
    resource: str
    verb: str
    method: str
    path: str
    summary: str
    description: str
    docs: str
    pagination: str | None
    is_deprecated: bool
    answers_nothing: bool
    body_description: str
    parameters: dict[tuple[str, str], ParameterExtra]
    facts: dict[str, str]


@dataclass
class ModelExtra:
    """What the templates need to know of a model beyond the generator's own data."""

    description: str
    is_page: bool
    is_body: bool
    is_open: bool
    has_custom_fields: bool
    piece: str
    attributes: dict[str, str]
    descriptions: dict[str, str]
    units: dict[str, str]


@dataclass
class UnionExtra:
    """A union of models that a property of theirs tells apart."""

    name: str
    description: str
    discriminator: str
    mapping: dict[str, str]
    fallback: str
    events: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    filled_later: list[str] = field(default_factory=list[str])

    @property
    def members(self) -> list[str]:
        """The models of the union, the fallback last."""
        named = list(dict.fromkeys(self.mapping.values()))
        return [*(name for name in named if name != self.fallback), self.fallback]

    def event_patterns(self, member: str) -> list[str]:
        """The patterns that stand for events of one member only, sorted.

        Each is an object type or a group of them, with an action or `*` for any.
        """
        member_of = {kind: self.mapping.get(kind, self.fallback) for kind in self.events}
        patterns = {
            f"{kind}.{action}"
            for kind, actions in self.events.items()
            if member_of[kind] == member
            for action in (*actions, "*")
        }
        groups = {kind.partition(".")[0] for kind in self.events if "." in kind}
        for group in groups:
            members = {
                member_of[kind]
                for kind in self.events
                if kind == group or kind.startswith(f"{group}.")
            }
            if members == {member}:
                patterns.add(f"{group}.*")
        return sorted(patterns)


@dataclass
class Extras:
    """All that the templates need beyond the generator's own data."""

    operations: dict[tuple[str, str], OperationExtra] = field(default_factory=dict)
    models: dict[str, ModelExtra] = field(default_factory=dict)
    unions: dict[str, UnionExtra] = field(default_factory=dict)

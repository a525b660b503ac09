"""The custom fields of one kind of object: found by id or name, read and encoded together.

What is known about them is a `Schema`, read once and replaced as a whole; `CustomFields` is what
users hold, and always looks at the newest.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, Protocol, cast

from close_async._base.unset import UNSET
from close_async.errors import InvalidArgument
from close_async.values.custom_values import custom_id
from close_async.values.encoding import describe
from close_async.values.records import Record

from .definitions import FieldDefinition, definition_of, listed, near_misses, values_of

_PREFIX: Final = "custom."


class Schema:
    """What was read about the custom fields of one kind of object.

    Args:
        object_type: The kind of object, as the schema endpoint names it.
        name: What people call the kind of object.
        fields: The fields in Close's order.
    """

    __slots__ = ("by_id", "by_name", "name", "object_type")

    def __init__(self, object_type: str, name: str, fields: Iterable[FieldDefinition]) -> None:
        self.object_type: str = object_type
        self.name: str = name
        self.by_id: dict[str, FieldDefinition] = {field.id: field for field in fields}
        self.by_name: dict[str, list[FieldDefinition]] = {}
        for field in self.by_id.values():
            self.by_name.setdefault(field.name, []).append(field)

    @classmethod
    def from_dict(cls, object_type: str, raw: Mapping[str, Any]) -> Schema:
        """Take a schema as Close sends it; members that are no fields are passed over."""
        members = raw.get("fields")
        listed_members = cast("list[object]", members) if isinstance(members, list) else []
        found = [definition_of(member, object_type) for member in listed_members]
        name = str(raw.get("name") or object_type)
        return cls(object_type, name, [field for field in found if field is not None])

    def find(self, id_or_name: str) -> FieldDefinition | None:
        """Return the field with this id, key or name, or `None` if there is none.

        Raises:
            InvalidArgument: Several fields have the name.
        """
        field = self.by_id.get(custom_id(id_or_name) or id_or_name)
        if field is not None:
            return field
        named = self.by_name.get(id_or_name) or self.by_name.get(id_or_name.removeprefix(_PREFIX))
        if not named:
            return None
        if len(named) > 1:
            raise InvalidArgument(
                f"{self.object_type} has {len(named)} custom fields named {named[0].name!r}; use"
                f" the id of one: {listed(field.id for field in named)}",
                field=id_or_name,
            )
        return named[0]

    def unknown(self, id_or_name: str) -> InvalidArgument:
        """Make the error for an id or name that no field has."""
        is_id = custom_id(_PREFIX + id_or_name.removeprefix(_PREFIX)) is not None
        near = near_misses(id_or_name.removeprefix(_PREFIX), self.by_id if is_id else self.by_name)
        if near:
            hint = f"; did you mean {', '.join(map(self._with_id, near))}?"
        elif self.by_name:
            hint = f"; it has {listed(self.by_name)}"
        else:
            hint = "; it has none"
        return InvalidArgument(
            f"{self.object_type} has no custom field {id_or_name!r:.100}{hint}", field=id_or_name
        )

    def _with_id(self, name: str) -> str:
        named = self.by_name.get(name, [])
        return f"{name!r} ({named[0].id})" if len(named) == 1 else repr(name)


class Source(Protocol):
    """Where `CustomFields` gets what is known, and asks for newer knowledge."""

    @property
    def schema(self) -> Schema:
        """The newest schema that was read."""
        ...

    def doubt(self, unknown: str) -> None:
        """Take note that something was asked for that the schema does not have."""
        ...

    async def refresh(self) -> None:
        """Read the schema anew."""
        ...

    async def refresh_for(self, unknown: str) -> None:
        """Read the schema anew, unless it was lately read for the same unknown id or name."""
        ...


class CustomFields:
    """The custom fields of one kind of object, from `await close.custom_fields("lead")`.

    Iterating gives the fields in the order in which Close shows them, shared fields included;
    `fields["Industry"]` finds one by name, `fields["cf_…"]` by id.

    See Close's page on custom fields: https://developer.close.com/api/resources/custom-fields
    """

    __slots__ = ("_source",)

    def __init__(self, source: Source) -> None:
        self._source = source

    @property
    def object_type(self) -> str:
        """The kind of object: `"lead"`, `"activity/actitype_…"`, `"custom_object/cotype_…"`."""
        return self._source.schema.object_type

    @property
    def name(self) -> str:
        """What people call the kind of object; for a custom type its name."""
        return self._source.schema.name

    def __iter__(self) -> Iterator[FieldDefinition]:
        return iter(tuple(self._source.schema.by_id.values()))

    def __len__(self) -> int:
        return len(self._source.schema.by_id)

    def __contains__(self, id_or_name: object) -> bool:
        if isinstance(id_or_name, FieldDefinition):
            return id_or_name.id in self._source.schema.by_id
        schema = self._source.schema
        return isinstance(id_or_name, str) and (
            (custom_id(id_or_name) or id_or_name) in schema.by_id or id_or_name in schema.by_name
        )

    def __getitem__(self, id_or_name: str) -> FieldDefinition:
        """Return the field with this id (or key) or name.

        An id or name that is not known makes the next `await close.custom_fields(...)` read the
        schema anew; `await fields.find(...)` does it at once.

        Raises:
            InvalidArgument: No field has it, and near misses are named; or several have the name,
                and their ids are listed.
        """
        schema = self._source.schema
        field = schema.find(_text(id_or_name))
        if field is None:
            self._source.doubt(id_or_name)
            raise schema.unknown(id_or_name)
        return field

    def get(self, id_or_name: str) -> FieldDefinition | None:
        """Return the field with this id or name, or `None` if there is none.

        Raises:
            InvalidArgument: Several fields have the name.
        """
        return self._source.schema.find(_text(id_or_name))

    async def find(self, id_or_name: str) -> FieldDefinition:
        """Return the field with this id or name, reading the schema anew if it is not known.

        Raises:
            InvalidArgument: As `fields[...]`.
            CloseError: The schema could not be read.
        """
        if self._source.schema.find(_text(id_or_name)) is None:
            await self._source.refresh_for(id_or_name)
        return self[id_or_name]

    async def refresh(self) -> None:
        """Read the schema anew.

        Raises:
            CloseError: It could not be read; what was known stays.
        """
        await self._source.refresh()

    def read(self, record: Record | Mapping[str, Any]) -> dict[str, Any]:
        """Return the values that a record has, each as its field's `read` gives it.

        They go by the fields' names; where several fields share a name, or a field is not known
        here, by ids.

        Args:
            record: A record, or the JSON of one.

        Raises:
            AttributeError: A partial response (`fields=`) was not asked for custom fields.
        """
        schema = self._source.schema
        custom = values_of(record)
        owner = type(record)
        result: dict[str, Any] = {}
        for id in custom:
            field = schema.by_id.get(id)
            if field is None:
                self._source.doubt(id)
                result[id] = custom[id]
            else:
                name = field.name if len(schema.by_name[field.name]) == 1 else id
                result[name] = field.decode(custom[id], owner)
        for name, (field, *others) in schema.by_name.items():
            by_name = None if others or name in result else custom.get(name, None)
            if by_name is not None:  # the deprecated way
                result[name] = field.decode(by_name, owner)
        return result

    def encode(
        self,
        values: Mapping[str, object],
        *,
        add: Mapping[str, object] | None = None,
        remove: Mapping[str, object] | None = None,
    ) -> dict[str, Any]:
        """Return the keys and values to send for values by name or id.

        `await close.leads.update(id, fields.encode({"Industry": "SaaS"}, add={"Tags": "new"}))`.

        Args:
            values: What fields are to hold; `None` clears, and `UNSET` is left out.
            add: One value to add to each of these fields of several values.
            remove: One value to take from each of these fields of several values.

        Raises:
            InvalidArgument: A field is unknown, ambiguous or given twice, or a value does not
                fit; nothing was sent.
        """
        result: dict[str, Any] = {}
        for field, value in self._given(values, "values"):
            _put(result, field, field.key, self._checked(field, value))
        for field, value in self._given(add or {}, "add"):
            _put(result, field, field.add_key, self._checked(field, value, one=True))
        for field, value in self._given(remove or {}, "remove"):
            _put(result, field, field.remove_key, self._checked(field, value, one=True))
        return result

    def _given(self, values: object, name: str) -> Iterator[tuple[FieldDefinition, object]]:
        """Yield the fields and values of an argument of `encode`, but for those not given."""
        if not isinstance(values, Mapping):
            raise InvalidArgument(f"{name}: expected a mapping, not {describe(values)}", field=name)
        for id_or_name, value in cast("Mapping[str, object]", values).items():
            if value is not UNSET:
                yield self[id_or_name], value

    def _checked(self, field: FieldDefinition, value: object, *, one: bool = False) -> Any:
        try:
            return field.encode_one(value) if one else field.encode(value)
        except InvalidArgument:
            if field.type == "choices":  # there may be new ones
                self._source.doubt(f"{field.id} {value!r:.80}")
            raise

    def select(self, *selectors: str | FieldDefinition) -> list[str]:
        """Return what `fields=` takes, with custom fields by name made into their keys.

        `fields.select("id", "custom.Industry")` gives `["id", "custom.cf_…"]`.

        Args:
            *selectors: Attributes as Close names them; custom fields as `"custom."` and their
                name or id, or as themselves. `"custom"` alone stands for all of them.

        Raises:
            InvalidArgument: A custom field is unknown or ambiguous.
        """
        chosen: dict[str, None] = {}
        for selector in selectors:
            if isinstance(selector, FieldDefinition):
                chosen[selector.key] = None
            elif needs_schema(_text(selector)):
                chosen[self[selector].key] = None
            else:
                chosen[selector] = None
        return list(chosen)

    def __repr__(self) -> str:
        return f"<CustomFields of {self.object_type}: {len(self)}>"


def needs_schema(selector: str) -> bool:
    """Say whether an item of `fields=` is a custom field by its name."""
    return selector.startswith(_PREFIX) and custom_id(selector) is None


def _put(body: dict[str, Any], field: FieldDefinition, key: str, value: Any) -> None:
    if key in body or (key != field.key and field.key in body):
        raise field.refusal("is given twice")
    body[key] = value


def _text(id_or_name: object) -> str:
    if not isinstance(id_or_name, str) or not id_or_name:
        shown = "''" if id_or_name == "" else describe(id_or_name)
        raise InvalidArgument(
            f"a custom field goes by its id or name, not {shown}", field="id_or_name"
        )
    return id_or_name

"""The text of a generated module, in the form that formatters would give it."""

from __future__ import annotations

from typing import Final

from close_async.custom_fields.kinds import KINDS, UNKNOWN

from .lock import Lock, LockedField, LockedObject
from .naming import LINE, bracketed, choices_name, literal

_TYPES: Final = {
    "text": "str",
    "textarea": "str",
    "choices": "str",
    "user": "str",
    "contact": "str",
    "custom_object": "str",
    "number": "float",
    "date": "dt.date",
    "datetime": "dt.datetime",
}
"""The Python types of values; a type that is not here has values of any type."""

_BASES: Final = {
    "lead": "FieldsOfLead",
    "contact": "FieldsOfContact",
    "opportunity": "FieldsOfOpportunity",
    "activity": "FieldsOfActivity",
    "custom_object": "FieldsOfObject",
}

FIRST_LINE: Final = (
    '"""Custom fields of one Close organization, as `close-async custom-fields` wrote them.'
)
"""How a module begins; the command replaces no file that begins otherwise."""

_HEAD: Final = f"""\
{FIRST_LINE}

Not edited by hand: change the fields in Close, and write the module again.
\"\"\"
"""


def module_source(lock: Lock) -> str:
    """Return the text of the module that a lock stands for."""
    return _Writer(lock).source()


class _Writer:
    """Writes one module, and keeps account of the names that it uses."""

    def __init__(self, lock: Lock) -> None:
        self._lock = lock
        self._used: set[str] = set()
        self._taken = {*_BASES.values(), "Any", "Literal", "Multiple", "Single", "TypeAlias"}
        self._taken |= {object.class_name for object in lock.objects.values()}

    def source(self) -> str:
        body: list[str] = []
        for object_type, object in sorted(self._lock.objects.items(), key=_order):
            body += self._class(object_type, object)
        if body[2:3] != [] and not body[2].startswith("class"):
            del body[0]  # one line below the imports, unless a class comes first
        return "\n".join([_HEAD, *self._imports(), *body, ""])

    def _imports(self) -> list[str]:
        lines: list[str] = []
        if "dt" in self._used:
            lines.append("import datetime as dt")
        typing = sorted(self._used & {"Any", "Literal", "TypeAlias", "get_args"})
        if typing:
            lines.append(f"from typing import {', '.join(typing)}")
        if lines:
            lines.append("")
        names = sorted(self._used & {*_BASES.values(), "Multiple", "Single"})
        line = f"from close_async.custom_fields.typed import {', '.join(names)}"
        if len(line) <= LINE:
            return [*lines, line]
        return [*lines, f"{line.partition(' import ')[0]} import (", *_each(names), ")"]

    def _class(self, object_type: str, object: LockedObject) -> list[str]:
        base = _BASES[object_type.partition("/")[0]]
        self._used.add(base)
        aliases: list[str] = []
        attributes: list[str] = []
        for id, field in sorted(object.fields.items(), key=lambda item: item[1].attribute):
            value = _TYPES.get(field.type, "Any")
            arguments = [literal(id), literal(field.name), literal(field.type)]
            if field.type == "choices" and field.choices:
                value = choices_name(object.class_name, field.attribute, self._taken)
                self._taken.add(value)
                self._used |= {"Literal", "TypeAlias", "get_args"}
                choices = [literal(choice) for choice in field.choices]
                aliases += bracketed(f"{value}: TypeAlias = Literal[", choices, "]")
                arguments.append(f"get_args({value})")
            if field.referenced_custom_type_id:
                arguments.append(
                    f"referenced_custom_type_id={literal(field.referenced_custom_type_id)}"
                )
            holder = _holder(field)
            self._used |= {holder, value.partition(".")[0]}
            declared = f"    {field.attribute}: {holder}[{value}] = {holder}("
            attributes += bracketed(declared, arguments, ")")
        above = ["", "", *aliases] if aliases else []
        return [
            *above,
            *_head(object_type, object, base),
            *([""] if attributes else []),
            *attributes,
        ]


def _order(item: tuple[str, LockedObject]) -> tuple[int, str]:
    object_type, object = item
    return list(_BASES).index(object_type.partition("/")[0]), object.class_name


def _each(names: list[str]) -> list[str]:
    return [f"    {name}," for name in names]


def _head(object_type: str, object: LockedObject, base: str) -> list[str]:
    lines = [
        "",
        "",
        f"class {object.class_name}({base}):",
        f'    """Custom fields of {_in_docstring(object.name)}."""',
        "",
        "    __slots__ = ()",
    ]
    if "/" in object_type:
        lines.append(f"    object_type = {literal(object_type)}")
    return lines


def _holder(field: LockedField) -> str:
    several = field.accepts_multiple_values and KINDS.get(field.type, UNKNOWN).typed
    return "Multiple" if several else "Single"


def _in_docstring(name: str) -> str:
    """Return a name that cannot end the docstring, or escape anything, or break its line."""
    words = " ".join(name.split()).replace("\\", "/").replace('"', "'")
    return "".join(character for character in words if character.isprintable()) or "no name"

# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TypeAlias

from .choices_custom_field import ChoicesCustomField
from .object_custom_field import ObjectCustomField
from .plain_custom_field import PlainCustomField

CustomField: TypeAlias = ChoicesCustomField | ObjectCustomField | PlainCustomField
"""A custom field, by its type. The members share all attributes; they differ in which of them always
hold something."""

"""The pieces that filters for Advanced Filtering are built from.

A filter is a tree of small frozen values. `field("lead", "name").words("Bluth")` says one thing
about one field; `&`, `|` and `~` (or `and_`, `or_`, `not_`) combine; `to_dict()` gives exactly the
JSON that Close takes, and `parse_query` reads that JSON back. Wherever a piece is taken, a plain
mapping in Close's own form is taken too, and sent as it stands. A mistake is refused where the
piece is built, with `InvalidArgument` naming the argument.

Close's page: https://developer.close.com/api/resources/advanced-filtering
"""

from __future__ import annotations

from .base import And, Or, Query, QueryLike, RawQuery, and_, not_, or_
from .conditions import (
    BooleanCondition,
    Condition,
    CurrentUserCondition,
    ExistsCondition,
    MomentRangeCondition,
    NumberRangeCondition,
    RawCondition,
    ReferenceCondition,
    TermCondition,
    TextCondition,
)
from .fields import CustomField, Field, FieldCondition, RegularField, Sort, custom_field, field
from .moments import (
    FixedLocalDate,
    FixedUtc,
    Moment,
    Now,
    OffsetMoment,
    RawMoment,
    ago,
    ahead,
    local_date,
    now,
)
from .nodes import (
    HasRelated,
    IdQuery,
    MatchAll,
    ObjectType,
    SavedSearch,
    TextQuery,
    has_related,
    ids,
    match_all,
    object_type,
    saved_search,
    text,
)
from .parsing import parse_query

__all__ = [
    "And",
    "BooleanCondition",
    "Condition",
    "CurrentUserCondition",
    "CustomField",
    "ExistsCondition",
    "Field",
    "FieldCondition",
    "FixedLocalDate",
    "FixedUtc",
    "HasRelated",
    "IdQuery",
    "MatchAll",
    "Moment",
    "MomentRangeCondition",
    "Now",
    "NumberRangeCondition",
    "ObjectType",
    "OffsetMoment",
    "Or",
    "Query",
    "QueryLike",
    "RawCondition",
    "RawMoment",
    "RawQuery",
    "ReferenceCondition",
    "RegularField",
    "SavedSearch",
    "Sort",
    "TermCondition",
    "TextCondition",
    "TextQuery",
    "ago",
    "ahead",
    "and_",
    "custom_field",
    "field",
    "has_related",
    "ids",
    "local_date",
    "match_all",
    "not_",
    "now",
    "object_type",
    "or_",
    "parse_query",
    "saved_search",
    "text",
]

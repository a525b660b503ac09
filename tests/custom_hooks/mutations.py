"""Changed documents, each with what must come of it: the right code, or a refusal that helps."""

# ruff: noqa: E501

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from custom_hooks.document import dump

from .small import ID, content, reference, response, small

HOSTILE = 'x", __import__("builtins").print("RUN") or STRING), "y": Field("y'


@dataclass(frozen=True)
class Mutation:
    """One changed document.

    Attributes:
        name: What is changed.
        change: Changes the small document in place, or gives text in its stead.
        refused: What the refusal names, place and remedy; empty where the document is right.
        holds: What the generated code then holds, by file.
        lacks: What no file may hold.
    """

    name: str
    change: Callable[[dict[str, Any]], object]
    refused: tuple[str, ...] = ()
    holds: tuple[tuple[str, str], ...] = ()
    lacks: tuple[str, ...] = ('"""RUN', "print(")

    def document(self) -> object:
        """Return the changed document, as data or as text."""
        document = small()
        result = self.change(document)
        return result if isinstance(result, str) else document


MUTATIONS: list[Mutation] = []


def refused(name: str, *words: str) -> Callable[[Callable[[dict[str, Any]], object]], object]:
    def add(change: Callable[[dict[str, Any]], object]) -> object:
        MUTATIONS.append(Mutation(name, change, refused=words))
        return change

    return add


def right(name: str, change: Callable[[dict[str, Any]], object], *holds: tuple[str, str]) -> None:
    MUTATIONS.append(Mutation(name, change, holds=holds))


def gadget(document: dict[str, Any]) -> dict[str, Any]:
    properties: dict[str, Any] = document["components"]["schemas"]["Gadget"]["properties"]
    return properties


def item(document: dict[str, Any]) -> dict[str, Any]:
    operation: dict[str, Any] = document["paths"]["/gadget/{id}/"]["get"]
    return operation


def with_property(key: str, schema: Any = None) -> Callable[[dict[str, Any]], object]:
    given = {"type": "string"} if schema is None else schema
    return lambda document: gadget(document).update({key: given})


def with_query(name: str, schema: Any = None, **more: Any) -> Callable[[dict[str, Any]], object]:
    entry = {"name": name, "in": "query", "schema": schema or {"type": "string"}, **more}
    return lambda document: item(document)["parameters"].append(entry)


def with_path(
    path: str, method: str = "get", **operation: Any
) -> Callable[[dict[str, Any]], object]:
    return lambda document: document["paths"].update(
        {path: {method: {"responses": response({"type": "object"}), **operation}}}
    )


def with_response(schema: Any) -> Callable[[dict[str, Any]], object]:
    return lambda document: item(document).update(responses=response(schema))


def with_schemas(**schemas: Any) -> Callable[[dict[str, Any]], object]:
    """Add schemas, the first of which a property `new` has."""

    def change(document: dict[str, Any]) -> None:
        document["components"]["schemas"].update(schemas)
        gadget(document)["new"] = reference(next(iter(schemas)))

    return change


MODEL = "models/gadget.py"
API = "api/gadgets.py"
PROPERTY = "/paths/~1gadget~1{id}~1/get/responses/200/content/application~1json/schema"

# -- names ------------------------------------------------------------------------------------

for wire, line in [
    (HOSTILE, "str | None = wire("),
    ("self", "self_: str | None"),
    ("list", "list_: str | None"),
    ("str", "str_: str | None"),
    ("class", "class_: str | None"),
    ("2fa", "n2fa: str | None"),
    ("größe", "grosse: str | None"),
    ("a-b", "a_b: str | None"),
    ("$ref", "ref: str | None"),
    ("type", "type: str | None"),
    ("properties", "properties: str | None"),
    ("bodyHtml", "body_html: str | None"),
    ('"""', ""),
    ("\\", ""),
    ("x\n    y", "x_y: str | None"),
    ("{{ 7*7 }}", "n7_7: str | None"),
    ("{% raw %}", "raw: str | None"),
    ("#", ""),
    ("__class__", ""),
    ("None", "none: str | None"),
    ("wire", "wire_: str | None"),
    ("model", "model_: str | None"),
    ("import os", "import_os: str | None"),
]:
    if line:
        right(f"a property called {wire!r}", with_property(wire), (MODEL, line))
    elif wire == "__class__":
        right("a property called __class__", with_property(wire), (MODEL, "class_: str | None"))
    else:
        refused(f"a property called {wire!r}", repr(wire), "`x-close-name` in an overlay")(
            with_property(wire)
        )

refused("a property that is taken", "'get'", "which is taken", "`x-close-name`")(
    with_property("get")
)
refused("a property that clashes", "'_size' and 'size'", "`x-close-name`")(with_property("_size"))
refused("no Latin letter", "'日本'", "`x-close-name`")(with_property("日本"))
refused("a parameter that clashes", "GET /gadget/{id}/", "'id' and 'id'", "`x-close-name`")(
    with_query("id")
)
refused("a parameter that is taken", "'client'", "`x-close-name`")(with_query("client"))
right("a hostile parameter", with_query(HOSTILE), (API, ": str | None = None"))
right("a parameter called list", with_query("list"), (API, "list: str | None = None"))
right("a keyword as a parameter", with_query("from"), (API, "from_: str | None = None"))
right("digits in a path", with_path("/oauth2/"), ("api/oauth2s.py", "async def list("))
right("a digit first in a path", with_path("/2fa/"), ("api/n2fas.py", "async def list("))
right("an umlaut in a path", with_path("/straße/"), ("api/strasses.py", '"/straße/"'))
right(
    "a quote in a path",
    with_path('/ga"dget/'),
    ("api/ga_dgets.py", "'/ga\"dget/'"),
)
right("a builtin as a verb", with_path("/gadget/{id}/dict/", "post", parameters=[ID]),
      (API, "async def dict("))  # fmt: skip
right("a PATCH of a collection", with_path("/part/", "patch"), ("api/parts.py", "bulk_update"))
refused("a path of nothing", "GET /", "`x-close-name`")(with_path("/"))
refused("a path of no letters", "GET /日本/", "`x-close-name`")(with_path("/日本/"))
refused("a resource that the client has", "GET /job/", "`x-close-name`")(with_path("/job/"))
refused("two operations of one name", "PUT /part/{id}/ and PATCH /part/{id}/", "`x-close-name`")(
    lambda d: d["paths"].update(
        {
            "/part/{id}/": {
                method: {"parameters": [ID], "responses": response({"type": "object"})}
                for method in ("put", "patch")
            }
        }
    )
)
for name in ("a b", HOSTILE, "Größe"):
    refused(f"a schema called {name!r}", "/components/schemas", "does not match", "`x-close-skip`")(
        with_schemas(**{name: {"type": "object"}})
    )
for name in ("List", "None", "Field", "Any", "2fa", "self", "api.v1", "__init__"):
    right(
        f"a schema called {name!r}",
        with_schemas(**{name: {"type": "object", "properties": {"a": {"type": "string"}}}}),
        (MODEL, "new: GadgetNew | None"),
    )
for value in (HOSTILE, '"""', "\\", "'", "{{ 1 }}", "NO", "ü", "a\nb", "\u202e"):
    right(
        f"a value {value!r}",
        with_property("new", {"type": "string", "enum": [value, "other"]}),
        (MODEL, "Literal["),
    )
right("a hostile format", with_property("new", {"type": "string", "format": HOSTILE}),
      (MODEL, "new: str | None"))  # fmt: skip
right("a hostile default", with_query("new", {"type": "string", "default": HOSTILE}),
      (API, "new: str | None = None"))  # fmt: skip
right("hostile words", lambda d: item(d).update(summary=HOSTILE, description='"""\n' + HOSTILE),
      (API, "async def get("))  # fmt: skip

# -- schemas ----------------------------------------------------------------------------------

A = {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}
B = {"type": "object", "properties": {"b": {"type": "integer"}}}
right("allOf of references", with_schemas(New={"allOf": [reference("A"), reference("B")]}, A=A, B=B),
      ("models/gadget_new.py", "a: str = UNSET"), ("models/gadget_new.py", "b: int | None"))  # fmt: skip
right("allOf with inline members", with_schemas(New={"allOf": [reference("A"), B]}, A=A),
      ("models/gadget_new.py", "b: int | None"))  # fmt: skip
right("allOf beside properties", with_schemas(New={**B, "allOf": [reference("A")]}, A=A),
      ("models/gadget_new.py", "a: str = UNSET"))  # fmt: skip
right("allOf in a circle of properties",
      with_schemas(New={"allOf": [{"type": "object", "properties": {"up": reference("New")}}, B]}),
      ("models/gadget_new.py", "up: GadgetNew | None"))  # fmt: skip
right("allOf with null", with_property("new", {"allOf": [{"type": "string"}], "nullable": True}),
      (MODEL, "new: str | None"))  # fmt: skip
refused("allOf of itself", "/components/schemas/New", "`x-close-skip`")(
    with_schemas(New={"allOf": [reference("New"), B]})
)
refused("allOf that contradicts itself", "/components/schemas/New", "string and integer")(
    with_schemas(New={"allOf": [{"type": "string"}, {"type": "integer"}]})
)
refused("allOf without a value in common", "/components/schemas/New", "no value in common")(
    with_schemas(New={"allOf": [{"enum": ["a"]}, {"enum": ["b"]}]})
)
right("a schema that is true", with_property("new", True), (MODEL, "new: Any | None"))
right("a property that is false", with_property("new", False), (MODEL, "size: float | None"))
refused("items that are false", "/items", "allows no value")(
    with_property("new", {"type": "array", "items": False})
)
right("a nullable reference to itself",
      with_property("up", {"anyOf": [reference("Gadget"), {"type": "null"}]}),
      (MODEL, "up: Gadget | None"))  # fmt: skip
right("lists of itself", with_property("all", {"type": "array", "items": reference("Gadget")}),
      (MODEL, "all: list[Gadget] | None"))  # fmt: skip
right("schemas that hold each other",
      with_schemas(New={"type": "object", "properties": {"other": reference("Other")}},
                   Other={"type": "object", "properties": {"new": reference("New")}}),
      ("models/gadget_new.py", "other: GadgetNewOther | None"))  # fmt: skip
right("a list of itself without a record",
      with_schemas(New={"type": "array", "items": reference("New")}), (MODEL, "new: Any | None"))  # fmt: skip
refused("a reference to itself", "/components/schemas/New", "goes in a circle")(
    with_schemas(New=reference("New"))
)
refused("a union of itself", "/components/schemas/New", "nothing but itself")(
    with_schemas(New={"anyOf": [reference("New"), {"type": "null"}]})
)
refused("a reference to nowhere", "#/components/schemas/Nowhere", "leads nowhere")(
    with_property("new", reference("Nowhere"))
)
refused("a reference out of the document", "other.yaml", "bundle it first")(
    with_property("new", {"$ref": "other.yaml#/New"})
)
right("a reference into another schema",
      with_property("new", {"$ref": "#/components/schemas/Part/properties/count"}),
      (MODEL, "new: int | None"))  # fmt: skip
right("a reference to a path's schema",
      with_property("new", {"$ref": "#/paths/~1gadget~1/get/parameters/0/schema"}),
      (MODEL, "new: int | None"))  # fmt: skip
right("typed additional properties",
      with_property("new", {"type": "object", "additionalProperties": {"type": "integer"}}),
      (MODEL, "new: dict[str, int] | None"))  # fmt: skip
right("typed additional properties beside properties",
      with_schemas(New={**A, "additionalProperties": {"type": "integer"}}),
      ("models/gadget_new.py", "a: str = UNSET"))  # fmt: skip
right("several types", with_property("new", {"type": ["string", "integer", "null"]}),
      (MODEL, "new: int | str | None"))  # fmt: skip
right("a const", with_property("new", {"const": "only"}), (MODEL, 'Literal["only"] | str'))
right("numbers to choose from", with_property("new", {"type": "integer", "enum": [1, 2]}),
      (MODEL, "Literal[1, 2] | int"))  # fmt: skip
right("null among the values", with_property("new", {"type": "string", "enum": ["a", None]}),
      (MODEL, 'new: Literal["a"] | str | None'))  # fmt: skip
right("mixed values", with_property("new", {"enum": ["a", 1]}), (MODEL, "new:"))
right("objects as values", with_property("new", {"enum": [{"a": 1}]}), (MODEL, "new: Any | None"))
right("fractions as values", with_property("new", {"type": "number", "enum": [0.5]}),
      (MODEL, "new: float | None"))  # fmt: skip
refused("values of another type", "2020 is listed", "write it in quotes")(
    with_property("new", {"type": "string", "enum": [2020, 2021]})
)
right("a tuple", with_property("new", {"type": "array", "prefixItems": [{"type": "string"}]}),
      (MODEL, "new: list[str] | None"))  # fmt: skip
right("no type but properties", with_property("new", {"properties": {"a": {"type": "string"}}}),
      (MODEL, "new: GadgetNew | None"))  # fmt: skip
right("patterns of keys", with_property("new", {"patternProperties": {"^x": {"type": "string"}}}),
      (MODEL, "new: dict[str, Any] | None"))  # fmt: skip
right("a property called like a keyword of schemas", with_property("enum", {"type": "string"}),
      (MODEL, "enum: str | None"))  # fmt: skip
right("alternatives that only require",
      with_schemas(New={**A, "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}),
      ("models/gadget_new.py", "a: str = UNSET"))  # fmt: skip
right("a discriminator",
      with_property("new", {"oneOf": [reference("Part"), reference("Maker")],
                            "discriminator": {"propertyName": "type"}}), (MODEL, "new: Any | None"))  # fmt: skip
for keyword, value in (("if", {}), ("dependentSchemas", {}), ("$dynamicRef", "#meta")):  # type: ignore[assignment]
    refused(f"`{keyword}`", f"`{keyword}` cannot be expressed", "`x-close-skip`")(
        with_property("new", {"type": "object", keyword: value})
    )
right("a deprecated property", with_property("new", {"type": "string", "deprecated": True}),
      (MODEL, "new: str | None"))  # fmt: skip
right("a response of a list", with_response({"type": "array", "items": reference("Gadget")}),
      (API, ") -> builtins.list["))  # fmt: skip
right("a response of text", with_response({"type": "string"}), (API, ") -> str:"))
right("a response of anything", with_response({}), (API, ") -> OpenRecord:"))

# -- operations -------------------------------------------------------------------------------

right("only a default response",
      lambda d: item(d).update(responses={"default": {"description": "", **content(reference("Part"))}}),
      (API, "_GET: Operation[Gadget]"))  # fmt: skip
right("no content", lambda d: item(d).update(responses={"204": {"description": ""}}),
      (API, "_GET: Operation[None]"))  # fmt: skip
right("two successes",
      lambda d: item(d).update(responses={**response(reference("Gadget")), "202": {"description": ""}}),
      (API, "_GET: Operation[Gadget]"))  # fmt: skip
right("a range of statuses",
      lambda d: item(d).update(responses={"2XX": {"description": "", **content(reference("Gadget"))}}),
      (API, "_GET: Operation[Gadget]"))  # fmt: skip
right("JSON by another name",
      lambda d: item(d).update(responses={"200": {"description": "", "content": {
          "application/vnd.close+json; charset=utf-8": {"schema": reference("Gadget")}}}}),
      (API, "_GET: Operation[Gadget]"))  # fmt: skip
for kind in ("text/csv", "application/octet-stream", "text/html"):
    refused(f"a response of {kind}", "GET /gadget/{id}/", kind, "`x-close-skip`")(
        lambda d, kind=kind: item(d).update(  # type: ignore[misc]
            responses={"200": {"description": "", "content": {kind: {"schema": {}}}}}
        )
    )
for kind in ("multipart/form-data", "application/x-www-form-urlencoded"):
    refused(f"a body of {kind}", "POST /gadget/", kind, "`x-close-skip`")(
        lambda d, kind=kind: d["paths"]["/gadget/"]["post"].update(  # type: ignore[misc]
            requestBody={"content": {kind: {"schema": {"type": "object"}}}}
        )
    )
for method in ("head", "options", "trace"):
    refused(f"the method {method}", f"{method.upper()} /gadget/", "`x-close-skip`")(
        lambda d, method=method: d["paths"]["/gadget/"].update(  # type: ignore[misc]
            {method: {"responses": {"200": {"description": ""}}}}
        )
    )
refused("a header parameter", "'X-Trace' is in a header", "`x-close-skip`")(
    lambda d: item(d)["parameters"].append({"name": "X-Trace", "in": "header", "schema": {}})
)
refused("a cookie", "'session' is in a cookie", "`x-close-skip`")(
    lambda d: item(d)["parameters"].append({"name": "session", "in": "cookie", "schema": {}})
)
right("an Authorization parameter",
      lambda d: item(d)["parameters"].append({"name": "Authorization", "in": "header", "schema": {}}),
      (API, "async def get("))  # fmt: skip
right("webhooks",
      lambda d: d.update(webhooks={"gadget made": {"post": {
          "requestBody": content({**A}), "responses": {"200": {"description": ""}}}}}),
      ("models/gadget_made_webhook.py", "a: str = UNSET"))  # fmt: skip
right("callbacks", lambda d: item(d).update(callbacks={"c": {"{$request.body}": {}}}),
      (API, "async def get("))  # fmt: skip
refused("servers of its own", "GET /gadget/{id}/", "servers of its own")(
    lambda d: item(d).update(servers=[{"url": "https://other.example.com"}])
)
right("a shared parameter",
      lambda d: d["paths"]["/gadget/{id}/"].update(
          parameters=[{"name": "wide", "in": "query", "schema": {"type": "boolean"}}]),
      (API, "wide: bool | None = None"))  # fmt: skip
right(
    "a date",
    with_query("since", {"type": "string", "format": "date"}),
    (API, "since: dt.date | str"),
)
right("a required parameter", with_query("wide", required=True), (API, "    wide: str,\n"))

# -- what is not valid -------------------------------------------------------------------------

refused("a parameter without `in`", "/paths/~1gadget~1{id}~1/get/parameters/1", '"in" is missing')(
    lambda d: item(d)["parameters"].append({"name": "x", "schema": {}})
)
refused("a path parameter that the path lacks", "lacks the path parameter 'other'")(
    lambda d: item(d)["parameters"].append({**ID, "name": "other"})
)
refused("a path parameter that is not declared", "/paths/~1gadget~1{id}~1/get", "{id}")(
    lambda d: item(d).pop("parameters")
)
refused("a parameter twice", "'x' stands twice")(
    lambda d: item(d)["parameters"].extend([{"name": "x", "in": "query", "schema": {}}] * 2)
)
refused("null items", "/items", "null is not")(
    with_property("new", {"type": "array", "items": None})
)
refused("a type that is none", "/type", "strin")(with_property("new", {"type": "strin"}))
refused("a list for an object", "/properties", "is not of type")(
    lambda d: d["components"]["schemas"]["Part"].update(properties=[1])
)
refused("required as a flag", "/required", "is not of type")(
    with_property("new", {"type": "object", "required": True})
)
refused("responses as a list", "/paths/~1gadget~1{id}~1/get/responses", "is not of type")(
    lambda d: item(d).update(responses=[])
)
refused("no responses", "/get/responses", "less than 1 property")(
    lambda d: item(d).update(responses={})
)
refused("only errors", "GET /gadget/{id}/", "no success")(
    lambda d: item(d).update(responses={"404": {"description": ""}})
)
refused("an operation that is text", "/paths/~1gadget~1{id}~1/get", "is not")(
    lambda d: d["paths"]["/gadget/{id}/"].update(get="text")
)
refused("a path without a slash", "/paths", "'gadgets' was unexpected")(with_path("gadgets"))
refused("braces that do not match", "braces")(with_path("/x/{id/"))
refused("a question mark in a path", "neither `?` nor `#`")(with_path("/x/?y=1"))
refused("one path by two names", "is the same as /gadget/{id}/")(
    with_path("/gadget/{key}/", parameters=[{**ID, "name": "key"}])
)
refused("OpenAPI 2", "is not an OpenAPI 3 document")(lambda d: "swagger: '2.0'\npaths: {}")
refused("OpenAPI 3.9", "/openapi", "3.9")(lambda d: d.update(openapi="3.9.0"))
refused("no paths", "has no paths")(lambda d: d.update(paths={}))
refused("a list", "is not an OpenAPI 3 document")(lambda d: "[1, 2]")
refused("a broken bracket", "neither YAML nor JSON")(lambda d: "{ not: [json")
refused("a key twice", "stands twice")(lambda d: dump(d) + "openapi: 3.1.0\n")
refused("a key twice in JSON", "stands twice")(
    lambda d: json.dumps(d)[:-1] + ', "openapi": "3.1.0"}'
)
refused("a number as a key", "/components/schemas/Part/properties", "write it in quotes")(
    lambda d: dump(d).replace(" label:", " 7:")
)
refused("not a number", "/x", "is not a number")(lambda d: dump(d) + "x: .nan\n")
refused("an anchor in itself", "/x", "anchor")(lambda d: dump(d) + "x: &x [*x]\n")
refused("a Python tag", "neither YAML nor JSON")(
    lambda d: dump(d) + "x: !!python/object/apply:os.system [id]\n"
)
refused("too deep", "deep")(lambda d: "[" * 5000)
refused("too many values", "values")(
    lambda d: (
        dump(d)
        + "x0: &x0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n"
        + "".join(f"x{n}: &x{n} [{', '.join([f'*x{n - 1}'] * 10)}]\n" for n in range(1, 9))
    )
)
right(
    "NO as a value", lambda d: dump(d).replace("- square", "- NO"), (API, 'Literal["NO", "round"]')
)
right(
    "statuses without quotes", lambda d: dump(d).replace("'200':", "200:"), (API, "async def get(")
)
right("a timestamp as a version", lambda d: dump(d).replace("version: '1'", "version: 2026-10-01"),
      (API, "async def get("))  # fmt: skip

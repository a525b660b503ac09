"""From a file or URL to plain data: dictionaries, lists and scalars, nothing else.

YAML is read as YAML 1.2 has it: `NO` is a text, and so is a date; `true` and `false` are the only
booleans. Whatever JSON could not say is refused here (keys that are no text, two keys of one name,
NaN, an anchor within itself), so that nothing behind this has to think of it.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import httpx
import yaml

from custom_hooks.document import Document, RunFailed

from .faults import pointer, refuse

NODES: Final = 2_000_000
"""How many values a document may hold once its anchors are written out; Close's has 60,000."""

DEPTH: Final = 150
"""How deep a document may be nested."""


def read(source: str | Path) -> Document:
    """Return the OpenAPI document at a file or URL.

    Raises:
        RunFailed: It cannot be reached, is not YAML or JSON, or is no OpenAPI document.
    """
    text = _fetch(str(source)) if str(source).startswith(("http://", "https://")) else _open(source)
    document = parse(text, str(source))
    version = str(document.get("openapi", "")) if isinstance(document, dict) else ""
    if not isinstance(document, dict) or not re.match(r"3\.\d+(\.|$)", version):
        raise RunFailed(f"{source} is not an OpenAPI 3 document: it has no `openapi: 3.…`.")
    if not isinstance(document.get("paths"), dict) or not document["paths"]:
        raise RunFailed(f"{source} has no paths.")
    return document


def read_yaml(path: Path) -> Any:
    """Return what a YAML file of our own holds.

    Raises:
        RunFailed: It cannot be read, or says what JSON could not say.
    """
    return parse(_open(path), str(path))


def parse(text: str, source: str) -> Any:
    """Return the data that a text of YAML or JSON stands for.

    Args:
        text: The text.
        source: Where it is from, for errors.

    Raises:
        RunFailed: It is neither, or says what JSON could not say.
    """
    text = text.removeprefix("\ufeff")
    if not text.strip():
        raise RunFailed(f"{source} is empty.")
    try:
        if text.lstrip().startswith(("{", "[")):
            try:
                data: object = json.loads(text, object_pairs_hook=_unique)
            except json.JSONDecodeError:
                data = yaml.load(text, Loader=_Loader)  # flow style is YAML too
        else:
            data = yaml.load(text, Loader=_Loader)
    except (ValueError, yaml.YAMLError) as error:
        reason = " ".join(str(error).split())
        raise RunFailed(f"{source} is neither YAML nor JSON: {reason[:300]}.") from None
    except RecursionError:
        raise RunFailed(f"{source} is nested too deeply to be read.") from None
    return _plain(data, source)


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"the key {twice!r} stands twice in one object")
    return found


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """A YAML 1.2 loader that refuses two keys of one name."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}


def _resolve(tag: str, pattern: str, first: Sequence[str]) -> None:
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), list(first))


_resolve("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF")
_resolve("int", r"^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$", "-+0123456789")
_resolve(
    "float",
    r"^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
    r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$",
    "-+0123456789.",
)
_resolve("merge", r"^(?:<<)$", "<")
_resolve("null", r"^(?:~|null|Null|NULL|)$", ("~", "n", "N", ""))


def _mapping(loader: Any, node: yaml.MappingNode) -> Iterator[dict[Any, Any]]:
    seen: set[str] = set()
    for key, _ in node.value:
        if isinstance(key, yaml.ScalarNode) and key.tag != "tag:yaml.org,2002:merge":
            if key.value in seen:
                line = key.start_mark.line + 1
                raise ValueError(f"line {line}: the key {key.value!r} stands twice in one object")
            seen.add(key.value)
    data: dict[Any, Any] = {}
    yield data
    loader.flatten_mapping(node)
    for key, value in node.value:
        made = loader.construct_object(key, deep=True)
        if isinstance(made, dict | list):
            raise ValueError(
                f"line {key.start_mark.line + 1}: an object or a list is used as a key"
            )
        data[made] = loader.construct_object(value)


def _integer(loader: Any, node: yaml.ScalarNode) -> int:
    return int(node.value, 0) if node.value[:2] in ("0o", "0x") else int(node.value)


_Loader.add_constructor("tag:yaml.org,2002:map", _mapping)
_Loader.add_constructor("tag:yaml.org,2002:int", _integer)


def _plain(data: Any, source: str) -> Any:
    """Return data as JSON could say it: copied, with status codes as text.

    An anchor that is used in several places is written out in each.
    """
    faults: list[str] = []
    count = 0

    def copied(node: Any, at: tuple[str, ...], above: tuple[int, ...]) -> Any:
        nonlocal count
        count += 1
        if count > NODES:
            raise RunFailed(f"{source} holds more than {NODES:,} values once written out.")
        if isinstance(node, dict | list):
            if id(node) in above:
                faults.append(f"{pointer(at)}: an anchor refers to what it stands in")
                return None
            if len(above) >= DEPTH:
                raise RunFailed(f"{pointer(at)}: {source} is nested more than {DEPTH} deep here.")
            above = (*above, id(node))
        if isinstance(node, dict):
            result: dict[str, Any] = {}
            for key, value in node.items():
                name = key
                if isinstance(key, int) and not isinstance(key, bool) and at[-1:] == ("responses",):
                    name = str(key)  # a status that was not quoted
                if not isinstance(name, str):
                    faults.append(
                        f"{pointer(at)}: the key {name!r} is not text; write it in quotes"
                    )
                    continue
                if name in result:
                    faults.append(f"{pointer((*at, name))}: the key stands twice in one object")
                result[name] = copied(value, (*at, name), above)
            return result
        if isinstance(node, list):
            return [copied(value, (*at, str(number)), above) for number, value in enumerate(node)]
        if isinstance(node, float) and not math.isfinite(node):
            faults.append(f"{pointer(at)}: {node} is not a number that JSON has")
        elif not isinstance(node, str | int | float | None):
            faults.append(f"{pointer(at)}: a {type(node).__name__} is nothing that JSON has")
        return node

    result = copied(data, (), ())
    refuse(f"{source} says what JSON cannot say", faults)
    return result


def _open(source: str | Path) -> str:
    try:
        return Path(source).read_text(encoding="utf-8")
    except FileNotFoundError:
        raise RunFailed(f"There is no file {source}.") from None
    except (OSError, UnicodeDecodeError) as error:
        raise RunFailed(f"{source} cannot be read: {error}.") from None


def _fetch(url: str) -> str:
    try:
        response = httpx.get(url, timeout=30, follow_redirects=True)
        response.raise_for_status()
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise RunFailed(f"{url} cannot be fetched: {error or type(error).__name__}.") from None
    return response.text

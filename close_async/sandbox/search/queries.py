"""Understands queries of both kinds, each of which may name smart views that hold the other."""

from __future__ import annotations

from typing import Any

from close_async.sandbox.http.errors import BadRequest
from close_async.sandbox.http.messages import Call
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

from .moments import Asked
from .structured import Compiler, Match, Query
from .text.compiler import TextCompiler, TextQuery
from .text.grammar import parse


def asked_by(call: Call) -> Asked:
    """When, where and by whom a request asks."""
    return Asked(call.state.clock.now(), call.tz_offset, call.caller.user_id)


def compile_structured(state: State, asked: Asked, query: Any) -> Query:
    """A query of Advanced Filtering.

    Raises:
        BadRequest: it cannot be understood, with the place in it.
    """
    return _structured(state, asked, []).compile(query)


def compile_text(state: State, asked: Asked, query: str, type: str) -> TextQuery:
    """A text query about a type of object.

    Raises:
        BadRequest: it cannot be understood, with the column and the piece.
    """
    return _text(state, asked, []).compile(parse(query), type)


def _structured(state: State, asked: Asked, opened: list[str]) -> Compiler:
    def text(query: str, type: str) -> Match:
        return _text(state, asked, opened).compile(parse(query), type).matches

    return Compiler(state, asked, text, opened)


def _text(state: State, asked: Asked, opened: list[str]) -> TextCompiler:
    def view(saved: Record, type: str) -> Match:
        query = {"type": "saved_search", "saved_search_id": saved["id"]}
        found = _structured(state, asked, opened).compile(query)
        if type not in found.types:
            raise BadRequest(f"The smart view {saved['name']!r} finds no objects of type {type}.")
        return found.by_type[type]

    return TextCompiler(state, asked, view)

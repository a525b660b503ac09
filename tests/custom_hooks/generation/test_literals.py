"""Text from a document in generated code: a literal, or words that end no docstring."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custom_hooks.generation.literals import literal, paragraphs

HOSTILE = st.text(
    alphabet=st.one_of(st.sampled_from("\"'\\{}#\n\r\t \x00\x0c\u2028\u202e"), st.characters())
)


@given(st.one_of(HOSTILE, st.integers(), st.booleans(), st.none(), st.floats(allow_nan=False)))
def test_a_literal_reads_back_as_what_it_was(value: object) -> None:
    if isinstance(value, float) and abs(value) == float("inf"):
        return
    source = literal(value)
    assert ast.literal_eval(source) == value
    assert source.isprintable()


@pytest.mark.parametrize("value", [float("nan"), float("inf"), [], {}, b""])
def test_what_has_no_safe_literal_is_refused(value: object) -> None:
    with pytest.raises(TypeError, match="has no literal"):
        literal(value)


@given(HOSTILE, st.sampled_from([0, 4, 8]))
def test_words_never_end_their_docstring(text: str, indent: int) -> None:
    source = f'def f():\n    """{paragraphs(text, indent)}"""\n'
    (function,) = ast.parse(source.encode()).body
    assert isinstance(function, ast.FunctionDef)
    assert len(function.body) == 1
    words = ast.get_docstring(function, clean=False)
    assert words is not None
    assert "".join(words.split()) == "".join(text.split())


@given(HOSTILE)
def test_words_of_an_argument_never_end_their_docstring(text: str) -> None:
    source = f'"""Words.\n\n    {paragraphs("name: " + text, 8, 4)}\n"""\n'
    (words,) = ast.parse(source.encode()).body
    assert isinstance(words, ast.Expr)


def test_a_text_is_wrapped_with_its_indent() -> None:
    assert paragraphs("one\ntwo\n\nthree", 4) == "one two\n\n    three"

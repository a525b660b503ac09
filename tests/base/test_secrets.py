"""Secrets: shown by nothing, taken out of texts, and words left as they are."""

from __future__ import annotations

import copy
import json
import pickle
from base64 import b64encode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from close_async import ApiKey, OAuth, Token
from close_async._base.secrets import Redactor, Secret

KEY = "api_secretkey1234567890"
HEADER = b64encode(f"{KEY}:".encode()).decode()


def test_a_secret_prints_as_a_mask_in_whatever_holds_it() -> None:
    secret = Secret(KEY)
    shown = f"{secret} {secret!r} {[secret]} { ({'key': secret}) } {vars(ApiKey) and ApiKey(KEY)}"
    assert KEY not in shown
    assert "***" in shown
    assert secret.reveal() == KEY


def test_secrets_compare_by_what_they_hold() -> None:
    assert Secret("a") == Secret("a")
    assert Secret("a") != Secret("b")
    assert Secret("a") != "a"
    assert len({Secret("a"), Secret("a")}) == 1
    assert not Secret("")


@pytest.mark.parametrize(
    "held",
    [
        Secret(KEY),
        ApiKey(KEY),
        Token(KEY, KEY),
        OAuth("id", KEY, token=Token(KEY)),
        Redactor([Secret(KEY)]),
    ],
    ids=lambda held: type(held).__name__,
)
def test_nothing_that_holds_a_secret_pickles(held: object) -> None:
    with pytest.raises(TypeError, match="pickle"):
        pickle.dumps(held)


def test_a_token_can_be_copied_in_memory() -> None:
    token = Token(KEY, KEY)
    assert copy.copy(token) == copy.deepcopy(token) == token


@pytest.mark.parametrize(
    "text",
    [KEY, f"key={KEY}&x", f"({KEY})", HEADER, HEADER.rstrip("="), f"Basic {HEADER}"],
)
def test_a_secret_is_masked_wherever_it_stands(text: str) -> None:
    masked = Redactor(ApiKey(KEY).secrets()).text(text)
    assert KEY not in masked
    assert HEADER.rstrip("=") not in masked


@pytest.mark.parametrize("key", ["skip", "a", "lead", "test"])
def test_a_short_key_rewrites_no_word(key: str) -> None:
    text = "_skip: the latest lead was left out of a list"
    assert Redactor(ApiKey(key).secrets()).text(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Basic authentication is required",
        "a Bearer token was expected",
        "the Basic plan has no such feature",
        "basic internationalization",
    ],
)
def test_words_after_basic_and_bearer_stay(text: str) -> None:
    assert Redactor().text(text) == text


@pytest.mark.parametrize(
    "header", [f"Basic {HEADER}", "Bearer abc.def-123", "Bearer " + "x" * 40, f"basic%20{HEADER}"]
)
def test_what_looks_like_credentials_of_others_is_masked(header: str) -> None:
    assert header.partition(" ")[2] not in Redactor().text(f"it said {header}, twice") or (
        "***" in Redactor().text(header)
    )
    assert "***" in Redactor().text(header)


def test_decoded_values_are_masked_in_keys_and_texts_and_cut_where_they_are_too_deep() -> None:
    deep: object = KEY
    for _ in range(1_000):
        deep = [deep]
    masked = Redactor([Secret(KEY)]).value({KEY: [f"x {KEY}"], "deep": deep, "n": float("inf")})
    assert KEY not in repr(masked)
    assert masked["***"] == ["x ***"]
    assert "…" in repr(masked["deep"])


TEXT = st.text(st.characters(codec="utf-8"), max_size=40)


@given(TEXT, TEXT)
def test_no_spelling_of_json_brings_a_secret_through(before: str, after: str) -> None:
    escaped = "".join(f"\\u{ord(character):04x}" for character in KEY)
    body = f'{{"errors": [{json.dumps(before)}, "{escaped}", {json.dumps(after)}]}}'
    masked = Redactor([Secret(KEY)]).value(json.loads(body))
    assert KEY not in repr(masked)

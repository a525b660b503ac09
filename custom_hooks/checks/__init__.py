"""Refusing a generated result that is not what it should be, before it is swapped in."""

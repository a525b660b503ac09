"""Exporting every object of a kind, or those that match, into a file.

`targets` says what is exported and which call reads it, `staging` keeps what was read until the
file can be written, `reading` has the ways to read it all, `columns` and `writers` make the file,
and `job` puts them together.
"""

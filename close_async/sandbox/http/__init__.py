"""Requests and responses: from the wire to an operation and back, with all that may go wrong."""

"""A laboratory for the rate limiter: secret servers, a crowd of callers, and virtual time."""

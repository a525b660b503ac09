"""One call: the operation, its request, limits, retries and deadline, the response."""

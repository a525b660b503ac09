"""What the sandbox serves: one short file a resource, and the mechanism that they share."""

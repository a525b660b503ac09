"""Webhooks: what the event log tells is posted to whoever subscribed, as Close does it."""

"""Importing rows: read, group by lead, look up in Close, send what differs."""

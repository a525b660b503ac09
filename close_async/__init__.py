"""close_async: an asyncio SDK for the Close CRM REST API."""

"""Who calls: API keys, OAuth, and the tokens that OAuth keeps."""

from .credentials import ApiKey, Auth, OAuth
from .tokens import FileTokenStore, MemoryTokenStore, Token, TokenStore

__all__ = [
    "ApiKey",
    "Auth",
    "FileTokenStore",
    "MemoryTokenStore",
    "OAuth",
    "Token",
    "TokenStore",
]

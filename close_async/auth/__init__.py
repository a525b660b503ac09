"""Who calls: API keys, OAuth, and the tokens that OAuth keeps."""

from close_async._base.secrets import Secret

from .credentials import ApiKey, Auth, OAuth
from .tokens import FileTokenStore, MemoryTokenStore, Token, TokenStore

__all__ = [
    "ApiKey",
    "Auth",
    "FileTokenStore",
    "MemoryTokenStore",
    "OAuth",
    "Secret",
    "Token",
    "TokenStore",
]

"""Testing an integration: a pytest plugin with Close in a box, found once the package is installed.

Its fixtures are `close_sandbox`, `close` and `close_webhooks`; `@pytest.mark.close_sandbox(...)`
says what the sandbox holds. It needs the extra `sandbox`, and costs nothing where it is not used.
"""

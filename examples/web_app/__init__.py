"""Leads in the browser: search them, look at one, change it, and see what others change.

`make web` starts it with a sandbox. For a real account, with the URL at which Close reaches it:

    CLOSE_API_KEY=… PUBLIC_URL=https://crm.example.com \
        uvicorn --factory --timeout-graceful-shutdown 2 examples.web_app.app:create_app

It knows no users: put it behind your own login.
"""

"""The verbs of `app.py`: ask, chat, explain, evaluate, check and serve, in Dutch."""

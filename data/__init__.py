"""What we know: the model, the store, the database and the reading of reports. Imports nothing of `intents` or `bot`."""

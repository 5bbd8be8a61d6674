"""Questions that a list of rows answers: verdicts, movements, and what narrows a list."""

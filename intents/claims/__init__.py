"""What the asker states: a number, a limit or a movement, and whether a verdict on it can be proved."""

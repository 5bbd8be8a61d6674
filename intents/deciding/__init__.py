"""From what was heard to one complete question, a choice between readings, or a no."""

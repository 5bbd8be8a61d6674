"""Which sentence of a message asks, and whether the others only tell why it is asked."""

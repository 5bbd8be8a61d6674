"""What a turn takes over from the ones before it, and what the conversation remembers."""

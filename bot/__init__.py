"""What we say: answers, their text and card, the conversation, and the faces (terminal, web, Teams)."""

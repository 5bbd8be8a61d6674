"""Which indicators are spoken of, and which are taken back or named only in passing."""

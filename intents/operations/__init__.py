"""What is asked of the figures, apart from whose: which years, areas, ranks and shares."""

"""Questions that the programme's own words answer."""

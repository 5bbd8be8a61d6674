"""What an indicator is named with that the source does not give: parts, other units, other periods, other subjects."""

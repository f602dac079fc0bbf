"""Qt for every screen: theme, components, the one thread crossing, translations."""

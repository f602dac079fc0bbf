"""What the page shows: finished texts, and the models that QML draws."""

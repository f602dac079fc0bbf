"""What the kiosk does: plain data and pure functions, one module for each of whom it hears."""

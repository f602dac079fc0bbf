"""Call pads with a line of their own: bytes become keys, and go the way of every other key."""

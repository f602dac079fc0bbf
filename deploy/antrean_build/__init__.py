"""Builds what a hall is set up from: Debian packages with all inside, wheels, a USB stick."""

"""Makes the counter's folder for Windows on Debian, and proves it there: Windows by Wine."""

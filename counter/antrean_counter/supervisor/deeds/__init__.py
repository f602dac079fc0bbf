"""What can be done from the desk: each deed is a button, its questions, and a command."""

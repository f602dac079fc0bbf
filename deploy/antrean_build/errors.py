"""What stops a build, in words."""


class BuildFailed(Exception):
    """The build cannot go on; the text says why and what to do."""

"""How a moment stands in a column: RFC 3339 text in the hall's own offset, so that it sorts by day
and any tool can read it."""

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.engine.interfaces import Dialect
from sqlalchemy.types import TypeDecorator


class Moment(TypeDecorator[datetime]):
    """An aware datetime as text."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Return the text to keep."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Return the moment that was kept."""
        return None if value is None else datetime.fromisoformat(value)

"""Runs the migrations on the connection that the store hands over."""

from alembic import context

from antrean_hub.store.statements import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,  # SQLite cannot alter most of a table in place
)
with context.begin_transaction():
    context.run_migrations()

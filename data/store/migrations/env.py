"""Alembic's entry: runs inside the transaction (and write lock) that `data.store.migrating` opened."""

from alembic import context

from data.store.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()

"""Connections and transactions."""

import pytest
from sqlalchemy import text

from storage.session import Database


async def test_an_error_does_not_tell_what_was_being_written(database: Database) -> None:
    refused = text("SELECT CAST(:words AS text)"), {"words": "you saved my week\0"}
    with pytest.raises(Exception, match="0x00") as caught:
        async with database.transaction() as tx:
            await tx.connection.execute(*refused)
    assert "saved" not in str(caught.value)

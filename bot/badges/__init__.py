"""What a badge looks like, and how an award leaves Laurel: pictures and signed credentials."""

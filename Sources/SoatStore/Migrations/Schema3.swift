/// Version 3: programs that ask in somebody's name, and how the school is known outside.
enum Schema3 {
    /// As with sessions, only the SHA-256 of a token is kept; `id` is what it is called when it is taken back.
    static let tokens = """
        CREATE TABLE tokens (
            id TEXT PRIMARY KEY CHECK (length(id) = 8),
            hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
            person TEXT NOT NULL REFERENCES accounts (person) ON DELETE CASCADE,
            name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
            created_at TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX tokens_of_person ON tokens (person);

        """

    /// The official domain, and the numbers that anybody may know: telephones and accounts of the school itself.
    static let outside = """
        ALTER TABLE school ADD COLUMN domain TEXT;
        ALTER TABLE school ADD COLUMN contacts TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(contacts));

        """
}

/// Version 1: the school, its people, and the ledger.
enum Schema1 {
    /// Times are text in UTC (`2026-11-21T08:30:00Z`), days text (`2026-11-21`): both sort as they run.
    static let people = """
        CREATE TABLE school (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            name TEXT NOT NULL CHECK (length(name) > 0),
            -- Seconds east of UTC.
            utc_offset INTEGER NOT NULL CHECK (utc_offset BETWEEN -50400 AND 50400),
            year_start_month INTEGER NOT NULL CHECK (year_start_month BETWEEN 1 AND 12),
            year_start_day INTEGER NOT NULL CHECK (year_start_day BETWEEN 1 AND 31),
            -- 1 is Monday, as ISO 8601 counts.
            workdays TEXT NOT NULL CHECK (json_valid(workdays)),
            basis TEXT NOT NULL CHECK (json_valid(basis)),
            -- Texts go at the end of the school year that comes so many years after their own.
            retention_years INTEGER NOT NULL CHECK (retention_years BETWEEN 0 AND 50)
        ) STRICT;

        CREATE TABLE days_off (day TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

        -- A person is a random id; the name is a row that can be emptied.
        CREATE TABLE people (
            id TEXT PRIMARY KEY CHECK (length(id) = 21),
            name TEXT CHECK (length(name) > 0),
            created_at TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE accounts (
            person TEXT PRIMARY KEY REFERENCES people (id),
            login TEXT NOT NULL UNIQUE,
            role TEXT NOT NULL CHECK (role IN ('teacher', 'editor', 'secretary', 'deputy', 'principal')),
            is_disabled INTEGER NOT NULL DEFAULT 0 CHECK (is_disabled IN (0, 1)),
            failures INTEGER NOT NULL DEFAULT 0,
            blocked_until TEXT
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE account_groups (
            person TEXT NOT NULL REFERENCES accounts (person) ON DELETE CASCADE,
            name TEXT NOT NULL,
            PRIMARY KEY (person, name)
        ) STRICT, WITHOUT ROWID;

        -- scrypt (RFC 7914), with the parameters of its day.
        CREATE TABLE credentials (
            person TEXT PRIMARY KEY REFERENCES accounts (person) ON DELETE CASCADE,
            salt BLOB NOT NULL CHECK (length(salt) = 16),
            rounds INTEGER NOT NULL,
            block_size INTEGER NOT NULL,
            parallelism INTEGER NOT NULL,
            hash BLOB NOT NULL CHECK (length(hash) = 32),
            changed_at TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        -- Only the SHA-256 of a code or token is kept: both are random, so that it cannot be guessed back.
        CREATE TABLE codes (
            hash BLOB PRIMARY KEY CHECK (length(hash) = 32),
            person TEXT NOT NULL REFERENCES accounts (person) ON DELETE CASCADE,
            purpose TEXT NOT NULL CHECK (purpose IN ('first', 'invite', 'reset')),
            expires_at TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX codes_of_person ON codes (person);

        CREATE TABLE sessions (
            hash BLOB PRIMARY KEY CHECK (length(hash) = 32),
            person TEXT NOT NULL REFERENCES accounts (person) ON DELETE CASCADE,
            created_at TEXT NOT NULL,
            expires_at TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX sessions_of_person ON sessions (person);

        -- Who stands in for the head, on which days.
        CREATE TABLE deputies (
            entry INTEGER PRIMARY KEY REFERENCES ledger_entries (n),
            person TEXT NOT NULL REFERENCES accounts (person),
            stands_in_for TEXT NOT NULL REFERENCES accounts (person),
            first_day TEXT NOT NULL,
            last_day TEXT NOT NULL CHECK (last_day >= first_day),
            CHECK (person <> stands_in_for)
        ) STRICT;

        """

    /// Columns other than `n`, `entry` and `hash` are read out of the entry by SQLite itself: they cannot disagree with it.
    static let ledger = """
        CREATE TABLE ledger_entries (
            n INTEGER PRIMARY KEY CHECK (n >= 0),
            entry TEXT NOT NULL CHECK (json_valid(entry)),
            hash BLOB NOT NULL CHECK (length(hash) = 32),
            kind TEXT GENERATED ALWAYS AS (json_extract(entry, '$.kind')) VIRTUAL,
            at TEXT GENERATED ALWAYS AS (json_extract(entry, '$.at')) VIRTUAL,
            person TEXT GENERATED ALWAYS AS (json_extract(entry, '$.person')) VIRTUAL,
            post TEXT GENERATED ALWAYS AS (json_extract(entry, '$.post')) VIRTUAL,
            ref INTEGER GENERATED ALWAYS AS (json_extract(entry, '$.ref')) VIRTUAL
        ) STRICT;
        CREATE INDEX ledger_kinds ON ledger_entries (kind, at);
        CREATE INDEX ledger_people ON ledger_entries (person) WHERE person IS NOT NULL;
        CREATE INDEX ledger_posts ON ledger_entries (post) WHERE post IS NOT NULL;
        CREATE INDEX ledger_refs ON ledger_entries (ref) WHERE ref IS NOT NULL;

        CREATE TRIGGER ledger_entries_stay BEFORE DELETE ON ledger_entries
        BEGIN SELECT RAISE(ABORT, 'ledger entries are never deleted'); END;
        CREATE TRIGGER ledger_entries_unchanged BEFORE UPDATE ON ledger_entries
        BEGIN SELECT RAISE(ABORT, 'ledger entries are never changed'); END;
        CREATE TRIGGER ledger_entries_in_order BEFORE INSERT ON ledger_entries
        WHEN NEW.n <> (SELECT ifnull(max(n), -1) + 1 FROM ledger_entries)
        BEGIN SELECT RAISE(ABORT, 'ledger entries come one after the other'); END;

        -- What the chain only commits to. A key and its texts can be deleted, which erases them; they cannot be changed.
        CREATE TABLE ledger_keys (
            n INTEGER PRIMARY KEY REFERENCES ledger_entries (n),
            key BLOB NOT NULL CHECK (length(key) = 32)
        ) STRICT;
        CREATE TABLE ledger_texts (
            n INTEGER NOT NULL REFERENCES ledger_keys (n) ON DELETE CASCADE,
            name TEXT NOT NULL,
            text TEXT NOT NULL,
            PRIMARY KEY (n, name)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER ledger_keys_unchanged BEFORE UPDATE ON ledger_keys
        BEGIN SELECT RAISE(ABORT, 'ledger keys are never changed'); END;
        CREATE TRIGGER ledger_texts_unchanged BEFORE UPDATE ON ledger_texts
        BEGIN SELECT RAISE(ABORT, 'ledger texts are never changed'); END;

        CREATE TABLE ledger_checkpoints (
            size INTEGER PRIMARY KEY CHECK (size > 0),
            note TEXT NOT NULL
        ) STRICT;

        """
}

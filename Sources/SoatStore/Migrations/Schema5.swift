/// Version 5: an entry costs half of what it did, to write and to verify.
enum Schema5 {
    /// What is asked of an entry stands in columns, and one trigger sees that they say what the entry says. A key stands
    /// with the texts it commits to, so that one table is written where there were two.
    ///
    /// Columns may be empty, for a file that somebody tampered with must open, so that it can be told which entry it is.
    static let ledger = """
        CREATE TABLE ledger_entries_5 (
            n INTEGER PRIMARY KEY CHECK (n >= 0),
            entry TEXT NOT NULL,
            hash BLOB NOT NULL CHECK (length(hash) = 32),
            kind TEXT,
            at TEXT,
            actor TEXT,
            person TEXT,
            post TEXT,
            ref INTEGER,
            category TEXT,
            level TEXT,
            channel TEXT
        ) STRICT;
        INSERT INTO ledger_entries_5 SELECT n, entry, hash, iif(json_valid(entry), kind, NULL), iif(json_valid(entry), at, NULL),
            iif(json_valid(entry), actor, NULL), iif(json_valid(entry), person, NULL), iif(json_valid(entry), post, NULL),
            iif(json_valid(entry), ref, NULL), iif(json_valid(entry), category, NULL), iif(json_valid(entry), level, NULL),
            iif(json_valid(entry), channel, NULL) FROM ledger_entries NOT INDEXED ORDER BY n;
        -- What the chain only commits to. A key and its texts can be deleted, which erases them; they cannot be changed.
        CREATE TABLE ledger_texts_5 (
            n INTEGER NOT NULL REFERENCES ledger_entries (n),
            name TEXT NOT NULL,
            -- The entry's own: the same beside each of its texts.
            key BLOB NOT NULL CHECK (length(key) = 32),
            text TEXT NOT NULL,
            PRIMARY KEY (n, name)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO ledger_texts_5
            SELECT t.n, t.name, k.key, t.text FROM ledger_texts t JOIN ledger_keys k ON k.n = t.n ORDER BY t.n, t.name;
        DROP TABLE ledger_texts;
        DROP TABLE ledger_keys;
        DROP TABLE ledger_entries;
        ALTER TABLE ledger_entries_5 RENAME TO ledger_entries;
        ALTER TABLE ledger_texts_5 RENAME TO ledger_texts;

        -- Entries are listed by time, so every index ends with it.
        CREATE INDEX ledger_times ON ledger_entries (at);
        CREATE INDEX ledger_kinds ON ledger_entries (kind, at);
        CREATE INDEX ledger_actors ON ledger_entries (actor, at) WHERE actor IS NOT NULL;
        CREATE INDEX ledger_people ON ledger_entries (person, at) WHERE person IS NOT NULL;
        CREATE INDEX ledger_posts ON ledger_entries (post, at) WHERE post IS NOT NULL;
        CREATE INDEX ledger_refs ON ledger_entries (ref) WHERE ref IS NOT NULL;
        CREATE INDEX ledger_categories ON ledger_entries (category, at) WHERE category IS NOT NULL;
        CREATE INDEX ledger_levels ON ledger_entries (level, at) WHERE level IS NOT NULL;
        CREATE INDEX ledger_channels ON ledger_entries (channel, at) WHERE channel IS NOT NULL;

        """

    /// What an entry must be, in one trigger: each trigger costs as much as an index.
    static let triggers = """
        CREATE TRIGGER ledger_entries_fit BEFORE INSERT ON ledger_entries BEGIN
            SELECT RAISE(ABORT, 'ledger entries come one after the other')
            WHERE NEW.n <> (SELECT ifnull(max(n), -1) + 1 FROM ledger_entries);
            SELECT RAISE(ABORT, 'the columns of an entry are what it says')
            WHERE json_array(NEW.kind, NEW.at, NEW.actor, NEW.person, NEW.post, NEW.ref, NEW.category, NEW.level, NEW.channel)
                IS NOT json_extract(NEW.entry, '$.kind', '$.at', '$.by', '$.person', '$.post', '$.ref', '$.facts.category',
                    '$.facts.level', '$.facts.channel');
            -- A draft, a submission and what was found in them name nobody…
            SELECT RAISE(ABORT, 'an entry on a post on its way is about nobody')
            WHERE NEW.person IS NOT NULL AND (NEW.kind GLOB 'post.*' OR NEW.kind GLOB 'finding.*');
            -- …a breach is of something published, and every later entry on it is on the same person.
            SELECT RAISE(ABORT, 'a breach is of something published')
            WHERE NEW.kind = 'breach.reported' AND (NEW.person IS NULL OR NEW.ref IS NOT NULL
                OR json_extract(NEW.entry, '$.facts.sort') IS NULL
                OR NEW.post IS NOT NULL
                    AND NOT EXISTS (SELECT 1 FROM publications p WHERE p.post = NEW.post AND p.channel = NEW.channel)
                OR NEW.post IS NULL AND json_extract(NEW.entry, '$.facts.sort') = 'content'
                    AND json_extract(NEW.entry, '$.texts.address') IS NULL);
            SELECT RAISE(ABORT, 'an entry on a breach belongs to its report')
            WHERE NEW.kind GLOB 'breach.*' AND NEW.kind <> 'breach.reported' AND NOT EXISTS (
                SELECT 1 FROM ledger_entries r WHERE r.n = NEW.ref AND r.kind = 'breach.reported' AND r.person = NEW.person);
        END;
        CREATE TRIGGER ledger_entries_stay BEFORE DELETE ON ledger_entries
        BEGIN SELECT RAISE(ABORT, 'ledger entries are never deleted'); END;
        CREATE TRIGGER ledger_entries_unchanged BEFORE UPDATE ON ledger_entries
        BEGIN SELECT RAISE(ABORT, 'ledger entries are never changed'); END;
        CREATE TRIGGER ledger_texts_unchanged BEFORE UPDATE ON ledger_texts
        BEGIN SELECT RAISE(ABORT, 'ledger texts are never changed'); END;

        """
}

/// Version 4: full texts, which a school may keep sealed to two of its people.
enum Schema4 {
    static let sealing = """
        ALTER TABLE school ADD COLUMN keeps_full_text INTEGER NOT NULL DEFAULT 0 CHECK (keeps_full_text IN (0, 1));

        -- What is sealed stands among the texts of its entry, and is erased with them.
        CREATE TABLE seal_keys (
            -- The entry that tells of the key.
            entry INTEGER PRIMARY KEY REFERENCES ledger_entries (n),
            holder TEXT NOT NULL CHECK (holder IN ('principal', 'secretary')),
            person TEXT NOT NULL REFERENCES people (id),
            public_key BLOB NOT NULL CHECK (length(public_key) = 32),
            -- The private half, under its holder's passphrase.
            secret TEXT NOT NULL
        ) STRICT;
        CREATE TRIGGER seal_keys_unchanged BEFORE UPDATE ON seal_keys
        BEGIN SELECT RAISE(ABORT, 'sealing keys are never changed'); END;

        """
}

/// The tables of posts on their way. What people wrote stands in `ledger_texts` only: erasing it there erases it.
enum PostsSchema {
    static let sql = """
        CREATE TABLE posts (
            id TEXT PRIMARY KEY,
            author TEXT NOT NULL REFERENCES people (id),
            author_role TEXT NOT NULL,
            group_name TEXT,
            is_disclosure INTEGER NOT NULL CHECK (is_disclosure IN (0, 1)),
            state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'in-review', 'awaiting-approval', 'approved', 'published',
                'returned', 'cancelled', 'removal-requested', 'removed', 'corrected')),
            -- Counts every step: who saves says which version they saw.
            version INTEGER NOT NULL CHECK (version > 0),
            revision INTEGER NOT NULL CHECK (revision > 0),
            content BLOB NOT NULL CHECK (length(content) = 32),
            channels TEXT NOT NULL CHECK (json_valid(channels)),
            is_nominated INTEGER NOT NULL CHECK (is_nominated IN (0, 1)),
            -- The first words of the newest text; empty once it was erased.
            title TEXT NOT NULL,
            -- How many things stand in the way of publishing.
            open_count INTEGER NOT NULL,
            event_end TEXT,
            created_at TEXT NOT NULL,
            changed_at TEXT NOT NULL,
            approval_revision INTEGER,
            approval_content BLOB,
            approval_channels TEXT CHECK (approval_channels IS NULL OR json_valid(approval_channels)),
            approval_rules TEXT,
            approver TEXT REFERENCES people (id),
            approved_at TEXT,
            approved_until TEXT,
            live_revision INTEGER,
            live_content BLOB,
            live_channels TEXT CHECK (live_channels IS NULL OR json_valid(live_channels)),
            live_is_corrected INTEGER,
            -- Nothing is approved that is not what stands there, and nothing stands there in secret.
            CHECK (state <> 'approved' OR approval_content = content),
            CHECK ((live_revision IS NOT NULL) = (state IN ('published', 'corrected', 'removal-requested'))),
            CHECK (NOT (is_disclosure AND state = 'removed')),
            CHECK (approver IS NULL OR approver <> author)
        ) STRICT, WITHOUT ROWID;
        -- All that lists ask for, in their order: a page is found without looking at a post.
        CREATE INDEX posts_by_change ON posts (changed_at, state, author, group_name);

        -- Each step, beside its entry of the ledger: the history of a post without reading the chain.
        CREATE TABLE post_steps (
            post TEXT NOT NULL REFERENCES posts (id),
            version INTEGER NOT NULL,
            entry INTEGER NOT NULL UNIQUE REFERENCES ledger_entries (n),
            action TEXT NOT NULL,
            party TEXT NOT NULL,
            person TEXT REFERENCES people (id),
            from_state TEXT,
            to_state TEXT NOT NULL,
            revision INTEGER NOT NULL,
            at TEXT NOT NULL,
            PRIMARY KEY (post, version)
        ) STRICT, WITHOUT ROWID;

        -- The text is that of the entry, under the name `text`.
        CREATE TABLE revisions (
            post TEXT NOT NULL REFERENCES posts (id),
            number INTEGER NOT NULL,
            entry INTEGER NOT NULL REFERENCES ledger_entries (n),
            content BLOB NOT NULL CHECK (length(content) = 32),
            channels TEXT NOT NULL CHECK (json_valid(channels)),
            -- The newest scan; findings quote the text and are erased with it.
            findings TEXT NOT NULL CHECK (json_valid(findings)),
            failures TEXT NOT NULL CHECK (json_valid(failures)),
            rules TEXT NOT NULL,
            scanned_on TEXT NOT NULL,
            PRIMARY KEY (post, number)
        ) STRICT, WITHOUT ROWID;

        -- Files stand beside the store, by their SHA-256.
        CREATE TABLE attachments (
            post TEXT NOT NULL,
            revision INTEGER NOT NULL,
            position INTEGER NOT NULL,
            name TEXT NOT NULL,
            content BLOB NOT NULL CHECK (length(content) = 32),
            size INTEGER NOT NULL CHECK (size >= 0),
            PRIMARY KEY (post, revision, position),
            FOREIGN KEY (post, revision) REFERENCES revisions (post, number)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX attachments_by_content ON attachments (content);

        -- What is closed and signed on a revision, and the entry that says so.
        CREATE TABLE settlements (
            post TEXT NOT NULL,
            revision INTEGER NOT NULL,
            finding INTEGER NOT NULL,
            -- A way of closing, or what was signed.
            sort TEXT NOT NULL CHECK (sort IN ('closing', 'attestation')),
            name TEXT NOT NULL,
            entry INTEGER NOT NULL REFERENCES ledger_entries (n),
            PRIMARY KEY (post, revision, finding, sort, name),
            FOREIGN KEY (post, revision) REFERENCES revisions (post, number)
        ) STRICT, WITHOUT ROWID;

        -- What an editor says of a stretch of a revision; the words stand with the entry of the step they came with.
        CREATE TABLE comments (
            post TEXT NOT NULL,
            revision INTEGER NOT NULL,
            position INTEGER NOT NULL,
            entry INTEGER NOT NULL REFERENCES ledger_entries (n),
            -- UTF-16 code units of that revision's text, half open; the text is `comment-POSITION` of the entry.
            start INTEGER NOT NULL,
            stop INTEGER NOT NULL CHECK (stop >= start),
            PRIMARY KEY (post, revision, entry, position),
            FOREIGN KEY (post, revision) REFERENCES revisions (post, number)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE publications (
            post TEXT NOT NULL REFERENCES posts (id),
            channel TEXT NOT NULL,
            revision INTEGER NOT NULL,
            address TEXT NOT NULL,
            at TEXT NOT NULL,
            entry INTEGER NOT NULL REFERENCES ledger_entries (n),
            PRIMARY KEY (post, channel)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX publications_by_time ON publications (at);

        CREATE TABLE receipts (
            code TEXT PRIMARY KEY,
            post TEXT NOT NULL REFERENCES posts (id),
            revision INTEGER NOT NULL,
            entry INTEGER NOT NULL REFERENCES ledger_entries (n),
            word TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX receipts_of_post ON receipts (post, entry);

        """
}

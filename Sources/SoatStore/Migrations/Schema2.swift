/// Version 2: the ledger by whatever somebody asks for, and what can never be held against anybody.
enum Schema2 {
    /// Entries are listed by time, so every index ends with it.
    static let filters = """
        ALTER TABLE ledger_entries ADD COLUMN actor TEXT GENERATED ALWAYS AS (json_extract(entry, '$.by')) VIRTUAL;
        ALTER TABLE ledger_entries ADD COLUMN category TEXT GENERATED ALWAYS AS (json_extract(entry, '$.facts.category')) VIRTUAL;
        ALTER TABLE ledger_entries ADD COLUMN level TEXT GENERATED ALWAYS AS (json_extract(entry, '$.facts.level')) VIRTUAL;
        ALTER TABLE ledger_entries ADD COLUMN channel TEXT GENERATED ALWAYS AS (json_extract(entry, '$.facts.channel')) VIRTUAL;
        DROP INDEX ledger_people;
        DROP INDEX ledger_posts;
        CREATE INDEX ledger_times ON ledger_entries (at);
        CREATE INDEX ledger_people ON ledger_entries (person, at) WHERE person IS NOT NULL;
        CREATE INDEX ledger_posts ON ledger_entries (post, at) WHERE post IS NOT NULL;
        CREATE INDEX ledger_actors ON ledger_entries (actor, at) WHERE actor IS NOT NULL;
        CREATE INDEX ledger_categories ON ledger_entries (category, at) WHERE category IS NOT NULL;
        CREATE INDEX ledger_levels ON ledger_entries (level, at) WHERE level IS NOT NULL;
        CREATE INDEX ledger_channels ON ledger_entries (channel, at) WHERE channel IS NOT NULL;

        """

    /// A draft, a submission and what was found in them name nobody; a breach is of something published, and every
    /// later entry on it is on the same person.
    static let fairness = """
        CREATE TRIGGER ledger_posts_name_nobody BEFORE INSERT ON ledger_entries
        WHEN NEW.person IS NOT NULL AND (NEW.kind >= 'post.' AND NEW.kind < 'post/' OR NEW.kind >= 'finding.' AND NEW.kind < 'finding/')
        BEGIN SELECT RAISE(ABORT, 'an entry on a post on its way is about nobody'); END;
        CREATE TRIGGER ledger_breaches_are_published BEFORE INSERT ON ledger_entries
        WHEN NEW.kind = 'breach.reported' AND (NEW.person IS NULL OR NEW.ref IS NOT NULL
            OR json_extract(NEW.entry, '$.facts.sort') IS NULL
            OR NEW.post IS NOT NULL AND NOT EXISTS (SELECT 1 FROM publications p WHERE p.post = NEW.post AND p.channel = NEW.channel)
            OR NEW.post IS NULL AND json_extract(NEW.entry, '$.facts.sort') = 'content'
                AND json_extract(NEW.entry, '$.texts.address') IS NULL)
        BEGIN SELECT RAISE(ABORT, 'a breach is of something published'); END;
        CREATE TRIGGER ledger_breaches_stay_with_one BEFORE INSERT ON ledger_entries
        WHEN NEW.kind >= 'breach.' AND NEW.kind < 'breach/' AND NEW.kind <> 'breach.reported' AND NOT EXISTS (
            SELECT 1 FROM ledger_entries r WHERE r.n = NEW.ref AND r.kind = 'breach.reported' AND r.person = NEW.person)
        BEGIN SELECT RAISE(ABORT, 'an entry on a breach belongs to its report'); END;
        CREATE TRIGGER publications_are_live BEFORE INSERT ON publications
        WHEN NOT EXISTS (SELECT 1 FROM posts WHERE id = NEW.post AND state IN ('published', 'corrected', 'removal-requested'))
        BEGIN SELECT RAISE(ABORT, 'only a published post stands anywhere'); END;

        """
}

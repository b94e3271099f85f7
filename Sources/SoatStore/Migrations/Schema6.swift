/// Version 6: a longer list of what the school allows leaves approvals standing.
enum Schema6 {
    /// Marks of the lists that were only added to since: see `SchoolSettings.narrower`.
    static let allowed = """
        ALTER TABLE school ADD COLUMN narrower TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(narrower));

        """
}

/// Writes the generated tables, each to its place below the package's root (the working directory).
@main struct SoatTables {
    static func main() throws {
        switch CommandLine.arguments.dropFirst().first {
        case "fold": try write(FoldTables.source(), to: FoldTables.path)
        case "rules": try RulesTable.write()
        case "scan": try ScanTable.write()
        case "unmarked": try UnmarkedTable.write()
        case "chat": try write(TeencodeKeysTable.source(), to: TeencodeKeysTable.path)
        case "usual": try write(UsualSyllablesTable.source(facts: UnmarkedTable.factsDirectory), to: UsualSyllablesTable.path)
        case "own": try write(OwnVocabularyTable.source(), to: OwnVocabularyTable.path)
        default: print("soat-tables fold | chat | own | rules | scan | unmarked | usual [--facts DIRECTORY]")
        }
    }
}

@main struct SoatTables { static func main() {} }

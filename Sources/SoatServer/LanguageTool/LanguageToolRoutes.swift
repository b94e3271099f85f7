/// What clients of LanguageTool ask.
enum LanguageToolRoutes {
    static func routes(under prefix: String) -> [Route] { [] }
}

/// All that the server answers, and who may ask for it. Tests walk it.
enum RouteTable {
    /// The pages and the API, on the main port.
    static let main: [Route] =
        PrecheckPage.routes + RulesPages.routes + CheckAPI.routes + ServiceRoutes.routes + AssetRoutes.routes
        + LanguageToolRoutes.routes(under: ["/v2", "/v2/v2"])

    /// What word processors ask, on a port of its own: where LanguageTool's own server would be.
    static let languageTool: [Route] = LanguageToolRoutes.routes(under: ["", "/v2", "/v2/v2"]) + [ServiceRoutes.health]
}

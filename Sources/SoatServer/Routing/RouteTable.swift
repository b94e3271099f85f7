/// All that the server answers, and who may ask for it. Tests walk it.
enum RouteTable {
    /// The pages and the API, on the main port.
    static let main: [Route] =
        PrecheckPage.routes + CoveragePage.routes + RulesPages.routes + CheckAPI.routes + ServiceRoutes.routes
        + AssetRoutes.routes
        + LanguageToolRoutes.routes(under: ["/v2", "/v2/v2"])

    /// What is answered beside these where a school's file is open: its people's pages.
    static let school: [Route] =
        SetupPage.routes + SignInPages.routes + AccountPage.routes + TodayPage.routes + PostsPage.routes + PostPage.routes
        + PostFiles.routes + PostAdvicePage.routes
        + QueuePage.routes + ReceiptPage.routes + BreachLogPage.routes + BreachPage.routes + MinePage.routes
        + SchoolPage.routes + PostsAPI.routes + LogAPI.routes

    static let everything = main + school

    /// What each of several schools on a host answers: the measures count all of them, so they are the front's.
    static let hosted = everything.filter { $0.name != ServiceRoutes.measures.name }

    /// What is answered where several schools share a host, outside of any: checking, and the way to one's school.
    static let front = main + SchoolChoicePage.routes

    /// What word processors ask, on a port of its own: where LanguageTool's own server would be.
    static let languageTool: [Route] =
        LanguageToolRoutes.routes(under: ["", "/v2", "/v2/v2"]) + [LanguageToolRoutes.root, ServiceRoutes.health]
}

import Hummingbird

/// *Trường nào?*: where one signs in, on a machine that several schools share.
enum SchoolChoicePage {
    static let routes = [
        Route(.get, "/login", .page, for: .anyone) { call in
            var schools: [View.Line] = []
            for hosted in call.app.hosted {
                guard let settings = try? await hosted.desk.school?.settings() else { continue }
                schools.append(View.Line(name: settings.name, path: "/\(hosted.key)/login"))
            }
            return try call.page("schools", View(frame: Frame(call, current: "/login"), schools: schools))
        }
    ]

    private struct View: Sendable {
        struct Line: Sendable {
            let name: String
            let path: String
        }

        let frame: Frame
        let schools: [Line]
    }
}

import Hummingbird
import SoatDiagnostics
import SoatPrinter
import SoatScan
import SoatText

/// *Kiểm tra*: a draft in, its findings out. Nothing of it is kept.
enum PrecheckPage {
    static let routes = [
        Route(.get, "/", .page, for: .anyone) { call in
            let setting = Setting(cookies: call.request)
            let view = View(call, setting, text: "", findings: FindingsView(emptyIn: call.language))
            return try call.page("precheck", view, hasForm: call.who != nil)
        },
        Route(.post, "/", .page, for: .anyone, form: .changesNothing, isCheck: true) { call in
            let draft = Draft(call.form)
            let day = call.app.today()
            do throws(WebFault) {
                try DraftLength.check(draft.text)
            } catch {
                let view = View(
                    call, draft.setting, text: draft.text, findings: FindingsView(emptyIn: call.language),
                    problem: error.title[call.language] + " " + error.advice[call.language])
                return try call.page("precheck", view, hasForm: call.who != nil, status: error.status)
            }
            let (text, check) = await draft.worker(call).run { scanner, scratch in
                var text = draft.text
                if let fix = draft.fix {
                    text = DraftCheck.mended(
                        text, at: fix.span, draft.setting.channels, draft.setting.role, on: day, scanner, &scratch)
                }
                return (text, draft.check(text, day, scanner, &scratch))
            }
            let view = View(
                call, draft.setting, text: text, findings: findings(check, text, call), check: check, ignored: draft.ignored)
            return try remembering(draft.setting, call.page("precheck", view), call)
        },
        Route(.post, "/findings", .page, for: .anyone, form: .changesNothing, isCheck: true, hasFrame: false) { call in
            let draft = Draft(call.form)
            let day = call.app.today()
            try DraftLength.check(draft.text)
            let check = await draft.worker(call).run { scanner, scratch in
                draft.check(draft.text, day, scanner, &scratch)
            }
            return try remembering(draft.setting, call.page("findings", findings(check, draft.text, call)), call)
        },
        Route(.post, "/ask", .page, for: .anyone, form: .changesNothing, isCheck: true) { call in
            let draft = Draft(call.form)
            let day = call.app.today()
            try DraftLength.check(draft.text)
            let check = await draft.worker(call).run { scanner, scratch in
                DraftCheck.run(draft.text, draft.setting.channels, draft.setting.role, on: day, scanner, &scratch)
            }
            // The draft may have changed since the card was shown.
            guard let place = check.places.first(where: { $0.key == call.form["ask"] }) else { throw WebFault.notFound }
            return try call.page(
                "ask", LetterView(call, place, check, draft.text, draft.setting, draft.ignored), hasForm: call.who != nil)
        },
    ]

    private static func findings(_ check: DraftCheck, _ text: String, _ call: Call) -> FindingsView {
        text.allSatisfy(\.isWhitespace)
            ? FindingsView(emptyIn: call.language) : FindingsView(check, call.app.words(in: call.language), call.language)
    }

    /// Where somebody posts and who they are is asked once.
    private static func remembering(_ setting: Setting, _ response: Response, _ call: Call) -> Response {
        var response = response
        let isSecure = call.app.isBehindProxy
        response.setCookie(CookieName.places, setting.channels.map(\.rawValue).joined(separator: "."), isSecure: isSecure)
        response.setCookie(CookieName.role, setting.role?.rawValue ?? "", isSecure: isSecure)
        return response
    }

    // MARK: - What was sent

    /// Where the draft is to stand, and who writes.
    struct Setting: Sendable {
        var channels: [Channel]
        var role: AuthorRole?

        init(channels: [Channel], role: AuthorRole?) {
            (self.channels, self.role) = (channels, role)
        }

        init(cookies request: Request) {
            let kept = request.cookie(CookieName.places).map { $0.split(separator: ".").map(String.init) }
            let places = kept ?? [Channel.group.rawValue]
            channels = Channel.allCases.filter { places.contains($0.rawValue) }
            role = request.cookie(CookieName.role).flatMap(AuthorRole.init(rawValue:)) ?? .teacher
        }
    }

    struct Draft: Sendable {
        let text: String
        let setting: Setting
        /// What is to be mended first; `span` is `nil` for all.
        let fix: (span: SourceSpan?, Void)?
        /// Keys of the places that are left as they are, in this draft only.
        let ignored: Set<String>

        init(_ form: FormFields) {
            // Browsers send CR LF where the text has LF.
            text = (form["text"] ?? "").replacing("\r\n", with: "\n")
            let asked = form.all("channel")
            ignored = form["unignore"] == nil ? Set(form.all("ignore")) : []
            setting = Setting(
                channels: Channel.allCases.filter { asked.contains($0.rawValue) },
                role: form["role"].flatMap(AuthorRole.init(rawValue:)))
            fix = form["fix"].flatMap { fix in
                if fix == "all" { return (nil, ()) }
                let ends = fix.split(separator: "-").compactMap { Int($0) }
                return ends.count == 2 ? (SourceSpan(start: ends[0], end: ends[1]), ()) : nil
            }
        }

        func worker(_ call: Call) -> ScanWorker { call.worker(for: text, passes: setting.channels.count) }

        func check(_ text: String, _ day: CalendarDate, _ scanner: Scanner, _ scratch: inout ScanScratch) -> DraftCheck {
            DraftCheck.run(text, setting.channels, setting.role, on: day, scanner, &scratch).leaving(ignored)
        }
    }

    // MARK: - What is shown

    private struct View: Sendable {
        let frame: Frame
        let places: [Choice]
        let placesChosen: String
        let roles: [Choice]
        let text: String
        let findings: FindingsView
        let hasMarks: Bool
        let segments: [MarkedSegment]
        let ignoredKeys: [String]
        let problem: String?

        init(
            _ call: Call, _ setting: Setting, text: String, findings: FindingsView, check: DraftCheck? = nil,
            ignored: Set<String> = [], problem: String? = nil
        ) {
            self.problem = problem
            ignoredKeys = ignored.sorted()
            frame = Frame(call, current: "/")
            let language = call.language
            places = Choice.channels(Set(setting.channels), language)
            placesChosen = ChannelWords.list(setting.channels, language)
            roles = Choice.roles(setting.role, language)
            self.text = text
            self.findings = findings
            let marks = check?.places.map { ($0.finding.span.start, $0.finding.span.end, $0.finding.level.rawValue) } ?? []
            hasMarks = !marks.isEmpty
            segments = hasMarks ? MarkedSegment.cut(text, at: marks) : []
        }
    }
}

import Hummingbird
import SoatDiagnostics
import SoatGate
import SoatPrinter
import SoatRules
import SoatStore
import SoatText

/// One reported breach: what was said of it, and what this person may do now by the table of breaches.
enum BreachPage {
    static let routes = [
        Route(.get, "/log/report", .page, for: .members) { call in
            let work = try await call.work()
            return try call.page("log-report", try await ReportView(call, work, nil), hasForm: true)
        },
        Route(.post, "/log/report", .page, for: .members, form: .token) { call in
            let work = try await call.work()
            do {
                let entry = try await work.school.report(try await report(call, work), by: work.member)
                let mayRead = School.logReaders.contains(work.member.role) || entry.entry.person == work.member.person
                return mayRead
                    ? .seeOther("/log/\(entry.number)")
                    : try call.page("log-report", try await ReportView(call, work, nil, number: entry.number), hasForm: true)
            } catch {
                guard let refusal = SchoolRefusal(error, call.language) else { throw error }
                let view = try await ReportView(call, work, refusal.message)
                return try call.page("log-report", view, hasForm: true, status: .init(code: refusal.status))
            }
        },
        Route(.get, "/log/{number}", .page, for: .members) { call in
            try await shown(call, try await call.work(), nil)
        },
        Route(.post, "/log/{number}/{action}", .page, for: .members, form: .token) { call in
            let work = try await call.work()
            do {
                guard let number = Int(call.part("number")), let action = BreachAction(rawValue: call.part("action")) else {
                    throw WebFault.notFound
                }
                _ = try await work.school.carry(out: try order(action, call), on: number, by: work.member)
                return .seeOther("/log/\(number)")
            } catch {
                guard let refusal = SchoolRefusal(error, call.language) else { throw error }
                return try await shown(call, work, refusal.message, status: .init(code: refusal.status))
            }
        },
    ]

    private static func shown(
        _ call: Call, _ work: SchoolWork, _ problem: String?, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        guard var number = Int(call.part("number")) else { throw WebFault.notFound }
        // Duties name the entry of an appeal or a step; the page is that of its report.
        if let entry = try? await work.school.entry(number, by: work.member).entry, entry.kind != .breachReported,
            let report = entry.refersTo
        {
            number = report
        }
        let (breach, entries) = try await work.school.breach(number, for: work.member)
        let names = try await work.school.names()
        let members = try await work.school.members()
        return try call.page(
            "breach", View(call, work, breach, entries, names, members, problem), hasForm: true, status: status)
    }

    private static func order(_ action: BreachAction, _ call: Call) throws -> BreachOrder {
        let words = call.field("words")
        switch action {
        case .answer: return .answer(words)
        case .confirm: return .confirm(reason: words)
        case .withdraw: return .withdraw(reason: words)
        case .appeal: return .appeal(words)
        case .step:
            guard let step = BreachStep(rawValue: call.field("step")) else { throw WebFault.notFound }
            return .step(step, due: try call.day("due"), note: words.isEmpty ? nil : words)
        case .correct:
            let correction = BreachCorrection(
                category: SoatRules.Category(rawValue: call.field("category")), level: Level(rawValue: call.field("level")),
                channel: Channel(rawValue: call.field("channel")), day: try call.day("day"))
            return .correct(correction, reason: words)
        }
    }

    /// Where what is reported was seen.
    private enum Where: String, CaseIterable {
        case post, outside, supply

        var name: Localized {
            switch self {
            case .post: Localized(vi: "Bài trường đã đăng", en: "A post the school published")
            case .outside: Localized(vi: "Nơi khác trên mạng", en: "Elsewhere online")
            case .supply: Localized(vi: "Cung cấp thông tin cho trường", en: "Information for the school")
            }
        }
    }

    private static func report(_ call: Call, _ work: SchoolWork) async throws -> BreachReport {
        let login = call.field("person")
        let channel = Channel(rawValue: call.field("channel"))
        let matter: BreachMatter
        switch Where(rawValue: call.field("where")) {
        case .post:
            let post = call.field("post")
            guard !post.isEmpty else {
                throw WebFault.unreadable(Localized(vi: "Chưa chọn bài nào.", en: "No post is chosen."))
            }
            matter = .post(try await work.school.publishedPost(post, at: nil))
        case .supply:
            guard let fault = SupplyFault(rawValue: call.field("supply")) else {
                throw WebFault.unreadable(Localized(vi: "Chưa chọn việc gì.", en: "Nothing is chosen."))
            }
            matter = .supply(fault)
        case .outside, nil:
            guard let channel, let outside = OutsidePublication(address: call.field("address"), channel: channel) else {
                throw WebFault.unreadable(
                    Localized(
                        vi: "Ghi địa chỉ trang hoặc liên kết nhóm (https://…), và chọn nơi đăng.",
                        en: "Give the address of a page or the link of a group (https://…), and a place."))
            }
            matter = .outside(outside)
        }
        return BreachReport(
            matter, on: login.isEmpty ? nil : login, category: SoatRules.Category(rawValue: call.field("category")),
            level: Level(rawValue: call.field("level")) ?? .warning, day: try call.day("day"), what: call.field("what"))
    }

    // MARK: - Views

    fileprivate struct View: Sendable {
        struct Form: Sendable {
            let action: String
            let button: String
            let label: String
            let hint: String?
            let isStep: Bool
            let isCorrection: Bool
            let needsWords: Bool
            /// The person may still answer.
            let isTooEarly: Bool
            /// Refused: open, with what was sent.
            let isOpen: Bool
            let words: String
        }

        let frame: Frame
        let line: BreachLine
        let number: Int
        let postID: String?
        let problem: String?
        let entries: [EntryLine]
        let forms: [Form]
        let hasForms: Bool
        let stepChoices: [Choice]
        let categories: [Choice]
        let channels: [Choice]
        let stepsTaken: String?
        let isOnMe: Bool
        let isEarly: String?

        init(
            _ call: Call, _ work: SchoolWork, _ breach: Breach, _ stored: [StoredEntry], _ names: [PersonID: String],
            _ members: [Member], _ problem: String?
        ) {
            isOnMe = breach.person == work.member.person
            frame = Frame(call, current: isOnMe ? "/mine" : "/log")
            line = BreachLine(breach, names, work)
            (number, postID) = (breach.number, breach.post)
            self.problem = problem
            entries = stored.map { EntryLine($0, names, work, leadsToPost: false) }
            let isHeadConcerned = members.first { $0.person == breach.person }?.role == .principal
            let gate = BreachGate()
            let party = gate.party(of: work.member.actor, on: breach, isHeadConcerned: isHeadConcerned)
            let open = BreachAction.allCases.filter {
                if case .allowed = BreachTransitions.cell(breach.state, $0, party) { true } else { false }
            }
            let sent = problem == nil ? "" : call.part("action")
            let isAnswerable = breach.state == .reported && work.today <= breach.answerBy
            forms = open.map {
                Form(
                    $0, breach, work, isTooEarly: isAnswerable && $0 == .confirm,
                    sent: sent == $0.rawValue ? call.form : nil)
            }
            hasForms = !forms.isEmpty
            stepChoices = gate.nextSteps(of: breach).map {
                Choice(value: $0.rawValue, name: $0.title[call.language], isChosen: false)
            }
            categories = SoatRules.Category.allCases.map {
                Choice(value: $0.rawValue, name: $0.title[call.language], isChosen: false)
            }
            channels = Choice.channels([], call.language)
            let taken = breach.steps.map { $0.title[call.language] }.joined(separator: ", ")
            stepsTaken = taken.isEmpty ? nil : taken
            isEarly = forms.contains(where: \.isTooEarly) ? work.day(breach.answerBy) : nil
        }
    }

    private struct ReportView: Sendable {
        let frame: Frame
        let problem: String?
        let number: String?
        let wheres: [Choice]
        let posts: [Choice]
        let hasPosts: Bool
        let people: [Choice]
        let channels: [Choice]
        let categories: [Choice]
        let levels: [Choice]
        let supplies: [Choice]
        let address: String
        let what: String
        let day: String

        init(_ call: Call, _ work: SchoolWork, _ problem: String?, number: Int? = nil) async throws {
            frame = Frame(call, current: School.logReaders.contains(work.member.role) ? "/log" : "/mine")
            self.problem = problem
            self.number = number.map(String.init)
            let form = number == nil ? call.form : FormFields()
            let live = PostFilter(states: Set(State.allCases.filter { $0.isLive || $0 == .removed }), limit: 200)
            let chosen = form["post"] ?? call.query["post"]
            posts = try await work.school.posts(live, for: work.member).map {
                Choice(
                    value: $0.post.id, name: "\($0.title) · \($0.authorName ?? "")", isChosen: $0.post.id == chosen)
            }
            let isOffered = !posts.isEmpty
            hasPosts = isOffered
            let place = form["where"].flatMap(Where.init(rawValue:)) ?? (chosen ?? "" == "" ? .outside : .post)
            wheres = Where.allCases.filter { isOffered || $0 != .post }.map {
                Choice(value: $0.rawValue, name: $0.name[call.language], isChosen: $0 == place)
            }
            let members = try await work.school.members().filter { !$0.isDisabled }
            people = NameOrder.sorted(members) { $0.name ?? $0.login }.map {
                Choice(value: $0.login, name: $0.name ?? $0.login, isChosen: $0.login == form["person"])
            }
            channels = Choice.channels(form["channel"].flatMap(Channel.init(rawValue:)).map { [$0] } ?? [], call.language)
            categories = SoatRules.Category.allCases.map {
                Choice(value: $0.rawValue, name: $0.title[call.language], isChosen: $0.rawValue == form["category"])
            }
            levels = Level.allCases.reversed().map {
                Choice(
                    value: $0.rawValue, name: $0.words[call.language],
                    isChosen: $0.rawValue == form["level"] ?? Level.warning.rawValue)
            }
            supplies = SupplyFault.allCases.map { fault in
                Choice(
                    value: fault.rawValue, name: BreachMatter.supply(fault).sort.title[call.language],
                    isChosen: fault.rawValue == form["supply"])
            }
            (address, what, day) = (form["address"] ?? "", form["what"] ?? "", form["day"] ?? "")
        }
    }
}

extension BreachPage.View.Form {
    fileprivate init(
        _ action: BreachAction, _ breach: Breach, _ work: SchoolWork, isTooEarly: Bool, sent: FormFields?
    ) {
        self.isTooEarly = isTooEarly
        (isOpen, words) = (sent != nil, sent?.text("words") ?? "")
        self.action = action.rawValue
        isStep = action == .step
        isCorrection = action == .correct
        needsWords = action != .step
        (button, label, hint) =
            switch action {
            case .answer: (work.say("Gửi lời giải thích", "Send the answer"), work.say("Lời giải thích", "Your answer"), nil)
            case .confirm:
                breach.state == .contested
                    ? (work.say("Giữ nguyên", "Uphold"), work.say("Vì sao", "Why"), nil)
                    : (work.say("Xác nhận", "Confirm"), work.say("Vì sao", "Why"), nil)
            case .withdraw:
                (
                    work.say("Rút mục này", "Withdraw"), work.say("Vì sao", "Why"),
                    work.say("Mục đã rút không tính vào ai.", "What is withdrawn counts against nobody.")
                )
            case .step: (work.say("Ghi bước xử lý", "Record the step"), work.say("Ghi chú", "A note"), nil)
            case .appeal:
                (work.say("Đề nghị xem lại", "Ask that it be looked at again"), work.say("Vì sao", "Why"), nil)
            case .correct:
                (
                    work.say("Sửa điều ghi sai", "Correct what is wrong"), work.say("Vì sao", "Why"),
                    work.say("Mục cũ còn nguyên; mục mới nói điều đúng.", "The old entry stays; a new one says what is right.")
                )
            }
    }
}

import Hummingbird
import SoatDiagnostics
import SoatGate
import SoatPrinter
import SoatRules
import SoatStore
import SoatText

/// *Trường*: people, and what the school has decided about itself.
enum SchoolPage {
    static let routes = [
        Route(.get, "/school", .page, for: .administrators) { call in
            try await shown(call, try await call.work())
        },
        Route(.post, "/school/people", .page, for: .administrators, form: .token) { call in
            try await answered(call) { work in
                guard let role = AuthorRole(rawValue: call.field("role")) else { throw WebFault.notFound }
                try checkGroups(call)
                let (member, code) = try await work.school.add(
                    login: call.field("login").lowercased(), name: call.field("name"), role: role,
                    groups: groups(call.field("groups")), by: work.member)
                return (member.login, code)
            }
        },
        Route(.post, "/school/people/{login}/{step}", .page, for: .administrators, form: .token) { call in
            try await answered(call) { work in try await done(call, work) }
        },
        Route(.post, "/school/tokens", .page, for: .administrators, form: .token) { call in
            let work = try await call.work()
            do {
                let made = try await work.school.addToken(name: call.field("name"), by: work.member)
                return try await shown(call, work, token: made)
            } catch {
                guard let refusal = SchoolRefusal(error, call.language) else { throw error }
                return try await shown(
                    call, work, problem: refusal.whole, faults: error as? FieldFaults, status: .init(code: refusal.status))
            }
        },
        Route(.post, "/school/tokens/{id}/remove", .page, for: .administrators, form: .token) { call in
            try await answered(call) { work in
                try await work.school.removeToken(call.part("id"), by: work.member)
                return nil
            }
        },
        Route(.post, "/school/settings", .page, for: .administrators, form: .token) { call in
            try await answered(call) { work in
                try await work.school.change(try settings(call, work.settings), by: work.member)
                return nil
            }
        },
    ]

    /// Does something, and shows the page again: with a code where one was made, which is shown this once.
    private static func answered(
        _ call: Call, _ body: (SchoolWork) async throws -> (login: String, code: OneTimeCode)?
    ) async throws -> Response {
        let work = try await call.work()
        do {
            guard let made = try await body(work) else {
                return .seeOther("/school?done=\(call.part("step").isEmpty ? "saved" : call.part("step"))")
            }
            return try await shown(call, work, code: made)
        } catch {
            guard let refusal = SchoolRefusal(error, call.language) else { throw error }
            return try await shown(
                call, work, problem: refusal.whole, faults: error as? FieldFaults, status: .init(code: refusal.status))
        }
    }

    private static func shown(
        _ call: Call, _ work: SchoolWork, problem: String? = nil, code: (login: String, code: OneTimeCode)? = nil,
        token: (token: AccessToken, text: String)? = nil, faults: FieldFaults? = nil, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let members = NameOrder.sorted(try await work.school.members()) { $0.name ?? $0.login }
        let tokens = try await work.school.tokens(for: work.member)
        let terms = try await work.school.deputyTerms()
        let view = View(call, work, members, terms, tokens, problem, faults, code, token)
        return try call.page("school", view, hasForm: true, status: status)
    }

    private static func done(_ call: Call, _ work: SchoolWork) async throws -> (login: String, code: OneTimeCode)? {
        let (school, login, me) = (work.school, call.part("login"), work.member)
        switch call.part("step") {
        case "role":
            guard let role = AuthorRole(rawValue: call.field("role")) else { throw WebFault.notFound }
            try checkGroups(call)
            _ = try await school.setRole(role, login: login, by: me)
            let member = try await school.setGroups(groups(call.field("groups")), login: login, by: me)
            // Who took a role from themselves may have no more business here.
            if member.person == me.person, ![.principal, .secretary].contains(member.role) { return nil }
        case "disable": _ = try await school.setDisabled(true, login: login, by: me)
        case "enable": _ = try await school.setDisabled(false, login: login, by: me)
        case "invite": return (login, try await school.invite(login: login, by: me))
        case "reset": return (login, try await school.reset(login: login, by: me))
        case "deputy":
            guard let first = try call.day("from"), let last = try call.day("until") else {
                throw WebFault.unreadable(Localized(vi: "Chưa chọn ngày.", en: "No day is chosen."))
            }
            var faults = FieldFaults()
            if last < first {
                faults.add(
                    "until", vi: "Ngày cuối đứng trước ngày đầu. Chọn từ ngày đầu trở đi.",
                    en: "The last day is before the first. Choose that day or a later one.")
            } else if last < work.today {
                faults.add(
                    "until", vi: "Ngày này đã qua. Chọn từ hôm nay trở đi.",
                    en: "That day is over. Choose today or a later one.")
            }
            try faults.throwIfAny()
            _ = try await school.nameDeputy(login: login, from: first, to: last, by: me)
        case "deputy-end": _ = try await school.endDeputy(login: login, by: me)
        default: throw WebFault.notFound
        }
        return nil
    }

    private static func groups(_ text: String) -> Set<String> {
        Set(
            text.split(whereSeparator: { $0 == "," || $0 == ";" || $0.isNewline }).map {
                String($0).split(separator: " ").joined(separator: " ")
            }.filter { !$0.isEmpty })
    }

    /// Characters of a group's name, as the school's file takes it.
    private static let longestGroup = 80

    private static func checkGroups(_ call: Call) throws(FieldFaults) {
        guard let long = groups(call.field("groups")).first(where: { $0.count > longestGroup }) else { return }
        var faults = FieldFaults()
        faults.add(
            "groups", vi: "Tên tổ “\(long.prefix(20))…” dài quá \(longestGroup) ký tự.",
            en: "The group's name “\(long.prefix(20))…” is longer than \(longestGroup) characters.")
        throw faults
    }

    private static func settings(_ call: Call, _ old: SchoolSettings) throws -> SchoolSettings {
        var settings = old
        settings.name = call.field("name")
        var faults = FieldFaults()
        faults.checkName(settings.name, field: "name")
        let yearStart = faults.yearStart(call.field("year-start"))
        let workdays = Set(call.form.all("workday").compactMap { Int($0) }.compactMap(Weekday.init(rawValue:)))
        let daysOff = call.field("days-off").split(whereSeparator: { $0 == "," || $0 == ";" || $0.isWhitespace })
        if workdays.isEmpty { faults.add("workday", vi: "Chọn ít nhất một ngày.", en: "Choose at least one day.") }
        let days = daysOff.compactMap(WrittenDay.day)
        if days.count != daysOff.count {
            faults.add(
                "days-off", vi: "Ghi ngày/tháng/năm như 30/4/2027, cách nhau bằng dấu phẩy.",
                en: "Write day/month/year such as 30/4/2027, with commas.")
        }
        settings.calendar = SchoolCalendar(
            utcOffset: old.calendar.utcOffset, yearStart: yearStart ?? old.calendar.yearStart, workdays: workdays,
            daysOff: Set(days))
        if let holiday = settings.calendar.endlessHoliday {
            faults.add("days-off", StoreError.endlessHoliday(holiday))
        }
        let years = Int(call.field("retention")).flatMap { (0...50).contains($0) ? $0 : nil }
        if years == nil { faults.add("retention", vi: "Ghi một số từ 0 đến 50.", en: "A number from 0 to 50.") }
        settings.retentionYears = years ?? old.retentionYears
        let known = Set(call.app.book.documents.map(\.id))
        (settings.domain, settings.contacts) = (SchoolOutside.domain(call), SchoolOutside.contacts(call))
        faults.checkDomain(settings.domain, call)
        faults.checkContacts(settings.contacts)
        try faults.throwIfAny()
        settings.basis = ["national"] + call.form.all("basis").filter(known.contains)
        return settings
    }

    // MARK: - View

    private struct View: Sendable {
        struct Person: Sendable {
            let login: String
            let name: String
            let roleName: String
            let groups: String
            let groupsShown: String?
            let roles: [Choice]
            let isDisabled: Bool
            let isNew: Bool
            let isDeputy: Bool
            /// When they stand in for the head: now, or on days to come.
            let terms: [String]
            let standsIn: Bool
            /// The head's account is in nobody else's hands.
            let isMine: Bool
            /// Refused: open, with what was sent.
            let isOpen: Bool
            let deputyFrom: String
            let deputyUntil: String
            /// What is wrong with what was sent, by field.
            let bad: [String: String]
        }

        /// Somebody who is to be added: as sent, where that was refused.
        struct Newcomer: Sendable {
            let isOpen: Bool
            let fullName: String
            let loginName: String
            let groups: String
            let roles: [Choice]
            let bad: [String: String]
        }

        struct Made: Sendable {
            let login: String
            let code: String
            let expires: String
        }

        struct Token: Sendable {
            let id: String
            let name: String
            let login: String
            let created: String
        }

        struct MadeToken: Sendable {
            let name: String
            let text: String
        }

        let frame: Frame
        let school: String
        let problem: String?
        /// What was just done.
        let done: String?
        /// What is wrong with the settings, by field.
        let bad: [String: String]
        let madeTokens: [MadeToken]
        let tokens: [Token]
        let hasTokens: Bool
        let domain: String
        let contacts: String
        let made: [Made]
        let people: [Person]
        let newcomer: Newcomer
        let tokenName: String
        /// What was made or refused there is not folded away.
        let isTokenOpen: Bool
        let settingName: String
        let yearStart: String
        let retention: String
        let workdays: [Choice]
        let daysOff: String
        let bases: [Choice]
        let isHead: Bool
        let allowed: [String]
        let hasAllowed: Bool
        let levels: [String]
        let hasLevels: Bool

        init(
            _ call: Call, _ work: SchoolWork, _ members: [Member], _ terms: [PersonID: [ClosedRange<CalendarDate>]],
            _ known: [AccessToken], _ problem: String?,
            _ faults: FieldFaults?, _ code: (login: String, code: OneTimeCode)?, _ token: (token: AccessToken, text: String)?
        ) {
            frame = Frame(call, current: "/school")
            let language = call.language
            let settings = work.settings
            school = settings.name
            self.problem = problem
            let bad = faults?.texts(in: language) ?? [:]
            done = call.query["done"].flatMap { Self.done($0)?[language] }
            madeTokens = token.map { [MadeToken(name: $0.token.name, text: $0.text)] } ?? []
            tokens = known.map { Token(id: $0.id, name: $0.name, login: $0.login, created: work.time($0.created)) }
            hasTokens = !tokens.isEmpty
            // What was sent and refused stands in its form again.
            let path = problem == nil ? "" : call.request.uri.path
            let sent = path == "/school/settings" ? call.form : nil
            self.bad = sent == nil ? [:] : bad
            domain = sent?["domain"] ?? settings.domain ?? ""
            contacts = sent?.text("contacts") ?? settings.contacts.joined(separator: "\n")
            settingName = sent?["name"] ?? settings.name
            isTokenOpen = path == "/school/tokens"
            tokenName = path == "/school/tokens" ? call.form["name"] ?? "" : ""
            made = code.map { [Made(login: $0.login, code: $0.code.text, expires: work.time($0.code.expires))] } ?? []
            let isHead = work.member.role == .principal
            self.isHead = isHead
            func roles(_ chosen: AuthorRole) -> [Choice] {
                AuthorRole.allCases.filter { isHead || $0 != .principal }.map {
                    Choice(value: $0.rawValue, name: RoleWords.name($0)[language], isChosen: $0 == chosen)
                }
            }
            let new = path == "/school/people" ? call.form : nil
            newcomer = Newcomer(
                isOpen: new != nil, fullName: new?["name"] ?? "", loginName: new?["login"] ?? "",
                groups: new?["groups"] ?? "", roles: roles(new?["role"].flatMap(AuthorRole.init(rawValue:)) ?? .teacher),
                bad: new == nil ? [:] : bad)
            let (today, nextWeek) = (work.today.description, work.today.adding(days: 7).description)
            people = members.map { member in
                let form = call.part("login") == member.login && problem != nil ? call.form : nil
                let known = NameOrder.sorted(words: member.groups).joined(separator: ", ")
                return Person(
                    login: member.login, name: member.name ?? work.say("(đã xóa tên)", "(name erased)"),
                    roleName: RoleWords.name(member.role)[language], groups: form?["groups"] ?? known,
                    groupsShown: known.isEmpty ? nil : known,
                    roles: roles(form?["role"].flatMap(AuthorRole.init(rawValue:)) ?? member.role),
                    isDisabled: member.isDisabled, isNew: !member.hasPassword,
                    isDeputy: isHead && member.role == .deputy && !member.isDisabled,
                    terms: (terms[member.person] ?? []).map { Self.term($0, work) },
                    standsIn: isHead && terms[member.person] != nil,
                    isMine: isHead || member.role != .principal, isOpen: form != nil, deputyFrom: form?["from"] ?? today,
                    deputyUntil: form?["until"] ?? nextWeek, bad: form == nil ? [:] : bad)
            }
            yearStart = sent?["year-start"] ?? WrittenDay.text(settings.calendar.yearStart)
            retention = sent?["retention"] ?? String(settings.retentionYears)
            let days = sent.map { Set($0.all("workday")) }
            let basis = sent.map { Set($0.all("basis")) }
            let names =
                language == .english ? ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"] : ["T2", "T3", "T4", "T5", "T6", "T7", "CN"]
            workdays = zip(Weekday.allCases, names).map {
                Choice(
                    value: String($0.rawValue), name: $1,
                    isChosen: days?.contains(String($0.rawValue)) ?? settings.calendar.workdays.contains($0))
            }
            daysOff = sent?.text("days-off") ?? settings.calendar.daysOff.sorted().map(DutyWords.short).joined(separator: ", ")
            bases = BasisChoice.all(call).map {
                Choice(value: $0.id, name: $0.label, isChosen: basis?.contains($0.id) ?? settings.basis.contains($0.id))
            }
            let configuration = call.app.book.configuration
            let allow = configuration.allowed.adding(settings.allowed)
            allowed = allow.numbers.sorted() + allow.names.sorted() + allow.domains.sorted()
            hasAllowed = !allowed.isEmpty
            levels = configuration.levels.map { choice in
                let title = call.app.book.rules.first { $0.id == choice.rule }?.title[language] ?? choice.rule
                return "\(title): \(choice.level.words[language]) (\(choice.reason))"
            }
            hasLevels = !levels.isEmpty
        }

        private static func term(_ days: ClosedRange<CalendarDate>, _ work: SchoolWork) -> String {
            let (first, last) = (work.day(days.lowerBound), work.day(days.upperBound))
            return days.contains(work.today)
                ? work.say("đang thay hiệu trưởng đến hết \(last)", "stands in for the head until \(last)")
                : work.say("thay hiệu trưởng \(first)–\(last)", "stands in for the head \(first)–\(last)")
        }

        private static func done(_ step: String) -> Localized? {
            switch step {
            case "saved": Localized(vi: "Đã lưu.", en: "Saved.")
            case "role": Localized(vi: "Đã lưu vai và tổ.", en: "Role and groups are saved.")
            case "disable": Localized(vi: "Đã ngừng tài khoản.", en: "The account is disabled.")
            case "enable": Localized(vi: "Tài khoản dùng lại được.", en: "The account is enabled.")
            case "deputy": Localized(vi: "Đã giao thay hiệu trưởng.", en: "The deputy is named.")
            case "deputy-end": Localized(vi: "Đã thôi giao thay hiệu trưởng.", en: "The deputy's term is ended.")
            default: nil
            }
        }
    }
}

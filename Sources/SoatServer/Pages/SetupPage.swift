import Hummingbird
import SoatDiagnostics
import SoatGate
import SoatRules
import SoatStore
import SoatText

/// *Mở đầu*: makes the school's file, once, for whoever holds the code that was printed at start.
enum SetupPage {
    static let routes = [
        Route(.get, "/setup", .page, for: .anyone) { call in
            try open(call)
            let code = call.query["code"] ?? ""
            return try call.page("setup", View(call, [("code", code)], problem: nil), hasForm: true)
        },
        Route(.post, "/setup", .page, for: .anyone, form: .token) { call in
            try open(call)
            do {
                let member = try await founded(call)
                return try await SignInPages.welcomed(member, call, to: "/today")
            } catch {
                guard let refusal = SchoolRefusal(error, call.language) else { throw error }
                let kept = call.form.fields.filter { !$0.name.hasPrefix("password") }
                let status = HTTPResponse.Status(code: refusal.status)
                let view = View(call, kept, problem: refusal.message, faults: error as? FieldFaults)
                return try call.page("setup", view, hasForm: true, status: status)
            }
        },
    ]

    /// - Throws: ``WebFault/notFound`` where the school is there already.
    private static func open(_ call: Call) throws {
        guard try call.desk().school == nil else { throw WebFault.notFound }
    }

    private static func founded(_ call: Call) async throws -> Member {
        let desk = try call.desk()
        if let seconds = desk.throttle.begin(name: "setup", address: call.address, now: desk.clock()) {
            throw WebFault.tooOften(seconds: seconds)
        }
        let isRight = desk.accepts(setupCode: call.field("code"))
        desk.throttle.end(name: "setup", address: call.address, isRight ? .right : .wrong, now: desk.clock())
        guard isRight else { throw StoreError.wrongCode }
        var faults = FieldFaults()
        let login = call.field("login").lowercased()
        let (domain, contacts) = (SchoolOutside.domain(call), SchoolOutside.contacts(call))
        faults.checkName(call.field("school"), field: "school")
        faults.checkName(call.field("name"), field: "name")
        if login.isEmpty { faults.add("login", vi: "Ghi như hieu.truong.", en: "Write it as hieu.truong.") }
        let start = call.field("year-start")
        let yearStart = start.isEmpty ? .september : faults.yearStart(start)
        faults.checkDomain(domain, call)
        faults.checkContacts(contacts)
        faults.checkNewPassword(call, login: login)
        try faults.throwIfAny()
        let basis = call.form.all("basis").filter { id in call.app.book.documents.contains { $0.id == id } }
        let settings = SchoolSettings(
            name: call.field("school"), calendar: SchoolCalendar(yearStart: yearStart ?? .september),
            basis: ["national"] + basis,
            domain: domain, contacts: contacts)
        return try await desk.found(
            settings, login: login, name: call.field("name"), password: call.form["password"] ?? "")
    }

    private struct View: Sendable {
        struct Basis: Sendable {
            let id: String
            let label: String
            let isChosen: Bool
        }

        let frame: Frame
        let code: String
        let school: String
        let login: String
        let name: String
        let yearStart: String
        let bases: [Basis]
        let domain: String
        let contacts: String
        let problem: String?
        /// What is wrong, by field.
        let bad: [String: String]

        init(_ call: Call, _ kept: [(name: String, value: String)], problem: String?, faults: FieldFaults? = nil) {
            bad = faults?.texts(in: call.language) ?? [:]
            frame = Frame(call, current: "/setup")
            let fields = FormFields(kept)
            code = fields["code"] ?? ""
            school = fields["school"] ?? ""
            login = fields["login"] ?? "hieu.truong"
            name = fields["name"] ?? ""
            yearStart = fields["year-start"] ?? WrittenDay.text(.september)
            bases = BasisChoice.all(call).map {
                Basis(id: $0.id, label: $0.label, isChosen: fields.all("basis").contains($0.id))
            }
            domain = fields["domain"] ?? ""
            contacts = (fields["contacts"] ?? "").replacing("\r\n", with: "\n")
            self.problem = problem
        }
    }
}

/// The documents that a school may say it is bound by, beside the law of the land.
enum BasisChoice {
    /// A document that is known without its number (`/GDĐT`) is called by its title.
    static func label(_ document: GoverningDocument) -> String {
        document.number.first?.isNumber ?? false ? "\(document.number): \(document.title)" : document.title
    }

    static func all(_ call: Call) -> [(id: String, label: String)] {
        call.app.book.documents.filter { !$0.isNational }.map { document in
            (document.id, label(document))
        }
    }
}

/// How a school is known outside, as its forms ask for it.
enum SchoolOutside {
    /// The domain alone, where somebody gave the whole address.
    static func domain(_ call: Call) -> String? {
        var words = Substring(call.field("domain").lowercased())
        for start in ["https://", "http://", "www."] where words.hasPrefix(start) { words = words.dropFirst(start.count) }
        let host = words.prefix { $0 != "/" && $0 != ":" }
        return host.isEmpty ? nil : String(host)
    }

    /// A number a line, or between commas.
    static func contacts(_ call: Call) -> [String] {
        call.field("contacts").split(whereSeparator: { $0.isNewline || $0 == "," || $0 == ";" }).map {
            $0.split(separator: " ").joined(separator: " ")
        }.filter { !$0.isEmpty }
    }
}

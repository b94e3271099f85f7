import SoatDiagnostics
import SoatGate
import SoatRules
import SoatStore

/// What is wrong with a form, field by field: all of it at once, each with what it should look like.
struct FieldFaults: Error, Sendable {
    /// By the field's name.
    private(set) var words: [String: Localized] = [:]

    var isEmpty: Bool { words.isEmpty }

    /// Keeps the first thing that is wrong with a field.
    mutating func add(_ field: String, vi: String, en: String) { add(field, Localized(vi: vi, en: en)) }

    mutating func add(_ field: String, _ fault: Localized) {
        if words[field] == nil { words[field] = fault }
    }

    /// What the school's file says of it.
    mutating func add(_ field: String, _ error: StoreError) {
        guard let vi = SchoolRefusal(error, .vietnamese), let en = SchoolRefusal(error, .english) else { return }
        add(field, vi: vi.whole, en: en.whole)
    }

    func throwIfAny() throws(FieldFaults) {
        if !isEmpty { throw self }
    }

    func texts(in language: Language) -> [String: String] { words.mapValues { $0[language] } }

    /// Above the form.
    var whole: Localized {
        Localized(
            vi: "Còn \(words.count) chỗ cần sửa, ghi rõ ở từng ô dưới đây.",
            en: "\(words.count) to mend, told at each field below.")
    }

    // MARK: - What several forms ask for

    mutating func checkName(_ name: String, field: String) {
        if name.isEmpty { add(field, vi: "Chưa ghi tên.", en: "The name is missing.") }
    }

    mutating func yearStart(_ text: String) -> SchoolCalendar.MonthDay? {
        if let day = WrittenDay.yearStart(text) { return day }
        add("year-start", vi: "Ghi ngày/tháng, ví dụ 1/9.", en: "Write day/month, such as 1/9.")
        return nil
    }

    mutating func checkDomain(_ domain: String?, _ call: Call) {
        guard let domain else { return }
        guard AllowList.isDomain(domain) else {
            add("domain", vi: "Ghi tên miền như thcsbensay.edu.vn.", en: "Write a domain such as thcsbensay.edu.vn.")
            return
        }
        guard let desk = call.app.desk, let fault = call.app.claims.fault(of: domain, for: desk) else { return }
        add("domain", fault.words(domain))
    }

    mutating func checkContacts(_ contacts: [String]) {
        if let wrong = contacts.first(where: { AllowList.number($0) == nil }) {
            add(
                "contacts", vi: "“\(wrong.prefix(40))” không phải một số; mỗi dòng một số như 024 3825 1234.",
                en: "“\(wrong.prefix(40))” is no number; one a line, such as 024 3825 1234.")
        }
        if contacts.count > 100 { add("contacts", vi: "Nhiều nhất 100 số.", en: "100 numbers at most.") }
    }

    mutating func checkNewPassword(_ call: Call, login: String) {
        let password = call.form["password"] ?? ""
        do throws(StoreError) {
            try School.check(newPassword: password, login: login)
        } catch {
            add("password", error)
        }
        if password != call.form["password-again"] {
            add("password-again", vi: "Hai lần gõ mật khẩu khác nhau.", en: "The two passwords differ.")
        }
    }
}

import SoatDiagnostics
import SoatText

/// Words of the command line read as values of the contract.
enum OptionValues {
    static func choice<Value>(_ word: String?, option: String) throws(UsageError) -> Value?
    where Value: RawRepresentable<String> & CaseIterable {
        guard let word else { return nil }
        guard let value = Value(rawValue: word) else {
            throw .badValue(word, option: option, allowed: Value.allCases.map(\.rawValue))
        }
        return value
    }

    static func day(_ word: String?) throws(UsageError) -> CalendarDate? {
        guard let word else { return nil }
        guard let day = CalendarDate(iso: word) else { throw .badDate(word) }
        return day
    }

    /// - Parameter most: what is sensible at most; more could overflow the sums made of it.
    static func count(_ number: Int?, option: String, most: Int) throws(UsageError) -> Int? {
        guard let number else { return nil }
        guard (1...most).contains(number) else { throw .outOfRange(number, option: option, most: most) }
        return number
    }
}

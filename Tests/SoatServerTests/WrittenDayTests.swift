import SoatGate
import SoatText
import Testing

@testable import SoatServer

/// Days that somebody writes into a field of their own.
@Suite("Written days") struct WrittenDayTests {
    @Test(
        "A day is read as people here write it, and nothing else is one",
        arguments: [
            ("30/4/2027", "2027-04-30"), ("01/01/2027", "2027-01-01"), ("29/2/2028", "2028-02-29"), ("29/2/2027", nil),
            ("2027-04-30", nil), ("30/4", nil), ("4/30/2027", nil), ("30/4/27", nil), ("30/4/99999", nil), ("", nil),
            ("//", nil),
            ("mai", nil), ("٣/٤/٢٠٢٧", nil), ("30/4/2027/1", nil), ("+1/4/2027", nil),
        ] as [(String, String?)])
    func day(text: String, iso: String?) {
        #expect(WrittenDay.day(text)?.description == iso)
    }

    @Test(
        "The first day of a school year is a day and a month",
        arguments: [
            ("1/9", 9, 1), ("15/08", 8, 15), ("31/2", nil, nil), ("9", nil, nil), ("1/9/2026", nil, nil), ("09-01", nil, nil),
        ]
            as [(String, Int?, Int?)])
    func yearStart(text: String, month: Int?, day: Int?) {
        let start = WrittenDay.yearStart(text)
        #expect(start?.month == month && start?.day == day)
        if let start { #expect(WrittenDay.yearStart(WrittenDay.text(start)) == start) }
    }
}

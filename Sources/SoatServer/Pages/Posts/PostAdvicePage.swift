import Hummingbird
import SoatDiagnostics
import SoatStore
import SoatText

/// Questions about a post: asked when it is submitted, answered by the board where the post is read.
enum PostAdvicePage {
    static let routes = [
        Route(.post, "/posts/{id}/advice", .page, for: .board, form: .token) { call in
            let work = try await call.work()
            let id = call.part("id")
            do {
                let asked = try await work.school.advice(on: id, for: work.member)
                guard let number = Int(call.field("number")), asked.contains(where: { $0.number == number }) else {
                    throw WebFault.notFound
                }
                _ = try await work.school.record(.adviceAnswered(number, call.field("answer")), by: work.member)
                return .seeOther("/posts/\(id)")
            } catch {
                return try await PostPage.told(error, call, work, id)
            }
        }
    ]
}

/// A question about a post as its page shows it.
struct QuestionLine: Sendable {
    struct Answer: Sendable {
        let by: String
        let text: String
    }

    let number: Int
    let question: String
    let by: String
    let at: String
    let answers: [Answer]
    let canAnswer: Bool
    /// Refused: open, with what was sent.
    let isOpen: Bool
    let answer: String

    /// What a question is about, for a line of a list: of a letter the sentence that it quotes.
    static func matter(_ question: String) -> String {
        let lines = question.split(whereSeparator: \.isNewline)
        let quoted = lines.first { $0.hasPrefix("“") && $0.hasSuffix("”") }
        let line = quoted ?? lines.first ?? ""
        return line.count > 160 ? line.prefix(160) + "…" : String(line)
    }

    init(_ asked: PostAdvice, _ work: SchoolWork, sent: FormFields?) {
        let erased = work.say("(đã xóa tên)", "(name erased)")
        number = asked.number
        question = asked.question ?? work.say("(chữ đã xóa vì hết hạn lưu)", "(erased when its time was over)")
        by = asked.personName ?? erased
        at = work.time(asked.at)
        answers = asked.answers.map { Answer(by: $0.personName ?? erased, text: $0.text) }
        let form = sent?["number"] == String(asked.number) ? sent : nil
        (isOpen, answer) = (form?["answer"] != nil, form?.text("answer") ?? "")
        canAnswer = work.member.role != .teacher && answers.isEmpty && asked.question != nil
    }
}

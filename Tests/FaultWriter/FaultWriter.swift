import Glibc
import SoatGate
import SoatRules
import SoatScan
import SoatStore

/// Keeps records in a school's file until it is killed: `soat-fault-writer FILE LOGIN WRITERS [COUNT [posts]]`.
///
/// Each record has a text of its own; its number and this text are written to standard output, in one piece, only after
/// the school has acknowledged it. With `posts` it begins and submits posts: the version and id of each step are written.
@main
struct FaultWriter {
    static func main() async {
        signal(SIGXFSZ, SIG_IGN)
        let arguments = CommandLine.arguments
        guard arguments.count >= 4, let writers = Int(arguments[3]) else { exit(2) }
        let count = arguments.count > 4 ? Int(arguments[4]) ?? 0 : Int.max
        let run = getpid()
        do {
            let school = try School(opening: arguments[1], clock: { Moment(secondsSince1970: time(nil)) })
            let member = try await school.member(login: arguments[2])
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<writers {
                    group.addTask {
                        for i in 0..<count {
                            if arguments.last == "posts" {
                                try await post("\(run)-\(writer)-\(i)", school, member)
                                continue
                            }
                            let tag = "\(run)-\(writer)-\(i)"
                            let stored = try await school.record(.acknowledgement(of: tag), by: member)
                            acknowledge("\(stored.number) \(tag)\n")
                        }
                    }
                }
                try await group.waitForAll()
            }
        } catch let error as StoreError {
            acknowledge("error \(error)\n")
            exit(1)
        } catch {
            exit(3)
        }
    }

    private static func post(_ text: String, _ school: School, _ member: Member) async throws {
        let scanner = PostScanner(Scanner(RuleBook(packs: [], documents: [])), rulesVersion: "none")
        let content = PostContent(text: text, channels: [.portal])
        var dossier = try await school.begin(content, by: member, scanner)
        let id = dossier.summary.post.id
        acknowledge("\(dossier.summary.version) \(id)\n")
        let later = PostContent(text: text + " (sửa)", channels: [.portal])
        for order in [PostOrder.revise(later, eventEnd: nil), .submit] {
            dossier = try await school.carry(out: order, on: id, by: member, scanner)
            acknowledge("\(dossier.summary.version) \(id)\n")
        }
    }

    private static func acknowledge(_ line: String) {
        let bytes = Array(line.utf8)
        _ = unsafe bytes.withUnsafeBytes { unsafe write(STDOUT_FILENO, $0.baseAddress, $0.count) }
    }
}

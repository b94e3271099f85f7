import ArgumentParser
import Glibc
import SoatText

/// Where a post is to stand, who wrote it, and when: for posts that do not say it themselves.
struct ContextChoice: ParsableArguments {
    @Option var channel: String?
    @Option(name: .customLong("author-role")) var authorRole: String?
    @Option(name: .customLong("posted-on")) var postedOn: String?

    func context() throws(UsageError) -> PostContext {
        PostContext(
            channel: try OptionValues.choice(channel, option: "--channel"),
            authorRole: try OptionValues.choice(authorRole, option: "--author-role"),
            postedOn: try OptionValues.day(postedOn) ?? Self.today)
    }

    /// Today in Viet Nam.
    static var today: CalendarDate { CalendarDate(secondsSince1970: time(nil)) }
}

/// *Quy tắc*: what the rules say, and what they rest on.
enum RulesPages {
    static let routes: [Route] = []
}

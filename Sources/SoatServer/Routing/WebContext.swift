import Hummingbird
import NIOCore

/// What Hummingbird keeps of a request while it is answered.
struct WebContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// Who asks, as far as the network tells.
    let peer: SocketAddress?
    /// Where the connection is read; `nil` without a network.
    let loop: (any EventLoop)?
    /// What stands before every path of the school that is asked: `/bensay`, or nothing.
    var base = ""
    /// Whether the host was found to be a school's already.
    var isHostKnown = false

    init(source: Source) {
        coreContext = CoreRequestContextStorage(source: source)
        peer = source.channel.remoteAddress
        loop = source.channel.eventLoop
    }

    /// Without a network.
    init(source: some RequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        peer = nil
        loop = nil
    }
}

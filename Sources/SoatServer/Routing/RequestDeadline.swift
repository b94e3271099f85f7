import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Closes a connection whose next request does not arrive in time, however steadily its bytes trickle in.
///
/// An idle timeout alone is kept alive by a byte a minute, and so a few machines could hold every connection.
final class RequestDeadline: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// From the connection, or the last answer, to the end of a request's head.
    private let head: TimeAmount
    /// From the head to the end of the body; routes that read one have a limit of their own, which is told.
    private let body: TimeAmount
    /// When the connection is to be closed; `nil`: nothing is waited for.
    private var due: NIODeadline?
    /// Looks at the clock then. It is not moved for each request, which would cost more than reading its head.
    private var timer: (look: Scheduled<Void>, at: NIODeadline)?
    private var inProgress = 0

    init(head: TimeAmount = .seconds(60), body: TimeAmount = .seconds(300)) {
        self.head = head
        self.body = body
    }

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { expect(within: head, context) }
    }

    func handlerRemoved(context: ChannelHandlerContext) { stop() }

    func channelActive(context: ChannelHandlerContext) {
        expect(within: head, context)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        stop()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head:
            inProgress += 1
            expect(within: body, context)
        case .end: due = nil
        case .body: break
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) {
            inProgress -= 1
            if inProgress == 0 { expect(within: head, context) }
        }
        context.write(data, promise: promise)
    }

    private func expect(within time: TimeAmount, _ context: ChannelHandlerContext) {
        let due = context.eventLoop.now + time
        self.due = due
        if let timer, timer.at <= due { return }
        look(at: due, context.channel)
    }

    /// Closes the connection at a time, unless by then there is more time, or nothing to wait for.
    private func look(at time: NIODeadline, _ channel: any Channel) {
        timer?.look.cancel()
        let look = channel.eventLoop.assumeIsolated().scheduleTask(deadline: time) {
            self.timer = nil
            guard let due = self.due else { return }
            if due <= channel.eventLoop.now { channel.close(promise: nil) } else { self.look(at: due, channel) }
        }
        timer = (look, time)
    }

    private func stop() {
        due = nil
        timer?.look.cancel()
        timer = nil
    }
}

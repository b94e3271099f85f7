internal import Glibc

/// Random numbers of the kernel, a key's worth at a time: a call for every eight bytes costs more than a hash.
struct KernelRandom: RandomNumberGenerator {
    private var words: [UInt64] = []

    mutating func next() -> UInt64 {
        if words.isEmpty {
            words = [0, 0, 0, 0]
            let isFilled = unsafe words.withUnsafeMutableBytes { unsafe getentropy($0.baseAddress, $0.count) == 0 }
            if !isFilled { words = [] }
        }
        var system = SystemRandomNumberGenerator()
        return words.popLast() ?? system.next()
    }
}

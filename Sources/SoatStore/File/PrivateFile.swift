internal import Glibc

/// Files that only their owner can read.
enum PrivateFile {
    /// Writes a new file, mode 0600; it and its folder are on the disk afterwards.
    ///
    /// - Throws: ``StoreError/alreadyThere(_:)`` and others; nothing is left then.
    static func write(_ bytes: [UInt8], to path: String) throws(StoreError) {
        try make(path) { (descriptor) throws(StoreError) in try append(bytes[...], to: descriptor) }
    }

    /// Copies a file into a new one, mode 0600, a piece at a time.
    ///
    /// - Throws: as ``write(_:to:)``, and ``StoreError/missingFile(_:)``.
    static func copy(_ source: String, to path: String) throws(StoreError) {
        let input = unsafe open(source, O_RDONLY | O_CLOEXEC)
        guard input >= 0 else {
            if errno == ENOENT { throw .missingFile(source) }
            throw SchoolFile.failure(errno)
        }
        defer { close(input) }
        try make(path) { (descriptor) throws(StoreError) in
            var piece = [UInt8](repeating: 0, count: 1 << 20)
            while true {
                let count = unsafe piece.withUnsafeMutableBytes { unsafe read(input, $0.baseAddress, $0.count) }
                if count < 0 && errno == EINTR { continue }
                guard count >= 0 else { throw SchoolFile.failure(errno) }
                if count == 0 { return }
                try append(piece[..<count], to: descriptor)
            }
        }
    }

    /// Makes a new file, fills it, and sees it on the disk; takes it away again when that fails.
    private static func make(_ path: String, _ fill: (Int32) throws(StoreError) -> Void) throws(StoreError) {
        let descriptor = unsafe open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            if errno == EEXIST { throw .alreadyThere(path) }
            if errno == ENOENT { throw .missingFolder(SchoolFile.folder(of: path)) }
            throw SchoolFile.failure(errno)
        }
        defer { close(descriptor) }
        do throws(StoreError) {
            try fill(descriptor)
            guard fsync(descriptor) == 0 else { throw SchoolFile.failure(errno) }
        } catch {
            _ = unsafe unlink(path)
            throw error
        }
        sync(folder: SchoolFile.folder(of: path))
    }

    private static func append(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) throws(StoreError) {
        var rest = bytes
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw SchoolFile.failure(errno) }
            rest = rest.dropFirst(count)
        }
    }

    /// Sees a folder's list of files on the disk.
    static func sync(folder: String) {
        let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }
}

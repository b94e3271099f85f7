internal import Glibc

/// Files that only their owner can read.
enum PrivateFile {
    /// Writes a new file, mode 0600; it and its folder are on the disk afterwards.
    ///
    /// - Throws: ``StoreError/alreadyThere(_:)`` and others; nothing is left then.
    static func write(_ bytes: [UInt8], to path: String) throws(StoreError) {
        let descriptor = unsafe open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            if errno == EEXIST { throw .alreadyThere(path) }
            if errno == ENOENT { throw .missingFolder(SchoolFile.folder(of: path)) }
            throw SchoolFile.failure(errno)
        }
        var done = 0
        while done < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                unsafe buffer.baseAddress.map { unsafe Glibc.write(descriptor, $0 + done, buffer.count - done) } ?? 0
            }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else {
                let code = errno
                close(descriptor)
                _ = unsafe unlink(path)
                throw SchoolFile.failure(code)
            }
            done += count
        }
        guard fsync(descriptor) == 0 else {
            let code = errno
            close(descriptor)
            _ = unsafe unlink(path)
            throw SchoolFile.failure(code)
        }
        close(descriptor)
        sync(folder: SchoolFile.folder(of: path))
    }

    /// Sees a folder's list of files on the disk.
    static func sync(folder: String) {
        let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }
}

// Written by `swift run soat-tables rules` from rules/*.yaml. Do not edit.

enum BuiltinRules {
    static let archive: StaticString = """

        """
}

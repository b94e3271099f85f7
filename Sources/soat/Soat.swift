@main struct Soat { static func main() {} }

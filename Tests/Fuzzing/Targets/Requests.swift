import Diagnostics
import Preview

extension FuzzTarget {
  /// The head of a request to the preview: refused, or asked of us, for something below the site.
  static let requests = FuzzTarget(name: "requests") { bytes in
    guard let head = try? RequestHead(bytes) else { return nil }
    let answer = Gate(port: 8400, language: .nb).refusal(of: head)
    let isOurs = ["127.0.0.1:8400", "localhost:8400"].contains(head["host"]?.lowercased())
    guard answer != nil || isOurs && ["GET", "HEAD"].contains(head.method) else { return "a stranger was let in" }
    guard head.target.hasPrefix("/"), !head.target.contains("#") else { return "a target that is none" }
    if let answer, answer.bytes(closes: true).isEmpty { return "a refusal without an answer" }
    _ = head.query("a")
    return nil
  }
}

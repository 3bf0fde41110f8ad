package import Diagnostics

/// Who is let in: a browser on this machine that looks at this address, and nobody through it.
///
/// A page anywhere on the web can make a browser ask for what lies on 127.0.0.1, and can give its own name that address (DNS rebinding). So
/// the name that was asked for must be ours, and whoever asks from a page must ask from one of ours.
package struct Gate: Sendable {
  private let names: Set<String>
  private let language: MessageLanguage
  /// What only a page of ours has been told; nil where nothing can be sent.
  private let token: String?

  package init(port: UInt16, language: MessageLanguage, token: String? = nil) {
    self.token = token
    let hosts = ["127.0.0.1", "localhost"]
    names = Set(hosts.map { "\($0):\(port)" } + (port == 80 ? hosts : []))
    self.language = language
  }

  /// The answer for who is not let in; nil for who is.
  package func refusal(of head: RequestHead) -> Answer? {
    guard let host = head["host"] else {
      return Answer(400, saying: "Host?")
    }
    guard names.contains(host.lowercased()) else {
      return refused(
        Wording(
          nb: "Forhåndsvisningen svarer bare på 127.0.0.1 og localhost.",
          nn: "Førehandsvisinga svarer berre på 127.0.0.1 og localhost.",
          en: "The preview answers to 127.0.0.1 and localhost only."))
    }
    if let origin = head["origin"], !names.contains(where: { "http://\($0)" == origin.lowercased() }) {
      return refusedOrigin
    }
    // Browsers say themselves where a request comes from; a link from elsewhere may lead here, and no more than that.
    switch head["sec-fetch-site"] {
    case nil, "same-origin", "none": break
    default: if head["sec-fetch-mode"] != "navigate" || head["sec-fetch-dest"] != "document" { return refusedOrigin }
    }
    if head.method == "POST", token != nil, let path = head.path, FormRoutes.isAction(path) {
      return refusalOfSending(head, host: host)
    }
    guard head.method == "GET" || head.method == "HEAD" else {
      var answer = Answer(405, saying: "GET, HEAD")
      answer.headers.append(.init("Allow", "GET, HEAD"))
      return answer
    }
    return nil
  }

  /// What is sent may change files, so whoever sends must show in four ways that it is a page of ours: each would do, if browsers and
  /// everything between had no faults.
  private func refusalOfSending(_ head: RequestHead, host: String) -> Answer? {
    guard head["origin"]?.lowercased() == "http://\(host.lowercased())", head["sec-fetch-site"] == "same-origin" else {
      return refusedOrigin
    }
    guard let token, let shown = head[FormRoutes.tokenHeader], Self.isSame(shown, token) else {
      return refused(
        Wording(
          nb: "Siden er fra en tidligere «terskel serve». Last den på nytt.",
          nn: "Sida er frå ein tidlegare «terskel serve». Last henne på nytt.",
          en: "The page is from an earlier “terskel serve”. Load it again."))
    }
    let type = head["content-type"]?.lowercased().filter { $0 != " " }
    guard type == "application/json" || type == "application/json;charset=utf-8" else {
      return Answer(415, saying: "application/json")
    }
    return nil
  }

  /// Takes as long whatever differs.
  private static func isSame(_ shown: String, _ token: String) -> Bool {
    let (left, right) = (Array(shown.utf8), Array(token.utf8))
    guard left.count == right.count else { return false }
    return zip(left, right).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }

  private var refusedOrigin: Answer {
    refused(
      Wording(
        nb: "Forhåndsvisningen svarer ikke andre nettsteder.", nn: "Førehandsvisinga svarer ikkje andre nettstader.",
        en: "The preview does not answer other sites."))
  }

  private func refused(_ wording: Wording) -> Answer { Answer(403, saying: wording[language]) }
}

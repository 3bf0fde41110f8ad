package import Diagnostics

/// Who is let in: a browser on this machine that looks at this address, and nobody through it.
///
/// A page anywhere on the web can make a browser ask for what lies on 127.0.0.1, and can give its own name that address (DNS rebinding). So
/// the name that was asked for must be ours, and whoever asks from a page must ask from one of ours.
package struct Gate: Sendable {
  private let names: Set<String>
  private let language: MessageLanguage

  package init(port: UInt16, language: MessageLanguage) {
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
    guard head.method == "GET" || head.method == "HEAD" else {
      var answer = Answer(405, saying: "GET, HEAD")
      answer.headers.append(.init("Allow", "GET, HEAD"))
      return answer
    }
    return nil
  }

  private var refusedOrigin: Answer {
    refused(
      Wording(
        nb: "Forhåndsvisningen svarer ikke andre nettsteder.", nn: "Førehandsvisinga svarer ikkje andre nettstader.",
        en: "The preview does not answer other sites."))
  }

  private func refused(_ wording: Wording) -> Answer { Answer(403, saying: wording[language]) }
}

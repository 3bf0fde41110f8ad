package import Diagnostics
import Rendering

/// What is on show now, and who looks at it.
package actor Stage {
  private var state: PreviewState
  /// What has been asked for since the last change.
  private var replies: [String: Reply] = [:]
  private var watchers: [Int: AsyncStream<Void>.Continuation] = [:]
  private var nextWatcher = 0
  private let script: PreviewScript

  package init(language: MessageLanguage) {
    state = PreviewState(language: language)
    script = PreviewScript(in: language)
  }

  /// Shows something else, and tells everybody who looks; nothing where something later is on show.
  package func show(_ next: PreviewState) {
    guard state.revision <= next.revision else { return }
    // Letting go of a whole site takes as long as making a page, and nobody should wait for it.
    let earlier = (state, replies)
    state = next
    replies = [:]
    for watcher in watchers.values { watcher.yield() }
    withExtendedLifetime(earlier) {}
  }

  /// One sign now, and one whenever something has changed; changes that nobody has come to look at yet are one.
  func changes() -> (id: Int, signs: AsyncStream<Void>) {
    let (signs, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    nextWatcher += 1
    watchers[nextWatcher] = continuation
    continuation.yield()
    return (nextWatcher, signs)
  }

  /// One more sign to one who looks, for nothing but to see whether anybody is there.
  func nudge(_ watcher: Int) { watchers[watcher]?.yield() }

  func forget(_ watcher: Int) {
    watchers.removeValue(forKey: watcher)?.finish()
  }

  /// What the page at an address is to be told.
  package func news(at path: String) -> News {
    let reply = reply(at: path)
    return News(notice: state.notice(at: path, token: reply.token), reply: reply, script: script.address)
  }

  /// The answer to whoever has been let in.
  package func answer(to head: RequestHead) -> Answer {
    guard let path = head.path else { return Answer(400, saying: "?") }
    switch path {
    case PreviewScript.path: return own(script.bytes, as: "vis.js")
    case StandInPage.stylePath: return own(Array(StandInPage.styles.utf8), as: "vis.css")
    default: return answer(to: head, for: reply(at: path))
    }
  }

  private func reply(at path: String) -> Reply {
    if let known = replies[path] { return known }
    let reply = state.reply(to: path)
    // Whoever asks for thousands of wrong addresses does not fill the memory.
    if replies.count < 1000 { replies[path] = reply }
    return reply
  }

  private func answer(to head: RequestHead, for reply: Reply) -> Answer {
    if let location = reply.location {
      return Answer(308, [.init("Location", location), .init("Cache-Control", "no-store")])
    }
    let tag = "\"\(reply.token)\""
    // A page is asked for every time; the browser keeps what it has where nothing changed.
    let keeping = reply.isForEver ? "private, max-age=31536000, immutable" : "no-cache"
    var headers: [Answer.Header] = [
      .init("Content-Type", reply.contentType),
      .init("Cache-Control", reply.status == 200 ? keeping : "no-store"),
    ]
    if reply.status == 200 {
      headers.append(.init("ETag", tag))
      if head["if-none-match"] == tag { return Answer(304, headers) }
    }
    return Answer(reply.status, headers, body: reply.shown(with: script.address))
  }

  private func own(_ bytes: [UInt8], as name: String) -> Answer {
    Answer(
      200,
      [
        .init("Content-Type", Answer.contentType(of: name)),
        .init("Cache-Control", name == "vis.js" ? "private, max-age=31536000, immutable" : "no-cache"),
      ], body: bytes)
  }
}

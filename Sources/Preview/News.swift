import Diagnostics
import Rendering

/// What a page that is looked at is told at one moment, and what it looks like then.
package struct News: Sendable {
  private let notice: Notice
  private let reply: Reply
  /// The address of the script that a page of the preview has.
  private let script: String

  init(notice: Notice, reply: Reply, script: String) {
    self.notice = notice
    self.reply = reply
    self.script = script
  }

  private struct Told: Encodable {
    let notice: Notice
    /// The page as it is served, where it has become another than the one that is on show: asking for it would take its time.
    let page: String?

    private enum CodingKeys: String, CodingKey {
      case page
    }

    func encode(to encoder: any Encoder) throws {
      try notice.encode(to: encoder)
      var record = encoder.container(keyedBy: CodingKeys.self)
      try record.encodeIfPresent(page, forKey: .page)
    }
  }

  /// The data of an event, on one line; nil where there is nothing new.
  ///
  /// - `last` is what the page was told before; nil for a page that has been loaded since, nobody knows when.
  package func line(since last: News?) -> String? {
    guard notice != last?.notice else { return nil }
    return jsonLine(Told(notice: notice, page: page(since: last)))
  }

  private func page(since last: News?) -> String? {
    guard let before = last?.reply, before.token != reply.token, reply.isPage, reply.status == 200,
      // A picture that has become another is seen when the page is loaded, and not before.
      before.images == reply.images
    else { return nil }
    return String(decoding: reply.shown(with: script), as: UTF8.self)
  }
}

extension Reply {
  /// The bytes as they are served: a page has one line more.
  func shown(with script: String) -> [UInt8] {
    isPage ? PageTag.adding(PageTag.text(script: script, token: token), to: body) : body
  }
}

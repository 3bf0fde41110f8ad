import Checks
package import Diagnostics
import Foundation
import Services

/// Findings that a folder had when somebody decided to begin with what is new: they are shown, and do not decide how `check` ends.
///
/// The file is one that `check --write-baseline` made, and not a saved report: a report knows lines, which move, and changes with the
/// language of its messages and with every version of the program. It has one finding a line, so that a change to it can be read.
package struct Baseline: Sendable, Equatable {
  package let findings: [FindingIdentity]

  package init(findings: [FindingIdentity]) {
    self.findings = findings
  }
}

extension Baseline {
  /// What a folder has now. Findings that always count are left out, and so are hints, which never do.
  package init(_ publication: Publication, content: String, file: (String) -> SourceFile?) {
    let always = publication.findingsThatAlwaysCount
    findings = publication.identities(content: content, file: file).enumerated()
      .filter { !always.contains($0.offset) && publication.diagnostics[$0.offset].severity != .info }.map(\.element)
      .sorted(by: Self.precedes)
  }

  private static func precedes(_ left: FindingIdentity, _ right: FindingIdentity) -> Bool {
    (left.file, left.rule, left.field ?? "", left.text) < (right.file, right.rule, right.field ?? "", right.text)
  }

  package var bytes: [UInt8] {
    let lines = findings.map { jsonLine($0) }
    let list = lines.isEmpty ? "" : "\n" + lines.joined(separator: ",\n") + "\n"
    return Array("{\"version\": 1, \"findings\": [\(list)]}\n".utf8)
  }

  /// Nil if it is no baseline, or one of a later kind.
  package init?(_ bytes: [UInt8]) {
    guard let record = try? JSONDecoder().decode(Record.self, from: Data(bytes)), record.version == 1 else {
      return nil
    }
    findings = record.findings
  }

  private struct Record: Decodable {
    let version: Int
    let findings: [FindingIdentity]
  }
}

extension Baseline {
  /// A folder beside its baseline.
  package struct Comparison: Sendable {
    /// The places in the publication's list of findings of those that do not count.
    package let known: Set<Int>
    /// What the baseline holds and nobody finds any more.
    package let vanished: [FindingIdentity]
    /// How many errors and warnings are not in the baseline, or count although they are.
    package let newCount: Int
  }

  /// Each line of the baseline knows one finding: the third of three that are alike is new where the baseline has two.
  package func compared(
    with publication: Publication, content: String, file: (String) -> SourceFile?
  ) -> Comparison {
    var left = Dictionary(findings.map { ($0, 1) }, uniquingKeysWith: +)
    let always = publication.findingsThatAlwaysCount
    var known: Set<Int> = []
    for (index, identity) in publication.identities(content: content, file: file).enumerated() {
      guard !always.contains(index), let count = left[identity], 0 < count else { continue }
      left[identity] = count - 1
      known.insert(index)
    }
    var vanished: [FindingIdentity] = []
    for finding in findings {
      guard let count = left[finding], 0 < count else { continue }
      left[finding] = count - 1
      vanished.append(finding)
    }
    return Comparison(
      known: known, vanished: vanished,
      newCount: publication.diagnostics.indices.count {
        !known.contains($0) && publication.diagnostics[$0].severity != .info
      })
  }
}

extension Baseline.Comparison {
  /// More lines than this are counted and not shown.
  private static let shownLines = 100

  /// What the baseline did: `path` is its file.
  package func text(path: String, in language: MessageLanguage) -> String {
    var lines = [
      Wording(
        nb: "kjent fra før, i «\(path)»: \(known.count) av funnene; nye feil og advarsler: \(newCount)",
        nn: "kjent frå før, i «\(path)»: \(known.count) av funna; nye feil og åtvaringar: \(newCount)",
        en: "known before, in “\(path)”: \(known.count) of the findings; new errors and warnings: \(newCount)"
      )[language]
    ]
    let gone = Wording(nb: "finnes ikke lenger", nn: "finst ikkje lenger", en: "no longer found")[language]
    for finding in vanished.prefix(Self.shownLines) {
      let text = finding.text.isEmpty ? "" : " «\(harmless(finding.text))»"
      lines.append("\(gone): \(harmless(finding.file)): \(harmless(finding.rule))\(text)")
    }
    if Self.shownLines < vanished.count {
      lines.append(
        "\(gone): "
          + Wording(
            nb: "og \(vanished.count - Self.shownLines) til", nn: "og \(vanished.count - Self.shownLines) til",
            en: "and \(vanished.count - Self.shownLines) more")[language])
    }
    if !vanished.isEmpty {
      lines.append(
        Wording(
          nb: "slik retter du: kjør «terskel check --write-baseline \(path)», så slipper ingen av dem inn igjen",
          nn: "slik rettar du: køyr «terskel check --write-baseline \(path)», så slepp ingen av dei inn igjen",
          en: "how to mend it: run “terskel check --write-baseline \(path)”, so that none of them comes back"
        )[language])
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Publication {
  /// What each finding is recognised by, in their order; files by their paths inside the content folder, however that was given.
  fileprivate func identities(content: String, file: (String) -> SourceFile?) -> [FindingIdentity] {
    let paths = ReportPaths(content: content, shown: "")
    return diagnostics.map { FindingIdentity($0, file: paths.path($0.span.path), source: file($0.span.path)) }
  }

  /// The places of errors that no baseline can know: those of a file that lacks a required field, whatever the reason; those about a
  /// required field, or about ways in, which have required fields of their own; and a secret address, which must not be written in yet
  /// another file, where it would stay when the page has been mended.
  fileprivate var findingsThatAlwaysCount: Set<Int> {
    let incomplete = Set(services.lazy.filter(\.verdicts.isEmpty).map(\.path))
    let required = Set([Field.title, .audience, .userFee, .referral, .vedtak, .routes].map(\.id))
    return Set(
      diagnostics.indices.filter { index in
        let diagnostic = diagnostics[index]
        if diagnostic.rule.id == Rule.revealedAddress.id { return true }
        guard diagnostic.severity == .error else { return false }
        return incomplete.contains(diagnostic.span.path) || diagnostic.field.map { required.contains($0) } ?? false
      })
  }
}

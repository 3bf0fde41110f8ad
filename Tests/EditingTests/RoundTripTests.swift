import Diagnostics
import Editing
import Foundation
import Publishing
import Schemas
import Services
import Testing

/// Every text that this repository has, through the form and back.
@Suite struct RoundTripTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The Markdown files of the example site and of the golden folders.
  private static func texts() throws -> [SourceFile] {
    var files: [SourceFile] = []
    for folder in ["content", "Tests/PublishingTests/Golden"] {
      let enumerator = try #require(
        FileManager.default.enumerator(at: root.appending(path: folder), includingPropertiesForKeys: nil))
      for case let url as URL in enumerator where url.pathExtension == "md" {
        files.append(SourceFile(path: url.path, bytes: Array(try Data(contentsOf: url))))
      }
    }
    return files.sorted { $0.path < $1.path }
  }

  private static let questions = FormComposer(in: .nb, vocabularies: .builtIn).service

  @Test func aFormThatNobodyChangedLeavesEveryByte() throws {
    let files = try Self.texts()
    #expect(files.count > 80)
    for file in files {
      let text = try #require(EditableText(file, questions: Self.questions), "\(file.path)")
      let after = try text.applying(text.unchangedAnswers)
      #expect(after.bytes == file.bytes, "\(file.path)")
    }
  }

  @Test func theSameFileWithTheLineEndsOfWindowsKeepsThem() throws {
    for file in try Self.texts() {
      let windows = SourceFile(
        path: file.path,
        bytes: [0xEF, 0xBB, 0xBF] + file.bytes.flatMap { $0 == .lineFeed ? [.carriageReturn, .lineFeed] : [$0] })
      let text = try #require(EditableText(windows, questions: Self.questions))
      var answers = text.unchangedAnswers
      // A browser's text has line feeds alone.
      answers.prose = text.prose.split(omittingEmptySubsequences: false) { $0.isNewline }.joined(separator: "\n")
      #expect(try text.applying(answers).bytes == windows.bytes, "\(file.path)")
    }
  }

  @Test func theFormShowsWhatTheExampleSiteSaysInParts() throws {
    for file in try Self.texts() where file.path.hasPrefix(Self.root.appending(path: "content/tjenester").path) {
      let text = try #require(EditableText(file, questions: Self.questions))
      for (id, value) in text.values { #expect(!value.holdsNotation, "\(file.path): \(id): \(value)") }
      // A site's own fields have no question.
      #expect(text.others.allSatisfy { $0.hasPrefix("x-") }, "\(file.path)")
    }
  }

  @Test func whatIsWrittenAnewSaysTheSame() throws {
    for file in try Self.texts() {
      let text = try #require(EditableText(file, questions: Self.questions))
      let fields = text.values.filter { !$0.value.holdsNotation }
      let blank = try #require(EditableText.blank(path: file.path, questions: Self.questions))
      let written = try blank.applying(FormAnswers(fields: fields, prose: text.prose))
      let read = try #require(EditableText(written, questions: Self.questions))
      #expect(read.values.count == fields.count { !$0.value.isEmpty }, "\(file.path)")
      for (id, value) in fields { #expect(read.values[id]?.isSame(as: value) ?? value.isEmpty, "\(file.path): \(id)") }
    }
  }

  @Test func aFieldThatIsTakenAwayTakesNoOtherLineWithIt() throws {
    var tries: [String: Int] = [:]
    for file in try Self.texts() {
      let text = try #require(EditableText(file, questions: Self.questions))
      for id in text.values.keys where tries.takes(id) {
        let after = try text.applying(FormAnswers(fields: [id: .absent]))
        let read = try #require(EditableText(after, questions: Self.questions))
        // One that stands there twice has the other left.
        let isTwice = text.others.contains { other in
          Self.questions.first { $0.id == id }?.isCalled(String(other.prefix { $0 != ":" })) ?? false
        }
        for question in Self.questions where question.id != id || !isTwice {
          let wanted = question.id == id ? FormValue.absent : text.values[question.id] ?? .absent
          #expect((read.values[question.id] ?? .absent).isSame(as: wanted), "\(file.path): \(id)")
        }
        #expect(file.holdsLines(of: after), "\(file.path): \(id)")
      }
    }
  }

  @Test func aSentenceThatIsChangedChangesNoLineOfAnother() throws {
    var tries: [String: Int] = [:]
    for file in try Self.texts() {
      let text = try #require(EditableText(file, questions: Self.questions))
      for (id, value) in text.values where tries.takes(id) {
        // One place of each field: all of them are thousands.
        if let changed = value.withAChangedText.last {
          let after = try text.applying(FormAnswers(fields: [id: changed]))
          let read = try #require(EditableText(after, questions: Self.questions))
          #expect(read.values[id]?.isSame(as: changed) == true, "\(file.path): \(id)")
          #expect(text.changedLines(in: after) <= 4, "\(file.path): \(id): \(changed)")
        }
      }
    }
  }
}

extension [String: Int] {
  /// Whether a field has not been tried often enough: in every file it would take half a minute.
  fileprivate mutating func takes(_ field: String) -> Bool {
    self[field, default: 0] += 1
    return self[field, default: 0] <= 8
  }
}

extension EditableText {
  /// What a form sends that nobody has touched.
  var unchangedAnswers: FormAnswers {
    FormAnswers(
      fields: values,
      others: Dictionary(uniqueKeysWithValues: others.enumerated().map { (String($0.offset), $0.element) }),
      prose: prose)
  }

  /// How many lines are not where they were, of both files, between the first that differs and the last.
  func changedLines(in other: SourceFile) -> Int {
    let before = file.bytes.split(separator: .lineFeed, omittingEmptySubsequences: false)
    let after = other.bytes.split(separator: .lineFeed, omittingEmptySubsequences: false)
    return after.difference(from: before).count
  }
}

extension SourceFile {
  /// Whether it has every line of another file, in the same order.
  func holdsLines(of other: SourceFile) -> Bool {
    var rest = bytes.split(separator: .lineFeed, omittingEmptySubsequences: false)[...]
    for line in other.bytes.split(separator: .lineFeed, omittingEmptySubsequences: false) {
      guard let place = rest.firstIndex(of: line) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }
}

extension FormValue {
  var holdsNotation: Bool {
    switch self {
    case .absent, .text, .texts: false
    case .notation: true
    case .record(let parts): parts.values.contains(where: \.holdsNotation)
    case .records(let items): items.contains { $0.parts.values.contains(where: \.holdsNotation) }
    }
  }

  /// The same with another text in one place, for every place.
  var withAChangedText: [FormValue] {
    switch self {
    case .absent, .notation: return []
    case .text(let text): return [.text(text + " å: «ny», # 'en' \"to\"")]
    case .texts(let texts):
      return texts.indices.map { index in
        var texts = texts
        texts[index] += ", - så: #nytt"
        return .texts(texts)
      } + [.texts(texts + ["én til: ja"])]
    case .record(let parts):
      return parts.keys.sorted().flatMap { key in
        (parts[key] ?? .absent).withAChangedText.map { part in
          .record(parts.merging([key: part]) { $1 })
        }
      }
    case .records(let items):
      return items.indices.flatMap { index in
        items[index].parts.keys.sorted().flatMap { key in
          (items[index].parts[key] ?? .absent).withAChangedText.map { part in
            var items = items
            items[index].parts[key] = part
            return FormValue.records(items)
          }
        }
      }
    }
  }
}

import Diagnostics
import Publishing
import Schemas
import Services

/// Something that can be written where somebody is writing.
struct Offer {
  enum Kind: Int { case value = 12, key = 10, reference = 18, file = 17 }

  let label: String
  let kind: Kind
  /// Empty for what needs none.
  var explanation = ""
  /// What is written; with `$0` where the cursor goes on, if `isSnippet`.
  var text: String
  var isSnippet = false
  var detail: String?
}

extension Asked {
  func completion(at offset: Int) -> JSON {
    let fields = fieldLines
    if let place = fields.place(at: offset) { return items(offers(at: place, fields), in: part(of: place, at: offset)) }
    guard let prose = fields.prose, prose.contains(offset) || prose.upperBound == offset,
      let link = LinkBeingWritten(bytes, at: offset, in: prose)
    else { return [] }
    return items(offers(for: link), in: link.part)
  }

  /// Whether a heading of a text is to be offered: of those only a judgement of what is there now knows.
  func isAboutHeadings(_ parameters: JSON) -> Bool {
    guard let offset = lines.offset(parameters["position"]), let prose = fieldLines.prose, prose.lowerBound <= offset
    else { return false }
    return LinkBeingWritten(bytes, at: offset, in: prose)?.file != nil
  }

  /// The value that is meant at an offset: of several in a text with commas the one that it lies in.
  func part(of place: FieldPlace, at offset: Int) -> Range<Int> {
    guard place.role != .key, !place.isInBrackets, place.word.contains(offset) || place.word.upperBound == offset,
      guide?.offer(at: place.path)?.takesList == true
    else { return place.word }
    let before = bytes[place.word.lowerBound..<offset]
    var start = before.lastIndex(of: .ascii(",")).map { $0 + 1 } ?? place.word.lowerBound
    start = bytes[start..<offset].firstIndex { !$0.isSpaceOrTab } ?? offset
    let end = bytes[offset..<place.word.upperBound].firstIndex(of: .ascii(",")) ?? place.word.upperBound
    return start..<end
  }

  // MARK: Fields

  private func offers(at place: FieldPlace, _ fields: FieldLines) -> [Offer] {
    guard let guide else { return [] }
    // A value in brackets is chosen inside them.
    if let first = place.word.first, !place.isInBrackets, "[{|>&*".utf8.contains(bytes[first]) { return [] }
    guard let offer = guide.offer(at: place.path) else { return hoursBehindKey(place, guide) }
    var offers: [Offer] = []
    if place.role != .value {
      offers += offer.keys.filter { key in
        !(place.siblings.contains { key.isCalled($0) }) && isTaken(key, at: place)
      }.map { self.offer(of: $0, guide, at: place) }
    }
    if place.role != .key {
      offers += offer.values.map { value in
        Offer(
          label: value.name, kind: .value, explanation: value.explanation,
          text: place.isInBrackets ? quotedInBrackets(value.name) : value.name)
      }
      if let key = offer.key { offers += references(to: key, at: place) }
      if offers.isEmpty {
        offers += offer.examples.map { Offer(label: $0, kind: .value, text: $0, detail: words.example) }
      }
    }
    return offers
  }

  /// Whether the file may have a key: a page of its own and a topic's text take few of the fields.
  private func isTaken(_ key: FieldOffer.Key, at place: FieldPlace) -> Bool {
    guard kind == .page, place.path.isEmpty else { return true }
    return page?.kind != .topic || !key.isOne(of: [Field.ended])
  }

  private func offer(of key: FieldOffer.Key, _ guide: FieldGuide, at place: FieldPlace) -> Offer {
    var offer = Offer(label: key.name, kind: .key, explanation: key.explanation, text: key.name)
    if place.hasColon { return offer }
    offer.text += ": "
    guard !place.isInBrackets, client.takesSnippets else { return offer }
    // Deeper than the line on which it is written, which the editor sees to.
    switch guide.shape(of: key) {
    case .text where key.takesHours: offer.text = "\(key.name):\n  - $0"
    case .text: return offer
    case .record: offer.text = "\(key.name):\n  $0"
    case .recordList where key.isOne(of: [Field.place]): offer.text = "\(key.name):\n  $0"
    case .recordList: offer.text = "\(key.name):\n  - $0"
    }
    offer.isSnippet = true
    return offer
  }

  /// A comma or a colon in brackets would begin something else.
  private func quotedInBrackets(_ name: String) -> String {
    name.utf8.contains { ",[]{}:#".utf8.contains($0) } ? "\"\(name)\"" : name
  }

  private func references(to key: FieldOffer.Key, at place: FieldPlace) -> [Offer] {
    if key.takesHours { return weekdays + hoursWords }
    if key.refersToService { return serviceReferences }
    if key.isOne(of: [ImageKey.file]) || key.isOne(of: [SettingKey.logo]) {
      return directory.imagePaths.sorted().map { Offer(label: $0, kind: .file, text: $0) }
    }
    if key.isOne(of: [SettingKey.acute]) {
      return directory.helpLines.map {
        Offer(label: $0.name, kind: .reference, explanation: $0.what ?? "", text: $0.name)
      }
    }
    if key.isOne(of: [Field.municipalities]) {
      return directory.municipalities.map { municipality in
        let number = municipality.number.digits
        return Offer(
          label: "\"\(number)\"", kind: .reference, explanation: municipality.name, text: "\"\(number)\"")
      }
    }
    return []
  }

  private var serviceReferences: [Offer] {
    let own = draft?.idPrefix ?? ""
    return directory.services.filter { !$0.isTranslation && $0.id != draft?.id }.map { service in
      let name = own.isEmpty || !service.id.hasPrefix(own) ? service.id : String(service.id.dropFirst(own.count))
      return Offer(label: name, kind: .reference, explanation: service.title?.value ?? "", text: name)
    }
  }

  // MARK: Opening hours

  private var weekdays: [Offer] {
    let row = writesNynorsk ? "måndag–fredag 08:00–15:30" : "mandag–fredag 08:00–15:30"
    return [Offer(label: row, kind: .value, text: row, detail: words.example)]
      + Weekday.allCases.map { day in
        let name = writesNynorsk ? day.name.nn : day.name.nb
        return Offer(label: name, kind: .value, text: name + " ")
      }
  }

  private var hoursWords: [Offer] {
    let rows =
      writesNynorsk
      ? ["døgnope", "heilagdagar: stengt", "skuleferiar: stengt"]
      : ["døgnåpent", "helligdager: stengt", "skoleferier: stengt"]
    return rows.map { Offer(label: $0, kind: .value, text: $0) }
  }

  /// What stands behind a day that hours differ on: `helligdager: stengt`.
  private func hoursBehindKey(_ place: FieldPlace, _ guide: FieldGuide) -> [Offer] {
    guard place.role != .key, guide.offer(at: place.path.dropLast())?.key?.takesHours == true else { return [] }
    let answers = writesNynorsk ? ["stengt", "ope", "ukjent"] : ["stengt", "åpent", "ukjent"]
    return answers.map { Offer(label: $0, kind: .value, text: $0) }
  }

  // MARK: Links

  private func offers(for link: LinkBeingWritten) -> [Offer] {
    let targets = judgement.content.targets
    if let file = link.file {
      let prose = file.isEmpty ? prose : self.prose(of: targets.resolve(file, from: shownPath))
      return (prose?.headingPlaces ?? []).map {
        Offer(label: $0.anchor, kind: .reference, explanation: $0.text, text: $0.anchor)
      }
    }
    let texts =
      directory.services.map { (path: $0.path, title: $0.title?.value) }
      + directory.pages.map { (path: $0.path, title: $0.title?.value) }
    return texts.filter { !$0.path.utf8.elementsEqual(shownPath.utf8) }.map { text in
      let path = targets.link(to: judgement.folder.innerPath(ofShown: text.path), from: shownPath)
      return Offer(label: path, kind: .file, explanation: text.title ?? "", text: path)
    }.sorted { $0.label.utf8.lexicographicallyPrecedes($1.label.utf8) }
  }

  func prose(of resolution: LinkTargets.Resolution) -> Prose? {
    guard case .target(let kind, _, _) = resolution,
      let path = judgement.content.targets.filePath(of: kind, nearest: shownPath)
    else { return nil }
    return prose(ofInner: path)
  }

  func prose(ofInner path: String) -> Prose? {
    let shown = judgement.folder.shownPath(path)
    return directory.services.first { $0.path.utf8.elementsEqual(shown.utf8) }?.prose
      ?? directory.pages.first { $0.path.utf8.elementsEqual(shown.utf8) }?.prose
  }

  // MARK: Items

  private func items(_ offers: [Offer], in range: Range<Int>) -> JSON {
    let range = lines.range(range)
    return .list(
      offers.enumerated().map { index, offer in
        var item: [String: JSON] = [
          "label": .text(offer.label), "kind": JSON(offer.kind.rawValue),
          // In the order in which they are offered, which is that of the documentation.
          "sortText": .text(String(String(10_000 + index).dropFirst())), "filterText": .text(offer.label),
          "textEdit": ["range": range, "newText": .text(offer.text)],
          "insertTextFormat": offer.isSnippet ? 2 : 1,
        ]
        if !offer.explanation.isEmpty {
          item["documentation"] = client.words(offer.explanation, asMarkdown: client.takesMarkdownInItems)
        }
        if let detail = offer.detail { item["detail"] = .text(detail) }
        return .record(item)
      })
  }
}

extension FieldOffer.Key {
  var takesHours: Bool {
    isOne(of: [Field.openingHours, .phoneHours]) || isOne(of: [PhoneKey.hours]) || isOne(of: [HelpLineKey.hours])
  }
}

/// The destination of a link that somebody is writing: `](annet.md#`.
struct LinkBeingWritten {
  /// The file before `#`, empty for the text itself; nil while the file is being written.
  let file: String?
  /// What is written of the file, or of the heading.
  let part: Range<Int>

  /// Nil where no link is being written.
  init?(_ bytes: [UInt8], at offset: Int, in prose: Range<Int>) {
    var start = offset
    while prose.lowerBound < start, !" \t\r\n()<>".utf8.contains(bytes[start - 1]) { start -= 1 }
    guard prose.lowerBound + 2 <= start, bytes[start - 1] == .ascii("("), bytes[start - 2] == .ascii("]") else {
      return nil
    }
    var end = offset
    while end < prose.upperBound, !" \t\r\n()<>#".utf8.contains(bytes[end]) { end += 1 }
    if let mark = bytes[start..<offset].firstIndex(of: .ascii("#")) {
      file = String(decoding: bytes[start..<mark], as: UTF8.self)
      part = (mark + 1)..<end
    } else {
      file = nil
      part = start..<end
    }
  }
}

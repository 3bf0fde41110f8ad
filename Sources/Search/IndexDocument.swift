import Diagnostics
package import Services

/// What a result list shows of a service, and is narrowed by, so that it can be drawn from the index alone.
package struct IndexDocument: Sendable, Hashable {
  package let id: String
  package let language: String
  /// Below the site's address, beginning and ending with `/`.
  package let url: String
  package let title: String
  package let lead: String?
  /// What people call it: `søkeord` and the names of its ways in; each word once, in lower case, and none that its type is called by.
  package let keywords: [String]
  /// The id of a term in the vocabulary `tjenestetype`.
  package let type: String?
  package let audience: [String]
  /// Nil where the ways in differ.
  package let userFee: UserFee.Kind?
  /// Whether some way in costs nothing.
  package let isFree: Bool
  /// Nil where the ways in differ.
  package let referral: Referral.Kind?
  /// Whether some way in needs no referral.
  package let isDirect: Bool
  package let topics: [String]
  package let phone: String?

  package init(id: String, language: String, title: String, type: String? = nil, topics: [String] = []) {
    self.id = id
    self.language = language
    url = "/tjenester/\(id)/"
    self.title = title
    lead = nil
    keywords = []
    self.type = type
    audience = []
    userFee = nil
    isFree = false
    referral = nil
    isDirect = false
    self.topics = topics
    phone = nil
  }
}

extension IndexDocument {
  /// How much of a page is about the topic that it names in this place, in hundredths: what it names first it is most about.
  static func share(ofTopicAt place: Int) -> Int { max(100 - 12 * place, 40) }

  /// How far it is about what another one is about, in hundredths: 100 where both name the same topics in the same order.
  func likeness(to other: IndexDocument) -> Int {
    var common = 0
    var all = 0
    for (place, topic) in other.topics.enumerated() {
      let share = Self.share(ofTopicAt: place)
      all += share * share
      if let own = topics.firstIndex(of: topic) { common += share * Self.share(ofTopicAt: own) }
    }
    return all == 0 ? 0 : common * 100 / all
  }

  init(_ service: Service, vocabularies: Vocabularies, url: String) {
    id = service.id
    language = service.language.code
    self.url = url
    title = service.title.value.oneLine
    lead = service.lead?.value.oneLine
    let type = service.serviceType.flatMap { vocabularies.serviceType.term(named: $0) }
    var seen = Set(type.map(\.searchWords) ?? [])
    let local = vocabularies.synonyms.terms.filter { $0.isNamed(in: service.title.value) }.flatMap(\.allSynonyms)
    keywords = (service.keywords + service.routeNames + local).flatMap(searchWords).filter {
      isTelling($0) && seen.insert($0).inserted
    }
    self.type = type?.id
    audience = service.audienceIDs
    userFee = service.routes.map(\.userFee.value.kind).sharedValue
    isFree = service.routes.contains { $0.userFee.value.kind == .free }
    referral = service.routes.map(\.referral.value.kind).sharedValue
    isDirect = service.routes.contains {
      switch $0.referral.value.kind {
      case .notNeeded, .notNeededButPossible: true
      case .needed, .forParts, .onlyThroughAgency, .informationWanted, .unknown: false
      }
    }
    topics = service.topicIDs
    phone = service.common.contact?.value.phones.first?.number.value.digits
  }

  static func precedes(_ left: IndexDocument, _ right: IndexDocument) -> Bool {
    (left.title, left.id, left.language) < (right.title, right.id, right.language)
  }
}

extension Service {
  fileprivate var routeNames: [String] { hasNamedRoutes ? routes.map(\.name.value) : [] }
}

extension Term {
  /// Whether all words of its id, or of one of its names, stand in a title.
  fileprivate func isNamed(in title: String) -> Bool {
    let words = Set(Search.searchWords(in: title))
    return ([id] + names.values).contains { name in
      let wanted = Search.searchWords(in: name).filter(isTelling)
      return !wanted.isEmpty && wanted.allSatisfy(words.contains)
    }
  }

  fileprivate var allSynonyms: [String] { synonyms.sorted { $0.key < $1.key }.flatMap(\.value) }

  /// The words of its names in all languages, each once.
  var searchWords: [String] {
    var seen: Set<String> = []
    return ([id] + names.sorted { $0.key < $1.key }.map(\.value)).flatMap(Search.searchWords).filter {
      isTelling($0) && seen.insert($0).inserted
    }
  }
}

extension String {
  /// Line feeds part the lines of a document in the index.
  fileprivate var oneLine: String { split { $0.isNewline }.joined(separator: " ") }
}

import Diagnostics
package import Services

/// What a result list shows of a service, so that it can be drawn from the index alone.
package struct IndexDocument: Sendable, Hashable {
  package let id: String
  package let language: String
  /// Below the site's address, beginning with `/`.
  package let url: String
  package let title: String
  package let lead: String?
  package let audience: [String]
  /// A code of `UserFee.Kind`; nil where the ways in differ.
  package let userFee: String?
  /// A code of `Referral.Kind`; nil where the ways in differ.
  package let referral: String?
  package let topics: [String]
  package let phone: String?

  package init(id: String, language: String, title: String) {
    self.id = id
    self.language = language
    url = "/tjenester/\(id)/"
    self.title = title
    lead = nil
    audience = []
    userFee = nil
    referral = nil
    topics = []
    phone = nil
  }
}

/// The words of a site and the services that hold them. A first form: the engine that ranks them comes later and may change it.
package struct Index: Sendable {
  /// Sorted by id, then language.
  package let documents: [IndexDocument]
  /// Each term with the positions of the documents that hold it, in ascending order.
  package let terms: [String: [Int]]

  /// - `url` tells where a service lies.
  package init(_ services: [Service], url: (Service) -> String) {
    var documents: [IndexDocument] = []
    var terms: [String: [Int]] = [:]
    for (position, service) in services.enumerated() {
      documents.append(IndexDocument(service, url: url(service)))
      var words: Set<String> = []
      for text in service.searchTexts { words.formUnion(searchTerms(in: text)) }
      for word in words { terms[word, default: []].append(position) }
    }
    self.documents = documents
    self.terms = terms
  }
}

extension IndexDocument {
  init(_ service: Service, url: String) {
    id = service.id
    language = service.language.code
    self.url = url
    title = service.title.value
    lead = service.lead?.value
    audience = service.audienceIDs
    userFee = service.routes.map(\.userFee.value.kind.code).sharedValue
    referral = service.routes.map(\.referral.value.kind.code).sharedValue
    topics = service.topicIDs
    phone = service.common.contact?.value.phones.first?.number.value.digits
  }
}

extension Service {
  /// What a reader may search for: title, keywords, lead, topics, the names of ways in, and the running text.
  ///
  /// Addresses are left out: one may be secret.
  fileprivate var searchTexts: [String] {
    [title.value] + keywords + [lead?.value].compactMap { $0 } + topicIDs + routes.map(\.name.value)
      + prose.passages.map(\.text)
  }
}

/// The words of a text: runs of letters and digits in lower case, each as it stands; one-letter words say nothing.
package func searchTerms(in text: String) -> [String] {
  var terms: [String] = []
  var word = String.UnicodeScalarView()
  func end() {
    if word.count > 1 { terms.append(String(word)) }
    word = String.UnicodeScalarView()
  }
  for scalar in text.lowercased().unicodeScalars {
    if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || (0x0300...0x036F).contains(scalar.value)
    {
      word.append(scalar)
    } else {
      end()
    }
  }
  end()
  return terms
}

import Diagnostics
import Services

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

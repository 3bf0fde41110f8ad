package import Diagnostics

/// For whom a service is.
package struct Audience: Sendable, Hashable {
  /// Ids of terms in the vocabulary `målgruppe`.
  package var groups: [Located<String>] = []
  package var age: AgeSpan?
  package var situations: [Located<String>] = []
  package var requirements: [Located<String>] = []
  package var text: Located<String>?

  package init(
    groups: [Located<String>] = [], age: AgeSpan? = nil, situations: [Located<String>] = [],
    requirements: [Located<String>] = [], text: Located<String>? = nil
  ) {
    self.groups = groups
    self.age = age
    self.situations = situations
    self.requirements = requirements
    self.text = text
  }
}

/// What a reader pays.
package struct UserFee: Sendable, Hashable {
  package var kind: Kind
  package var amounts: [Located<Amount>] = []
  package var expenses: Expenses?
  /// Who does not pay, as written: «under 18 år», «frikort», «kan ikke betale».
  package var exemptions: [Located<String>] = []
  package var text: Located<String>?

  package init(
    kind: Kind, amounts: [Located<Amount>] = [], expenses: Expenses? = nil, exemptions: [Located<String>] = [],
    text: Located<String>? = nil
  ) {
    self.kind = kind
    self.amounts = amounts
    self.expenses = expenses
    self.exemptions = exemptions
    self.text = text
  }
}

/// Whether somebody else must send the reader there, and who may.
package struct Referral: Sendable, Hashable {
  package var kind: Kind
  package var from: [Located<String>] = []
  package var text: Located<String>?

  package init(kind: Kind, from: [Located<String>] = [], text: Located<String>? = nil) {
    self.kind = kind
    self.from = from
    self.text = text
  }
}

/// Whether an application and a formal decision stand between the reader and the help.
package struct VedtakFact: Sendable, Hashable {
  package var kind: Vedtak
  /// How long the decision takes, where the author says so.
  package var time: ProcessingTime?
  package var text: Located<String>?

  package init(kind: Vedtak, time: ProcessingTime? = nil, text: Located<String>? = nil) {
    self.kind = kind
    self.time = time
    self.text = text
  }
}

/// The ways to reach a service.
package struct Contact: Sendable, Hashable {
  package var phones: [Phone] = []
  package var sms: Located<PhoneNumber>?
  package var email: Located<EmailAddress>?
  package var website: Located<WebAddress>?
  package var form: Located<WebAddress>?
  package var chat: Located<WebAddress>?

  package init() {}

  package var isEmpty: Bool {
    phones.isEmpty && sms == nil && email == nil && website == nil && form == nil && chat == nil
  }

  package struct Phone: Sendable, Hashable {
    package var number: Located<PhoneNumber>
    /// What the number is for: «Nord og sentrum».
    package var writtenPurpose: Located<String>?
    package var hours: OpeningHours?

    package init(number: Located<PhoneNumber>, purpose: Located<String>? = nil, hours: OpeningHours? = nil) {
      self.number = number
      writtenPurpose = purpose
      self.hours = hours
    }

    package var purpose: String? { writtenPurpose?.value }
  }
}

/// Where a service is. With `isSecret`, nothing of it but that fact may reach any output (ruling: secret address).
package struct Place: Sendable, Hashable {
  package var name: String?
  package var address: Located<PostalAddress>?
  package var directions: Located<String>?
  package var postalAddress: Located<PostalAddress>?
  package var isSecret = false
  package var position: Located<GeoPosition>?

  package init() {}
}

/// A course or meeting with a date.
package struct Event: Sendable, Hashable {
  package var name: Located<String>
  package var start: Located<Moment>
  package var end: Located<Moment>?
  package var place: Located<String>?
  package var text: String?

  package init(
    name: Located<String>, start: Located<Moment>, end: Located<Moment>? = nil, place: Located<String>? = nil,
    text: String? = nil
  ) {
    self.name = name
    self.start = start
    self.end = end
    self.place = place
    self.text = text
  }
}

/// A judgement of what no machine can judge: who found what, when and why.
package struct Judgement: Sendable, Hashable {
  /// 1 to 9.
  package var criterion: Int
  package var result: JudgementResult
  package var reason: Located<String>
  /// A name or a role; never published.
  package var by: String
  package var date: Day

  package init(criterion: Int, result: JudgementResult, reason: Located<String>, by: String, date: Day) {
    self.criterion = criterion
    self.result = result
    self.reason = reason
    self.by = by
    self.date = date
  }
}

package struct Image: Sendable, Hashable {
  /// The path inside the content folder.
  package var file: Located<String>
  package var alternative: String
  package var credit: String?

  package init(file: Located<String>, alternative: String, credit: String? = nil) {
    self.file = file
    self.alternative = alternative
    self.credit = credit
  }
}

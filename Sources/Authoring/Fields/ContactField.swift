import Diagnostics
import Services

extension Reading {
  /// `kontakt`: a record; `telefon` is one number, or several with what they are for and when.
  mutating func contact(_ value: FieldValue) -> Located<Contact>? {
    guard case .record(let entries) = value.content else {
      if case .text(let text, false) = value.content, text.isEmpty {
        reportEmpty(value)
      } else {
        reportWrongKind(
          value,
          wanted: Wording(
            nb: "underfelt som «telefon: …»", nn: "underfelt som «telefon: …»", en: "fields such as “telefon: …”"))
      }
      return nil
    }
    var contact = Contact()
    record(entries, keys: ContactKey.self) { reading, key, entry in
      switch key {
      case .phone: contact.phones = reading.phones(entry.value)
      case .sms: contact.sms = reading.value(entry.value, .unreadablePhoneNumber, as: PhoneNumber.self)
      case .email: contact.email = reading.value(entry.value, .unreadableEmailAddress, as: EmailAddress.self)
      case .website: contact.website = reading.webAddress(entry.value)
      case .form: contact.form = reading.formAddress(entry.value)
      case .chat: contact.chat = reading.formAddress(entry.value)
      }
    }
    return contact.isEmpty ? nil : Located(contact, at: value.span)
  }

  private mutating func phones(_ value: FieldValue) -> [Contact.Phone] {
    switch value.content {
    case .text:
      return self.value(value, .unreadablePhoneNumber, as: PhoneNumber.self).map { [Contact.Phone(number: $0)] } ?? []
    case .list(let items):
      if items.isEmpty { reportEmpty(value) }
      return items.flatMap { item in phone(item) }
    case .record: return phone(value)
    }
  }

  private mutating func phone(_ value: FieldValue) -> [Contact.Phone] {
    guard case .record(let entries) = value.content else {
      return self.value(value, .unreadablePhoneNumber, as: PhoneNumber.self).map { [Contact.Phone(number: $0)] } ?? []
    }
    var number: Located<PhoneNumber>?
    var hasNumber = false
    var purpose: Located<String>?
    var hours: OpeningHours?
    record(entries, keys: PhoneKey.self) { reading, key, entry in
      switch key {
      case .number:
        hasNumber = true
        number = reading.value(entry.value, .unreadablePhoneNumber, as: PhoneNumber.self)
      case .purpose: purpose = reading.text(entry.value)
      case .hours: hours = reading.openingHours(entry.value)?.value
      }
    }
    if !hasNumber { reportMissingPart(PhoneKey.number.id, at: value.span) }
    return number.map { [Contact.Phone(number: $0, purpose: purpose, hours: hours)] } ?? []
  }
}

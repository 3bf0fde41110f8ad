import Diagnostics
import Services

extension Reading {
  /// The address of a page on the web; one that readers cannot reach, or may take for another, is reported and kept.
  mutating func webAddress(_ value: FieldValue) -> Located<WebAddress>? {
    guard let address = self.value(value, .unreadableWebAddress, as: WebAddress.self) else { return nil }
    if let doubt = DoubtfulHost(address.value.host) {
      report(doubt.rule, at: address.span, doubt.summary(address.value.host), remedy: doubt.remedy)
    }
    return address
  }

  /// The address of a page on which readers write about themselves.
  mutating func formAddress(_ value: FieldValue) -> Located<WebAddress>? {
    guard let address = webAddress(value) else { return nil }
    if !address.value.isSecure {
      report(
        .insecureForm, at: address.span, InsecureForm.summary(address.value.host), remedy: InsecureForm.remedy)
    }
    return address
  }
}

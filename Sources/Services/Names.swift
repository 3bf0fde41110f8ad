/// What editors may call one key or one closed value, in each of the languages that they write in.
///
/// The first name of a language is the one that messages show.
package struct Names: Sendable {
  package let nb: [String]
  package let nn: [String]
  package let en: [String]

  package init(nb: [String], nn: [String] = [], en: [String] = []) {
    self.nb = nb
    self.nn = nn
    self.en = en
  }

  package var all: [String] { nb + nn + en }
}

/// A closed set whose members editors write by name: the keys of a record, or the values of a field.
package protocol Named: CaseIterable, Hashable, Sendable {
  /// The name in bokmål, which is also the id that machine-readable reports use.
  var id: String { get }
  /// Other accepted names.
  var names: Names { get }
  static var table: NameTable<Self> { get }
}

extension Named where Self: RawRepresentable, RawValue == String {
  package var id: String { rawValue }
}

extension Named {
  /// The member with this name, in any letter case, Unicode form, transliteration or language of ours.
  package static func named(_ text: String) -> Self? { table.member(named: text) }
}

/// A closed set's members by folded name.
package struct NameTable<Member: Named>: Sendable {
  private let members: [String: Member]
  /// The bokmål names in the order of the declaration, for messages that list the choices.
  package let choices: [String]

  package init() {
    var members: [String: Member] = [:]
    for member in Member.allCases {
      for name in [member.id] + member.names.all { members[folded(name)] = member }
    }
    self.members = members
    choices = Member.allCases.map(\.id)
  }

  package func member(named text: String) -> Member? { members[folded(text)] }
}

/// The form in which names are compared: lower case, composed or not, `å aa a`, `æ ae`, `ø oe o` alike, `_`, `-` and runs of
/// space as one space, invisible characters gone.
package func folded(_ name: String) -> String {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(name.utf8.count)
  var hasPendingSpace = false
  func append(_ byte: UInt8) {
    if hasPendingSpace, !bytes.isEmpty { bytes.append(0x20) }
    hasPendingSpace = false
    // «aa» is å and «oe» is ø, and those fold to one letter.
    if byte == 0x61, bytes.last == 0x61 { return }
    if byte == 0x65, bytes.last == 0x6F { return }
    bytes.append(byte)
  }
  for scalar in name.unicodeScalars {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: append(UInt8(scalar.value))
    case 0x41...0x5A: append(UInt8(scalar.value) + 0x20)
    case 0xE5, 0xC5, 0xE0, 0xE1, 0xE4, 0xC0, 0xC1, 0xC4: append(0x61)
    case 0xF8, 0xD8, 0xF2, 0xF3, 0xF4, 0xF6, 0xD2, 0xD3, 0xD4, 0xD6: append(0x6F)
    case 0xE8, 0xE9, 0xEA, 0xC8, 0xC9, 0xCA: append(0x65)
    case 0xE6, 0xC6:
      append(0x61)
      append(0x65)
    case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x202F, 0x5F, 0x2D, 0x2010...0x2014: hasPendingSpace = true
    case 0x0300...0x036F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: continue
    case 0..<0x80: append(UInt8(scalar.value))
    default:
      let lowered = String(scalar).lowercased().utf8
      if hasPendingSpace, !bytes.isEmpty { bytes.append(0x20) }
      hasPendingSpace = false
      bytes.append(contentsOf: lowered)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

package import Diagnostics

/// Where the key of each field stands, at most one for each.
///
/// A list and no dictionary, and each path once: every text has one of these for itself and one for each of its ways in.
package struct FieldPlaces: Sendable {
  private var places: [Place] = []
  private var names: [FileName] = []

  private struct Place: Sendable {
    let field: Field
    /// Into `names`.
    let name: UInt8
    let start: Int32
    let end: Int32
  }

  package init() {}

  /// The files that the keys stand in: a translation has some of its original's.
  package var files: [String] { names.map(\.path) }

  /// The fields of one file from its top to its end.
  package var inOrder: [(field: Field, key: Span)] {
    places.sorted { $0.start < $1.start }.map { ($0.field, span(of: $0)) }
  }

  package subscript(field: Field) -> Span? {
    get { places.first { $0.field == field }.map { span(of: $0) } }
    set {
      places.removeAll { $0.field == field }
      if let newValue { add(field, newValue) }
    }
  }

  /// Makes room for so many fields, and no more.
  package mutating func reserve(_ count: Int) { places.reserveCapacity(count) }

  /// Takes over the places of fields that have none here.
  mutating func add(missing other: FieldPlaces) {
    let own = Set(places.map(\.field))
    let missing = other.places.filter { !own.contains($0.field) }
    places.reserveCapacity(places.count + missing.count)
    for place in missing { add(place.field, other.span(of: place)) }
  }

  private func span(of place: Place) -> Span {
    Span(in: names[Int(place.name)], Int(place.start)..<Int(place.end))
  }

  private mutating func add(_ field: Field, _ span: Span) {
    let name = names.firstIndex(of: span.file) ?? names.count
    if name == names.count { names.append(span.file) }
    places.append(
      Place(
        field: field, name: UInt8(clamping: name), start: Int32(clamping: span.range.lowerBound),
        end: Int32(clamping: span.range.upperBound)))
  }
}

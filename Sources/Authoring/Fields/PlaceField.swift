import Diagnostics
import Services

extension Reading {
  /// `sted`: a record, or a list of records where a service has several places.
  mutating func places(_ value: FieldValue) -> Located<[Place]>? {
    let wanted = Wording(
      nb: "underfelt som «adresse: Storgata 1, 0150 Oslo»", nn: "underfelt som «adresse: Storgata 1, 0150 Oslo»",
      en: "fields such as “adresse: Storgata 1, 0150 Oslo”")
    let places = records(value, wanted: wanted).map { entries, _ in place(entries) }
    return places.isEmpty ? nil : Located(places, at: value.span)
  }

  private mutating func place(_ entries: [FieldEntry]) -> Place {
    var place = Place()
    record(entries, keys: PlaceKey.self) { reading, key, entry in
      switch key {
      case .name: place.name = reading.text(entry.value)?.value
      case .address: place.address = reading.value(entry.value, .unreadableAddress, as: PostalAddress.self)
      case .directions: place.directions = reading.text(entry.value)
      case .postalAddress: place.postalAddress = reading.value(entry.value, .unreadableAddress, as: PostalAddress.self)
      case .isSecret:
        // A secret that cannot be read is kept: the address stays hidden until somebody says otherwise.
        place.isSecret = reading.yesNo(entry.value)?.value ?? true
      case .position: place.position = reading.position(entry.value)
      }
    }
    return place
  }

  private mutating func position(_ value: FieldValue) -> Located<GeoPosition>? {
    guard case .list = value.content else { return self.value(value, .unreadablePosition, as: GeoPosition.self) }
    do throws(GeoPosition.Unreadable) {
      return Located(try GeoPosition(reading: texts(value).map(\.value)), at: value.span)
    } catch {
      report(.unreadablePosition, at: value.span, error.summary, remedy: error.remedy)
      return nil
    }
  }
}

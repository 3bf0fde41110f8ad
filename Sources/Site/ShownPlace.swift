import Diagnostics
package import Services

/// What any output may say of a place: everything, or only that it is secret.
///
/// Pages and data take places from here alone, so that a secret address cannot reach them: there is nothing in the value to show.
package enum ShownPlace: Sendable, Hashable {
  case secret
  case open(OpenPlace)

  package struct OpenPlace: Sendable, Hashable {
    package let name: String?
    package let address: PostalAddress?
    package let directions: String?
    package let postalAddress: PostalAddress?
    package let position: GeoPosition?
    /// The file that the directions stand in.
    package let path: String?
  }

  init(_ place: Place) {
    if place.isSecret {
      self = .secret
    } else {
      self = .open(
        OpenPlace(
          name: place.name, address: place.address?.value, directions: place.directions?.value,
          postalAddress: place.postalAddress?.value, position: place.position?.value,
          path: (place.directions?.span ?? place.address?.span)?.path))
    }
  }
}

/// A course or meeting as it is shown.
package struct ShownEvent: Sendable, Hashable {
  package let name: String
  package let start: Moment
  package let end: Moment?
  /// Nothing where the service's address is secret.
  package let place: String?
  package let text: String?
  /// The file that its words stand in.
  package let path: String
}

extension Service {
  /// Whether any place of the page or of a way in is secret; where its courses are held is then not told either.
  package var hasSecretPlace: Bool {
    ([common] + routes.map(\.facts)).contains { facts in (facts.places?.value ?? []).contains(where: \.isSecret) }
  }

  /// The places of the page or of one of its ways in, as they may be shown; one line is enough to say that places are secret.
  package func shownPlaces(_ facts: FactsDraft) -> [ShownPlace] {
    var shown: [ShownPlace] = []
    for place in (facts.places?.value ?? []).map(ShownPlace.init) where place != .secret || !shown.contains(.secret) {
      shown.append(place)
    }
    return shown
  }

  /// The courses and meetings of the page and of its ways in that are not over.
  package func allShownEvents(from today: Day) -> [ShownEvent] {
    let own = hasNamedRoutes ? routes.map(\.facts).filter { $0.events?.span != common.events?.span } : []
    return ([common] + own).flatMap { shownEvents($0, from: today) }
  }

  /// The courses and meetings that are not over.
  package func shownEvents(_ facts: FactsDraft, from today: Day) -> [ShownEvent] {
    let isSecret = hasSecretPlace
    return (facts.events?.value ?? []).filter { ($0.end?.value.day ?? $0.start.value.day) >= today }
      .map { event in
        ShownEvent(
          name: event.name.value, start: event.start.value, end: event.end?.value,
          place: isSecret ? nil : event.place?.value, text: event.text, path: event.name.span.path)
      }
      .sorted { $0.start < $1.start }
  }
}

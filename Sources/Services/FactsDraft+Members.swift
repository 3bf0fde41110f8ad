package import Diagnostics

/// The facts of a `FactsDraft`, one by one.
struct StatedFacts: Sendable {
  var lead: Located<String>?
  var audience: Located<Audience>?
  var userFee: Located<UserFee>?
  var referral: Located<Referral>?
  var vedtak: Located<VedtakFact>?
  var waitingTime: Located<WaitingTime>?
  var openingHours: Located<OpeningHours>?
  var phoneHours: Located<OpeningHours>?
  var contact: Located<Contact>?
  var places: Located<[Place]>?
  var forms: Located<[Located<String>]>?
  var topics: Located<[Located<String>]>?
  var severity: Located<[NeedSeverity]>?
  var responsibility: Located<Responsibility>?
  var agreement: Located<String>?
  var measures: Located<String>?
  var guidance: Located<String>?
  var staff: Located<[Located<String>]>?
  var userInvolvement: Located<String>?
  var judgements: Located<[Located<Judgement>]>?
  var languages: Located<[LanguageCode]>?
  var interpreter: Located<Bool>?
  var facilities: Located<[Located<String>]>?
  var confidentiality: Located<Bool>?
  var anonymous: Located<Bool>?
  var legalBasis: Located<[Located<String>]>?
  var complaint: Located<String>?
  var events: Located<[Event]>?
  var lavterskel: Located<Bool>?
  var keys = FieldPlaces()
}

extension FactsDraft {
  package var lead: Located<String>? {
    get { stated[0].lead }
    _modify { yield &stated[0].lead }
  }
  package var audience: Located<Audience>? {
    get { stated[0].audience }
    _modify { yield &stated[0].audience }
  }
  package var userFee: Located<UserFee>? {
    get { stated[0].userFee }
    _modify { yield &stated[0].userFee }
  }
  package var referral: Located<Referral>? {
    get { stated[0].referral }
    _modify { yield &stated[0].referral }
  }
  package var vedtak: Located<VedtakFact>? {
    get { stated[0].vedtak }
    _modify { yield &stated[0].vedtak }
  }
  package var waitingTime: Located<WaitingTime>? {
    get { stated[0].waitingTime }
    _modify { yield &stated[0].waitingTime }
  }
  package var openingHours: Located<OpeningHours>? {
    get { stated[0].openingHours }
    _modify { yield &stated[0].openingHours }
  }
  package var phoneHours: Located<OpeningHours>? {
    get { stated[0].phoneHours }
    _modify { yield &stated[0].phoneHours }
  }
  package var contact: Located<Contact>? {
    get { stated[0].contact }
    _modify { yield &stated[0].contact }
  }
  package var places: Located<[Place]>? {
    get { stated[0].places }
    _modify { yield &stated[0].places }
  }
  /// Ids of terms in the vocabulary `form`.
  package var forms: Located<[Located<String>]>? {
    get { stated[0].forms }
    _modify { yield &stated[0].forms }
  }
  /// Ids of terms in the vocabulary `tema`, or a term of the editor's own.
  package var topics: Located<[Located<String>]>? {
    get { stated[0].topics }
    _modify { yield &stated[0].topics }
  }
  package var severity: Located<[NeedSeverity]>? {
    get { stated[0].severity }
    _modify { yield &stated[0].severity }
  }
  package var responsibility: Located<Responsibility>? {
    get { stated[0].responsibility }
    _modify { yield &stated[0].responsibility }
  }
  package var agreement: Located<String>? {
    get { stated[0].agreement }
    _modify { yield &stated[0].agreement }
  }
  package var measures: Located<String>? {
    get { stated[0].measures }
    _modify { yield &stated[0].measures }
  }
  package var guidance: Located<String>? {
    get { stated[0].guidance }
    _modify { yield &stated[0].guidance }
  }
  package var staff: Located<[Located<String>]>? {
    get { stated[0].staff }
    _modify { yield &stated[0].staff }
  }
  package var userInvolvement: Located<String>? {
    get { stated[0].userInvolvement }
    _modify { yield &stated[0].userInvolvement }
  }
  package var judgements: Located<[Located<Judgement>]>? {
    get { stated[0].judgements }
    _modify { yield &stated[0].judgements }
  }
  package var languages: Located<[LanguageCode]>? {
    get { stated[0].languages }
    _modify { yield &stated[0].languages }
  }
  package var interpreter: Located<Bool>? {
    get { stated[0].interpreter }
    _modify { yield &stated[0].interpreter }
  }
  package var facilities: Located<[Located<String>]>? {
    get { stated[0].facilities }
    _modify { yield &stated[0].facilities }
  }
  package var confidentiality: Located<Bool>? {
    get { stated[0].confidentiality }
    _modify { yield &stated[0].confidentiality }
  }
  package var anonymous: Located<Bool>? {
    get { stated[0].anonymous }
    _modify { yield &stated[0].anonymous }
  }
  package var legalBasis: Located<[Located<String>]>? {
    get { stated[0].legalBasis }
    _modify { yield &stated[0].legalBasis }
  }
  package var complaint: Located<String>? {
    get { stated[0].complaint }
    _modify { yield &stated[0].complaint }
  }
  package var events: Located<[Event]>? {
    get { stated[0].events }
    _modify { yield &stated[0].events }
  }
  /// The claim `lavterskel: ja` (or its denial).
  package var lavterskel: Located<Bool>? {
    get { stated[0].lavterskel }
    _modify { yield &stated[0].lavterskel }
  }
  /// Where each field's key stands. A field that is here without a value could not be read and has been reported.
  package var keys: FieldPlaces {
    get { stated[0].keys }
    _modify { yield &stated[0].keys }
  }
}

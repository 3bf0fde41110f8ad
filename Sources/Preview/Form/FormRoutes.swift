/// Where the form is, and what its pages may send.
package enum FormRoutes {
  /// The list of texts; a text's own form is below it.
  package static let list = "/_rediger/"
  /// What is sent goes below this.
  static let actions = "/_terskel/rediger/"
  static let open = actions + "apne"
  static let judge = actions + "vurder"
  static let save = actions + "lagre"
  static let script = "/_terskel/rediger.js"
  static let styles = "/_terskel/rediger.css"
  /// The site as it would be with a text that has not been saved.
  static let drafts = "/_terskel/utkast/"
  static let tokenHeader = "x-terskel-nokkel"

  static func isAction(_ path: String) -> Bool { path == open || path == judge || path == save }
}

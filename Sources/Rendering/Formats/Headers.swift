import Services
import Site

/// What a host is to say with every file: that a page runs nothing but the site's own script, asks nobody else for anything, and tells
/// nobody where the reader came from.
enum SecurityHeaders {
  /// What pages may do, without what only a header can say: a browser passes over `frame-ancestors` in a `<meta>` and complains of it.
  static let metaPolicy = [
    "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self'", "connect-src 'self'",
    "form-action 'self'", "base-uri 'none'", "manifest-src 'self'",
  ].joined(separator: "; ")

  static let calendarType = (name: "Content-Type", value: "text/calendar; charset=utf-8")

  static let all: [(name: String, value: String)] = [
    ("Content-Security-Policy", metaPolicy + "; frame-ancestors 'none'"),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    (
      "Permissions-Policy",
      "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()"
    ),
    ("Strict-Transport-Security", "max-age=31536000"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
  ]
}

extension SiteRendering {
  /// The headers as hosts such as Netlify and Cloudflare Pages read them. Addresses count from the host's root.
  package var headersFile: OutputFile {
    let links = PageLinks(absoluteOn: plan.directory.settings.address)
    func block(_ path: String, _ headers: [(name: String, value: String)]) -> String {
      "\(path)\n" + headers.map { "  \($0.name): \($0.value)\n" }.joined()
    }
    let text =
      block(links.link(toFile: "*"), SecurityHeaders.all)
      // The name of what lies there changes whenever its bytes do.
      + block(links.link(toFile: "assets/*"), [("Cache-Control", "public, max-age=31536000, immutable")])
      // A phone offers to put what is of this type into its calendar, and shows anything else as text.
      + block(links.link(toFile: SitePlan.calendarPath), [SecurityHeaders.calendarType])
      + block(links.link(toFile: SitePlan.calendarFolder + "/*"), [SecurityHeaders.calendarType])
      // Open data are there for other sites' scripts too.
      + block(links.link(toFile: "tjenester.json"), [("Access-Control-Allow-Origin", "*")])
    return OutputFile(path: "_headers", bytes: Array(text.utf8))
  }
}

import Foundation
import Rendering
import Testing

/// Search engines read no site map with more than 50,000 addresses or 50 MB.
@Suite struct SitemapTests {
  private let base = "https://landet.example.no"

  private func entries(_ count: Int) -> [String] {
    (1...max(count, 1)).prefix(count).map { "<url><loc>\(base)/\($0)/</loc></url>\n" }
  }

  private func text(_ file: OutputFile) -> String { String(decoding: file.bytes, as: UTF8.self) }

  private func listed(in file: OutputFile) -> [String] {
    text(file).matches(of: /<loc>(.*?)<\/loc>/).map { String($0.output.1) }
  }

  @Test(arguments: [0, 1, 50_000])
  func whatHasRoomIsOneSiteMap(count: Int) {
    let files = SitemapLimits.published.files(of: entries(count), on: base)
    #expect(files.map(\.path) == ["sitemap.xml"])
    #expect(text(files[0]).contains("<urlset"))
    #expect(text(files[0]).components(separatedBy: "<url>").count == count + 1)
  }

  @Test func oneAddressMoreMakesAnIndexOfTwo() {
    let files = SitemapLimits.published.files(of: entries(50_001), on: base)
    #expect(files.map(\.path) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"])
    #expect(text(files[0]).contains("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"))
    #expect(listed(in: files[0]) == ["\(base)/sitemap-1.xml", "\(base)/sitemap-2.xml"])
    #expect(text(files[1]).components(separatedBy: "<url>").count == 50_001)
    #expect(listed(in: files[2]) == ["\(base)/50001/"])
  }

  @Test(arguments: 150...400)
  func noSiteMapIsLargerThanItMayBe(bytes: Int) {
    let limits = SitemapLimits(addresses: 3, bytes: bytes)
    let files = limits.files(of: entries(10), on: base)
    let maps = files.count == 1 ? files : Array(files.dropFirst())
    #expect(maps.flatMap(listed) == (1...10).map { "\(base)/\($0)/" })
    for map in maps {
      let count = listed(in: map).count
      #expect(1 <= count && count <= 3)
      // An address that has no room anywhere stands alone.
      #expect(map.bytes.count <= bytes || count == 1)
    }
  }

  @Test func everyNameIsKept() {
    let files = SitemapLimits(addresses: 1, bytes: 1000).files(of: entries(99), on: base)
    #expect(files.map(\.path) == SitemapLimits.names)
  }
}

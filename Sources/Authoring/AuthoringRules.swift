package import Diagnostics

/// Every rule that reading a file may find broken; the catalogue of checks has its own.
package let authoringRules: [Rule] =
  encodingRules + frontMatterRules + valueRules + proseRules + hostRules + settingsRules + layoutRules + headingRules

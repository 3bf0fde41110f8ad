import Authoring
import Checks
package import Diagnostics

/// Every rule that content can break, by id in the order of the alphabet.
package let allRules: [Rule] = (authoringRules + catalogueRules).sorted { $0.id < $1.id }

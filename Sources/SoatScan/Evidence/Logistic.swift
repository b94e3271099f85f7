internal import Glibc

/// The logistic curve: sums of weights ↔ probabilities.
package enum Logistic {
    package static func probability(_ logit: Double) -> Double { 1 / (1 + exp(-logit)) }
}

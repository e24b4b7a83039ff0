// Lemmas that a word's form and tag settle without the network: addresses, figures, stretched words
// ("sooo"), well-known names in the wrong case. What needs the sentence is left to the edit
// scripts.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace chancery::syntax {

// Whether a name, written with its capitals, is a well-known one.
using IsKnownName = std::function<bool(std::string_view)>;

// Addresses (tag ADD) stay as they are; figures lose the commas between their thousands.
[[nodiscard]] std::optional<std::string> lemma_of_code(std::string_view word,
                                                       std::string_view fine);

// The word with runs of three letters and more cut to `length`, in small letters: "soooo" to "so";
// empty where it has no such run.
[[nodiscard]] std::string unstretched(std::string_view word, std::size_t length);

// Of proper nouns (singular) in small letters or capitals throughout that are known in a name's
// case: "kerala" and "TEHRAN". Short ones in capitals may be acronyms and are left alone.
[[nodiscard]] std::optional<std::string> lemma_of_name(std::string_view word,
                                                       const IsKnownName& is_known,
                                                       bool is_common_word);

}  // namespace chancery::syntax

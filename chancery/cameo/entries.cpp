#include "chancery/cameo/entries.h"

namespace chancery::cameo {
namespace {

bool is_vowel(char c) { return std::string_view("AEIOU").find(c) != std::string_view::npos; }

bool hisses(const std::string& word) {
  return word.ends_with("S") || word.ends_with("X") || word.ends_with("Z") ||
         word.ends_with("SH") || word.ends_with("CH");
}

bool ends_in_consonant_y(const std::string& word) {
  return word.size() > 1 && word.back() == 'Y' && !is_vowel(word[word.size() - 2]);
}

}  // namespace

std::string plain_words(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\t' || c == '_' || c == '\r';
    if (blank) {
      if (!out.empty() && out.back() != ' ') out += ' ';
    } else {
      out += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
  }
  if (out.ends_with(' ')) out.pop_back();
  return out;
}

std::vector<std::string> regular_forms(const std::string& verb) {
  const std::string stem = verb.substr(0, verb.size() - (verb.empty() ? 0 : 1));
  if (verb.size() < 2) return {verb};
  if (verb.back() == 'E') return {verb, verb + "S", verb + "D", stem + "ING"};
  if (ends_in_consonant_y(verb)) return {verb, stem + "IES", stem + "IED", verb + "ING"};
  return {verb, verb + (hisses(verb) ? "ES" : "S"), verb + "ED", verb + "ING"};
}

std::string regular_plural(const std::string& noun) {
  if (ends_in_consonant_y(noun)) return noun.substr(0, noun.size() - 1) + "IES";
  return noun + (hisses(noun) ? "ES" : "S");
}

}  // namespace chancery::cameo

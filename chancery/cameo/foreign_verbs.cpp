// Verbs, their patterns and synonym sets of the foreign dictionaries.
#include <algorithm>

#include "chancery/cameo/foreign_reader.h"

namespace chancery::cameo {
namespace {

// What stands in the last brackets of a line, "[064]", and the line without it.
std::string take_code(std::string& line) {
  const std::size_t open = line.rfind('[');
  const std::size_t close = open == std::string::npos ? open : line.find(']', open);
  if (close == std::string::npos) return "";
  std::string code = line.substr(open + 1, close - open - 1);
  std::erase(code, ' ');
  line.erase(open);
  return code;
}

// "BREAK_DOWN" with its inflected word marked by "+": which word that is, and the words.
struct Phrase {
  std::vector<std::string> words;
  std::size_t inflected = 0;
};
Phrase phrase_of(std::string text) {
  Phrase phrase;
  text = plain_words(text);
  std::size_t begin = 0;
  while (begin < text.size()) {
    std::size_t end = text.find(' ', begin);
    if (end == std::string::npos) end = text.size();
    std::string word = text.substr(begin, end - begin);
    if (word.starts_with("+")) {
      word.erase(0, 1);
      phrase.inflected = phrase.words.size();
    }
    if (!word.empty()) phrase.words.push_back(std::move(word));
    begin = end + 1;
  }
  return phrase;
}

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : " ") + word;
  return out;
}

void add_form(std::vector<std::string>& forms, std::string form) {
  if (!form.empty() && std::ranges::find(forms, form) == forms.end())
    forms.push_back(std::move(form));
}

std::string one_blank_between(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const char kept = c == '\t' ? ' ' : c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    if (kept == ' ' && (out.empty() || out.back() == ' ')) continue;
    out += kept;
  }
  while (out.ends_with(' ')) out.pop_back();
  return out;
}

// PETRARCH 2 writes consecutive words as "{ARMS SHIPMENT}" and prepositional phrases as
// "(TO BORDER)": the first becomes "ARMS_SHIPMENT", the second is open.
std::string first_generation(std::string_view text) {
  std::string out;
  bool closed = false;
  for (const char c : text) {
    if (c == '{') {
      closed = true;
    } else if (c == '}') {
      closed = false;
    } else if (c == '(' || c == ')') {
      out += ' ';
    } else {
      out += closed && (c == ' ' || c == '\t') ? '_' : c;
    }
  }
  std::string clean;
  for (const char c : one_blank_between(out)) {
    if (c == '_' && (clean.ends_with('_') || clean.ends_with(' ') || clean.empty())) continue;
    if (c == ' ' && clean.ends_with('_')) clean.pop_back();
    clean += c;
  }
  while (clean.ends_with('_')) clean.pop_back();
  return clean;
}

}  // namespace

// "BREAK { BROKE BROKEN }", "+BREAK_DOWN {+BREAKS_DOWN}", "WIRE_+TAP", "SEARCH [090]".
void ForeignReader::add_verb_word(const Line& line, VerbEntry& entry) {
  std::string text = line.text;
  VerbWord word;
  word.code = take_code(text);
  const std::size_t brace = text.find('{');
  const Phrase phrase = phrase_of(text.substr(0, brace));
  if (phrase.words.empty()) {
    note(NoteKind::kNotCarried, line.number, "no verb in \"" + line.text + "\"");
    return;
  }
  for (const std::string& form : regular_forms(phrase.words[phrase.inflected])) {
    std::vector<std::string> words = phrase.words;
    words[phrase.inflected] = form;
    add_form(word.forms, joined(words));
  }
  if (brace != std::string::npos) {
    std::string_view inside = std::string_view(text).substr(brace + 1);
    inside = inside.substr(0, inside.find('}'));
    std::size_t begin = 0;
    while (begin < inside.size()) {
      std::size_t end = inside.find_first_of(" \t", begin);
      if (end == std::string_view::npos) end = inside.size();
      add_form(word.forms, joined(phrase_of(std::string(inside.substr(begin, end - begin))).words));
      begin = end + 1;
    }
  }
  entry.words.push_back(std::move(word));
}

void ForeignReader::add_pattern(const Line& line, VerbEntry& entry) {
  std::string text = line.text.substr(1);
  PatternEntry pattern;
  pattern.code = take_code(text);
  pattern.text = first_generation(text);
  if (pattern.code.empty()) {
    note(NoteKind::kNoCode, line.number, "pattern \"" + line.text + "\" has no code");
  } else if (std::ranges::count(pattern.text, '*') != 1) {
    note(NoteKind::kNotCarried, line.number,
         "pattern \"" + line.text + "\" does not say once where the verb stands");
  } else {
    entry.patterns.push_back(std::move(pattern));
  }
}

void ForeignReader::read_verbs(const std::vector<Line>& lines) {
  enum class In { kNothing, kSet, kVerb } in = In::kNothing;
  SynsetEntry set;
  VerbEntry verb;
  std::uint32_t begun = 0;
  const auto close = [&] {
    if (in == In::kSet) entries_.synsets.push_back(std::move(set));
    if (in == In::kVerb) {
      entries_.verbs.push_back(std::move(verb));
      places_.emplace_back(file_, begun);
    }
    set = {};
    verb = {};
    in = In::kNothing;
  };
  for (const Line& line : lines) {
    std::string text = line.text;
    if (text.starts_with("---")) {
      close();
      in = In::kVerb;
      begun = line.number;
      while (text.starts_with("-") || text.starts_with(" ")) text.erase(0, 1);
      if (const std::size_t open = text.find('['); open != std::string::npos) {
        const std::size_t shut = text.find(']', open);
        verb.code = text.substr(open + 1, shut == std::string::npos ? shut : shut - open - 1);
        std::erase(verb.code, ' ');
        text.erase(open);
      } else {
        verb.code = "---";
      }
      verb.name = plain_words(text);
      while (verb.name.ends_with("-") || verb.name.ends_with(" ")) verb.name.pop_back();
    } else if (text.starts_with("&")) {
      close();
      in = In::kSet;
      set.name = plain_words(text.substr(1));
    } else if (text.starts_with("~")) {
      note(NoteKind::kNotCarried, line.number, "a transformation of PETRARCH 2: " + text);
    } else if (in == In::kSet && text.starts_with("+")) {
      set.words.push_back(plain_words(text.substr(1)));
    } else if (in == In::kVerb && text.starts_with("-")) {
      add_pattern(line, verb);
    } else if (in == In::kVerb) {
      add_verb_word(line, verb);
    } else {
      note(NoteKind::kNotCarried, line.number, "neither set nor verb: " + text);
    }
  }
  close();
}

}  // namespace chancery::cameo

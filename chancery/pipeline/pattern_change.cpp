#include "chancery/pipeline/pattern_change.h"

#include <algorithm>
#include <map>
#include <set>

#include "chancery/base/hash.h"
#include "chancery/base/utf8.h"
#include "chancery/lexicon/block_file.h"

namespace chancery::pipeline {
namespace {

constexpr char kLayout = 1;  // first byte of pattern_words()

std::uint16_t hash_of(std::string_view word) {
  const std::uint64_t hash = base::fnv1a(word);
  return static_cast<std::uint16_t>(hash ^ (hash >> 16U) ^ (hash >> 32U) ^ (hash >> 48U));
}

// What a block says, but for its examples.
std::string content_of(const lexicon::Block& block, std::size_t layer) {
  std::string out = block.kind + " " + block.id + " " + std::to_string(layer) + "\n";
  for (const lexicon::Field& field : block.fields) {
    if (field.key == "example" || field.key == "never") continue;
    out += field.key + " " + field.value + "\n";
  }
  return out;
}

std::string short_digest(std::string_view text) { return base::sha256_hex(text).substr(0, 16); }

std::string words_of(const events::Pattern& pattern) {
  if (pattern.any_verb) return "*";
  std::set<std::string> words(pattern.verbs.begin(), pattern.verbs.end());
  words.insert(pattern.nouns.begin(), pattern.nouns.end());
  words.insert(pattern.adjectives.begin(), pattern.adjectives.end());
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : "|") + word;
  return out;
}

struct Parts {
  std::string rest;
  std::vector<std::string> order;  // ids
  struct Pattern {
    std::string digest, words;
  };
  std::map<std::string, Pattern> patterns;
};

Parts parts_from(std::string_view text) {
  Parts parts;
  for (const std::string_view line : base::split(text, '\n')) {
    const auto cells = base::split(line, '\t');
    if (cells.size() == 2) parts.rest = cells[1];
    if (cells.size() != 3) continue;
    parts.order.emplace_back(cells[0]);
    parts.patterns[parts.order.back()] = {std::string(cells[1]), std::string(cells[2])};
  }
  return parts;
}

// The ids that `other` has too.
std::vector<std::string> shared(const Parts& parts, const Parts& other) {
  std::vector<std::string> out;
  std::copy_if(parts.order.begin(), parts.order.end(), std::back_inserter(out),
               [&](const std::string& id) { return other.patterns.contains(id); });
  return out;
}

}  // namespace

std::string dictionary_parts(const lexicon::DataFiles& data,
                             const events::PatternLexicon& patterns) {
  std::string rest;
  std::map<std::pair<std::string, std::uint32_t>, std::string> contents;  // by file and line
  for (const lexicon::DataFile& file : data.all()) {
    if (!file.name.starts_with("patterns/") || !file.name.ends_with(".pat")) {
      rest += file.name + "\n" + base::sha256_hex(file.text) + "\n";
      continue;
    }
    for (const lexicon::Block& block : lexicon::read_blocks(file.shown, file.text).blocks) {
      std::string content = content_of(block, file.layer);
      if (block.kind == "pattern") {
        contents[{block.file, block.line}] = std::move(content);
      } else {
        rest += content;
      }
    }
  }
  std::string out = "rest\t" + short_digest(rest) + "\n";
  for (const events::Pattern& pattern : patterns.patterns()) {
    out += pattern.id + "\t" + short_digest(contents[{pattern.file, pattern.line}]) + "\t" +
           words_of(pattern) + "\n";
  }
  return out;
}

std::string pattern_words(const document::Document& document) {
  std::set<std::uint16_t> hashes;
  for (const document::Predicate& predicate : document.predicates.get()) {
    for (const document::Symbol word : {predicate.lemma, predicate.verb}) {
      if (const std::string_view text = document.string(word); !text.empty()) {
        hashes.insert(hash_of(text));
      }
    }
  }
  std::string out(1, kLayout);
  for (const std::uint16_t hash : hashes) {
    out += static_cast<char>(hash & 0xFFU);
    out += static_cast<char>(hash >> 8U);
  }
  return out;
}

PatternChange::PatternChange(std::string_view before, std::string_view after) {
  const Parts old_parts = parts_from(before);
  const Parts new_parts = parts_from(after);
  if (old_parts.rest.empty() || old_parts.rest != new_parts.rest ||
      shared(old_parts, new_parts) != shared(new_parts, old_parts)) {
    everything_ = true;
    return;
  }
  std::set<std::uint16_t> words;
  const auto changed = [&](const std::string& of_pattern) {
    if (of_pattern == "*") everything_ = true;
    for (const std::string_view word : base::split(of_pattern, '|')) words.insert(hash_of(word));
  };
  for (const auto& [id, pattern] : old_parts.patterns) {
    const auto now = new_parts.patterns.find(id);
    if (now != new_parts.patterns.end() && now->second.digest == pattern.digest) continue;
    ++patterns_;
    changed(pattern.words);
    if (now != new_parts.patterns.end()) changed(now->second.words);
  }
  for (const auto& [id, pattern] : new_parts.patterns) {
    if (old_parts.patterns.contains(id)) continue;
    ++patterns_;
    changed(pattern.words);
  }
  words_.assign(words.begin(), words.end());
}

bool PatternChange::touches(std::string_view words) const {
  if (everything_ || words.empty() || words[0] != kLayout) return true;
  for (std::size_t at = 1; at + 1 < words.size(); at += 2) {
    const auto hash = static_cast<std::uint16_t>(static_cast<unsigned char>(words[at]) |
                                                 (static_cast<unsigned char>(words[at + 1]) << 8U));
    if (std::binary_search(words_.begin(), words_.end(), hash)) return true;
  }
  return false;
}

}  // namespace chancery::pipeline

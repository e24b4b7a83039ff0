#include "chancery/syntax/known_names.h"

#include <algorithm>
#include <optional>

#include "chancery/syntax/ascii_letters.h"
#include "chancery/text/address.h"

namespace chancery::syntax {
namespace {

constexpr std::uint32_t kUnlisted = 0xFFFFFFFFU;
constexpr std::int8_t kUnsure = 16;        // added to the kind
constexpr float kSureReader = 0.7F;        // from this confidence on the reader knows better
constexpr std::size_t kLongestName = 200;  // bytes

// The name as the table writes it: one space where the text may have a line's end.
std::string key_of(std::string_view text) {
  std::string key;
  for (const char c : text) {
    const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!space) {
      key += c;
    } else if (!key.empty() && key.back() != ' ') {
      key += ' ';
    }
  }
  return key;
}

bool is_address(std::string_view text) {
  const text::Address address = text::find_address(text, 0);
  return address.end > 0 && address.begin == 0 && address.end == text.size();
}

}  // namespace

base::Expected<KnownNames> KnownNames::load(const learn::ModelFile& file) {
  KnownNames known;
  if (!file.has("known.kinds")) return known;
  auto table = learn::StringTable::load(file, "known");
  if (!table) return std::unexpected(table.error());
  auto kinds = file.tensor("known.kinds", learn::Element::kInt8,
                           static_cast<std::uint32_t>(table->size()), 1);
  if (!kinds) return std::unexpected(kinds.error());
  for (const std::int8_t kind : kinds->int8()) {
    if (kind < 0 || (kind & ~kUnsure) > static_cast<int>(document::NameKind::kOther)) {
      return base::fail("E-MOD-005", "\"known.kinds\" is damaged", {file.path(), 0, 0});
    }
  }
  known.table_ = *table;
  known.kinds_ = kinds->int8();
  return known;
}

void KnownNames::settle(const document::Document& document,
                        std::vector<document::Name>& names) const {
  std::erase_if(names, [&](const document::Name& name) {
    return is_address(document.slice(document.span_of(name.tokens)));
  });
  if (kinds_.empty()) return;
  for (document::Name& name : names) {
    const std::string_view text = document.slice(document.span_of(name.tokens));
    if (text.size() > kLongestName) continue;
    const std::uint32_t row = table_.find(key_of(text), kUnlisted);
    if (row == kUnlisted) continue;
    const std::int8_t kind = kinds_[row];
    if (kind >= kUnsure && name.confidence >= kSureReader) continue;
    name.kind = static_cast<document::NameKind>(kind % kUnsure);
  }
}

bool KnownNames::has(std::string_view text) const {
  if (kinds_.empty() || text.size() > kLongestName) return false;
  std::string key = key_of(text);
  std::uint32_t row = table_.find(key, kUnlisted);
  if (row == kUnlisted && std::none_of(key.begin(), key.end(), is_capital)) {
    bool starts = true;
    for (char& c : key) {
      if (starts && c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
      starts = c == ' ' || c == '-';
    }
    row = table_.find(key, kUnlisted);
  }
  return row != kUnlisted;
}

void join_halves(const document::Document& document, std::vector<document::Name>& names) {
  const auto halves = [&](const document::Name& place, const document::Name& person) {
    const bool may_be_given = place.kind == document::NameKind::kLocation ||
                              place.kind == document::NameKind::kOrganization ||
                              place.kind == document::NameKind::kPerson;
    if (!may_be_given || person.kind != document::NameKind::kPerson || place.tokens.length() != 1 ||
        person.tokens.length() != 1 || place.tokens.last != person.tokens.first)
      return false;
    const auto first = place.tokens.first;
    const auto second = person.tokens.first;
    const std::string_view form = document.form(first);
    const bool acronym = form.size() > 1 && form[1] >= 'A' && form[1] <= 'Z';  // "US", "U.S."
    const bool tied = document.head(first) == second || document.head(second) == first;
    return tied && !acronym && form.find('.') == std::string_view::npos &&
           document.sentence_of(first).tokens.last > second;
  };
  std::size_t kept = 0;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i + 1 < names.size() && halves(names[i], names[i + 1])) {
      names[i + 1].tokens.first = names[i].tokens.first;
      continue;
    }
    names[kept++] = names[i];
  }
  names.resize(kept);
}

}  // namespace chancery::syntax

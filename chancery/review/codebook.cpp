#include "chancery/review/codebook.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

#include "chancery/base/utf8.h"
#include "chancery/lexicon/block_file.h"
#include "chancery/pipeline/json_text.h"

namespace chancery::review {
namespace {

using pipeline::JsonText;

std::string number(double value) {
  std::array<char, 32> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value);
  return {digits.data(), end.ptr};
}

std::string joined(const std::vector<std::string>& values) {
  std::string out;
  for (const std::string& value : values) out += (out.empty() ? "" : ", ") + value;
  return out.empty() ? "—" : out;
}

// "sentence\n=> CODING": the sentence, and the first arrow.
CodebookPattern pattern_of(const lexicon::Block& block) {
  CodebookPattern out;
  out.id = block.id;
  const std::string_view example = block.value("example");
  const std::size_t arrow = example.find("=>");
  out.example = base::trim(example.substr(0, arrow));
  if (arrow != std::string_view::npos) {
    const std::string_view rest = example.substr(arrow + 2);
    out.coding = base::trim(rest.substr(0, std::min(rest.find('\n'), rest.size())));
  }
  return out;
}

CodebookType* find(Codebook& book, std::string_view name) {
  for (CodebookType& type : book.types) {
    if (type.type.name == name) return &type;
  }
  return nullptr;
}

base::Expected<void> read_meanings(const lexicon::DataFile& file, Codebook& book) {
  const auto read = lexicon::read_blocks(file.shown, file.text);
  if (!read.errors.empty()) return std::unexpected(read.errors.front());
  for (const lexicon::Block& block : read.blocks) {
    CodebookType* type = block.kind == "type" ? find(book, block.id) : nullptr;
    if (type != nullptr) {
      type->means = block.value("means");
      for (const auto* rule : block.all("rule")) type->rules.push_back(rule->value);
    } else if (block.kind == "rule") {
      book.rules.emplace_back(block.id, block.value("text"));
    } else {
      return base::fail("E-REV-004", "the codebook has no " + block.kind + " \"" + block.id + "\"",
                        {block.file, block.line, 1}, "type NAME (of the ontology), or rule NAME");
    }
  }
  return {};
}

void find_lost_modes(CodebookType& type) {
  std::set<std::string> kept;
  for (const auto& code : type.codes) kept.insert(code.mode);
  for (const auto& mode : type.type.modes) {
    if (!kept.contains(mode.name)) type.lost_modes.push_back(mode.name);
  }
}

}  // namespace

base::Expected<Codebook> codebook_of(const lexicon::DataFiles& data) {
  const auto ontology = lexicon::Ontology::load(data);
  if (!ontology) return std::unexpected(ontology.error());
  Codebook book;
  book.contexts = ontology->contexts();
  book.dictionary = data.digest();
  for (const lexicon::EventType& type : ontology->types()) {
    CodebookType entry;
    entry.type = type;
    for (const auto& code : ontology->cameo_codes()) {
      if (code.type == type.name) entry.codes.push_back(code);
    }
    find_lost_modes(entry);
    book.types.push_back(std::move(entry));
  }
  for (const lexicon::DataFile* file : data.in("codebook", ".cbk")) {
    if (auto read = read_meanings(*file, book); !read) return std::unexpected(read.error());
  }
  for (const lexicon::DataFile* file : data.in("patterns", ".pat")) {
    for (const lexicon::Block& block : lexicon::read_blocks(file->shown, file->text).blocks) {
      const std::string_view code = block.value("code");
      CodebookType* type = find(book, code.substr(0, code.find(' ')));
      if (type != nullptr) type->patterns.push_back(pattern_of(block));
    }
  }
  return book;
}

std::string codebook_markdown(const Codebook& book) {
  std::string out =
      "# Codebook\n\nMade by `chancery codebook` from the ontology, the codebook's rules and the "
      "patterns; dictionary " +
      book.dictionary.substr(0, 16) +
      ".\n\n| type | quad class | score | target | when it lies ahead |\n"
      "|---|---|---|---|---|\n";
  for (const CodebookType& entry : book.types) {
    out += "| " + entry.type.name + " | " + entry.type.quad + " | " + number(entry.type.score) +
           " | " + (entry.type.target_required ? "required" : "optional") + " | " +
           (entry.type.future.empty() ? entry.type.name + ", planned" : entry.type.future) + " |\n";
  }
  out += "\n## Rules for all types\n\n";
  for (const auto& [name, text] : book.rules) out += "- **" + name + "**: " + text + "\n";
  out += "\nContexts, any number an event: " + joined(book.contexts) + ".\n";
  for (const CodebookType& entry : book.types) {
    out += "\n## " + entry.type.name + "\n\n" + entry.means + "\n";
    for (const std::string& rule : entry.rules) out += "\n- " + rule;
    if (!entry.rules.empty()) out += "\n";
    if (!entry.type.modes.empty()) {
      out += "\nModes, with their scores:";
      for (const auto& mode : entry.type.modes)
        out += " " + mode.name + " " + number(mode.score) + ",";
      out.back() = '.';
      out += "\n";
    }
    out += "\nCoded by " + std::to_string(entry.patterns.size()) + " patterns. Examples:\n\n";
    constexpr std::size_t kShown = 8;
    std::size_t shown = 0;
    for (const CodebookPattern& pattern : entry.patterns) {
      if (pattern.example.empty() || shown++ == kShown) continue;
      if (shown > kShown) break;
      out += "- " + pattern.example + " → " + pattern.coding + " (`" + pattern.id + "`)\n";
    }
    out += "\n| CAMEO | mode | contexts | Goldstein |\n|---|---|---|---|\n";
    for (const auto& code : entry.codes) {
      out += "| " + code.code + " | " + (code.mode.empty() ? "any" : code.mode) + " | " +
             joined(code.contexts) + " | " + number(code.goldstein) + " |\n";
    }
    if (entry.codes.empty()) out += "\nNo CAMEO code stands for this type.\n";
    if (!entry.lost_modes.empty()) {
      out += "\nLost on the way to CAMEO: the modes " + joined(entry.lost_modes) +
             ", and every context not named above.\n";
    }
  }
  return out;
}

std::string codebook_json(const Codebook& book) {
  JsonText json;
  const auto texts = [&](std::string_view key, const std::vector<std::string>& values) {
    json.key(key).open_array();
    for (const std::string& value : values) json.text(value);
    json.close_array();
  };
  json.open_object().key("dictionary").text(book.dictionary);
  texts("contexts", book.contexts);
  json.key("rules").open_array();
  for (const auto& [name, text] : book.rules) {
    json.open_object().key("name").text(name).key("text").text(text).close_object();
  }
  json.close_array().key("types").open_array();
  for (const CodebookType& entry : book.types) {
    json.open_object().key("type").text(entry.type.name).key("quad").text(entry.type.quad);
    json.key("score").real(entry.type.score).key("means").text(entry.means);
    json.key("target_required").boolean(entry.type.target_required);
    json.key("future").text_or_null(entry.type.future);
    texts("rules", entry.rules);
    json.key("modes").open_array();
    for (const auto& mode : entry.type.modes) {
      json.open_object().key("mode").text(mode.name).key("score").real(mode.score).close_object();
    }
    json.close_array().key("patterns").open_array();
    for (const CodebookPattern& pattern : entry.patterns) {
      json.open_object().key("id").text(pattern.id).key("example").text_or_null(pattern.example);
      json.key("coding").text_or_null(pattern.coding).close_object();
    }
    json.close_array().key("cameo").open_array();
    for (const auto& code : entry.codes) {
      json.open_object().key("code").text(code.code).key("mode").text_or_null(code.mode);
      texts("contexts", code.contexts);
      json.key("goldstein").real(code.goldstein).close_object();
    }
    json.close_array();
    texts("lost_modes", entry.lost_modes);
    json.close_object();
  }
  return json.close_array().close_object().take();
}

}  // namespace chancery::review

#include "training/segmenter_words.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "chancery/base/utf8.h"
#include "chancery/lexicon/block_file.h"
#include "chancery/text/characters.h"

namespace chancery::training {
namespace {

namespace fs = std::filesystem;
using Hashes = std::vector<std::uint32_t>;

bool letters_only(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const base::CodePoint point = base::decode_at(word, at);
    if (!base::is_letter(point.value)) return false;
    at += point.length;
  }
  return !word.empty();
}

bool has_capital(std::string_view word) { return base::is_upper(base::decode_at(word, 0).value); }

std::string capitalised(const std::string& form) {
  const base::CodePoint first = base::decode_at(form, 0);
  std::string out;
  base::append_utf8(out, base::to_upper(first.value));
  return out + form.substr(first.length);
}

bool is_vowel(char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }

struct Sets {
  Hashes words;
  Hashes names;
  void word(const std::string& form) { words.push_back(text::word_hash(form)); }
  void name(const std::string& form) { names.push_back(text::word_hash(form)); }

  void plural(const std::string& lemma) {
    const char last = lemma.back();
    const bool y = last == 'y' && lemma.size() > 2 && !is_vowel(lemma[lemma.size() - 2]);
    const bool hissing =
        last == 's' || last == 'x' || last == 'z' || lemma.ends_with("ch") || lemma.ends_with("sh");
    if (y) {
      word(lemma.substr(0, lemma.size() - 1) + "ies");
    } else {
      word(lemma + (hissing ? "es" : "s"));
      if (last == 'o') word(lemma + "es");
    }
  }
  void verb(const std::string& lemma) {
    plural(lemma);
    const char last = lemma.back();
    const std::string stem = lemma.substr(0, lemma.size() - 1);
    if (last == 'e') {
      word(lemma + "d"), word(stem + "ing");
    } else if (last == 'y' && lemma.size() > 2 && !is_vowel(lemma[lemma.size() - 2])) {
      word(stem + "ied"), word(lemma + "ing");
    } else {
      word(lemma + "ed"), word(lemma + "ing");
      const bool doubles = lemma.size() > 2 && !is_vowel(last) && is_vowel(lemma[lemma.size() - 2]);
      if (doubles) word(lemma + last + "ed"), word(lemma + last + "ing");
    }
  }
};

// The parts of a WordNet entry ("New_York_City"), markers of adjectives cut off.
void add_entry(std::string entry, char part_of_speech, Sets& sets) {
  if (const std::size_t marker = entry.find('('); marker != std::string::npos) entry.resize(marker);
  const auto parts = base::split(entry, '_');
  for (const std::string_view part : parts) {
    if (!letters_only(part)) continue;
    const std::string form(part);
    if (has_capital(form)) {
      sets.name(form);
      continue;
    }
    sets.word(form);
    if (parts.size() > 1) continue;
    if (part_of_speech == 'n') sets.plural(form);
    if (part_of_speech == 'v') sets.verb(form);
  }
}

base::Expected<void> read_wordnet(const std::string& folder, Sets& sets) {
  for (const std::string part : {"noun", "verb", "adj", "adv"}) {
    std::ifstream data(fs::path(folder) / ("data." + part));
    if (!data)
      return base::fail("E-TRN-002", "no WordNet here", {folder, 0, 0},
                        "apt-get install wordnet-base");
    for (std::string line; std::getline(data, line);) {
      if (line.starts_with(' ')) continue;  // the licence
      std::istringstream fields(line);
      std::string offset, file, kind, count, entry, id;
      fields >> offset >> file >> kind >> count;
      for (unsigned long left = std::stoul(count, nullptr, 16); left > 0 && fields >> entry >> id;
           --left) {
        add_entry(entry, part[0], sets);
      }
    }
    std::ifstream irregular(fs::path(folder) / (part + ".exc"));
    for (std::string form, lemma; irregular >> form >> lemma;) {
      if (letters_only(form)) sets.word(form);
    }
  }
  return {};
}

// Words of letters alone: how often each is one word, how often it is cut, and where.
struct Cut {
  std::uint32_t whole = 0;
  std::map<std::size_t, std::uint32_t> at;
};

class CorpusReader {
 public:
  void read(const Corpus& corpus) {
    for (const GoldParagraph& paragraph : corpus) {
      for (const GoldSentence& sentence : paragraph) read(sentence);
    }
  }
  void fill(Sets& sets, text::SegmenterModel& model) const {
    for (const auto& [form, count] : lower_) {
      // Careless writers put names small.
      const auto high = capital_.find(capitalised(form));
      const std::uint32_t names = high == capital_.end() ? 0 : high->second;
      if (count >= 2 && count * 2 >= names) sets.word(form);
    }
    for (const auto& [form, count] : capital_) {
      const auto low = lower_.find(base::to_lower(form));
      if (low == lower_.end() || low->second < count) sets.name(form);
    }
    for (const auto& [form, cut] : cuts_) {
      for (const auto& [at, count] : cut.at) {
        if (count >= 2 && count > cut.whole / 4)
          model.splits.push_back({text::word_hash(form), static_cast<std::uint8_t>(at)});
      }
    }
    std::sort(model.splits.begin(), model.splits.end());
    const auto same = [](const auto& a, const auto& b) { return a.hash == b.hash; };
    model.splits.erase(std::unique(model.splits.begin(), model.splits.end(), same),
                       model.splits.end());
  }

 private:
  void read(const GoldSentence& sentence) {
    for (std::size_t i = 0; i < sentence.size(); ++i) {
      const std::string& form = sentence[i].form;
      if (!letters_only(form)) continue;
      const bool starts_cut = i + 1 < sentence.size() && sentence[i + 1].joined;
      if (!sentence[i].joined && starts_cut && letters_only(sentence[i + 1].form)) {
        const std::string whole = base::to_lower(form + sentence[i + 1].form);
        const bool third = i + 2 < sentence.size() && sentence[i + 2].joined;
        if (!third && sentence[i + 1].form != "n") ++cuts_[whole].at[form.size()];
      }
      if (starts_cut || sentence[i].joined) continue;
      ++cuts_[base::to_lower(form)].whole;
      if (!has_capital(form)) ++lower_[form];
      if (has_capital(form) && i > 0) ++capital_[form];
    }
  }
  std::map<std::string, std::uint32_t> lower_, capital_;
  std::map<std::string, Cut> cuts_;
};

base::Expected<std::map<std::string, std::vector<std::string>>> read_lists(const fs::path& path) {
  std::ifstream in(path);
  if (!in) return base::fail("E-TRN-003", "no such list", {path.string(), 0, 0});
  std::stringstream bytes;
  bytes << in.rdbuf();
  const lexicon::BlockFile file = lexicon::read_blocks(path.string(), bytes.str());
  if (!file.errors.empty()) return std::unexpected(file.errors.front());
  std::map<std::string, std::vector<std::string>> lists;
  for (const lexicon::Block& block : file.blocks) {
    for (const lexicon::Field* field : block.all("word")) {
      for (const std::string_view word : base::split(field->value, '|')) {
        lists[block.id].emplace_back(base::trim(word));
      }
    }
  }
  return lists;
}

}  // namespace

base::Expected<void> fill_word_sets(const Corpus& corpus, const std::string& wordnet,
                                    const std::string& data, text::SegmenterModel& model) {
  Sets sets;
  if (auto read = read_wordnet(wordnet, sets); !read) return read;
  CorpusReader reader;
  reader.read(corpus);
  reader.fill(sets, model);
  auto glue = read_lists(fs::path(data) / "text/glue.txt");
  if (!glue) return std::unexpected(glue.error());
  for (const std::string& word : (*glue)["whole"]) sets.word(word);
  model.words = text::HashSet(std::move(sets.words));
  model.names = text::HashSet(std::move(sets.names));
  model.glue_after_names = (*glue)["after-name"];
  model.glue_after_words = (*glue)["after-word"];
  Hashes starters;
  for (const std::string& word : (*glue)["before"]) starters.push_back(text::word_hash(word));
  model.starters = text::HashSet(std::move(starters));
  const auto lists = read_lists(fs::path(data) / "text/abbreviations.txt");
  if (!lists) return std::unexpected(lists.error());
  Hashes abbreviations;
  for (const auto& [id, words] : *lists) {
    for (const std::string& word : words) abbreviations.push_back(text::word_hash(word));
  }
  model.abbreviations = text::HashSet(std::move(abbreviations));
  return {};
}

}  // namespace chancery::training

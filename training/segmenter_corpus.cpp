#include "training/segmenter_corpus.h"

#include <zlib.h>

#include <array>
#include <cctype>

#include "chancery/document/conllu.h"

namespace chancery::training {
namespace {

std::string read_file(const std::string& path) {
  std::string out;
  gzFile file = gzopen(path.c_str(), "rb");  // reads plain files as they are
  if (file == nullptr) return out;
  std::array<char, 65536> block{};
  for (int got = gzread(file, block.data(), block.size()); got > 0;
       got = gzread(file, block.data(), block.size())) {
    out.append(block.data(), static_cast<std::size_t>(got));
  }
  gzclose(file);
  return out;
}

class Damager {
 public:
  Damager(const Corpus& corpus, std::mt19937& random) : random_(random) {
    for (const GoldParagraph& paragraph : corpus) {
      for (const GoldSentence& sentence : paragraph) {
        for (std::size_t i = 1; i < sentence.size(); ++i) note_name(sentence[i].form);
      }
    }
  }

  void damage(GoldParagraph& paragraph) {
    // Stray stops come in swarms: a translator that sets one sets more.
    if (random_() % 12 == 0) stray_ = chance(0.25) ? 0.7 : chance(0.5) ? 0.1 : 0;
    if (chance(0.5)) curl_apostrophes(paragraph);
    if (chance(0.4)) change_quotes(paragraph);
    if (chance(0.3)) change_dashes(paragraph);
    if (chance(0.10)) drop_spaces(paragraph);
    for (GoldSentence& sentence : paragraph) {
      if (chance(stray_)) stray_stop(sentence);
    }
    for (GoldSentence& sentence : paragraph) abbreviate(sentence);
    if (chance(0.05)) double_stop(paragraph);
    if (chance(0.05)) dateline(paragraph);
    if (chance(0.04)) capitals(paragraph);
  }

 private:
  bool chance(double p) { return std::uniform_real_distribution<>(0, 1)(random_) < p; }
  std::size_t pick(std::size_t count) {
    return std::uniform_int_distribution<std::size_t>(0, count - 1)(random_);
  }

  void note_name(const std::string& form) {
    const bool letters = form.size() > 3 &&
                         std::isupper(static_cast<unsigned char>(form[0])) != 0 &&
                         std::islower(static_cast<unsigned char>(form[1])) != 0;
    if (letters) names_.push_back(form);
  }

  static void replace_all(std::string& form, const std::string& from, const std::string& to) {
    for (std::size_t at = form.find(from); at != std::string::npos;
         at = form.find(from, at + to.size())) {
      form.replace(at, from.size(), to);
    }
  }

  template <class Change>
  static void each_word(GoldParagraph& paragraph, Change change) {
    for (GoldSentence& sentence : paragraph) {
      for (GoldWord& word : sentence) change(word);
    }
  }

  static void curl_apostrophes(GoldParagraph& paragraph) {
    each_word(paragraph, [](GoldWord& word) {
      if (word.form.find("://") == std::string::npos) replace_all(word.form, "'", "’");
    });
  }

  // Straight marks become pairs of some kind, some of them reversed or alike on both sides.
  void change_quotes(GoldParagraph& paragraph) {
    static constexpr std::array<std::array<const char*, 2>, 8> kPairs = {{{"“", "”"},
                                                                          {"“", "”"},
                                                                          {"”", "“"},
                                                                          {"”", "”"},
                                                                          {"“", "“"},
                                                                          {"«", "»"},
                                                                          {"„", "“"},
                                                                          {"\"", "\""}}};
    const auto& pair = kPairs[pick(kPairs.size())];
    const bool unbalanced = chance(0.15);
    bool open = false;
    each_word(paragraph, [&](GoldWord& word) {
      if (word.form != "\"" && word.form != "``" && word.form != "''" && word.form != "“" &&
          word.form != "”")
        return;
      word.form = pair[open ? 1 : 0];
      open = !open;
    });
    if (!unbalanced) return;
    for (GoldSentence& sentence : paragraph) {
      for (std::size_t i = 1; i + 1 < sentence.size(); ++i) {
        if (sentence[i].form != pair[0] && sentence[i].form != pair[1]) continue;
        sentence[i - 1].space_after = sentence[i - 1].space_after || sentence[i].space_after;
        sentence.erase(sentence.begin() + static_cast<std::ptrdiff_t>(i));
        return;
      }
    }
  }

  void change_dashes(GoldParagraph& paragraph) {
    const std::string dash = chance(0.5) ? "—" : "–";
    const bool tight = chance(0.3);
    for (GoldSentence& sentence : paragraph) {
      for (std::size_t i = 1; i < sentence.size(); ++i) {
        GoldWord& word = sentence[i];
        if (word.form == "...") word.form = "…";
        const bool spaced = word.form == "-" && word.space_after && sentence[i - 1].space_after;
        if (word.form != "--" && !spaced) continue;
        word.form = dash;
        sentence[i - 1].space_after = word.space_after = !tight;
      }
    }
  }

  void drop_spaces(GoldParagraph& paragraph) {
    for (std::size_t i = 0; i + 1 < paragraph.size(); ++i) {
      const std::string& last = paragraph[i].back().form;
      const bool ended = last == "." || last == "?" || last == "!" || last == "”" || last == "\"";
      if (ended && chance(0.6)) paragraph[i].back().space_after = false;
    }
  }

  static bool is_letter(const std::string& form) {
    return std::isalpha(static_cast<unsigned char>(form[0])) != 0;
  }
  static bool is_low(const std::string& form) {
    return std::islower(static_cast<unsigned char>(form[0])) != 0;
  }

  // "at the meeting. a week ago": a stop where none belongs, and no end of sentence.
  void stray_stop(GoldSentence& sentence) {
    if (sentence.size() < 14 || sentence.back().form != "." || is_low(sentence.front().form))
      return;
    const std::size_t i = 3 + pick(sentence.size() - 7);
    if (!is_low(sentence[i].form) && chance(0.5)) return;
    if (!is_letter(sentence[i].form) || !is_low(sentence[i + 1].form) || sentence[i + 1].joined)
      return;
    if (!sentence[i].space_after || sentence[i].form.size() < 3) return;
    sentence[i].space_after = false;
    sentence.insert(sentence.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                    GoldWord{".", false, !chance(0.15)});
  }

  static bool is_name(const GoldWord& word) {
    return word.form.size() > 3 && std::isupper(static_cast<unsigned char>(word.form[0])) != 0 &&
           !word.joined && is_letter(word.form.substr(1));
  }

  // Names become abbreviations whose stop ends the sentence ("… in the U.S. She …") or does not.
  void abbreviate(GoldSentence& sentence) {
    static constexpr std::array<const char*, 10> kShort = {"U.S.",  "U.K.", "U.N.", "D.C.", "Inc.",
                                                           "Corp.", "Co.",  "Jr.",  "p.m.", "a.m."};
    if (sentence.size() < 6) return;
    for (std::size_t i = 1; i + 2 < sentence.size(); ++i) {
      const bool before_word = is_letter(sentence[i + 1].form) && !sentence[i + 1].joined;
      if (is_name(sentence[i]) && before_word && chance(0.03))
        sentence[i].form = kShort[pick(kShort.size())];
    }
    if (sentence.back().form != "." || !is_name(sentence[sentence.size() - 2]) || !chance(0.3))
      return;
    sentence.pop_back();
    sentence.back().form = kShort[pick(kShort.size())];
    sentence.back().space_after = true;
  }

  void double_stop(GoldParagraph& paragraph) {
    for (GoldSentence& sentence : paragraph) {
      if (sentence.back().form == "." && chance(0.6)) sentence.back().form = "..";
    }
  }

  // "GENEVA (AP) — ": part of the first sentence.
  void dateline(GoldParagraph& paragraph) {
    static constexpr std::array<const char*, 4> kAgencies = {"AP", "Reuters", "AFP", "Xinhua"};
    GoldSentence& first = paragraph.front();
    if (first.size() < 10 || names_.empty()) return;
    std::string city = names_[pick(names_.size())];
    if (chance(0.6)) upper(city);
    GoldSentence line{{city, false, true}};
    if (chance(0.7)) {
      line.push_back({"(", false, false});
      line.push_back({kAgencies[pick(kAgencies.size())], false, false});
      line.push_back({")", false, true});
    }
    line.push_back({chance(0.5) ? "—" : chance(0.5) ? "-" : "–", false, true});
    first.insert(first.begin(), line.begin(), line.end());
  }

  static void upper(std::string& form) {
    for (char& c : form) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
  }
  static void capitals(GoldParagraph& paragraph) {
    each_word(paragraph, [](GoldWord& word) { upper(word.form); });
  }

  std::mt19937& random_;
  double stray_ = 0;
  std::vector<std::string> names_;
};

}  // namespace

base::Expected<Corpus> read_corpus(const std::string& path) {
  const std::string bytes = read_file(path);
  if (bytes.empty()) return base::fail("E-TRN-001", "cannot read the corpus", {path, 0, 0});
  auto document = document::read_conllu(bytes, document::ConlluLayers::kTokensOnly);
  if (!document) {
    document.error().place.file = path;
    return std::unexpected(document.error());
  }
  Corpus corpus(document->sections.get().size());
  for (const document::Sentence& sentence : document->sentences.get()) {
    GoldSentence words;
    for (std::uint32_t i = sentence.tokens.first.value; i < sentence.tokens.last.value; ++i) {
      const document::Token& token = document->tokens.get()[i];
      words.push_back({std::string(document->slice(token.span)), token.joined, token.space_after});
    }
    corpus[sentence.section].push_back(std::move(words));
  }
  return corpus;
}

// Some paragraphs in two: so that short ones are not only those that the corpora have.
Corpus cut_paragraphs(const Corpus& corpus, std::mt19937& random) {
  Corpus out;
  for (const GoldParagraph& paragraph : corpus) {
    out.emplace_back();
    for (const GoldSentence& sentence : paragraph) {
      if (!out.back().empty() && random() % 8 == 0) out.emplace_back();
      out.back().push_back(sentence);
    }
  }
  return out;
}

Corpus damage(const Corpus& corpus, std::mt19937& random) {
  Damager damager(corpus, random);
  Corpus out = cut_paragraphs(corpus, random);
  for (GoldParagraph& paragraph : out) damager.damage(paragraph);
  return out;
}

Rendered render(const Corpus& corpus) {
  Rendered out;
  for (const GoldParagraph& paragraph : corpus) {
    for (const GoldSentence& sentence : paragraph) {
      for (const GoldWord& word : sentence) {
        out.begins.push_back({static_cast<std::uint32_t>(out.text.size()), word.joined});
        out.text += word.form;
        if (&word == &sentence.back())
          out.sentence_ends.push_back(static_cast<std::uint32_t>(out.text.size()));
        if (word.space_after) out.text += ' ';
      }
    }
    out.text += "\n\n";
  }
  return out;
}

}  // namespace chancery::training

#include "chancery/text/tokenizer.h"

#include <algorithm>

#include "chancery/text/address.h"

namespace chancery::text {
namespace {

bool divides_long(Character c) {
  return c.kind == CharKind::kQuote || c.kind == CharKind::kOpen || c.kind == CharKind::kClose ||
         c.value == ',' || c.value == ';' || c.value == 0x2014 || c.value == 0x2026 ||
         c.value == 0x3002 || c.value == 0xFF0C;
}

bool is_apostrophe(Character c) { return c.kind == CharKind::kApostrophe; }

bool is_emoji(char32_t c) {
  return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF) ||
         (c >= 0xFE00 && c <= 0xFE0F);
}

// Whether a character goes on with the atom that `first` began and `last` ended.
bool goes_on(Character first, Character last, Character c) {
  if (first.kind == CharKind::kLetter) return c.kind == CharKind::kLetter;
  if (first.kind == CharKind::kDigit) return c.kind == CharKind::kDigit;
  if (is_emoji(first.value)) return is_emoji(c.value) || c.value == 0x200D;
  const bool runs =
      first.kind == CharKind::kSymbol || first.kind == CharKind::kStop || is_apostrophe(first);
  return runs && c.value == last.value;
}

class AtomReader {
 public:
  AtomReader(std::string_view text, const SegmenterModel& model, Chunk& chunk)
      : text_(text), model_(model), chunk_(chunk) {}

  // Addresses are atoms, what lies between them is cut by the kind of its characters.
  void read(std::uint32_t begin, std::uint32_t end) {
    const std::string_view chunk = text_.substr(begin, end - begin);
    std::uint32_t at = 0;
    if (chunk_.address) {
      for (Address found = find_address(chunk, 0); found.end > 0; found = find_address(chunk, at)) {
        read_plain(begin + at, begin + found.begin);
        add(begin + found.begin, begin + found.end, CharKind::kLetter);
        at = found.end;
      }
    }
    read_plain(begin + at, end);
  }

 private:
  void read_plain(std::uint32_t begin, std::uint32_t end) {
    for (std::uint32_t at = begin; at < end;) {
      const Character first = character_at(text_, at);
      Character last = first;
      std::uint32_t stop = at + first.length;
      while (stop < end) {
        const Character c = character_at(text_, stop);
        if (!goes_on(first, last, c)) break;
        last = c;
        stop += c.length;
      }
      if (first.kind == CharKind::kLetter) {
        add_letters(at, stop, end);
      } else {
        add(at, stop, first.kind);
      }
      at = stop;
    }
  }

  void add(std::uint32_t begin, std::uint32_t end, CharKind kind) {
    const std::string_view form = text_.substr(begin, end - begin);
    chunk_.atoms.push_back({begin, end, kind, shape_of(form), word_hash(form)});
  }

  // Cuts off the "n" of "n't", and words of letters alone that training saw cut.
  void add_letters(std::uint32_t begin, std::uint32_t end, std::uint32_t limit) {
    const char final_letter = text_[end - 1];
    if (end - begin > 1 && (final_letter == 'n' || final_letter == 'N') &&
        not_follows(end, limit)) {
      add(begin, end - 1, CharKind::kLetter);
      add(end - 1, end, CharKind::kLetter);
      return;
    }
    const WordSplit* split = model_.split_of(word_hash(text_.substr(begin, end - begin)));
    if (split != nullptr && split->at < end - begin) {
      add(begin, begin + split->at, CharKind::kLetter);
      add(begin + split->at, end, CharKind::kLetter);
      return;
    }
    add(begin, end, CharKind::kLetter);
  }

  [[nodiscard]] bool not_follows(std::uint32_t at, std::uint32_t limit) const {
    if (at >= limit) return false;
    const Character mark = character_at(text_, at);
    const std::uint32_t t = at + mark.length;
    return is_apostrophe(mark) && t < limit && (text_[t] == 't' || text_[t] == 'T') &&
           (t + 1 == limit || character_at(text_, t + 1).kind != CharKind::kLetter);
  }

  std::string_view text_;
  const SegmenterModel& model_;
  Chunk& chunk_;
};

bool looks_like_address(std::string_view chunk) {
  return chunk.find("://") != std::string_view::npos || chunk.find('@') != std::string_view::npos ||
         chunk.find("www.") != std::string_view::npos ||
         chunk.find("WWW.") != std::string_view::npos;
}

// The first word after the chunk, past marks, not beyond an empty line.
void look_ahead(std::string_view text, std::uint32_t at, std::uint32_t text_end,
                const SegmenterModel& model, Chunk& chunk) {
  chunk.next = Shape::kNone;
  chunk.next_known_lower = false;
  constexpr int kLooked = 8;
  int lines = 0;
  for (int i = 0; i < kLooked && at < text_end; ++i) {
    const Character c = character_at(text, at);
    lines += c.value == '\n' ? 1 : 0;
    if (lines > 1) return;
    if (c.kind == CharKind::kLetter || c.kind == CharKind::kDigit) {
      std::uint32_t stop = at;
      while (stop < text_end && stop - at < 40 && character_at(text, stop).kind == c.kind) {
        stop += character_at(text, stop).length;
      }
      const std::string_view word = text.substr(at, stop - at);
      chunk.next = shape_of(word);
      chunk.next_known_lower =
          chunk.next == Shape::kCapital && model.words.contains(word_hash(word));
      return;
    }
    at += c.length;
  }
}

std::uint32_t size_bucket(std::size_t size) {
  return size < 5 ? static_cast<std::uint32_t>(size) : size < 9 ? 5 : 6;
}

const Atom& atom_or_none(const Chunk& chunk, std::size_t at) {
  static constexpr Atom kNoAtom;
  return at < chunk.atoms.size() ? chunk.atoms[at] : kNoAtom;
}

std::uint32_t look_of_atom(const Atom& atom) {
  const bool word = atom.kind == CharKind::kLetter || atom.kind == CharKind::kDigit;
  return word ? static_cast<std::uint32_t>(atom.shape) * 8 +
                    std::min<std::uint32_t>(atom.end - atom.begin, 4)
              : atom.hash | 0x80000000U;
}

// "23.04.2022", "3.5": never a boundary on either side of the stop.
bool stop_between_digits(const Chunk& chunk, std::size_t gap) {
  const std::size_t stop = chunk.atoms[gap].kind == CharKind::kStop ? gap : gap + 1;
  const Atom& before = atom_or_none(chunk, stop - 1);
  const Atom& mark = chunk.atoms[stop];
  return mark.kind == CharKind::kStop && mark.end - mark.begin == 1 &&
         before.kind == CharKind::kDigit && atom_or_none(chunk, stop + 1).kind == CharKind::kDigit;
}

}  // namespace

bool ChunkReader::next() {
  if (at_ >= run_end_ && !read_run()) return false;
  begin = at_;
  end = at_ = run_end_;
  if (end - begin > kLongestChunk) shorten();
  space_after = end == run_end_ && end < end_;
  line_after = space_after && run_line_after_;
  return true;
}

bool ChunkReader::read_run() {
  std::uint32_t at = at_;
  const auto skip = [&](bool spaces) {
    bool line = false;
    while (at < end_) {
      const Character c = character_at(text_, at);
      if ((c.kind == CharKind::kSpace) != spaces) break;
      line |= c.value == '\n' || c.value == 0x2028 || c.value == 0x2029;
      at += c.length;
    }
    return line;
  };
  (void)skip(true);
  at_ = at;
  (void)skip(false);
  run_end_ = at;
  run_line_after_ = skip(true);
  return run_end_ > at_;
}

// Each dividing mark is a chunk of its own.
void ChunkReader::shorten() {
  const Character first = character_at(text_, begin);
  std::uint32_t stop = begin + first.length;
  if (!divides_long(first)) {
    while (stop < end) {
      const Character c = character_at(text_, stop);
      if (divides_long(c)) break;
      stop += c.length;
    }
  }
  if (stop >= end) return;
  end = at_ = stop;
}

void read_atoms(std::string_view text, std::uint32_t begin, std::uint32_t end,
                std::uint32_t text_end, const SegmenterModel& model, Chunk& chunk) {
  chunk.atoms.clear();
  const std::string_view whole = text.substr(begin, end - begin);
  chunk.address = whole.size() > 5 && looks_like_address(whole);
  AtomReader(text, model, chunk).read(begin, end);
  if (chunk.atoms.size() == 1) return;
  chunk.hash = word_hash(whole);
  look_ahead(text, end, text_end, model, chunk);
}

void gap_features(std::string_view text, const Chunk& chunk, std::size_t gap, std::size_t first,
                  Gap last, const SegmenterModel& model, FeatureList& out) {
  out.clear();
  const Atom& a0 = chunk.atoms[gap];
  const Atom& b0 = chunk.atoms[gap + 1];
  const Atom& a1 = atom_or_none(chunk, gap - 1);
  const Atom& a2 = atom_or_none(chunk, gap - 2);
  const Atom& b1 = atom_or_none(chunk, gap + 2);
  const Atom& b2 = atom_or_none(chunk, gap + 3);
  const std::uint32_t la0 = look_of_atom(a0), la1 = look_of_atom(a1), la2 = look_of_atom(a2);
  const std::uint32_t lb0 = look_of_atom(b0), lb1 = look_of_atom(b1), lb2 = look_of_atom(b2);
  const std::string_view prefix_text =
      text.substr(chunk.atoms[first].begin, a0.end - chunk.atoms[first].begin);
  const std::uint32_t prefix = first == gap ? a0.hash : word_hash(prefix_text);
  const std::size_t left = chunk.atoms.size() - gap - 1;
  const auto last_gap = static_cast<std::uint32_t>(last) + (first == gap ? 4U : 0U);
  const auto next = static_cast<std::uint32_t>(chunk.next) * 2 + (chunk.next_known_lower ? 1 : 0);
  const std::uint32_t address = (chunk.address ? 1U : 0U) + (first == 0 ? 2U : 0U);
  out.add(1, a0.hash);
  out.add(2, b0.hash);
  out.add(3, a0.hash, b0.hash);
  out.add(4, b0.hash, b1.hash);
  out.add(5, a1.hash, a0.hash);
  out.add(6, la0, lb0);
  out.add(7, la1, la0, lb0);
  out.add(8, la0, lb0, lb1);
  out.add(9, la1 * 31 + la2, la0 * 31 + lb0, lb1 * 31 + lb2);
  out.add(10, la1 * 31 + la0, lb0, lb1);
  out.add(11, prefix, lb0);
  out.add(12, prefix, b0.hash, left == 1 ? next + 1 : 0);
  out.add(13, address, lb0, la0);
  out.add(14, address, size_bucket(left), lb0);
  out.add(15, last_gap, la0, lb0);
  out.add(16, last_gap, a0.hash, b0.hash);
  out.add(17, size_bucket(gap - first), la0, lb0);
  out.add(18, size_bucket(left), b0.hash,
          left == 1 ? static_cast<std::uint32_t>(chunk.next) + 1 : 0);
  out.add(19, chunk.hash, static_cast<std::uint32_t>(gap));
  out.add(20, a0.hash, b0.hash, b1.hash);
  out.add(21, a1.hash, a0.hash, b0.hash);
  out.add(22, last_gap, static_cast<std::uint32_t>(a0.kind), static_cast<std::uint32_t>(b0.kind));
  if (b0.kind == CharKind::kStop) {
    const std::uint32_t dotted =
        word_hash(text.substr(chunk.atoms[first].begin, b0.end - chunk.atoms[first].begin));
    const std::uint32_t known = (model.words.contains(prefix) ? 1U : 0U) +
                                (model.abbreviations.contains(dotted) ? 2U : 0U) +
                                (model.words.contains(b1.hash) ? 4U : 0U) + (left == 1 ? 8U : 0U);
    out.add(23, known, left == 1 ? next : lb1, size_bucket(prefix_text.size()));
    out.add(24, known, static_cast<std::uint32_t>(a0.shape));
  }
  if (a0.kind == CharKind::kStop) {
    const std::uint32_t known = (model.words.contains(a1.hash) ? 1U : 0U) +
                                (model.words.contains(b0.hash) ? 2U : 0U) +
                                (model.names.contains(b0.hash) ? 4U : 0U);
    out.add(25, known, static_cast<std::uint32_t>(b0.shape), last_gap);
    out.add(26, known, static_cast<std::uint32_t>(b0.shape), size_bucket(left));
  }
}

void tokenize(std::string_view text, std::uint32_t begin, std::uint32_t end,
              const SegmenterModel& model, TokenizerScratch& scratch, std::vector<Piece>& out) {
  ChunkReader reader(text, begin, end);
  Chunk& chunk = scratch.chunk;
  while (reader.next()) {
    if (reader.end - reader.begin > kLongestChunk) {
      out.push_back({reader.begin, reader.end, false, reader.space_after, reader.line_after});
      continue;
    }
    read_atoms(text, reader.begin, reader.end, end, model, chunk);
    std::size_t first = 0;
    Gap last = Gap::kToken;
    bool joined = false;
    for (std::size_t gap = 0; gap + 1 < chunk.atoms.size(); ++gap) {
      if (stop_between_digits(chunk, gap)) {
        last = Gap::kNone;
        continue;
      }
      gap_features(text, chunk, gap, first, last, model, scratch.features);
      const auto score = model.gaps.score(scratch.features);
      last = static_cast<Gap>(std::max_element(score.begin(), score.end()) - score.begin());
      if (last == Gap::kNone) continue;
      out.push_back({chunk.atoms[first].begin, chunk.atoms[gap].end, joined, false, false});
      joined = last == Gap::kWord;
      first = gap + 1;
    }
    out.push_back(
        {chunk.atoms[first].begin, reader.end, joined, reader.space_after, reader.line_after});
  }
}

}  // namespace chancery::text

#include "chancery/text/segmenter_model.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <fstream>

#include "chancery/base/hash.h"

namespace chancery::text {
namespace {

constexpr std::string_view kMagic = "CHANSEG\n";
constexpr std::uint32_t kVersion = 1;
constexpr std::size_t kHeader = 8 + 4 + 4 + 8 + 8;  // magic, version, reserved, size, checksum

static_assert(std::endian::native == std::endian::little, "the file is read as it lies");

template <class T>
void put(std::string& out, T value) {
  out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

// Reads values off the front; after the first that is missing all reads give zero.
class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) : bytes_(bytes) {}
  template <class T>
  T take() {
    T value{};
    const std::string_view raw = take_bytes(sizeof(T));
    if (raw.size() == sizeof(T)) std::memcpy(&value, raw.data(), sizeof(T));
    return value;
  }
  std::string_view take_bytes(std::size_t count) {
    if (count > bytes_.size()) {
      good_ = false;
      return {};
    }
    const std::string_view taken = bytes_.substr(0, count);
    bytes_.remove_prefix(count);
    return taken;
  }
  [[nodiscard]] bool done() const { return good_ && bytes_.empty(); }
  [[nodiscard]] bool good() const { return good_; }
  void spoil() { good_ = false; }

 private:
  std::string_view bytes_;
  bool good_ = true;
};

template <std::size_t K>
void put_linear(std::string& out, const LinearModel<K>& model) {
  put(out, model.scale);
  put(out, model.mask);
  out.append(reinterpret_cast<const char*>(model.weights.data()), model.weights.size());
}

template <std::size_t K>
void take_linear(ByteReader& in, LinearModel<K>& model) {
  model.scale = in.take<float>();
  model.mask = in.take<std::uint32_t>();
  const std::uint64_t rows = std::uint64_t{model.mask} + 1;
  if (!std::has_single_bit(rows)) in.spoil();
  const std::string_view raw = in.take_bytes(rows * K);
  model.weights.resize(raw.size());
  if (!raw.empty()) std::memcpy(model.weights.data(), raw.data(), raw.size());
}

void put_set(std::string& out, const HashSet& set) {
  put(out, static_cast<std::uint32_t>(set.hashes().size()));
  for (const std::uint32_t hash : set.hashes()) put(out, hash);
}

HashSet take_set(ByteReader& in) {
  const auto count = in.take<std::uint32_t>();
  const std::string_view raw = in.take_bytes(std::size_t{count} * 4);
  std::vector<std::uint32_t> hashes(raw.size() / 4);
  if (!raw.empty()) std::memcpy(hashes.data(), raw.data(), raw.size());
  if (!std::is_sorted(hashes.begin(), hashes.end())) in.spoil();
  return HashSet(std::move(hashes));
}

void put_strings(std::string& out, const std::vector<std::string>& strings) {
  put(out, static_cast<std::uint32_t>(strings.size()));
  for (const std::string& text : strings) {
    put(out, static_cast<std::uint8_t>(text.size()));
    out += text;
  }
}

std::vector<std::string> take_strings(ByteReader& in) {
  std::vector<std::string> strings;
  const auto count = in.take<std::uint32_t>();
  for (std::uint32_t i = 0; i < count && in.good(); ++i) {
    const auto size = in.take<std::uint8_t>();
    strings.emplace_back(in.take_bytes(size));
  }
  return strings;
}

SegmenterModel take_model(ByteReader& in) {
  SegmenterModel model;
  take_linear(in, model.gaps);
  take_linear(in, model.breaks);
  model.break_bias = in.take<float>();
  model.words = take_set(in);
  model.names = take_set(in);
  model.abbreviations = take_set(in);
  model.starters = take_set(in);
  const auto splits = in.take<std::uint32_t>();
  for (std::uint32_t i = 0; i < splits && in.good(); ++i) {
    const auto hash = in.take<std::uint32_t>();
    model.splits.push_back({hash, in.take<std::uint8_t>()});
  }
  model.glue_after_names = take_strings(in);
  model.glue_after_words = take_strings(in);
  return model;
}

std::string body_of(const SegmenterModel& model) {
  std::string out;
  put_linear(out, model.gaps);
  put_linear(out, model.breaks);
  put(out, model.break_bias);
  for (const HashSet* set : {&model.words, &model.names, &model.abbreviations, &model.starters}) {
    put_set(out, *set);
  }
  put(out, static_cast<std::uint32_t>(model.splits.size()));
  for (const WordSplit& split : model.splits) {
    put(out, split.hash);
    put(out, split.at);
  }
  put_strings(out, model.glue_after_names);
  put_strings(out, model.glue_after_words);
  return out;
}

}  // namespace

HashSet::HashSet(std::vector<std::uint32_t> hashes) : hashes_(std::move(hashes)) {
  if (!std::ranges::is_sorted(hashes_)) std::ranges::sort(hashes_);  // in a file they are
  hashes_.erase(std::unique(hashes_.begin(), hashes_.end()), hashes_.end());
  first_.assign((1U << 14) + 1, 0);
  for (const std::uint32_t hash : hashes_) ++first_[(hash >> 18) + 1];
  for (std::size_t i = 1; i < first_.size(); ++i) first_[i] += first_[i - 1];
}

bool HashSet::contains(std::uint32_t hash) const {
  if (first_.empty()) return false;
  const auto begin = hashes_.begin() + first_[hash >> 18];
  const auto end = hashes_.begin() + first_[(hash >> 18) + 1];
  return std::binary_search(begin, end, hash);
}

const WordSplit* SegmenterModel::split_of(std::uint32_t hash) const {
  const auto found = std::lower_bound(splits.begin(), splits.end(), WordSplit{hash, 0});
  return found != splits.end() && found->hash == hash ? &*found : nullptr;
}

base::Expected<SegmenterModel> read_segmenter_model(std::string_view bytes, std::string_view file) {
  const base::Place place{std::string(file), 0, 0};
  if (!bytes.starts_with(kMagic)) {
    return base::fail("E-TXT-102", "not a segmenter model", place, "it is made by train_segmenter");
  }
  if (bytes.size() < kHeader) return base::fail("E-TXT-104", "the model is cut short", place);
  ByteReader header(bytes.substr(kMagic.size(), kHeader - kMagic.size()));
  if (const auto version = header.take<std::uint32_t>(); version != kVersion) {
    return base::fail("E-TXT-103",
                      "segmenter model of version " + std::to_string(version) +
                          "; this program reads " + std::to_string(kVersion),
                      place, "use the model that came with the program");
  }
  (void)header.take<std::uint32_t>();
  const auto size = header.take<std::uint64_t>();
  const auto checksum = header.take<std::uint64_t>();
  const std::string_view body = bytes.substr(kHeader);
  if (body.size() != size) return base::fail("E-TXT-104", "the model is cut short", place);
  if (base::fnv1a(body) != checksum) {
    return base::fail("E-TXT-104", "the model is damaged: its checksum does not hold", place);
  }
  ByteReader in(body);
  SegmenterModel model = take_model(in);
  if (!in.done())
    return base::fail("E-TXT-104", "the model is damaged: its sizes do not agree", place);
  return model;
}

base::Expected<SegmenterModel> load_segmenter_model(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) {
    return base::fail("E-TXT-101", "cannot open the segmenter model", {path, 0, 0},
                      "models/segmenter.bin lies beside the program's data");
  }
  std::string bytes;
  in.seekg(0, std::ios::end);
  if (const auto size = in.tellg(); size > 0) bytes.resize(static_cast<std::size_t>(size));
  in.seekg(0);
  in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(in.gcount(), 0)));
  return read_segmenter_model(bytes, path);
}

std::string write_segmenter_model(const SegmenterModel& model) {
  const std::string body = body_of(model);
  std::string out(kMagic);
  put(out, kVersion);
  put(out, std::uint32_t{0});
  put(out, static_cast<std::uint64_t>(body.size()));
  put(out, base::fnv1a(body));
  return out + body;
}

}  // namespace chancery::text

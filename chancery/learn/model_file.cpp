#include "chancery/learn/model_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

#include "chancery/base/hash.h"

namespace chancery::learn {
namespace {

static_assert(std::endian::native == std::endian::little, "model files are little-endian");

constexpr std::string_view kMagic = "CHMODEL\n";
constexpr std::uint32_t kVersion = 1;
constexpr std::size_t kHeaderBytes = 64;
constexpr std::size_t kNameBytes = 40;

struct Header {
  char magic[8];
  std::uint32_t version;
  std::uint32_t entries;
  std::uint64_t file_bytes;
  std::uint64_t checksum;  // of everything after the header
  char unused[32];
};
static_assert(sizeof(Header) == kHeaderBytes);

struct DirectoryRow {
  char name[kNameBytes];
  std::uint32_t element;
  std::uint32_t rows;
  std::uint32_t columns;
  std::uint32_t unused;
  std::uint64_t offset;
  std::uint64_t bytes;
};
static_assert(sizeof(DirectoryRow) == 72);

std::size_t size_of(Element element) {
  switch (element) {
    case Element::kInt8:
    case Element::kText:
      return 1;
    case Element::kFloat32:
    case Element::kUint32:
      return 4;
  }
  return 0;
}

template <class T>
std::span<const T> as(std::span<const std::byte> bytes) {
  return {reinterpret_cast<const T*>(bytes.data()), bytes.size() / sizeof(T)};
}

constexpr std::string_view kHint = "install the model that came with this version of the program";

}  // namespace

std::span<const std::int8_t> Tensor::int8() const {
  CHANCERY_INVARIANT(element == Element::kInt8);
  return as<std::int8_t>(bytes);
}
std::span<const float> Tensor::float32() const {
  CHANCERY_INVARIANT(element == Element::kFloat32);
  return as<float>(bytes);
}
std::span<const std::uint32_t> Tensor::uint32() const {
  CHANCERY_INVARIANT(element == Element::kUint32);
  return as<std::uint32_t>(bytes);
}
std::string_view Tensor::text() const {
  CHANCERY_INVARIANT(element == Element::kText);
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::uint64_t word_checksum(std::span<const std::byte> bytes) {
  std::uint64_t state = 0xCBF29CE484222325ULL;
  std::size_t at = 0;
  for (; at + 8 <= bytes.size(); at += 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data() + at, 8);
    state = (state ^ word) * 0x100000001B3ULL;
  }
  if (at < bytes.size()) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data() + at, bytes.size() - at);
    state = (state ^ word) * 0x100000001B3ULL;
  }
  return state;
}

base::Expected<ModelFile> ModelFile::open(const std::filesystem::path& path) {
  const base::Place place{path.string(), 0, 0};
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  struct stat status {};
  if (descriptor < 0 || ::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
    if (descriptor >= 0) ::close(descriptor);
    return base::fail("E-MOD-001", "cannot open the model file", place, std::string(kHint));
  }
  const auto size = static_cast<std::size_t>(status.st_size);
  if (size < kHeaderBytes) {
    ::close(descriptor);
    return base::fail("E-MOD-002", "not a model file (too short)", place, std::string(kHint));
  }
  void* mapped = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor, 0);
  ::close(descriptor);
  if (mapped == MAP_FAILED) return base::fail("E-MOD-001", "cannot map the model file", place);

  ModelFile file;
  file.path_ = path.string();
  file.bytes_ = {static_cast<const std::byte*>(mapped), size};
  Header header{};
  std::memcpy(&header, file.bytes_.data(), sizeof header);
  if (std::string_view(header.magic, sizeof header.magic) != kMagic) {
    return base::fail("E-MOD-002", "not a model file", place, std::string(kHint));
  }
  if (header.version != kVersion) {
    return base::fail("E-MOD-003",
                      "model format " + std::to_string(header.version) + ", this program reads " +
                          std::to_string(kVersion),
                      place, std::string(kHint));
  }
  const std::size_t directory_end = kHeaderBytes + header.entries * sizeof(DirectoryRow);
  if (header.file_bytes != size || header.entries > 4096 || directory_end > size) {
    return base::fail("E-MOD-004", "the model file is truncated", place, std::string(kHint));
  }
  const auto damaged = [&] {
    return base::fail("E-MOD-005", "the model file is damaged", place, std::string(kHint));
  };
  if (word_checksum(file.bytes_.subspan(kHeaderBytes)) != header.checksum) return damaged();
  for (std::uint32_t i = 0; i < header.entries; ++i) {
    const std::byte* at = file.bytes_.data() + kHeaderBytes + i * sizeof(DirectoryRow);
    DirectoryRow row{};
    std::memcpy(&row, at, sizeof row);
    Tensor tensor{static_cast<Element>(row.element), row.rows, row.columns, {}};
    const std::size_t element = size_of(tensor.element);
    if (element == 0 || row.offset % 64 != 0 || row.offset > size ||
        row.bytes > size - row.offset ||
        std::uint64_t{row.rows} * row.columns * element != row.bytes) {
      return damaged();
    }
    tensor.bytes = file.bytes_.subspan(row.offset, row.bytes);
    const char* name = reinterpret_cast<const char*>(at);
    file.entries_.push_back({std::string_view(name, ::strnlen(name, kNameBytes)), tensor});
  }
  return file;
}

ModelFile::ModelFile(ModelFile&& other) noexcept
    : path_(std::move(other.path_)),
      bytes_(std::exchange(other.bytes_, {})),
      entries_(std::move(other.entries_)) {}

ModelFile& ModelFile::operator=(ModelFile&& other) noexcept {
  std::swap(path_, other.path_);
  std::swap(bytes_, other.bytes_);
  std::swap(entries_, other.entries_);
  return *this;
}

ModelFile::~ModelFile() {
  if (!bytes_.empty()) ::munmap(const_cast<std::byte*>(bytes_.data()), bytes_.size());
}

base::Expected<Tensor> ModelFile::tensor(std::string_view name, Element element, std::uint32_t rows,
                                         std::uint32_t columns) const {
  for (const Entry& entry : entries_) {
    if (entry.name != name) continue;
    const Tensor& tensor = entry.tensor;
    if (tensor.element == element && (rows == 0 || rows == tensor.rows) &&
        (columns == 0 || columns == tensor.columns)) {
      return tensor;
    }
    return base::fail("E-MOD-006", "tensor \"" + std::string(name) + "\" has another shape",
                      {path_, 0, 0}, std::string(kHint));
  }
  return base::fail("E-MOD-006", "no tensor \"" + std::string(name) + "\"", {path_, 0, 0},
                    std::string(kHint));
}

bool ModelFile::has(std::string_view name) const {
  return std::any_of(entries_.begin(), entries_.end(),
                     [&](const Entry& entry) { return entry.name == name; });
}

base::Expected<std::vector<std::string_view>> ModelFile::lines(std::string_view name) const {
  auto entry = tensor(name, Element::kText);
  if (!entry) return std::unexpected(entry.error());
  std::vector<std::string_view> out;
  std::string_view rest = entry->text();
  while (!rest.empty()) {
    const std::size_t stop = rest.find('\n');
    out.push_back(rest.substr(0, stop));
    if (stop == std::string_view::npos) break;
    rest.remove_prefix(stop + 1);
  }
  return out;
}

std::string ModelFile::digest() const {
  return base::sha256_hex({reinterpret_cast<const char*>(bytes_.data()), bytes_.size()});
}

base::Expected<StringTable> StringTable::load(const ModelFile& file, std::string_view name) {
  const std::string stem(name);
  auto text = file.tensor(stem + ".text", Element::kText);
  auto offsets = file.tensor(stem + ".offsets", Element::kUint32);
  auto slots = file.tensor(stem + ".slots", Element::kUint32);
  if (!text) return std::unexpected(text.error());
  if (!offsets) return std::unexpected(offsets.error());
  if (!slots) return std::unexpected(slots.error());
  StringTable table;
  table.text_ = text->text();
  table.offsets_ = offsets->uint32();
  table.slots_ = slots->uint32();
  const auto bad = [&] {
    return base::fail("E-MOD-005", "table \"" + stem + "\" is damaged", {file.path(), 0, 0});
  };
  if (table.offsets_.empty() || !std::has_single_bit(table.slots_.size())) return bad();
  std::size_t used = 0;
  for (const std::uint32_t slot : table.slots_) {
    if (slot > table.size()) return bad();
    used += slot > 0 ? 1 : 0;
  }
  if (used == table.slots_.size()) return bad();  // a probe must always meet an empty slot
  for (std::size_t i = 0; i < table.size(); ++i) {
    if (table.offsets_[i] > table.offsets_[i + 1]) return bad();
  }
  if (table.offsets_.back() > table.text_.size()) return bad();
  return table;
}

std::uint32_t StringTable::find(std::string_view key, std::uint32_t missing) const {
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t at = base::fnv1a(key) & mask; slots_[at] != 0; at = (at + 1) & mask) {
    const std::uint32_t row = slots_[at] - 1;
    if (text_.substr(offsets_[row], offsets_[row + 1] - offsets_[row]) == key) return row;
  }
  return missing;
}

}  // namespace chancery::learn

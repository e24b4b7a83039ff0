#include "chancery/store/identity.h"

#include <zlib.h>

#include <algorithm>
#include <charconv>

#include "chancery/base/hash.h"
#include "chancery/base/utf8.h"

namespace chancery::store {
namespace {

constexpr std::uint32_t kStride = 64;
constexpr std::size_t kLargest = 1U << 30U;  // of one text, unpacked

// "PATH#7": the seventh item of a container that gave it no id.
bool is_position(std::string_view id, std::string_view path) {
  const std::string_view container = path.empty() ? std::string_view("-") : path;
  if (!id.starts_with(container)) return false;
  id.remove_prefix(container.size());
  return id.size() > 1 && id.front() == '#' &&
         std::all_of(id.begin() + 1, id.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::int64_t leading64(std::string_view hex) {
  std::uint64_t value = 0;
  std::from_chars(hex.data(), hex.data() + 16, value, 16);
  return static_cast<std::int64_t>(value);
}

void put32(std::string& out, std::uint32_t value) {
  for (int i = 0; i < 4; ++i) out += static_cast<char>(value >> (8U * static_cast<unsigned>(i)));
}

std::uint32_t get32(std::string_view bytes) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    value |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i])) << (8 * i);
  }
  return value;
}

base::Error damaged() {
  return base::fail("E-STO-005", "a row of the file is damaged", {},
                    "restore it from a backup; sqlite3 FILE .recover saves what can be read")
      .error();
}

}  // namespace

std::int64_t hash64(std::string_view bytes) { return leading64(base::sha256_hex(bytes)); }

Identity identify(std::string_view title, std::string_view text, std::string_view url,
                  std::string_view id, std::string_view path) {
  Identity out;
  std::string content(text);
  if (!title.empty() && text.find(title) == std::string_view::npos) {
    content = std::string(title) + "\n\n" + content;
  }
  out.sha256 = base::sha256_hex(content);
  out.content_hash = leading64(out.sha256);
  const bool given = !id.empty() && id != base::sha256_hex(text).substr(0, 16) &&
                     !is_position(id, path) && id != path && id != "-";
  const bool container = is_position(id, path);
  if (!url.empty()) {
    out.address = url;
  } else if (given) {
    out.address = "id:" + std::string(id);
  } else if (!path.empty() && !container) {
    out.address = "file:" + std::string(path);
    out.anywhere = true;
  } else {
    out.address = "sha256:" + out.sha256;
    out.anywhere = true;
  }
  out.address_hash = hash64(out.address);
  out.key = hash64(out.address + "\n" + out.sha256);
  return out;
}

Identity identify(const document::Document& document) {
  const document::Metadata& about = document.metadata();
  const std::string_view body = document.text().substr(document.body_begin());
  return identify(about.title, body, about.url, about.id, about.path);
}

std::string key_text(std::int64_t key) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  const auto value = static_cast<std::uint64_t>(key);
  std::string out(16, '0');
  for (std::size_t i = 0; i < 16; ++i) out[i] = kDigits[(value >> (60 - 4 * i)) & 15U];
  return out;
}

std::int64_t key_from(std::string_view text) {
  std::uint64_t value = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
  if (text.size() != 16 || failure != std::errc{} || end != text.data() + text.size()) return 0;
  return static_cast<std::int64_t>(value);
}

std::string pack(std::string_view text) {
  uLongf size = compressBound(text.size());
  std::string out(4 + size, '\0');
  compress2(reinterpret_cast<Bytef*>(out.data()) + 4, &size,
            reinterpret_cast<const Bytef*>(text.data()), text.size(), Z_DEFAULT_COMPRESSION);
  out.resize(4 + size);
  std::string head;
  put32(head, static_cast<std::uint32_t>(text.size()));
  out.replace(0, 4, head);
  return out;
}

base::Expected<std::string> unpack(std::string_view bytes) {
  if (bytes.size() < 4) return std::unexpected(damaged());
  uLongf size = get32(bytes);
  if (size > kLargest) return std::unexpected(damaged());
  std::string out(size, '\0');
  const int code = uncompress(reinterpret_cast<Bytef*>(out.data()), &size,
                              reinterpret_cast<const Bytef*>(bytes.data()) + 4, bytes.size() - 4);
  if (code != Z_OK || size != out.size()) return std::unexpected(damaged());
  return out;
}

std::string document_blocks(const document::Document& document) {
  std::string out;
  const std::uint32_t shift = document.body_begin();
  const auto& blocks = document.blocks();
  // The title's own block was put first by Document, and will be again.
  const bool titled = shift > 0 && !blocks.empty();
  for (std::size_t i = titled ? 1 : 0; i < blocks.size(); ++i) {
    const document::Section& block = blocks[i];
    put32(out, static_cast<std::uint32_t>(block.kind));
    put32(out, block.span.begin - shift);
    put32(out, block.span.end - shift);
    put32(out, block.repeats ? *block.repeats + 1 - (titled ? 1 : 0) : 0);
  }
  return out;
}

std::vector<document::Section> blocks_from(std::string_view packed) {
  std::vector<document::Section> out;
  for (; packed.size() >= 16; packed.remove_prefix(16)) {
    document::Section block;
    block.kind = static_cast<document::SectionKind>(std::min(get32(packed), 8U));
    block.span = {get32(packed.substr(4)), get32(packed.substr(8))};
    if (const std::uint32_t repeats = get32(packed.substr(12)); repeats > 0) {
      block.repeats = repeats - 1;
    }
    out.push_back(block);
  }
  return out;
}

CodePoints::CodePoints(std::string_view text) : text_(text) {
  std::uint32_t point = 0;
  for (std::size_t at = 0; at < text.size(); ++point) {
    if (point % kStride == 0) every_.push_back(static_cast<std::uint32_t>(at));
    at += base::decode_at(text, at).length;
  }
}

std::size_t CodePoints::byte_of(std::uint32_t point) const {
  const std::size_t block = point / kStride;
  if (block >= every_.size()) return text_.size();
  std::size_t at = every_[block];
  for (std::uint32_t left = point % kStride; left > 0 && at < text_.size(); --left) {
    at += base::decode_at(text_, at).length;
  }
  return at;
}

std::string_view CodePoints::slice(std::uint32_t begin, std::uint32_t end) const {
  if (begin >= end) return {};
  const std::size_t from = byte_of(begin);
  return text_.substr(from, byte_of(end) - from);
}

}  // namespace chancery::store

#include "chancery/intake/html_tree.h"

#include <charconv>

#include "chancery/base/utf8.h"
#include "chancery/intake/html_attributes.h"

namespace chancery::intake {
namespace {

constexpr std::size_t kMaxNodes = 3000000;
constexpr std::size_t kArenaBlock = 256U << 10U;
constexpr std::size_t kSpareBlocks = 16;  // of each thread

bool is_visible_ascii(char c) {
  return static_cast<unsigned char>(c) > 0x20 && static_cast<unsigned char>(c) < 0x80;
}

}  // namespace

// What the parser allocates is freed all at once.
class HtmlTree::Arena {
 public:
  Arena() = default;
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;
  ~Arena() {
    for (Block& block : blocks_) {
      if (block.size == kArenaBlock && spare().size() < kSpareBlocks)
        spare().push_back(std::move(block.bytes));
    }
  }

  void* take(std::size_t size) {
    size = (size + 15U) & ~std::size_t{15};
    if (size > left_) {
      blocks_.push_back(new_block(std::max(size, kArenaBlock)));
      at_ = blocks_.back().bytes.get();
      left_ = blocks_.back().size;
    }
    void* taken = at_;
    at_ += size;
    left_ -= size;
    return taken;
  }

 private:
  using Bytes = std::unique_ptr<std::byte[]>;
  struct Block {
    Bytes bytes;
    std::size_t size = 0;
  };

  // Blocks that the pages before left: memory that need not be asked for again.
  static std::vector<Bytes>& spare() {
    thread_local std::vector<Bytes> blocks;
    return blocks;
  }

  static Block new_block(std::size_t size) {
    if (size != kArenaBlock || spare().empty())
      return {std::make_unique_for_overwrite<std::byte[]>(size), size};
    Block block{std::move(spare().back()), size};
    spare().pop_back();
    return block;
  }

  std::vector<Block> blocks_;
  std::byte* at_ = nullptr;
  std::size_t left_ = 0;
};

HtmlTree::HtmlTree() : arena_(std::make_unique<Arena>()) {}
HtmlTree::HtmlTree(HtmlTree&&) noexcept = default;
HtmlTree& HtmlTree::operator=(HtmlTree&&) noexcept = default;
HtmlTree::~HtmlTree() = default;

void append_collapsed(std::string& out, std::string_view text, std::vector<SourceRun>* runs,
                      std::size_t from) {
  const auto copy = [&](std::size_t at, std::size_t size) {
    if (runs != nullptr) add_run(*runs, out.size(), size, from + at);
    out.append(text, at, size);
  };
  const auto blank = [&](std::size_t at) {
    if (out.empty() || out.back() == ' ' || out.back() == '\n') return;
    if (runs != nullptr && text[at] == ' ') add_run(*runs, out.size(), 1, from + at);
    out += ' ';
  };
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    // Words with single blanks between them are copied as they are.
    while (end < text.size() &&
           (is_visible_ascii(text[end]) || (text[end] == ' ' && end > at && text[end - 1] != ' ')))
      ++end;
    if (end > at) copy(at, end - at);
    at = end;
    if (at == text.size()) return;
    if (text[at] == ' ') {
      blank(at++);
      continue;
    }
    const base::CodePoint point = base::decode_at(text, at);
    if (base::is_space(point.value) || point.value == 0) {
      blank(at);
    } else if (point.value != 0xAD) {  // a soft hyphen is the page's, not the word's
      copy(at, point.length);
    }
    at += point.length;
  }
}

base::Expected<HtmlTree> HtmlTree::parse(const ScannedHtml& scanned) {
  HtmlTree tree;
  tree.source_ = scanned.source;
  GumboOptions options = kGumboDefaultOptions;
  options.max_errors = 0;
  options.allocator = [](void* arena, std::size_t size) {
    return static_cast<Arena*>(arena)->take(size);
  };
  options.deallocator = [](void*, void*) {};
  options.userdata = tree.arena_.get();
  const GumboOutput* output =
      gumbo_parse_with_options(&options, scanned.markup.data(), scanned.markup.size());
  struct Frame {
    const GumboNode* node;
    std::uint32_t index;
    unsigned child;
  };
  std::vector<Frame> open;
  const auto add = [&](const GumboNode* node, std::uint32_t parent) {
    const std::size_t before = tree.nodes_.size();
    tree.add(node, parent, scanned);
    if (tree.nodes_.size() > before && !tree.nodes_.back().text)
      open.push_back({node, static_cast<std::uint32_t>(before), 0});
  };
  add(output->root, 0);
  while (!open.empty()) {
    Frame& frame = open.back();
    const GumboVector& children = frame.node->v.element.children;
    if (frame.child == children.length) {
      tree.nodes_[frame.index].end = static_cast<std::uint32_t>(tree.nodes_.size());
      open.pop_back();
      continue;
    }
    const auto* child = static_cast<const GumboNode*>(children.data[frame.child++]);
    if (tree.nodes_.size() > kMaxNodes) return base::fail("E-INT-013", "the page is too large");
    add(child, frame.index);
  }
  return tree;
}

void HtmlTree::add(const GumboNode* node, std::uint32_t parent, const ScannedHtml& scanned) {
  HtmlNode made;
  made.source = node;
  made.parent = parent;
  made.end = static_cast<std::uint32_t>(nodes_.size()) + 1;
  made.text = node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE;
  if (made.text) {
    made.words = words(node, scanned);
  } else if (node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE) {
    made.tag = node->v.element.tag;
    const GumboAttribute* cues = gumbo_get_attribute(&node->v.element.attributes, kCueAttribute);
    if (cues != nullptr) {
      const std::string_view digits = cues->value;
      std::from_chars(digits.data(), digits.data() + digits.size(), made.cues, 16);
    }
  } else {
    return;
  }
  nodes_.push_back(made);
}

// The words that the characters of the last plane stand for.
std::string_view HtmlTree::words(const GumboNode* node, const ScannedHtml& scanned) {
  const std::string_view text = node->v.text.text;
  std::size_t next = text.find(kLastPlane);
  if (next == std::string_view::npos) return text;
  const auto run = [&](std::size_t at) {
    const std::size_t index = base::decode_at(text, at).value - kTextBase;
    return index < scanned.texts.size() ? scanned.texts[index] : std::string_view();
  };
  if (text.size() == 4) return run(0);
  std::vector<std::string_view> parts;
  for (std::size_t at = 0; at < text.size(); next = text.find(kLastPlane, at)) {
    if (next != at) parts.push_back(text.substr(at, next - at));
    if (next == std::string_view::npos) break;
    parts.push_back(run(next));
    at = next + 4;
  }
  std::string& out = joined_.emplace_back();
  for (const std::string_view part : parts) out.append(part);
  if (!source_.empty()) parts_[static_cast<std::uint32_t>(nodes_.size())] = std::move(parts);
  return out;
}

std::vector<std::string_view> HtmlTree::parts(std::uint32_t node) const {
  const auto found = parts_.find(node);
  if (found != parts_.end()) return found->second;
  return {nodes_[node].words};
}

std::string_view HtmlTree::attribute(std::uint32_t node, const char* name) const {
  if (nodes_[node].text) return {};
  const GumboVector& attributes = nodes_[node].source->v.element.attributes;
  if (attributes.length == 0) return {};
  const GumboAttribute* found = gumbo_get_attribute(&attributes, name);
  return found == nullptr ? std::string_view() : std::string_view(found->value);
}

std::string HtmlTree::all_text(std::uint32_t node) const {
  std::string out;
  for (std::uint32_t i = node; i < nodes_[node].end; ++i) {
    if (nodes_[i].text) append_collapsed(out, text(i));
    if (nodes_[i].tag == GUMBO_TAG_BR || nodes_[i].tag == GUMBO_TAG_P) append_collapsed(out, " ");
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

}  // namespace chancery::intake

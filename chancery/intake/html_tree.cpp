#include "chancery/intake/html_tree.h"

#include "chancery/base/utf8.h"

namespace chancery::intake {
namespace {

constexpr std::size_t kMaxNodes = 3000000;

}  // namespace

void append_collapsed(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte > 0x20 && byte < 0x80) {
      out += text[at++];
      continue;
    }
    const base::CodePoint point = base::decode_at(text, at);
    if (base::is_space(point.value) || point.value == 0) {
      if (!out.empty() && out.back() != ' ' && out.back() != '\n') out += ' ';
    } else if (point.value != 0xAD) {  // a soft hyphen is the page's, not the word's
      out.append(text.substr(at, point.length));
    }
    at += point.length;
  }
}

base::Expected<HtmlTree> HtmlTree::parse(std::string_view markup) {
  HtmlTree tree;
  GumboOptions options = kGumboDefaultOptions;
  options.max_errors = 0;
  GumboOutput* output = gumbo_parse_with_options(&options, markup.data(), markup.size());
  tree.output_ = {output, [](GumboOutput* o) { gumbo_destroy_output(&kGumboDefaultOptions, o); }};
  struct Frame {
    const GumboNode* node;
    std::uint32_t index;
    unsigned child;
  };
  std::vector<Frame> open;
  const auto add = [&](const GumboNode* node, std::uint32_t parent) {
    HtmlNode made{node, parent, 0, GUMBO_TAG_UNKNOWN, false};
    const bool element = node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
    made.text = node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE;
    if (!element && !made.text) return;
    if (element) made.tag = node->v.element.tag;
    const auto index = static_cast<std::uint32_t>(tree.nodes_.size());
    made.end = index + 1;
    tree.nodes_.push_back(made);
    if (element) open.push_back({node, index, 0});
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

std::string_view HtmlTree::attribute(std::uint32_t node, const char* name) const {
  if (nodes_[node].text) return {};
  const GumboAttribute* found =
      gumbo_get_attribute(&nodes_[node].source->v.element.attributes, name);
  return found == nullptr ? std::string_view() : std::string_view(found->value);
}

std::string_view HtmlTree::text(std::uint32_t node) const {
  return nodes_[node].text ? std::string_view(nodes_[node].source->v.text.text)
                           : std::string_view();
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

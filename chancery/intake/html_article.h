// A web page -> its article: main content as sections, and metadata. Own algorithm:
// docs/formats/input.md.
#pragma once

#include <string>
#include <string_view>

#include "chancery/intake/article.h"
#include "chancery/intake/tables.h"

namespace chancery::intake {

// `declared` is the charset of an HTTP header, if there was one; `note` takes what was guessed or
// mended. E-INT-011: no article on the page; E-INT-013: markup too large or too hostile to read.
[[nodiscard]] base::Expected<RawArticle> html_article(std::string_view bytes, const Tables& tables,
                                                      std::string_view declared, std::string& note);
// As html_article, but the entries of a live blog one by one. With `traced` each has
// its `source`, unless JSON-LD alone holds its words.
[[nodiscard]] base::Expected<std::vector<RawArticle>> html_articles(std::string_view bytes,
                                                                    const Tables& tables,
                                                                    std::string_view declared,
                                                                    std::string& note,
                                                                    bool traced = false);
// A piece of HTML that is all article (a feed's content): its blocks. Empty text when it has no
// words. With `traced` its `source`, in bytes of `utf8`.
[[nodiscard]] base::Expected<RawArticle> html_fragment(std::string_view utf8, const Tables& tables,
                                                       bool traced = false);
// The body alone: no headline, captions, credits, byline, boilerplate (`chancery extract`). Of a
// page by its own blocks, in which a paragraph that repeats another is still one.
[[nodiscard]] std::string body_text(const document::Document& document);

}  // namespace chancery::intake

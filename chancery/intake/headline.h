// Which of a page's titles is its headline, and which of its names its publisher.
#pragma once

#include <string>

#include "chancery/intake/html_metadata.h"
#include "chancery/intake/page_facts.h"

namespace chancery::intake {

// The heading on the page when it agrees with what the metadata say or stands alone; else the
// metadata's title without the publisher's name behind it.
[[nodiscard]] std::string choose_headline(const PageFacts& facts, const std::string& stated,
                                          const Tables& tables);
// The name of the paper: og:site_name unless it is no name ("@paper", "paper"), then JSON-LD's,
// then what stands behind the headline in the title, then the host of `url`.
[[nodiscard]] std::string choose_publisher(const PageFacts& facts, const std::string& stated,
                                           const std::string& headline, const std::string& url,
                                           const Tables& tables);

}  // namespace chancery::intake

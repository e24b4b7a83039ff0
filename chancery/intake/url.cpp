#include "chancery/intake/url.h"

#include <algorithm>

namespace chancery::intake {

std::string absolute_url(std::string_view reference, std::string_view base) {
  const std::size_t scheme = base.find("://");
  const std::size_t colon = reference.find(':');
  const bool whole = colon != std::string_view::npos && colon < reference.find_first_of("/?#");
  if (reference.empty() || whole || scheme == std::string_view::npos) return std::string(reference);
  if (reference.starts_with("//")) return std::string(base.substr(0, scheme + 1)) += reference;
  const std::size_t root = std::min(base.find('/', scheme + 3), base.size());
  if (reference.front() == '/') return std::string(base.substr(0, root)) += reference;
  std::string_view path = base.substr(0, base.find_first_of("?#"));
  if (reference.front() == '?' || reference.front() == '#') return std::string(path) += reference;
  const std::size_t last = path.rfind('/');
  std::string made(last < root ? path.substr(0, root) : path.substr(0, last));
  return (made += '/') += reference;
}

}  // namespace chancery::intake

// The built page, read into memory once: an address either names one of these files or nothing, so
// no address can reach another file of the disk.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>

#include "chancery/serve/message.h"

namespace chancery::serve {

class PageFiles {
 public:
  // Reads every file under `folder`. A folder that is not there or holds no index.html gives a page
  // that says so, with the reason that the build left in NOT-BUILT.txt.
  [[nodiscard]] static PageFiles load(const std::filesystem::path& folder);

  // The file at the address, or index.html for the addresses of the page's own views ("/events").
  [[nodiscard]] std::optional<Response> answer(const Request& request) const;
  [[nodiscard]] bool built() const { return built_; }
  [[nodiscard]] const std::string& reason() const { return reason_; }

 private:
  struct File {
    std::string type, plain, packed;  // packed: gzip; empty where it is no smaller
  };
  [[nodiscard]] Response not_built() const;

  std::map<std::string, File, std::less<>> files_;
  bool built_ = false;
  std::string reason_;
};

// Where a program finds its page: "page" beside it (a build), or share/chancery/page above it.
[[nodiscard]] std::filesystem::path page_folder(const std::filesystem::path& program,
                                                const std::filesystem::path& data);

[[nodiscard]] std::string gzip(std::string_view bytes);

}  // namespace chancery::serve

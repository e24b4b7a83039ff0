// Shell completions, made from the flag table.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace chancery::cli {

// "bash", "zsh" or "fish"; std::nullopt for another shell.
[[nodiscard]] std::optional<std::string> completions(std::string_view shell);

}  // namespace chancery::cli

#include "chancery/intake/article.h"

#include <algorithm>
#include <array>
#include <utility>

#include "chancery/base/hash.h"
#include "chancery/base/utf8.h"
#include "chancery/intake/date.h"
#include "chancery/intake/language.h"
#include "chancery/intake/mend.h"

namespace chancery::intake {
namespace {

constexpr std::array<std::pair<std::string_view, InputFormat>, 12> kFormats = {{
    {"auto", InputFormat::kDetect},
    {"text", InputFormat::kText},
    {"html", InputFormat::kHtml},
    {"json", InputFormat::kJson},
    {"jsonl", InputFormat::kJsonl},
    {"feed", InputFormat::kFeed},
    {"csv", InputFormat::kCsv},
    {"warc", InputFormat::kWarc},
    {"rss", InputFormat::kFeed},
    {"atom", InputFormat::kFeed},
    {"xml", InputFormat::kFeed},
    {"tsv", InputFormat::kCsv},
}};

bool is_blank(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const base::CodePoint point = base::decode_at(text, at);
    if (!base::is_space(point.value) && point.value != 0) return false;
    at += point.length;
  }
  return true;
}

// One line, no runs of blanks, none at the ends.
std::string tidy(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const base::CodePoint point = base::decode_at(text, at);
    if (base::is_space(point.value)) {
      if (!out.empty() && out.back() != ' ') out += ' ';
    } else {
      out.append(text.substr(at, point.length));
    }
    at += point.length;
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

// "en-GB" -> "en"; empty when it is no language tag.
std::string primary_language(std::string_view tag) {
  const std::size_t end = std::min(tag.find_first_of("-_"), tag.size());
  std::string code = base::to_lower(tag.substr(0, end));
  if (code == "eng") return "en";
  if (code.size() > 3) return language_code(base::trim(tag));
  const bool letters =
      std::all_of(code.begin(), code.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  return letters && (code.size() == 2 || code.size() == 3) ? code : std::string();
}

// What the user says; else what the text surely is; else what the input says; else the best guess.
std::string settle_language(const RawArticle& raw, const Options& options, bool& sure) {
  if (options.language && *options.language != "any") return *options.language;
  LanguageGuess guess = guess_language(raw.text);
  sure = guess.sure;
  if (guess.sure) return std::move(guess.code);
  std::string stated = primary_language(raw.language);
  return stated.empty() ? std::move(guess.code) : stated;
}

void settle_dates(RawArticle& raw, document::Metadata& meta, const Options& options) {
  if (options.published) {
    meta.published = normalise_date(*options.published).value_or(*options.published);
    meta.published_from = document::PublishedFrom::kFlag;
  } else if (const auto date = normalise_date(raw.published)) {
    meta.published = *date;
    meta.published_from = raw.published_from;
  }
  meta.modified = normalise_date(raw.modified).value_or("");
}

}  // namespace

std::optional<InputFormat> input_format_from(std::string_view name) {
  for (const auto& [known, format] : kFormats) {
    if (known == name) return format;
  }
  return std::nullopt;
}

std::string_view name_of(InputFormat format) {
  return kFormats[static_cast<std::size_t>(format)].first;
}

std::string ItemPlace::fallback_id(const Options& options) const {
  std::string id = options.id ? *options.id : path.empty() ? "-" : path;
  if (number != 0) id += "#" + std::to_string(number);
  return id;
}

ItemError item_error(const ItemPlace& place, const Options& options, base::Error error,
                     std::string id) {
  if (id.empty() || options.id) id = place.fallback_id(options);
  if (error.place.file.empty()) error.place.file = place.path.empty() ? "-" : place.path;
  return {std::move(id), place.path, std::move(error)};
}

namespace {

// Hands the runs on, with text offsets in code points.
void give_map(const RawArticle& raw, const document::Metadata& meta, const ItemPlace& place,
              const Options& options) {
  SourceMap map{meta.id, meta.path, place.unpacked, raw.source};
  const base::CodePointIndex points(raw.text);
  for (SourceRun& run : map.runs) {
    const std::uint32_t end = points.at(run.begin + run.size);
    run.begin = points.at(run.begin);
    run.size = end - run.begin;
  }
  options.source_maps(map);
}

// The text, block by block where it has blocks, and the title and byline.
void mend_all(RawArticle& raw, bool traced) {
  SourceRuns runs;
  std::string text;
  const auto piece = [&](std::size_t begin, std::size_t end) {
    SourceRuns made;
    const std::string mended =
        mend(std::string_view(raw.text).substr(begin, end - begin), traced ? &made : nullptr);
    for (SourceRun& run : made) run.from += begin;
    add_runs(runs, made, text.size());
    text += mended;
  };
  std::size_t done = 0;
  for (document::Section& block : raw.blocks) {
    piece(done, block.span.begin);
    done = block.span.end;
    const std::size_t begin = text.size();
    piece(block.span.begin, done);
    block.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(text.size())};
  }
  piece(done, raw.text.size());
  raw.source = through(runs, raw.source);
  raw.text = std::move(text);
  raw.title = mend(raw.title);
  raw.byline = mend(raw.byline);
}

}  // namespace

Item finish(RawArticle raw, const ItemPlace& place, const Options& options) {
  if (options.mend) mend_all(raw, static_cast<bool>(options.source_maps));
  raw.title = tidy(raw.title);
  if (is_blank(raw.text)) {
    if (raw.title.empty()) {
      return std::unexpected(item_error(
          place, options, base::fail("E-INT-003", "the article is empty").error(), raw.id));
    }
    raw.text = raw.title;
    raw.blocks.clear();
    raw.source.clear();
  }
  document::Metadata meta;
  settle_dates(raw, meta, options);
  if (options.id || (raw.id.empty() && place.number != 0)) {
    meta.id = place.fallback_id(options);
  } else {
    meta.id = raw.id.empty() ? base::sha256_hex(raw.text).substr(0, 16) : std::move(raw.id);
  }
  meta.title = std::move(raw.title);
  meta.byline = tidy(raw.byline);
  meta.publisher = tidy(raw.publisher);
  meta.url = tidy(raw.url);
  bool sure = false;
  meta.language = settle_language(raw, options, sure);
  if (sure && options.english_only && !options.language && meta.language != "en") {
    return std::unexpected(item_error(
        place, options,
        base::fail("E-INT-021",
                   "the article is in " + language_name(meta.language) + "; English is read", {},
                   "--language any reads it all the same")
            .error(),
        meta.id));
  }
  meta.path = place.path;
  if (options.source_maps && !raw.source.empty()) give_map(raw, meta, place, options);
  return document::Document(std::move(raw.text), std::move(meta), std::move(raw.blocks));
}

}  // namespace chancery::intake

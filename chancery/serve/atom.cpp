#include "chancery/serve/atom.h"

#include "chancery/base/utf8.h"

namespace chancery::serve {
namespace {

// Atom wants a time with its zone; what is surely known is a day, a month or a year.
std::string time_of(std::string_view iso) {
  constexpr std::size_t kDay = 10;
  std::string day(iso.empty() ? "1970-01-01" : iso.substr(0, kDay));
  if (day.size() == 4) day += "-01";
  if (day.size() == 7) day += "-01";
  return day + "T00:00:00Z";
}

std::string names_in_title(const std::vector<store::Party>& parties) {
  std::string out;
  for (const store::Party& party : parties) out += (out.empty() ? "" : ", ") + party.name;
  return out;
}

std::string title_of(const store::EventRow& row) {
  std::string title = row.date + " " + names_in_title(row.source) + " " + row.type;
  for (const std::string& mode : row.modes) title += " " + mode;
  if (!row.target.empty()) title += " → " + names_in_title(row.target);
  return title;
}

}  // namespace

std::string xml_text(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const base::CodePoint point = base::decode_at(text, at);
    at += point.length;
    const bool control = point.value < 0x20 && point.value != '\n' && point.value != '\t';
    if (control || point.value == 0xFFFE || point.value == 0xFFFF) continue;
    if (point.value == '<') {
      out += "&lt;";
    } else if (point.value == '>') {
      out += "&gt;";
    } else if (point.value == '&') {
      out += "&amp;";
    } else if (point.value == '"') {
      out += "&quot;";
    } else {
      base::append_utf8(out, point.value);
    }
  }
  return out;
}

std::string atom_feed(const std::vector<store::EventRow>& rows, std::string_view base,
                      std::string_view question) {
  const std::string root = xml_text(base);
  const std::string asked = xml_text(question);
  std::string newest = rows.empty() ? "" : rows.front().from.published;
  for (const store::EventRow& row : rows) newest = std::max(newest, row.from.published);
  std::string out =
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
      "<feed xmlns=\"http://www.w3.org/2005/Atom\">\n"
      "<title>Chancery: " +
      (asked.empty() ? "all events" : asked) +
      "</title>\n"
      "<id>" +
      root + "/api/v1/atom?" + asked +
      "</id>\n"
      "<link rel=\"self\" href=\"" +
      root + "/api/v1/atom?" + asked +
      "\"/>\n"
      "<link href=\"" +
      root + "/events?" + asked +
      "\"/>\n"
      "<author><name>Chancery</name></author>\n"
      "<updated>" +
      xml_text(time_of(newest)) + "</updated>\n";
  for (const store::EventRow& row : rows) {
    const std::string place = row.from.article_key + "-" + std::to_string(row.from.number);
    out += "<entry><title>" + xml_text(title_of(row)) + "</title><id>urn:chancery:event:" + place +
           "</id><updated>" + xml_text(time_of(row.from.published)) + "</updated>";
    if (row.from.article != 0) {
      out += "<link href=\"" + root + "/article/" + row.from.article_key +
             "?event=" + std::to_string(row.from.number) + "\"/>";
    }
    out += "<summary>" + xml_text(row.from.words) + "</summary></entry>\n";
  }
  return out + "</feed>\n";
}

}  // namespace chancery::serve

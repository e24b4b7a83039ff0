#include "chancery/intake/date.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

#include "chancery/base/calendar.h"
#include "chancery/base/utf8.h"
#include "chancery/intake/month_names.h"

namespace chancery::intake {
namespace {

struct Moment {
  int year = 0;
  int month = 0;
  int day = 0;
  int hour = -1;
  int minute = 0;
  int second = -1;
  std::string zone = {};
};

bool digit(char c) { return c >= '0' && c <= '9'; }
bool letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

int number(std::string_view digits) {
  int value = 0;
  for (const char c : digits.substr(0, 9)) value = value * 10 + (c - '0');
  return value;
}

std::optional<std::string> print(const Moment& m) {
  if (m.year < 1000 || m.month < 1 || m.month > 12 || m.day < 1) return std::nullopt;
  const auto day =
      base::make_day(m.year, static_cast<unsigned>(m.month), static_cast<unsigned>(m.day));
  if (!day) return std::nullopt;
  std::string out = base::to_iso(*day);
  if (m.hour < 0 || m.hour > 24 || m.minute > 59 || m.second > 60) return out;
  std::array<char, 16> time{};
  std::snprintf(time.data(), time.size(), "T%02d:%02d", m.hour % 24, m.minute % 60);
  out += time.data();
  if (m.second >= 0) {
    std::snprintf(time.data(), time.size(), ":%02d", m.second % 61);
    out += time.data();
  }
  return out + m.zone;
}

std::optional<std::string> from_epoch(long long seconds) {
  const auto day = std::chrono::sys_days(std::chrono::days(seconds / 86400));
  const int rest = static_cast<int>(seconds % 86400);
  Moment m{base::year_of(day),
           static_cast<int>(base::month_of(day)),
           static_cast<int>(base::day_of_month(day)),
           rest / 3600,
           rest / 60 % 60,
           rest % 60,
           "Z"};
  return print(m);
}

std::optional<std::string> from_digits(std::string_view d) {
  if (d.size() == 4) return std::nullopt;
  if (d.size() == 8)
    return print(
        {number(d.substr(0, 4)), number(d.substr(4, 2)), number(d.substr(6, 2)), -1, 0, -1, ""});
  if (d.size() == 12 || d.size() == 14) {
    return print({number(d.substr(0, 4)), number(d.substr(4, 2)), number(d.substr(6, 2)),
                  number(d.substr(8, 2)), number(d.substr(10, 2)),
                  d.size() == 14 ? number(d.substr(12, 2)) : -1, ""});
  }
  if (d.size() < 9 || d.size() > 13) return std::nullopt;
  long long value = 0;
  for (const char c : d) value = value * 10 + (c - '0');
  return from_epoch(d.size() > 10 ? value / 1000 : value);
}

constexpr std::array<std::string_view, 12> kMonths = {"jan", "feb", "mar", "apr", "may", "jun",
                                                      "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::array<std::string_view, 12> kMonthRests = {
    "uary", "ruary", "ch", "il", "", "e", "y", "ust", "tember", "ober", "ember", "ember"};

int month_from(std::string_view word) {
  for (std::size_t i = 0; i < 12; ++i) {
    if (!word.starts_with(kMonths[i])) continue;
    const std::string_view rest = word.substr(3);
    if (rest.empty() || rest == kMonthRests[i] || rest == "t") return static_cast<int>(i) + 1;
  }
  return 0;
}

struct Zone {
  std::string_view name;
  std::string_view offset;
};
constexpr std::array<Zone, 26> kZones = {{
    {"z", "Z"},         {"gmt", "Z"},       {"utc", "Z"},       {"ut", "Z"},
    {"est", "-05:00"},  {"edt", "-04:00"},  {"cst", "-06:00"},  {"cdt", "-05:00"},
    {"mst", "-07:00"},  {"mdt", "-06:00"},  {"pst", "-08:00"},  {"pdt", "-07:00"},
    {"cet", "+01:00"},  {"cest", "+02:00"}, {"bst", "+01:00"},  {"wet", "Z"},
    {"west", "+01:00"}, {"eet", "+02:00"},  {"eest", "+03:00"}, {"msk", "+03:00"},
    {"sast", "+02:00"}, {"hkt", "+08:00"},  {"sgt", "+08:00"},  {"jst", "+09:00"},
    {"aest", "+10:00"}, {"aedt", "+11:00"},
}};

// Reads a date from left to right; each piece is a run of digits, of letters, or a mark.
class Scan {
 public:
  Scan(std::string_view text, bool day_first) : text_(text), day_first_(day_first) {}

  std::optional<std::string> run() {
    while (at_ < text_.size() && !bad_) {
      if (digit(text_[at_])) {
        digits();
      } else if (letter(text_[at_])) {
        word(base::to_lower(take(letter)));
      } else if (static_cast<unsigned char>(text_[at_]) >= 0x80) {
        foreign();
      } else if ((text_[at_] == '+' || text_[at_] == '-') && m_.hour >= 0 && m_.zone.empty()) {
        offset();
      } else {
        ++at_;
      }
    }
    if (bad_ || m_.year == 0) return std::nullopt;
    for (std::size_t i = 0; m_.month == 0 && loose_.size() == 1 && i < words_.size(); ++i)
      m_.month = foreign_month(words_[i]);
    if (m_.month == 0) settle_numbers();
    if (m_.day == 0 && loose_.size() == 1) m_.day = loose_[0];
    return print(m_);
  }

 private:
  std::string_view take(bool (*is)(char)) {
    const std::size_t begin = at_;
    while (at_ < text_.size() && is(text_[at_])) ++at_;
    return text_.substr(begin, at_ - begin);
  }
  bool next_is(char c) const { return at_ < text_.size() && text_[at_] == c; }

  void digits() {
    const std::string_view run = take(digit);
    if (next_is(':') && run.size() <= 2 && m_.hour < 0) {
      time(number(run));
    } else if (run.size() == 4 && m_.year == 0) {
      m_.year = number(run);
      year_first_ = loose_.empty() && m_.month == 0;
    } else if (run.size() <= 2) {
      if (m_.hour < 0 && meridiem_follows()) return time(number(run));
      if (loose_.empty() && next_is('.')) dotted_ = true;
      if (loose_.size() < 3) loose_.push_back(number(run));
    } else if (run.size() == 8 && m_.year == 0) {
      m_.year = number(run.substr(0, 4));
      m_.month = number(run.substr(4, 2));
      m_.day = number(run.substr(6, 2));
    } else if ((run.size() == 6 || run.size() == 4) && m_.year != 0 && m_.hour < 0) {
      m_.hour = number(run.substr(0, 2));
      m_.minute = number(run.substr(2, 2));
      if (run.size() == 6) m_.second = number(run.substr(4, 2));
    }
  }

  bool meridiem_follows() const {
    std::size_t at = at_;
    while (at < text_.size() && text_[at] == ' ') ++at;
    const std::string rest = base::to_lower(text_.substr(at, 2));
    return rest == "am" || rest == "pm";
  }

  void time(int hour) {
    m_.hour = hour;
    if (!next_is(':')) return;
    ++at_;
    m_.minute = number(take(digit));
    if (!next_is(':')) return;
    ++at_;
    m_.second = number(take(digit));
    if (next_is('.') || next_is(',')) {
      ++at_;
      take(digit);
    }
  }

  // A word that does not begin with a letter of ASCII, or a mark ("•", "–").
  void foreign() {
    const base::CodePoint first = base::decode_at(text_, at_);
    if (!base::is_letter(first.value)) {
      at_ += first.length;
      return;
    }
    word(base::to_lower(rest_of_word(at_)));
  }

  std::string_view rest_of_word(std::size_t begin) {
    while (at_ < text_.size()) {
      const base::CodePoint point = base::decode_at(text_, at_);
      if (!base::is_letter(point.value)) break;
      at_ += point.length;
    }
    return text_.substr(begin, at_ - begin);
  }

  void word(std::string run) {
    // "août" and "Mär" begin in ASCII and go on.
    if (at_ < text_.size() && static_cast<unsigned char>(text_[at_]) >= 0x80)
      run += base::to_lower(rest_of_word(at_));
    if (words_.size() < 8) words_.push_back(run);
    if (const int month = month_from(run); month != 0 && m_.month == 0) {
      m_.month = month;
      return;
    }
    if (m_.hour >= 0 && m_.hour <= 12) {
      if (run == "pm" || (run == "p" && next_is('.'))) m_.hour = m_.hour % 12 + 12;
      if (run == "am" || (run == "a" && next_is('.'))) m_.hour %= 12;
    }
    if (m_.hour < 0 || !m_.zone.empty()) {
      // "ago", "yesterday" and the like make no date; weekdays, "at", "on", ordinals do not matter.
      if (run == "ago") bad_ = true;
      return;
    }
    for (const Zone& zone : kZones) {
      if (zone.name == run) m_.zone = zone.offset;
    }
  }

  void offset() {
    const char sign = text_[at_++];
    std::string_view hours = take(digit);
    std::string_view minutes = "00";
    if (hours.size() == 4) {
      minutes = hours.substr(2);
      hours = hours.substr(0, 2);
    } else if (hours.size() <= 2 && !hours.empty() && next_is(':')) {
      ++at_;
      minutes = take(digit);
    }
    if (hours.empty() || hours.size() > 2 || minutes.size() != 2) return;
    if (number(hours) > 14 || number(minutes) > 59) return;
    m_.zone = std::string(1, sign) + (hours.size() == 1 ? "0" : "") + std::string(hours) + ":" +
              std::string(minutes);
    if (number(hours) == 0 && number(minutes) == 0) m_.zone = "Z";
  }

  // "2016-11-09", "09.11.2016" (day first), "11/09/2016" (month first unless it cannot be).
  void settle_numbers() {
    if (loose_.size() < 2) return;
    int month = loose_[0];
    int day = loose_[1];
    if (!year_first_ && (dotted_ || month > 12 || (day_first_ && day <= 12))) std::swap(month, day);
    m_.month = month;
    m_.day = day;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  Moment m_;
  std::vector<int> loose_;
  std::vector<std::string> words_;  // for months of other languages
  bool day_first_ = false;
  bool year_first_ = false;
  bool dotted_ = false;
  bool bad_ = false;
};

}  // namespace

std::optional<std::string> normalise_date(std::string_view text, bool day_first) {
  text = base::trim(text);
  if (text.empty() || text.size() > 100) return std::nullopt;
  if (std::all_of(text.begin(), text.end(), digit)) return from_digits(text);
  return Scan(text, day_first).run();
}

}  // namespace chancery::intake

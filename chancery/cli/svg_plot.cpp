#include "chancery/cli/svg_plot.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace chancery::cli {
namespace {

constexpr double kWidth = 860;
constexpr double kHeight = 420;
constexpr double kLeft = 60, kRight = 20, kTop = 50, kBottom = 60;
// Told apart by people who see few colours (Okabe and Ito 2008).
constexpr std::array<std::string_view, 4> kColours = {"#0072B2", "#D55E00", "#009E73", "#CC79A7"};

std::string number(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.2f", value);
  return text;
}

std::string escaped_xml(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else if (c == '"')
      out += "&quot;";
    else if (static_cast<unsigned char>(c) >= 0x20)
      out += c;
  }
  return out;
}

std::string text_at(double x, double y, const std::string& text, const char* anchor = "start",
                    int size = 12) {
  return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" font-size=\"" +
         std::to_string(size) + "\" text-anchor=\"" + anchor + "\">" + escaped_xml(text) +
         "</text>\n";
}

std::string opening(double width, double height, const std::string& title) {
  return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + number(width) + " " +
         number(height) +
         "\" role=\"img\" font-family=\"sans-serif\" fill=\"currentColor\" "
         "color=\"#222\">\n<title>" +
         escaped_xml(title) + "</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n" +
         text_at(kLeft, 24, title, "start", 16);
}

struct Scale {
  double low = -0.5;
  double high = 0.5;
  [[nodiscard]] double y(double value) const {
    return kTop + (high - value) / (high - low) * (kHeight - kTop - kBottom);
  }
};

Scale scale_of(const std::vector<PlotLine>& lines) {
  Scale scale;
  for (const PlotLine& line : lines) {
    for (const auto& value : line.values) {
      if (!value) continue;
      scale.low = std::min(scale.low, value->low);
      scale.high = std::max(scale.high, value->high);
    }
  }
  return scale;
}

double x_of(std::size_t period, std::size_t periods) {
  const double share =
      periods > 1 ? static_cast<double>(period) / static_cast<double>(periods - 1) : 0.5;
  return kLeft + share * (kWidth - kLeft - kRight);
}

// A run of periods that have values: its band, then its line.
std::string run_of(const PlotLine& line, std::size_t begin, std::size_t end, const Scale& scale,
                   std::string_view colour) {
  std::string band;
  std::string path;
  for (std::size_t t = begin; t < end; ++t) {
    const std::string x = number(x_of(t, line.values.size()));
    band += x + "," + number(scale.y(line.values[t]->high)) + " ";
    path += (t == begin ? "M" : "L") + x + "," + number(scale.y(line.values[t]->middle)) + " ";
  }
  for (std::size_t t = end; t-- > begin;)
    band += number(x_of(t, line.values.size())) + "," + number(scale.y(line.values[t]->low)) + " ";
  const std::string ink(colour);
  return "<polygon points=\"" + band + "\" fill=\"" + ink + "\" fill-opacity=\"0.15\"/>\n" +
         "<path d=\"" + path + "\" fill=\"none\" stroke=\"" + ink + "\" stroke-width=\"2\"/>\n";
}

std::string axes(const Scale& scale, const std::string& axis,
                 const std::vector<std::string>& periods) {
  std::string out = text_at(kLeft, 42, axis);
  const double step = (scale.high - scale.low) > 4     ? 2
                      : (scale.high - scale.low) > 1.6 ? 0.5
                                                       : 0.25;
  for (double tick = std::ceil(scale.low / step) * step; tick <= scale.high; tick += step) {
    const std::string y = number(scale.y(tick));
    const bool zero = std::abs(tick) < 1e-9;
    out += "<line x1=\"" + number(kLeft) + "\" x2=\"" + number(kWidth - kRight) + "\" y1=\"" + y +
           "\" y2=\"" + y + "\" stroke=\"" + (zero ? "#555" : "#ddd") + "\"/>\n" +
           text_at(kLeft - 6, scale.y(tick) + 4, number(tick == 0 ? 0.0 : tick), "end", 11);
  }
  const std::size_t every = std::max<std::size_t>(1, periods.size() / 8);
  for (std::size_t t = 0; t < periods.size(); t += every)
    out += text_at(x_of(t, periods.size()), kHeight - kBottom + 18, periods[t], "middle", 11);
  return out;
}

}  // namespace

std::string line_plot(const std::string& title, const std::string& axis,
                      const std::vector<std::string>& periods, const std::vector<PlotLine>& lines) {
  const Scale scale = scale_of(lines);
  std::string out = opening(kWidth, kHeight, title) + axes(scale, axis, periods);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view colour = kColours[i % kColours.size()];
    const auto& values = lines[i].values;
    for (std::size_t begin = 0; begin < values.size();) {
      std::size_t end = begin;
      while (end < values.size() && values[end]) ++end;
      if (end > begin) out += run_of(lines[i], begin, end, scale, colour);
      begin = end + 1;
    }
    const double x = kLeft + 180.0 * static_cast<double>(i);
    out += "<rect x=\"" + number(x) + "\" y=\"" + number(kHeight - 24) +
           "\" width=\"14\" height=\"4\" fill=\"" + std::string(colour) + "\"/>\n" +
           text_at(x + 20, kHeight - 18, lines[i].name);
  }
  return out + text_at(kWidth - kRight, kHeight - 18, "bands: 90 % intervals", "end", 11) +
         "</svg>\n";
}

std::string map_plot(const std::string& title, const analysis::Map& map) {
  constexpr double kSide = 640;
  double low_x = 0, high_x = 0, low_y = 0, high_y = 0;
  for (const analysis::Point& point : map.points) {
    low_x = std::min(low_x, point.x);
    high_x = std::max(high_x, point.x);
    low_y = std::min(low_y, point.y);
    high_y = std::max(high_y, point.y);
  }
  const double span = std::max({high_x - low_x, high_y - low_y, 1e-6});
  const double scale = (kSide - 160) / span;
  std::string out = opening(kSide, kSide, title);
  for (std::size_t i = 0; i < map.points.size(); ++i) {
    const double x = 80 + (map.points[i].x - low_x) * scale;
    const double y = kSide - 80 - (map.points[i].y - low_y) * scale;
    out += "<circle cx=\"" + number(x) + "\" cy=\"" + number(y) + "\" r=\"4\" fill=\"" +
           std::string(kColours[0]) + "\"/>\n" + text_at(x + 7, y + 4, map.actors[i]);
  }
  const double unit = span > 0.6 ? 0.25 : span / 4;
  out += "<line x1=\"60\" x2=\"" + number(60 + unit * scale) + "\" y1=\"" + number(kSide - 30) +
         "\" y2=\"" + number(kSide - 30) + "\" stroke=\"#555\" stroke-width=\"2\"/>\n" +
         text_at(60, kSide - 12,
                 "a distance of " + number(unit) + "; the axes mean nothing; stress " +
                     number(map.stress),
                 "start", 11);
  return out + "</svg>\n";
}

}  // namespace chancery::cli

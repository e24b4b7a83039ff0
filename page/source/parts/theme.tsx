// Light, dark, or as the system has it; remembered in this browser.
import { useLayoutEffect, useState } from "preact/hooks";

const order = ["auto", "light", "dark"] as const;
type Theme = (typeof order)[number];

function stored(): Theme {
  try {
    const value = localStorage.getItem("theme");
    return order.includes(value as Theme) ? (value as Theme) : "auto";
  } catch {
    return "auto";
  }
}

export function ThemeSwitch() {
  const [theme, set] = useState<Theme>(stored);
  useLayoutEffect(() => {
    if (theme === "auto") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
    try {
      localStorage.setItem("theme", theme);
    } catch {
      // a browser that keeps nothing
    }
  }, [theme]);
  const next = order[(order.indexOf(theme) + 1) % order.length] as Theme;
  return (
    <button class="quiet theme" onClick={() => set(next)} aria-label={`Colours: ${theme}. Switch to ${next}`}>
      {theme === "auto" ? "◐" : theme === "light" ? "○" : "●"}
    </button>
  );
}

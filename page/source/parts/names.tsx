// Names of the countries that codes stand for.
import { useEffect, useState } from "preact/hooks";
import { get } from "../api";

export type NameOf = (code: string) => string;
type Names = Record<string, string>;

let names: Names | null = null; // asked for once: they never change while the server runs
let asked: Promise<Names> | null = null;

// Until the names are there, and for what is no country, the code itself.
export function useNames(): NameOf {
  const [known, set] = useState(names);
  useEffect(() => {
    if (known) return;
    asked ??= get<Names>("countries").catch(() => ({}));
    void asked.then((found) => set((names = found)));
  }, []);
  return (code) => known?.[code] ?? code;
}

// "Turkey TUR", or the text alone where it is no code.
export const Named = ({ code, nameOf }: { code: string; nameOf: NameOf }) => {
  const name = nameOf(code);
  return name === code ? <>{code}</> : <>{name} <span class="code">{code}</span></>;
};

// "RUS", "RUS,GOV" and "RUSGOV" are Russia; a name is nobody's country.
export const countryOf = (who: string): string => /^([A-Z]{3})(?:,?[A-Z]{3})*$/.exec(who.trim())?.[1] ?? "";

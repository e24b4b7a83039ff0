// Bundles the page: node build.mjs OUT. Writes OUT/index.html and OUT/assets/* with hashed names.
import { build } from "esbuild";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const out = path.resolve(process.argv[2] ?? path.join(here, "dist"));
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const result = await build({
  absWorkingDir: here,
  entryPoints: { page: "source/page.tsx", style: "source/style.css" },
  outdir: path.join(out, "assets"),
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  target: "es2021",
  minify: true,
  jsx: "automatic",
  jsxImportSource: "preact",
  metafile: true,
  legalComments: "none",
  logLevel: "warning",
});
const named = (start) =>
  Object.keys(result.metafile.outputs).map((file) => path.basename(file)).find((file) => file.startsWith(start));
const html = (await readFile(path.join(here, "source/index.html"), "utf8"))
  .replace("PAGE.js", `/assets/${named("page-")}`)
  .replace("STYLE.css", `/assets/${named("style-")}`);
await writeFile(path.join(out, "index.html"), html);
const favicon = await readFile(path.join(here, "source/icon.svg"), "utf8");
await writeFile(path.join(out, "icon.svg"), favicon);

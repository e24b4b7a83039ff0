// A sentence's dependency tree, as an outline: each word under its head.
import type { Tree, Word } from "../types";

function Branch({ tree, at }: { tree: Tree; at: number }) {
  const word = tree.words[at] as Word;
  const children = tree.words.flatMap((one, index) => (one.head === at + 1 ? [index] : []));
  return (
    <li>
      <span class="word">{word.form}</span> <small>{word.deprel} · {word.upos}{word.lemma !== word.form && ` · ${word.lemma}`}</small>
      {children.length > 0 && <ul>{children.map((child) => <Branch key={child} tree={tree} at={child} />)}</ul>}
    </li>
  );
}

export function TreeOf({ tree }: { tree: Tree }) {
  const roots = tree.words.flatMap((one, index) => (one.head === 0 ? [index] : []));
  return <ul class="tree">{roots.map((root) => <Branch key={root} tree={tree} at={root} />)}</ul>;
}

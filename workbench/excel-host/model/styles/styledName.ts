import type { NamedStyle } from "../../files/namedStyles";
import { type BorderSide, EDGES, type Lined } from "./borders";
import type { Book } from "../book";
import { changeStyle } from "./styleEdits";
import type { Styled } from "./styled";

/** The look of a named style, which has four sides. @param find the style as it is now */
export function styledName(book: Book, find: () => NamedStyle): Styled & Lined {
  return {
    read: (pick) => pick(find().look),
    change: (patch) => changeStyle(book, find(), patch),
    lineOf: (side) => find().look.bd?.[edge(side)] ?? null,
    draw: (side, line) => changeStyle(book, find(), { bd: { [edge(side)]: line } }),
  };
}

type Edge = keyof typeof EDGES;

function edge(side: BorderSide): (typeof EDGES)[Edge] {
  if (!(side in EDGES)) throw new Error(`A style has no side ${side}.`);
  return EDGES[side as Edge];
}

import type { Form } from "../core/form/form";
import type { Grid } from "../core/form/grid";
import type { FormKind } from "../core/form/recognise";
import type { RefusalReason } from "./refusal";

/** What is needed of a browser's `File`. */
export interface FileLike {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A Phụ lục 01 found in a file: on a visible sheet of a workbook, or as a table of a document. */
export interface ReplySheet {
  /** The sheet's name; of a document's table the file's name without its ending, the second one with “ (2)”. */
  readonly name: string;
  /** From A1 on; of a document the lines above the table, then the table. */
  readonly grid: Grid;
  readonly form: Form;
  /** What is stacked from units' forms, or printed from that, has a unit of its own in each row. */
  readonly kind: FormKind;
}

/** What a file gave. */
export type Reply =
  | {
      readonly kind: "read";
      readonly fileName: string;
      /** At least one. */
      readonly sheets: readonly ReplySheet[];
      /** Names of hidden sheets: left out. */
      readonly hidden: readonly string[];
      /** As the file itself has it, in ISO 8601; file dates lie. */
      readonly modified?: string;
      readonly lastModifiedBy?: string;
    }
  | {
      readonly kind: "refused";
      readonly fileName: string;
      readonly reason: RefusalReason;
      /** What stopped the reading, for whoever has to look into it. */
      readonly cause: unknown;
    };

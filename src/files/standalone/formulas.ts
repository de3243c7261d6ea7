/*
 * Formulas of a worksheet's part that another computer could not calculate. The part is edited as text, so that all else in it
 * stays byte for byte; cells are matched with or without a namespace prefix, as writers other than Excel put one.
 */

const CELL = /<((?:\w+:)?)c(?=[\s>])([^>]*[^/>])?>((?:(?!<\/\1c>)[^])*)<\/\1c>/g;
const FORMULA = /<((?:\w+:)?)f(?=[\s/>])([^>]*?)(?:\/>|>([^<]*)<\/\1f>)/;
const SHARED_INDEX = /\bsi="(\d+)"/;
/** A dynamic array is known by its formula; without it the mark would point at nothing. */
const ARRAY_MARK = /\scm="\d+"/;
const ERROR_CELL = /\bt="e"/;

/** `_xldudf_CCHC_DEM(…)`: how a file holds custom functions. */
const CUSTOM_FUNCTION = /_xldudf_/i;
/** `[1]Sheet1!A1`, `'[2]Số liệu'!A1`, `[1]!Tên`: an index into the workbook's external links. Not `Bảng1[1]`, a column. */
const EXTERNAL_REFERENCE = /(?<![\p{L}\p{N}_.\]])'?\[\d+\][^[\],;()]*!/u;

/** Whether a formula, as the file holds it, needs an add-in or another file. */
export function isDependent(formula: string): boolean {
  const code = formula.replace(/&quot;/g, '"').replace(/"(?:[^"]|"")*"/g, '""');
  return CUSTOM_FUNCTION.test(code) || EXTERNAL_REFERENCE.test(code);
}

export interface PlainSheet {
  readonly xml: string;
  /** Formulas that gave way to the values they had. */
  readonly replaced: number;
  /** Of these, cells that show one of Excel's codes, such as #NAME?. */
  readonly errors: number;
}

/** A worksheet's part with values in the place of dependent formulas. */
export function withoutDependentFormulas(part: string): PlainSheet {
  let [replaced, errors] = [0, 0];
  const sharedByDependent = new Set<string>();
  const xml = part.replace(
    CELL,
    (cell: string, _prefix: string, given: string | undefined, content: string) => {
      const attributes = given ?? "";
      const found = FORMULA.exec(content);
      if (found === null) return cell;
      const [element, , formulaAttributes = "", formula = ""] = found;
      const shared = SHARED_INDEX.exec(formulaAttributes)?.[1];
      // Only the first of the cells that share a formula holds it, and it comes first.
      const depends = isDependent(formula) || (shared !== undefined && sharedByDependent.has(shared));
      if (!depends) return cell;
      if (shared !== undefined) sharedByDependent.add(shared);
      replaced += 1;
      if (ERROR_CELL.test(attributes)) errors += 1;
      return cell.replace(element, "").replace(attributes, attributes.replace(ARRAY_MARK, ""));
    },
  );
  return { xml, replaced, errors };
}

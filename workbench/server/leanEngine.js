const FIELD = /\b_defineProperty\(this, "([\w$]+)", /g;
const HASH = "return hashAlgorithm(formulaString).toString();";
const PARSE = "const parseData = getNumfmtParseValueFilter(_input);";

/**
 * Loader for Univer's formula engine, which makes millions of small objects: its classes set each field through a
 * helper, here as it is written (`this.x = …`); it tries every text as a date, here those that have a digit; and it
 * keeps parsed formulas by a hash of their text, worked out letter by letter at each look, here by their text.
 */
export default function leanEngine(source) {
  const fields = source.replace(FIELD, "(this.$1 = ");
  const dates = fields.replace(
    PARSE,
    `const parseData = /\\d/.test(_input) ? getNumfmtParseValueFilter(_input) : null;`,
  );
  const lean = dates.replace(HASH, "return formulaString;");
  if (fields === source || dates === fields || lean === dates)
    throw new Error(`${this.resourcePath} is another Univer's.`);
  return lean;
}

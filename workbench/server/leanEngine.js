const FIELD = /\b_defineProperty\(this, "([\w$]+)", /g;
const PARSE = "const parseData = getNumfmtParseValueFilter(_input);";

/**
 * Loader for Univer's formula engine, which makes millions of small objects: its classes set each field through a
 * helper, here as it is written (`this.x = …`); and it tries every text as a date, here those that have a digit.
 */
export default function leanEngine(source) {
  const fields = source.replace(FIELD, "(this.$1 = ");
  const lean = fields.replace(
    PARSE,
    `const parseData = /\\d/.test(_input) ? getNumfmtParseValueFilter(_input) : null;`,
  );
  if (fields === source || lean === fields) throw new Error(`${this.resourcePath} is another Univer's.`);
  return lean;
}

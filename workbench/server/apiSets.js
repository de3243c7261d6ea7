import ts from "typescript";

const SET = /\[Api set: (Excel\w* \d+\.\d+)/;
/** "ExcelApi 1.1 for getting the name; 1.4 for setting it." */
const SETTING = /[;,] (\d+\.\d+) for set/;

/**
 * Which requirement set brought each member of the Excel API, read off the comments of `@types/office-js`
 * (`[Api set: ExcelApi 1.9]`), where Microsoft keeps it. What has no set of its own came with its class.
 * @param {string} source the text of `@types/office-js/index.d.ts`
 * @returns {Record<string, Record<string, string>>} by class and member, names as an add-in writes them, the set:
 *   "ExcelApi 1.9". Where assigning a property came later, that is under its name with "=": "name="
 */
export function apiSets(source) {
  // All of Office is in this file; only Excel's part is worth the seconds that reading it takes.
  const start = source.indexOf("declare namespace Excel {");
  const end = source.indexOf("\ndeclare namespace ", start);
  const text = source.slice(start, end === -1 ? undefined : end);
  const file = ts.createSourceFile("excel.d.ts", text, ts.ScriptTarget.Latest);
  const sets = {};
  for (const statement of file.statements) {
    for (const declared of statement.body?.statements ?? []) {
      if (ts.isClassDeclaration(declared)) sets[declared.name.text] = setsOfClass(declared, text);
    }
  }
  return sets;
}

function setsOfClass(declared, text) {
  const ofClass = SET.exec(commentOf(declared, text))?.[1];
  const sets = {};
  for (const member of declared.members) {
    const name = member.name?.text;
    const comment = commentOf(member, text);
    const set = SET.exec(comment)?.[1] ?? ofClass;
    if (name === undefined || set === undefined) continue;
    sets[name] ??= set; // of overloads the first
    const setting = SETTING.exec(comment)?.[1];
    if (setting !== undefined) sets[`${name}=`] = `ExcelApi ${setting}`;
  }
  return sets;
}

/** The comment that documents a declaration: the last one before it. */
function commentOf(node, text) {
  const comment = ts.getLeadingCommentRanges(text, node.pos)?.at(-1);
  return comment === undefined ? "" : text.slice(comment.pos, comment.end);
}

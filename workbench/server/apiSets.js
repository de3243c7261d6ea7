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
  const sets = {};
  for (const member of declared.members) {
    const name = member.name?.text;
    const { getting, setting } = setsOfMember(member, declared, text);
    if (name === undefined || getting === undefined) continue;
    sets[name] ??= getting; // of overloads the first
    if (setting !== undefined) sets[`${name}=`] = setting;
  }
  return sets;
}

/**
 * The sets that brought one member of a class or an interface.
 * @param {ts.Node} member
 * @param {ts.Node} declared the class or interface
 * @param {string} text of the file that both stand in
 * @returns {{ getting?: string, setting?: string }} `setting` where assigning it came later
 */
export function setsOfMember(member, declared, text) {
  const comment = commentOf(member, text);
  const getting = SET.exec(comment)?.[1] ?? SET.exec(commentOf(declared, text))?.[1];
  const setting = SETTING.exec(comment)?.[1];
  return { getting, setting: setting === undefined ? undefined : `ExcelApi ${setting}` };
}

/** The comment that documents a declaration: the last one before it. */
function commentOf(node, text) {
  const comment = ts.getLeadingCommentRanges(text, node.pos)?.at(-1);
  return comment === undefined ? "" : text.slice(comment.pos, comment.end);
}

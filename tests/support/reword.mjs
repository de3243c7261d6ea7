import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/*
 * A webpack loader that rewords the product as a later release might: every wording by which it knows its own marks becomes another
 * one in src/locales, and the table of released wordings gets the new one above the old, as CONTRIBUTING.md asks for. What the
 * product then makes of files with the old wordings is what tests/e2e/releases.test.ts looks at.
 */
const TABLE = fileURLToPath(new URL("../../src/core/wordings/released.ts", import.meta.url));
const RELEASE = /^\d+\.\d+\.\d+$/;
const NEXT = "999.0.0";
/** Lines that are made of other wordings, or of none of the locales. */
const DERIVED = ["colours", "monthList"];

/** Lines of which what is written today goes on after the wording. */
const GO_ON = ["unitLabel", "referenceStart", "deadlineStart"];

/** The new wording of each current one, and whether sentences go on after it; of one with a year in it the part before the year. */
const alternatives = new Map();
forEachLine(parse(TABLE, readFileSync(TABLE, "utf8")), (line, path) => {
  if (path.some((name) => DERIVED.includes(name))) return;
  for (const text of textsOf(line.properties[0].initializer)) {
    const [wording] = text.split("{year}");
    const goesOn = wording !== text || path.some((name) => GO_ON.includes(name));
    // Three digits, so that none is the beginning of another; blanks at both ends stay.
    const known = alternatives.get(wording);
    const number = 101 + alternatives.size;
    const alternative = known?.alternative ?? wording.replace(/\S(?:.*\S)?/, `Lời mới ${number}`);
    alternatives.set(wording, { alternative, goesOn: goesOn || known?.goesOn === true });
  }
});

/** A text of the product as it reads there: a whole wording, or one that goes on after a wording. @param {string} text */
export function reworded(text) {
  const whole = alternatives.get(text);
  if (whole !== undefined) return whole.alternative;
  for (const [wording, { alternative, goesOn }] of alternatives)
    if (goesOn && text.startsWith(wording)) return alternative + text.slice(wording.length);
  return text;
}

/** @this {import("webpack").LoaderContext<object>} @param {string} source */
export default function loader(source) {
  this.addDependency(TABLE);
  return this.resourcePath === TABLE ? withNextRelease(source) : withNewSentences(this.resourcePath, source);
}

/** @param {string} file @param {string} source */
function withNewSentences(file, source) {
  const tree = parse(file, source);
  const edits = [];
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) {
      const text = reworded(node.text);
      if (text !== node.text) {
        const quoted = ts.isTemplateHead(node) ? `\`${text}\${` : JSON.stringify(text);
        edits.push({ start: node.getStart(tree), end: node.getEnd(), text: quoted });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return applied(source, edits);
}

/** @param {string} source */
function withNextRelease(source) {
  const tree = parse(TABLE, source);
  const edits = [];
  forEachLine(tree, (line, path) => {
    const { initializer } = line.properties[0];
    const isDerived = path.some((name) => DERIVED.includes(name));
    const next = textsOf(initializer).map(isDerived ? derived : withYear);
    const value = ts.isArrayLiteralExpression(initializer) ? next : next[0];
    const start = line.properties[0].getStart(tree);
    edits.push({ start, end: start, text: `"${NEXT}": ${JSON.stringify(value)}, ` });
  });
  return applied(source, edits);
}

/** @param {string} text */
function withYear(text) {
  const [wording, ...rest] = text.split("{year}");
  return [alternatives.get(wording)?.alternative ?? wording, ...rest].join("{year}");
}

/** A formula's shape with the new words of Kiểm tra in it. @param {string} shape */
function derived(shape) {
  return shape.replaceAll(/(?<=SEARCH\(")[^"]+/g, (words) => {
    for (const [wording, { alternative }] of alternatives)
      if (wording.replaceAll(" ", "") === words) return alternative.replaceAll(" ", "");
    return words;
  });
}

/** Calls back for each object of the table whose keys are releases, with the names on the way to it. */
function forEachLine(tree, callback) {
  const visit = (node, path) => {
    if (!ts.isObjectLiteralExpression(node)) return ts.forEachChild(node, (child) => visit(child, path));
    if (node.properties.every(({ name }) => RELEASE.test(name.text))) return callback(node, path);
    for (const { name, initializer } of node.properties) visit(initializer, [...path, name.text]);
  };
  visit(tree, []);
}

function textsOf(node) {
  return (ts.isArrayLiteralExpression(node) ? node.elements : [node]).map(({ text }) => text);
}

function parse(file, source) {
  return ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, false, ts.ScriptKind.TS);
}

function applied(source, edits) {
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), source);
}

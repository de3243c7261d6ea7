import ts from "typescript";
import { setsOfMember } from "../workbench/server/apiSets.js";

/**
 * Every member of Excel's API that files use, with the requirement set that brought it, read off the comments of
 * `@types/office-js` by way of the type checker: reading and assigning, calls, options, and the paths of `load("…")`.
 * @param {ts.Program} program with `@types/office-js`
 * @param {readonly ts.SourceFile[]} files
 * @returns {{ place: string, member: string, set: string, isGuarded: boolean }[]} `isGuarded`: it is only reached
 *   where `isSetSupported` has said that this Excel has the set, or a later one
 */
export function usedApiSets(program, files) {
  const checker = program.getTypeChecker();
  const uses = [];
  for (const file of files) {
    const visit = (node) => {
      for (const { symbol, isAssigned } of membersIn(node, checker)) {
        for (const { member, set } of setsOf(symbol, isAssigned)) {
          const { line } = file.getLineAndCharacterOfPosition(node.getStart());
          const place = `${file.fileName}:${line + 1}`;
          uses.push({ place, member, set, isGuarded: isGuarded(node, set, checker) });
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return uses;
}

/** @param {string} set "ExcelApi 1.10" @param {string} floor "ExcelApi 1.9": what every Excel has that runs the add-in */
export function isAbove(set, floor) {
  const [name, version] = set.split(" ");
  const [floorName, floorVersion] = floor.split(" ");
  return name !== floorName || compareVersions(version, floorVersion) > 0;
}

function compareVersions(one, other) {
  const [[major, minor], [otherMajor, otherMinor]] = [one, other].map((version) =>
    version.split(".").map(Number),
  );
  return major - otherMajor || minor - otherMinor;
}

/** The members that one node names: the symbols of their declarations. */
function* membersIn(node, checker) {
  if (ts.isPropertyAccessExpression(node)) {
    yield { symbol: checker.getSymbolAtLocation(node.name), isAssigned: isAssigned(node) };
  } else if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    // Options such as those of Excel.run, and what `set({…})` assigns.
    const options = checker.getContextualType(node.parent);
    yield { symbol: options && propertyOf(options, node.name.text, checker), isAssigned: true };
  } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = (node.propertyName ?? node.name).text;
    yield { symbol: propertyOf(checker.getTypeAtLocation(node.parent), name, checker), isAssigned: false };
  }
  if (ts.isCallExpression(node) && isLoad(node)) yield* loadedMembers(node, checker);
}

function isAssigned(node) {
  const { parent } = node;
  return (
    ts.isBinaryExpression(parent) &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    parent.left === node
  );
}

function isLoad({ expression, arguments: [paths] }) {
  return ts.isPropertyAccessExpression(expression) && expression.name.text === "load" && paths !== undefined;
}

/** `load("items/name,format/font/bold")`: what stands in no expression that the checker knows. */
function* loadedMembers({ expression, arguments: [paths] }, checker) {
  if (!ts.isStringLiteralLike(paths)) return;
  for (const path of paths.text.split(",")) {
    let type = checker.getTypeAtLocation(expression.expression);
    for (const name of path.trim().split("/")) {
      const symbol = type && propertyOf(type, name, checker);
      if (symbol === undefined) break;
      yield { symbol, isAssigned: false };
      const declared = checker.getTypeOfSymbol(symbol);
      type = checker.getIndexTypeOfType(declared, ts.IndexKind.Number) ?? declared;
    }
  }
}

function propertyOf(type, name, checker) {
  return name === undefined ? undefined : checker.getPropertyOfType(checker.getNonNullableType(type), name);
}

/** The set of a member of a class or an interface, or of a function such as Excel.createWorkbook; at most one. */
function setsOf(symbol, assigned) {
  const [member] = symbol?.declarations ?? [];
  if (member === undefined) return [];
  const file = member.getSourceFile();
  const { parent } = member;
  const isFunction = ts.isFunctionDeclaration(member);
  const isOfApi = isFunction || ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent);
  if (!isOfApi || !file.fileName.includes("@types/office-js")) return [];
  const declared = isFunction ? member : parent;
  const { getting, setting } = setsOfMember(member, declared, file.text);
  const set = assigned ? (setting ?? getting) : getting;
  if (set === undefined) return [];
  return [{ member: `${isFunction ? "Excel" : declared.name.text}.${symbol.name}`, set }];
}

/** Whether a node is only reached where its set is there: by `if`, `?:`, `&&`, or a return or throw before it. */
function isGuarded(node, set, checker) {
  for (let inner = node; inner.parent !== undefined; inner = inner.parent) {
    const { parent } = inner;
    if (ts.isIfStatement(parent) && inner === parent.thenStatement && says(parent.expression, set, checker))
      return true;
    if (
      ts.isConditionalExpression(parent) &&
      inner === parent.whenTrue &&
      says(parent.condition, set, checker)
    )
      return true;
    if (ts.isBinaryExpression(parent) && inner === parent.right) {
      const { kind } = parent.operatorToken;
      if (kind === ts.SyntaxKind.AmpersandAmpersandToken && says(parent.left, set, checker)) return true;
      if (kind === ts.SyntaxKind.BarBarToken && denies(parent.left, set, checker)) return true;
    }
    if (ts.isBlock(parent)) {
      const before = parent.statements.slice(0, parent.statements.indexOf(inner));
      if (before.some((statement) => endsWithout(statement, set, checker))) return true;
    }
  }
  return false;
}

/** `if (!isSetSupported(…)) return`, or throw. */
function endsWithout(statement, set, checker) {
  if (!ts.isIfStatement(statement) || !denies(statement.expression, set, checker)) return false;
  const { thenStatement } = statement;
  const last = ts.isBlock(thenStatement) ? thenStatement.statements.at(-1) : thenStatement;
  return last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
}

/** The condition is only true where Excel has the set. */
function says(condition, set, checker) {
  const inner = ts.skipParentheses(condition);
  if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) {
    return says(inner.left, set, checker) || says(inner.right, set, checker);
  }
  if (ts.isIdentifier(inner)) {
    // const knowsSigns = …isSetSupported(…)
    const declared = checker.getSymbolAtLocation(inner)?.valueDeclaration;
    const isConstant =
      declared && ts.isVariableDeclaration(declared) && declared.parent.flags & ts.NodeFlags.Const;
    return (
      Boolean(isConstant) && declared.initializer !== undefined && says(declared.initializer, set, checker)
    );
  }
  if (!ts.isCallExpression(inner) || !ts.isPropertyAccessExpression(inner.expression)) return false;
  const [name, version] = inner.arguments;
  if (inner.expression.name.text !== "isSetSupported" || name === undefined || version === undefined)
    return false;
  if (!ts.isStringLiteralLike(name) || !ts.isStringLiteralLike(version)) return false;
  return !isAbove(set, `${name.text} ${version.text}`);
}

/** The condition is true wherever Excel has not got the set. */
function denies(condition, set, checker) {
  const inner = ts.skipParentheses(condition);
  if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.BarBarToken) {
    return denies(inner.left, set, checker) || denies(inner.right, set, checker);
  }
  const isNot = ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken;
  return isNot && says(inner.operand, set, checker);
}

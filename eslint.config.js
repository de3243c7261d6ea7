import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

const TYPESCRIPT = ["{src,workbench,tests,benchmarks}/**/*.{ts,tsx}"];

const VIETNAMESE = "/[ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]/";
/** What stands in a file is compared with every wording ever released (src/core/wordings), not with the sentence of today. */
const SENTENCES = "MemberExpression[object.name=/^(?:vi(?:[A-Z]\\w*)?|words)$/]";
const noComparedSentence = [
  `BinaryExpression[operator=/^[!=]==$/] ${SENTENCES}`,
  `CallExpression[callee.property.name=/^(?:includes|startsWith|endsWith|test)$/] ${SENTENCES}`,
].map((selector) => ({
  selector,
  message: "A sentence may be reworded, what stands in files may not: compare with src/core/wordings.",
}));
const noVietnamese = ["Literal[value=", "TemplateElement[value.raw=", "JSXText[value="].map((node) => ({
  selector: `${node}${VIETNAMESE}]`,
  message: "Sentences that people read belong in locales.",
}));

/**
 * Holds a folder to the direction of imports (docs/decisions.md), for `import`, `export … from` and `import()`.
 * @param {{files: string[], ignores?: string[], folders: string[], packages?: boolean, screens?: boolean, words?: boolean}} fence
 *   `folders` may not be imported; `packages: false`: no package either, but MiniSearch; `screens: false`: no package that
 *   draws; `words: true`: Vietnamese may stand here
 */
function fence({ files, ignores = [], folders, packages = true, screens = true, words = false }) {
  const path = `(^|/)(${folders.join("|")})(/|$)`;
  const message =
    "This import goes against the direction taskpane, functions, commands → workbook, files → core.";
  const patterns = [{ regex: path, message }];
  if (!packages)
    patterns.push({
      regex: "^(?!minisearch$)[^.]",
      message: "The core stands on nothing but the language, and on MiniSearch for likeness of texts.",
    });
  if (!screens)
    patterns.push({
      regex: "^@univerjs/(design|docs|drawing|engine-render|ui|.*-ui)(/|$)",
      message: "The host's side runs without a screen: what draws belongs in workbench/page.",
    });
  return {
    files,
    ignores,
    plugins: { "@typescript-eslint": tseslint.plugin },
    rules: {
      "@typescript-eslint/no-restricted-imports": ["error", { patterns }],
      "no-restricted-syntax": [
        "error",
        { selector: `ImportExpression[source.value=/${path.replaceAll("/", "\\u002F")}/]`, message },
        ...(words ? [] : noVietnamese),
        // Only the add-in marks people's files.
        ...(!words && files[0].startsWith("src/") ? noComparedSentence : []),
      ],
    },
  };
}

/** Globals that a folder may not touch, besides the dialogs that Office forbids. */
const forbidGlobals = (files, names) => ({
  files,
  rules: {
    "no-restricted-globals": [
      "error",
      ...["alert", "confirm", "prompt"].map((name) => ({
        name,
        message: "Office forbids it: say it in the pane.",
      })),
      ...names.map((name) => ({ name, message: `${files[0]} does not know ${name}.` })),
    ],
  },
});

export default tseslint.config(
  { ignores: ["dist*/", "coverage/", "node_modules/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    rules: {
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-alert": "error",
      eqeqeq: "error",
    },
  },
  { files: ["**/*.{js,mjs}", "vitest.config.ts"], languageOptions: { globals: globals.node } },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "no-undef": "off", // TypeScript knows better
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      // An async signature turns what a function throws into a rejection, also where nothing is awaited.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    // Univer's workbook data is JSON: plain numbers, where its types name enums.
    files: ["{workbench,tests/workbench}/**/*.ts"],
    rules: { "@typescript-eslint/no-unsafe-enum-comparison": "off" },
  },
  {
    // Office waits for event.completed(), not for the handler's promise.
    files: ["src/commands/**/*.ts"],
    rules: {
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { arguments: false } }],
    },
  },
  { files: ["vitest.config.ts"], extends: [tseslint.configs.recommended] },
  { files: ["src/taskpane/**"], ...reactHooks.configs.flat.recommended },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  forbidGlobals(
    ["src/core/**"],
    ["Excel", "Office", "window", "document", "navigator", "localStorage", "fetch", "Date"],
  ),
  forbidGlobals(["src/{taskpane,commands,functions,locales}/**"], ["Excel"]),
  forbidGlobals(["src/workbook/**"], ["window", "document"]),
  forbidGlobals(
    ["src/files/**"],
    ["Excel", "Office", "window", "document", "localStorage", "fetch", "XMLHttpRequest"],
  ),
  fence({
    files: ["src/core/**"],
    folders: ["workbook", "files", "taskpane", "functions", "commands", "locales", "workbench"],
    packages: false,
    words: true, // what it recognises and what it writes into cells (“Tháng 6/2024”) are data
  }),
  fence({ files: ["src/workbook/**"], folders: ["files", "taskpane", "functions", "commands", "workbench"] }),
  fence({
    files: ["src/files/**"],
    folders: ["workbook", "taskpane", "functions", "commands", "locales", "workbench"],
  }),
  fence({ files: ["src/{taskpane,functions,commands}/**"], folders: ["workbench"] }),
  fence({
    files: ["src/locales/**"],
    folders: ["workbook", "files", "taskpane", "functions", "commands", "workbench"],
    words: true,
  }),
  fence({ files: ["workbench/**"], ignores: ["workbench/locales/**"], folders: ["src"] }),
  fence({
    files: ["workbench/excel-host/**"],
    folders: ["src", "page", "server", "locales"],
    screens: false,
  }),
  fence({ files: ["workbench/locales/**"], folders: ["src"], words: true }),
);

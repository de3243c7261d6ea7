import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { beforeAll, describe, expect, test } from "vitest";
import webpack from "webpack";
import { MIRRORED_FILES, mirrorPatterns } from "../../scripts/officeMirror.mjs";
import { ENGINE_PROBE } from "../../src/taskpane/shell/engineFloor";
import { vi } from "../../src/locales/vi";
import addinConfig from "../../webpack.config.js";

type Env = Parameters<typeof addinConfig>[0];

/** What the page template is given: its policy, where office.js is. */
function page(env: Env): HtmlWebpackPlugin.Options {
  const { plugins = [] } = addinConfig(env);
  const plugin = plugins.find((candidate) => candidate instanceof HtmlWebpackPlugin);
  if (plugin === undefined) throw new Error("no page");
  return plugin.userOptions ?? {};
}

/** The manifest as the build copies it. */
function manifest(env: Env, xml: string): string {
  const { plugins = [] } = addinConfig(env);
  const copy = plugins.find((candidate) => candidate instanceof CopyPlugin) as unknown as {
    patterns: { from: string; transform: (content: Buffer) => string }[];
  };
  const pattern = copy.patterns.find(({ from }) => from === "manifest.xml");
  if (pattern === undefined) throw new Error("no manifest");
  return pattern.transform(Buffer.from(xml));
}

describe("the page's policy", () => {
  test("names Microsoft's address where office.js comes from there, and no other", () => {
    const { csp, officeJs } = page({});
    expect(officeJs).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(String(csp).match(/https?:[^\s;]*/g)).toEqual(["https://appsforoffice.microsoft.com"]);
  });

  test("names no address at all where office.js is beside it", () => {
    const { csp, officeJs } = page({ office: "mirror" });
    expect(officeJs).toBe("office-js/office.js");
    expect(csp).not.toMatch(/https?:/);
  });

  test.each([{}, { office: "mirror" as const }])("refuses what is not named, and eval (%o)", (env) => {
    const { csp } = page(env);
    expect(csp).toMatch(/^default-src 'none';/);
    expect(csp).not.toContain("unsafe-eval");
    expect(csp).not.toMatch(/script-src[^;]*unsafe-inline/);
  });
});

/** The page as the build writes it, with a small file in the pane's place so that it takes no time. */
async function builtPage(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "page-"));
  const config = addinConfig({ baseUrl: "https://cchc.example.gov.vn/" });
  try {
    await new Promise<void>((resolve, reject) => {
      webpack(
        {
          ...config,
          mode: "development",
          devtool: false,
          cache: false,
          entry: { taskpane: "./src/locales/viPane.ts" },
          output: { path: folder },
          plugins: (config.plugins ?? []).filter((plugin) => plugin instanceof HtmlWebpackPlugin),
        },
        (error, stats) => {
          if (error !== null) reject(error);
          else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
          else resolve();
        },
      );
    });
    return readFileSync(path.join(folder, "taskpane.html"), "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("the page as it is built", () => {
  let html = "";
  beforeAll(async () => {
    html = (await builtPage()).replace(/\s+/g, " ");
  }, 60_000);

  test("an engine that is too old for any script reads the sentences of the locale", () => {
    const { oldEngine, oldExcelExplanation, unloadedTitle } = vi.pane.startup;
    expect(html).toContain(oldEngine.title);
    for (const remedy of oldEngine.remedies) expect(html).toContain(remedy);
    expect(html).toContain(oldExcelExplanation);
    expect(html).toContain(unloadedTitle);
    expect(html).toContain(`@supports ${ENGINE_PROBE}`);
  });

  test("runs office.js, then the bundle, before the document is parsed: Excel calls functions as soon as it is", () => {
    const scripts = html.match(/<script\b[^>]*>/g);
    expect(scripts).toEqual([
      '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js">',
      '<script src="taskpane.js">',
    ]);
  });

  test("holds its plain messages before the first script, which may never answer", () => {
    expect(html.indexOf(vi.pane.startup.unloadedTitle)).toBeLessThan(html.indexOf("<script"));
  });
});

describe("the manifest that is built", () => {
  const xml = '<a b="https://localhost:3000/taskpane.html"/>';

  test("keeps localhost when no address is given", () => {
    expect(manifest({}, xml)).toBe(xml);
  });

  test.each(["https://cchc.example.gov.vn/pl01", "https://cchc.example.gov.vn/pl01/"])(
    "has %s",
    (baseUrl) => {
      expect(manifest({ baseUrl }, xml)).toBe('<a b="https://cchc.example.gov.vn/pl01/taskpane.html"/>');
    },
  );
});

/** What a build with these options warns of, of nothing but an empty file. */
async function warningsOf(env: Env): Promise<string[]> {
  const config = addinConfig(env);
  const plugins = (config.plugins ?? []).filter(
    (plugin) => !(plugin instanceof HtmlWebpackPlugin || plugin instanceof CopyPlugin),
  );
  const folder = mkdtempSync(path.join(tmpdir(), "warnings-"));
  try {
    return await new Promise((resolve, reject) => {
      webpack(
        {
          mode: "development",
          devtool: false,
          entry: "data:text/javascript,",
          output: { path: folder },
          plugins,
        },
        (error, stats) => {
          if (error !== null) reject(error);
          else resolve(stats?.compilation.warnings.map(({ message }) => message) ?? []);
        },
      );
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("a build without an address warns that its manifest says localhost; with one it does not", async () => {
  expect(await warningsOf({})).toEqual([expect.stringContaining("https://localhost:3000/")]);
  expect(await warningsOf({ baseUrl: "https://cchc.example.gov.vn/" })).toEqual([]);
}, 60_000);

test("an unknown office.js or an address without https is refused", () => {
  expect(() => addinConfig({ office: "npm" as "cdn" })).toThrow("office=npm");
  expect(() => addinConfig({ baseUrl: "http://may-chu/" })).toThrow("https");
});

test("every mirrored file is in the package, the strings in Vietnamese among them", () => {
  expect(mirrorPatterns().filter(({ from }) => !existsSync(from))).toEqual([]);
  expect(mirrorPatterns().map(({ to }) => to)).toEqual(
    MIRRORED_FILES.map((file) => path.posix.join("office-js", file)),
  );
  expect(MIRRORED_FILES).toContain("vi-vn/office_strings.js");
});

import { existsSync } from "node:fs";
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { describe, expect, test } from "vitest";
import { MIRRORED_FILES, mirrorPatterns } from "../../scripts/officeMirror.mjs";
import { vi } from "../../src/locales/vi";
import addinConfig from "../../webpack.config.js";

type Env = Parameters<typeof addinConfig>[0];

/** What the page template is given: its policy, where office.js is, the sentences for an engine that is too old. */
async function page(env: Env): Promise<HtmlWebpackPlugin.Options> {
  const { plugins = [] } = await addinConfig(env);
  const plugin = plugins.find((candidate) => candidate instanceof HtmlWebpackPlugin);
  if (plugin === undefined) throw new Error("no page");
  return plugin.userOptions ?? {};
}

/** The manifest as the build copies it. */
async function manifest(env: Env, xml: string): Promise<string> {
  const { plugins = [] } = await addinConfig(env);
  const copy = plugins.find((candidate) => candidate instanceof CopyPlugin) as unknown as {
    patterns: { from: string; transform: (content: Buffer) => string }[];
  };
  const pattern = copy.patterns.find(({ from }) => from === "manifest.xml");
  if (pattern === undefined) throw new Error("no manifest");
  return pattern.transform(Buffer.from(xml));
}

describe("the page's policy", () => {
  test("names Microsoft's address where office.js comes from there, and no other", async () => {
    const { csp, officeJs } = await page({});
    expect(officeJs).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(String(csp).match(/https?:[^\s;]*/g)).toEqual(["https://appsforoffice.microsoft.com"]);
  });

  test("names no address at all where office.js is beside it", async () => {
    const { csp, officeJs } = await page({ office: "mirror" });
    expect(officeJs).toBe("office-js/office.js");
    expect(csp).not.toMatch(/https?:/);
  });

  test.each([{}, { office: "mirror" as const }])("refuses what is not named, and eval (%o)", async (env) => {
    const { csp } = await page(env);
    expect(csp).toMatch(/^default-src 'none';/);
    expect(csp).not.toContain("unsafe-eval");
    expect(csp).not.toMatch(/script-src[^;]*unsafe-inline/);
  });
});

test("an engine that is too old reads the sentences of the locale", async () => {
  const { oldEngine } = await page({});
  expect(oldEngine).toEqual({
    title: vi.pane.startup.oldExcelTitle,
    explanation: vi.pane.startup.oldExcelExplanation,
  });
});

describe("the manifest that is built", () => {
  const xml = '<a b="https://localhost:3000/taskpane.html"/>';

  test("keeps localhost when no address is given", async () => {
    expect(await manifest({}, xml)).toBe(xml);
  });

  test.each(["https://cchc.example.gov.vn/pl01", "https://cchc.example.gov.vn/pl01/"])(
    "has %s",
    async (baseUrl) => {
      expect(await manifest({ baseUrl }, xml)).toBe(
        '<a b="https://cchc.example.gov.vn/pl01/taskpane.html"/>',
      );
    },
  );
});

test("an unknown office.js or an address without https is refused", async () => {
  await expect(addinConfig({ office: "npm" as "cdn" })).rejects.toThrow("office=npm");
  await expect(addinConfig({ baseUrl: "http://may-chu/" })).rejects.toThrow("https");
});

test("every mirrored file is in the package, the strings in Vietnamese among them", () => {
  expect(mirrorPatterns().filter(({ from }) => !existsSync(from))).toEqual([]);
  expect(mirrorPatterns().map(({ to }) => to)).toEqual(
    MIRRORED_FILES.map((file) => path.posix.join("office-js", file)),
  );
  expect(MIRRORED_FILES).toContain("vi-vn/office_strings.js");
});

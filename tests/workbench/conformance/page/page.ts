/// <reference types="webpack/module" />
import { answerTo, type Case } from "../cases";
import { areas } from "./collected";
import { vi } from "./vi";

// Each file tells `conform` its cases. While a cell is typed in only a person can do what those cases need.
const files = import.meta.webpackContext("..", { regExp: /^\.\/(?!cellEdit)\w+\.test\.ts$/ });
for (const file of files.keys()) files(file);

interface Difference {
  readonly area: string;
  readonly one: Case;
  readonly got: unknown;
}

const all = areas.reduce((sum, { cases }) => sum + cases.length, 0);

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

/** As JSON, with the fields of objects by the alphabet: their order says nothing. */
function canonical(value: unknown): string {
  const sorted = (_key: string, part: unknown): unknown =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => one.localeCompare(other)))
      : part;
  return JSON.stringify(value, sorted) ?? "null";
}

async function gotOf({ script }: Case): Promise<unknown> {
  try {
    return await answerTo(script);
  } catch (error) {
    return { failed: String(error) };
  }
}

async function runAll(status: HTMLElement): Promise<Difference[]> {
  const differences: Difference[] = [];
  let done = 0;
  for (const { name, cases } of areas) {
    for (const one of cases) {
      const got = await gotOf(one);
      if (canonical(got) !== canonical(one.expected)) differences.push({ area: name, one, got });
      status.textContent = vi.running(++done, all);
    }
  }
  status.textContent = vi.done(all - differences.length, all);
  return differences;
}

/** What somebody sends back: which Excel it was, and what it does otherwise. */
function reportOf(differences: readonly Difference[]): string {
  const { host, platform, version } = Office.context.diagnostics;
  const lines = differences.map(({ area, one, got }) =>
    [
      `## ${area}: ${one.what}`,
      `${vi.documented}: https://learn.microsoft.com/${one.page}`,
      `${vi.expected}: ${canonical(one.expected)}`,
      `${vi.got}: ${canonical(got)}`,
    ].join("\n"),
  );
  return [`# ${host} ${platform} ${version}`, vi.done(all - differences.length, all), ...lines].join("\n\n");
}

function show(): void {
  const run = element("button", vi.run);
  const status = element("p");
  status.setAttribute("role", "status");
  const report = element("textarea");
  report.rows = 20;
  report.readOnly = true;
  report.setAttribute("aria-label", vi.report);
  const list = element("ul", ...areas.map(({ name, cases }) => element("li", `${name} (${cases.length})`)));
  const nav = element("nav", list);
  nav.setAttribute("aria-label", vi.areas);
  run.addEventListener("click", () => {
    run.disabled = true;
    void runAll(status).then((differences) => {
      report.value = reportOf(differences);
      run.disabled = false;
    });
  });
  document.body.append(element("h1", vi.title), element("p", vi.intro), run, status, report, nav);
}

void Office.onReady(show);

import { expect, test } from "vitest";
import { firstLoad } from "../../scripts/firstLoad.mjs";

test("counts scripts and style sheets of the page, minified or not, and not office.js", () => {
  const html = `<html><head><meta charset=utf-8><link rel=stylesheet href=a.css>
    <link rel="icon" href="icon.png"><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
    <script defer src=taskpane-1.js></script><script defer="defer" src="taskpane-2.js"></script></head></html>`;
  expect(firstLoad(html)).toEqual(["a.css", "taskpane-1.js", "taskpane-2.js"]);
});

test("the mirrored office.js is not counted either", () => {
  expect(firstLoad('<script src="office-js/office.js"></script><script src="b.js"></script>')).toEqual([
    "b.js",
  ]);
});

test("a page without a script of its own is broken, not small", () => {
  expect(() => firstLoad('<script src="office-js/office.js"></script>')).toThrow("no script");
});

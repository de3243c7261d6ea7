// Draws assets/*.png from assets/*.svg. Run by hand after a drawing changes; the PNGs are committed.
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const assets = fileURLToPath(new URL("../assets", import.meta.url));
const ICONS = { icon: [16, 32, 64, 80, 128], "icon-create": [16, 32, 80] };
/** Up to this size the drawing with fewer lines is used. */
const SMALL = 16;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(ICONS)) {
    for (const size of sizes) {
      const svg = readFileSync(path.join(assets, `${name}${size <= SMALL ? "-small" : ""}.svg`), "utf8");
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0} svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      await page.screenshot({ path: path.join(assets, `${name}-${size}.png`), omitBackground: true });
    }
  }
} finally {
  await browser.close();
}

import { describe, expect, it } from "vitest";
import { vi as words } from "../../../workbench/locales/vi";
import { useWorkbench } from "../../support/workbench";

const open = useWorkbench();
const EVENT_TIME = 5_000;

describe("the ribbon", () => {
  it("shows the manifest's tab, buttons and supertips", async () => {
    const { page } = await open();
    await page.getByRole("tab", { name: "CCHC", exact: true }).waitFor();
    const button = page.getByRole("button", { name: "Tạo biểu Phụ lục 01" });
    const tip = page.getByRole("tooltip").filter({ hasText: "Tạo biểu Phụ lục 01 ở một sheet mới" });
    expect(await tip.isVisible()).toBe(false);
    await button.hover();
    await tip.waitFor({ timeout: EVENT_TIME });
    const drawn = await button.locator("img").evaluate((icon: HTMLImageElement) => icon.naturalWidth);
    expect(drawn).toBeGreaterThan(0);
  });

  it("refuses a manifest with a control that it cannot show, and names it", async () => {
    const { page } = await open();
    await page.route("**/manifest.xml", async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('Control xsi:type="Button"', 'Control xsi:type="Menu"');
      await route.fulfill({ response, body });
    });
    await page.reload();
    const sentence = await page.getByRole("alert").textContent();
    expect(sentence).toContain("Cchc.CheckForm (Menu)");
  });
});

describe("the pane", () => {
  it("is 350 pixels wide, and is closed and shown again without a new start of the add-in", async () => {
    const { page, pane } = await open();
    const frame = page.locator(".pane iframe");
    expect((await frame.boundingBox())?.width).toBe(350);
    await pane.evaluate(() => document.body.setAttribute("data-same", ""));
    await page.getByRole("button", { name: words.pane.close }).click();
    expect(await frame.isVisible()).toBe(false);
    await page.getByRole("button", { name: "Kiểm tra Phụ lục 01" }).click();
    await frame.waitFor({ timeout: EVENT_TIME });
    expect(await pane.locator("body[data-same]").count()).toBe(1);
  });

  it("takes its width from the keyboard and from dragging, between 320 and 600 pixels", async () => {
    const { page } = await open({ query: "?pane=400" });
    const divider = page.getByRole("separator", { name: words.pane.resize });
    const width = async () => (await page.locator(".pane").boundingBox())?.width;
    expect(await width()).toBe(400);
    await divider.focus();
    await page.keyboard.press("ArrowLeft");
    expect(await width()).toBe(410);
    await page.keyboard.press("Home");
    expect(await width()).toBe(320);
    await page.keyboard.press("End");
    expect(await width()).toBe(600);

    const box = await divider.boundingBox();
    if (!box) throw new Error("The divider is not on the page.");
    await page.mouse.move(box.x + 3, box.y + 100);
    await page.mouse.down();
    await page.mouse.move(box.x + 103, box.y + 100);
    await page.mouse.move(box.x + 203, box.y + 120); // over the frame, which must not take the pointer
    await page.mouse.up();
    expect(await width()).toBe(400);
    await page.mouse.move(box.x + 50, box.y + 100);
    expect(await width()).toBe(400);
  });

  it("may do no more than Excel on the web lets an add-in do: no dialogs of the browser's, no way to the page", async () => {
    const { page, pane } = await open();
    const sandbox = await page.locator(".pane iframe").getAttribute("sandbox");
    expect(sandbox?.split(" ")).not.toContain("allow-modals");
    expect(sandbox?.split(" ")).not.toContain("allow-top-navigation");
    expect(new URL(pane.url()).origin).not.toBe(new URL(page.url()).origin);
  });
});

describe("the page", () => {
  it("opens with the sample, reports no error and fits the smallest screen", async () => {
    const { page, errors } = await open({ viewport: { width: 1280, height: 720 } });
    await page.getByRole("heading", { level: 1, name: "so-lam-viec-chung.xlsx" }).waitFor();
    expect(
      await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight && scrollX === 0),
    ).toBe(true);
    expect(await page.locator(".file-state").textContent()).toBe("");
    expect(errors).toEqual([]);
  });

  it("says so when the file that it is asked for is not there, and opens an empty workbook", async () => {
    const { page } = await open({ query: "?file=samples/khong-co.xlsx" });
    await page.getByRole("alert").filter({ hasText: "khong-co.xlsx" }).waitFor();
    await page.getByRole("heading", { level: 1, name: words.title.blankFile }).waitFor();
  });
});

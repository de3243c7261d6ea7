import { vi } from "../locales/vi";
import { element } from "./dom";
import type { AddinManifest, RibbonAction, RibbonButton, RibbonGroup } from "./manifest";

/**
 * The ribbon as the manifest declares it.
 * @param addinOrigin where the icons are served
 * @param onAction called with what a pressed button declares
 */
export function createRibbon(
  manifest: AddinManifest,
  addinOrigin: string,
  onAction: (action: RibbonAction) => void,
): HTMLElement {
  const tabList = element("div", { className: "ribbon-tabs", role: "tablist", ariaLabel: vi.ribbon.name });
  const ribbon = element("nav", { className: "ribbon", ariaLabel: vi.ribbon.name }, tabList);
  const shown = manifest.tabs.map(({ id, label, groups }) => {
    const tab = element("button", { type: "button", role: "tab", id: `tab-${id}` }, label);
    const panel = element(
      "div",
      {
        className: "ribbon-panel",
        role: "tabpanel",
        id: `panel-${id}`,
        attributes: { "aria-labelledby": tab.id },
      },
      ...groups.map((group) => createGroup(group, addinOrigin, onAction)),
    );
    tab.setAttribute("aria-controls", panel.id);
    tabList.append(tab);
    ribbon.append(panel);
    return { tab, panel };
  });
  const select = (index: number): void => {
    shown.forEach(({ tab, panel }, i) => {
      tab.ariaSelected = String(i === index);
      tab.tabIndex = i === index ? 0 : -1;
      panel.hidden = i !== index;
    });
  };
  shown.forEach(({ tab }, index) => tab.addEventListener("click", () => select(index)));
  tabList.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const current = shown.findIndex(({ tab }) => tab === document.activeElement);
    const next = (current + step + shown.length) % shown.length;
    select(next);
    shown[next]?.tab.focus();
  });
  select(0);
  return ribbon;
}

/** Shows that the add-in is still at what a button has asked for. */
export function showBusyButtons(ribbon: HTMLElement, functionName: string, isBusy: boolean): void {
  for (const button of ribbon.querySelectorAll<HTMLElement>("[data-function-name]"))
    if (button.dataset.functionName === functionName) button.ariaBusy = String(isBusy);
}

function createGroup(
  { id, label, buttons }: RibbonGroup,
  addinOrigin: string,
  onAction: (action: RibbonAction) => void,
): HTMLElement {
  const name = element("div", { className: "ribbon-group-name", id: `group-${id}` }, label);
  const row = element(
    "div",
    { className: "ribbon-buttons" },
    ...buttons.map((button) => createButton(button, addinOrigin, onAction)),
  );
  return element(
    "div",
    { className: "ribbon-group", role: "group", attributes: { "aria-labelledby": name.id } },
    row,
    name,
  );
}

/** A large button: the 32-pixel icon over the label, and the supertip while it is pointed at or has the focus. */
function createButton(
  { id, label, supertip, icons, action }: RibbonButton,
  addinOrigin: string,
  onAction: (action: RibbonAction) => void,
): HTMLElement {
  const icon = element("img", { alt: "", width: 32, height: 32, src: addinOrigin + iconFor(icons, 32) });
  icon.srcset = [...icons]
    .filter(([size]) => size >= 32)
    .map(([size, path]) => `${addinOrigin}${path} ${size / 32}x`)
    .join(", ");
  const tip = element(
    "span",
    { className: "supertip", role: "tooltip", id: `tip-${id}` },
    element("strong", {}, supertip.title),
    element("span", {}, supertip.description),
  );
  const button = element(
    "button",
    { type: "button", className: "ribbon-button", id, attributes: { "aria-describedby": tip.id } },
    icon,
    element("span", {}, label),
  );
  button.addEventListener("click", () => onAction(action));
  if (action.kind === "ExecuteFunction") button.dataset.functionName = action.functionName;
  return element("div", { className: "ribbon-control" }, button, tip);
}

/** The icon of exactly `size`, which Excel requires at 16, 32 and 80; otherwise whichever the manifest lists first. */
function iconFor(icons: Map<number, string>, size: number): string {
  return icons.get(size) ?? [...icons.values()][0] ?? "";
}

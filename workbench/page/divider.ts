import { vi } from "../locales/vi";
import { element } from "./dom";

/** The narrowest and the widest pane that Excel allows on such screens, in pixels. */
const NARROWEST = 320;
const WIDEST = 600;
const KEYBOARD_STEP = 10;

/**
 * A bar that changes the width of `pane`, which stands at its right: dragged, or with the arrow keys, Home and End.
 * @param width the first width in pixels
 */
export function createDivider(pane: HTMLElement, width: number): HTMLElement {
  const divider = element("div", {
    className: "divider",
    role: "separator",
    tabIndex: 0,
    ariaLabel: vi.pane.resize,
    ariaOrientation: "vertical",
    ariaValueMin: String(NARROWEST),
    ariaValueMax: String(WIDEST),
  });
  let current = 0;
  const resize = (wanted: number): void => {
    current = Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
    pane.style.width = `${current}px`;
    divider.ariaValueNow = String(current);
  };
  divider.addEventListener("keydown", (event) => {
    const wanted = {
      ArrowLeft: current + KEYBOARD_STEP,
      ArrowRight: current - KEYBOARD_STEP,
      Home: NARROWEST,
      End: WIDEST,
    }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    resize(wanted);
  });
  divider.addEventListener("pointerdown", (event) => {
    const { clientX } = event;
    const before = current;
    const drag = (move: PointerEvent): void => resize(before + clientX - move.clientX);
    // Captured, or the pointer would be lost to the frame as soon as it is over it.
    divider.setPointerCapture(event.pointerId);
    divider.addEventListener("pointermove", drag);
    divider.addEventListener("lostpointercapture", () => divider.removeEventListener("pointermove", drag), {
      once: true,
    });
  });
  resize(width);
  return divider;
}

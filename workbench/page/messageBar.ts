import { vi } from "../locales/vi";
import { element, symbol } from "./dom";

/** One sentence under the ribbon, read out at once and standing until it is closed or replaced. */
export class MessageBar {
  readonly root = element("div", { className: "message-bar", hidden: true });

  showError(sentence: string): void {
    const close = element(
      "button",
      { type: "button", className: "message-close", ariaLabel: vi.message.close },
      symbol("close"),
    );
    close.addEventListener("click", () => this.clear());
    const text = element("p", { role: "alert" }, sentence);
    this.root.replaceChildren(symbol("warning"), text, close);
    this.root.hidden = false;
  }

  clear(): void {
    this.root.hidden = true;
    this.root.replaceChildren();
  }
}

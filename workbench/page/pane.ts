import type { Port } from "../excel-host/host/port";
import { vi } from "../locales/vi";
import { element, symbol } from "./dom";
import { createDivider } from "./divider";
import { FramePort } from "./framePort";

/** Excel on the web opens a pane about this wide. */
const DEFAULT_WIDTH = 350;

/** What Excel on the web lets an add-in's frame do; `allow-modals` is not among it, so `alert` and `confirm` fail. */
const SANDBOX = "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox";

/** The host's side of the frame. */
export interface PaneHost {
  /** Gets the way to every page before the page is asked for. */
  connect(port: Port): void;
  disconnect(): void;
  setPaneVisible(isVisible: boolean): void;
}

/** The task pane at the right: a divider, a header and the add-in's frame. */
export class Pane {
  /** The pane with its divider, for the right end of the row that holds the grid. */
  readonly root: HTMLElement;
  private readonly body = element("div", { className: "pane-body" });
  /** Excel on the web gives this right in some of its versions and not in others; without is what add-ins must bear. */
  mayUseClipboard = false;
  private url = "";
  private readonly title: string;
  private readonly host: PaneHost;

  /** @param width in pixels; brought into the range that the divider allows */
  constructor(title: string, host: PaneHost, width: number = DEFAULT_WIDTH) {
    this.title = title;
    this.host = host;
    const close = element(
      "button",
      { type: "button", ariaLabel: vi.pane.close, title: vi.pane.close },
      symbol("close"),
    );
    close.addEventListener("click", () => this.hide());
    const pane = element(
      "section",
      { className: "pane", ariaLabel: title },
      element("header", { className: "pane-header" }, element("h2", {}, title), close),
      this.body,
    );
    this.root = element("div", { className: "pane-area" }, createDivider(pane, width), pane);
  }

  /**
   * Loads the add-in's page anew, as Excel does for every workbook that is opened.
   * @param url with everything that the host tells the page in its address
   */
  load(url: string): void {
    this.host.disconnect();
    this.url = url;
    const frame = element("iframe", { title: this.title });
    frame.setAttribute("sandbox", SANDBOX);
    if (this.mayUseClipboard) frame.allow = "clipboard-read; clipboard-write";
    this.body.replaceChildren(frame);
    // The page's first words must already find the host listening.
    this.host.connect(new FramePort(frame, new URL(url).origin));
    frame.src = url;
    this.root.hidden = false;
  }

  /** Gives the add-in's page the right to the clipboard or takes it away, and loads the page anew with it. */
  allowClipboard(isAllowed: boolean): void {
    this.mayUseClipboard = isAllowed;
    this.load(this.url);
  }

  /** Shows the pane and gives it the keyboard, as Excel does. */
  show(): void {
    this.setVisible(true);
    this.body.querySelector("iframe")?.focus();
  }

  /** The add-in lives on, unseen: with a shared runtime its commands still run while the pane is closed. */
  hide(): void {
    this.setVisible(false);
  }

  private setVisible(isVisible: boolean): void {
    if (this.root.hidden === !isVisible) return;
    this.root.hidden = !isVisible;
    this.host.setPaneVisible(isVisible);
  }
}

import type { Port } from "../excel-host/host/port";

/** The messages of the add-in's page in a frame; those of other frames and other origins are not listened to. */
export class FramePort implements Port {
  private receive: (text: string) => void = () => undefined;

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly origin: string,
  ) {}

  send(text: string): void {
    this.frame.contentWindow?.postMessage(text, this.origin);
  }

  listen(receive: (text: string) => void): void {
    this.receive = receive;
    window.addEventListener("message", this.heard);
  }

  close(): void {
    window.removeEventListener("message", this.heard);
  }

  private readonly heard = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (source !== this.frame.contentWindow || origin !== this.origin) return;
    if (typeof data === "string") this.receive(data);
  };
}

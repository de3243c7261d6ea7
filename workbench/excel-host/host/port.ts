/** The way between the host and an add-in's page: texts both ways, in the order in which they were sent. */
export interface Port {
  send(text: string): void;
  /** Calls `receive` with each text that the page sends, until the port is closed. Called once. */
  listen(receive: (text: string) => void): void;
  close(): void;
}

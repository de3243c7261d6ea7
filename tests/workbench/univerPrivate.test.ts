import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { privatePart, UNIVER_VERSION } from "../../workbench/excel-host/model/univerPrivate/privatePart";

interface Reader {
  _state: number;
  _reset(): void;
}

/** What is relied on of the reader. */
const READER = { _state: true, _reset: true } as const;

class PrivateReader {
  private readonly _state = 0;
  private _reset(): number {
    return this._state;
  }
}

describe("the private parts of the grid's library", () => {
  it("are taken as they are, from the service itself or from its class", () => {
    const service = new PrivateReader();
    expect(privatePart<Reader>(service, "Reader", READER)).toBe(service);
  });

  it("are found behind a proxy that makes its service when it is first used", () => {
    const lazy = new Proxy(
      {},
      { get: (_target, member) => Reflect.get(new PrivateReader(), member) as unknown },
    );
    expect(privatePart<Reader>(lazy, "Reader", READER)).toBe(lazy);
  });

  it.each([
    [{ _state: 0 }, "Univer's Reader has no _reset, which it had in version"],
    [{}, "Univer's Reader has no _state, _reset, which it had in version"],
  ])("stop the start where they are missing: %o", (service, message) => {
    expect(() => privatePart<Reader>(service, "Reader", READER)).toThrow(`${message} ${UNIVER_VERSION}`);
  });

  it("are those of the version that is installed", () => {
    const core = path.resolve(import.meta.dirname, "../../node_modules/@univerjs/core/package.json");
    expect((JSON.parse(readFileSync(core, "utf8")) as { version: string }).version).toBe(UNIVER_VERSION);
  });
});

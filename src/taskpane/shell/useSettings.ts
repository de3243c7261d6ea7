import { useCallback, useEffect, useRef, useState } from "react";
import type { Settings } from "../../core/settings/settings";
import { HostError } from "../../workbook/excel/hostError";
import { readSettings, settingsByCalendar } from "../../workbook/settings/readSettings";
import { showFailure } from "./paneStore";

/** What the open workbook is about, read once; until then, and where Excel is busy, what the calendar says. */
export function useSettings(): {
  readonly settings: Settings;
  /** Settles with what was read, however early it is asked for. @throws HostError where Excel still refuses */
  readonly settled: () => Promise<Settings>;
} {
  const [settings, setSettings] = useState(settingsByCalendar);
  const reading = useRef<Promise<Settings | null> | null>(null);
  useEffect(() => {
    let isGone = false;
    const read = readSettings().catch((error: unknown) => {
      // Nobody asked for it: where Excel is busy the years of the calendar stay.
      if (!(error instanceof HostError)) showFailure(error);
      return null;
    });
    reading.current = read;
    void read.then((found) => {
      if (!isGone && found !== null) setSettings(found);
    });
    return () => {
      isGone = true;
    };
  }, []);
  const settled = useCallback(async () => (await reading.current) ?? readSettings(), []);
  return { settings, settled };
}

import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { vi } from "../../locales/vi";
import { App } from "./App";
import { loadLaterParts } from "./laterParts";
import { PlainMessage } from "./PlainMessage";
import { startOffice, type StartState } from "./startOffice";
import { useTheme } from "./useTheme";

/** Waits for Office, then draws the pane; where it cannot run, says so and what to do. */
export function Pane(): ReactNode {
  const [state, setState] = useState<StartState>("starting");
  useEffect(() => startOffice(setState), []);
  useEffect(() => {
    if (state === "ready") void loadLaterParts();
  }, [state]);

  const { startup } = vi.pane;
  switch (state) {
    case "starting":
      return <p className="plain">{startup.starting}</p>;
    case "silent":
    case "empty":
      return (
        <PlainMessage
          title={startup.silentTitle}
          explanation={state === "empty" ? startup.emptyExplanation : startup.silentExplanation}
          action={{ label: startup.retry, run: () => window.location.reload() }}
        />
      );
    case "oldExcel":
      return <PlainMessage title={startup.oldExcelTitle} explanation={startup.oldExcelExplanation} />;
    case "notExcel":
      return <PlainMessage title={startup.notExcelTitle} explanation={startup.notExcelExplanation} />;
    case "ready":
      return <ThemedApp />;
  }
}

function ThemedApp(): ReactNode {
  const { theme, colorScheme } = useTheme();
  return (
    <FluentProvider theme={theme} lang="vi" style={{ colorScheme }}>
      <App />
    </FluentProvider>
  );
}

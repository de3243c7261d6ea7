import { createRoot } from "react-dom/client";
import { registerCommands } from "../commands/commands";
import { registerFunctions } from "../functions/register";
import { ErrorBoundary } from "./shell/ErrorBoundary";
import { Pane } from "./shell/Pane";
import { showFailure, showView } from "./shell/paneStore";

registerCommands({
  openCheck: () => showView("check"),
  openCreateForm: () => showView("create"),
  showFailure,
});

registerFunctions();

const container = document.getElementById("pane");
if (container === null) throw new Error("taskpane.html has no #pane");
createRoot(container).render(
  <ErrorBoundary>
    <Pane />
  </ErrorBoundary>,
);

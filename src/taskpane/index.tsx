import { createRoot } from "react-dom/client";
import { registerCommands } from "../commands/commands";
import { registerFunctions } from "../functions/register";
import { isEngineNewEnough } from "./shell/engineFloor";
import { ErrorBoundary } from "./shell/ErrorBoundary";
import { Pane } from "./shell/Pane";
import { setVisible, showFailure, showView } from "./shell/paneStore";

// Also where the engine is too old: a button that is pressed opens the pane, which says what to update.
registerCommands({
  visibilityChanged: (isVisible) => {
    setVisible(isVisible);
    // Kiểm tra Phụ lục 01 only shows the pane and runs nothing: a pane that is put away goes back to the check,
    // so that it stands there the next time, whatever was open before.
    if (!isVisible) showView("check");
  },
  openCreateForm: () => showView("create"),
  showFailure,
});

// Whoever clicks into the pane sees it, whatever Excel has told or left out.
window.addEventListener("focus", () => setVisible(true));

if (isEngineNewEnough()) {
  registerFunctions();

  const container = document.getElementById("pane");
  if (container === null) throw new Error("taskpane.html has no #pane");
  createRoot(container).render(
    <ErrorBoundary>
      <Pane />
    </ErrorBoundary>,
  );
}

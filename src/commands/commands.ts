/** What the ribbon's buttons do inside the pane; the pane's own buttons call the same. */
interface PaneActions {
  readonly openCheck: () => void;
  readonly openCreateForm: () => void;
  readonly showFailure: (error: unknown) => void;
}

/**
 * Ties the ribbon's buttons (`FunctionName` in manifest.xml) to the pane. The runtime is shared: this page
 * is the pane, perhaps not shown yet.
 */
export function registerCommands(actions: PaneActions): void {
  // office.js is missing when its server cannot be reached; the pane's watchdog tells the person.
  if (typeof Office === "undefined") return;
  void Office.onReady(() => {
    Office.actions.associate("openCreateForm", (event: Office.AddinCommands.Event) => {
      void openCreateForm(actions)
        .catch(actions.showFailure)
        // Excel keeps the button busy until this is called, also after a failure.
        .finally(() => event.completed());
    });
    // Excels without ribbon commands of ours have nothing to put away either.
    if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
    // Kiểm tra Phụ lục 01 only shows the pane and runs nothing: a pane that is put away goes back to the check,
    // so that it stands there the next time, whatever was open before.
    Office.addin
      .onVisibilityModeChanged(({ visibilityMode }) => {
        if (visibilityMode === Office.VisibilityMode.hidden) actions.openCheck();
      })
      .catch(actions.showFailure);
  });
}

async function openCreateForm(actions: PaneActions): Promise<void> {
  actions.openCreateForm();
  await Office.addin.showAsTaskpane();
}

/** What the ribbon's buttons do inside the pane; the pane's own buttons call the same. */
interface PaneActions {
  /** The pane has been shown or put away; the page lives on unseen. */
  readonly visibilityChanged: (isVisible: boolean) => void;
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
  // At once: Excel calls as soon as the document is parsed, and what is not associated by then is never carried out.
  Office.actions.associate("openCreateForm", (event: Office.AddinCommands.Event) => {
    openCreateForm(actions).catch(actions.showFailure);
    // Excel keeps the button busy until this is called, and showing the pane may never be answered (#3250, #3224).
    event.completed();
  });
  void Office.onReady(() => {
    // Excels without ribbon commands of ours have nothing to put away either.
    if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
    Office.addin
      .onVisibilityModeChanged(({ visibilityMode }) =>
        actions.visibilityChanged(visibilityMode !== Office.VisibilityMode.hidden),
      )
      // An Excel that does not tell leaves the pane as it was: nobody has asked for anything, so nothing is said.
      .catch(() => undefined);
  });
}

async function openCreateForm(actions: PaneActions): Promise<void> {
  actions.openCreateForm();
  await Office.addin.showAsTaskpane();
}

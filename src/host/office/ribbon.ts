/** Gives a ribbon button of the manifest its work; Excel shows the button as busy until the work is over, however it ends. */
export function onRibbonButton(action: string, work: () => Promise<void>): void {
  Office.actions.associate(action, (event: Office.AddinCommands.Event) => {
    void work().finally(() => event.completed());
  });
}

/** Shows the task pane, where this Excel can (shared runtime); elsewhere the pane stays as it is. */
export async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
}

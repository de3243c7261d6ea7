import { vi } from "../locales/vi";
import { element } from "./dom";

export type UnsavedChoice = "save" | "discard" | "cancel";

/** Asks what becomes of the changes to `fileName` before another file takes its place; Esc cancels. */
export function confirmUnsaved(fileName: string): Promise<UnsavedChoice> {
  const title = element("h2", { id: "unsaved-title" }, vi.unsaved.title(fileName));
  const form = element(
    "form",
    { method: "dialog" },
    title,
    element("p", {}, vi.unsaved.text),
    element(
      "div",
      { className: "dialog-buttons" },
      element("button", { value: "save", className: "primary" }, vi.unsaved.save),
      element("button", { value: "discard" }, vi.unsaved.discard),
      element("button", { value: "cancel" }, vi.unsaved.cancel),
    ),
  );
  const dialog = element("dialog", { attributes: { "aria-labelledby": title.id } }, form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      const choice = dialog.returnValue;
      resolve(choice === "save" || choice === "discard" ? choice : "cancel");
    });
  });
}

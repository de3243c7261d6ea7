/** Lets a file be dropped anywhere on the page; `data-dropping` on the body marks that one is over it. */
export function acceptDroppedFiles(onFile: (file: File) => void): void {
  const carriesFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  // In the capture phase: the grid takes what is dropped on it for an image to insert.
  addEventListener(
    "dragover",
    (event) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      document.body.dataset.dropping = "";
    },
    true,
  );
  addEventListener(
    "dragleave",
    (event) => {
      // Only when the pointer leaves the page itself, not from one element to the next.
      if (event.relatedTarget === null) delete document.body.dataset.dropping;
    },
    true,
  );
  addEventListener(
    "drop",
    (event) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      delete document.body.dataset.dropping;
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    },
    true,
  );
}

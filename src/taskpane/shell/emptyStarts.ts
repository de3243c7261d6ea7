const KEY = "cchc.emptyStarts";
/** As many times the page loads itself anew; then a person is asked. */
const MOST_RELOADS = 2;

/**
 * Loads the page anew after a start without a host, twice in a row at most.
 * @returns whether it does; not where nothing can be remembered from one load to the next, for it would never end
 */
export function reloadAfterEmptyStart(): boolean {
  const reloads = readCount();
  if (reloads === null || reloads >= MOST_RELOADS || !writeCount(reloads + 1)) return false;
  window.location.reload();
  return true;
}

/** A start with a host ends the row. */
export function forgetEmptyStarts(): void {
  if (readCount() !== 0) writeCount(0);
}

/** null: this browser keeps nothing for a page inside another one's frame. */
function readCount(): number | null {
  try {
    return Number(sessionStorage.getItem(KEY) ?? 0);
  } catch {
    return null;
  }
}

function writeCount(count: number): boolean {
  try {
    sessionStorage.setItem(KEY, String(count));
    return true;
  } catch {
    return false;
  }
}

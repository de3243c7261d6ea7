/**
 * Everything that the pane's first load leaves out; what formulas wait for comes first. What another part loads as well has
 * a chunk name, or webpack would make a second file for it. A test holds the list and its names to `src`.
 */
const LATER_PARTS: readonly (() => Promise<unknown>)[] = [
  () => import(/* webpackChunkName: "functions" */ "../../functions/call"),
  () => import(/* webpackChunkName: "suggested" */ "../../core/tally/suggested"),
  () => import("../check/SheetsView"),
  () => import("../areas/AreasView"),
  () => import("../edits/PreviewView"),
  () => import("../create/CreateFormView"),
  () => import("../marks/MarksView"),
  () => import("../statistics/StatisticsView"),
  () => import("../vanPhong/VanPhongView"),
  () => import(/* webpackChunkName: "replies" */ "../../files/readReply"),
  () => import(/* webpackChunkName: "standalone" */ "../../files/standalone/standalone"),
];

/**
 * Loads the later parts one after the other. The page lives as long as the workbook is open, often for days, and a new
 * release takes the files of the old one off the server: what is in memory by then is asked for no more.
 */
export async function loadLaterParts(): Promise<void> {
  for (const load of LATER_PARTS) {
    // A part that does not come now is asked for again by whoever needs it, who is told then.
    await load().catch(() => undefined);
  }
}

/**
 * What the engines of the floor (`browserslist` in package.json, named in README) understand and older ones do not:
 * the unit `lh` came with Chromium 109, Firefox 120 and Safari 16.4, the last together with the lookbehind and the
 * static blocks that the bundle holds. The page asks in its style sheet, before any script.
 */
export const ENGINE_PROBE = "(width: 1lh)";

/** Whether the bundle may run here; where not, the page already says what to update. */
export function isEngineNewEnough(): boolean {
  return CSS.supports(ENGINE_PROBE);
}

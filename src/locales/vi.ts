import { viAreas } from "./viAreas";
import { viFindings } from "./viFindings";
import { viForm } from "./viForm";
import { viPane } from "./viPane";

/** Every sentence that a person reads: in the worksheet, about its cells, and in the pane. */
export const vi = {
  form: viForm,
  findings: viFindings,
  pane: viPane,
  areas: viAreas,
} as const;

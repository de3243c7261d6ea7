import { viAreas } from "./viAreas";
import { viEdits } from "./viEdits";
import { viFindingList } from "./viFindingList";
import { viFindings, viRules } from "./viFindings";
import { viForm } from "./viForm";
import { viMarks } from "./viMarks";
import { viPane } from "./viPane";
import { viReplies } from "./viReplies";
import { viReply } from "./viReply";

/** Every sentence that a person reads: in the worksheet, about its cells, and in the pane. */
export const vi = {
  form: viForm,
  findings: viFindings,
  rules: viRules,
  findingList: viFindingList,
  pane: viPane,
  areas: viAreas,
  edits: viEdits,
  replies: viReplies,
  marks: viMarks,
  reply: viReply,
} as const;

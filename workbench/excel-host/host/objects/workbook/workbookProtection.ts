import { HostObject } from "../base";

/** Whether the sheets of the workbook may be added, deleted, renamed and moved. */
export class WorkbookProtection extends HostObject {
  readonly typeName = "WorkbookProtection";
}

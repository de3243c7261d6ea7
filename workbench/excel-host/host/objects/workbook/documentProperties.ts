import type { DocumentProperties as ModelProperties } from "../../../files/documentProperties";
import { documentPropertiesOf } from "../../../model/documentProperties";
import { HostObject } from "../base";

/** What the workbook's file says of itself. */
export class DocumentProperties extends HostObject {
  readonly typeName = "DocumentProperties";

  get model(): ModelProperties {
    return documentPropertiesOf(this.session.book);
  }
}

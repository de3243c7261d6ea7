import type { Relationship } from "./relationships";
import { readXml } from "./xml";
import type { Zip } from "./zip";

export interface FileProperties {
  /** ISO 8601. */
  readonly modified?: string;
  readonly lastModifiedBy?: string;
}

/** Who saved the file last, and when, as far as it says so itself. */
export async function readProperties(
  zip: Zip,
  relationships: readonly Relationship[],
): Promise<FileProperties> {
  const part = relationships.find(({ type }) => type === "core-properties")?.part;
  const found: Partial<Record<keyof FileProperties, string>> = {};
  if (part === undefined || !zip.has(part)) return found;
  let element = "";
  await readXml(zip, part, [], {
    open: (name) => {
      element = name;
    },
    text: (text) => {
      if (element === ":modified") found.modified = text.trim();
      if (element === ":lastModifiedBy") found.lastModifiedBy = text.trim();
    },
    close: () => {
      element = "";
    },
  });
  return found;
}

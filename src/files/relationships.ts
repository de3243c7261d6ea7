import { readXml, RELATIONSHIPS } from "./xml";
import type { Zip } from "./zip";

/** A part that another one names (ECMA-376-2, 6.5). */
export interface Relationship {
  readonly id: string;
  /** The last step of its type: “officeDocument”, “worksheet”, “sharedStrings”. */
  readonly type: string;
  /** From the root of the package, without a slash before it. */
  readonly part: string;
}

/** What a part names; nothing where it names none. @param source "" for the package itself */
export async function readRelationships(zip: Zip, source: string): Promise<Relationship[]> {
  const slash = source.lastIndexOf("/") + 1;
  const [folder, file] = [source.slice(0, slash), source.slice(slash)];
  const part = `${folder}_rels/${file}.rels`;
  const found: Relationship[] = [];
  if (!zip.has(part)) return found;
  await readXml(zip, part, RELATIONSHIPS, {
    open: (name, attribute) => {
      if (name !== "Relationship" || attribute("TargetMode") === "External") return;
      found.push({
        id: attribute("Id") ?? "",
        type: attribute("Type")?.split("/").at(-1) ?? "",
        part: resolve(folder, attribute("Target") ?? ""),
      });
    },
  });
  return found;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

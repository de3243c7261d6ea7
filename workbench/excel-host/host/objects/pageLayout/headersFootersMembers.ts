import type { HeaderFooter as FileHeaderFooter } from "../../../files/pageLayout";
import type { SheetRef } from "../../../model/access";
import { pageLayoutOf, setPageLayout } from "../../../model/sheets/pageLayout";
import { asBoolean, asOneOf, asString, members, type Property } from "../base";
import type { HeaderFooterGroup } from "./headersFooters";
import { HeaderFooter } from "./headersFooters";

/** Which pages have headers of their own. */
const STATES: Readonly<
  Record<string, Required<Pick<FileHeaderFooter, "differentFirst" | "differentOddEven">>>
> = {
  Default: { differentFirst: false, differentOddEven: false },
  FirstAndDefault: { differentFirst: true, differentOddEven: false },
  OddAndEven: { differentFirst: false, differentOddEven: true },
  FirstOddAndEven: { differentFirst: true, differentOddEven: true },
};

/** Left, centre and right, by the letters of their codes in the string. */
type Section = "L" | "C" | "R";

function read(sheet: SheetRef): FileHeaderFooter {
  return pageLayoutOf(sheet).headerFooter ?? {};
}

function change(sheet: SheetRef, patch: FileHeaderFooter): void {
  setPageLayout(sheet, { headerFooter: { ...read(sheet), ...patch } });
}

/**
 * The sections of a string such as "&LSở&C&P&R&D". The font code &"…" is the one that may hold an "&L" that starts
 * no section.
 */
function splitSections(text: string): Record<Section, string> {
  const sections: Record<Section, string> = { L: "", C: "", R: "" };
  let index: Section = "C";
  for (const [token] of text.matchAll(/&"[^"]*"|&[^]|[^&]+|&$/g)) {
    const section = /^&([LCR])$/i.exec(token)?.[1]?.toUpperCase();
    if (section === "L" || section === "C" || section === "R") index = section;
    else sections[index] += token;
  }
  return sections;
}

function joinSections(sections: Record<Section, string>): string {
  return (["L", "C", "R"] as const)
    .filter((section) => sections[section] !== "")
    .map((section) => `&${section}${sections[section]}`)
    .join("");
}

function section(kind: "Header" | "Footer", name: Section): Property<HeaderFooter> {
  const fieldOf = ({ page }: HeaderFooter) => `${page}${kind}` as const;
  return {
    get: (self) => splitSections(read(self.sheet)[fieldOf(self)] ?? "")[name],
    set: (self, value) => {
      const field = fieldOf(self);
      const sections = splitSections(read(self.sheet)[field] ?? "");
      change(self.sheet, { [field]: joinSections({ ...sections, [name]: asString(value) }) });
    },
  };
}

export const headerFooterMembers = members<HeaderFooter>("HeaderFooter", {
  properties: {
    LeftHeader: section("Header", "L"),
    CenterHeader: section("Header", "C"),
    RightHeader: section("Header", "R"),
    LeftFooter: section("Footer", "L"),
    CenterFooter: section("Footer", "C"),
    RightFooter: section("Footer", "R"),
  },
});

function stateOf({ differentFirst = false, differentOddEven = false }: FileHeaderFooter): string | undefined {
  return Object.keys(STATES).find(
    (state) =>
      STATES[state]?.differentFirst === differentFirst && STATES[state].differentOddEven === differentOddEven,
  );
}

/** What headers have in common with the sheet unless somebody says otherwise. */
function shared(field: "alignsWithMargins" | "scalesWithSheet"): Property<HeaderFooterGroup> {
  return {
    get: ({ sheet }) => read(sheet)[field] ?? true,
    set: ({ sheet }, value) => {
      const { [field]: _before, ...others } = read(sheet);
      setPageLayout(sheet, { headerFooter: asBoolean(value) ? others : { ...others, [field]: false } });
    },
  };
}

export const headerFooterGroupMembers = members<HeaderFooterGroup>("HeaderFooterGroup", {
  properties: {
    State: {
      get: ({ sheet }) => stateOf(read(sheet)),
      set: ({ sheet }, value) => change(sheet, STATES[asOneOf(value, Object.keys(STATES))] ?? {}),
    },
    UseSheetMargins: shared("alignsWithMargins"),
    UseSheetScale: shared("scalesWithSheet"),
  },
  objects: {
    DefaultForAllPages: ({ session, sheet }) => new HeaderFooter(session, sheet, "odd"),
    EvenPages: ({ session, sheet }) => new HeaderFooter(session, sheet, "even"),
    OddPages: ({ session, sheet }) => new HeaderFooter(session, sheet, "odd"),
    FirstPage: ({ session, sheet }) => new HeaderFooter(session, sheet, "first"),
  },
});

import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
} from "@univerjs/sheets-conditional-formatting";
import type { SheetRef } from "../../../model/access";
import type { Area } from "../../../model/area";
import {
  addConditionalFormat,
  clearConditionalFormats,
  conditionalFormatsAt,
  type ConditionalFormat as ModelFormat,
} from "../../../model/rules/conditionalFormats";
import { apiNotFound, invalidArgument, itemNotFound } from "../../errors";
import { asInteger, asOneOf, HostCollection, members, type MemberTable, type Session } from "../base";
import { ConditionalFormat, FORMAT_TYPES } from "./conditionalFormat";

const highlight = { type: CFRuleType.highlightCell, style: {} } as const;

/** What a format says until it is given a rule: nothing, or as good as nothing. */
const NEW_RULES: Readonly<Record<string, ModelFormat["rule"]>> = {
  Custom: { ...highlight, subType: CFSubRuleType.formula, value: "=FALSE" },
  CellValue: { ...highlight, subType: CFSubRuleType.number, operator: CFNumberOperator.equal },
  PresetCriteria: { ...highlight, subType: CFSubRuleType.text, operator: CFTextOperator.containsBlanks },
  TopBottom: { ...highlight, subType: CFSubRuleType.rank, isBottom: false, isPercent: false, value: 10 },
  ContainsText: { ...highlight, subType: CFSubRuleType.text, operator: CFTextOperator.containsText },
};

/** The conditional formats that have a cell of the areas, the one that wins first. */
export class ConditionalFormatCollection extends HostCollection {
  readonly members: MemberTable = formatCollectionMembers;
  readonly sheet: SheetRef;

  constructor(
    session: Session,
    sheetId: string,
    readonly areas: readonly Area[],
  ) {
    super(session);
    this.sheet = { book: session.book, sheetId };
  }

  items(): ConditionalFormat[] {
    return conditionalFormatsAt(this.sheet, this.areas).map(
      ({ cfId }) => new ConditionalFormat(this.session, this.sheet, cfId),
    );
  }

  item(key: unknown): ConditionalFormat {
    const format = this.find(key);
    if (format === null) throw itemNotFound();
    return format;
  }

  find(key: unknown): ConditionalFormat | null {
    return this.items().find(({ id }) => id === key) ?? null;
  }
}

const formatCollectionMembers = members<ConditionalFormatCollection>("ConditionalFormatCollection", {
  methods: {
    Add: ({ session, sheet, areas }, type) => {
      const wanted = asOneOf(type, FORMAT_TYPES);
      const rule = NEW_RULES[wanted];
      if (rule === undefined) throw apiNotFound(`ConditionalFormatCollection.Add("${wanted}")`);
      return new ConditionalFormat(session, sheet, addConditionalFormat(sheet, areas, rule));
    },
    ClearAll: ({ sheet, areas }) => clearConditionalFormats(sheet, areas),
    GetCount: (self) => self.items().length,
    GetItemAt: (self, index) => {
      const format = self.items()[asInteger(index)];
      if (format === undefined) throw invalidArgument();
      return format;
    },
    GetItemOrNullObject: (self, key) => self.find(key),
  },
});

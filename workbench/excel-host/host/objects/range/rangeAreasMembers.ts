import { intersect, isEntireColumns, isEntireRows, WHOLE_SHEET } from "../../../model/area";
import { intersectAreas } from "../../../model/areas";
import { CLEAR_KINDS, clearCells } from "../../../model/cells/clear";
import { usedArea } from "../../../model/sheets/sheets";
import { invalidArgument, itemNotFound } from "../../errors";
import { asBoolean, asInteger, asOneOf, isMissing, members } from "../base";
import { styleProperty } from "../format/cellStyle";
import { ConditionalFormatCollection } from "../conditional/conditionalFormatCollection";
import { DataValidation } from "../validation/dataValidation";
import { RangeFormat } from "../format/format";
import { Range } from "./range";
import { asCopyOptions, copyTo } from "./rangeCopy";
import { RangeCollection } from "./rangeCollection";
import { cellCount } from "./rangePosition";
import { findSpecialCells } from "./specialCells";
import { TableScopedCollection } from "../table/tableScopedCollection";
import { Worksheet } from "../worksheet/worksheet";
import { RangeAreas } from "./rangeAreas";

function intersection(self: RangeAreas, other: unknown): RangeAreas | null {
  if (other === null) return null; // the intersection with a null object
  const cells = other instanceof RangeAreas ? other : Range.from(self.session, self.ref.sheetId, other);
  if (cells.sheetId !== self.sheetId) throw invalidArgument();
  const others = cells instanceof RangeAreas ? cells.areas : [cells.area];
  return RangeAreas.of(self.session, self.sheetId, intersectAreas(self.areas, others));
}

function usedAreas(self: RangeAreas, valuesOnly: unknown): RangeAreas | null {
  const used = usedArea(self.ref, !isMissing(valuesOnly) && asBoolean(valuesOnly));
  return RangeAreas.of(
    self.session,
    self.sheetId,
    self.areas.flatMap((area) => (used && intersect(area, used)) ?? []),
  );
}

/** @throws ApiError ItemNotFound */
function present(areas: RangeAreas | null): RangeAreas {
  if (areas === null) throw itemNotFound();
  return areas;
}

export const rangeAreasMembers = members<RangeAreas>("RangeAreas", {
  properties: {
    Address: { get: (self) => self.address },
    AddressLocal: { get: (self) => self.address },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => cellCount(areas) },
    IsEntireColumn: { get: ({ areas }) => areas.every(isEntireColumns) },
    IsEntireRow: { get: ({ areas }) => areas.every(isEntireRows) },
    Style: styleProperty<RangeAreas>(({ areas }) => areas),
  },
  objects: {
    Areas: ({ session, ref, areas }) =>
      new RangeCollection(session, () => areas.map((area) => new Range(session, ref.sheetId, area))),
    ConditionalFormats: ({ session, ref, areas }) =>
      new ConditionalFormatCollection(session, ref.sheetId, areas),
    DataValidation: ({ session, ref, areas }) => new DataValidation(session, ref.sheetId, areas),
    Format: ({ session, ref, areas }) => new RangeFormat(session, ref.sheetId, areas),
    Worksheet: ({ session, ref }) => new Worksheet(session, ref.sheetId),
  },
  methods: {
    // Nothing is ever stale by the time that the add-in reads (see the dispatcher).
    Calculate: () => undefined,
    Clear: ({ ref, areas }, applyTo) =>
      clearCells(ref, areas, isMissing(applyTo) ? "All" : asOneOf(applyTo, CLEAR_KINDS)),
    CopyFrom: (self, source, type, skipBlanks, transpose) => {
      copyTo(self, self.areas, source, asCopyOptions(type, skipBlanks, transpose));
    },
    GetEntireColumn: (self) =>
      self.map(({ startColumn, endColumn }) => ({ ...WHOLE_SHEET, startColumn, endColumn })),
    GetEntireRow: (self) => self.map(({ startRow, endRow }) => ({ ...WHOLE_SHEET, startRow, endRow })),
    GetIntersection: (self, other) => present(intersection(self, other)),
    GetIntersectionOrNullObject: intersection,
    GetOffsetRangeAreas: (self, rows, columns) => {
      const [down, right] = [asInteger(rows), asInteger(columns)];
      return self.map((area) => ({
        startRow: area.startRow + down,
        endRow: area.endRow + down,
        startColumn: area.startColumn + right,
        endColumn: area.endColumn + right,
      }));
    },
    GetSpecialCells: (self, type, valueType) => present(findSpecialCells(self, self.areas, type, valueType)),
    GetSpecialCellsOrNullObject: (self, type, valueType) =>
      findSpecialCells(self, self.areas, type, valueType),
    GetTables: ({ session, ref, areas }, fullyContained) =>
      new TableScopedCollection(session, ref, areas, !isMissing(fullyContained) && asBoolean(fullyContained)),
    GetUsedRangeAreas: (self, valuesOnly) => present(usedAreas(self, valuesOnly)),
    GetUsedRangeAreasOrNullObject: usedAreas,
    SetDirty: () => undefined,
    _KeepReference: (self) => {
      self.referenceId ??= self.session.references.keep(self.ref.sheetId, self.areas, "RangeAreas");
    },
  },
});

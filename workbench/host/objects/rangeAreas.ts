import { areaAddress, columnCount, rowCount, sheetPrefix, type Area } from "../../model/area";
import { worksheetOf } from "../../model/access";
import { HostObject, members, type MemberTable, type Session } from "./base";

/** Several areas of one worksheet; so far only what a print area needs. */
export class RangeAreas extends HostObject {
  readonly members: MemberTable = rangeAreasMembers;

  constructor(
    session: Session,
    readonly sheetId: string,
    readonly areas: readonly Area[],
  ) {
    super(session);
  }

  get address(): string {
    const { session, sheetId, areas } = this;
    const prefix = sheetPrefix(worksheetOf({ book: session.book, sheetId }).getName());
    return areas.map((area) => `${prefix}${areaAddress(area)}`).join(",");
  }
}

const rangeAreasMembers = members<RangeAreas>("RangeAreas", {
  properties: {
    Address: { get: ({ address }) => address },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: {
      get: ({ areas }) => areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0),
    },
  },
  // Nothing to keep: a print area is found again by the way that led to it.
  methods: { _KeepReference: () => null },
});

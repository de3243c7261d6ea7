import { fold } from "../text/fold";
import type { Grid } from "../form/grid";
import { isBlank, textOf } from "../text/text";
import { RELEASED } from "../wordings/released";
import { orReleased } from "../wordings/wordings";

/** The eight areas, in the order of the index (Quyết định 876/QĐ-BNV): 1 + the six of Nghị quyết 76/NQ-CP + 1. */
export const AREA_CODES = ["CDDH", "TCHE", "TTHC", "TCBM", "CDCV", "TCC", "CQS", "TDHL"] as const;
export type AreaCode = (typeof AREA_CODES)[number];

/** A reform area as a workbook knows it. */
export interface Area {
  /** One of the eight, or a code of Văn phòng's own for an area that it has added. */
  readonly code: string;
  /** What stands in cells. */
  readonly label: string;
  /** The official name. */
  readonly fullName: string;
  /** What else it is called and may be typed as; names of the years before 2021 among them. */
  readonly aliases: readonly string[];
}

/** The areas that a workbook uses, in its order. Not changed once made: lookups are kept by identity. */
export type AreaCatalogue = readonly Area[];

/**
 * What a workbook starts with. Names: Nghị quyết 76/NQ-CP of 15/7/2021, the sixth as provinces write it; labels and
 * aliases as offices use them. No bare numbers among the aliases: TTHC is third in the index and second of the six.
 */
export const DEFAULT_CATALOGUE: readonly (Area & { readonly code: AreaCode })[] = [
  {
    code: "CDDH",
    label: "Chỉ đạo, điều hành",
    fullName: "Công tác chỉ đạo, điều hành cải cách hành chính",
    aliases: ["CĐĐH", "chỉ đạo, điều hành CCHC", "LV1"],
  },
  {
    code: "TCHE",
    label: "Thể chế",
    fullName: "Cải cách thể chế",
    aliases: [
      "QPPL",
      "VBQPPL",
      "xây dựng và tổ chức thực hiện văn bản QPPL",
      "xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật",
      "LV2",
    ],
  },
  {
    code: "TTHC",
    label: "TTHC",
    fullName: "Cải cách thủ tục hành chính",
    aliases: [
      "thủ tục hành chính",
      "một cửa",
      "thực hiện cơ chế một cửa, một cửa liên thông",
      "cải cách TTHC và thực hiện cơ chế một cửa, một cửa liên thông",
      "LV3",
    ],
  },
  {
    code: "TCBM",
    label: "Tổ chức bộ máy",
    fullName: "Cải cách tổ chức bộ máy hành chính nhà nước",
    aliases: ["bộ máy", "tổ chức bộ máy hành chính", "LV4"],
  },
  {
    code: "CDCV",
    label: "Chế độ công vụ",
    fullName: "Cải cách chế độ công vụ",
    aliases: [
      "CĐCV",
      "công vụ",
      "CBCC",
      "CBCCVC",
      "đội ngũ",
      "đội ngũ CBCCVC",
      "xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức",
      "LV5",
    ],
  },
  {
    code: "TCC",
    label: "Tài chính công",
    fullName: "Cải cách tài chính công",
    aliases: ["tài chính", "đổi mới cơ chế tài chính", "LV6"],
  },
  {
    code: "CQS",
    label: "Chính quyền số",
    fullName: "Xây dựng và phát triển chính quyền điện tử, chính quyền số",
    aliases: [
      "CQĐT",
      "chính quyền điện tử",
      "CĐS",
      "chuyển đổi số",
      "HĐH",
      "hiện đại hóa",
      "hiện đại hóa hành chính",
      "CNTT",
      "xây dựng, phát triển Chính phủ điện tử, Chính phủ số",
      "LV7",
    ],
  },
  {
    code: "TDHL",
    label: "Tác động, ĐTXHH",
    fullName: "Tác động của cải cách hành chính đến người dân, tổ chức và phát triển kinh tế - xã hội",
    aliases: [
      "TĐHL",
      "tác động",
      "hài lòng",
      "tác động, mức độ hài lòng",
      "SIPAS",
      "ĐTXHH",
      "XHH",
      "điều tra xã hội học",
      "tác động cải cách hành chính đến phát triển kinh tế - xã hội",
      "LV8",
    ],
  },
];

/** Between two aliases in one cell; names hold commas. */
export const ALIAS_SEPARATOR = "; ";
/** How far down the list's headings are looked for. */
const HEADING_ROWS = 30;
const HEADINGS: readonly (readonly [keyof Area, RegExp])[] = [
  ["code", orReleased(/^ma(?: linh vuc| so)?$/, RELEASED.lists.areas.code)],
  ["label", orReleased(/^linh vuc(?: cchc)?$|^ten (?:linh vuc|ngan|goi)$/, RELEASED.lists.areas.label)],
  ["fullName", orReleased(/^ten day du$/, RELEASED.lists.areas.fullName)],
  [
    "aliases",
    orReleased(/^ten khac|^(?:ten )?viet tat|^cach (?:ghi|goi) khac/, RELEASED.lists.areas.aliases),
  ],
];

/**
 * The areas as they stand on the sheet with the lists, which Văn phòng may edit: names, order, added and deleted rows.
 * A cell that is left blank, or a column that an older sheet lacks, takes the default of its code.
 * @param grid the sheet's values, rows × columns
 * @returns `null` where the sheet has no such list, or an empty one
 */
export function readCatalogue(grid: Grid): AreaCatalogue | null {
  for (const [headingRow, cells] of grid.slice(0, HEADING_ROWS).entries()) {
    const keys = cells.map((cell) => fold(textOf(cell)));
    const columns = new Map(
      HEADINGS.map(([field, wording]) => [field, keys.findIndex((key) => wording.test(key))]),
    );
    if (columns.get("code") === -1 || columns.get("label") === -1) continue;
    const areas = readAreas(grid.slice(headingRow + 1), columns);
    return areas.length === 0 ? null : areas;
  }
  return null;
}

function readAreas(rows: Grid, columns: ReadonlyMap<keyof Area, number>): Area[] {
  const areas: Area[] = [];
  for (const row of rows) {
    const cell = (field: keyof Area): string =>
      textOf(row[columns.get(field) ?? -1])
        .normalize("NFC")
        .trim();
    const [code, label] = [cell("code"), cell("label")];
    if (isBlank(code) && isBlank(label)) break;
    const preset = DEFAULT_CATALOGUE.find((area) => fold(area.code) === fold(code));
    const name = label || preset?.label || code;
    areas.push({
      code: preset?.code ?? (code || name),
      label: name,
      fullName: cell("fullName") || preset?.fullName || name,
      aliases: columns.get("aliases") === -1 ? (preset?.aliases ?? []) : splitAliases(cell("aliases")),
    });
  }
  return areas;
}

function splitAliases(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((alias) => alias.trim())
    .filter((alias) => !isBlank(alias));
}

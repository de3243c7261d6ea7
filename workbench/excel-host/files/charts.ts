import { partRoot, type Parts, relations } from "./package";
import { attribute, child, children, descend } from "./xml";

/** A chart of a sheet, as far as the workbench knows it; what else the file says of it stays in the file. */
export interface ChartData {
  readonly id: string;
  readonly name: string;
  /** `Excel.ChartType`; "Invalid" for one that the workbench does not draw. */
  readonly type: string;
  /** Null for none. */
  readonly title: string | null;
  /** `Excel.ChartLegendPosition`; null for none. */
  readonly legend: string | null;
  readonly series: readonly ChartSeries[];
  readonly anchor: Anchor;
  /** "oneCell": it moves with its cells but keeps its size; "absolute": it keeps its place, too. Absent: neither. */
  readonly placement?: "oneCell" | "absolute";
}

/** Where a series has its data: references with their sheet ("'Biểu 1'!$B$2:$B$5"), "" for none. */
export interface ChartSeries {
  /** A reference, or else the name itself. */
  readonly name: string;
  readonly isNameReference: boolean;
  readonly categories: string;
  readonly values: string;
}

/** A drawing's corners: cells counted from 0, and pixels within them. */
export interface Anchor {
  readonly from: Corner;
  readonly to: Corner;
}

export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** English Metric Units in a pixel at 96 dpi. */
const EMU_PER_PIXEL = 9525;

export const LEGEND_POSITIONS: Readonly<Record<string, string>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
};

/** The charts of the worksheet part at `sheet` that are anchored to two cells. */
export function readCharts(parts: Parts, sheet: string): ChartData[] {
  const drawing = drawingPath(parts, sheet);
  return chartFrames(parts, drawing).flatMap(({ anchor, name, path }): ChartData[] => {
    const chart = child(partRoot(parts, path), "chart");
    if (!chart) return [];
    const editAs = attribute(anchor, "editAs");
    const placement = editAs === "oneCell" || editAs === "absolute" ? ({ placement: editAs } as const) : {};
    return [{ id: path, name, anchor: readAnchor(anchor), ...placement, ...readChart(chart) }];
  });
}

export function drawingPath(parts: Parts, sheet: string): string | undefined {
  return relations(parts, sheet).find(({ kind }) => kind === "drawing")?.target;
}

/** The anchors of a drawing that hold a chart, each with the chart's name and the path of its part. */
export function chartFrames(
  parts: Parts,
  drawing: string | undefined,
): { anchor: Element; name: string; path: string }[] {
  if (drawing === undefined) return [];
  const related = relations(parts, drawing);
  return children(partRoot(parts, drawing), "twoCellAnchor").flatMap((anchor) => {
    const frame = child(anchor, "graphicFrame");
    const chart = descend(frame, "graphic", "graphicData", "chart");
    const id = Array.from(chart?.attributes ?? []).find(({ localName }) => localName === "id")?.value;
    const path = related.find((relation) => relation.id === id && relation.kind === "chart")?.target;
    const name = attribute(descend(frame, "nvGraphicFramePr", "cNvPr"), "name") ?? "";
    return path === undefined ? [] : [{ anchor, name, path }];
  });
}

export function readAnchor(anchor: Element): Anchor {
  return { from: readCorner(child(anchor, "from")), to: readCorner(child(anchor, "to")) };
}

function readCorner(corner: Element | null): Corner {
  const number = (name: string): number => Number(child(corner, name)?.textContent ?? 0) || 0;
  return {
    row: number("row"),
    column: number("col"),
    x: number("colOff") / EMU_PER_PIXEL,
    y: number("rowOff") / EMU_PER_PIXEL,
  };
}

export function writeAnchor(anchor: Element, { from, to }: Anchor): void {
  writeCorner(child(anchor, "from"), from);
  writeCorner(child(anchor, "to"), to);
}

function writeCorner(corner: Element | null, { row, column, x, y }: Corner): void {
  const write = (name: string, value: number): void => {
    const element = child(corner, name);
    if (element) element.textContent = String(Math.round(value));
  };
  write("col", column);
  write("colOff", x * EMU_PER_PIXEL);
  write("row", row);
  write("rowOff", y * EMU_PER_PIXEL);
}

/** Has the series of a chart read other cells; the values kept beside the references go with the old ones. */
export function writeReferences(chart: Element | null, series: readonly ChartSeries[]): void {
  children(plotOf(chart), "ser").forEach((element, index) => {
    const { name, isNameReference, categories, values } = series[index] ?? NO_SERIES;
    const write = (data: Element | null | undefined, reference: string): void => {
      const formula = child(data ?? null, "f");
      if (!data || !formula || formula.textContent === reference) return;
      formula.textContent = reference;
      for (const cache of children(data)) if (cache.localName.endsWith("Cache")) data.removeChild(cache);
    };
    if (isNameReference) write(child(child(element, "tx"), "strRef"), name);
    write(children(child(element, "cat"))[0], categories);
    write(children(child(element, "val"))[0], values);
  });
}

const NO_SERIES: ChartSeries = { name: "", isNameReference: false, categories: "", values: "" };

function plotOf(chart: Element | null): Element | undefined {
  return children(child(chart, "plotArea")).find(({ localName }) => localName.endsWith("Chart"));
}

function readChart(chart: Element): Pick<ChartData, "type" | "title" | "legend" | "series"> {
  const plot = plotOf(chart);
  const title = child(chart, "title");
  const legend = child(chart, "legend");
  const place = attribute(child(legend, "legendPos"), "val") ?? "r";
  return {
    type: readType(plot),
    title: title ? richText(title) : null,
    legend: legend
      ? (Object.entries(LEGEND_POSITIONS).find(([, value]) => value === place)?.[0] ?? "Right")
      : null,
    series: children(plot, "ser").map(readSeries),
  };
}

function readType(plot: Element | undefined): string {
  if (plot?.localName === "pieChart") return "Pie";
  const grouping = attribute(child(plot, "grouping"), "val") ?? "clustered";
  if (plot?.localName !== "barChart" || grouping !== "clustered") return "Invalid";
  return attribute(child(plot, "barDir"), "val") === "bar" ? "BarClustered" : "ColumnClustered";
}

function readSeries(series: Element): ChartSeries {
  const text = child(series, "tx");
  const reference = descend(text, "strRef", "f")?.textContent;
  const formula = (name: string): string => {
    const data = children(child(series, name))[0];
    return child(data, "f")?.textContent ?? "";
  };
  return {
    name: reference ?? child(text, "v")?.textContent ?? "",
    isNameReference: reference !== undefined && reference !== null,
    categories: formula("cat"),
    values: formula("val"),
  };
}

/** The text of a title, its runs one after the other. */
function richText(title: Element): string {
  return Array.from(title.getElementsByTagName("*"))
    .filter(({ localName }) => localName === "t")
    .map(({ textContent }) => textContent ?? "")
    .join("");
}

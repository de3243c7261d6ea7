import { strToU8 } from "fflate";
import { type ChartData, chartFrames, drawingPath, writeAnchor, writeReferences } from "./charts";
import { chartXml, EMPTY_DRAWING, frameXml } from "./chartXml";
import { partRoot, type Parts } from "./package";
import { addRelation, declareType, freePath, removePart } from "./packageEdit";
import { same } from "./project";
import { child, descend, parseXml, serializeXml } from "./xml";
import { insertInOrder } from "./worksheetOrder";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/**
 * Brings the charts of the worksheet part at `sheet` from `then` to `now`. A chart that only moved or got another
 * name keeps its part, and one whose cells moved what the file says of its looks; one that was given other data, a
 * title or a legend is written anew.
 */
export function writeCharts(
  parts: Parts,
  sheet: string,
  then: readonly ChartData[],
  now: readonly ChartData[],
): void {
  const drawing = drawingPath(parts, sheet) ?? addDrawing(parts, sheet);
  // The charts of `then` are those of the drawing, in its order: after a save their ids may be the workbench's own.
  const paths = new Map(
    chartFrames(parts, drawing).map(({ path }, index): [string, string] => [then[index]?.id ?? "", path]),
  );
  for (const { id } of then) {
    const path = paths.get(id);
    if (path !== undefined && !now.some((chart) => chart.id === id)) removeChart(parts, drawing, path);
  }
  for (const chart of now) {
    const old = then.find(({ id }) => id === chart.id);
    const path = paths.get(chart.id) ?? addChart(parts, drawing, chart.name);
    if (!same(old, chart)) writeFrame(parts, drawing, path, chart);
    if (same(contentOf(old), contentOf(chart))) continue;
    if (same(formOf(old), formOf(chart))) {
      change(parts, path, (root) => writeReferences(child(root, "chart"), chart.series));
    } else parts[path] = strToU8(chartXml(chart));
  }
}

function contentOf(chart: ChartData | undefined): unknown {
  return chart && [formOf(chart), chart.series];
}

/** All but where the series have their data. */
function formOf(chart: ChartData | undefined): unknown {
  if (chart === undefined) return undefined;
  const forms = chart.series.map(({ name, isNameReference, categories, values }) => [
    isNameReference || name,
    categories === "",
    values === "",
  ]);
  return [chart.type, chart.title, chart.legend, forms];
}

function addDrawing(parts: Parts, sheet: string): string {
  const path = freePath(parts, "xl/drawings/drawing", ".xml");
  parts[path] = strToU8(EMPTY_DRAWING);
  declareType(parts, path, DRAWING_TYPE);
  const id = addRelation(parts, sheet, "drawing", path);
  change(parts, sheet, (worksheet) => {
    const element = worksheet.ownerDocument.createElementNS(worksheet.namespaceURI, "drawing");
    element.setAttributeNS(OFFICE, "r:id", id);
    insertInOrder(worksheet, element);
  });
  return path;
}

function addChart(parts: Parts, drawing: string, name: string): string {
  const path = freePath(parts, "xl/charts/chart", ".xml");
  parts[path] = new Uint8Array();
  declareType(parts, path, CHART_TYPE);
  const relation = addRelation(parts, drawing, "chart", path);
  change(parts, drawing, (root) => {
    const ids = Array.from(root.getElementsByTagName("*"))
      .filter(({ localName }) => localName === "cNvPr")
      .map((element) => Number(element.getAttribute("id")));
    const frame = parseXml(frameXml(Math.max(1, ...ids) + 1, name, relation)).documentElement;
    root.appendChild(root.ownerDocument.importNode(frame, true));
  });
  return path;
}

function writeFrame(parts: Parts, drawing: string, path: string, { name, anchor }: ChartData): void {
  changeFrame(parts, drawing, path, (element) => {
    writeAnchor(element, anchor);
    descend(child(element, "graphicFrame"), "nvGraphicFramePr", "cNvPr")?.setAttribute("name", name);
  });
}

function removeChart(parts: Parts, drawing: string, path: string): void {
  changeFrame(parts, drawing, path, (element) => element.parentNode?.removeChild(element));
  removePart(parts, drawing, path);
}

function changeFrame(parts: Parts, drawing: string, path: string, edit: (anchor: Element) => void): void {
  const anchor = chartFrames(parts, drawing).find((frame) => frame.path === path)?.anchor;
  if (anchor === undefined) return;
  const document = anchor.ownerDocument;
  edit(anchor);
  parts[drawing] = strToU8(serializeXml(document));
}

function change(parts: Parts, path: string, edit: (root: Element) => void): void {
  const root = partRoot(parts, path);
  if (!root) throw new Error(`No part ${path}`);
  edit(root);
  parts[path] = strToU8(serializeXml(root.ownerDocument));
}

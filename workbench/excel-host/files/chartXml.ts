import { type ChartData, type ChartSeries, LEGEND_POSITIONS } from "./charts";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const EMPTY_DRAWING = `${HEAD}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"/>`;

/** The part of a chart, in the order that the schema demands (21.2.2.29). */
export function chartXml({ type, title, legend, series }: ChartData): string {
  const place = legend === null ? undefined : (LEGEND_POSITIONS[legend] ?? "r");
  return (
    `${HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE}"><c:chart>` +
    (title === null ? "" : titleXml(title)) +
    `<c:autoTitleDeleted val="${title === null ? 1 : 0}"/><c:plotArea><c:layout/>` +
    (type === "Pie" ? pieXml(series) : barXml(series, type === "BarClustered")) +
    `</c:plotArea>` +
    (place === undefined ? "" : `<c:legend><c:legendPos val="${place}"/><c:overlay val="0"/></c:legend>`) +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

function titleXml(text: string): string {
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="vi-VN"/><a:t>${escapeXml(text)}</a:t>` +
    `</a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

function pieXml(series: readonly ChartSeries[]): string {
  return `<c:pieChart><c:varyColors val="1"/>${series.map(seriesXml).join("")}<c:firstSliceAng val="0"/></c:pieChart>`;
}

function barXml(series: readonly ChartSeries[], isBar: boolean): string {
  const axis = (kind: string, id: number, crossed: number, place: string, orientation: string): string =>
    `<c:${kind}><c:axId val="${id}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${place}"/>${kind === "valAx" ? "<c:majorGridlines/>" : ""}<c:numFmt formatCode="General" sourceLinked="1"/>` +
    `<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${crossed}"/>` +
    `<c:crosses val="autoZero"/></c:${kind}>`;
  return (
    `<c:barChart><c:barDir val="${isBar ? "bar" : "col"}"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
    series.map(seriesXml).join("") +
    `<c:gapWidth val="150"/><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    axis("catAx", 1, 2, isBar ? "l" : "b", "minMax") +
    axis("valAx", 2, 1, isBar ? "b" : "l", "minMax")
  );
}

/** Without the values that Excel keeps beside the references: it and LibreOffice read them from the cells. */
function seriesXml({ name, isNameReference, categories, values }: ChartSeries, index: number): string {
  const text = isNameReference
    ? `<c:strRef><c:f>${escapeXml(name)}</c:f></c:strRef>`
    : `<c:v>${escapeXml(name)}</c:v>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name === "" ? "" : `<c:tx>${text}</c:tx>`}` +
    (categories === "" ? "" : `<c:cat><c:strRef><c:f>${escapeXml(categories)}</c:f></c:strRef></c:cat>`) +
    (values === "" ? "" : `<c:val><c:numRef><c:f>${escapeXml(values)}</c:f></c:numRef></c:val>`) +
    `</c:ser>`
  );
}

/** The anchor of a chart's frame, its corners still at A1. @param id the drawing's number for it, @param relation to its part */
export function frameXml(id: number, name: string, relation: string): string {
  const corner = (tag: string): string =>
    `<xdr:${tag}><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}">${corner("from")}${corner("to")}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeXml(name)}"/><xdr:cNvGraphicFramePr/>` +
    `</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>` +
    `<a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="${relation}"/></a:graphicData>` +
    `</a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

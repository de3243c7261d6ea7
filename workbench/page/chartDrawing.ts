import type { ChartData } from "../excel-host/files/charts";
import type { Book } from "../excel-host/model/book";
import { seriesName, valuesAt } from "../excel-host/model/charts/chartData";

const SVG = "http://www.w3.org/2000/svg";
/** Excel's own series colours of the Office theme, in their order. */
const COLOURS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const LINE = 18;

interface Series {
  readonly name: string;
  readonly values: readonly number[];
}

/** A chart as a plain drawing: title, bars or slices, names. What it stands for is told to screen readers, too. */
export function drawChart(book: Book, chart: ChartData, width: number, height: number): SVGSVGElement {
  const series = chart.series.map((data): Series => ({
    name: seriesName(book, data),
    values: valuesAt(book, data.values).map((value) => (typeof value === "number" ? value : 0)),
  }));
  const categories = valuesAt(book, chart.series[0]?.categories ?? "").map(String);
  const root = shape("svg", {
    width,
    height,
    class: "chart",
    role: "img",
    "aria-label": chart.title ?? chart.name,
  });
  root.append(shape("rect", { width, height, fill: "#fff", stroke: "#d9d9d9" }));
  if (chart.title !== null) root.append(label(chart.title, width / 2, LINE, "middle"));
  const top = chart.title === null ? 8 : LINE + 10;
  const plot = { left: 12, top, width: width - 24, height: Math.max(1, height - top - 2 * LINE - 8) };
  if (chart.type === "Pie") root.append(...pie(series[0]?.values ?? [], plot));
  else root.append(...bars(series, plot, chart.type === "BarClustered"));
  const names = chart.type === "Pie" ? categories : series.map(({ name }) => name);
  if (chart.type === "ColumnClustered") {
    categories.forEach((category, index) => {
      const x = plot.left + ((index + 0.5) * plot.width) / categories.length;
      root.append(label(category, x, height - LINE - 8, "middle"));
    });
  }
  if (chart.legend !== null) root.append(...legend(names, height - 8));
  return root as SVGSVGElement;
}

interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function bars(series: readonly Series[], plot: Plot, lying: boolean): SVGElement[] {
  const groups = Math.max(1, ...series.map(({ values }) => values.length));
  const most = Math.max(1e-9, ...series.flatMap(({ values }) => values));
  const across = (lying ? plot.height : plot.width) / groups;
  const thick = (across * 0.7) / Math.max(1, series.length);
  return series.flatMap(({ values }, place) =>
    values.map((value, group) => {
      const position = across * group + across * 0.15 + thick * place;
      const size = (Math.max(0, value) / most) * (lying ? plot.width : plot.height);
      const box = lying
        ? { x: plot.left, y: plot.top + plot.height - position - thick, width: size, height: thick }
        : { x: plot.left + position, y: plot.top + plot.height - size, width: thick, height: size };
      return shape("rect", { ...box, fill: colour(place) });
    }),
  );
}

function pie(values: readonly number[], plot: Plot): SVGElement[] {
  const total = values.reduce((sum, value) => sum + Math.max(0, value), 0);
  const radius = Math.min(plot.width, plot.height) / 2;
  const [x, y] = [plot.left + plot.width / 2, plot.top + plot.height / 2];
  let turned = 0;
  return values.map((value, index) => {
    const share = total === 0 ? 0 : Math.max(0, value) / total;
    // A full circle has no two ends for an arc to run between.
    if (share > 0.9999) return shape("circle", { cx: x, cy: y, r: radius, fill: colour(index) });
    const point = (turn: number): string =>
      `${x + radius * Math.sin(2 * Math.PI * turn)} ${y - radius * Math.cos(2 * Math.PI * turn)}`;
    const arc = `M ${x} ${y} L ${point(turned)} A ${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${point(turned + share)} Z`;
    turned += share;
    return shape("path", { d: arc, fill: colour(index) });
  });
}

function legend(names: readonly string[], y: number): SVGElement[] {
  let x = 12;
  return names.flatMap((name, index) => {
    const square = shape("rect", { x, y: y - 9, width: 9, height: 9, fill: colour(index) });
    const text = label(name, x + 13, y, "start");
    x += 25 + name.length * 7;
    return [square, text];
  });
}

function colour(index: number): string {
  return COLOURS[index % COLOURS.length] ?? "";
}

function label(text: string, x: number, y: number, anchor: "start" | "middle"): SVGElement {
  const element = shape("text", { x, y, "text-anchor": anchor, fill: "#404040" });
  element.textContent = text;
  return element;
}

function shape(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

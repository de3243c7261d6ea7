type Properties<Tag extends keyof HTMLElementTagNameMap> = Partial<
  Omit<HTMLElementTagNameMap[Tag], "style" | "children" | "attributes">
> & { attributes?: Record<string, string> };

/**
 * Makes one element: properties as the DOM names them, `attributes` for what is an attribute only
 * (`role` and `aria-…` of an element without the property), then its children.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties<Tag> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const { attributes = {}, ...own } = properties;
  const made = document.createElement(tag);
  Object.assign(made, own);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** One of the symbols drawn in `index.html`, for a button or a message; decoration only, so nobody hears it. */
export function symbol(name: string): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "symbol");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `#${name}`);
  svg.append(use);
  return svg;
}

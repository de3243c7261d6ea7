// The one part of a browser's document model that the host's side stands on: XML, as far as it is used here. Browsers have
// it, Node gets it from @xmldom/xmldom. Nothing else of the DOM is declared, so the compiler refuses it; the page is
// compiled with the browser's own types, of which these are a part, and does not see this file.

interface Node {
  readonly nodeType: number;
  readonly ownerDocument: Document | null;
  readonly parentNode: Node | null;
  readonly firstChild: Node | null;
  readonly nextSibling: Node | null;
  textContent: string | null;
  appendChild<T extends Node>(child: T): T;
  insertBefore<T extends Node>(child: T, next: Node | null): T;
  removeChild<T extends Node>(child: T): T;
  cloneNode(isDeep?: boolean): Node;
}

interface Attr extends Node {
  readonly name: string;
  readonly localName: string;
  readonly namespaceURI: string | null;
  readonly value: string;
}

interface Element extends Node {
  readonly ownerDocument: Document;
  readonly localName: string;
  readonly namespaceURI: string | null;
  readonly attributes: ArrayLike<Attr> & Iterable<Attr>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  setAttributeNS(namespace: string | null, name: string, value: string): void;
  removeAttribute(name: string): void;
  getElementsByTagName(name: string): ArrayLike<Element> & Iterable<Element>;
}

interface Document extends Node {
  readonly documentElement: Element;
  createElementNS(namespace: string | null, name: string): Element;
  importNode<T extends Node>(node: T, isDeep?: boolean): T;
  getElementsByTagName(name: string): ArrayLike<Element> & Iterable<Element>;
}

declare class DOMParser {
  parseFromString(text: string, type: "text/xml"): Document;
}

declare class XMLSerializer {
  serializeToString(node: Node): string;
}

type Attribute = (name: string) => string | undefined;

interface Control {
  isPlaceholder: boolean;
  isInside: boolean;
  hasText: boolean;
  chosen: string | undefined;
  /** What a list shows, by its value. */
  readonly items: Map<string, string>;
}

interface Field {
  readonly entries: string[];
  result: number | undefined;
  check: boolean | undefined;
  hasText: boolean;
  isResult: boolean;
}

export const isOff = (attribute: Attribute): boolean =>
  ["0", "false", "off"].includes(attribute("val") ?? "");

/**
 * What content controls (w:sdt) and the older form fields (w:ffData) show: the text in them, or what was chosen of their
 * list. @param write puts a text into the paragraph
 */
export function createControls(write: (text: string) => void) {
  const controls: Control[] = [];
  const fields: Field[] = [];

  /** @returns whether a text is to be shown: not “Click here to enter text”, unless it is one of the list's */
  function shows(text: string): boolean {
    const isShown = controls.every(
      ({ isPlaceholder, isInside, items }) =>
        !isPlaceholder || !isInside || [...items.values()].includes(text.trim()),
    );
    if (!isShown || text.trim() === "") return isShown;
    for (const control of controls) control.hasText = true;
    for (const field of fields) if (field.isResult) field.hasText = true;
    return true;
  }

  function open(name: string, attribute: Attribute): void {
    const control = controls.at(-1);
    const field = fields.at(-1);
    const number = Number(attribute("val"));
    switch (name) {
      case "sdt":
        controls.push({
          isPlaceholder: false,
          isInside: false,
          hasText: false,
          chosen: undefined,
          items: new Map(),
        });
        break;
      case "showingPlcHdr":
        if (control) control.isPlaceholder = !isOff(attribute);
        break;
      case "dropDownList":
      case "comboBox":
        if (control) control.chosen = attribute("lastValue");
        break;
      case "listItem": {
        const value = attribute("value") ?? "";
        if (value !== "") control?.items.set(value, attribute("displayText") ?? value);
        break;
      }
      case "sdtContent":
        if (control) control.isInside = true;
        break;
      case "fldChar":
        openField(attribute("fldCharType"));
        break;
      case "listEntry":
        field?.entries.push(attribute("val") ?? "");
        break;
      case "result":
        if (field) field.result = number;
        break;
      case "default":
        if (field && field.check === undefined) field.result ??= number;
        else if (field) field.check = !isOff(attribute);
        break;
      case "checkBox":
        if (field) field.check = false;
        break;
      case "checked":
        if (field) field.check = !isOff(attribute);
        break;
    }
  }

  function openField(type: string | undefined): void {
    const field = fields.at(-1);
    if (type === "begin") {
      fields.push({ entries: [], result: undefined, check: undefined, hasText: false, isResult: false });
    } else if (type === "separate" && field) field.isResult = true;
    else if (type === "end" && field) {
      fields.pop();
      if (field.hasText) return;
      if (field.entries.length > 0) write(field.entries[field.result ?? 0] ?? "");
      if (field.check !== undefined) write(field.check ? "☒" : "☐");
    }
  }

  function close(name: string): void {
    if (name === "sdt") controls.pop();
    const control = controls.at(-1);
    if (name !== "sdtContent" || !control) return;
    const { hasText, isPlaceholder, chosen, items } = control;
    control.isInside = false;
    if (!hasText && !isPlaceholder && chosen !== undefined) write(items.get(chosen) ?? chosen);
  }

  return { open, close, shows };
}

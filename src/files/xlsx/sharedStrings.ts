import type { XmlHandler } from "../xml";
import { unescaped } from "./values";

/** Collects the workbook's texts in their order, of rich text the runs in one; what only tells how to pronounce it is left out. */
export function sharedStringsHandler(strings: string[]): XmlHandler {
  let text = "";
  let isText = false;
  let isPhonetic = false;
  return {
    open: (name) => {
      if (name === "si") text = "";
      if (name === "rPh") isPhonetic = true;
      isText = name === "t" && !isPhonetic;
    },
    text: (part) => {
      if (isText) text += part;
    },
    close: (name) => {
      isText = false;
      if (name === "rPh") isPhonetic = false;
      if (name === "si") strings.push(unescaped(text));
    },
  };
}

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { fixture } from "./support";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELS = "http://schemas.openxmlformats.org/package/2006/relationships";
const THREADED = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

/** The parts that the workbench has no idea of; each must keep its bytes whatever is saved. */
export const UNMODELLED = [
  "customXml/item1.xml",
  "customXml/itemProps1.xml",
  "customXml/_rels/item1.xml.rels",
  "xl/webextensions/taskpanes.xml",
  "xl/webextensions/_rels/taskpanes.xml.rels",
  "xl/webextensions/webextension1.xml",
  "xl/comments1.xml",
  "xl/threadedComments/threadedComment1.xml",
  "xl/persons/person.xml",
  "xl/drawings/vmlDrawing1.vml",
];

/**
 * The sample as it comes back from a round of offices: a pane part, custom XML and a threaded comment; on its first
 * sheet rich text, a shared formula, an array formula, an error, a data bar beside a formula rule, and a page header.
 */
export function circulatedWorkbook(): Uint8Array {
  const parts = unzipSync(fixture("so-lam-viec-chung.xlsx"));
  const edit = (path: string, change: (text: string) => string): void => {
    parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
  };
  const add = (path: string, text: string): void => {
    parts[path] = strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`);
  };
  const rels = (...items: [id: string, type: string, target: string][]): string =>
    `<Relationships xmlns="${RELS}">${items
      .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
      .join("")}</Relationships>`;

  add("customXml/item1.xml", `<cchc xmlns="urn:cchc"><dot>2024</dot></cchc>`);
  add(
    "customXml/itemProps1.xml",
    `<ds:datastoreItem xmlns:ds="${OFFICE.replace("relationships", "customXml")}" ds:itemID="{1}"/>`,
  );
  add("customXml/_rels/item1.xml.rels", rels(["rId1", `${OFFICE}/customXmlProps`, "itemProps1.xml"]));
  add(
    "xl/webextensions/taskpanes.xml",
    `<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="1" width="350" row="1"><wetp:webextensionref xmlns:r="${OFFICE}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
  );
  add(
    "xl/webextensions/_rels/taskpanes.xml.rels",
    rels([
      "rId1",
      "http://schemas.microsoft.com/office/2011/relationships/webextension",
      "webextension1.xml",
    ]),
  );
  add(
    "xl/webextensions/webextension1.xml",
    `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{2}"/>`,
  );
  add(
    "xl/comments1.xml",
    `<comments xmlns="${MAIN}"><authors><author>VP</author></authors><commentList><comment ref="B7" authorId="0"><text><t>Xem lại</t></text></comment></commentList></comments>`,
  );
  add(
    "xl/threadedComments/threadedComment1.xml",
    `<ThreadedComments xmlns="${THREADED}"><threadedComment ref="B7" dT="2024-05-01T00:00:00.00" personId="{3}" id="{4}"><text>Xem lại</text></threadedComment></ThreadedComments>`,
  );
  add(
    "xl/persons/person.xml",
    `<personList xmlns="${THREADED}"><person displayName="VP" id="{3}" userId="vp" providerId="None"/></personList>`,
  );
  add("xl/drawings/vmlDrawing1.vml", `<xml xmlns:v="urn:schemas-microsoft-com:vml"/>`);
  add(
    "xl/worksheets/_rels/sheet1.xml.rels",
    rels(
      ["rId1", `${OFFICE}/vmlDrawing`, "../drawings/vmlDrawing1.vml"],
      ["rId2", `${OFFICE}/comments`, "../comments1.xml"],
      [
        "rId3",
        "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
        "../threadedComments/threadedComment1.xml",
      ],
    ),
  );

  edit("_rels/.rels", (text) =>
    text.replace(
      "</Relationships>",
      `<Relationship Id="rId80" Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/></Relationships>`,
    ),
  );
  edit("xl/_rels/workbook.xml.rels", (text) =>
    text.replace(
      "</Relationships>",
      `<Relationship Id="rId81" Type="${OFFICE}/customXml" Target="../customXml/item1.xml"/>` +
        `<Relationship Id="rId82" Type="http://schemas.microsoft.com/office/2017/10/relationships/person" Target="persons/person.xml"/></Relationships>`,
    ),
  );
  edit("[Content_Types].xml", (text) =>
    text.replace(
      "</Types>",
      `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>` +
        `<Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>` +
        `<Override PartName="/xl/threadedComments/threadedComment1.xml" ContentType="application/vnd.ms-excel.threadedcomments+xml"/>` +
        `<Override PartName="/xl/persons/person.xml" ContentType="application/vnd.ms-excel.person+xml"/>` +
        `<Override PartName="/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/>` +
        `<Override PartName="/xl/webextensions/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"/></Types>`,
    ),
  );
  edit("xl/styles.xml", (text) =>
    text
      .replace(
        "<tableStyles",
        `<dxfs count="1"><dxf><font><b/><color rgb="FFC00000"/></font><fill><patternFill><bgColor rgb="FFFFF2CC"/></patternFill></fill></dxf></dxfs><tableStyles`,
      )
      // The body's format gets an indent, which the grid does not model.
      .replaceAll(
        `<alignment vertical="top" wrapText="1"/>`,
        `<alignment vertical="top" wrapText="1" indent="1"/>`,
      ),
  );
  edit("xl/worksheets/sheet1.xml", (text) =>
    text
      .replace(
        "</sheetData>",
        `<row r="13"><c r="A13" t="inlineStr"><is><r><rPr><b/></rPr><t xml:space="preserve">Đậm </t></r><r><t>thường</t></r></is></c></row>` +
          `<row r="14"><c r="A14"><f t="shared" ref="A14:A16" si="0">A7+$A$7</f><v>2</v></c><c r="B14" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C14" t="b"><v>1</v></c></row>` +
          `<row r="15"><c r="A15"><f t="shared" si="0"/><v>3</v></c><c r="B15"><f t="array" ref="B15:B16">A7:A8*2</f><v>2</v></c></row>` +
          `<row r="16"><c r="A16"><f t="shared" si="0"/><v>4</v></c><c r="B16"><v>4</v></c><c r="C16" t="str"><f>_xlfn.TEXTJOIN(",",TRUE,_xldudf_CCHC_DEM(A7))</f><v>x</v></c></row></sheetData>`,
      )
      .replace(
        "<pageMargins",
        `<conditionalFormatting sqref="B7:B10"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>` +
          `<conditionalFormatting sqref="C7:C10"><cfRule type="expression" dxfId="0" priority="2"><formula>$C7=""</formula></cfRule></conditionalFormatting><pageMargins`,
      )
      .replace(
        "</worksheet>",
        `<headerFooter><oddHeader>&amp;C&amp;P</oddHeader><evenHeader>&amp;Cchẵn</evenHeader></headerFooter><legacyDrawing xmlns:r="${OFFICE}" r:id="rId1"/></worksheet>`,
      ),
  );
  edit("xl/workbook.xml", (text) =>
    text.replace(
      "<definedNames/>",
      `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">'Thanh tra'!$A$1:$E$15</definedName><definedName name="HAN_GUI">45473</definedName></definedNames>`,
    ),
  );
  return zipSync(parts);
}

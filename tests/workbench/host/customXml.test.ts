import { expect, it } from "vitest";
import { useWorkbench } from "../../support/workbench";
import { inExcel, refusal } from "./excel";

const open = useWorkbench();

it("custom XML parts are added, found by namespace, changed and deleted", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const seen = await inExcel(pane, async (context) => {
    const { customXmlParts } = context.workbook;
    const part = customXmlParts.add('<dot xmlns="urn:dot">1</dot>').load("id,namespaceUri");
    await context.sync();
    const only = customXmlParts.getByNamespace("urn:dot").getOnlyItemOrNullObject().load("id");
    const none = customXmlParts.getByNamespace("urn:khac").getOnlyItemOrNullObject();
    const before = part.getXml();
    customXmlParts.getItem(part.id).setXml('<dot xmlns="urn:dot">2</dot>');
    const after = part.getXml();
    await context.sync();
    part.delete();
    const gone = customXmlParts.getItemOrNullObject(part.id);
    const count = customXmlParts.getCount();
    await context.sync();
    return {
      found: only.id === part.id,
      namespaceUri: part.namespaceUri,
      none: none.isNullObject,
      xml: [before.value, after.value],
      gone: gone.isNullObject,
      count: count.value,
    };
  });
  expect(seen).toEqual({
    found: true,
    namespaceUri: "urn:dot",
    none: true,
    xml: ['<dot xmlns="urn:dot">1</dot>', '<dot xmlns="urn:dot">2</dot>'],
    gone: true,
    count: 0,
  });
  expect(await refusal(pane, (context) => context.workbook.customXmlParts.add("<dot"))).toBe(
    "InvalidArgument",
  );
});

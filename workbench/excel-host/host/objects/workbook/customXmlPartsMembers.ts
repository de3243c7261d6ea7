import { customXmlOf, setCustomXml } from "../../../model/customXml";
import { itemNotFound } from "../../errors";
import { asString, members } from "../base";
import type { CustomXmlPartCollection } from "./customXmlParts";
import { CustomXmlPart, wellFormed, CustomXmlPartScopedCollection } from "./customXmlParts";

export const customXmlPartCollectionMembers = members<CustomXmlPartCollection>("CustomXmlPartCollection", {
  methods: {
    Add: ({ session }, xml) => {
      const { book } = session;
      const part = { id: `{${crypto.randomUUID().toUpperCase()}}`, xml: wellFormed(xml) };
      setCustomXml(book, [...customXmlOf(book), part]);
      return new CustomXmlPart(session, part.id);
    },
    GetByNamespace: ({ session }, uri) => new CustomXmlPartScopedCollection(session, asString(uri)),
    GetCount: (self) => self.items().length,
    GetItemOrNullObject: (self, id) => self.find(id),
  },
});

export const customXmlPartScopedCollectionMembers = members<CustomXmlPartScopedCollection>(
  "CustomXmlPartScopedCollection",
  {
    methods: {
      GetCount: (self) => self.items().length,
      GetItemOrNullObject: (self, id) => self.find(id),
      GetOnlyItem: (self) => {
        const part = self.only();
        if (part === null) throw itemNotFound();
        return part;
      },
      GetOnlyItemOrNullObject: (self) => (self.items().length === 1 ? self.only() : null),
    },
  },
);

export const customXmlPartMembers = members<CustomXmlPart>("CustomXmlPart", {
  properties: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: ({ namespaceUri }) => namespaceUri },
  },
  methods: {
    Delete: (self) => self.delete(),
    GetXml: ({ xml }) => xml,
    SetXml: (self, xml) => {
      self.xml = xml;
    },
  },
});

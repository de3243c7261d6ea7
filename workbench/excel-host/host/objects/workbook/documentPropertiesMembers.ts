import type { DocumentProperties as ModelProperties } from "../../../files/documentProperties";
import { setDocumentProperties } from "../../../model/documentProperties";
import { invalidArgument } from "../../errors";
import { asInteger, asString, members, type Property } from "../base";
import { CustomPropertyCollection } from "./customProperties";
import type { DocumentProperties } from "./documentProperties";

/** An empty text takes the property away. */
function text(field: Exclude<keyof ModelProperties, "custom">): Required<Property<DocumentProperties>> {
  return {
    get: ({ model }) => model[field] ?? "",
    set: ({ session }, value) => setDocumentProperties(session.book, { [field]: asString(value) }),
  };
}

export const documentPropertiesMembers = members<DocumentProperties>("DocumentProperties", {
  properties: {
    Author: text("author"),
    Category: text("category"),
    Comments: text("comments"),
    Company: text("company"),
    CreationDate: { get: ({ model }) => model.creationDate ?? null },
    Keywords: text("keywords"),
    LastAuthor: { get: text("lastAuthor").get },
    Manager: text("manager"),
    RevisionNumber: {
      get: ({ model }) => Number(model.revisionNumber ?? 0),
      set: ({ session }, value) => {
        const revision = asInteger(value);
        if (revision < 0) throw invalidArgument();
        setDocumentProperties(session.book, { revisionNumber: String(revision) });
      },
    },
    Subject: text("subject"),
    Title: text("title"),
  },
  objects: { Custom: ({ session }) => new CustomPropertyCollection(session) },
});

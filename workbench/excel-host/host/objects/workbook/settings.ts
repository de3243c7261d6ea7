import type { Settings } from "../../../files/settings";
import { setSettings, settingsOf } from "../../../model/settings";
import { invalidArgument, itemNotFound } from "../../errors";
import { asString, HostCollection, HostObject, members, type MemberTable, type Session } from "../base";

/** The settings that the add-in keeps in the workbook; the same as `Office.context.document.settings`. */
export class SettingCollection extends HostCollection {
  readonly members: MemberTable = collectionMembers;

  items(): Setting[] {
    return settingsOf(this.session.book).map(([key]) => new Setting(this.session, key));
  }

  item(key: unknown): Setting {
    const setting = this.find(key);
    if (setting === null) throw itemNotFound();
    return setting;
  }

  find(key: unknown): Setting | null {
    return this.items().find((setting) => setting.key === asString(key)) ?? null;
  }
}

/** One setting, by its key; keys differ in case. */
class Setting extends HostObject {
  readonly members: MemberTable = settingMembers;

  constructor(
    session: Session,
    readonly key: string,
  ) {
    super(session);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.key };
  }

  get value(): unknown {
    const found = settingsOf(this.session.book).find(([key]) => key === this.key);
    if (found === undefined) throw itemNotFound();
    return JSON.parse(found[1]) as unknown;
  }

  set value(value: unknown) {
    const { book } = this.session;
    const entry = [this.key, JSON.stringify(value)] as const;
    const isThere = settingsOf(book).some(([key]) => key === this.key);
    const kept: Settings = settingsOf(book).map((old) => (old[0] === this.key ? entry : old));
    setSettings(book, isThere ? kept : [...kept, entry]);
  }

  delete(): void {
    const { book } = this.session;
    setSettings(
      book,
      settingsOf(book).filter(([key]) => key !== this.key),
    );
  }
}

const collectionMembers = members<SettingCollection>("SettingCollection", {
  methods: {
    // A key that is taken gets the new value, as Excel documents it.
    Add: ({ session }, key, value) => {
      const name = asString(key);
      if (name === "" || value === undefined) throw invalidArgument();
      const setting = new Setting(session, name);
      setting.value = value;
      return setting;
    },
    GetCount: (self) => self.items().length,
    GetItemOrNullObject: (self, key) => self.find(key),
  },
});

const settingMembers = members<Setting>("Setting", {
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ value }) => value,
      set: (self, value) => {
        self.value = value;
      },
    },
    _Id: { get: ({ key }) => key },
  },
  methods: { Delete: (self) => self.delete() },
});

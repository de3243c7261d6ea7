import type { Settings } from "../../../files/settings";
import { setSettings, settingsOf } from "../../../model/settings";
import { itemNotFound } from "../../errors";
import { asString, HostCollection, HostObject, type Session } from "../base";

/** The settings that the add-in keeps in the workbook; the same as `Office.context.document.settings`. */
export class SettingCollection extends HostCollection {
  readonly typeName = "SettingCollection";

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
export class Setting extends HostObject {
  readonly typeName = "Setting";

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

/** The document's add-in settings: name and JSON, as `Office.context.document.settings` keeps them. */
export class DocumentSettings {
  private settings: readonly (readonly [string, string])[] = [];

  entries(): readonly (readonly [string, string])[] {
    return this.settings;
  }

  replace(settings: readonly (readonly [string, string])[]): void {
    this.settings = settings;
  }
}

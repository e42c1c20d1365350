/** How sheets are printed: kept for the file, because nothing is printed here. Properties have the names that Excel gives them. */
export class Pages {
  private readonly sheets = new Map<string, Map<string, unknown>>();

  get(sheetId: string, property: string): unknown {
    return this.sheets.get(sheetId)?.get(property);
  }

  set(sheetId: string, property: string, value: unknown): void {
    const known = this.sheets.get(sheetId) ?? new Map<string, unknown>();
    known.set(property, value);
    this.sheets.set(sheetId, known);
  }

  save(): SavedPages {
    return Object.fromEntries([...this.sheets].map(([id, properties]) => [id, Object.fromEntries(properties)]));
  }

  load(saved: SavedPages): void {
    this.sheets.clear();
    for (const [id, properties] of Object.entries(saved)) this.sheets.set(id, new Map(Object.entries(properties)));
  }
}

export type SavedPages = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

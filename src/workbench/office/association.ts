/** Functions by id, as office.js keeps them; Microsoft's library reads the list by these members. */
export class Association<F> {
  readonly mappings: Record<string, F> = {};
  private readonly listeners: (() => void)[] = [];

  associate(idOrMappings: string | Readonly<Record<string, F>>, implementation?: F): void {
    if (typeof idOrMappings !== 'string') Object.assign(this.mappings, idOrMappings);
    else if (implementation !== undefined) this.mappings[idOrMappings.toUpperCase()] = implementation;
    for (const listener of this.listeners) listener();
  }

  onchange(listener: () => void): void {
    this.listeners.push(listener);
  }
}

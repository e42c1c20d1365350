import type { Language } from '../../i18n/language';

/** The add-in's tab as Excel would draw it from manifest.xml, in one language. */
export interface RibbonTab {
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly description: string };
  /** The icon for 32 pixels and the one for screens with twice as many. */
  readonly icon: { readonly normal: string; readonly dense: string };
  readonly action: { readonly kind: 'pane'; readonly title: string } | { readonly kind: 'function'; readonly name: string };
}

/** Excel's tag for each language, as the overrides of the manifest spell it. */
const LOCALE: Readonly<Record<Language, string>> = { nl: 'nl-nl', en: 'en-us' };

/**
 * Reads the ribbon. `home` is where the page is served: the addresses in the manifest are moved there, so that the page
 * asks nobody else. Throws when the text is no manifest with a tab, which is a defect of the build.
 */
export function readRibbon(manifest: string, language: Language, home: string): RibbonTab {
  const document = new DOMParser().parseFromString(manifest, 'application/xml');
  const fault = document.querySelector('parsererror');
  if (fault) throw new Error(`manifest.xml cannot be read: ${fault.textContent}`);
  const resources = new Resources(document, LOCALE[language], home);
  const tab = only(document.documentElement, 'CustomTab');
  return {
    label: resources.text(child(tab, 'Label')),
    groups: children(tab, 'Group').map((group) => ({
      id: group.getAttribute('id') ?? '',
      label: resources.text(child(group, 'Label')),
      buttons: children(group, 'Control').map((control) => readButton(control, resources)),
    })),
  };
}

/** The add-in's name as the title of its pane. */
export function readName(manifest: string, language: Language): string {
  const document = new DOMParser().parseFromString(manifest, 'application/xml');
  const name = only(document.documentElement, 'DisplayName');
  const override = children(name, 'Override').find((one) => one.getAttribute('Locale') === LOCALE[language]);
  return (override?.getAttribute('Value') ?? name.getAttribute('DefaultValue')) || '';
}

/** What stands before the dot in the names of the add-in's functions. */
export function readNamespace(manifest: string): string {
  const document = new DOMParser().parseFromString(manifest, 'application/xml');
  const resid = only(document.documentElement, 'Namespace').getAttribute('resid');
  const entry = document.querySelector(`[id="${resid}"]`);
  return entry?.getAttribute('DefaultValue') ?? '';
}

function readButton(control: Element, resources: Resources): RibbonButton {
  const tip = child(control, 'Supertip');
  const action = child(control, 'Action');
  const icons = new Map(children(child(control, 'Icon'), 'Image').map((image) => [image.getAttribute('size'), image]));
  const icon = (size: string): string => {
    const image = icons.get(size);
    if (!image) throw new Error(`manifest.xml: a button has no icon of ${size} pixels`);
    return resources.text(image);
  };
  return {
    id: control.getAttribute('id') ?? '',
    label: resources.text(child(control, 'Label')),
    tip: { title: resources.text(child(tip, 'Title')), description: resources.text(child(tip, 'Description')) },
    icon: { normal: icon('32'), dense: icon('80') },
    action:
      action.getAttribute('xsi:type') === 'ShowTaskpane'
        ? { kind: 'pane', title: resources.text(child(action, 'Title')) }
        : { kind: 'function', name: child(action, 'FunctionName').textContent?.trim() ?? '' },
  };
}

/** Strings and addresses by resid. */
class Resources {
  private readonly values = new Map<string, string>();

  constructor(document: XMLDocument, locale: string, home: string) {
    const resources = only(document.documentElement, 'Resources');
    const origin = new URL(only(document.documentElement, 'SourceLocation').getAttribute('DefaultValue') ?? '').origin;
    for (const one of resources.querySelectorAll('[id]')) {
      const override = children(one, 'Override').find((each) => each.getAttribute('Locale') === locale);
      const value = override?.getAttribute('Value') ?? one.getAttribute('DefaultValue') ?? '';
      this.values.set(one.id, value.startsWith(`${origin}/`) ? `${home}${value.slice(origin.length)}` : value);
    }
  }

  text(element: Element): string {
    const id = element.getAttribute('resid') ?? '';
    const value = this.values.get(id);
    if (value === undefined) throw new Error(`manifest.xml: there is no resource ${id}`);
    return value;
  }
}

function children(parent: Element, name: string): Element[] {
  return [...parent.children].filter((one) => one.localName === name);
}

function child(parent: Element, name: string): Element {
  const found = children(parent, name)[0];
  if (!found) throw new Error(`manifest.xml: ${parent.localName} has no ${name}`);
  return found;
}

function only(parent: Element, name: string): Element {
  const found = parent.getElementsByTagNameNS('*', name)[0];
  if (!found) throw new Error(`manifest.xml has no ${name}`);
  return found;
}

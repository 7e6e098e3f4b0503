/** What the host shows of an add-in: read from its real manifest, in the language of the host. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string | undefined;
  /** Undefined opens the pane; else the name of the function that the add-in associated. */
  readonly functionName: string | undefined;
  readonly isEnabled: boolean;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface AddinManifest {
  readonly name: string;
  readonly tab: string;
  readonly groups: readonly RibbonGroup[];
  readonly namespace: string;
  readonly functionsUrl: string | undefined;
}

const NO_MANIFEST: AddinManifest = {
  name: '',
  tab: '',
  groups: [],
  namespace: '',
  functionsUrl: undefined,
};

/** Elements are found by local name: the manifest mixes four namespaces. */
const all = (parent: ParentNode, name: string): Element[] =>
  [...parent.querySelectorAll('*')].filter((element) => element.localName === name);

const first = (parent: ParentNode, name: string): Element | undefined => all(parent, name)[0];

const childOf = (parent: Element | undefined, name: string): Element | undefined =>
  [...(parent?.children ?? [])].find((element) => element.localName === name);

function localized(element: Element | undefined, locale: string): string {
  const overrides = [...(element?.children ?? [])].filter(
    (child) => child.localName === 'Override',
  );
  const match = overrides.find(
    (child) => child.getAttribute('Locale')?.toLowerCase() === locale.toLowerCase(),
  );
  return match?.getAttribute('Value') ?? element?.getAttribute('DefaultValue') ?? '';
}

export function readManifest(xml: string, locale: string): AddinManifest {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  if (document.querySelector('parsererror')) return NO_MANIFEST;
  const resources = first(document, 'Resources');
  const resource = (resid: string | null | undefined): string =>
    localized(
      [...(resources?.querySelectorAll('*') ?? [])].find((element) => element.id === resid),
      locale,
    );
  const text = (parent: Element | undefined, name: string): string =>
    resource(childOf(parent, name)?.getAttribute('resid'));

  const button = (control: Element): RibbonButton => {
    const action = childOf(control, 'Action');
    const images = all(childOf(control, 'Icon') ?? control, 'Image');
    const icon = images.find((image) => image.getAttribute('size') === '32') ?? images[0];
    const isFunction = /ExecuteFunction/.test(
      action?.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type') ?? '',
    );
    return {
      id: control.id,
      label: text(control, 'Label'),
      tip: text(childOf(control, 'Supertip'), 'Description'),
      icon: icon && localPath(resource(icon.getAttribute('resid'))),
      functionName: isFunction ? (first(control, 'FunctionName')?.textContent ?? '') : undefined,
      isEnabled: childOf(control, 'Enabled')?.textContent !== 'false',
    };
  };

  const surface = all(document, 'ExtensionPoint').find((point) =>
    /PrimaryCommandSurface/.test(point.outerHTML.slice(0, 200)),
  );
  const tab = surface && (first(surface, 'CustomTab') ?? first(surface, 'OfficeTab'));
  const functions = first(document, 'Metadata');
  const metadataUrl =
    functions && resource(first(functions, 'SourceLocation')?.getAttribute('resid'));
  return {
    name: localized(first(document, 'DisplayName'), locale),
    tab: text(tab, 'Label') || localized(first(document, 'DisplayName'), locale),
    groups: (tab ? all(tab, 'Group') : []).map((group) => ({
      label: text(group, 'Label'),
      buttons: all(group, 'Control').map(button),
    })),
    namespace: resource(first(document, 'Namespace')?.getAttribute('resid')),
    functionsUrl: metadataUrl === undefined ? undefined : localPath(metadataUrl),
  };
}

/** The manifest names a published address; the simulator serves the same paths itself. */
const localPath = (url: string): string | undefined =>
  url === '' ? undefined : new URL(url, window.location.href).pathname;

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const GOOD = readFileSync(`${ROOT}manifest.xml`, 'utf8');

/** One way to break the manifest, the rule that says so, and the value that its message names. */
interface Variant {
  readonly rule: string;
  readonly how: string;
  readonly value: string;
  readonly xml: string;
}

/** Replaces the first occurrence, which has to be there. */
function change(from: string | RegExp, to: string, xml = GOOD): string {
  const changed = xml.replace(from, () => to);
  if (changed === xml) throw new Error(`The manifest has no ${String(from)} to change.`);
  return changed;
}

function before(mark: string, insertion: string): string {
  return change(mark, insertion + mark);
}

/** The text of the first element of that name, with every id in it made another one. */
function copyOf(name: string, suffix: string): string {
  const found = new RegExp(`<${name} [\\s\\S]*?</${name}>`).exec(GOOD)?.[0];
  if (found === undefined) throw new Error(`The manifest has no ${name}.`);
  return found.replaceAll(/ id="(\w+)"/g, ` id="$1${suffix}"`);
}

const LONG_ID = 'Resource.with.a.name.of.33.chars.';
const SHORT = '长'.repeat(126);
const LONG = '长'.repeat(251);
const HELP = 'https://localhost:3000/assets/help.html';
const OPEN_PANE =
  /<Action xsi:type="ShowTaskpane">\s*<SourceLocation resid="Taskpane.Url"\/>\s*<\/Action>/;
const OPEN = '<bt:Override Locale="en-US" Value="Open"/>';
const SHORTCUTS = /<ExtendedOverrides[\s\S]*?\/>/.exec(GOOD)?.[0] ?? '';
const DISPLAY_NAME = '<Override Locale="en-US" Value="Plan Indicators"/>';

function variant(rule: string, how: string, value: string, xml: string): Variant {
  return { rule, how, value, xml };
}

export const VARIANTS: readonly Variant[] = [
  variant('well-formed', 'an element is not closed', 'OfficeApp', change('</OfficeApp>', '')),
  variant('schema', 'an element is unknown', 'Sound', before('<Permissions>', '<Sound/>')),
  variant('schema', 'an element is missing', 'Version', change('<Version>1.0.0.0</Version>', '')),

  variant(
    'id-guid',
    'the id is no GUID',
    'plan-indicators',
    change(/<Id>.*<\/Id>/, '<Id>plan-indicators</Id>'),
  ),
  variant('version-four-parts', 'the version has two parts', '1.0', change('1.0.0.0', '1.0')),
  variant(
    'host-workbook',
    'the base names another host',
    'Document',
    change('Host Name="Workbook"', 'Host Name="Document"'),
  ),
  variant(
    'host-workbook',
    'the overrides name another host',
    'Document',
    change('xsi:type="Workbook"', 'xsi:type="Document"'),
  ),
  variant(
    'permission',
    'the permission is too small',
    'ReadDocument',
    change('ReadWriteDocument', 'ReadDocument'),
  ),

  variant(
    'culture-tag',
    'a culture has no region',
    '"zh"',
    before(DISPLAY_NAME, '<Override Locale="zh" Value="规划指标"/>'),
  ),
  variant('localized', 'a label has no English', '打开', change(OPEN, '')),
  variant('localized', 'the name has no English', '规划指标', change(DISPLAY_NAME, '')),
  variant('one-text-per-language', 'a label has English twice', 'en-US', before(OPEN, OPEN)),
  variant(
    'one-text-per-language',
    'an Override repeats the default',
    'zh-CN',
    before(OPEN, '<bt:Override Locale="zh-CN" Value="开"/>'),
  ),

  variant(
    'https',
    'the help page comes over http',
    HELP.replace('s:', ':'),
    change(HELP, HELP.replace('s:', ':')),
  ),
  variant(
    'https',
    'a picture is named by a path',
    '"assets/icon-16.png"',
    change('id="Icon.16" DefaultValue="https://localhost:3000/', 'id="Icon.16" DefaultValue="'),
  ),
  variant(
    'one-base',
    'an icon lies on another server',
    'https://example.com/icon-32.png',
    change('https://localhost:3000/assets/icon-32.png', 'https://example.com/icon-32.png'),
  ),
  variant(
    'file-exists',
    'a picture is not there',
    'assets/icon-33.png',
    change('icon-32.png', 'icon-33.png'),
  ),
  variant(
    'file-exists',
    'the build makes no such script',
    'function.js',
    change('functions.js"', 'function.js"'),
  ),
  variant(
    'app-domain',
    'a domain has a path',
    'https://example.com/help',
    before('<Hosts>', '<AppDomains><AppDomain>https://example.com/help</AppDomain></AppDomains>'),
  ),
  variant(
    'app-domain',
    'a domain is the own one',
    'https://localhost:3000',
    before('<Hosts>', '<AppDomains><AppDomain>https://localhost:3000</AppDomain></AppDomains>'),
  ),

  variant('store-icons', 'IconUrl is missing', 'IconUrl', change(/<IconUrl .*\/>/, '')),
  variant(
    'store-icons',
    'HighResolutionIconUrl is missing',
    'HighResolutionIconUrl',
    change(/<HighResolutionIconUrl .*\/>/, ''),
  ),
  ...[16, 32, 80].map((size) =>
    variant(
      'icon-sizes',
      `an icon lacks ${size} pixels`,
      `"TableGroup" has no size ${size}`,
      change(`<bt:Image size="${size}" resid="Icon.${size}"/>`, ''),
    ),
  ),
  variant(
    'icon-sizes',
    'an icon has a size twice',
    'size 16',
    before('<bt:Image size="16"', '<bt:Image size="16" resid="Icon.16"/>'),
  ),
  variant(
    'icon-pixels',
    'a picture of another size',
    'assets/icon-24.png',
    change('size="20" resid="Icon.20"', 'size="20" resid="Icon.24"'),
  ),
  variant(
    'icon-pixels',
    'IconUrl is the large picture',
    'assets/icon-64.png',
    change('icon-32.png', 'icon-64.png'),
  ),

  variant(
    'short-text',
    'a label is too long',
    SHORT,
    change('DefaultValue="打开"', `DefaultValue="${SHORT}"`),
  ),
  variant(
    'short-text',
    'the English name is too long',
    SHORT,
    change('Value="Plan Indicators"', `Value="${SHORT}"`),
  ),
  variant(
    'long-text',
    'the description is too long',
    LONG,
    change(/<Description DefaultValue="[^"]*"/, `<Description DefaultValue="${LONG}"`),
  ),
  variant(
    'long-text',
    'an English tip is too long',
    LONG,
    change(/Value="Open the task pane beside[^"]*"/, `Value="${LONG}"`),
  ),
  variant(
    'resid-length',
    'a resid is too long',
    LONG_ID,
    GOOD.replaceAll('GetStarted.Title', LONG_ID),
  ),
  variant(
    'resid-known',
    'a resid leads nowhere',
    'Nope.Title',
    change('resid="TaskpaneButton.Title"', 'resid="Nope.Title"'),
  ),
  variant(
    'resid-known',
    'a resid leads to another kind',
    'LongStrings',
    change('resid="TaskpaneButton.Title"', 'resid="TaskpaneButton.Description"'),
  ),
  variant(
    'resource-used',
    'nothing asks for a URL',
    'Old.Url',
    before('</bt:Urls>', `<bt:Url id="Old.Url" DefaultValue="${HELP}"/>`),
  ),
  variant(
    'resource-once',
    'a URL is defined twice',
    'Help.Url',
    before('</bt:Urls>', `<bt:Url id="Help.Url" DefaultValue="${HELP}"/>`),
  ),

  variant(
    'one-runtime',
    'the functions have a page of their own',
    'Help.Url',
    change(
      /<Page>\s*<SourceLocation resid="Taskpane.Url"/,
      '<Page><SourceLocation resid="Help.Url"',
    ),
  ),
  variant(
    'one-runtime',
    'FunctionFile names another page',
    'Help.Url',
    change('FunctionFile resid="Taskpane.Url"', 'FunctionFile resid="Help.Url"'),
  ),
  variant(
    'one-runtime',
    'a button opens another page',
    'Help.Url',
    change(
      OPEN_PANE,
      '<Action xsi:type="ShowTaskpane"><SourceLocation resid="Help.Url"/></Action>',
    ),
  ),
  variant(
    'one-runtime',
    'the base opens another page',
    HELP,
    change(
      'SourceLocation DefaultValue="https://localhost:3000/taskpane.html"',
      'SourceLocation DefaultValue="https://localhost:3000/functions.json"',
    ).replace(
      'id="Taskpane.Url" DefaultValue="https://localhost:3000/taskpane.html"',
      `id="Taskpane.Url" DefaultValue="${HELP}"`,
    ),
  ),
  variant(
    'one-runtime',
    'there is no runtime',
    'Runtime',
    change(/<Runtimes>[\s\S]*<\/Runtimes>/, ''),
  ),
  variant(
    'runtime-long',
    'the runtime is short',
    '"short"',
    change('lifetime="long"', 'lifetime="short"'),
  ),
  variant('runtime-long', 'the runtime says nothing', 'lifetime', change(' lifetime="long"', '')),
  variant(
    'no-taskpane-id',
    'a pane has a name',
    'Pane1',
    change(
      '<Action xsi:type="ShowTaskpane">',
      '<Action xsi:type="ShowTaskpane"><TaskpaneId>Pane1</TaskpaneId>',
    ),
  ),
  variant(
    'function-file',
    'FunctionFile is missing',
    'FunctionFile',
    change('<FunctionFile resid="Taskpane.Url"/>', ''),
  ),
  variant(
    'shared-runtime-set',
    'no set asks for the shared runtime',
    'SharedRuntime',
    change('<bt:Set Name="SharedRuntime" MinVersion="1.1"/>', ''),
  ),
  variant(
    'api-floor',
    'the floor is too high',
    '1.17',
    change('MinVersion="1.14"', 'MinVersion="1.17"'),
  ),
  variant(
    'api-floor',
    'there is no floor',
    'missing',
    change('<bt:Set Name="ExcelApi" MinVersion="1.14"/>', ''),
  ),
  variant(
    'api-floor',
    'the base hides the add-in',
    '1.14',
    change('MinVersion="1.1"', 'MinVersion="1.14"'),
  ),
  variant(
    'extended-overrides-last',
    'ExtendedOverrides comes too early',
    'ExtendedOverrides',
    before('<VersionOverrides', SHORTCUTS).replace(
      new RegExp(`${SHORTCUTS}\\s*</OfficeApp>`),
      '</OfficeApp>',
    ),
  ),

  variant(
    'office-menu',
    'the menu is unknown',
    'ContextMenuRow',
    change('ContextMenuCell', 'ContextMenuRow'),
  ),
  variant(
    'office-menu-one',
    'the menu has two items',
    'TaskpaneButton2',
    before('</OfficeMenu>', copyOf('Control', '2')),
  ),
  variant(
    'office-tab',
    'the tab is unknown to Excel',
    'TabDesign',
    before('<CustomTab', `<OfficeTab id="TabDesign">${copyOf('Group', '2')}</OfficeTab>\n`),
  ),
  variant(
    'one-custom-tab',
    'there are two tabs',
    'PlanIndicatorsTab2',
    before(
      '</ExtensionPoint>\n          <ExtensionPoint xsi:type="ContextMenu">',
      copyOf('CustomTab', '2'),
    ),
  ),
  variant(
    'group-size',
    'a group has seven controls',
    '7 controls',
    before('</Group>', [2, 3, 4, 5, 6, 7].map((n) => copyOf('Control', String(n))).join('\n')),
  ),
  variant(
    'command-id-once',
    'two buttons have one id',
    'TaskpaneButton',
    change('id="CellTaskpaneButton"', 'id="TaskpaneButton"'),
  ),
  variant(
    'function-name',
    'a function has a Chinese name',
    '插入',
    change(
      OPEN_PANE,
      '<Action xsi:type="ExecuteFunction"><FunctionName>插入</FunctionName></Action>',
    ),
  ),

  variant(
    'namespace-plain',
    'the namespace is Chinese',
    '指标',
    change('DefaultValue="ZB"', 'DefaultValue="指标"'),
  ),
  variant(
    'namespace-plain',
    'the namespace is translated',
    'PLAN',
    change(
      'DefaultValue="ZB"/>',
      'DefaultValue="ZB"><bt:Override Locale="en-US" Value="PLAN"/></bt:String>',
    ),
  ),
];

/** One way to break the file of shortcuts. */
interface ShortcutVariant extends Omit<Variant, 'xml'> {
  readonly change: (json: string) => string;
}

export const SHORTCUT_VARIANTS: readonly ShortcutVariant[] = [
  {
    rule: 'shortcuts-file',
    how: 'the file is cut',
    value: 'shortcuts.json',
    change: (json) => json.slice(0, 50),
  },
  {
    rule: 'shortcuts-file',
    how: 'an action opens a pane',
    value: 'actions.0.type',
    change: (json) => json.replace('ExecuteFunction', 'ShowTaskpane'),
  },
  {
    rule: 'shortcut-action',
    how: 'a combination has no action',
    value: 'nextFound',
    change: (json) => json.replace('"action": "nextFinding"', '"action": "nextFound"'),
  },
  {
    rule: 'shortcut-key',
    how: 'the keys type a letter',
    value: '"Shift+N"',
    change: (json) => json.replace('Ctrl+Alt+Shift+N', 'Shift+N'),
  },
  {
    rule: 'shortcut-key',
    how: 'two actions have the same keys',
    value: 'Ctrl+Alt+Shift+P" is there twice',
    change: (json) => json.replace('Ctrl+Alt+Shift+N', 'Ctrl+Alt+Shift+P'),
  },
  {
    rule: 'shortcut-names',
    how: 'an action has no name',
    value: '"default"',
    change: (json) => json.replace('${resource.nextFinding}', '${resource.nextOne}'),
  },
];

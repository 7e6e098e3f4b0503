import { type Rule } from '../rule';
import { attribute, childrenOf, descendants } from '../tree';

const MENUS = ['ContextMenuText', 'ContextMenuCell'];

/** Excel's own tabs that take an add-in's group. */
const TABS = [
  'TabHome',
  'TabInsert',
  'TabPageLayoutExcel',
  'TabFormulas',
  'TabData',
  'TabReview',
  'TabView',
  'TabDeveloper',
  'TabAddIns',
  'TabPrintPreview',
  'TabBackgroundRemoval',
];

const CONTROLS_PER_GROUP = 6;

export const ribbonRules: readonly Rule[] = [
  {
    id: 'office-menu',
    why: 'Office has two context menus for add-ins; under another id the item appears nowhere.',
    *check({ root }) {
      for (const at of descendants(root, 'OfficeMenu')) {
        const id = attribute(at, 'id');
        if (!MENUS.includes(id))
          yield { at, message: `OfficeMenu "${id}": write ${MENUS.join(' or ')}.` };
      }
    },
  },
  {
    id: 'office-menu-one',
    why: 'A context menu takes one control of an add-in: a button or a menu.',
    *check({ root }) {
      for (const at of descendants(root, 'OfficeMenu')) {
        const controls = childrenOf(at, 'Control').map((each) => attribute(each, 'id'));
        if (controls.length <= 1) continue;
        yield {
          at,
          message: `OfficeMenu has the controls "${controls.join('", "')}". Put them into one Menu.`,
        };
      }
    },
  },
  {
    id: 'office-tab',
    why: 'Under an id that Excel does not know the group appears nowhere.',
    *check({ root }) {
      for (const at of descendants(root, 'OfficeTab')) {
        const id = attribute(at, 'id');
        if (!TABS.includes(id))
          yield { at, message: `Excel has no tab "${id}". Write one of ${TABS.join(', ')}.` };
      }
    },
  },
  {
    id: 'one-custom-tab',
    why: 'An add-in may have one tab of its own.',
    *check({ root }) {
      for (const at of descendants(root, 'CustomTab').slice(1)) {
        yield {
          at,
          message: `CustomTab "${attribute(at, 'id')}" is the second. Move its groups into the first.`,
        };
      }
    },
  },
  {
    id: 'group-size',
    why: `A group takes ${CONTROLS_PER_GROUP} controls.`,
    *check({ root }) {
      for (const at of descendants(root, 'Group')) {
        const count = childrenOf(at, 'Control').length;
        if (count <= CONTROLS_PER_GROUP) continue;
        yield {
          at,
          message: `Group "${attribute(at, 'id')}" has ${count} controls. Split it, or use a Menu.`,
        };
      }
    },
  },
  {
    id: 'command-id-once',
    why: 'A command is known by its id; of two with the same one, code cannot tell which to enable.',
    *check({ root }) {
      const seen = new Set<string>();
      for (const at of descendants(root, 'CustomTab', 'Group', 'Control', 'Item')) {
        const id = attribute(at, 'id');
        if (seen.has(id))
          yield { at, message: `"${id}" is the id of two commands. Rename this ${at.name}.` };
        seen.add(id);
      }
    },
  },
];

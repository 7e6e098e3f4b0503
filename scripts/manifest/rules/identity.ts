import { type Rule } from '../rule';
import { attribute, childAt, childrenOf } from '../tree';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const identityRules: readonly Rule[] = [
  {
    id: 'id-guid',
    why: 'Office knows the add-in by this GUID; an update with another one installs a second add-in.',
    *check({ root }) {
      const id = childAt(root, 'Id');
      if (id && !GUID.test(id.text)) {
        yield {
          at: id,
          message: `Id "${id.text}" is not a GUID. Use the GUID of earlier versions.`,
        };
      }
    },
  },
  {
    id: 'version-four-parts',
    why: 'A store takes four numbers only, and Office fetches an update only when they rise.',
    *check({ root }) {
      const version = childAt(root, 'Version');
      if (version && !/^\d{1,5}(\.\d{1,5}){3}$/.test(version.text)) {
        yield {
          at: version,
          message: `Version "${version.text}": write four numbers, as in 1.0.0.0.`,
        };
      }
    },
  },
  {
    id: 'host-workbook',
    why: 'The add-in is written for Excel; a host named in one half of the manifest only gets half an add-in.',
    *check({ root }) {
      const base = childAt(root, 'Hosts');
      const overrides = childAt(root, 'VersionOverrides', 'Hosts');
      for (const [hosts, name] of [
        [base, 'Name'],
        [overrides, 'xsi:type'],
      ] as const) {
        const found = hosts ? childrenOf(hosts, 'Host').map((host) => attribute(host, name)) : [];
        if (found.length === 1 && found[0] === 'Workbook') continue;
        yield {
          at: hosts ?? root,
          message: `Host ${name} is "${found.join(', ')}". Name Workbook, in Hosts of both halves, and nothing else.`,
        };
      }
    },
  },
  {
    id: 'permission',
    why: 'Writing a table, watching edits and keeping custom XML parts need ReadWriteDocument.',
    *check({ root }) {
      const permission = childAt(root, 'Permissions');
      if (permission && permission.text !== 'ReadWriteDocument') {
        yield {
          at: permission,
          message: `Permissions "${permission.text}": ask for ReadWriteDocument.`,
        };
      }
    },
  },
];

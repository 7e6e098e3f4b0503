import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Rule } from '../rule';
import { descendants } from '../tree';
import { baseUrl, links, localPath, sourceLocation } from '../urls';

/** What the build makes: beside the manifest's source these files need not exist yet. */
const BUILT: readonly string[] = [
  'taskpane.html',
  'functions.js',
  'functions.json',
  'functions.en-US.json',
];

export const urlRules: readonly Rule[] = [
  {
    id: 'https',
    why: 'Office refuses pages, scripts and pictures that do not come over https.',
    *check({ root }) {
      for (const { url, at } of links(root)) {
        if (URL.canParse(url) && new URL(url).protocol === 'https:') continue;
        yield { at, message: `"${url}" is not an absolute https URL. Write https://…` };
      }
    },
  },
  {
    id: 'one-base',
    why: 'The build puts the production address in place of one base; a URL elsewhere stays behind.',
    *check({ root }) {
      const base = baseUrl(root);
      for (const { url, at } of links(root)) {
        if (!URL.canParse(url) || new URL(url).protocol !== 'https:') continue; // the https rule's
        if (base !== '' && localPath(root, url) === undefined) {
          yield {
            at,
            message: `"${url}" does not begin with ${base}, as SourceLocation does. Move it there.`,
          };
        }
      }
    },
  },
  {
    id: 'file-exists',
    why: 'Office shows a blank pane or an empty picture where the server has no such file.',
    *check({ root, folder }) {
      const isSource = existsSync(path.join(folder, 'package.json'));
      for (const { url, at } of links(root)) {
        const file = localPath(root, url);
        if (file === undefined || existsSync(path.join(folder, file))) continue;
        if (isSource && BUILT.includes(file)) continue;
        yield {
          at,
          message: `"${url}": there is no file "${file}" beside the manifest. Add it or mend the name.`,
        };
      }
    },
  },
  {
    id: 'app-domain',
    why: 'Office compares domains letter by letter, and trusts the one of SourceLocation anyway.',
    *check({ root }) {
      const page = sourceLocation(root);
      const own = URL.canParse(page) ? new URL(page).origin : '';
      for (const at of descendants(root, 'AppDomain')) {
        const origin = URL.canParse(at.text) ? new URL(at.text).origin : '';
        if (at.text !== origin || !origin.startsWith('https://')) {
          yield {
            at,
            message: `AppDomain "${at.text}": write https://domain, with no path and no closing slash.`,
          };
        } else if (origin === own) {
          yield {
            at,
            message: `AppDomain "${at.text}" is the domain of SourceLocation. Take it out.`,
          };
        }
      }
    },
  },
];

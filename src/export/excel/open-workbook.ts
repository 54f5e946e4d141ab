import type { CellContext, Row } from './cells.js';
import { EPOCH_1900, EPOCH_1904 } from './cells.js';
import { RefusedError } from './problems.js';
import { readDateStyles, readRows, readStrings } from './read-parts.js';
import type { Pause } from '../work/slices.js';
import { partOf } from '../work/slices.js';
import { walkXml } from './xml-walk.js';
import type { Archive } from './zip-read.js';

/** A sheet whose rows are read when asked for. */
export interface Sheet {
  readonly name: string;
  rows: () => Promise<readonly Row[]>;
}

interface Relationship {
  readonly id: string;
  /** The last word of its type: the namespaces before it differ between the two kinds of OOXML. */
  readonly type: string;
  readonly target: string;
}

/** Where a part's name leads, seen from a folder: "../x.xml" and "/x.xml" too. */
function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}/${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

const folderOf = (path: string): string => path.split('/').slice(0, -1).join('/');

async function readRelationships(archive: Archive, part: string, pause: Pause): Promise<readonly Relationship[]> {
  const folder = folderOf(part);
  const file = resolve(folder, `_rels/${part.slice(folder.length).replace('/', '')}.rels`);
  const result: Relationship[] = [];
  await walkXml((await archive.text(file)) ?? '', pause, (token) => {
    if (token.kind !== 'open' || token.name !== 'Relationship') return;
    const { attributes } = token;
    const type = attributes.get('Type')?.split('/').at(-1) ?? '';
    result.push({ id: attributes.get('Id') ?? '', type, target: resolve(folder, attributes.get('Target') ?? '') });
  });
  return result;
}

/** The parts of a zip that is a workbook. Anything else in a zip (a document, a slide show, photos) is refused. */
async function workbookPart(archive: Archive, pause: Pause): Promise<string> {
  if (!archive.names.includes('[content_types].xml')) throw new RefusedError('other-office');
  const main = (await readRelationships(archive, '', pause)).find(({ type }) => type === 'officeDocument');
  if (!main?.target.endsWith('.xml')) throw new RefusedError('other-office');
  return main.target;
}

async function readSheetList(xml: string, pause: Pause) {
  const sheets: { name: string; id: string }[] = [];
  let root = '';
  let epoch = EPOCH_1900;
  await walkXml(xml, pause, (token) => {
    if (token.kind !== 'open') return;
    const { name, attributes } = token;
    root ||= name;
    if (name === 'workbookPr' && /^(1|true)$/.test(attributes.get('date1904') ?? '')) epoch = EPOCH_1904;
    if (name === 'sheet') sheets.push({ name: attributes.get('name') ?? '', id: attributes.get('id') ?? '' });
  });
  if (root !== 'workbook') throw new RefusedError('other-office');
  return { sheets, epoch };
}

/** The sheets of a workbook in their order. Texts and styles that they share are read once, with the first sheet. */
export async function openWorkbook(archive: Archive, pause: Pause): Promise<readonly Sheet[]> {
  const part = await workbookPart(archive, pause);
  const xml = await archive.text(part);
  if (xml === null) throw new RefusedError('corrupt');
  const { sheets, epoch } = await readSheetList(xml, pause);
  const relationships = await readRelationships(archive, part, pause);
  /** The shared part of a type, empty when the workbook has none. */
  const shared = async (type: string): Promise<string> => {
    const target = relationships.find((relationship) => relationship.type === type)?.target;
    return target === undefined ? '' : ((await archive.text(target)) ?? '');
  };
  let context: CellContext | undefined;
  const readContext = async (): Promise<CellContext> => ({
    strings: await readStrings(await shared('sharedStrings'), partOf(pause, 0.1, 0.5)),
    dateStyles: await readDateStyles(await shared('styles'), pause),
    epoch,
  });
  const rowsOf = async (path: string): Promise<readonly Row[]> => {
    const sheetXml = await archive.text(path);
    if (sheetXml === null) throw new RefusedError('corrupt');
    context ??= await readContext();
    return readRows(sheetXml, context, partOf(pause, 0.5, 0.95));
  };
  return sheets.flatMap(({ name, id }) => {
    const target = relationships.find((it) => it.id === id && it.type === 'worksheet')?.target;
    return target === undefined ? [] : [{ name, rows: () => rowsOf(target) }];
  });
}

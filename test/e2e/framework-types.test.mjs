// What TypeScript says about a host that uses our components and tags, rightly and wrongly.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { docBlocks } from './support/doc-blocks.mjs';
import { installPacked } from './support/packed.mjs';
import { typeErrors } from './support/typed.mjs';

const TYPES = ['react', 'react-dom', 'vue', '@types/react', '@types/react-dom'];

let folder;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'meetlat-types-'));
  installPacked(folder, { beside: TYPES });
});

after(() => rmSync(folder, { recursive: true, force: true }));

describe('for React', () => {
  const RIGHT_AND_WRONG = `
    import 'meetlat/jsx';
    import type { MeetlatItem as ItemElement, MeetlatScoreEvent } from 'meetlat';
    import { MeetlatAssessment, MeetlatItem, MeetlatRadar, type FaceProps } from 'meetlat/react';
    import { createRef } from 'react';

    const ref = createRef<ItemElement>();
    export const title = (): string | undefined => ref.current?.item;
    export const right = (
      <MeetlatAssessment id="scan" className="wide" aria-label="Scan" items="kpis nazorg" aspects="current ambition" direct>
        <MeetlatItem ref={ref} item="kpis" aspects={['current']} onMeetlatScore={(event: MeetlatScoreEvent) => event.rating} />
        <MeetlatItem key="b" onMeetlatScore={({ rating, currentTarget }) => [rating, currentTarget.item]} readOnly={false} />
        <MeetlatRadar for="scan" by="theme" earlier={null} onMeetlatSave={({ phase }) => phase} onClick={() => {}} />
        <meetlat-item item="kpis" aspects={['ambition']} onmeetlat-note={({ note }) => note.trim()} />
      </MeetlatAssessment>
    );
    export const props: FaceProps<ItemElement> = { item: 'kpis' };

    // @ts-expect-error There is no such aspect.
    export const wrong1 = <MeetlatItem aspects="currant" />;
    // @ts-expect-error There is no such prop.
    export const wrong2 = <MeetlatRadar colour="red" />;
    // @ts-expect-error A rating is no text.
    export const wrong3 = <MeetlatItem onMeetlatScore={({ rating }) => rating.trim()} />;
    // @ts-expect-error There is no such event.
    export const wrong4 = <MeetlatItem onMeetlatScored={() => {}} />;
    // @ts-expect-error It is a radar, not an item.
    export const wrong5 = <MeetlatRadar ref={ref} />;
    // @ts-expect-error Nobody sets what an element provides.
    export const wrong6 = <MeetlatAssessment provider={null} />;
    // @ts-expect-error React sets the property of a tag, and that is a list.
    export const wrong7 = <meetlat-item aspects="current" />;
    // @ts-expect-error There is no such tag.
    export const wrong8 = <meetlat-ruler />;
    // @ts-expect-error A method is no prop.
    export const wrong9 = <MeetlatItem focusTitle={() => {}} />;`;

  for (const moduleResolution of ['bundler', 'nodenext']) {
    test(`let pass what is right and nothing else, resolved as ${moduleResolution}`, () => {
      const sources = { 'typed.tsx': RIGHT_AND_WRONG };
      docBlocks('docs/frameworks/react.md', 'tsx').forEach((code, i) => (sources[`docs${i}.tsx`] = code));
      for (const [name, source] of Object.entries(sources)) writeFileSync(join(folder, name), source);
      const options = ['--jsx', 'react-jsx'];
      assert.equal(typeErrors(folder, Object.keys(sources), { moduleResolution, options }), '');
    });
  }
});

describe('for Vue', () => {
  const RIGHT_AND_WRONG = `
    import 'meetlat/vue';
    import type { GlobalComponents } from 'vue';

    type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];
    export const right: Props<'meetlat-item'> = {
      item: 'kpis',
      aspects: ['current'],
      class: 'wide',
      onClick: () => {},
      onMeetlatScore: ({ rating, itemId }) => [rating, itemId.trim()],
    };
    export const radar: Props<'meetlat-radar'> = { for: 'scan', by: 'theme', earlier: null };
    export const element = (one: InstanceType<GlobalComponents['meetlat-item']>): string => one.item;

    // @ts-expect-error There is no such aspect.
    export const wrong1: Props<'meetlat-item'> = { aspects: ['currant'] };
    // @ts-expect-error Vue sets the property, and that is a list.
    export const wrong2: Props<'meetlat-item'> = { aspects: 'current' };
    // @ts-expect-error A rating is no text.
    export const wrong3: Props<'meetlat-item'> = { onMeetlatScore: ({ rating }) => rating.trim() };
    // @ts-expect-error There is no such property.
    export const wrong4: Props<'meetlat-radar'> = { colour: 'red' };
    // @ts-expect-error There is no such tag.
    export type Wrong5 = Props<'meetlat-ruler'>;`;

  for (const moduleResolution of ['bundler', 'nodenext']) {
    test(`let pass what is right and nothing else, resolved as ${moduleResolution}`, () => {
      writeFileSync(join(folder, 'typed.ts'), RIGHT_AND_WRONG);
      assert.equal(typeErrors(folder, ['typed.ts'], { moduleResolution }), '');
    });
  }
});

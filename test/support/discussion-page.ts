/** Discussions on a page, and the agreement that they write to. */
import '../../src/elements/discussion/define.js';
import { emptyAssessment } from '../../src/domain/assessment.js';
import type { Rating } from '../../src/domain/rating.js';
import type { MeetlatDiscussion } from '../../src/elements/discussion/meetlat-discussion.js';
import { AssessmentStore } from '../../src/store/assessment-store.js';
import { deepAll, textOf, until } from './element-page.js';
import { groupPicture } from './group-picture.js';
import { answersOf, threeLevels } from './instruments.js';

export const agreedStore = (current: readonly Rating[] = [], kind: 'agreed' | 'person' = 'agreed'): AssessmentStore => {
  const empty = emptyAssessment('samen', 'test', '1.0.0');
  return new AssessmentStore(threeLevels, {
    ...empty,
    details: { ...empty.details, kind },
    answers: current.length > 0 ? answersOf(threeLevels, current) : {},
  });
};

export async function show(properties: Partial<MeetlatDiscussion> = {}): Promise<MeetlatDiscussion> {
  const element = document.createElement('meetlat-discussion');
  Object.assign(element, { instrument: threeLevels, picture: groupPicture() }, properties);
  document.body.append(element);
  await element.updateComplete;
  return element;
}

export const titles = (element: Element): string[] => deepAll(element, 'article.item > h4').map(textOf);
export const itemOf = (element: Element, number: string): HTMLElement =>
  deepAll(element, 'article.item').find((one) => textOf(one).startsWith(number))!;
export const openFields = async (element: MeetlatDiscussion, number: string): Promise<HTMLElement> => {
  const item = itemOf(element, number);
  item.querySelector<HTMLElement>('.fields summary')!.click();
  await until(() => deepAll(item, 'input[type=radio]').length === 20, 'the scores of the item');
  return item;
};

export const rowsOf = (item: Element): string[] =>
  deepAll(item, 'tbody tr').map((row) => [...row.children].map(textOf).join(' '));

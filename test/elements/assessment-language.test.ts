import { expect } from 'chai';
import { drawn, showAssessment, showOpen } from '../support/element-assessment.js';
import { clearPage, deepAll, textOf } from '../support/element-page.js';

const buttons = (element: Element): readonly string[] => deepAll(element, 'button').map(textOf);

describe('the language of an assessment', () => {
  afterEach(clearPage);

  it('is that of its own lang, with nothing else on the page to speak it', async () => {
    const english = await showAssessment({}, { lang: 'en' });
    expect(buttons(english)).to.include('Start');
    expect(buttons(english)).not.to.include('Begin met invullen');
  });

  it('changes with it', async () => {
    const assessment = await showOpen({}, { lang: 'nl' });
    expect(buttons(assessment)).to.include('Volgende');
    assessment.lang = 'en';
    await new Promise((resolve) => setTimeout(resolve, 300));
    await drawn(assessment);
    expect(buttons(assessment)).to.include('Next');
  });
});

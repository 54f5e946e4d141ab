import { expect } from 'chai';
import { seal, unseal } from '../../src/hand-in/envelope.js';

describe('a sealed code', () => {
  it('comes back as it was, and says what is wrong with it', () => {
    const code = seal('één ✓');
    expect(unseal(code)).to.deep.equal({ ok: true, content: 'één ✓' });
    for (let end = 0; end < code.length; end += 1) expect(unseal(code.slice(0, end)).ok).to.equal(false);
    expect(unseal(code.replace(/^m1/, 'm2'))).to.deep.equal({ ok: false, problem: 'newer-version' });
    expect(unseal(code.slice(0, -2))).to.deep.equal({ ok: false, problem: 'cut-off' });
    expect(unseal('hallo')).to.deep.equal({ ok: false, problem: 'no-code' });
  });
});

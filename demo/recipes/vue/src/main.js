import { createApp, h, ref } from 'vue';
import { EMPTY_ANSWER, bundledInstrument } from 'meetlat';
import 'meetlat/elements/item/define';
import 'meetlat/elements/radar/define';

const instrument = await bundledInstrument();
const items = ['schuldvraag', 'kosten-klant', 'nazorg'];

// Render functions need no plugin and no `unsafe-eval`. In a .vue file the same elements are tags in the template.
createApp({
  setup() {
    const answers = ref({});
    const given = ({ itemId, aspect, rating }) => {
      answers.value = {
        ...answers.value,
        [itemId]: { ...EMPTY_ANSWER, ...answers.value[itemId], [aspect]: rating },
      };
    };
    const item = (id) =>
      h('meetlat-item', {
        key: id,
        item: id,
        '.instrument': instrument,
        '.answer': answers.value[id] ?? EMPTY_ANSWER,
        'onMeetlat-score': given,
      });
    return () => [
      h('p', { id: 'said' }, `${Object.keys(answers.value).length} van ${items.length}`),
      ...items.map(item),
      h('meetlat-radar', { '.items': items, '.instrument': instrument, '.answers': answers.value }),
    ];
  },
}).mount('#app');
